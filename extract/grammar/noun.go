package grammar

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// OfSeveral reports an official who is told by nothing but what he is within a body, and so
// is one of several: قائد في القوة المشتركة.
func OfSeveral(a *analysis.Article, e int) bool {
	for _, k := range a.Entities[e].Mentions {
		m := &a.Mentions[k]
		if m.Rule != "office" || m.Body < 0 || a.Mentions[m.Body].First > m.Last {
			return false
		}
		governed := false
		for j := m.First; j < a.Mentions[m.Body].First; j++ {
			governed = governed || a.Spelt(j).InAny("member-links")
		}
		if !governed {
			return false
		}
	}
	return true
}

// Unbound gives the word at i without article and possessive.
func Unbound(a *analysis.Article, i int) string {
	if i < 0 || i >= len(a.Words) {
		return ""
	}
	return a.Words[i].Unbound
}

// TellsAct reports a noun that tells of a happening other than an announcement.
func TellsAct(a *analysis.Article, w string) bool {
	t := a.Lang.NounTrigger(w)
	return t != nil && t.Type != string(record.Announcement)
}

// DescribingWord reports an adjective that may stand between a noun and another: مسيّرة,
// حربية. Words that join a noun to its owner (تابعة) are none.
func DescribingWord(a *analysis.Article, j int) bool {
	in, _ := a.Stem(j).In("generic")
	return in && !a.Stem(j).InAny("belonging")
}

// NounIn looks a noun up in a list without its article or the ending of an object.
func NounIn(a *analysis.Article, list, s string) bool {
	return NounInAny(a, s, list)
}

// NounInAny looks a noun up in several lists in the same way.
func NounInAny(a *analysis.Article, s string, lists ...string) bool {
	return a.NounOfEntry(a.Lang.Know(analysis.TrimArticle(s)), s, lists)
}

// Instrument reports what somebody was hit or killed by: بغارة, برصاص.
func Instrument(a *analysis.Article, j int) bool {
	rest, ok := strings.CutPrefix(a.Bare(j), "ب")
	if !ok || a.Outer[j] >= 0 {
		return false
	}
	if NounIn(a, "weapons", rest) {
		return true
	}
	t := a.Lang.NounTrigger(rest)
	return t != nil && t.Type == string(record.Attack)
}

// InWhoseName reports a word behind which stands for whom an office's holder speaks.
func InWhoseName(a *analysis.Article, i int) bool {
	in, _ := a.Spelt(i).In("in-whose-name")
	return in
}

// Commands reports a body that has forces: an army, a command, a ministry.
func Commands(a *analysis.Article, e int) bool {
	x := a.Entities[e]
	if x.Type != record.Actor {
		return false
	}
	kind := x.Kind
	if x.Entry != nil {
		kind = x.Entry.Kind
	}
	switch kind {
	case "army", "command", "ministry", "coalition", "security", "police":
		return true
	}
	return false
}

// OfGod reports the second half of a given name of two words: صلاح الدين, عبد الله.
func OfGod(a *analysis.Article, j int) bool { return a.Spelt(j).InAny("second-halves") }

// SortOf tells a place from a force, a person and a body that has no forces.
func SortOf(a *analysis.Article, m *analysis.Mention) string {
	switch m.Type {
	case record.Base, record.Town, record.Country:
		return "place"
	case record.Official:
		return "person"
	case record.Actor:
		if m.Entity < 0 {
			break
		}
		switch a.Finer(m.Entity) {
		case "outlet", "agency", "monitor", "think-tank", "thinktank", "parliament", "court", "presidency", "ministry", "government", "company":
			return "office"
		}
	}
	return "force"
}

// Unowned cuts the possessive suffix of the third person off a word.
func Unowned(word string) (rest string, ok bool) {
	for _, p := range []string{"هما", "هم", "ها", "ه"} {
		if rest, ok := strings.CutSuffix(word, p); ok {
			return rest, true
		}
	}
	return word, false
}
