package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/text"
)

// cue is one sign of attribution in the text, with who speaks and what is said.
type cue struct {
	pos, last int // tokens of the cue's words, [pos, last)
	sent      int
	class     string
	strength  string
	rule      string
	of        *pack.Cue // that of the pack, nil where the code made it
	noun      bool      // told by the noun of its verb: سارع إلى نفيه
	verb      *verb
	negated   bool

	sources []int // mentions that speak
	via     []int // mentions that relay, nearest to the speaker first
	object  int   // mention that is accused, hosted or received, or -1
	unknown bool  // somebody speaks whom the names do not know
	inherit bool  // the speaker was taken from the cue before
	after   bool  // the name that it is about stands behind it
	relays  bool  // its subject passes on the words of another, named behind عن
	seek    int   // token from which its subject is sought, where that is not last
	given   bool  // its speaker was found with it
	colon   bool  // a headline's "X: …": the speaker stands before it, what is said behind

	from, to int // tokens of what is said, [from, to)
}

// governs reports a trait of how the cue's verb takes its object, which the noun of the verb
// takes otherwise: إلقاء التبعة على.
func (c *cue) governs(trait string) bool { return !c.noun && c.of.Has(trait) }

// withWindow is how many words behind a verb its telling object may stand:
// أعلنت الجماعة في بيان نشرته على تلغرام مسؤوليتها.
const withWindow = 14

// findCues finds the cues of every sentence, in the order of the text.
func (a *analysis) findCues() {
	for si, s := range a.sentences {
		if s.noise != "" {
			continue
		}
		for i := s.First; i < s.Last; i++ {
			if a.outer[i] >= 0 {
				continue
			}
			if c, ok := a.colonCue(i, si); ok {
				a.cues = append(a.cues, c)
				continue
			}
			if c, ok := a.textCue(i, si); ok {
				a.cues = append(a.cues, c)
				i = c.last - 1
				continue
			}
			if c, ok := a.behindDeed(i, si); ok {
				a.cues = append(a.cues, c)
				i = c.last - 1
				continue
			}
			if c, ok := a.phraseCue(i, s.Last); ok {
				c.sent = si
				a.cues = append(a.cues, c)
				i = c.last - 1
				continue
			}
			if c, ok := a.equatedDoer(i, si); ok {
				a.cues = append(a.cues, c)
				continue
			}
			if c, ok := a.englishCleft(i, si); ok {
				a.cues = append(a.cues, c)
				continue
			}
			if c, ok := a.accusingNoun(i, si); ok {
				a.cues = append(a.cues, c)
				continue
			}
			if c, ok := a.englishCharge(i, si); ok {
				a.cues = append(a.cues, c)
				continue
			}
			if !a.lightCue(i, si) {
				a.verbCues(i, si)
			}
		}
	}
}

// phraseCue takes the longest cue phrase that starts at i.
func (a *analysis) phraseCue(i, end int) (cue, bool) {
	var best cue
	if i < 0 || i >= len(a.lookups) || a.lookups[i].noPhrase {
		return best, false
	}
	strict, bare := a.strict(i), a.bare(i)
	stands := false // words of a phrase, whatever else it takes
	for k, key := range []string{strict, bare} {
		if k > 0 && bare == strict {
			break
		}
		for _, p := range a.lang.Phrases(key) {
			last := a.phraseAt(i, p.Words)
			stands = stands || last > 0
			if last > end || last <= best.last {
				continue
			}
			if p.Cue.Has("participle") && !a.opensPhrase(i) {
				continue
			}
			if p.Cue.Has("verb-behind") {
				if _, ok := a.cueVerb(last); !ok || last+1 >= end {
					continue // على ما يبدو
				}
				last++
			}
			best = cue{pos: i, last: last, class: p.Cue.Class, strength: p.Cue.Strength, rule: p.Cue.Rule, of: p.Cue, object: -1}
			best.negated = p.Cue.Source == "none"
			best.inherit = p.Cue.Source == "inherit"
			best.after = p.Cue.Source == "after"
			for _, w := range p.Words {
				best.relays = best.relays || a.lang.InAny(w, "relaying")
			}
		}
	}
	a.lookups[i].noPhrase = !stands
	if best.of.Has("verb-may-follow") {
		a.throughWhat(&best, end)
	}
	return best, best.last > 0
}

// throughWhat takes the verb of "according to what X said" into its phrase: حسب
// ما أعلن, وفق ما نقلت.
func (a *analysis) throughWhat(c *cue, end int) {
	if !a.spelt(c.last).InAny("what") || c.last+1 >= end {
		return
	}
	if v, ok := a.cueVerb(c.last + 1); ok {
		c.relays = c.relays || a.lang.InAny(v.lemma, "relaying")
		c.last += 2
	}
}

// reach gives the token up to which the telling object of the verb at i may
// stand; a name counts as one word, a mark as none in Arabic.
func (a *analysis) reach(i, end int) int {
	words := withWindow
	for j := i + 1; j < end; j++ {
		if a.lang.Code == "ar" && a.tok(j).Kind == text.Punct {
			continue
		}
		if words--; words == 0 {
			return j
		}
		if m := a.at(j); m != nil {
			j = max(j, m.last-1)
		}
	}
	return end
}

// claimsAt reports a claim that was filed for the verb at token i.
func (a *analysis) claimsAt(i int) bool {
	n := len(a.cues) - 1
	return n >= 0 && a.cues[n].pos == i && a.cues[n].class == "claim"
}

// afterPreposition reports a word that a preposition governs, hence a noun.
func (a *analysis) afterPreposition(i int) bool {
	if i > 1 && a.spelt(i-2).Is("prep") && a.clauseOpens(i-2) {
		return false // في حين حملهم
	}
	return i > 0 && a.known(i-1).Is("prep") && a.tok(i-1).Kind == text.Word && !a.known(i-1).Is("sub", "rel", "part")
}

// follows reports that one of the words stands in (i, end).
func (a *analysis) follows(i, end int, words map[string]bool) bool {
	for j := i + 1; j < end; j++ {
		for _, r := range a.readings(j) {
			if words[r.Stem] {
				return true
			}
		}
		if j > i+1 && a.tok(j).Is(".") {
			return false
		}
	}
	return false
}

// purpose is the particle that joins a verb to one before it.
const purpose = "\u0644"

// opensPhrase reports a word behind a mark or with a leading و, where a
// participle goes on with the sentence's speaker rather than describing a noun.
func (a *analysis) opensPhrase(i int) bool {
	return a.tok(i-1).Kind != text.Word || a.bare(i) != a.strict(i) || a.tanwin(i) || a.outer[i-1] >= 0 || a.accusative(i) && !a.describesNoun(i)
}

// accusative reports the ending that a masculine noun has in the accusative
// alone: قائلا.
func (a *analysis) accusative(i int) bool {
	return a.lang.Code == "ar" && strings.HasSuffix(a.strict(i), "ا")
}

// describesNoun reports an indefinite noun right before a verb.
func (a *analysis) describesNoun(i int) bool {
	if a.spelt(i-1).InAny("lasting", "own-side") {
		return false
	}
	return i > 0 && a.tok(i-1).Kind == text.Word && a.outer[i-1] < 0 && !a.closed(i-1) && !hasArticle(a.strict(i-1))
}
