package extract

import (
	"isnad/extract/record"
)

// joinHolders makes one entity of an office told without a name and the one person
// whom the article names in it: وزير الدفاع الإيطالي in the headline, then وزير الدفاع
// الإيطالي غويدو كروزيتو.
func (a *analysis) joinHolders() {
	for i, e := range a.entities {
		if !a.officeOnly(e) {
			continue
		}
		var words []string
		for _, k := range e.mentions {
			if w := a.nameWords(a.mentions[k].name); len(w) > len(words) {
				words = w
			}
		}
		if holder := a.holderOf(i, words); holder >= 0 {
			a.join(holder, i)
		}
	}
}

// officeOnly reports somebody told by office alone wherever he is mentioned.
func (a *analysis) officeOnly(e *entity) bool {
	if e.typ != record.Official || e.entry != nil || len(e.mentions) == 0 {
		return false
	}
	for _, k := range e.mentions {
		if a.mentions[k].rule != "office" {
			return false
		}
	}
	return true
}

// holderOf finds the one named person whose office, as told, has all the words; -1
// where there is none or more than one.
func (a *analysis) holderOf(self int, words []string) int {
	found := -1
	for k, x := range a.entities {
		if k == self || x.typ != record.Official || x.anonymous || len(x.mentions) == 0 || a.officeOnly(x) {
			continue
		}
		holds := false
		for _, m := range x.mentions {
			holds = holds || len(words) > 1 && containsAll(a.nameWords(a.mentions[m].role), words)
		}
		if !holds {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = k
	}
	return found
}

// joinBynames makes one entity of a person and the byname that the text gives him:
// فلان الملقب بأبي سياف, فلان "أبو فدك".
func (a *analysis) joinBynames() {
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.typ != record.Official || m.anonymous || m.parent >= 0 || m.entity < 0 || m.rule == "office" {
			continue
		}
		p := a.bynameOf(m)
		if p == nil || p.entity < 0 || p.entity == m.entity || p.anonymous {
			continue
		}
		if x, y := a.entities[p.entity], a.entities[m.entity]; x.entry != nil && y.entry != nil {
			continue
		}
		a.join(p.entity, m.entity)
	}
}

// bynameOf returns the person right before a mention whose byname it is, or nil.
func (a *analysis) bynameOf(m *mention) *mention {
	j := m.first - 1
	if a.tok(j).Is(`"`) || a.tok(j).Is("(") {
		j--
	}
	in, _ := a.spelt(j).In("bynames")
	if opens, _ := a.spelt(m.first).In("bynames"); opens {
		in, j = true, m.first
	}
	if in {
		for k := j - 1; k >= 0 && k >= j-4; k-- {
			if p := a.at(k); p != nil {
				if p.typ == record.Official {
					return p
				}
				return nil
			}
			if a.tok(k).Is(".") {
				return nil
			}
		}
		return nil
	}
	if j == m.first-2 && a.nameParticle(m.first) {
		if p := a.at(j); p != nil && p.typ == record.Official && p.last == j+1 {
			return p
		}
	}
	return nil
}
