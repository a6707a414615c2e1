package extract

import (
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// maxHeadedWords bounds the name behind a head noun.
const maxHeadedWords = 6

// headedName takes a name by the noun that opens it: كتائب …, قاعدة …, بلدة …,
// وزارة …. The noun is followed by a name in quotation marks, a name of the
// catalogue, or a chain of nouns up to the first definite one with the definite
// adjectives behind it.
func (a *analysis) headedName(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		h, next, definite := a.headNoun(i, r.Stem)
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
func (a *analysis) headNoun(i int, stem string) (h *pack.Head, next int, definite bool) {
	bare := strings.TrimPrefix(stem, "ال")
	if w := a.strict(i + 1); w != "" && (a.lang.OpensHead(stem) || a.lang.OpensHead(bare)) {
		for _, first := range []string{stem, bare} {
			for _, second := range []string{w, strings.TrimPrefix(w, "ال")} {
				if h = a.lang.Head(first + " " + second); h != nil {
					return h, i + 2, strings.HasPrefix(w, "ال") || hasArticle(stem)
				}
			}
		}
	}
	if h = a.lang.Head(stem); h != nil {
		return h, i + 1, false
	}
	if bare != stem {
		return a.lang.Head(bare), i + 1, true
	}
	if rest, ok := strings.CutSuffix(stem, "ا"); ok { // هاجموا معسكرا: the accusative
		if h = a.lang.Head(rest); h != nil && h.Type == string(record.Base) && !h.Plural {
			return h, i + 1, false
		}
	}
	return nil, 0, false
}

// partsOf reports nouns that name no body behind a preposition: برئاسة فلان, بقيادة.
func (a *analysis) partsOf(h *pack.Head, prefix string) bool {
	in, _ := a.lang.In("adverbial-heads", h.Word)
	return in && strings.HasSuffix(prefix, "ب")
}

// headTail reads what follows a head noun, from token j on; it reports whether
// that makes a name.
func (a *analysis) headTail(s *span, j, end int) bool {
	next := j
	if j >= end {
		return s.definite && a.backPointing(s, next)
	}
	if a.inList(s, "way-heads") && (a.spelt(j).Head() != nil || a.opensBody(j, end)) {
		return false // طريق خانصور, خراج بلدة حولا: the town is meant
	}
	if a.tok(j).Is(`"`) && !s.definite && j == s.first+1 {
		if last := a.quotedName(j, end); last > 0 {
			s.last = last
			s.core, _, _ = a.slice(j+1, last-1)
			a.quotedEntry(s, j+1)
			return true
		}
	}
	if !s.definite {
		if a.ledBy(s, j, end) {
			return true
		}
		if m, ok := a.catalogueName(j, end); ok && m.prefix == "" && a.headTakes(s, &m) {
			return true
		}
	}
	if n := a.latinName(s, j, end); n > j {
		s.core, _, _ = a.slice(j, n)
		s.last = n
		return true
	}
	if n := a.placeOfTwo(s, j, end); n > j {
		s.core, _, _ = a.slice(j, n)
		s.last = n
		return true
	}
	words, closedBy := 0, s.definite
	named, described := false, false
	if n := a.unitNumber(s, j, end); n > j {
		j, words, named = n, 1, true
	}
	for j < end && words < maxHeadedWords {
		t := a.tok(j)
		if t.Kind != text.Word || !t.Arabic || a.closed(j) || a.tanwin(j) || a.verbHere(j) && !(j == next && !s.definite && a.ourOwn(j)) || j > next && a.possessed(j) {
			break
		}
		w := t.Strict
		def := hasArticle(w)
		if a.describes(j) {
			if n := a.belonging(s, j, end); n > j {
				j, named = n, true
			}
			break
		}
		if a.nationality(j) {
			if def != closedBy && !(def && !s.definite) {
				break
			}
			s.nationality = a.catalog.Nationality(w)
			j++
			words++
			closedBy, described = closedBy || def, described || !def
			continue
		}
		if described && !def && !a.descriptive(w) {
			break // فصائل عراقية قواعد التحالف: the next noun is another's
		}
		if closedBy && (!def || !a.adjective(s, w)) {
			break
		}
		if words > 0 && !closedBy {
			if inner, ok := a.innerName(j, end); ok {
				s.inner = append(append(s.inner, inner), inner.inner...)
				s.inner[len(s.inner)-1-len(inner.inner)].inner = nil
				j, named = inner.last, true
				for j < end && hasArticle(a.strict(j)) && !a.closed(j) && !a.describes(j) && (a.nationality(j) || a.adjective(s, a.strict(j))) {
					j++
				}
				break
			}
			if a.personAt(j, end) {
				break
			}
		}
		if words > 0 && a.complaint(j) {
			break // حمّل حزب الله تبعات الحرب
		}
		if a.lang.Head(w) != nil && words > 0 && !def || a.attached(w) || a.actBehind(j) || a.andAct(j) || words > 0 && a.andBehind(j) {
			break
		}
		if _, class, _, _ := a.titleAt(j); class == "rank" && def || class == "title" && def {
			break
		}
		generic := a.descriptive(w)
		if !generic && a.lang.NounTrigger(w) != nil {
			break
		}
		named = named || !generic || !def && words == 0 && a.localOutlet(s, w) || def && !s.definite && !s.plural && (s.typ == record.Actor || s.kind == "hospital" || s.kind == "building" || s.kind == "quarter")
		j++
		words++
		if s.typ == record.Town && !def && !a.nameParticle(j-1) && !a.compoundPlace(w) {
			if j < end && words == 1 && a.secondOfPlace(j) {
				j++ // جابر السرحان
			}
			break // a place's own name is one word unless it opens a compound
		}
		if def {
			closedBy = true
		}
	}
	if s.kind == "ship" && j < end && a.tok(j).Is(`"`) && j-s.first < 5 { // سفينة الشحن "كاليستا باي"
		if last := a.quotedName(j, end); last > 0 {
			s.core, _, _ = a.slice(j+1, last-1)
			s.last = last
			return true
		}
	}
	if n := a.furtherPart(s, j, end, closedBy && j > next); n > j {
		j, named = n, true
	}
	s.last = j
	if s.definite && !named && (s.nationality != nil && a.inList(s, "landforms") || s.kind == "hospital" && !s.plural && j > next) {
		return true // البادية السورية: a land and whose it is; المستشفى العسكري
	}
	if s.definite && !named {
		return a.backPointing(s, next)
	}
	if named && s.plural && s.typ == record.Base && len(s.inner) == 0 {
		return false // bases in the plural are none
	}
	if named && !s.definite && a.inList(s, "district-heads") && a.inPlace(s) && j == next+1 && !a.charge(next) {
		s.typ, s.kind = record.Town, "district"
	}
	if named {
		if !s.definite {
			s.core, _, _ = a.slice(next, j)
		}
		if s.plural && s.typ == record.Town && !s.definite && len(s.inner) == 0 {
			s.first, s.prefix = next, "" // بلدتي الصور ومركدة: each has its own name
		}
		return !(s.definite && s.typ == record.Town) || s.kind == "hospital" && !s.plural && j > next
	}
	return a.unnamedBase(s, end)
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
