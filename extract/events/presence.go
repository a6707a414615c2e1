package events

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// Presence finds who holds whom: a base that "تضم قوات أميركية", forces
// "stationed in", a minister who received a visitor.
func Presence(a *analysis.Article) {
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Negated {
			continue
		}
		switch c.Class {
		case "hosting":
			if a.Lang.Code == "en" {
				if receivesGuest(a, c) {
					englishReceives(a, c)
				} else {
					englishHosts(a, c)
				}
				continue
			}
			hosts(a, c)
		case "stationed":
			if a.Lang.Code == "en" && c.Verb != nil {
				englishStationed(a, c)
				continue
			}
			stationed(a, c)
		case "basing":
			basing(a, c)
		case "deploys":
			if a.Lang.Code == "en" {
				englishDeploys(a, c)
				continue
			}
			deploys(a, c)
		case "receiving":
			if a.Lang.Code == "en" {
				englishReceives(a, c)
				continue
			}
			receives(a, c)
		}
	}
	if a.Lang.Code == "en" {
		englishWhere(a)
	}
}

func hosted(a *analysis.Article, c *analysis.Cue, host, guest *analysis.Mention) {
	if host.Entity < 0 || guest.Entity < 0 || host.Entity == guest.Entity {
		return
	}
	from, to := grammar.Trim(a, min(host.First, guest.First, c.Pos), max(host.Last, guest.Last, c.Last))
	st := &analysis.Statement{Kind: record.Report, Speaker: -1, Event: -1, Certainty: record.Certain, Polarity: record.Positive,
		Rule: c.Rule, Cue: a.CueWords(c), From: from, To: to, Names: []analysis.Named{{Role: "host", Entity: host.Entity}, {Role: "guest", Entity: guest.Entity}}}
	for i := range a.Cues {
		if x := &a.Cues[i]; analysis.Speaks(x.Class) && x.Sent == c.Sent && x.From <= c.Pos && c.Pos < x.To && len(x.Sources) > 0 && x.Verb != nil {
			st.Speaker = a.Mentions[x.Sources[0]].Entity
		}
	}
	a.Statements = append(a.Statements, st)
}

// hosts reads a verb of holding: the place stands before it (القاعدة التي تضم) or
// right behind it (وتضم القاعدة).
func hosts(a *analysis.Article, c *analysis.Cue) {
	if m := a.At(c.Last); m != nil && analysis.Locates(m) && m.Prefix == "" {
		for _, g := range grammar.After(a, m.Last, c.Sent, 10, analysis.Forces) {
			hosted(a, c, m, g)
		}
		return
	}
	host := grammar.Before(a, c.Pos, c.Sent, 10, analysis.Locates)
	if host == nil || a.Lang.Code == "ar" && !a.Known(c.Pos-1).Is("rel") && host.Last < c.Pos-2 {
		return
	}
	for _, g := range grammar.After(a, c.Last, c.Sent, 10, analysis.Forces) {
		hosted(a, c, host, g)
	}
}

func stationed(a *analysis.Article, c *analysis.Cue) {
	guest := grammar.Before(a, c.Pos, c.Sent, 8, analysis.Forces)
	places := grammar.After(a, c.Last, c.Sent, 10, analysis.Locates)
	if guest == nil {
		if gs := grammar.After(a, c.Last, c.Sent, 8, analysis.Forces); len(gs) > 0 && gs[0].Prefix == "" {
			guest = gs[0]
			if h := grammar.Before(a, c.Pos, c.Sent, 6, analysis.Locates); h != nil && len(places) == 0 {
				if in, _ := a.Spelt(c.Pos - 1).In("where"); in && h.Last == c.Pos-1 {
					hosted(a, c, h, guest) // داقوق حيث ينتشر اللواء
					return
				}
				places = []*analysis.Mention{h}
			}
		}
	}
	if guest == nil {
		return
	}
	for _, p := range places {
		if a.Known(p.First-1).InAny("posted-in") || strings.HasSuffix(p.Prefix, "ب") || strings.HasPrefix(p.Prefix, "و") {
			hosted(a, c, p, guest)
			return
		}
	}
}

// basing reads who makes a place its own: اتخذت الكتائب من المعسكر مقرا.
func basing(a *analysis.Article, c *analysis.Cue) {
	places := grammar.After(a, c.Last, c.Sent, 12, analysis.Locates)
	if len(places) == 0 {
		return
	}
	p := places[0]
	if !a.Known(p.First - 1).InAny("from-or-of") {
		return
	}
	if in, _ := a.Spelt(p.Last).In("own-places"); !in {
		return
	}
	guest := grammar.Before(a, c.Pos, c.Sent, 8, analysis.Forces)
	if gs := grammar.After(a, c.Last, c.Sent, 6, analysis.Forces); len(gs) > 0 && gs[0].First < p.First {
		guest = gs[0]
	}
	if guest != nil {
		hosted(a, c, p, guest)
	}
}

// deploys reads تنشر X جنوداً في Y: troops, not news.
func deploys(a *analysis.Article, c *analysis.Cue) {
	troops := false
	for j := c.Last; j < a.Sentences[c.Sent].Last && j < c.Last+10; j++ {
		if a.Stem(j).InAny("parts", "troops") {
			troops = true
		}
	}
	if !troops {
		return
	}
	owners := grammar.After(a, c.Last, c.Sent, 4, func(m *analysis.Mention) bool { return analysis.MaySpeak(m.Type) })
	if len(owners) == 0 {
		return
	}
	for _, p := range grammar.After(a, owners[0].Last, c.Sent, 14, analysis.Locates) {
		hosted(a, c, p, owners[0])
	}
}

func receives(a *analysis.Article, c *analysis.Cue) {
	who := grammar.After(a, c.Last, c.Sent, 12, analysis.MaySpeakMention)
	if len(who) == 0 {
		return
	}
	host := who[0]
	guests := who[1:]
	if b := grammar.Before(a, c.Pos, c.Sent, 6, analysis.MaySpeakMention); b != nil && c.Verb != nil && c.Verb.And == "" && len(who) == 1 {
		host, guests = b, who
	}
	for _, g := range guests {
		if g.Prefix == "" || g.Prefix == "و" {
			hosted(a, c, host, g)
			break
		}
	}
}
