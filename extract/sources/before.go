package sources

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// sourceBefore takes the topic right before a verb: والجيش يقول, or behind an
// apposition in commas.
func sourceBefore(a *analysis.Article, c *analysis.Cue) {
	first := a.Sentences[c.Sent].First
	before := c.Pos - 1
	for before > first && a.At(before) == nil && (a.Known(before).Is("part") || grammar.Auxiliary(a, before)) {
		before-- // كان فلان، الناطق باسم الحركة، قد اتهم
	}
	for j := beforeAside(a, before, first); j >= first && j >= c.Pos-12; j-- {
		if m := a.At(j); m != nil {
			if (m.Prefix == "" || m.Prefix == "و" || m.Prefix == "ف") && analysis.MaySpeak(m.Type) && !a.Known(m.First-1).Is("prep") && (cues.Topic(a, m, first) || namedSo(a, m)) && (cues.Agrees(a, c, m) || opensClauseOf(a, c, m)) {
				c.Sources = subjectsBefore(a, c, m)
				c.Unknown = false
				return
			}
			j = m.First
			continue
		}
		if _, ok := a.Finite(j); ok {
			return
		}
		if a.Tok(j).Is(".") {
			return
		}
	}
}

// opensClauseOf reports a name that opens a clause right before its verb, which has no other
// subject then: an office is told of a woman by a masculine noun, too. غير أن النائب هند فلان اتهمت.
func opensClauseOf(a *analysis.Article, c *analysis.Cue, m *analysis.Mention) bool {
	return m.Last == c.Pos && a.Spelt(m.First-1).Is("sub")
}

// beforeAside gives the token before an apposition in commas that ends at token i,
// where a name stands there; i otherwise: العقيد فلان، آمر الكتيبة، عزا.
func beforeAside(a *analysis.Article, i, first int) int {
	if !a.Tok(i).Is(",") {
		return i
	}
	from := i
	for j := i - 1; j > first && j > from-12; j-- {
		if a.Tok(j).Is(",") {
			if cues.NeedsNoun(a, j+1) && a.Known(j+1).Is("rel") && from == i {
				from = j // الناطق باسم الحركة، التي يقودها فلان، نفى
				continue
			}
			if m := a.At(j - 1); m != nil && m.Type == record.Official {
				return j - 1
			}
			if m := a.At(j + 1); from == i && m != nil && m.Last == i && m.Type == record.Official && m.Prefix == "" && a.At(j-1) == nil {
				return i - 1 // لكن شقيق القتيل، طارق العاصي، اتهم
			}
			break
		}
	}
	return from
}

// namedSo reports a name that somebody is told to go by: حساب يحمل اسم X.
func namedSo(a *analysis.Article, m *analysis.Mention) bool {
	j := m.First - 1
	if a.Tok(j).Is(`"`) {
		j--
	}
	in, _ := a.Known(j).In("naming")
	return in
}

// Aside reports a word of those that a sentence puts between its topic and the
// verb: من جهته, بدوره.
func Aside(a *analysis.Article, i int) bool {
	in, _ := a.Known(i).In("asides")
	return in || a.Outer[max(i, 0)] < 0 && a.IsTime(i)
}

// subjectOfFirst finds the subject of the verb to which و joins a cue, where that verb
// itself tells of no words: عرض المتحدث حطام الصاروخ، وقال.
func subjectOfFirst(a *analysis.Article, c *analysis.Cue) []int {
	for k := c.Pos - 1; k >= a.Sentences[c.Sent].First; k-- {
		v, ok := a.Finite(k)
		if !ok || a.Outer[k] >= 0 || v.Passive || v.Tense != c.Verb.Tense || v.Feminine != c.Verb.Feminine || v.Plural != c.Verb.Plural || grammar.Subordinate(a, k) {
			continue
		}
		j := k + 1
		if analysis.HasArticle(a.Strict(j)) && a.At(j) == nil {
			j++ // التقط الخيط الوزير
		}
		m := a.At(j)
		if m == nil || m.Prefix != "" {
			m = a.At(k - 1)
			if m == nil || m.Prefix != "" || !cues.Topic(a, m, a.Sentences[c.Sent].First) {
				return nil
			}
		}
		if !analysis.MaySpeak(m.Type) || m.Type == record.Country || !cues.Agrees(a, c, m) {
			return nil
		}
		return []int{a.Outer[m.First]}
	}
	return nil
}

// agreeing gives the cue, the last before c or one shortly before it, whose speaker
// agrees with the verb of c. Where none does it is the last, but for a verb of accusing, which then
// is by somebody whom no cue has: -1.
func agreeing(a *analysis.Article, c *analysis.Cue, last int) int {
	for k := last; k >= 0 && c.Sent-a.Cues[k].Sent <= 2; k-- {
		if d := &a.Cues[k]; len(d.Sources) > 0 && cues.Agrees(a, c, &a.Mentions[d.Sources[0]]) {
			return k
		}
	}
	if c.Class == "accusation" && c.Verb != nil {
		return -1
	}
	return last
}
