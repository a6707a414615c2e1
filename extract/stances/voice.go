package stances

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/filter"
	"isnad/extract/record"
)

// voice is a stretch of text in which somebody is heard, or merely named.
type voice struct {
	cue      int // by which he speaks or is relayed, or -1
	sent     int
	pos      int // token of the cue or name
	from, to int // tokens of what is said

	tells  []int // events that what is said tells of
	recent int   // the event told last before the cue or name
	named  []int // entities that what is said names, in its order, but for countries
	word   bool  // a word for an event stands in it
}

// voiceAt reads a stretch of text.
func voiceAt(a *analysis.Article, cue, sent, pos, from, to int) voice {
	x := voice{cue: cue, sent: sent, pos: pos, from: from, to: to, recent: -1}
	last := -1
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event < 0 {
			continue
		}
		if h.Sent == sent && h.Pos >= from && h.Pos < to {
			x.tells = append(x.tells, h.Event)
		}
		if h.Pos < pos && h.Pos > last {
			last, x.recent = h.Pos, h.Event
		}
	}
	for j := from; j < to; j++ {
		if m := a.At(j); m != nil {
			if m.Entity >= 0 && a.Entities[m.Entity].Type != record.Country {
				x.named = append(x.named, m.Entity)
			}
			j = m.Last - 1
			continue
		}
		if !x.word {
			x.word, _ = a.Stem(j).In("event-words")
		}
	}
	return x
}

// voiceOf reads what is said by a cue.
func voiceOf(a *analysis.Article, k int) voice {
	c := &a.Cues[k]
	return voiceAt(a, k, c.Sent, c.Pos, c.From, c.To)
}

// voicesOf lists where an entity is heard; a sentence that names it without a
// cue counts as one about it.
func voicesOf(a *analysis.Article, o *filter.Outline, e int) []voice {
	var out []voice
	in := map[int]bool{}
	for _, k := range slices.Concat(o.CuesOf[e], o.ViaOf[e]) {
		in[a.Cues[k].Sent] = true
		out = append(out, voiceOf(a, k))
	}
	for _, m := range a.Entities[e].Mentions {
		s := a.SentenceOf(a.Mentions[m].First)
		if s < 0 || in[s] || a.Sentences[s].Noise != "" {
			continue
		}
		in[s] = true
		from, to := a.Sentences[s].First, a.Sentences[s].Last
		if k := conveyed(a, &a.Mentions[m], s); k >= 0 {
			from, to = a.Cues[k].From, a.Cues[k].To
		}
		out = append(out, voiceAt(a, -1, s, a.Mentions[m].First, from, to))
	}
	return out
}

// conveyed returns the cue of the sentence whose words an agency or paper that is
// named beside it passes on, the nearest, or -1: قال المدير لقناة محلية.
func conveyed(a *analysis.Article, m *analysis.Mention, sent int) int {
	if !analysis.IsMedium(m) {
		return -1
	}
	best := -1
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Sent == sent && analysis.Speaks(c.Class) && len(c.Sources) > 0 && (best < 0 || analysis.Abs(c.Pos-m.First) < analysis.Abs(a.Cues[best].Pos-m.First)) {
			best = k
		}
	}
	return best
}
