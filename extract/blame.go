package extract

import (
	"slices"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// accuse makes the statement of an accusation: the accused is the first name
// behind the accuser, with those joined to it.
func (a *analysis) accuse(k int) {
	c := &a.cues[k]
	if a.englishBehind(c) || a.deniedBlame(c) {
		return
	}
	accused, from := a.accusedBy(c)
	own := a.laidOnOwn(c)
	if len(accused) == 0 && !own {
		return
	}
	ev := a.eventOfBlame(c, from)
	accusers := a.ids(c.sources)
	if len(accusers) == 0 && c.unknown && ev >= 0 && !own {
		accusers = []int{-1} // somebody whom no name tells: the article says that they were accused
	}
	for _, sp := range accusers {
		if own {
			a.claimByOwn(c, sp, ev)
			continue
		}
		for _, x := range accused {
			if a.lang.Code == "en" && c.verb == nil && sp >= 0 && (sp == x || a.bodyOf(sp) == x && a.speaksFor(sp)) {
				a.claimByOwn(c, x, ev) // its spokesman said the group was behind the attack
				continue
			}
			if sp == x || a.ofItsOwn(sp, x) {
				continue
			}
			st := &statement{kind: record.Accusation, speaker: sp, via: a.ids(c.via), event: ev, certainty: certainty(c), polarity: record.Positive,
				rule: c.rule, cue: a.cueWords(c), plain: c.class == "accusation" && !condemns(c) && !c.noun, names: []named{{"accused", x}}}
			st.from, st.to = a.cueQuote(c)
			st.lesser = a.lesserCharge(c, x)
			a.statements = append(a.statements, st)
			if ev >= 0 && !st.lesser {
				a.events[ev].agents = appendNew(a.events[ev].agents, x)
			}
			if sp >= 0 {
				a.bodySpeaks(st, sp)
			}
		}
	}
}

// ofItsOwn reports an accuser that is a body of the state that it is taken to accuse.
func (a *analysis) ofItsOwn(sp, x int) bool {
	if sp < 0 {
		return false
	}
	e := a.entities[sp]
	return e.typ == record.Actor && e.nation != nil && e.nation == a.entities[x].entry
}

// blame reads "X is the one who" and "X's hand in it", within what somebody
// says, as an accusation of X; of oneself ("we are the ones who") as a claim.
func (a *analysis) blame(k int) {
	c := &a.cues[k]
	if c.class != "blame" && c.class != "own" {
		return
	}
	if a.belongs(c) {
		return
	}
	over := a.speakerOver(c)
	ev := a.eventBefore(c)
	if over < 0 {
		if a.pointsAt(c) {
			a.accusePointed(c, ev)
		}
		return
	}
	o := &a.cues[over]
	if accused, _ := a.accusedBy(o); o.class == "accusation" && len(accused) > 0 && c.pos >= o.from && c.pos < o.to {
		return // حمّلت واشنطن إيران مسؤولية الهجوم على: the verb has the accused
	}
	m := a.blamed(c)
	if in, _ := a.spelt(c.pos).In("own-words"); in && c.class == "own" {
		m = nil // إنها تقف وراءه: the pronoun is the speaker's, whoever is named before it
	}
	if a.lang.Code == "ar" && a.negatedBefore(c) {
		return
	}
	if m == nil || a.ownerBefore(c) && slices.Contains(a.ids(o.sources), m.entity) {
		if ev >= 0 && a.ownerBefore(c) {
			a.claimOwn(c, o, ev)
		}
		return
	}
	for _, sp := range a.ids(o.sources) {
		if sp == m.entity || a.bodyOf(sp) == m.entity {
			if ev >= 0 && c.of.Has("who-did") {
				a.claimOwn(c, o, ev) // قال المتحدث إن الحركة هي التي نفذت
				break
			}
			continue
		}
		st := &statement{kind: record.Accusation, speaker: sp, via: a.ids(o.via), event: ev, certainty: certainty(o), polarity: record.Positive,
			rule: c.rule, cue: a.cueWords(c), names: []named{{"accused", m.entity}}}
		st.from, st.to = a.cueQuote(o)
		a.statements = append(a.statements, st)
		if ev >= 0 {
			a.events[ev].agents = appendNew(a.events[ev].agents, m.entity)
		}
	}
}

// speakerOver returns the cue within whose content another stands, or -1; a
// denial over it takes the blame back.
func (a *analysis) speakerOver(c *cue) int {
	over := -1
	for n := range a.cues {
		o := &a.cues[n]
		if o.sent == c.sent && speaks(o.class) && len(o.sources) > 0 && c.pos >= o.from && c.pos < o.to {
			over = n
		}
	}
	if over >= 0 {
		if o := &a.cues[over]; o.class == "denial" || o.class == "no-comment" || o.negated {
			return -1
		}
	}
	return over
}

// negatedBefore reports a negation right before a cue: ليست هي التي نفذت.
func (a *analysis) negatedBefore(c *cue) bool {
	for j := c.pos - 1; j >= c.pos-3 && j >= a.sentences[c.sent].First; j-- {
		if a.outer[j] < 0 && a.known(j).Is("neg") {
			return true
		}
	}
	return false
}

// cleftNegated reports a verb whose doer the text says not to be the one: ليست هي التي
// نفذت, ليسوا هم من نفذ.
func (a *analysis) cleftNegated(i int) bool {
	return a.lang.Code == "ar" && i > 2 && a.known(i-1).Is("rel") && a.known(i-2).Is("pron") && a.known(i-3).Is("neg") && a.outer[i-3] < 0
}

// ownerBefore reports that a cue speaks of its speaker: نحن من, مقاتلوه هم من.
func (a *analysis) ownerBefore(c *cue) bool {
	if c.class != "own" && !c.of.Has("who-did") {
		return false
	}
	if a.spelt(c.pos).InAny("own-words", "we") {
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

// belongs reports "they are of" rather than "they are those who": a word like من
// means a doer only before a verb, and one in the past where it is a claim.
func (a *analysis) belongs(c *cue) bool {
	if in, _ := a.spelt(c.last - 1).In("who-or-of"); !in {
		return false
	}
	v, ok := a.finite(c.last)
	if !ok && a.known(c.last).Is("part") {
		v, ok = a.finite(c.last + 1)
	}
	return !ok || v.Tense == pack.Present && a.ownerBefore(c) && !a.phraseClass(c.last, "blame")
}

// phraseClass reports a cue phrase of a class that begins at token i.
func (a *analysis) phraseClass(i int, class string) bool {
	c, ok := a.phraseCue(i, len(a.doc.Tokens))
	return ok && c.class == class
}

// accusedBefore gives whom a relative clause with a pronoun accuses: فلان الذي تتهمه
// بغداد. It is -1 for any other cue.
func (a *analysis) accusedBefore(c *cue) int {
	if c.verb == nil || !c.verb.Suffix || !a.known(c.pos-1).Is("rel") || !a.needsNoun(c.pos-1) {
		return -1
	}
	j := c.pos - 2
	for a.tok(j).Is(`"`) || a.tok(j).Is(")") || a.tok(j).Is(",") {
		j--
	}
	if m := a.at(j); m != nil && maySpeak(m.typ) {
		return m.entity
	}
	return -1
}

// bearerBehind gives the subject right behind a cue that is a finite verb: يتحمل
// الحوثيون وزرها. It is nil for any other.
func (a *analysis) bearerBehind(c *cue) *mention {
	if _, ok := a.finite(c.last - 1); !ok || c.last-c.pos != 1 {
		return nil
	}
	if m := a.at(a.pastQuote(c.last)); m != nil && m.prefix == "" && maySpeakMention(m) {
		return m
	}
	return nil
}
