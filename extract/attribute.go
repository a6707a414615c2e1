package extract

import (
	"strings"

	"isnad/extract/record"
)

// statement is one assertion under construction.
type statement struct {
	kind      record.StatementKind
	speaker   int   // entity, or -1 for the article's own voice
	via       []int // entities
	event     int   // event it is about, or -1
	names     []named
	certainty string
	polarity  string
	from, to  int // tokens of the quote
	cue       string
	rule      string
}

// named is an entity with its role in a statement.
type named struct {
	role   string
	entity int
}

// attribute makes the statements: for each place that tells of an event, by
// the cue whose content covers it, or by the article itself; then for the cues
// that speak about an event told elsewhere.
func (a *analysis) attribute() {
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 {
			continue
		}
		if h.nominal && h.definite && a.objectOfAnother(h) {
			continue
		}
		if k := a.covering(h); k >= 0 {
			a.attributed(k, h, i)
		} else if !h.nominal || !h.definite {
			a.narrated(h)
		}
	}
	for k := range a.cues {
		a.cueAlone(k)
		a.blame(k)
	}
}

// objectOfAnother reports "the attack" as a part of another happening's clause:
// who says that his forces foiled the attack tells of the foiling.
func (a *analysis) objectOfAnother(h *happening) bool {
	for i := range a.happenings {
		o := &a.happenings[i]
		if o.sent == h.sent && !o.nominal && o.pos < h.pos && h.pos < o.to && o.event != h.event {
			return true
		}
	}
	return false
}

// covering returns the innermost cue whose content covers a happening, or -1.
func (a *analysis) covering(h *happening) int {
	best := -1
	for k := range a.cues {
		c := &a.cues[k]
		if c.sent != h.sent || !speaks(c.class) || len(c.sources) == 0 && !c.unknown || c.negated && c.class != "denial" {
			continue
		}
		if h.pos >= c.from && h.pos < c.to && (best < 0 || c.pos > a.cues[best].pos && c.pos < h.pos || a.cues[best].pos > h.pos) {
			best = k
		}
	}
	return best
}

// attributed makes the statements of a cue's speakers about a happening that
// its content tells.
func (a *analysis) attributed(k int, h *happening, i int) {
	c := &a.cues[k]
	e := a.events[h.event]
	speakers := a.ids(c.sources)
	via := a.ids(c.via)
	for _, sp := range speakers {
		st := &statement{speaker: sp, via: via, event: h.event, certainty: certainty(c), polarity: record.Positive, rule: c.rule, cue: a.cueWords(c)}
		st.from, st.to = a.quote(c, h)
		if e.typ == record.Announcement && a.entities[sp].typ != record.Official && len(h.agents) == 0 && !h.negated {
			e.agents = appendNew(e.agents, sp)
			if c.class != "denial" {
				st.kind = record.Announce
				a.nameArguments(st, h)
				a.statements = append(a.statements, st)
				continue
			}
		}
		switch c.class {
		case "denial":
			st.kind, st.polarity = record.Denial, record.Negative
		case "claim":
			st.kind = record.Claim
			e.agents = appendNew(e.agents, sp)
		case "accusation":
			continue // needs its object: see cueAlone
		case "no-comment":
			st.kind = record.NoComment
		default:
			st.kind = record.Report
			if h.negated {
				st.polarity = record.Negative
				if a.own(sp, h) {
					st.kind = record.Denial
				}
				break
			}
			if a.own(sp, h) || a.announcesOwn(c, h, sp) || len(h.agents) == 0 && h.nation == nil && a.speaksOfItself(c, h) && a.entities[sp].typ != record.Official {
				st.kind = record.Claim
				e.agents = appendNew(e.agents, sp)
			}
		}
		a.nameArguments(st, h)
		a.statements = append(a.statements, st)
		if c.class == "denial" || st.kind == record.Claim {
			a.bodySpeaks(st, sp)
		}
	}
}

// bodySpeaks adds the body in whose name a spokesman denies: both deny.
func (a *analysis) bodySpeaks(st *statement, speaker int) {
	b := a.entities[speaker].body
	if st.kind == record.Denial && a.forCountry(st) {
		b = a.countryOf(speaker)
	} else if !a.spokesman(speaker) {
		return
	}
	if b < 0 || b == speaker {
		return
	}
	twin := *st
	twin.speaker, twin.rule = b, st.rule+", in the body's name"
	if st.kind == record.Claim {
		st.kind = record.Report
		a.insteadOf(st.event, speaker, b)
	}
	twin.via = appendNew(append([]int(nil), st.via...), speaker)
	a.statements = append(a.statements, &twin)
}

// insteadOf makes the body the doer where its spokesman spoke for it.
func (a *analysis) insteadOf(event, speaker, body int) {
	e := a.events[event]
	var agents []int
	for _, x := range e.agents {
		if x != speaker {
			agents = append(agents, x)
		}
	}
	e.agents = appendNew(agents, body)
}

// spokesman reports an official who speaks for his body.
func (a *analysis) spokesman(e int) bool {
	role := a.entities[e].role
	for _, m := range a.entities[e].mentions {
		role += " " + a.mentions[m].role
	}
	in := false
	for _, w := range nameWords(role) {
		ok, _ := a.lang.In("spokesmen", w)
		in = in || ok
	}
	return in
}

// own reports that a speaker is the doer of what he tells, or belongs to it by
// name: the army says that the army struck.
func (a *analysis) own(speaker int, h *happening) bool {
	for _, ag := range a.ids(h.agents) {
		if ag == speaker || a.entities[speaker].body == ag && a.spokesman(speaker) {
			return true
		}
	}
	return h.verb != nil && h.verb.First
}

// speaksOfItself reports content that goes on with a pronoun of its speaker:
// قال إنه قصف, أعلنت أنها استهدفت, said it had struck.
func (a *analysis) speaksOfItself(c *cue, h *happening) bool {
	if h.nominal || h.passive || h.typ == record.Explosion || h.subkind == "rocket" && h.rule == "attack-fell" {
		return false
	}
	for j := c.last; j < min(h.pos+3, h.to); j++ {
		if in, _ := a.lang.In("own-words", a.strict(j)); in && j < h.pos {
			return true
		}
		if a.ownPart(j) {
			return true
		}
	}
	return false
}

// ownPart reports a part of a body with a pronoun: قواتها, مقاتليه, طائراتنا.
func (a *analysis) ownPart(i int) bool {
	s := a.bare(i)
	for _, p := range []string{"هم", "ها", "نا", "ه"} {
		rest, ok := strings.CutSuffix(s, p)
		if !ok {
			continue
		}
		for _, w := range []string{rest, rest + "ن", strings.TrimSuffix(rest, "ت") + "ة", strings.TrimPrefix(rest, "ب"), strings.TrimPrefix(rest, "ل")} {
			if in, _ := a.lang.In("parts", w); in {
				return true
			}
		}
	}
	return false
}

// announcesOwn reports a body that announces an act by its verbal noun, without
// "that": أعلنت الكتائب استهداف القاعدة is the doer's own word.
func (a *analysis) announcesOwn(c *cue, h *happening, speaker int) bool {
	t := a.entities[speaker].typ
	if !h.nominal || len(h.agents) > 0 || h.nation != nil || c.verb == nil || t != record.Group && t != record.Actor {
		return false
	}
	if h.typ == record.Explosion || h.typ == record.Visit || h.typ == record.Meeting || !h.act && len(h.targets)+len(h.places) == 0 {
		return false
	}
	if in, _ := a.lang.In("announcing", c.verb.lemma); !in {
		return false
	}
	from := c.last
	for _, m := range c.sources {
		if x := &a.mentions[m]; x.first > c.pos {
			from = x.last
		}
	}
	if h.pos-from > 8 {
		return false
	}
	for j := from; j < h.pos; j++ {
		if a.lang.Is(a.bare(j), "sub") || a.lang.Is(a.bare(j), "prep") && !a.isTime(j) && a.bare(j) != "في" && a.bare(j) != "عن" {
			return false
		}
	}
	return true
}

// narrated makes the article's own statement about what it tells as fact.
func (a *analysis) narrated(h *happening) {
	st := &statement{kind: record.Report, speaker: -1, event: h.event, certainty: record.Certain, polarity: record.Positive, rule: h.rule, cue: a.doc.Slice(a.tok(h.pos).Start, a.tok(h.last-1).End)}
	if h.negated {
		st.polarity = record.Negative
	}
	st.from, st.to = a.trim(h.from, h.to)
	if a.hedged(h) {
		st.certainty = record.Possible
	}
	a.nameArguments(st, h)
	a.statements = append(a.statements, st)
}

// hedged reports a hedge in the clause of a happening.
func (a *analysis) hedged(h *happening) bool {
	for k := range a.cues {
		if c := &a.cues[k]; c.class == "hedge" && c.sent == h.sent && c.pos >= h.from && c.pos < h.to {
			return true
		}
	}
	return false
}

func certainty(c *cue) string {
	if c.strength == "weak" {
		return record.Probable
	}
	return record.Certain
}

// nameArguments files the roles that a happening names.
func (a *analysis) nameArguments(st *statement, h *happening) {
	for _, r := range []struct {
		role string
		ms   []int
	}{{"agent", h.agents}, {"target", h.targets}, {"place", h.places}, {"launch", h.launch}} {
		for _, e := range a.ids(r.ms) {
			st.names = append(st.names, named{r.role, e})
		}
	}
}

func (a *analysis) cueWords(c *cue) string {
	return a.doc.Slice(a.tok(c.pos).Start, a.tok(c.last-1).End)
}

// quote gives the tokens that show who says what: from the source or cue,
// whichever comes first, to the end of the happening's clause.
func (a *analysis) quote(c *cue, h *happening) (int, int) {
	from, to := min(c.pos, h.from), max(c.last, h.to)
	for _, m := range c.sources {
		if x := &a.mentions[m]; !c.inherit && x.first >= a.sentences[c.sent].First && x.first < a.sentences[c.sent].Last {
			from, to = min(from, x.first), max(to, x.last)
		}
	}
	return a.trim(from, to)
}

// trim takes marks and joining words off the ends of a stretch of tokens.
func (a *analysis) trim(from, to int) (int, int) {
	for from < to-1 && (a.tok(from).Kind > 1 && !a.tok(from).Is(`"`) || a.tok(from).Strict == "\n") {
		from++
	}
	for to > from+1 && (a.tok(to-1).Strict == "\n" || a.tok(to-1).Is(",") || a.tok(to-1).Is(".") || a.tok(to-1).Is(":") || a.tok(to-1).Is(";")) {
		to--
	}
	return from, to
}

// cueAlone makes the statements of a cue about an event that its own clause
// does not tell: a claim of "the attack", an accusation, a denial of any role.
func (a *analysis) cueAlone(k int) {
	c := &a.cues[k]
	if len(c.sources) == 0 || c.negated && c.class != "no-comment" {
		return
	}
	switch c.class {
	case "accusation":
		a.accuse(k)
		return
	case "claim", "denial", "report", "relay":
	default:
		return
	}
	for i := range a.happenings {
		if h := &a.happenings[i]; h.event >= 0 && a.covering(h) == k {
			return
		}
	}
	ev := a.eventBefore(c)
	if ev < 0 || a.ofSeries(c) {
		return
	}
	if c.class == "report" || c.class == "relay" {
		if !a.tellsOf(c, ev) {
			return
		}
	}
	for _, sp := range a.ids(c.sources) {
		st := &statement{speaker: sp, via: a.ids(c.via), event: ev, certainty: certainty(c), polarity: record.Positive, rule: c.rule, cue: a.cueWords(c)}
		st.from, st.to = a.cueQuote(c)
		switch c.class {
		case "claim":
			st.kind = record.Claim
			a.events[ev].agents = appendNew(a.events[ev].agents, sp)
		case "denial":
			st.kind, st.polarity = record.Denial, record.Negative
		default:
			st.kind = record.Report
		}
		a.statements = append(a.statements, st)
		if st.kind != record.Report {
			a.bodySpeaks(st, sp)
		}
	}
}

// cueQuote gives the clause of a cue with its sources.
func (a *analysis) cueQuote(c *cue) (int, int) {
	from, to := c.pos, max(c.last, c.to)
	if c.to <= c.pos { // what is said stands before its verb
		from = c.from
	}
	for _, m := range c.sources {
		if x := &a.mentions[m]; !c.inherit && x.first >= a.sentences[c.sent].First && x.first < a.sentences[c.sent].Last {
			from, to = min(from, x.first), max(to, x.last)
		}
	}
	if c.verb == nil {
		from = min(c.pos, c.from)
	}
	return a.trim(from, min(max(to, c.last), a.sentences[c.sent].Last))
}

// eventBefore returns the event that the text told last before a cue, one of
// force where there is one near, or -1.
func (a *analysis) eventBefore(c *cue) int {
	best, bestAt := -1, -1
	ofText := c.class == "denial" && a.deniesText(c)
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 || h.pos > c.pos && h.sent != c.sent || h.sent > c.sent {
			continue
		}
		at := h.pos
		if h.pos > c.pos {
			at = c.pos - (h.pos - c.pos)
		}
		switch t := a.events[h.event].typ; {
		case t == record.Announcement && ofText:
			at += 2000
		case t == record.Visit || t == record.Meeting || t == record.Announcement:
			if c.class != "denial" || c.sent-h.sent > 1 {
				at -= 40
			}
		case a.lang.Code == "en" && (t == record.Interception || t == record.Seizure):
			at -= 90 // who claims or denies speaks of the attack
		}
		if at > bestAt {
			best, bestAt = h.event, at
		}
	}
	return best
}

// tellsOf reports that the content of a report speaks of an event though no
// verb of it tells it again: it comes soon after, and names one of its parts.
func (a *analysis) tellsOf(c *cue, ev int) bool {
	e := a.events[ev]
	near := false
	for _, i := range e.happenings {
		if d := c.sent - a.happenings[i].sent; d >= 0 && d <= 2 {
			near = true
		}
	}
	if !near || e.typ == record.Visit || e.typ == record.Meeting {
		return false
	}
	for j := c.from; j < c.to; j++ {
		if m := a.at(j); m != nil && m.entity >= 0 {
			for _, list := range [][]int{e.targets, e.places, e.launch} {
				for _, x := range list {
					if x == m.entity && a.entities[x].typ != record.Country {
						return true
					}
				}
			}
			continue
		}
		if in, _ := a.lang.In("event-words", strings.TrimPrefix(a.bare(j), "ال")); in {
			return true
		}
	}
	return false
}

// accuse makes the statement of an accusation: the accused is the first name
// behind the accuser.
func (a *analysis) accuse(k int) {
	c := &a.cues[k]
	from := c.last
	for _, m := range c.sources {
		if x := &a.mentions[m]; x.first > c.pos && x.first < a.sentences[c.sent].Last {
			from = max(from, x.last)
		}
	}
	accused := a.accused(c, from)
	if a.lang.Code == "en" && c.verb == nil {
		accused = a.englishAccused(c)
	}
	if accused < 0 {
		return
	}
	ev := -1
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event >= 0 && h.sent == c.sent && h.pos > from {
			ev = h.event
			break
		}
	}
	if ev < 0 {
		ev = a.eventBefore(c)
	}
	for _, sp := range a.ids(c.sources) {
		if sp == accused {
			continue
		}
		st := &statement{kind: record.Accusation, speaker: sp, via: a.ids(c.via), event: ev, certainty: certainty(c), polarity: record.Positive,
			rule: c.rule, cue: a.cueWords(c), names: []named{{"accused", accused}}}
		st.from, st.to = a.cueQuote(c)
		a.statements = append(a.statements, st)
		if ev >= 0 {
			a.events[ev].agents = appendNew(a.events[ev].agents, accused)
		}
		a.bodySpeaks(st, sp)
	}
}

// accused finds the accused entity behind token from, or -1.
func (a *analysis) accused(c *cue, from int) int {
	for j := from; j < c.to && j < from+14; j++ {
		m := a.at(j)
		if m == nil {
			continue
		}
		j = m.last - 1
		if maySpeak(m.typ) && m.entity >= 0 && !strings.HasSuffix(m.prefix, "ب") && a.bare(m.first-1) != "في" {
			return m.entity
		}
	}
	return -1
}

// blame reads "X is the one who" and "X's hand in it", within what somebody
// says, as an accusation of X; of oneself ("we are the ones who") as a claim.
func (a *analysis) blame(k int) {
	c := &a.cues[k]
	if c.class != "blame" && c.class != "own" {
		return
	}
	over := a.speakerOver(c)
	ev := a.eventBefore(c)
	if over < 0 || ev < 0 {
		return
	}
	o := &a.cues[over]
	m := a.blamed(c)
	if m == nil {
		if a.ownerBefore(c) {
			a.claimOwn(c, o, ev)
		}
		return
	}
	for _, sp := range a.ids(o.sources) {
		if sp == m.entity || a.entities[sp].body == m.entity {
			continue
		}
		st := &statement{kind: record.Accusation, speaker: sp, via: a.ids(o.via), event: ev, certainty: certainty(o), polarity: record.Positive,
			rule: c.rule, cue: a.cueWords(c), names: []named{{"accused", m.entity}}}
		st.from, st.to = a.cueQuote(o)
		a.statements = append(a.statements, st)
		a.events[ev].agents = appendNew(a.events[ev].agents, m.entity)
	}
}

// speakerOver returns the cue within whose content another stands, or -1; a
// denial over it takes the blame back.
func (a *analysis) speakerOver(c *cue) int {
	over := -1
	for n := range a.cues {
		o := &a.cues[n]
		if o.sent != c.sent || !speaks(o.class) || len(o.sources) == 0 || c.pos < o.from || c.pos >= o.to {
			continue
		}
		if o.class == "denial" || o.class == "no-comment" || o.negated {
			return -1
		}
		over = n
	}
	return over
}

// blamed returns whom a cue of blame is about, or nil.
func (a *analysis) blamed(c *cue) *mention {
	var m *mention
	if c.after {
		if ms := a.after(c.last, c.sent, 6, maySpeakMention); len(ms) > 0 {
			m = ms[0]
		}
	} else {
		m = a.before(c.pos, c.sent, 4, maySpeakMention)
	}
	if m == nil || m.entity < 0 {
		return nil
	}
	return m
}

// ownerBefore reports that a cue speaks of its speaker: نحن من, مقاتلوه هم من.
func (a *analysis) ownerBefore(c *cue) bool {
	if c.class != "own" && c.rule != "blame" {
		return false
	}
	if in, _ := a.lang.In("own-words", a.strict(c.pos)); in || a.strict(c.pos) == "نحن" {
		return true
	}
	return a.ownPart(c.pos-1) || a.ownPart(c.pos-2)
}

// claimOwn makes the claim of the speakers over a cue.
func (a *analysis) claimOwn(c, over *cue, ev int) {
	for _, sp := range a.ids(over.sources) {
		st := &statement{kind: record.Claim, speaker: sp, via: a.ids(over.via), event: ev, certainty: record.Certain, polarity: record.Positive, rule: c.rule, cue: a.cueWords(c)}
		st.from, st.to = a.cueQuote(over)
		a.statements = append(a.statements, st)
		a.events[ev].agents = appendNew(a.events[ev].agents, sp)
		a.bodySpeaks(st, sp)
	}
}

// deniesText reports a denial that is about a text: having issued a statement,
// a story that is made up.
func (a *analysis) deniesText(c *cue) bool {
	for j := c.pos; j < min(c.to, c.pos+12); j++ {
		s := strings.TrimPrefix(a.bare(j), "ال")
		if in, _ := a.lang.In("documents", s); in || s == "خبر" || s == "أخبار" {
			return true
		}
	}
	return false
}

// ofSeries reports that a claim or denial speaks of many happenings at once:
// "responsibility for most of the attacks" is about none of them.
func (a *analysis) ofSeries(c *cue) bool {
	if c.class != "claim" && c.class != "denial" {
		return false
	}
	from := max(c.pos-14, a.sentences[c.sent].First)
	if c.verb == nil { // a phrase leans on what stands before it
		from = a.sentences[max(c.sent-1, 0)].First
	}
	for j := from; j < min(c.to, c.last+10); j++ {
		s := strings.TrimPrefix(a.bare(j), "ال")
		if a.outer[j] < 0 && strings.HasSuffix(s, "ات") && a.lang.NounTrigger(s) != nil {
			return true
		}
	}
	return false
}

// forCountry reports that a speaker denies for his country: ضلوع بلاده.
func (a *analysis) forCountry(st *statement) bool {
	for j := st.from; j < st.to; j++ {
		if in, _ := a.lang.In("own-country", a.bare(j)); in {
			return true
		}
	}
	return false
}

// countryOf returns the country whose official an entity is told to be, or -1.
func (a *analysis) countryOf(e int) int {
	x := a.entities[e]
	if x.body >= 0 && a.entities[x.body].typ == record.Country {
		return x.body
	}
	nation := x.nation
	if nation == nil && x.body >= 0 {
		if b := a.entities[x.body]; b.nation != nil {
			nation = b.nation
		} else if b.entry != nil {
			nation = a.catalog.Get("country/" + b.entry.Country)
		}
	}
	for i, y := range a.entities {
		if nation != nil && y.entry == nation && len(y.mentions) > 0 {
			return i
		}
	}
	return -1
}
