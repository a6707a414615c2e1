package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// reception is the rule of who received whom.
const reception = "reception"

// receptionReach is how many words behind a word of receiving its parties are told.
const receptionReach = 14

// receivedByNoun reads who received whom where a noun tells it: كان في استقباله الوزير, لدى
// استقباله السفير, في مقدمة مستقبليه المحافظ.
func receivedByNoun(a *analysis.Article, i, s int) []holding {
	switch noun, own := receiving(a, i); {
	case noun == "":
		return nil
	case noun == "those who receive":
		host := grammar.Before(a, i, s, receptionReach, isPerson)
		if own {
			hosts := personsBehind(a, i, s)
			if host != nil && greeted(a, i, s) == host.Entity {
				host = nil
			}
			return receptions(a, i, s, host, hosts, nil)
		}
		return receptions(a, i, s, host, nil, personsBehind(a, i, s))
	case a.Known(i-1).InAny("in") && own:
		return receptions(a, i, s, nil, personsBehind(a, i, s), nil)
	case a.Known(i - 1).InAny("in"):
		// في استقبال الضيف الوالي
		if guests := personsBehind(a, i, s); len(guests) == 1 {
			return receptions(a, i, s, nil, personsBehind(a, guests[0].Last-1, s), guests)
		}
	case own && a.Known(i-1).Is("prep", "time", "sub") && !takesBack(a, i+1):
		guests := personsBehind(a, i, s)
		if len(guests) == 0 {
			return nil
		}
		e := roles.Latest(a, i, s, func(m *analysis.Mention) bool { return isPerson(m) && m.Entity != guests[0].Entity })
		if e >= 0 {
			return receptions(a, i, s, standsFor(a, e, i, i+1, "host pronoun"), nil, guests)
		}
	}
	return nil
}

// receiving tells which noun of receiving token i is, and whether a pronoun ends it.
func receiving(a *analysis.Article, i int) (noun string, own bool) {
	if !a.Fact(i, analysis.Receiving, func(a *analysis.Article, i int) bool {
		rest, own := grammar.Unowned(a.Bare(i))
		return receivingNoun(a.Known(i)) != "" || own && receivingNoun(a.Lang.Know(rest)) != ""
	}) {
		return "", false
	}
	if noun = receivingNoun(a.Known(i)); noun != "" {
		return noun, false
	}
	rest, own := grammar.Unowned(a.Bare(i))
	if own {
		noun = receivingNoun(a.Lang.Know(rest))
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
func takesBack(a *analysis.Article, i int) bool {
	return a.Spelt(i).InAny("for-the-guest")
}

// receptions ties each host to each guest; without guests, to whom the pronoun of
// token i stands for.
func receptions(a *analysis.Article, i, s int, host *analysis.Mention, hosts, guests []*analysis.Mention) []holding {
	if host != nil {
		hosts = append(hosts, host)
	}
	if guests == nil {
		if e := greeted(a, i, s); e >= 0 {
			guests = []*analysis.Mention{standsFor(a, e, i, i+1, "guest pronoun")}
		}
	}
	var out []holding
	for _, h := range hosts {
		for _, g := range guests {
			out = append(out, holding{h, g, s, reception})
		}
	}
	return out
}

// greeted gives the guest that the pronoun of a noun of receiving stands for: whom
// his style stands for earlier in the sentence, or who arrived.
func greeted(a *analysis.Article, i, s int) int {
	for j := i - 1; j >= a.Sentences[s].First; j-- {
		if e := byStyle(a, j); e >= 0 {
			return e
		}
	}
	return greetedBefore(a, i, s)
}

func isPerson(m *analysis.Mention) bool { return m.Type == record.Official && !m.Anonymous }

// personsBehind lists the first person behind token i with those joined to him.
func personsBehind(a *analysis.Article, i, s int) []*analysis.Mention {
	var out []*analysis.Mention
	for j := i + 1; j < a.Sentences[s].Last && j < i+receptionReach; j++ {
		if a.Tok(j).Is(".") || a.Tok(j).Is(";") || a.Outer[j] < 0 && (a.Words[j].Verb || a.Known(j).Is("rel", "sub")) {
			break
		}
		m := a.At(j)
		if e := byStyle(a, j); m == nil && e >= 0 {
			m = standsFor(a, e, j, j+1, "style")
		}
		if m == nil {
			continue
		}
		if isPerson(m) && (m.Prefix == "" || m.Prefix == "و") && (len(out) > 0) == (m.Prefix == "و") {
			out = append(out, m)
		} else if len(out) > 0 {
			break
		}
		j, i = m.Last-1, m.Last-1
	}
	return out
}

// byStyle gives the person that a style of honour stands for, whom the article names
// most before: جلالته, معاليه; -1 for none.
func byStyle(a *analysis.Article, i int) int {
	in, _ := a.Known(i).In("styles")
	if !in || a.At(i) != nil {
		return -1
	}
	best, most := -1, 0
	for k, e := range a.Entities {
		if e.Type != record.Official || e.Dropped {
			continue
		}
		n := 0
		for _, m := range e.Mentions {
			if x := &a.Mentions[m]; x.First < i && isPerson(x) {
				n++
			}
		}
		if n > most {
			best, most = k, n
		}
	}
	return best
}
