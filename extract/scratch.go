package extract

import "isnad/extract/text"

// scratch is the memory that reading an article takes for each of its tokens and names. It
// is half of all that an article takes, nothing of it is left in the record, and the next
// article takes it over.
type scratch struct {
	doc        text.Document
	name       text.Document // see nameWords
	words      []word
	lookups    []lookup
	readings   []text.Reading
	known      []reading
	mentions   []mention
	cues       []cue
	happenings []happening
	pairs      []pairWord
	accused    []accusedWord
}

// release gives the memory of an article that was read to the next one.
func (x *Extractor) release(a *analysis) {
	m := a.scratch
	m.readings, m.known, m.mentions, m.cues, m.happenings = a.read, a.readKnown, a.mentions, a.cues, a.happenings
	x.scratch.Put(m)
}

// sized returns a list of n zero values in the memory of another where that is enough.
func sized[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n, n+n/4)
	}
	list = list[:n]
	clear(list)
	return list
}
