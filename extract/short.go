package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// keepsShort reports definite short forms that name somebody all the same: "the
// army" or "the government" of the country that the article is about. السلطة (power)
// and القوة (force) are ordinary words where nothing stands before. A mission or base is
// named by whose it is (السفارة الأميركية, القاعدة التركية), and so is a state's unit
// (الكتيبة الإسبانية).
func (a *analysis) keepsShort(m *mention) bool {
	if (m.typ == record.Base || m.typ == record.Group) && m.nationality != nil && !m.plural {
		return true
	}
	if m.typ != record.Actor {
		return false
	}
	in, _ := a.lang.In("standing", strings.TrimPrefix(text.Fold(strings.Fields(m.name)[0]), "ال"))
	return in || m.last-m.first > 1 || a.lang.Code != "ar"
}

// antecedent finds the latest earlier entity that a definite form may stand for.
func (a *analysis) antecedent(m *mention) int {
	head := text.Loosen(strings.TrimPrefix(text.Fold(strings.Fields(m.name)[0]), m.prefix))
	adjectives := a.nameWords(m.name)[1:]
	best := a.antecedentAmong(m, m.typ, head, adjectives)
	if best < 0 && a.lang.Code == "ar" && m.typ == record.Actor {
		best = a.antecedentAmong(m, record.Group, head, adjectives) // a noun for bodies tells of groups, too: المنظمة
	}
	return best
}

// antecedentAmong finds the latest earlier entity of a type that a definite form with a head
// noun and adjectives may stand for.
func (a *analysis) antecedentAmong(m *mention, typ record.EntityType, head string, adjectives []string) int {
	best, bestAt := -1, -1
	for i, e := range a.entities {
		if e.typ != typ {
			continue
		}
		for _, k := range e.mentions {
			x := &a.mentions[k]
			if x.first >= m.first || x.first <= bestAt {
				continue
			}
			if a.sharesHead(x, e, head) && (len(adjectives) == 0 || containsAll(a.nameWords(x.name), adjectives)) {
				best, bestAt = i, x.first
			}
		}
	}
	return best
}

// sharesHead reports that a mention, or its entry's short forms, begins with a head word.
func (a *analysis) sharesHead(x *mention, e *entity, head string) bool {
	for _, w := range a.nameWords(x.name) {
		if w == head {
			return true
		}
	}
	if e.entry != nil {
		for _, s := range e.entry.Short {
			if a.looseKey(s) == head {
				return true
			}
		}
	}
	return false
}

// byShort finds an entity whose catalogue entry has the name as a short form.
func (a *analysis) byShort(typ record.EntityType, name string) int {
	key := a.looseKey(name)
	for i, e := range a.entities {
		if e.entry == nil || e.typ != typ || len(e.mentions) == 0 {
			continue
		}
		for _, s := range e.entry.Short {
			if a.looseKey(s) == key {
				return i
			}
		}
	}
	return -1
}

// findShortForms takes the words that stand for an entity once its fuller name
// was met: the short forms of the catalogue and the family names of persons.
func (a *analysis) findShortForms() {
	short := map[string][]int{}
	for i, e := range a.entities {
		if e.entry != nil {
			for _, s := range e.entry.Short {
				if k := a.looseKey(s); !strings.Contains(k, " ") {
					short[k] = append(short[k], i)
				}
			}
		}
		if e.typ == record.Official && !e.anonymous && len(e.words) >= 2 {
			if w := e.words[len(e.words)-1]; len([]rune(w)) >= 4 {
				short[w] = append(short[w], i)
			}
			if w := strings.Join(e.words[len(e.words)-2:], " "); len(e.words) > 2 {
				short[w] = append(short[w], i)
			}
		}
	}
	if len(short) == 0 {
		return
	}
	for _, s := range a.sentences {
		if s.noise != "" {
			continue
		}
		for t := s.First; t < s.Last; t++ {
			if a.outer[t] >= 0 || a.tok(t).Kind != text.Word {
				continue
			}
			a.shortAt(t, short)
		}
	}
}

func (a *analysis) shortAt(t int, short map[string][]int) {
	for _, r := range a.readings(t) {
		for _, e := range short[text.Loosen(r.Stem)] {
			ent := a.entities[e]
			if len(ent.mentions) == 0 {
				continue
			}
			if a.mentions[ent.mentions[0]].first > t || ent.typ == record.Official && a.spelt(t).Closed() {
				continue
			}
			if a.tok(t).Arabic && ent.typ != record.Official && !hasArticle(r.Stem) {
				continue
			}
			if !a.tok(t).Arabic && !a.tok(t).Upper {
				continue
			}
			id := a.addMention(span{mention: mention{first: t, last: t + 1, typ: ent.typ, kind: ent.kind, entry: ent.entry, prefix: r.Prefix, rule: "short form"}})
			a.mentions[id].entity = e
			ent.mentions = append(ent.mentions, id)
			return
		}
	}
}

// lastSource lets "the official" and "the source" stand for the unnamed source
// told last, whatever noun told of him first: المسؤول العسكري is the officer.
func (a *analysis) lastSource(m *mention) int {
	if m.typ != record.Official || len(a.nameWords(m.name)) == 0 {
		return -1
	}
	if in, _ := a.lang.In("back-sources", a.nameWords(m.name)[0]); !in {
		return -1
	}
	best, at := -1, -1
	for i, e := range a.entities {
		if e.typ != record.Official || !e.anonymous {
			continue
		}
		for _, k := range e.mentions {
			if f := a.mentions[k].first; f < m.first && f > at {
				best, at = i, f
			}
		}
	}
	return best
}
