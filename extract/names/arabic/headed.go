package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/listed"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// maxHeadedWords bounds the name behind a head noun.
const maxHeadedWords = 6

// HeadedName takes a name by the noun that opens it: كتائب …, قاعدة …, بلدة …,
// وزارة …. The noun is followed by a name in quotation marks, a name of the
// catalogue, or a chain of nouns up to the first definite one with the definite
// adjectives behind it.
func HeadedName(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !OpensHeaded(a, i, end) {
		return analysis.Span{}, false
	}
	for _, r := range a.Readings(i) {
		h, next, definite := headNoun(a, i, r)
		if h == nil || next > end || r.Prefix == "ك" || partsOf(a, h, r.Prefix) {
			continue
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Type: record.EntityType(h.Type), Kind: h.Kind, Prefix: r.Prefix, Plural: h.Plural, Rule: "head " + h.Word, Definite: definite}}
		if ofMinisters(a, &s) || commonPhrase(a, &s, next, end) {
			continue
		}
		if headTail(a, &s, next, end) {
			settleUnit(a, &s)
			return s, !inList(a, &s, "located-heads") || inPlace(a, &s)
		}
	}
	return analysis.Span{}, false
}

// headNoun returns the head noun that token i, read as stem, opens: one of two words
// (سلاح الجو) before one of a single word, the token behind it, and whether it is
// definite.
func headNoun(a *analysis.Article, i int, r analysis.Reading) (h *pack.Head, next int, definite bool) {
	stem, bare := r.Stem, analysis.TrimArticle(r.Stem)
	if w := a.Strict(i + 1); w != "" && (r.Known.OpensHead() || r.Noun.OpensHead()) {
		for _, first := range []string{stem, bare} {
			for _, second := range []string{w, strings.TrimPrefix(w, "ال")} {
				if h = a.Lang.Head(first + " " + second); h != nil {
					return h, i + 2, strings.HasPrefix(w, "ال") || analysis.HasArticle(stem)
				}
			}
		}
	}
	if h = r.Known.Head(); h != nil && !oneObject(a, h, i, stem) {
		return h, i + 1, false
	}
	if bare != stem {
		return r.Noun.Head(), i + 1, true
	}
	if rest, ok := strings.CutSuffix(stem, "ا"); ok { // هاجموا معسكرا: the accusative
		if h = a.Lang.Head(rest); h != nil && h.Type == string(record.Base) && !h.Plural {
			return h, i + 1, false
		}
	}
	return nil, 0, false
}

// oneObject reports that a noun of two (معسكرا كذا) is one as an object, as what follows
// makes it indefinite: معسكرا للجيش, مطارا قرب كذا.
func oneObject(a *analysis.Article, h *pack.Head, i int, stem string) bool {
	rest, ok := strings.CutSuffix(stem, "ا")
	if !ok || !h.Plural || a.Lang.Head(rest) == nil {
		return false
	}
	w := a.Strict(i + 1)
	return strings.HasPrefix(w, "لل") || locative(a.Spelt(i+1).Role()) || a.Spelt(i+1).InAny("belonging") || Nisba(strings.TrimSuffix(w, "ا")) && !analysis.HasArticle(w)
}

// partsOf reports nouns that name no body behind a preposition: برئاسة فلان, بقيادة.
func partsOf(a *analysis.Article, h *pack.Head, prefix string) bool {
	in, _ := a.Lang.In("adverbial-heads", h.Word)
	return in && strings.HasSuffix(prefix, "ب")
}

// Describes reports a participle that tells of a named thing and is no part of its
// name: الواقعة, التابعة.
func Describes(a *analysis.Article, j int) bool {
	in, _ := a.Lang.In("describing", strings.TrimPrefix(a.Strict(j), "ال"))
	return in
}

// localOutlet reports the adjective by which an outlet without a name is told: صحيفة
// محلية, قناة خاصة.
func localOutlet(a *analysis.Article, s *analysis.Span, w string) bool {
	in, _ := a.Lang.In("outlet-adjectives", w)
	return in && !s.Definite && !s.Plural && analysis.IsMedium(&s.Mention)
}

// inList reports a name whose head noun stands in a word list.
func inList(a *analysis.Article, s *analysis.Span, list string) bool {
	in, _ := a.Lang.In(list, strings.TrimPrefix(strings.TrimPrefix(a.Strict(s.First), s.Prefix), "ال"))
	return in
}

// inPlace reports a preposition of place before a head noun, attached or not.
func inPlace(a *analysis.Article, s *analysis.Span) bool {
	return s.Prefix == "ب" || s.Prefix == "" && locative(a.Known(s.First-1).Role())
}

func locative(role string) bool { return role == "place" || role == "launch" }

// CompoundPlace reports words that open a place's name of two words: كفر كلا.
func CompoundPlace(a *analysis.Article, w string) bool {
	in, _ := a.Lang.In("place-openers", w)
	return in
}

// VerbHere reports a word that is a verb and no common noun.
func VerbHere(a *analysis.Article, i int) bool {
	return i >= 0 && i < len(a.Words) && a.Words[i].Verb
}

// ourOwn reports a word that is a verb only of the first person, as news hardly has one
// behind a noun: مخفر نصيب.
func ourOwn(a *analysis.Article, j int) bool {
	for _, v := range a.Words[j].Verbs {
		if v.Finite() && !v.First {
			return false
		}
	}
	return true
}

// WidestHeaded takes a headed name unless the catalogue knows a wider one.
func WidestHeaded(a *analysis.Article, i, end int) (analysis.Span, bool) {
	m, ok := HeadedName(a, i, end)
	if !ok {
		return m, false
	}
	if c, known := listed.CatalogueName(a, i, end); known && (c.Last >= m.Last || m.Rule == "short form" || c.Type == m.Type && c.Last-i > 2) {
		return c, true
	}
	if m.Type == record.Group && m.Entry == nil && listed.GoesByAnother(a, m.Last, end) {
		return m, false // فصيل حديث الولادة يدعو نفسه «…»
	}
	return m, true
}
