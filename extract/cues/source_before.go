package cues

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// SubjectBefore finds who acts in the sentence before a cue that has no speaker
// of its own: the last name that follows a verb or opens a clause, with nothing
// governing it. أصرّ الوزير على رأيه، مؤكداً …
func SubjectBefore(a *analysis.Article, c *analysis.Cue) []int {
	first := a.Sentences[c.Sent].First
	var found []int
	for j := first; j < c.Pos; j++ {
		m := a.At(j)
		if m == nil {
			continue
		}
		if analysis.MaySpeak(m.Type) && (m.Prefix == "" || m.Prefix == "و") {
			k := m.First - 1
			if in, _ := a.Known(k).In("bound-pronouns"); in {
				k-- // يجيب عنه الباحث
			}
			v, verb := a.Finite(k)
			switch {
			case m.Type == record.Country && !(verb && c.Of.Has("participle") && v.Feminine == grammar.FeminineName(a, m)):
			case verb && len(found) > 0 && withinAside(a, c, k, m): // الحركة، التي يقودها فلان، نفت
			case len(found) > 0 && m.Prefix == "و" && a.Mentions[found[len(found)-1]].Last == m.First:
				if ofSeveral(a, c) {
					found = append(found, a.Outer[j]) // انسحبت حركتا كذا وكذا، متهمتين
				}
			case (verb || Topic(a, m, first) && !grammar.BehindSubject(a, m, found)) && Agrees(a, c, m):
				found = []int{a.Outer[j]}
			}
		}
		j = m.Last - 1
	}
	return found
}

// ofSeveral reports a cue whose word tells of two or more: يتهمون, متهمتين.
func ofSeveral(a *analysis.Article, c *analysis.Cue) bool {
	if c.Verb != nil {
		return c.Verb.Plural
	}
	return c.Of.Has("participle") && strings.HasSuffix(a.Bare(c.Pos), "ين")
}

// Agrees reports that a name may be the subject of a verb behind it: a man is none of
// a feminine one (حمّلت), of which a crowd (مصادر) or he whom a pronoun behind it takes
// up (مسؤول نقلت عنه) may be.
func Agrees(a *analysis.Article, c *analysis.Cue, m *analysis.Mention) bool {
	if c.Verb == nil {
		return participleAgrees(a, c, m)
	}
	if a.Lang.Code != "ar" || c.Verb == nil || c.Verb.Tense != pack.Past || !c.Verb.Feminine || m.Type != record.Official || m.Plural || takesUp(a, c) {
		return true
	}
	head, _, _ := strings.Cut(m.Name, " ")
	return grammar.FeminineEnding(text.Fold(head))
}
