package presence

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// greetedBefore gives the guest that a pronoun in a word of receiving stands for:
// استقبله, في استقباله.
func greetedBefore(a *analysis.Article, i, s int) int {
	if !endsInPronoun(a, i) {
		return -1
	}
	for k := len(a.Happenings) - 1; k >= 0; k-- {
		h := &a.Happenings[k]
		if h.Type == record.Visit && h.Pos < i && s-h.Sent <= roles.StandInReach && len(h.Agents) > 0 {
			return a.Mentions[h.Agents[0]].Entity
		}
	}
	return roles.Latest(a, i, s, func(m *analysis.Mention) bool { return m.Type == record.Official && !m.Anonymous })
}

// endsInPronoun reports a verb or verbal noun with the pronoun of a person.
func endsInPronoun(a *analysis.Article, i int) bool {
	if a.Lang.Code == "en" {
		if a.Spelt(i + 1).InAny("object-pronouns") {
			return true
		}
		for j := i - 1; j >= a.Sentences[a.SentenceOf(i)].First && j >= i-4; j-- {
			if a.Spelt(j).InAny("whom-pronouns") {
				return a.Strict(i-1) != a.Strict(j) // was received
			}
		}
		return false
	}
	for _, v := range a.Words[i].Verbs {
		if v.Suffix {
			return true
		}
	}
	for _, end := range []string{"ه", "ها", "هم", "هما"} {
		if strings.HasSuffix(a.Bare(i), end) {
			return true
		}
	}
	return false
}
