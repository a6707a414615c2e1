package encoder

// Input is an article as the network sees it.
type Input struct {
	Words    []Word
	Names    []Name
	Entities int // that the names are of
}

// Word is a token by the keys of what is known of it.
type Word struct {
	Marks    []uint64 // of what was found: names, cues
	Keys     []uint64 // of its spelling
	Pieces   []int32  // of its spelling, that the table of vectors knows
	Named    bool     // it stands in a name
	Sentence int
}

// Span is the tokens of something, [First, Last), with its type, a number from 1 below Types.
type Span struct{ First, Last, Type int }

// Types is one more than the greatest number of a type.
const Types = 8

// Name is a place where an entity is named.
type Name struct {
	Span
	Entity int // from 0
}

// mostNames is how many places of one entity are looked at.
const mostNames = 10
