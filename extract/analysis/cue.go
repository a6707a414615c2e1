package analysis

import (
	"slices"

	"isnad/extract/pack"
)

// Cue is one sign of attribution in the text, with who speaks and what is said.
type Cue struct {
	Pos, Last int // tokens of the cue's words, [Pos, Last)
	Sent      int
	Class     string
	Strength  string
	Rule      string
	Of        *pack.Cue // that of the pack, nil where the code made it
	Noun      bool      // told by the noun of its verb: سارع إلى نفيه
	Verb      *Verb
	Negated   bool

	Sources []int // mentions that speak
	Via     []int // mentions that relay, nearest to the speaker first
	Object  int   // mention that is accused, hosted or received, or -1
	Unknown bool  // somebody speaks whom the names do not know
	Inherit bool  // the speaker was taken from the cue before
	After   bool  // the name that it is about stands behind it
	Relays  bool  // its subject passes on the words of another, named behind عن
	Seek    int   // token from which its subject is sought, where that is not last
	Given   bool  // its speaker was found with it
	Signed  bool  // a text speaks that bears its speaker's name
	Forged  bool  // and its speaker disowns that text or what it claims
	Colon   bool  // a headline's "X: …": the speaker stands before it, what is said behind

	From, To int // tokens of what is said, [From, To)
}

// Governs reports a trait of how the cue's verb takes its object, which the noun of the verb
// takes otherwise: إلقاء التبعة على.
func (c *Cue) Governs(trait string) bool { return !c.Noun && c.Of.Has(trait) }

// SpeaksIn reports an entity that a cue has for its speaker, or whose people do.
func (a *Article) SpeaksIn(c *Cue, e int) bool {
	for _, s := range a.EntitiesOf(c.Sources) {
		if s == e || a.Entities[s].Body == e {
			return true
		}
	}
	return slices.Contains(a.EntitiesOf(c.Via), e)
}

// LedTo reports the accusations whose object a preposition leads to: ألقى باللائمة
// على, عزا الهجوم إلى.
func LedTo(c *Cue) bool {
	if c.Verb == nil {
		return false
	}
	return c.Governs("led")
}

// Covering returns the innermost cue whose content covers a happening, or -1.
func (a *Article) Covering(h *Happening) int {
	best := -1
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Sent != h.Sent || !Speaks(c.Class) || len(c.Sources) == 0 && !c.Unknown || c.Negated {
			continue
		}
		if c.Class == "denial" && h.Pos >= c.Pos && h.Pos < c.Last {
			return k // البيان مزور
		}
		told := h.Pos >= c.From && h.Pos < c.To || h.Pos == c.Pos && h.Noun >= 0 && c.Verb != nil // أعلنت العثور على
		if told && (best < 0 || c.Pos > a.Cues[best].Pos && c.Pos < h.Pos || a.Cues[best].Pos > h.Pos) {
			best = k
		}
	}
	return best
}

// CueWords gives the words of a cue as the text has them.
func (a *Article) CueWords(c *Cue) string {
	return a.Doc.Slice(a.Tok(c.Pos).Start, a.Tok(c.Last-1).End)
}

// CueLemma gives the lemma of a cue's verb, or its words.
func (a *Article) CueLemma(c *Cue) string {
	if c.Verb != nil {
		return c.Verb.Lemma
	}
	return a.CueWords(c)
}

// Condemns reports a cue that is about a deed rather than about who did it.
func Condemns(c *Cue) bool { return c.Of.Has("condemns") }

// Speaks reports the classes of cue that have a speaker.
func Speaks(class string) bool {
	switch class {
	case "report", "relay", "relay-phrase", "claim", "denial", "accusation", "no-comment":
		return true
	}
	return false
}

// CueClass gives the class of cue k, with no difference between words and phrases that relay.
func (a *Article) CueClass(k int) string {
	if a.Cues[k].Class == "relay-phrase" {
		return "relay"
	}
	return a.Cues[k].Class
}
