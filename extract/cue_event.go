package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// eventBefore returns the event that the text told last before a cue, one of
// force where there is one near, or -1.
func (a *analysis) eventBefore(c *cue) int {
	best, bestAt := -1, -1
	ofText := c.class == "denial" && a.deniesText(c)
	ofForce := c.class == "denial" && !ofText && a.deniesForce(c)
	ofPart := c.class == "denial" && !ofText && a.deniesPart(c)
	about := a.aboutWhat(c)
	ofClause := a.deniesClause(c)
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 || h.pos > c.pos && h.sent != c.sent || h.sent > c.sent || about != nil && a.toldByNext(c, h) {
			continue
		}
		at := h.pos
		if h.pos > c.pos {
			at = c.pos - (h.pos - c.pos)
		}
		switch t := a.events[h.event].typ; {
		case t == record.Announcement && ofText:
			at += 2000
		case ofForce && family(t) != family(record.Attack):
			at -= 2000
		case ofPart && (t == record.Visit || t == record.Meeting || t == record.Announcement):
			at -= 2000
		case t == record.Visit || t == record.Meeting || t == record.Announcement:
			if c.class != "denial" || c.sent-h.sent > 1 {
				at -= 40
			}
		case (a.lang.Code == "en" || c.class == "accusation" || c.class == "blame" || about.ofAttack()) && (t == record.Interception || t == record.Seizure),
			c.class == "denial" && t == record.Interception:
			at -= 90 // who blames, claims or denies speaks of the attack
		}
		if a.background(h) {
			at -= 30
		}
		if ofClause && (h.sent != c.sent || h.pos > c.pos) {
			at -= 5000
		}
		at += a.fits(about, h)
		if best < 0 || at > bestAt {
			best, bestAt = h.event, at
		}
	}
	if best >= 0 && a.events[best].typ != record.Announcement && c.class == "denial" && a.disownsText(c) || ofClause && bestAt < 0 {
		return -1
	}
	return best
}

// deniesClause reports a denial by a relative clause of what its own sentence told: وهو ما
// نفته الحركة, رواية نفاها الجيش.
func (a *analysis) deniesClause(c *cue) bool {
	if a.lang.Code != "ar" || c.class != "denial" || c.verb == nil || !c.verb.Suffix || c.verb.and != "" ||
		c.pos < a.sentences[c.sent].First+3 || !a.known(c.pos-1).Is("rel") && !a.spelt(c.pos-1).InAny("what") {
		return false
	}
	for k := range a.cues { // of a charge, whatever the event
		if d := &a.cues[k]; d.sent == c.sent && d.pos < c.pos && d.class == "accusation" {
			return false
		}
	}
	for j := a.sentences[c.sent].First; j < c.pos-1; j++ {
		if a.outer[j] < 0 && a.lang.InAny(a.unbound(j), "denied-words") {
			return false // إن الكتيبة مسؤولة، وهو ما نفته
		}
	}
	return true
}

// disownsText reports a denial of having issued a text, or that it is genuine: نفت إصدار البيان,
// نفى صحة المنشور. It is about no other event.
func (a *analysis) disownsText(c *cue) bool {
	for j := c.last + 1; a.lang.Code == "ar" && j < min(c.to, c.last+aboutReach); j++ {
		if a.outer[j] >= 0 {
			continue
		}
		issued, _ := a.lang.In("issuing", a.unbound(j-1))
		if in, _ := a.lang.In("documents", strings.TrimPrefix(a.bare(j), "ال")); in && issued {
			return true
		}
	}
	return false
}

// toldByNext reports a happening that the words of a later cue in the sentence tell: كذّب
// ذلك، وذكّر بأن خلايا أحرقت البرج.
func (a *analysis) toldByNext(c *cue, h *happening) bool {
	if h.sent != c.sent || h.pos < c.pos {
		return false
	}
	k := a.covering(h)
	return k >= 0 && a.cues[k].pos > c.pos && a.cues[k].verb != nil && a.newClause(&a.cues[k])
}

// about is what the words of a claim or denial say of the act that they are about.
type about struct {
	speakers []int           // entities, with their bodies
	names    []int           // entities that are named
	days     []string        // ISO
	words    map[string]bool // what they call it, without article
	attack   bool            // they call it a deed of force, or nothing else
	denial   bool
}

// ofAttack reports words that call the act a deed of force.
func (x *about) ofAttack() bool { return x != nil && x.attack }

// aboutReach is how many tokens behind a claim or denial tell what it is about.
const aboutReach = 16

// aboutWhat reads what a claim or denial says of its act. It is nil for other cues.
func (a *analysis) aboutWhat(c *cue) *about {
	if c.class != "claim" && c.class != "denial" {
		return nil
	}
	x := &about{words: map[string]bool{}, denial: c.class == "denial"}
	for _, sp := range a.ids(c.sources) {
		x.speakers = appendNew(x.speakers, sp)
		if b := a.bodyOf(sp); b >= 0 {
			x.speakers = appendNew(x.speakers, b)
		}
	}
	from, to := c.last, min(c.to, c.last+aboutReach)
	switch {
	case c.to <= c.pos: // what is said stands before its verb
		from, to = max(c.from, c.pos-aboutReach), c.pos
	case c.verb != nil && c.verb.Suffix && a.lang.Code == "ar":
		to = from // نفته الحركة: it was told before
	}
	for k := range a.cues { // what the next cue tells is another matter
		if d := &a.cues[k]; d.sent == c.sent && d.pos >= from && d.pos < to && d.pos != c.pos && speaks(d.class) {
			to = d.pos
		}
	}
	for j := from; j < to; j++ {
		if m := a.at(j); m != nil {
			if m.entity >= 0 && !has(x.speakers, m.entity) && m.typ != record.Country && m.typ != record.Official {
				x.names = appendNew(x.names, m.entity)
			}
			j = m.last - 1
			continue
		}
		if w := a.unbound(j); a.tok(j).Kind == text.Word && !a.closed(j) && (a.tellsAct(w) || a.nounIn("weapons", w) || a.nounIn("event-words", w)) {
			x.words[w] = true
			t := a.lang.NounTrigger(w)
			if t == nil {
				x.attack = x.attack || !x.denial && len(x.words) == 1 // تبنت العملية
			} else {
				x.attack = t.Type == string(record.Attack)
			}
		}
	}
	for _, t := range a.times {
		if t.First >= from && t.First < to && t.Day != "" {
			x.days = append(x.days, t.Day)
		}
	}
	return x
}

// fits rates, in tokens of distance, how well a telling fits what a cue says of its act:
// whoever denies a part in the blast at the port speaks of no later ambush.
func (a *analysis) fits(x *about, h *happening) int {
	if x == nil {
		return 0
	}
	e := a.events[h.event]
	score := 0
	if n := overlap(x.names, e.targets) + overlap(x.names, e.places) + overlap(x.names, e.launch); n > 0 {
		score += 150
	}
	for _, d := range x.days {
		if e.day == d {
			score += 100
		} else if e.day != "" {
			score -= 60
		}
	}
	for j := h.from; j < h.to; j++ {
		if x.words[a.unbound(j)] && a.outer[j] < 0 {
			score += 60
			break
		}
	}
	if !x.denial && a.othersDid(x.speakers, e) {
		score -= 60
	}
	if x.denial && family(e.typ) == family(record.Attack) && a.chargedWith(x.speakers, h.event) {
		score += 100
	}
	return score
}

// chargedWith reports that somebody lays an event on one of the entities.
func (a *analysis) chargedWith(who []int, event int) bool {
	for _, st := range a.statements {
		if st.kind == record.Accusation && st.event == event && overlap(namedAs(st, "accused"), who) > 0 {
			return true
		}
	}
	return false
}

// othersDid reports an event of which every doer told is somebody else than those who
// speak, and none of their people or bodies.
func (a *analysis) othersDid(who []int, e *event) bool {
	for _, d := range e.agents {
		for _, sp := range who {
			if d == sp || a.bodyOf(d) == sp || a.branchOf(sp, d) || a.branchOf(d, sp) {
				return false
			}
		}
	}
	return len(e.agents) > 0
}
