package accused

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// accusedPronoun gives whom the pronoun of an accusation stands for: محملا إياها
// المسؤولية, واتهمها بتسليح الجماعة.
func accusedPronoun(a *analysis.Article, c *analysis.Cue) []int {
	if a.Lang.Code != "ar" {
		return nil
	}
	w, bound := a.Strict(c.Last), false
	if c.Verb != nil && c.Verb.Suffix {
		w, bound = a.Strict(c.Pos), true
	} else if !a.Spelt(c.Last).InAny("borne-pronouns") {
		return nil
	}
	if bound && a.Known(c.Pos-1).Is("rel") {
		return nil
	}
	return pronounStandsFor(a, c, w)
}

// pronounStandsFor gives whom the pronoun at the end of a word stands for as the accused.
func pronounStandsFor(a *analysis.Article, c *analysis.Cue, w string) []int {
	switch {
	case strings.HasSuffix(w, "هما"):
		return twoBefore(a, c)
	case strings.HasSuffix(w, "هم"):
		return takenUp(a, c, func(m *analysis.Mention) bool { return m.Type == record.Group || m.Plural || troops(a, m) })
	case strings.HasSuffix(w, "ها"):
		return takenUp(a, c, func(m *analysis.Mention) bool { return grammar.FeminineName(a, m) })
	case strings.HasSuffix(w, "ه"):
		return takenUp(a, c, func(m *analysis.Mention) bool { return !grammar.FeminineName(a, m) })
	}
	return nil
}

// takenUp finds the name before a cue that a pronoun in it stands for, in its
// sentence or the one before: the nearest that agrees and is not the accuser.
func takenUp(a *analysis.Article, c *analysis.Cue, agrees func(*analysis.Mention) bool) []int {
	if m := speakerBefore(a, c); m != nil && agrees(m) && !a.SpeaksIn(c, m.Entity) {
		return []int{m.Entity} // تنفي طهران أنها تسلح الجماعة، بينما تتهمها واشنطن بتزويدها بالسلاح
	}
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		m := &a.Mentions[k]
		if m.First >= c.Pos || m.Entity < 0 || m.Parent >= 0 || !analysis.MaySpeak(m.Type) || m.Anonymous {
			continue
		}
		s := a.SentenceOf(m.First)
		if s < 0 || c.Sent-s > 1 || a.Sentences[s].Noise != "" {
			continue
		}
		if agrees(m) && !a.SpeaksIn(c, m.Entity) {
			return []int{m.Entity}
		}
	}
	return nil
}

// speakerBefore gives the one speaker of the clause of the same sentence before that of a cue,
// who is its subject and hence what a pronoun stands for first, or nil.
func speakerBefore(a *analysis.Article, c *analysis.Cue) *analysis.Mention {
	for k := len(a.Cues) - 1; k >= 0; k-- {
		d := &a.Cues[k]
		if d.Sent != c.Sent || d.Pos >= c.Pos || !analysis.Speaks(d.Class) || d.Verb == nil {
			continue
		}
		if len(d.Sources) != 1 || d.Inherit {
			return nil
		}
		m := &a.Mentions[d.Sources[0]]
		if m.Entity < 0 || m.Anonymous || m.First >= c.Pos || a.SentAt[m.First] != c.Sent {
			return nil
		}
		return m
	}
	return nil
}

// dualGroup reports the noun for a group in the dual, which takes up two named before:
// حملت أنقرة التنظيمين المسؤولية.
func dualGroup(a *analysis.Article, i int) bool {
	w, dual := strings.CutSuffix(analysis.TrimArticle(a.Strict(i)), "ين")
	if !dual || a.Lang.Code != "ar" || !analysis.HasArticle(a.Strict(i)) {
		return false
	}
	for _, w := range []string{w, strings.TrimSuffix(w, "ت") + "ة"} {
		if h := a.Lang.Head(w); h != nil && h.Type == string(record.Group) {
			return true
		}
	}
	return false
}

// twoBefore finds the two joined names before a cue that a dual stands for.
func twoBefore(a *analysis.Article, c *analysis.Cue) []int {
	first := a.Sentences[max(c.Sent-1, 0)].First
	for j := c.Pos - 1; j >= first; j-- {
		m := a.At(j)
		if m == nil {
			continue
		}
		j = m.First
		if analysis.MaySpeak(m.Type) && m.Entity >= 0 && !a.SpeaksIn(c, m.Entity) {
			if two := WithJoined(a, m, c.Pos); len(two) == 2 {
				return two
			}
		}
	}
	return nil
}

// troops reports the name of a body told by a plural of those who are in it: القوات الحكومية.
func troops(a *analysis.Article, m *analysis.Mention) bool {
	head, _, _ := strings.Cut(text.Fold(m.Name), " ")
	return m.Type == record.Actor && strings.HasSuffix(head, "ات") && a.Lang.InAny(strings.TrimPrefix(head, "ال"), "parts")
}
