package cues

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/text"
)

// RelativeSource takes the name that a relative clause describes: فلان الذي نفى.
// Where the clause shows a subject of its own, that one speaks: الذي تقول إسرائيل
// إنها قتلته, الذي تتهمه قسد.
func RelativeSource(a *analysis.Article, c *analysis.Cue, start int) bool {
	j := c.Pos - 1
	for j > a.Sentences[c.Sent].First && a.Outer[j] < 0 && (a.Known(j).Is("part") || grammar.Auxiliary(a, j)) {
		j--
	}
	if a.At(j) != nil || !a.Known(j).Is("rel") || !NeedsNoun(a, j) {
		return false
	}
	if o := a.At(grammar.PastQuote(a, start)); o != nil && analysis.MaySpeak(o.Type) && o.Prefix == "" && (c.Class != "accusation" || c.Verb.Suffix) {
		return false
	}
	for j--; a.Tok(j).Is(`"`) || a.Tok(j).Is(")") || a.Tok(j).Is(","); j-- {
	}
	m := a.At(j)
	if m == nil && c.Class == "accusation" && a.Tok(j).Kind == text.Word && a.At(j+1) == nil {
		c.Unknown = true // بيان الكونفدرالية الذي حمّل الجزائر: whom no name tells
		return true
	}
	if m == nil || !analysis.MaySpeak(m.Type) {
		return false
	}
	c.Sources = []int{a.Outer[j]}
	return true
}

// DescribesName reports a cue that only describes the name before it, whose words end with its
// clause: نفى الناطق، في اتصال بقناة تبث من دمشق, ... القناة التي تبث من دمشق.
func DescribesName(a *analysis.Article, c *analysis.Cue) bool {
	return a.Lang.Code == "ar" && c.Verb != nil && a.Known(c.Pos-1).Is("rel") && NeedsNoun(a, c.Pos-1)
}

// NeedsNoun reports a relative pronoun that needs a noun before it, as الذي does and
// ما does not.
func NeedsNoun(a *analysis.Article, i int) bool { return strings.HasPrefix(a.Bare(i), "ال") }

// TopicSource takes the name that أما puts first, where the verb resumes it with
// ف: أما الحركة فنفت.
func TopicSource(a *analysis.Article, c *analysis.Cue) bool {
	if m := a.At(c.Last); m != nil && m.Type == record.Official && m.Prefix == "" && entities.PronounOffice(a, m) {
		return false // أما الحركة فقال الناطق باسمها
	}
	if c.Class == "accusation" && TwoNamed(a, c.Last) {
		return false // أما الحركة فتتهم بغداد أنقرة بتسليحها
	}
	first := a.Sentences[c.Sent].First
	for j := c.Pos - 1; j >= first; j-- {
		if in, _ := a.Known(j).In("topic-openers"); !in || a.Outer[j] >= 0 {
			continue
		}
		for k := j + 1; k < c.Pos && k < j+4; k++ {
			if m := a.At(k); m != nil {
				if analysis.MaySpeak(m.Type) && m.Prefix == "" && !a.Known(k-1).Is("prep") {
					c.Sources = []int{a.Outer[k]}
				}
				return len(c.Sources) > 0
			}
		}
		return false
	}
	return false
}

// TwoNamed reports two names right behind each other at token i, the subject of a verb and its
// object.
func TwoNamed(a *analysis.Article, i int) bool {
	m := a.At(grammar.PastQuote(a, i))
	if m == nil || m.Prefix != "" || !analysis.MaySpeak(m.Type) {
		return false
	}
	j := m.Last
	for a.Tok(j).Is(`"`) || a.Tok(j).Is(")") {
		j++
	}
	o := a.At(grammar.PastQuote(a, j))
	return o != nil && o.Prefix == "" && analysis.MaySpeak(o.Type)
}

// RelayedBefore reads a relay whose source stands before it and is taken up by a
// pronoun: مصدران نقلت عنهما الوكالة.
func RelayedBefore(a *analysis.Article, c *analysis.Cue) bool {
	if !takesUp(a, c) {
		return false
	}
	via, _ := SourcesFrom(a, c.Last+1, a.Sentences[c.Sent].Last)
	if c.Sources = SubjectBefore(a, c); len(c.Sources) == 0 {
		return false
	}
	c.Via = append(via, c.Via...)
	return true
}

// takesUp reports a pronoun behind a cue that stands for its source: نقلت عنهما.
func takesUp(a *analysis.Article, c *analysis.Cue) bool {
	in, _ := a.Known(c.Last).In("relayed-pronouns")
	return in
}

// PhraseSources finds whom a phrase like "according to" names: right behind it,
// behind what he said it in (وفق بيان للجيش, طبقا لما ورد في برقية للخلية), or before,
// where the text is told as known (وفق البيان). It returns the token behind, too.
func PhraseSources(a *analysis.Article, c *analysis.Cue) ([]int, int) {
	end := a.Sentences[c.Sent].Last
	j := c.Last
	for j < end && j < c.Last+6 {
		if m := a.At(j); m != nil {
			if strings.HasSuffix(m.Prefix, "ل") && analysis.IsMedium(m) && a.At(m.Last) != nil { // ما أفاد به للوكالة المدير
				if ms, next := SourcesFrom(a, m.Last, end); len(ms) > 0 {
					c.Via = append(c.Via, a.Outer[j])
					return ms, next
				}
			}
			break
		}
		t := a.Tok(j)
		if in, _ := a.Stem(j).In("documents"); in {
			if analysis.HasArticle(a.Strict(j)) && a.At(j+1) == nil && !a.Known(j+1).Is("rel") {
				c.Inherit = true
				return nil, j + 1
			}
			if ms := Author(a, j, end); len(ms) > 0 {
				return ms, a.Mentions[ms[0]].Last
			}
		}
		if t.Kind == text.Punct && !t.Is(`"`) || a.Known(j).Is("sub") && a.Bare(j) != a.Strict(c.Pos) {
			break
		}
		j++
	}
	return SourcesFrom(a, min(j, c.Last+3), end)
}

// SpokenBy adds the person in whose words a body speaks: نفت الحركة، بلسان ناطقها فلان,
// أدانت فرنسا على لسان وزيرها.
func SpokenBy(a *analysis.Article, c *analysis.Cue, from int) {
	for j := from; j < a.Sentences[c.Sent].Last && j < from+5; j++ {
		if a.Tok(j).Is(",") || a.Tok(j).Is(`"`) || a.At(j) != nil && j == from {
			continue
		}
		in, _ := a.Known(j).In("by-mouth")
		if two, _ := a.Lang.In("by-mouth", a.Bare(j)+" "+a.Strict(j+1)); two {
			in, j = true, j+1
		}
		if !in {
			return
		}
		for k := j + 1; k < j+4; k++ {
			if m := a.At(k); m != nil {
				switch {
				case m.Type == record.Official:
					c.Sources = append(c.Sources, a.Outer[k])
				case analysis.IsMedium(m):
					c.Via = append(c.Via, a.Outer[k])
				}
				return
			}
		}
		return
	}
}

// hadReach is how many words the name and what tells more of it have at most.
const hadReach = 14

// HadBefore takes whom a dative names between "it had happened" and the verb: سبق
// للجماعة أن تبنت. Where a pronoun stands there, the speaker was told before.
func HadBefore(a *analysis.Article, c *analysis.Cue) bool {
	if !a.Known(c.Pos - 1).Is("sub") {
		return false
	}
	first := a.Sentences[c.Sent].First
	for j := c.Pos - 2; j >= first && j > c.Pos-hadReach; j-- {
		if m := a.At(j); m != nil {
			j = m.First
			continue
		}
		if in, _ := a.Known(j).In("had-before"); !in {
			continue
		}
		if m := a.At(j + 1); m != nil && m.Prefix == "ل" && analysis.MaySpeak(m.Type) {
			c.Sources = []int{a.Outer[j+1]}
			return true
		}
		in, _ := a.Known(j + 1).In("bound-pronouns")
		if !in && AttachedBy(a, j+1, "ل") {
			c.Unknown = true // سبق لخبراء مستقلين أن اتهموا
			return true
		}
		return in
	}
	return false
}

// SpokenBefore reports a cue before another in its sentence that has a speaker.
func SpokenBefore(a *analysis.Article, c *analysis.Cue) bool {
	for k := len(a.Cues) - 1; k >= 0; k-- {
		if d := &a.Cues[k]; d.Sent == c.Sent && d.Pos < c.Pos && analysis.Speaks(d.Class) && len(d.Sources) > 0 {
			return true
		}
	}
	return false
}
