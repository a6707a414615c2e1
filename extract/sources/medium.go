package sources

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
)

// passedOn joins "quoting X" to the verb of saying right before it: its subject
// relays, and X speaks.
func passedOn(a *analysis.Article, k int) bool {
	c := &a.Cues[k]
	for n := k - 1; n >= 0 && a.Cues[n].Sent == c.Sent; n-- {
		b := &a.Cues[n]
		if !analysis.Speaks(b.Class) || len(b.Sources) == 0 || b.Inherit {
			continue
		}
		if len(c.Sources) > 0 && c.Pos-a.Mentions[b.Sources[len(b.Sources)-1]].Last <= 6 {
			b.Via = append(append([]int(nil), b.Sources...), b.Via...)
			b.Sources, b.Unknown = c.Sources, false
			c.Sources, c.Class = nil, "relayed"
			return true
		}
		break
	}
	c.Class = "report"
	return false
}

// passOn turns the subject of نقل into the medium and takes the source behind عن.
func passOn(a *analysis.Article, c *analysis.Cue, from int) {
	end := min(a.Sentences[c.Sent].Last, from+8)
	for j := from; j < end; j++ {
		in, _ := a.Spelt(j).In("relay-links")
		if c.Rule == "relay-attribute" {
			in, _ = a.Spelt(j).In("blame-links")
		}
		if in {
			if src, next := cues.SourcesFrom(a, j+1, a.Sentences[c.Sent].Last); len(src) > 0 {
				c.Via = append(c.Sources, c.Via...)
				c.Sources = src
				relayedAct(a, c, next)
			}
			return
		}
	}
}

// relayedAct gives a relay the class of what its source is told to have done: نقلت
// الوكالة عن الناطق نفيه أن.
func relayedAct(a *analysis.Article, c *analysis.Cue, next int) {
	for a.Tok(next).Is(",") || a.Tok(next).Is(`"`) {
		next++
	}
	lemma, pronoun := cues.MasdarOf(a, next)
	if !pronoun || c.Class != "relay" {
		return
	}
	if x := cues.CueOf(a, lemma, next, c.Sent); x != nil && x.Class != "report" {
		c.Class, c.Rule, c.Of, c.Noun, c.Last = x.Class, x.Rule+", relayed", x, true, next+1
	}
}

// medium takes the agency or channel to which a source spoke: لوكالة رويترز.
func medium(a *analysis.Article, c *analysis.Cue, from int) {
	for j := from; j < a.Sentences[c.Sent].Last && j < from+10; j++ {
		if m := a.At(j); m != nil {
			if analysis.IsMedium(m) && (j == from || m.Prefix == "ل" || linksMedium(a, j-1)) {
				c.Via = append(c.Via, a.Outer[j])
			}
			j = m.Last - 1
			continue
		}
		if a.Known(j).Is("sub") || a.Tok(j).Is(":") {
			return
		}
	}
}

// linksMedium reports a word that names to whom or through what somebody spoke,
// before a mark of quotation or not.
func linksMedium(a *analysis.Article, i int) bool {
	if a.Tok(i).Is(`"`) {
		i--
	}
	in, _ := a.Known(i).In("medium-links")
	return in || a.Strict(i) == grammar.Purpose || a.Strict(i) == grammar.Purpose+"ـ"
}
