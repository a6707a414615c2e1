package extract

import (
	"cmp"
	"slices"

	"isnad/extract/record"
	"isnad/extract/text"
)

// unlisted is a word that no list knows where a place or a person may be named: in
// Arabic nothing but its surroundings tells a name from a noun.
type unlisted struct {
	span
	task string // unlisted place, unlisted person
}

// doubtUnlisted keeps what the words at token i may name.
func (a *analysis) doubtUnlisted(i, end int) {
	if a.lang.Code != "ar" || !a.keep && !a.model.Has(unlistedPlace) {
		return
	}
	if s, ok := a.maybePerson(i, end); ok {
		a.strangers = append(a.strangers, unlisted{s, unlistedPerson})
	}
	if s, ok := a.maybePlace(i, end); ok {
		a.strangers = append(a.strangers, unlisted{s, unlistedPlace})
	}
}

// The tasks of names that no list knows.
const (
	unlistedPlace  = "unlisted place"
	unlistedPerson = "unlisted person"
)

// maybePlace takes a word of no list behind a word that calls for a place, or joined
// to one: إلى حجر العسل, الفوعة وكفريا.
func (a *analysis) maybePlace(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		if !a.callsForPlace(i, r.Prefix) || !a.maybeName(i, r.Stem) {
			continue
		}
		last := i + 1
		if last < end && a.tok(last).Kind == text.Word && !a.closed(last) && !a.attachedWord(last) {
			if a.compoundPlace(r.Stem) || !hasArticle(r.Stem) && a.maybeName(last, a.strict(last)) && hasArticle(a.strict(last)) {
				last++ // حجر العسل
			}
		}
		return span{mention: mention{first: i, last: last, prefix: r.Prefix, typ: record.Town, rule: "place by weights"}}, true
	}
	return span{}, false
}

// callsForPlace is placeContext with the prepositions that stand before other nouns
// more often, and with what is joined to a word that may be a place itself.
func (a *analysis) callsForPlace(i int, prefix string) bool {
	if a.placeContext(i, prefix) {
		return true
	}
	if prefix == "و" {
		n := len(a.strangers)
		return a.placeJustBefore(i) || n > 0 && a.strangers[n-1].last == i && a.strangers[n-1].task == unlistedPlace
	}
	return prefix == "" && a.known(i-1).InAny("noun-links")
}

// maybeName reports a word that no list of nouns, verbs or function words has.
func (a *analysis) maybeName(i int, stem string) bool {
	bare := trimArticle(stem)
	if a.tok(i).Kind != text.Word || !a.tok(i).Arabic || len([]rune(bare)) < 3 || a.tanwin(i) || a.nationality(i) {
		return false
	}
	for _, w := range []string{stem, bare} {
		if a.lang.Closed(w) || a.lang.Role(w) != "" || a.lang.Is(w, "dir", "time", "num") || a.lang.Head(w) != nil || a.lang.Anonymous(w) != nil || a.lang.NounTrigger(w) != nil ||
			a.lang.InAny(w, "nouns", "no-adjectives", "ordinals", "documents", "event-words", "alarms", "parts", "describing", "generic", "talks", "weapons") {
			return false
		}
	}
	return true
}

// maybePerson takes a given name that is an ordinary word too, or a word of no list
// before a family name, with what may go on with it: مؤيد السويداني, مرعي الرمثان.
func (a *analysis) maybePerson(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		if r.Prefix != "" && r.Prefix != "و" && r.Prefix != "ل" && r.Prefix != "ب" {
			continue
		}
		given, _ := r.known.In("given-names")
		if !given && (i+1 >= end || hasArticle(r.Stem) || !a.familyName(i+1) && !a.givenAt(i+1) || !a.maybeName(i, r.Stem)) {
			continue
		}
		last := i
		if r.Prefix == "" {
			last = a.personName(i, end, true)
		} else if i+1 < end && a.nameWord(i+1, true) {
			last = max(i+2, a.personName(i+1, end, true))
		}
		if last < i+2 && i+1 < end && a.nameWord(i+1, true) {
			last = i + 2
		}
		if last < i+2 {
			continue
		}
		return span{mention: mention{first: i, last: last, prefix: r.Prefix, typ: record.Official, rule: "person by weights"}}, true
	}
	return span{}, false
}

// weighUnlisted asks of each word of no list whether it is a name. Of two that share a word
// the likelier one is asked first.
func (a *analysis) weighUnlisted() {
	type answer struct {
		u     *unlisted
		score float64
	}
	var said []answer
	for k := range a.strangers {
		u := &a.strangers[k]
		if a.covered(u.first, u.last) {
			continue
		}
		c := candidate{task: u.task, name: a.nameOf(&u.mention), typ: u.typ, question: a.question()}
		a.unlistedFeatures(&c.question, u)
		if a.keep {
			a.candidates = append(a.candidates, c)
		}
		if !a.model.Has(u.task) {
			continue
		}
		score := a.model.Score(u.task, &c.question) - a.model.Threshold(u.task)
		a.traceAnswer(a.tok(u.first).Start, a.tok(u.last-1).End, u.task, &c, score > 0, false, c.name)
		if score > 0 {
			said = append(said, answer{u, score})
		}
	}
	slices.SortStableFunc(said, func(x, y answer) int { return cmp.Compare(y.score, x.score) })
	for _, s := range said {
		if !a.covered(s.u.first, s.u.last) {
			a.addMention(s.u.span)
		}
	}
}

// covered reports a name that has one of the tokens [i, j).
func (a *analysis) covered(i, j int) bool {
	return slices.ContainsFunc(a.outer[i:j], func(m int) bool { return m >= 0 })
}

// nameOf gives a mention's words without the particles before them.
func (a *analysis) nameOf(m *mention) string {
	start := a.tok(m.first).Start
	if n := len([]rune(m.prefix)); n > 0 {
		start = a.skipLetters(a.tok(m.first), n)
	}
	return a.doc.Slice(start, a.tok(m.last-1).End)
}
