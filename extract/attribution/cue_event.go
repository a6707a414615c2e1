package attribution

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/events"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/sources"
	"isnad/extract/text"
)

// EventBefore returns the event that the text told last before a cue, one of
// force where there is one near, or -1.
func EventBefore(a *analysis.Article, c *analysis.Cue) int {
	best, bestAt := -1, -1
	ofText := c.Class == "denial" && deniesText(a, c)
	ofForce := c.Class == "denial" && !ofText && deniesForce(a, c)
	ofPart := c.Class == "denial" && !ofText && deniesPart(a, c)
	about := aboutWhat(a, c)
	ofClause := deniesClause(a, c)
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event < 0 || h.Pos > c.Pos && h.Sent != c.Sent || h.Sent > c.Sent || about != nil && toldByNext(a, c, h) {
			continue
		}
		if c.Signed && a.Events[h.Event].Subkind == "disputed" {
			continue // what a text claims is not that it was issued
		}
		at := h.Pos
		if h.Pos > c.Pos {
			at = c.Pos - (h.Pos - c.Pos)
		}
		switch t := a.Events[h.Event].Type; {
		case t == record.Announcement && ofText:
			at += 2000
		case ofForce && analysis.Family(t) != analysis.Family(record.Attack):
			at -= 2000
		case ofPart && (t == record.Visit || t == record.Meeting || t == record.Announcement):
			at -= 2000
		case t == record.Visit || t == record.Meeting || t == record.Announcement:
			if c.Class != "denial" || c.Sent-h.Sent > 1 {
				at -= 40
			}
		case (a.Lang.Code == "en" || c.Class == "accusation" || c.Class == "blame" || about.ofAttack()) && (t == record.Interception || t == record.Seizure),
			c.Class == "denial" && t == record.Interception:
			at -= 90 // who blames, claims or denies speaks of the attack
		}
		if c.Class != "claim" && events.Background(a, h) {
			at -= 30 // who tells of long ago may well tell who claimed it then
		}
		at += weight(a, c, h)
		if ofClause && (h.Sent != c.Sent || h.Pos > c.Pos) {
			at -= 5000
		}
		at += fits(a, about, h)
		if best < 0 || at > bestAt {
			best, bestAt = h.Event, at
		}
	}
	if best >= 0 && a.Events[best].Type != record.Announcement && c.Class == "denial" && disownsText(a, c) || ofClause && bestAt < 0 {
		return -1
	}
	return best
}

// deniesClause reports a denial by a relative clause of what its own sentence told: وهو ما
// نفته الحركة, رواية نفاها الجيش.
func deniesClause(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "ar" || c.Class != "denial" || c.Verb == nil || !c.Verb.Suffix || c.Verb.And != "" ||
		c.Pos < a.Sentences[c.Sent].First+3 || !a.Known(c.Pos-1).Is("rel") && !a.Spelt(c.Pos-1).InAny("what") {
		return false
	}
	for k := range a.Cues { // of a charge, whatever the event
		if d := &a.Cues[k]; d.Sent == c.Sent && d.Pos < c.Pos && d.Class == "accusation" {
			return false
		}
	}
	for j := a.Sentences[c.Sent].First; j < c.Pos-1; j++ {
		if a.Outer[j] < 0 && a.Lang.InAny(grammar.Unbound(a, j), "denied-words") {
			return false // إن الكتيبة مسؤولة، وهو ما نفته
		}
	}
	return true
}

// disownsText reports a denial of having issued a text, or that it is genuine: نفت إصدار البيان,
// نفى صحة المنشور. It is about no other event.
func disownsText(a *analysis.Article, c *analysis.Cue) bool {
	for j := c.Last + 1; a.Lang.Code == "ar" && j < min(c.To, c.Last+aboutReach); j++ {
		if a.Outer[j] >= 0 {
			continue
		}
		issued, _ := a.Lang.In("issuing", grammar.Unbound(a, j-1))
		if in, _ := a.Lang.In("documents", strings.TrimPrefix(a.Bare(j), "ال")); in && issued {
			return true
		}
	}
	return false
}

// toldByNext reports a happening that the words of a later cue in the sentence tell: كذّب
// ذلك، وذكّر بأن خلايا أحرقت البرج.
func toldByNext(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	if h.Sent != c.Sent || h.Pos < c.Pos {
		return false
	}
	k := a.Covering(h)
	return k >= 0 && a.Cues[k].Pos > c.Pos && a.Cues[k].Verb != nil && sources.NewClause(a, &a.Cues[k])
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
func aboutWhat(a *analysis.Article, c *analysis.Cue) *about {
	if c.Class != "claim" && c.Class != "denial" {
		return nil
	}
	x := &about{words: map[string]bool{}, denial: c.Class == "denial"}
	for _, sp := range a.EntitiesOf(c.Sources) {
		x.speakers = analysis.AppendNew(x.speakers, sp)
		if b := entities.BodyOf(a, sp); b >= 0 {
			x.speakers = analysis.AppendNew(x.speakers, b)
		}
	}
	from, to := c.Last, min(c.To, c.Last+aboutReach)
	switch {
	case c.To <= c.Pos: // what is said stands before its verb
		from, to = max(c.From, c.Pos-aboutReach), c.Pos
	case c.Verb != nil && c.Verb.Suffix && a.Lang.Code == "ar":
		to = from // نفته الحركة: it was told before
	}
	for k := range a.Cues { // what the next cue tells is another matter
		if d := &a.Cues[k]; d.Sent == c.Sent && d.Pos >= from && d.Pos < to && d.Pos != c.Pos && analysis.Speaks(d.Class) {
			to = d.Pos
		}
	}
	for j := from; j < to; j++ {
		if m := a.At(j); m != nil {
			if m.Entity >= 0 && !slices.Contains(x.speakers, m.Entity) && m.Type != record.Country && m.Type != record.Official {
				x.names = analysis.AppendNew(x.names, m.Entity)
			}
			j = m.Last - 1
			continue
		}
		if w := grammar.Unbound(a, j); a.Tok(j).Kind == text.Word && !a.Closed(j) && (grammar.TellsAct(a, w) || grammar.NounIn(a, "weapons", w) || grammar.NounIn(a, "event-words", w)) {
			x.words[w] = true
			t := a.Lang.NounTrigger(w)
			if t == nil {
				x.attack = x.attack || !x.denial && len(x.words) == 1 // تبنت العملية
			} else {
				x.attack = t.Type == string(record.Attack)
			}
		}
	}
	for _, t := range a.Times {
		if t.First >= from && t.First < to && t.Day != "" {
			x.days = append(x.days, t.Day)
		}
	}
	return x
}

// fits rates, in tokens of distance, how well a telling fits what a cue says of its act:
// whoever denies a part in the blast at the port speaks of no later ambush.
func fits(a *analysis.Article, x *about, h *analysis.Happening) int {
	if x == nil {
		return 0
	}
	e := a.Events[h.Event]
	score := 0
	if n := analysis.Overlap(x.names, e.Targets) + analysis.Overlap(x.names, e.Places) + analysis.Overlap(x.names, e.Launch); n > 0 {
		score += 150
	}
	for _, d := range x.days {
		if e.Day == d {
			score += 100
		} else if e.Day != "" {
			score -= 60
		}
	}
	for j := h.From; j < h.To; j++ {
		if x.words[grammar.Unbound(a, j)] && a.Outer[j] < 0 {
			score += 60
			break
		}
	}
	if !x.denial && othersDid(a, x.speakers, e) {
		score -= 60
	}
	if x.denial && analysis.Family(e.Type) == analysis.Family(record.Attack) && chargedWith(a, x.speakers, h.Event) {
		score += 100
	}
	return score
}

// chargedWith reports that somebody lays an event on one of the entities.
func chargedWith(a *analysis.Article, who []int, event int) bool {
	for _, st := range a.Statements {
		if st.Kind == record.Accusation && st.Event == event && analysis.Overlap(analysis.NamedAs(st, "accused"), who) > 0 {
			return true
		}
	}
	return false
}

// othersDid reports an event of which every doer told is somebody else than those who
// speak, and none of their people or bodies.
func othersDid(a *analysis.Article, who []int, e *analysis.Event) bool {
	for _, d := range e.Agents {
		for _, sp := range who {
			if d == sp || entities.BodyOf(a, d) == sp || branchOf(a, sp, d) || branchOf(a, d, sp) {
				return false
			}
		}
	}
	return len(e.Agents) > 0
}
