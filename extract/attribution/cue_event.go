package attribution

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/events"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/sources"
)

// EventBefore returns the event that the text told last before a cue, one of
// force where there is one near, or -1.
func EventBefore(a *analysis.Article, c *analysis.Cue) int {
	best, bestAt := -1, -1
	toldOf, story := ofWhatWasTold(a, c), storySubject(a, c)
	ofText := c.Class == "denial" && !toldOf && deniesText(a, c)
	ofForce := c.Class == "denial" && !ofText && deniesForce(a, c)
	ofPart := c.Class == "denial" && !ofText && deniesPart(a, c)
	about := aboutWhat(a, c)
	ofClause := deniesClause(a, c)
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event < 0 || h.Pos > c.Pos && h.Sent != c.Sent || h.Sent > c.Sent || about != nil && toldByNext(a, c, h) || toldOf && h.Pos > c.Pos {
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
		if story >= 0 && h.Sent == c.Sent && h.Pos > story && h.Pos < c.Pos {
			at += 3000
		}
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
	if k < 0 || a.Cues[k].Pos <= c.Pos || a.Cues[k].Verb == nil {
		return false
	}
	n := &a.Cues[k]
	return sources.NewClause(a, n) || c.Class == "denial" && spokenByAnother(a, c, n)
}

// spokenByAnother reports a later cue with a speaker of its own who does not tell what is
// denied: دمشق تنفي القصف والفصائل تقول إنها صدت رتلا, but not نفى ما أعلنته القناة.
func spokenByAnother(a *analysis.Article, c, n *analysis.Cue) bool {
	return n.Class != "denial" && !n.Inherit && len(n.Sources) > 0 && a.Mentions[n.Sources[0]].First > c.Last &&
		!a.Spelt(n.Pos-1).InAny("of-what") && !a.Known(n.Pos-1).Is("rel")
}
