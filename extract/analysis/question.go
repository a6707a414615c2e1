package analysis

import (
	"isnad/extract/record"
	"isnad/extract/weights"
)

// Candidate is an open decision within the analysis.
type Candidate struct {
	Task     string
	From, To int
	Pairs    bool   // both ends are entities
	Tellings bool   // both ends are happenings
	Name     string // of a doubtful name, in place of both ends
	Type     record.EntityType
	Event    bool // from is an event and to an entity, else the other way round
	Mention  int
	Pos      int // token of the telling, for a question about one
	Question weights.Question
}

// Question opens a question; its features are kept as text where somebody will
// read them. All questions of an article are written over one another, as each is
// answered before the next is put, unless they are kept.
func (a *Article) Question() weights.Question {
	if a.Keep {
		return weights.Question{Keep: true}
	}
	if a.keys == nil {
		a.keys = make([]uint64, 0, manyFeatures)
	}
	return weights.Question{Keys: a.keys[:0], Keep: a.Trace != nil}
}

// manyFeatures is more than all but the longest sentences give a question.
const manyFeatures = 512

// AccusedWord is a token as the questions of accusing see it.
type AccusedWord struct {
	Name   int  // the token behind the name that it stands in, or 0
	Counts bool // it is a word that may tell something
	Event  bool // it tells of an event
	Stem   weights.Stem
	At     [3]Weighed // by where it stands, see charges.accusedPlaces
}

// SureKey names the answers about an entity's parts: trigger and entity.
type SureKey struct{ Pos, Entity int }

// Rivalry names those among whom an answer of the encoder is compared: the entities for one telling
// (by its token) or one event, or the events for one entity; the others are -1.
type Rivalry struct{ Telling, Event, Entity int }

// Weighed is what features weigh that stand in many questions of one task: the words of a
// sentence in the questions of each two of its names. Its zero value is not known yet.
type Weighed struct {
	Sum   float64
	Known bool
}

// PairWord is a token as the questions of two names see it.
type PairWord struct {
	Name int // the token behind the name that it stands in, or 0
	Word bool
	Verb bool
	Stem weights.Stem // of the features that tell where it stands

	At [len(WherePlaces)][2]Weighed // by place and order of the two names
}

// WherePlaces names where a word may stand to two names.
var WherePlaces = [...]string{"between", "before", "behind", "outside"}

// Pair is an entity and an event, or two entities.
type Pair struct{ From, To int }

// Bucket names a count or distance coarsely.
func Bucket(n int) string {
	switch {
	case n < -12:
		return "-13+"
	case n < -6:
		return "-7-12"
	case n < -3:
		return "-4-6"
	case n < 0:
		i := 2 * (n + 3)
		return "-3-2-1"[i : i+2]
	case n <= 3:
		return "0123"[n : n+1]
	case n <= 6:
		return "4-6"
	case n <= 12:
		return "7-12"
	}
	return "13+"
}

// Abs is a number without its sign.
func Abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// Yes names a truth value in a feature.
func Yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}
