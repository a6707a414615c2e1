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

// quotedEntry gives a head noun over a name in quotation marks, from token j on, the
// catalogue's entry of that name. Of two bases each has its own name: قاعدتي "عين الأسد"
// و"حقل كونيكو".
func (a *analysis) quotedEntry(s *span, j int) {
	if m, ok := a.catalogueName(j, s.last); ok && m.typ == s.typ && m.last >= s.last-1 {
		s.entry, s.kind = m.entry, m.kind
		s.rule += " + " + m.rule
	}
	if s.plural {
		s.first, s.last, s.prefix = j, s.last-1, ""
	}
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

// bareNameStands reports that what stands behind a head noun is a name by itself:
// حركة "حماس", وكالة سانا, ناحية طوزخورماتو.
func (a *analysis) bareNameStands(m *mention) bool {
	if m.definite || !strings.HasPrefix(m.rule, "head ") && !strings.HasPrefix(m.rule, "catalogue ") {
		return false
	}
	switch m.typ {
	case record.Town:
		return strings.Contains(m.rule, " + catalogue ")
	case record.Base:
		return m.kind == "ship"
	case record.Group, record.Actor:
		return a.tok(m.first+1).Is(`"`) || isMedium(m) && strings.Contains(m.rule, " + catalogue ")
	}
	return false
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

// attached reports a word that begins with a preposition and the article, or with one
// and a noun that opens a name: بالمدينة, بمدينة.
func (a *analysis) attached(w string) bool {
	for _, p := range []string{"ب", "ل"} {
		if rest, ok := strings.CutPrefix(w, p); ok && a.lang.Head(w) == nil && a.lang.Head(rest) != nil {
			return true
		}
	}
	for _, p := range []string{"بال", "وال", "لل", "كال", "فال", "ولل", "وبال"} {
		if strings.HasPrefix(w, p) && len([]rune(w)) > len([]rune(p))+2 {
			return true
		}
	}
	return false
}

// verbHere reports a word that is a verb and no common noun.
func (a *analysis) verbHere(i int) bool {
	return i >= 0 && i < len(a.words) && a.words[i].verb
}

// quotedName returns the token behind a short quotation that opens at i, or 0.
func (a *analysis) quotedName(i, end int) int {
	for j := i + 1; j < end && j <= i+6; j++ {
		if a.tok(j).Is(`"`) {
			if j > i+1 {
				return j + 1
			}
			return 0
		}
		if a.tok(j).Kind == text.Punct && !a.tok(j).Is("-") {
			return 0
		}
	}
	return 0
}

// headTakes joins a head noun to the catalogue name behind it.
func (a *analysis) headTakes(s, m *span) bool {
	switch {
	case s.typ == record.Town && m.typ == record.Town && !s.plural && s.kind == "hospital": // مستشفى الزبير العام is not the town
		s.inner = append(s.inner, *m)
	case m.typ == record.Town && (a.inList(s, "district-heads") || a.inList(s, "fronts")) && !strings.Contains(strings.TrimPrefix(s.rule, "head "), " "): // مركز إطسا, but not مركز شرطة بهرز
		s.entry, s.typ, s.kind = m.entry, m.typ, "district"
	case m.typ == s.typ, s.typ == record.Town && m.typ == record.Country, s.typ == record.Actor && m.typ == record.Group, s.typ == record.Group && m.typ == record.Actor:
		s.entry, s.typ, s.kind = m.entry, m.typ, m.kind
		if s.plural { // بلدتي X وY: each has its own name
			s.first, s.prefix = m.first, ""
		}
	case m.typ == record.Town && (s.typ == record.Base || s.typ == record.Group || s.typ == record.Actor):
		// قاعدة الشدادي is not the town of that name, nor is شرطة البصرة.
		if s.typ != record.Base {
			inner := *m
			s.inner = append(s.inner, inner)
		}
	case m.typ == record.Country:
		inner := *m
		s.inner = append(s.inner, inner)
	case s.typ == record.Town:
		s.core = ""
	default:
		return false
	}
	s.last = m.last
	s.rule += " + " + m.rule
	if to := s.last; to+1 < len(a.doc.Tokens) && (a.spelt(to).InAny("accredited-to") || s.typ == record.Base && a.spelt(to).InAny("in")) {
		if at, ok := a.catalogueName(to+1, len(a.doc.Tokens)); ok && at.prefix == "" {
			s.inner = append(s.inner, at)
			s.last = at.last
		}
	}
	for s.last < len(a.doc.Tokens) && a.tok(s.last).Kind == text.Word && hasArticle(a.strict(s.last)) && !a.closed(s.last) && !a.describes(s.last) &&
		(a.nationality(s.last) || a.descriptive(a.strict(s.last)) && s.typ != record.Country) {
		s.last++
	}
	s.core, _, _ = a.slice(m.first, m.last)
	return true
}

// backPointing keeps a definite short form (الحركة، القاعدة) for the coreference
// stage, which drops it where nothing stands before.
func (a *analysis) backPointing(s *span, next int) bool {
	if s.typ == record.Town || s.plural && !a.inList(s, "standing") || a.attributive(s) {
		return false
	}
	s.last = max(s.last, next)
	s.rule = "short form"
	if s.typ == record.Base && !s.plural && s.last > s.first+1 && a.liesAt(s, s.last, len(a.doc.Tokens)) {
		s.rule, s.anonymous, s.definite = "base by its place", true, false // القاعدة الجوية بتمنراست
	}
	return true
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

// attributive reports a short form that has the shape of an adjective and stands
// behind a definite noun that it goes with: السياسة الخارجية, الحدود البحرية.
func (a *analysis) attributive(s *span) bool {
	i := s.first
	return s.prefix == "" && nisba(strings.TrimPrefix(a.strict(i), "ال")) && i > 0 && a.tok(i-1).Kind == text.Word && strings.HasPrefix(a.strict(i-1), "ال") &&
		!a.closed(i-1) && a.lang.Head(strings.TrimPrefix(a.strict(i-1), "ال")) == nil
}

// andAct reports و attached to the noun of an act, which goes on with the sentence:
// الانتماء إلى منظمة إرهابية ومهاجمة ضابط.
func (a *analysis) andAct(i int) bool {
	rest, ok := strings.CutPrefix(a.strict(i), "و")
	return ok && len([]rune(rest)) > 3 && !a.masdar(a.strict(i)) && a.masdar(rest)
}

// andBehind reports و attached to a word that goes on with the sentence: منظمة يهودية
// وأخرى فلسطينية, غرفة عمليات وفرقاطة.
func (a *analysis) andBehind(i int) bool {
	w := a.strict(i)
	if in, _ := a.lang.In("nouns", w); in || a.noun(w) || len(a.lang.Forms(w)) > 0 {
		return false
	}
	for _, r := range a.readings(i) {
		if strings.HasPrefix(r.Prefix, "و") && (a.lang.Closed(r.Stem) || a.knownStem(r.Stem)) {
			return true
		}
	}
	return false
}

// actBehind reports ب or ل attached to the noun of an act, which goes on with
// the sentence: قوات أميركية لقصف, فلان بغارة.
func (a *analysis) actBehind(i int) bool {
	for _, r := range a.readings(i) {
		if r.Prefix == "ب" || r.Prefix == "ل" {
			if a.lang.NounTrigger(r.Stem) != nil {
				return true
			}
			for _, f := range a.lang.Forms(r.Stem) {
				if f.Tense == pack.Masdar && !f.Suffix {
					return true
				}
			}
		}
	}
	return false
}
