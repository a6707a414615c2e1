package accused

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
)

// The accused told by what they are rather than by their names.

// meantReach is how many tokens a description of somebody has before the words that tell whom
// the speaker means.
const meantReach = 14

// meantBy gives the name of whom the text says to be meant by the words at token i: حمّل
// "أدوات طهران"، في إشارة إلى حزب الله، المسؤولية.
func meantBy(a *analysis.Article, i, end int) *analysis.Mention {
	if a.Lang.Code != "ar" || !a.Tok(i).Is(`"`) && a.At(i) != nil {
		return nil
	}
	for j := i + 1; j < min(end, i+meantReach); j++ {
		if in, _ := a.Lang.In("meant", a.Bare(j)+" "+a.Strict(j+1)); !in || !a.Spelt(j+2).Is("prep") {
			continue
		}
		if m := a.At(grammar.PastQuote(a, j+3)); m != nil && m.Entity >= 0 && analysis.MaySpeak(m.Type) {
			return m
		}
		return nil
	}
	return nil
}

// theseGroups reports a demonstrative before the plural of a noun for groups, which takes up
// those named before: تتهم طهران هذه الأحزاب.
func theseGroups(a *analysis.Article, i int) bool {
	if a.Lang.Code != "ar" || !a.Spelt(i).Is("dem") || !analysis.HasArticle(a.Strict(i+1)) {
		return false
	}
	h := a.Lang.Head(analysis.TrimArticle(a.Strict(i + 1)))
	return h != nil && h.Type == string(record.Group) && (h.Plural || arabic.SoundPlural(a.Strict(i+1)))
}

// groupsBefore gives the groups that the nearest sentence before a cue names together, of the
// three before it.
func groupsBefore(a *analysis.Article, c *analysis.Cue) []int {
	for s := c.Sent - 1; s >= 0 && s >= c.Sent-3; s-- {
		var out []int
		for _, k := range a.InSent[s] {
			m := &a.Mentions[k]
			if m.Type == record.Group && m.Entity >= 0 && m.Parent < 0 && !a.SpeaksIn(c, m.Entity) {
				out = analysis.AppendNew(out, m.Entity)
			}
		}
		if len(out) > 1 {
			return out
		}
	}
	return nil
}

// neighbourAt gives the country that is meant by the accuser's neighbour at token j, the one
// that the text named last: تتهم باكستان جارتها. It is -1 for other words.
func neighbourAt(a *analysis.Article, c *analysis.Cue, j int) int {
	if a.Lang.Code != "ar" || !a.Known(j).InAny("neighbours") {
		return -1
	}
	for k := len(a.Mentions) - 1; k >= 0; k-- {
		m := &a.Mentions[k]
		if m.First >= c.Pos || m.Entity < 0 || m.Type != record.Country || a.SpeaksIn(c, m.Entity) || ofCountry(a, c, m.Entity) {
			continue
		}
		if c.Sent-a.SentAt[m.First] > 3 {
			return -1
		}
		return m.Entity
	}
	return -1
}

// ofCountry reports that a cue's speaker is of a country.
func ofCountry(a *analysis.Article, c *analysis.Cue, country int) bool {
	for _, s := range a.EntitiesOf(c.Sources) {
		if n := a.Entities[s].Nation; s == country || n != nil && n == a.Entities[country].Entry {
			return true
		}
	}
	return false
}

// describesAccuser reports words right behind the accuser that tell under whom or on whose side
// it is: اتهمت وزارة الصحة الخاضعة لسيطرة الحركة التحالف. The name behind them is not accused.
func describesAccuser(a *analysis.Article, i int) bool {
	if a.Lang.Code != "ar" || a.At(i) != nil || !analysis.HasArticle(a.Strict(i)) {
		return false
	}
	w := analysis.TrimArticle(a.Strict(i))
	return strings.HasSuffix(w, "ة") && a.Lang.InAny(w, "backed", "belonging", "subject-to")
}

// ledToPronoun reports an accusation that a preposition leads to a pronoun, its subject named
// right behind it: تنسب إليه إسرائيل الإشراف على النفق.
func ledToPronoun(a *analysis.Article, c *analysis.Cue) bool {
	return a.Lang.Code == "ar" && c.Verb != nil && !c.Verb.Passive && analysis.LedTo(c) && a.Spelt(c.Last).InAny("borne-datives") && cues.NamedAt(a, c.Last+1)
}

// spokenTo reports a medium behind "to", to which the accuser spoke, or its short name in
// brackets: حمّل في تصريح لوكالة الأنباء (واع) القوات المسؤولية.
func spokenTo(a *analysis.Article, m *analysis.Mention) bool {
	return analysis.IsMedium(m) && (strings.HasSuffix(m.Prefix, "ل") || a.Tok(m.First-1).Is("("))
}
