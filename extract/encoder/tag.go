package encoder

// Tag is a run of words, [First, Last), that is part of something: of the quote that shows an
// edge, say, or of a name. Whoever teaches numbers the kinds, from 0 below Tags.
//
// Tags are learned beside the answers, for the channels that both share; a reading is never asked
// for them.
type Tag struct{ First, Last, Kind int }

// Tags is how many kinds of tags there are room for.
const Tags = 40

// tagged is how much a tag counts beside an answer.
const tagged = 0.1

// tags learns the tags of each word.
func (x *lesson) tags(e *Example, dh []float32) {
	odds := make([]float32, len(e.Words)*Tags)
	spread(x.n.tagBase.data, odds)
	multiply(x.p.h, x.n.tags, odds)
	truth := make([]bool, len(odds))
	for _, t := range e.Tags {
		for i := t.First; i < t.Last; i++ {
			truth[i*Tags+t.Kind] = true
		}
	}
	owed, without := odds, *x.loss
	for i, z := range odds {
		owed[i] = tagged * x.owe(z, truth[i])
	}
	*x.loss = without + tagged*(*x.loss-without)
	gather(owed, x.g.tagBase.data)
	multiplyBack(x.p.h, x.n.tags, owed, dh, x.g.tags)
}
