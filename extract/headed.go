package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// maxHeadedWords bounds the name behind a head noun.
const maxHeadedWords = 6

// headedName takes a name by the noun that opens it: كتائب …, قاعدة …, بلدة …,
// وزارة …. The noun is followed by a name in quotation marks, a name of the
// catalogue, or a chain of nouns up to the first definite one with the definite
// adjectives behind it.
func (a *analysis) headedName(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		h, next, definite := a.headNoun(i, r)
		if h == nil || next > end || r.Prefix == "ك" || a.partsOf(h, r.Prefix) {
			continue
		}
		s := span{mention: mention{first: i, typ: record.EntityType(h.Type), kind: h.Kind, prefix: r.Prefix, plural: h.Plural, rule: "head " + h.Word, definite: definite}}
		if a.ofMinisters(&s) || a.commonPhrase(&s, next, end) {
			continue
		}
		if a.headTail(&s, next, end) {
			a.settleUnit(&s)
			return s, !a.inList(&s, "located-heads") || a.inPlace(&s)
		}
	}
	return span{}, false
}

// headNoun returns the head noun that token i, read as stem, opens: one of two words
// (سلاح الجو) before one of a single word, the token behind it, and whether it is
// definite.
func (a *analysis) headNoun(i int, r reading) (h *pack.Head, next int, definite bool) {
	stem, bare := r.Stem, trimArticle(r.Stem)
	if w := a.strict(i + 1); w != "" && (r.known.OpensHead() || r.noun.OpensHead()) {
		for _, first := range []string{stem, bare} {
			for _, second := range []string{w, strings.TrimPrefix(w, "ال")} {
				if h = a.lang.Head(first + " " + second); h != nil {
					return h, i + 2, strings.HasPrefix(w, "ال") || hasArticle(stem)
				}
			}
		}
	}
	if h = r.known.Head(); h != nil && !a.oneObject(h, i, stem) {
		return h, i + 1, false
	}
	if bare != stem {
		return r.noun.Head(), i + 1, true
	}
	if rest, ok := strings.CutSuffix(stem, "ا"); ok { // هاجموا معسكرا: the accusative
		if h = a.lang.Head(rest); h != nil && h.Type == string(record.Base) && !h.Plural {
			return h, i + 1, false
		}
	}
	return nil, 0, false
}

// oneObject reports that a noun of two (معسكرا كذا) is one as an object, as what follows
// makes it indefinite: معسكرا للجيش, مطارا قرب كذا.
func (a *analysis) oneObject(h *pack.Head, i int, stem string) bool {
	rest, ok := strings.CutSuffix(stem, "ا")
	if !ok || !h.Plural || a.lang.Head(rest) == nil {
		return false
	}
	w := a.strict(i + 1)
	return strings.HasPrefix(w, "لل") || locative(a.spelt(i+1).Role()) || a.spelt(i+1).InAny("belonging") || nisba(strings.TrimSuffix(w, "ا")) && !hasArticle(w)
}

// partsOf reports nouns that name no body behind a preposition: برئاسة فلان, بقيادة.
func (a *analysis) partsOf(h *pack.Head, prefix string) bool {
	in, _ := a.lang.In("adverbial-heads", h.Word)
	return in && strings.HasSuffix(prefix, "ب")
}

// describes reports a participle that tells of a named thing and is no part of its
// name: الواقعة, التابعة.
func (a *analysis) describes(j int) bool {
	in, _ := a.lang.In("describing", strings.TrimPrefix(a.strict(j), "ال"))
	return in
}

// localOutlet reports the adjective by which an outlet without a name is told: صحيفة
// محلية, قناة خاصة.
func (a *analysis) localOutlet(s *span, w string) bool {
	in, _ := a.lang.In("outlet-adjectives", w)
	return in && !s.definite && !s.plural && isMedium(&s.mention)
}

// inList reports a name whose head noun stands in a word list.
func (a *analysis) inList(s *span, list string) bool {
	in, _ := a.lang.In(list, strings.TrimPrefix(strings.TrimPrefix(a.strict(s.first), s.prefix), "ال"))
	return in
}

// inPlace reports a preposition of place before a head noun, attached or not.
func (a *analysis) inPlace(s *span) bool {
	return s.prefix == "ب" || s.prefix == "" && locative(a.known(s.first-1).Role())
}

func locative(role string) bool { return role == "place" || role == "launch" }

// compoundPlace reports words that open a place's name of two words: كفر كلا.
func (a *analysis) compoundPlace(w string) bool {
	in, _ := a.lang.In("place-openers", w)
	return in
}

// verbHere reports a word that is a verb and no common noun.
func (a *analysis) verbHere(i int) bool {
	return i >= 0 && i < len(a.words) && a.words[i].verb
}

// ourOwn reports a word that is a verb only of the first person, as news hardly has one
// behind a noun: مخفر نصيب.
func (a *analysis) ourOwn(j int) bool {
	for _, v := range a.words[j].verbs {
		if v.Finite() && !v.First {
			return false
		}
	}
	return true
}
