package analysis

// Fact is the number of something that is so or not of a word by its spelling alone,
// whatever stands around it.
type Fact uint

// What is asked of nearly every word and so of most again and again.
const (
	OpensTitle Fact = iota // see package arabic
	OpensHeaded
	OpensForce
	OpensSite // see package site
	OpensLandmark
	OpensSome
	OpensOwnedBody
	OpensUnnamed
	OpensPerson
	OwnedOffice
	Accusing // see package cues
	AccusingOwned
	NounOfDeed // see package happenings
	Receiving  // see package presence
)

// Fact reports that something is so of the word at token i. It asks work, which is to look at
// that word alone, only where it was never asked of the word before, in this article or another.
func (a *Article) Fact(i int, what Fact, work func(a *Article, i int) bool) bool {
	if uint(i) >= uint(len(a.Lookups)) {
		return work(a, i)
	}
	f, bit := a.Lookups[i].form, uint64(1)<<what
	if f.asked&bit == 0 {
		f.asked |= bit
		if work(a, i) {
			f.holds |= bit
		}
	}
	return f.holds&bit != 0
}
