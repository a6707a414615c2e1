package extract

import "isnad/extract/record"

// joinMembers gives a person the body that he is told, between commas, to be of: فلان، من
// جبهة المقاومة، and so speaks for.
func (a *analysis) joinMembers() {
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.typ != record.Official || m.anonymous || m.parent >= 0 || m.entity < 0 || a.entities[m.entity].body >= 0 {
			continue
		}
		if o := a.memberOf(m); o != nil {
			a.entities[m.entity].body = o.entity
		}
	}
}

// memberOf gives the group between commas behind a person and the preposition, or nil.
func (a *analysis) memberOf(m *mention) *mention {
	if !a.tok(m.last).Is(",") || !a.spelt(m.last+1).InAny("from-or-of") {
		return nil
	}
	j := a.pastQuote(m.last + 2)
	o := a.at(j)
	if o == nil || o.first != j || o.typ != record.Group || o.prefix != "" || o.entity < 0 {
		return nil
	}
	if last := o.last; a.tok(last).Is(",") || a.tok(last).Is(`"`) && a.tok(last+1).Is(",") {
		return o
	}
	return nil
}
