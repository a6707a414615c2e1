package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// nounTrigger reads token i as a noun that tells of a happening.
func (a *analysis) nounTrigger(i, si int) (happening, bool) {
	t := a.tok(i)
	if t.Kind != text.Word {
		return happening{}, false
	}
	for _, r := range a.readings(i) {
		n, ok := a.nounReading(i, r.Stem)
		if !ok {
			if n.trig = a.deedBehindBy(r.Reading); n.trig == nil {
				continue
			}
		}
		if a.lang.Code == "en" {
			if !a.englishNounHead(i) {
				return happening{}, false
			}
			if n.definite = a.englishDefinite(i); !n.definite && a.spelt(i+1).Is("modal") && a.strict(i+1) != "used" {
				a.trace.reject(t.Start, t.End, "event", "%s: what it would do", n.trig.Rule)
				return happening{}, false // a siege would
			}
		}
		if a.excluded(n.trig, i) {
			return happening{}, false
		}
		if in, _ := a.known(i - 1).In("meant-for"); in && strings.HasSuffix(r.Prefix, "ل") {
			a.trace.reject(t.Start, t.End, "event", "%s: what a thing is for", n.trig.Rule)
			return happening{}, false // معدة للتفجير
		}
		if why := forPurpose(r.Reading, n); why != "" {
			a.trace.reject(t.Start, t.End, "event", "%s: %s", n.trig.Rule, why)
			return happening{}, false
		}
		h := happening{pos: i, last: i + 1, noun: i, sent: si, nominal: true, definite: n.definite, act: n.act, owned: n.owned, timeAt: -1, event: -1,
			typ: record.EventType(n.trig.Type), subkind: n.trig.Subkind, rule: n.trig.Rule + " (noun)", trigger: n.trig}
		if t.Arabic && !h.definite && !h.act && a.pointedAt(i) {
			h.definite, h.pointed = true, true
		}
		bare := strings.TrimPrefix(r.Stem, "ال")
		round := a.oneRound(&h)
		h.definite = h.definite && !round
		h.plural = !round && (h.typ != record.Meeting || h.definite) && (t.Arabic && strings.HasSuffix(bare, "ات") || !t.Arabic && strings.HasSuffix(r.Stem, "s"))
		if why := a.notOne(&h, a.sentences[si].First); why != "" {
			if h.serial = h.plural && h.definite || why == timesOver; h.serial {
				return h, true
			}
			a.trace.reject(t.Start, t.End, "event", "%s: %s", h.rule, why)
			return happening{}, false
		}
		return h, true
	}
	return happening{}, false
}

// nounReading is what a noun's stem says of the happening it tells of.
type nounReading struct {
	trig     *pack.Trigger
	definite bool // it may point back
	act      bool // a verbal noun that tells of an act by itself: القبض على
	owned    bool // it has a possessive suffix
}

// nounReading looks a stem of token i up among the nouns of happenings: as it
// stands, without its article, with a possessive suffix, and together with the
// word behind it.
func (a *analysis) nounReading(i int, stem string) (nounReading, bool) {
	arabic := a.tok(i).Arabic
	article := arabic && strings.HasPrefix(stem, "ال")
	plain := strings.TrimPrefix(stem, "ال")
	if t := a.lang.NounTrigger(stem); t != nil {
		return nounReading{trig: t, act: article}, true // العثور، القبض: the pack has it with its article
	}
	if article {
		if t := a.lang.NounTrigger(plain); t != nil {
			return nounReading{trig: t, definite: true}, true
		}
	} else if t := a.lang.PossessedNoun(stem); arabic && t != nil {
		return nounReading{trig: t, definite: true, owned: true}, true
	}
	if t := a.ownArrival(stem); arabic && !article && t != nil && a.lang.Is(a.bare(i-1), "prep") && !a.known(i-1).InAny("before-time") {
		return nounReading{trig: t, definite: true, owned: true}, true
	}
	for _, p := range a.lang.PairTriggers(plain) {
		if j := a.followed(i, p.Follow); j > 0 {
			definite := hasArticle(a.strict(j)) && a.outer[j] < 0
			return nounReading{trig: p.Trigger, act: !definite, definite: definite}, true // إطلاق الصواريخ points back
		}
	}
	return nounReading{}, false
}

// ownArrival gives the trigger of an arrival or a departure with a possessive suffix,
// which without one tells of one only before certain words: لدى وصوله, مغادرته.
func (a *analysis) ownArrival(stem string) *pack.Trigger {
	noun, ok := unowned(stem)
	if !ok {
		return nil
	}
	if rest, ok := strings.CutSuffix(noun, "ت"); ok {
		noun = rest + "ة"
	}
	for _, p := range a.lang.PairTriggers(noun) {
		if p.Trigger.Type == string(record.Visit) {
			return p.Trigger
		}
	}
	return nil
}

// pairWindow is how many words behind a noun its second word may stand: إطلاق
// خمسة صواريخ.
const pairWindow = 3

// followed finds one of the words right behind token i, but for a number; 0 is none.
func (a *analysis) followed(i int, words map[string]bool) int {
	for j := i + 1; j <= i+pairWindow; j++ {
		t := a.tok(j)
		if t.Is(`"`) {
			continue
		}
		if t.Kind != text.Word && t.Kind != text.Number {
			return 0
		}
		for _, r := range a.readings(j) {
			if inSomeCase(words, r.Stem) || j == i+1 && words[strings.TrimSuffix(r.Stem, "ي")] {
				return j // إطلاق صاروخين, إطلاق صاروخي كاتيوشا
			}
		}
		if a.known(j).Is("prep", "sub", "rel") {
			return 0
		}
	}
	return 0
}

// excluded reports a word behind the trigger at i, or behind the noun that goes
// with it, or right before it, that makes it tell of something else: ضبط النفس, هجوماً لاذعاً.
func (a *analysis) excluded(t *pack.Trigger, i int) bool {
	if i > 0 && a.tok(i-1).Kind == text.Word && t.Excludes(a.bare(i-1)) {
		return true // منصة إطلاق
	}
	if a.roundOfTalks(i) || a.lang.Code == "en" && a.harmless(t, i) {
		return true
	}
	last := i + 2
	for j := i + 1; j <= last; j++ {
		kind := a.tok(j).Kind
		if kind != text.Word && kind != text.Number {
			return false
		}
		if (!a.inName(j) || a.commonPeople(j)) && (j == i+1 || !a.isTime(j)) { // دخل المدينة عام 2008
			for _, r := range a.readings(j) {
				if t.Excludes(r.Stem) {
					return true
				}
			}
		}
		if a.passedOver(j, i) {
			last++ // استقبل 5 جثث, عثرت على أربع جثث, أوقفت سلطة الطيران المدني الرحلات
		}
	}
	return false
}

// unsaid reports a word behind the verb at i, with no weapon before it, that makes its
// trigger tell of something else: اعترض النائب أمس على القرار.
func (a *analysis) unsaid(t *pack.Trigger, i int, s sentence) bool {
	if len(t.Unless) == 0 {
		return false
	}
	for j := i + 1; j < s.Last; j++ {
		if k := a.tok(j).Kind; k == text.Punct && !a.tok(j).Is(`"`) || a.nounHere(j, "weapons", "aircraft") {
			return false
		}
		if t.Unsays(a.strict(j)) {
			return true
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) {
			return false
		}
	}
	return false
}

// forPurpose tells that a verbal noun behind ل says what something was done for,
// which need not have happened: جهود للقضاء على.
func forPurpose(r text.Reading, n nounReading) string {
	if n.definite || !strings.HasSuffix(r.Prefix, "ل") {
		return ""
	}
	if n.act && strings.HasPrefix(r.Stem, "ال") {
		return "a purpose"
	}
	return ""
}

// timesOver is why a noun with a number of times is no event.
const timesOver = "a number of times: a series, not one happening"

// notOne tells why a noun is no one happening that took place, or "".
func (a *analysis) notOne(h *happening, first int) string {
	i := h.pos
	switch {
	case h.plural && h.definite && !h.pointed:
		return "a definite plural: a series, not one happening"
	case !h.definite && a.tok(i-1).Kind == text.Word && a.series(i) && (h.plural || a.known(i-1).InAny("some-one")):
		return "any, or a series: not one happening"
	case a.arabicSeries(h, a.sentences[h.sent]):
		return timesOver
	case a.onlyExpected(h):
		return "only expected"
	case a.resumed(i):
		return "what is resumed or stopped is no happening of its own"
	}
	if why := a.threatened(i, first); why != "" {
		return why
	}
	if a.rehearsed(i, h.typ, a.sentences[h.sent]) {
		return "an exercise"
	}
	if why := a.unreal(i, first); why != "" && (!h.definite || h.owned) {
		return why
	}
	return ""
}

// roundOfTalks reports جولة with what it is a round of behind it, where nobody travels:
// جولة جديدة من المباحثات, جولة ثانية من الانتخابات.
func (a *analysis) roundOfTalks(i int) bool {
	in := func(list string, j int) bool {
		for _, r := range a.readings(j) {
			if ok, _ := a.lang.In(list, strings.TrimPrefix(r.Stem, "ال")); ok {
				return true
			}
		}
		return false
	}
	if !in("tour-or-round", i) {
		return false
	}
	if hasArticle(a.strict(i)) && in("round-adjectives", i+1) {
		return true // بدأت الجولة الحالية
	}
	for j := i + 1; j < len(a.doc.Tokens) && j <= i+4 && a.tok(j).Kind == text.Word; j++ {
		if in("rounds", j) {
			return true
		}
		if w := a.strict(j); !a.spelt(j).InAny("from-or-of") && !a.descriptive(w) && !in("ordinals", j) {
			return false
		}
	}
	return false
}

// passedOver reports a token behind the trigger at i that says nothing of its sense: a
// count, a name, a time or a preposition near it.
func (a *analysis) passedOver(j, i int) bool {
	return a.inName(j) || a.tok(j).Kind == text.Number || a.known(j).Is("num") || a.lang.Code == "ar" && j < i+8 && a.isTime(j) || a.lang.Code == "ar" && j < i+6 && a.known(j).Is("prep")
}

// inName reports a word of a name, unless it is a body's short form by itself: أسقط
// البرلمان الحكومة.
func (a *analysis) inName(j int) bool {
	m := a.at(j)
	return m != nil && (m.last != m.first+1 || m.rule != "short form")
}

// commonPeople reports a single word for people without a name: استقبل العائلات.
func (a *analysis) commonPeople(j int) bool {
	m := a.at(j)
	return m != nil && m.weak && m.last == m.first+1
}
