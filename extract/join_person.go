package extract

import (
	"isnad/extract/record"
	"isnad/extract/text"
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

// calledReach is how many words may stand between what a person is told as and the word
// before his name.
const calledReach = 6

// joinCalled makes one entity of a person told without a name and the name that he is then
// said to go by: زعيم قبلي في بوغا يدعى فلان, ناطق باسم الجيش هو الملازم فلان.
func (a *analysis) joinCalled() {
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.typ != record.Official || m.anonymous || m.parent >= 0 || m.entity < 0 || m.rule == "office" {
			continue
		}
		j := m.first - 1
		if a.tok(j).Is(`"`) {
			j--
		}
		called := a.known(j).InAny("called")
		if !called && !(a.spelt(j).InAny("subject-pronouns") && m.role != "") {
			continue
		}
		o := a.describedPersonBefore(j, called)
		if o == nil || o.entity < 0 || o.entity == m.entity {
			continue
		}
		if e := a.entities[o.entity]; e.entry != nil || len(e.mentions) == 0 {
			continue
		}
		if e := a.entities[m.entity]; e.body < 0 && o.body >= 0 {
			e.body = a.mentions[o.body].entity
		}
		a.join(m.entity, o.entity)
	}
}

// describedPersonBefore gives the single person without a name whom the words before token j are about,
// with nothing between but where he is or what he is of; nil where there is none.
func (a *analysis) describedPersonBefore(j int, called bool) *mention {
	for k := j - 1; k >= 0 && k >= j-calledReach; k-- {
		m := a.at(k)
		switch {
		case m == nil && a.tok(k).Is(",") && k == j-1 && called:
		case m == nil && (a.tok(k).Kind != text.Word || a.verbHere(k)):
			return nil
		case m == nil:
		case m.typ == record.Official:
			if m.plural || !m.anonymous && m.rule != "office" || !called && m.definite {
				return nil
			}
			return m
		default:
			k = m.first
		}
	}
	return nil
}
