package extract

import (
	"strings"

	"isnad/extract/record"
)

// presence finds who holds whom: a base that "تضم قوات أميركية", forces
// "stationed in", a minister who received a visitor.
func (a *analysis) presence() {
	for k := range a.cues {
		c := &a.cues[k]
		if c.negated {
			continue
		}
		switch c.class {
		case "hosting":
			if a.lang.Code == "en" {
				if a.receivesGuest(c) {
					a.englishReceives(c)
				} else {
					a.englishHosts(c)
				}
				continue
			}
			a.hosts(c)
		case "stationed":
			if a.lang.Code == "en" && c.verb != nil {
				a.englishStationed(c)
				continue
			}
			a.stationed(c)
		case "basing":
			a.basing(c)
		case "deploys":
			if a.lang.Code == "en" {
				a.englishDeploys(c)
				continue
			}
			a.deploys(c)
		case "receiving":
			if a.lang.Code == "en" {
				a.englishReceives(c)
				continue
			}
			a.receives(c)
		}
	}
	if a.lang.Code == "en" {
		a.englishWhere()
	}
}

func (a *analysis) hosted(c *cue, host, guest *mention) {
	if host.entity < 0 || guest.entity < 0 || host.entity == guest.entity {
		return
	}
	from, to := a.trim(min(host.first, guest.first, c.pos), max(host.last, guest.last, c.last))
	st := &statement{kind: record.Report, speaker: -1, event: -1, certainty: record.Certain, polarity: record.Positive,
		rule: c.rule, cue: a.cueWords(c), from: from, to: to, names: []named{{"host", host.entity}, {"guest", guest.entity}}}
	for i := range a.cues {
		if x := &a.cues[i]; speaks(x.class) && x.sent == c.sent && x.from <= c.pos && c.pos < x.to && len(x.sources) > 0 && x.verb != nil {
			st.speaker = a.mentions[x.sources[0]].entity
		}
	}
	a.statements = append(a.statements, st)
}

// before returns the nearest name before token i in its sentence that fits.
func (a *analysis) before(i, sent, reach int, fits func(*mention) bool) *mention {
	first := a.sentences[sent].First
	for j := i - 1; j >= first && j >= i-reach; j-- {
		if m := a.at(j); m != nil {
			if fits(m) {
				return m
			}
			j = m.first
		}
	}
	return nil
}

// after returns the names behind token i in its clause that fit, in order.
func (a *analysis) after(i, sent, reach int, fits func(*mention) bool) []*mention {
	var out []*mention
	last := a.sentences[sent].Last
	for j := i; j < last && j < i+reach; j++ {
		if t := a.tok(j); t.Is(".") || t.Is(";") {
			break
		}
		if m := a.at(j); m != nil {
			if fits(m) {
				out = append(out, m)
			} else if len(out) > 0 {
				break
			}
			j = m.last - 1
		}
	}
	return out
}

// forces reports a mention of an actor or group, who alone have forces.
func forces(m *mention) bool { return m.typ == record.Actor || m.typ == record.Group }

// hosts reads a verb of holding: the place stands before it (القاعدة التي تضم) or
// right behind it (وتضم القاعدة).
func (a *analysis) hosts(c *cue) {
	if m := a.at(c.last); m != nil && locates(m) && m.prefix == "" {
		for _, g := range a.after(m.last, c.sent, 10, forces) {
			a.hosted(c, m, g)
		}
		return
	}
	host := a.before(c.pos, c.sent, 10, locates)
	if host == nil || a.lang.Code == "ar" && !a.known(c.pos-1).Is("rel") && host.last < c.pos-2 {
		return
	}
	for _, g := range a.after(c.last, c.sent, 10, forces) {
		a.hosted(c, host, g)
	}
}

func (a *analysis) stationed(c *cue) {
	guest := a.before(c.pos, c.sent, 8, forces)
	places := a.after(c.last, c.sent, 10, locates)
	if guest == nil {
		if gs := a.after(c.last, c.sent, 8, forces); len(gs) > 0 && gs[0].prefix == "" {
			guest = gs[0]
			if h := a.before(c.pos, c.sent, 6, locates); h != nil && len(places) == 0 {
				if in, _ := a.spelt(c.pos - 1).In("where"); in && h.last == c.pos-1 {
					a.hosted(c, h, guest) // داقوق حيث ينتشر اللواء
					return
				}
				places = []*mention{h}
			}
		}
	}
	if guest == nil {
		return
	}
	for _, p := range places {
		if a.known(p.first-1).InAny("posted-in") || strings.HasSuffix(p.prefix, "ب") || strings.HasPrefix(p.prefix, "و") {
			a.hosted(c, p, guest)
			return
		}
	}
}

// basing reads who makes a place its own: اتخذت الكتائب من المعسكر مقرا.
func (a *analysis) basing(c *cue) {
	places := a.after(c.last, c.sent, 12, locates)
	if len(places) == 0 {
		return
	}
	p := places[0]
	if !a.known(p.first - 1).InAny("from-or-of") {
		return
	}
	if in, _ := a.spelt(p.last).In("own-places"); !in {
		return
	}
	guest := a.before(c.pos, c.sent, 8, forces)
	if gs := a.after(c.last, c.sent, 6, forces); len(gs) > 0 && gs[0].first < p.first {
		guest = gs[0]
	}
	if guest != nil {
		a.hosted(c, p, guest)
	}
}

// deploys reads تنشر X جنوداً في Y: troops, not news.
func (a *analysis) deploys(c *cue) {
	troops := false
	for j := c.last; j < a.sentences[c.sent].Last && j < c.last+10; j++ {
		if a.stem(j).InAny("parts", "troops") {
			troops = true
		}
	}
	if !troops {
		return
	}
	owners := a.after(c.last, c.sent, 4, func(m *mention) bool { return maySpeak(m.typ) })
	if len(owners) == 0 {
		return
	}
	for _, p := range a.after(owners[0].last, c.sent, 14, locates) {
		a.hosted(c, p, owners[0])
	}
}

func (a *analysis) receives(c *cue) {
	who := a.after(c.last, c.sent, 12, maySpeakMention)
	if len(who) == 0 {
		return
	}
	host := who[0]
	guests := who[1:]
	if b := a.before(c.pos, c.sent, 6, maySpeakMention); b != nil && c.verb != nil && c.verb.and == "" && len(who) == 1 {
		host, guests = b, who
	}
	for _, g := range guests {
		if g.prefix == "" || g.prefix == "و" {
			a.hosted(c, host, g)
			break
		}
	}
}

// maySpeakMention reports a mention of who can be a source.
func maySpeakMention(m *mention) bool { return maySpeak(m.typ) }
