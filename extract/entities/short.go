package entities

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/text"
)

// keepsShort reports definite short forms that name somebody all the same: "the
// army" or "the government" of the country that the article is about. السلطة (power)
// and القوة (force) are ordinary words where nothing stands before. A mission or base is
// named by whose it is (السفارة الأميركية, القاعدة التركية), and so is a state's unit
// (الكتيبة الإسبانية).
func keepsShort(a *analysis.Article, m *analysis.Mention) bool {
	if (m.Type == record.Base || m.Type == record.Group) && m.Nationality != nil && !m.Plural {
		return true
	}
	if m.Type == record.Base && !m.Plural && m.Hit > 0 && m.Last-m.First > 1 {
		return true // أضرموا النار في مركز الشرطة
	}
	if m.Type != record.Actor {
		return false
	}
	in, _ := a.Lang.In("standing", strings.TrimPrefix(text.Fold(strings.Fields(m.Name)[0]), "ال"))
	return in || m.Last-m.First > 1 || a.Lang.Code != "ar"
}

// antecedent finds the latest earlier entity that a definite form may stand for.
func antecedent(a *analysis.Article, m *analysis.Mention) int {
	head := text.Loosen(strings.TrimPrefix(text.Fold(strings.Fields(m.Name)[0]), m.Prefix))
	adjectives := a.NameWords(m.Name)[1:]
	best := antecedentAmong(a, m, m.Type, head, adjectives)
	if best < 0 && a.Lang.Code == "ar" && m.Type == record.Actor {
		best = antecedentAmong(a, m, record.Group, head, adjectives) // a noun for bodies tells of groups, too: المنظمة
	}
	return best
}

// antecedentAmong finds the latest earlier entity of a type that a definite form with a head
// noun and adjectives may stand for.
func antecedentAmong(a *analysis.Article, m *analysis.Mention, typ record.EntityType, head string, adjectives []string) int {
	best, bestAt := -1, -1
	for i, e := range a.Entities {
		if e.Type != typ {
			continue
		}
		for _, k := range e.Mentions {
			x := &a.Mentions[k]
			if x.First >= m.First || x.First <= bestAt {
				continue
			}
			if SharesHead(a, x, e, head) && (len(adjectives) == 0 || analysis.ContainsAll(a.NameWords(x.Name), adjectives)) {
				best, bestAt = i, x.First
			}
		}
	}
	return best
}

// SharesHead reports that a mention, or its entry's short forms, begins with a head word.
func SharesHead(a *analysis.Article, x *analysis.Mention, e *analysis.Entity, head string) bool {
	for _, w := range a.NameWords(x.Name) {
		if w == head {
			return true
		}
	}
	if e.Entry != nil {
		for _, s := range e.Entry.Short {
			if a.LooseKey(s) == head {
				return true
			}
		}
	}
	return false
}

// byShort finds an entity whose catalogue entry has the name as a short form.
func byShort(a *analysis.Article, typ record.EntityType, name string) int {
	key := a.LooseKey(name)
	for i, e := range a.Entities {
		if e.Entry == nil || e.Type != typ || len(e.Mentions) == 0 {
			continue
		}
		for _, s := range e.Entry.Short {
			if a.LooseKey(s) == key {
				return i
			}
		}
	}
	return -1
}

// findShortForms takes the words that stand for an entity once its fuller name
// was met: the short forms of the catalogue and the family names of persons.
func findShortForms(a *analysis.Article) {
	short := map[string][]int{}
	for i, e := range a.Entities {
		if e.Entry != nil {
			for _, s := range e.Entry.Short {
				if k := a.LooseKey(s); !strings.Contains(k, " ") {
					short[k] = append(short[k], i)
				}
			}
		}
		if e.Type == record.Official && !e.Anonymous && len(e.Words) >= 2 {
			if w := e.Words[len(e.Words)-1]; len([]rune(w)) >= 4 {
				short[w] = append(short[w], i)
			}
			if w := strings.Join(e.Words[len(e.Words)-2:], " "); len(e.Words) > 2 {
				short[w] = append(short[w], i)
			}
		}
	}
	if len(short) == 0 {
		return
	}
	for _, s := range a.Sentences {
		if s.Noise != "" {
			continue
		}
		for t := s.First; t < s.Last; t++ {
			if a.Outer[t] >= 0 || a.Tok(t).Kind != text.Word {
				continue
			}
			shortAt(a, t, short)
		}
	}
}

func shortAt(a *analysis.Article, t int, short map[string][]int) {
	for _, r := range a.Readings(t) {
		for _, e := range short[text.Loosen(r.Stem)] {
			ent := a.Entities[e]
			if len(ent.Mentions) == 0 {
				continue
			}
			if a.Mentions[ent.Mentions[0]].First > t || ent.Type == record.Official && a.Spelt(t).Closed() {
				continue
			}
			if a.Tok(t).Arabic && ent.Type != record.Official && !analysis.HasArticle(r.Stem) {
				continue
			}
			if !a.Tok(t).Arabic && !a.Tok(t).Upper {
				continue
			}
			id := names.AddMention(a, analysis.Span{Mention: analysis.Mention{First: t, Last: t + 1, Type: ent.Type, Kind: ent.Kind, Entry: ent.Entry, Prefix: r.Prefix, Rule: "short form"}})
			a.Mentions[id].Entity = e
			ent.Mentions = append(ent.Mentions, id)
			return
		}
	}
}

// lastSource lets "the official" and "the source" stand for the unnamed source
// told last, whatever noun told of him first: المسؤول العسكري is the officer.
func lastSource(a *analysis.Article, m *analysis.Mention) int {
	if m.Type != record.Official || len(a.NameWords(m.Name)) == 0 {
		return -1
	}
	if in, _ := a.Lang.In("back-sources", a.NameWords(m.Name)[0]); !in {
		return -1
	}
	best, at := -1, -1
	for i, e := range a.Entities {
		if e.Type != record.Official || !e.Anonymous {
			continue
		}
		for _, k := range e.Mentions {
			if f := a.Mentions[k].First; f < m.First && f > at {
				best, at = i, f
			}
		}
	}
	return best
}
