package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
)

// receptionReach is how many words behind a word of receiving its parties are told.
const receptionReach = 14

// receivedByNoun reads who received whom where a noun tells it: كان في استقباله الوزير, لدى
// استقباله السفير, في مقدمة مستقبليه المحافظ.
func (a *analysis) receivedByNoun(i, s int) []holding {
	switch noun, own := a.receiving(i); {
	case noun == "":
		return nil
	case noun == "those who receive":
		host := a.before(i, s, receptionReach, isPerson)
		if own {
			hosts := a.personsBehind(i, s)
			if host != nil && a.greeted(i, s) == host.entity {
				host = nil
			}
			return a.receptions(i, s, host, hosts, nil)
		}
		return a.receptions(i, s, host, nil, a.personsBehind(i, s))
	case a.known(i-1).InAny("in") && own:
		return a.receptions(i, s, nil, a.personsBehind(i, s), nil)
	case a.known(i - 1).InAny("in"):
		// في استقبال الضيف الوالي
		if guests := a.personsBehind(i, s); len(guests) == 1 {
			return a.receptions(i, s, nil, a.personsBehind(guests[0].last-1, s), guests)
		}
	case own && a.known(i-1).Is("prep", "time", "sub") && !a.takesBack(i+1):
		guests := a.personsBehind(i, s)
		if len(guests) == 0 {
			return nil
		}
		e := a.latest(i, s, func(m *mention) bool { return isPerson(m) && m.entity != guests[0].entity })
		if e >= 0 {
			return a.receptions(i, s, a.standsFor(e, i, i+1, "host pronoun"), nil, guests)
		}
	}
	return nil
}

// receiving tells which noun of receiving token i is, and whether a pronoun ends it.
func (a *analysis) receiving(i int) (noun string, own bool) {
	if noun = receivingNoun(a.known(i)); noun != "" {
		return noun, false
	}
	rest, own := unowned(a.bare(i))
	if own {
		noun = receivingNoun(a.lang.Know(rest))
	}
	return noun, own && noun != ""
}

func receivingNoun(w *pack.Entry) string {
	if in, _ := w.In("receptions"); in {
		return "reception"
	}
	if in, _ := w.In("receivers"); in {
		return "those who receive"
	}
	return ""
}

// takesBack reports words that make the pronoun before them the guest's: استقباله من.
func (a *analysis) takesBack(i int) bool {
	return a.spelt(i).InAny("for-the-guest")
}

// receptions ties each host to each guest; without guests, to whom the pronoun of
// token i stands for.
func (a *analysis) receptions(i, s int, host *mention, hosts, guests []*mention) []holding {
	if host != nil {
		hosts = append(hosts, host)
	}
	if guests == nil {
		if e := a.greeted(i, s); e >= 0 {
			guests = []*mention{a.standsFor(e, i, i+1, "guest pronoun")}
		}
	}
	var out []holding
	for _, h := range hosts {
		for _, g := range guests {
			out = append(out, holding{h, g, s, "reception"})
		}
	}
	return out
}

// greeted gives the guest that the pronoun of a noun of receiving stands for: whom
// his style stands for earlier in the sentence, or who arrived.
func (a *analysis) greeted(i, s int) int {
	for j := i - 1; j >= a.sentences[s].First; j-- {
		if e := a.byStyle(j); e >= 0 {
			return e
		}
	}
	return a.greetedBefore(i, s)
}

func isPerson(m *mention) bool { return m.typ == record.Official && !m.anonymous }

// personsBehind lists the first person behind token i with those joined to him.
func (a *analysis) personsBehind(i, s int) []*mention {
	var out []*mention
	for j := i + 1; j < a.sentences[s].Last && j < i+receptionReach; j++ {
		if a.tok(j).Is(".") || a.tok(j).Is(";") || a.outer[j] < 0 && (a.words[j].verb || a.known(j).Is("rel", "sub")) {
			break
		}
		m := a.at(j)
		if e := a.byStyle(j); m == nil && e >= 0 {
			m = a.standsFor(e, j, j+1, "style")
		}
		if m == nil {
			continue
		}
		if isPerson(m) && (m.prefix == "" || m.prefix == "و") && (len(out) > 0) == (m.prefix == "و") {
			out = append(out, m)
		} else if len(out) > 0 {
			break
		}
		j, i = m.last-1, m.last-1
	}
	return out
}

// byStyle gives the person that a style of honour stands for, whom the article names
// most before: جلالته, معاليه; -1 for none.
func (a *analysis) byStyle(i int) int {
	in, _ := a.known(i).In("styles")
	if !in || a.at(i) != nil {
		return -1
	}
	best, most := -1, 0
	for k, e := range a.entities {
		if e.typ != record.Official || e.dropped {
			continue
		}
		n := 0
		for _, m := range e.mentions {
			if x := &a.mentions[m]; x.first < i && isPerson(x) {
				n++
			}
		}
		if n > most {
			best, most = k, n
		}
	}
	return best
}
