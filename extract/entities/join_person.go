package entities

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// joinHolders makes one entity of an office told without a name and the one person
// whom the article names in it: وزير الدفاع الإيطالي in the headline, then وزير الدفاع
// الإيطالي غويدو كروزيتو.
func joinHolders(a *analysis.Article) {
	for i, e := range a.Entities {
		if !officeOnly(a, e) {
			continue
		}
		var words []string
		for _, k := range e.Mentions {
			if w := a.NameWords(a.Mentions[k].Name); len(w) > len(words) {
				words = w
			}
		}
		if holder := holderOf(a, i, words); holder >= 0 {
			join(a, holder, i)
		}
	}
}

// officeOnly reports somebody told by office alone wherever he is mentioned.
func officeOnly(a *analysis.Article, e *analysis.Entity) bool {
	if e.Type != record.Official || e.Entry != nil || len(e.Mentions) == 0 {
		return false
	}
	for _, k := range e.Mentions {
		if a.Mentions[k].Rule != "office" {
			return false
		}
	}
	return true
}

// holderOf finds the one named person whose office, as told, has all the words; -1
// where there is none or more than one.
func holderOf(a *analysis.Article, self int, words []string) int {
	found := -1
	for k, x := range a.Entities {
		if k == self || x.Type != record.Official || x.Anonymous || len(x.Mentions) == 0 || officeOnly(a, x) {
			continue
		}
		holds := false
		for _, m := range x.Mentions {
			holds = holds || len(words) > 1 && analysis.ContainsAll(a.NameWords(a.Mentions[m].Role), words)
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
func joinBynames(a *analysis.Article) {
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Type != record.Official || m.Anonymous || m.Parent >= 0 || m.Entity < 0 || m.Rule == "office" {
			continue
		}
		p := bynameOf(a, m)
		if p == nil || p.Entity < 0 || p.Entity == m.Entity || p.Anonymous {
			continue
		}
		if x, y := a.Entities[p.Entity], a.Entities[m.Entity]; x.Entry != nil && y.Entry != nil {
			continue
		}
		join(a, p.Entity, m.Entity)
	}
}

// bynameOf returns the person right before a mention whose byname it is, or nil.
func bynameOf(a *analysis.Article, m *analysis.Mention) *analysis.Mention {
	j := m.First - 1
	if a.Tok(j).Is(`"`) || a.Tok(j).Is("(") {
		j--
	}
	in, _ := a.Spelt(j).In("bynames")
	if opens, _ := a.Spelt(m.First).In("bynames"); opens {
		in, j = true, m.First
	}
	if in {
		for k := j - 1; k >= 0 && k >= j-4; k-- {
			if p := a.At(k); p != nil {
				if p.Type == record.Official {
					return p
				}
				return nil
			}
			if a.Tok(k).Is(".") {
				return nil
			}
		}
		return nil
	}
	if j == m.First-2 && arabic.NameParticle(a, m.First) {
		if p := a.At(j); p != nil && p.Type == record.Official && p.Last == j+1 {
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
func joinCalled(a *analysis.Article) {
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Type != record.Official || m.Anonymous || m.Parent >= 0 || m.Entity < 0 || m.Rule == "office" {
			continue
		}
		j := m.First - 1
		if a.Tok(j).Is(`"`) {
			j--
		}
		called := a.Known(j).InAny("called")
		if !called && !(a.Spelt(j).InAny("subject-pronouns") && m.Role != "") {
			continue
		}
		o := describedPersonBefore(a, j, called)
		if o == nil || o.Entity < 0 || o.Entity == m.Entity {
			continue
		}
		if e := a.Entities[o.Entity]; e.Entry != nil || len(e.Mentions) == 0 {
			continue
		}
		if e := a.Entities[m.Entity]; e.Body < 0 && o.Body >= 0 {
			e.Body = a.Mentions[o.Body].Entity
		}
		join(a, m.Entity, o.Entity)
	}
}

// describedPersonBefore gives the single person without a name whom the words before token j are about,
// with nothing between but where he is or what he is of; nil where there is none.
func describedPersonBefore(a *analysis.Article, j int, called bool) *analysis.Mention {
	for k := j - 1; k >= 0 && k >= j-calledReach; k-- {
		m := a.At(k)
		switch {
		case m == nil && a.Tok(k).Is(",") && k == j-1 && called:
		case m == nil && (a.Tok(k).Kind != text.Word || arabic.VerbHere(a, k)):
			return nil
		case m == nil:
		case m.Type == record.Official:
			if m.Plural || !m.Anonymous && m.Rule != "office" || !called && m.Definite {
				return nil
			}
			return m
		default:
			k = m.First
		}
	}
	return nil
}
