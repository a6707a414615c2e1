package sources

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
)

// sourceWindow is how many words may stand between a verb of saying and its
// subject: adverbials of time, place and medium.
const sourceWindow = 14

// Find gives each cue its speakers, the relay and the extent of what is
// said. A cue without a subject takes the speakers of the one before it.
func Find(a *analysis.Article) {
	last := -1
	for k := range a.Cues {
		c := &a.Cues[k]
		if !analysis.Speaks(c.Class) {
			continue
		}
		switch {
		case c.Given:
		case c.Verb == nil && c.Inherit:
		case c.Verb == nil && !c.Negated:
			var next int
			c.Sources, next = cues.PhraseSources(a, c)
			if c.Relays {
				passOn(a, c, next)
			}
			if len(c.Sources) == 0 && c.Inherit {
				break // وفق البيان: its author, told before
			}
			if c.Class == "relay-phrase" && passedOn(a, k) {
				continue
			}
			if len(c.Sources) == 0 {
				c.Unknown = true
			}
		case c.Verb == nil:
			continue
		case a.Lang.Code == "en":
			englishSources(a, c)
		default:
			arabicSources(a, c)
			if ms := signedText(a, c); ms != nil {
				c.Sources, c.Unknown, c.Signed = ms, false, true
			}
			nameHolders(a, c)
		}
		if len(c.Sources) == 0 && !c.Unknown && (last < 0 || a.Cues[last].Sent != c.Sent) && a.Lang.Code == "ar" && (c.Inherit || c.Verb != nil && c.Verb.And == "" && c.Pos > a.Sentences[c.Sent].First+2) {
			c.Sources = cues.SubjectBefore(a, c)
		}
		if len(c.Sources) == 0 && !c.Unknown && (last < 0 || a.Cues[last].Sent != c.Sent) && a.Lang.Code == "ar" && c.Verb != nil && c.Verb.And == "و" {
			c.Sources = subjectOfFirst(a, c)
		}
		if len(c.Sources) == 0 && a.Lang.Code == "en" && c.Verb == nil && c.Inherit && (last < 0 || a.Cues[last].Sent != c.Sent) {
			phraseSubject(a, c)
		}
		if len(c.Sources) == 0 && (sharesUnknown(a, k) || grammar.UnnamedTopic(a, c)) {
			c.Unknown = true
		}
		if len(c.Sources) == 0 && !c.Unknown && last >= 0 && c.Sent-a.Cues[last].Sent <= 2 && (a.Cues[last].Sent == c.Sent || !bareDenial(a, c)) {
			k := agreeing(a, c, cues.OverDescription(a, c, overRelative(a, c, last)))
			if k < 0 {
				continue
			}
			from := &a.Cues[k]
			if !cues.DescribesName(a, from) || c.Verb == nil || !sameSubject(a, c) {
				c.Sources, c.Via, c.Inherit = from.Sources, from.Via, true
			}
		}
		if len(c.Sources) > 0 {
			takeStanceOf(a, c, last)
			last = k
		}
	}
	joinMouths(a)
	for k := range a.Cues {
		if analysis.Speaks(a.Cues[k].Class) {
			setContent(a, k)
		}
	}
	for k := range a.Cues {
		if c := &a.Cues[k]; analysis.Speaks(c.Class) {
			quotedAhead(a, c)
			traceCue(a, c)
		}
	}
}

// sharesUnknown reports a verb that و joins to one of the same sentence whose
// speaker nobody knows: بيان يعلن انتهاء الهدنة ويتبنى الهجوم.
func sharesUnknown(a *analysis.Article, k int) bool {
	c := &a.Cues[k]
	if c.Verb == nil || c.Verb.And != "و" {
		return false
	}
	for n := k - 1; n >= 0 && a.Cues[n].Sent == c.Sent; n-- {
		if d := &a.Cues[n]; analysis.Speaks(d.Class) && d.Verb != nil {
			return d.Unknown && len(d.Sources) == 0 && d.Verb.Tense == c.Verb.Tense
		}
	}
	return false
}
