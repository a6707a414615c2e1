package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/text"
)

// englishCueVerb reports a verb of saying that is no noun and no participle
// that describes: three suspects, a message posted on.
func (a *analysis) englishCueVerb(i int, v verb) bool {
	s := a.strict(i - 1)
	if !a.lang.InAny(v.lemma, "passive-cues") && a.englishPassive(i, v) {
		return false // is expected, was reported: nobody is said to speak
	}
	if v.Tense == pack.Masdar {
		return true
	}
	if a.lang.InAny(v.lemma, "telling") && a.spelt(i+1).Is("prep") {
		return false // a tale told without a witness
	}
	if v.Tense == pack.Present {
		if a.manyContest(i, v) {
			return true
		}
		if a.at(i-1) == nil && !a.lang.Is(s, "adv", "pron", "rel", "aux") && !a.lang.InAny(v.lemma, "said-at-once") && !(a.tok(i-1).Is(",") && a.at(i-2) != nil && a.contests(v)) {
			return false
		}
		if a.lang.Is(s, "det", "num", "quant", "prep") && !a.spelt(i-1).InAny("relatives") || a.possessive(i-1) || a.modifier(i-1) && a.at(i-1) == nil {
			return false
		}
		if v.Plural && a.at(i-1) == nil && !a.lang.Is(s, "pron", "adv") {
			return false
		}
		return true
	}
	if a.lang.InAny(v.lemma, "listing") {
		return a.at(i-1) != nil || a.tok(i-1).Kind != text.Word || a.lang.Closed(s)
	}
	return true
}

// manyContest reports a verb of accusing or denying between a plural noun and whom or what it is
// about: several governments accuse Rwanda of, rights groups accuse both sides.
func (a *analysis) manyContest(i int, v verb) bool {
	next := a.spelt(i + 1)
	return v.Plural && a.contests(v) && (a.plainPlural(i-1) || strings.HasSuffix(a.strict(i-1), "s") && !a.spelt(i-1).Closed()) && !a.possessive(i-1) && a.tok(i+1).Kind == text.Word && (a.outer[i+1] >= 0 || next.Is("det", "quant", "pron"))
}

// englishGerundCue reports a verb of saying that goes on behind a comma: …,
// blaming X; …, adding that.
func (a *analysis) englishGerundCue(i int, v verb) bool {
	return v.Tense == pack.Masdar && len(a.strict(i)) > 4 && a.strict(i)[len(a.strict(i))-3:] == "ing" && (a.tok(i-1).Is(",") || a.tok(i-1).Is(`"`) || a.contests(v) && !a.spelt(i-1).Is("prep", "det", "aux")) &&
		!a.phraseCueAt(i)
}

// contests reports a verb that denies or accuses.
func (a *analysis) contests(v verb) bool {
	for _, c := range a.lang.VerbCues(v.lemma) {
		if c.Cue.Class == "denial" || c.Cue.Class == "accusation" {
			return true
		}
	}
	return false
}

// phraseCueAt reports a cue phrase, which says more than its verb: citing.
func (a *analysis) phraseCueAt(i int) bool {
	_, ok := a.phraseCue(i, len(a.doc.Tokens))
	return ok
}

// englishWithBefore reports a passive whose telling word is its subject:
// responsibility was claimed by.
func (a *analysis) englishWithBefore(i int, v verb, words map[string]bool) bool {
	if !a.englishPassive(i, v) {
		return false
	}
	for j := i - 1; j >= 0 && j > i-8; j-- {
		if words[a.strict(j)] {
			return true
		}
		if a.tok(j).Is(".") {
			return false
		}
	}
	return false
}

// passiveSaying reports "was quoted as saying" and its like.
func (a *analysis) passiveSaying(c *cue) bool {
	if c.verb == nil {
		return false
	}
	if !a.lang.InAny(c.verb.lemma, "passively-quoted") && c.class != "claim" {
		return false
	}
	return a.englishPassive(c.pos, *c.verb)
}

// quotesAsSaying turns whoever quotes into the relay of the one quoted: X quoted Y as saying.
func (a *analysis) quotesAsSaying(c *cue) {
	if c.verb == nil || !a.lang.InAny(c.verb.lemma, "quoting") {
		return
	}
	j := c.last
	for a.determiner(j) {
		j++
	}
	if ms, next := a.sourcesFrom(j, a.sentences[c.sent].Last); len(ms) > 0 && a.strict(next) == "as" && a.strict(next+1) == "saying" {
		c.via, c.sources = append(c.via, c.sources...), ms
	}
}
