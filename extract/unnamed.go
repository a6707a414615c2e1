package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// unnamedSource takes a person or source told by role alone: مسؤول أميركي,
// مصدران أمنيان عراقيان, متحدث باسم الجيش, المسؤول العسكري. The definite form
// points back to an indefinite one.
func (a *analysis) unnamedSource(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		stem := strings.TrimPrefix(r.Stem, "ال")
		h := r.noun.Anonymous()
		if one, ok := strings.CutSuffix(stem, "ا"); h == nil && ok {
			h = a.lang.Anonymous(one) // مسؤولا: the accusative
		}
		if h == nil {
			continue
		}
		if in, _ := r.noun.In("parts"); in && stem == r.Stem && a.opensBody(i+1, end) {
			return span{}, false // مقاتلات التحالف are the coalition
		}
		definite := stem != r.Stem
		if r.Prefix == "" && (a.qualifies(i, definite) || a.saidToBlame(i) || a.firedFrom(i)) {
			return span{}, false
		}
		s := span{mention: mention{
			first: i, typ: record.Official, anonymous: true, prefix: r.Prefix, definite: definite,
			rule: "unnamed source", role: h.Word, weak: h.Weak, plural: stem != text.Fold(h.Word) && stem != text.Fold(h.Word)+"ا",
		}}
		j := i + 1
		described := false
		for j < end {
			if a.describesSource(j, definite) {
				if a.nationality(j) {
					s.nationality = a.catalog.Nationality(a.strict(j))
				}
				described = true
				j++
				continue
			}
			in, next, ok := a.sourceComplement(j, end)
			if !ok || (j > i+1 || definite) && in[0].first == j && in[0].prefix == "" { // nothing parts the two of a construct, whose first has no article: مسؤول رفيع | الحرس, الناشط | حكومة
				break
			}
			if s.short == "" {
				s.short, _, _ = a.slice(i, j)
			}
			s.inner = append(s.inner, in...)
			described = true
			j = next
		}
		if n := a.fromAmong(j, end); n > j {
			s.short, _, _ = a.slice(i, j)
			s.inner = append(s.inner, a.namesWithin(j+1, n)...)
			j, described = n, true
		}
		if n := a.sourcePlace(j, end); n > j && len(s.inner) == 0 && !definite {
			s.short, _, _ = a.slice(i, j)
			j, described = n, true
		}
		if m, ok := a.officeHolder(j, end); ok && m.prefix == "ل" && j == i+1 && !definite { // مستشار لرئيس الوزراء
			s.short, _, _ = a.slice(i, j)
			s.inner, j, described = append(append(s.inner, m), m.inner...), m.last, true
			s.inner[0].inner = nil
		}
		tailed := false
		if n := a.sourceTail(i, j, end, h); n > j && !definite {
			if s.short == "" {
				s.short, _, _ = a.slice(i, j)
			}
			tailed, described = a.possessed(n-1) || hasArticle(a.strict(n-1)) && nisba(a.strict(n-1)), true
			j = n
			if n := a.sourcePlace(j, end); n > j && len(s.inner) == 0 {
				j = n // ضابط برتبة عميد في عمليات كذا
			}
		}
		s.short = strings.TrimPrefix(s.short, r.Prefix)
		s.last = j
		if in, _ := a.lang.In("sources", h.Word); s.plural && !in && (!dual(stem) || h.Weak) {
			s.weak, s.loose = true, !described && !h.Weak
		}
		if in, _ := a.lang.In("delegations", h.Word); in && (definite || a.ofBody(&s)) {
			return span{}, false // وفد من وزارة كذا is the ministry on a visit
		}
		if s.weak && (a.ofBody(&s) && !a.speaksHere(i, j) || a.nobody(i+1, j)) {
			return span{}, false // عناصر من تنظيم كذا are the group
		}
		if h.Weak && !described && !definite && !a.subjectOfSaying(i) {
			return span{}, false
		}
		if m, ok := a.catalogueName(j, end); ok && m.typ == record.Official && m.prefix == "" {
			s.core, _, _ = a.slice(j, m.last)
			s.role, _, _ = a.slice(i, j)
			s.last, s.entry, s.anonymous, s.definite, s.rule = m.last, m.entry, false, false, "role and name"
		} else if n := a.personName(j, end, tailed || definite && described && a.tok(j-1).Is(`"`)); n > j && (!tailed || n > j+1) {
			s.core, _, _ = a.slice(j, n)
			s.role, _, _ = a.slice(i, j)
			s.last, s.anonymous, s.definite, s.rule = n, false, false, "role and name"
		} else if n := a.selfTold(j, end); n > j && definite {
			s.core, _, _ = a.slice(j, n)
			s.role, _, _ = a.slice(i, j)
			s.last, s.anonymous, s.definite, s.rule = n, false, false, "role and name"
		} else if j+1 < end && a.tok(j).Is(",") && definite {
			if n := a.personName(j+1, end, false); n > j+1 {
				s.core, _, _ = a.slice(j+1, n)
				s.role, _, _ = a.slice(i, j)
				s.last, s.anonymous, s.definite, s.rule = n, false, false, "role and name"
			}
		}
		return s, true
	}
	return span{}, false
}

// saidToBlame reports words by which the text says who answers for a deed, rather than of
// a person: الجماعة هي المسؤولة عن, وصفها بأنها المسؤول الأول عن.
func (a *analysis) saidToBlame(i int) bool {
	if i == 0 || a.sayingVerb(i-1) {
		return false
	}
	return a.phraseClass(i, "blame")
}

// speaksHere reports a verb or phrase of saying beside the phrase [i, j), before its
// names are known.
func (a *analysis) speaksHere(i, j int) bool {
	for k := max(a.sentenceStart(i), i-3); k < i; k++ {
		if _, cue := a.phraseCue(k, i); cue || a.sayingVerb(k) || a.spelt(k).InAny("according-to") {
			return true
		}
	}
	return a.sayingVerb(j)
}

// sayingVerb reports a finite verb of saying at token k.
func (a *analysis) sayingVerb(k int) bool {
	v, ok := a.finiteWord(k)
	return ok && !a.spelt(k).Closed() && a.says(v.lemma)
}

// says reports a verb that is a cue with a speaker, by its lemma.
func (a *analysis) says(lemma string) bool {
	for _, c := range a.lang.VerbCues(lemma) {
		if speaks(c.Cue.Class) {
			return true
		}
	}
	return false
}

// dual reports the ending of two: مصدران, ضابطين. The latter is the plural of some
// words as well.
func dual(stem string) bool {
	return strings.HasSuffix(stem, "ان") || strings.HasSuffix(stem, "ين") && !strings.HasSuffix(stem, "يين")
}

// qualifies reports that token i is the adjective of the noun before it rather
// than a noun of its own: الفصائل المسلحة.
func (a *analysis) qualifies(i int, definite bool) bool {
	if i > 1 && a.tok(i-1).Is(`"`) && a.outer[i-2] >= 0 {
		return definite
	}
	if i == 0 || a.tok(i-1).Kind != text.Word || a.closed(i-1) {
		return false
	}
	if a.outer[i-1] >= 0 {
		return !definite || hasArticle(a.strict(i-1)) && a.at(i-1).typ != record.Official && a.at(i-1).typ != record.Actor
	}
	if _, verb := a.finiteWord(i - 1); verb {
		return false
	}
	return hasArticle(a.strict(i-1)) == definite && a.descriptive(a.strict(i))
}

// describesSource reports an adjective that goes with an unnamed source; with a
// definite head it must be definite too.
func (a *analysis) describesSource(i int, definite bool) bool {
	if a.tok(i).Kind != text.Word {
		return false
	}
	s := a.strict(i)
	if strings.HasPrefix(s, "ال") != definite {
		return false
	}
	if rest, ok := strings.CutSuffix(s, "ى"); ok && !a.closed(i) { // أمنى, as the Egyptian press writes it
		if in, _ := a.lang.In("anonymous-adjectives", trimArticle(rest+"ي")); in {
			return true
		}
	}
	if a.nationality(i) {
		return true
	}
	if rest, ok := strings.CutSuffix(s, "ا"); ok && !definite { // مصدرا أمنيا: the accusative
		if in, _ := a.lang.In("anonymous-adjectives", rest); in || a.catalog.Nationality(rest) != nil {
			return true
		}
		if nisba(rest) && (a.tanwin(i) || strings.HasSuffix(a.strict(i-1), "ا")) {
			return true
		}
	}
	if in, _ := a.lang.In("anonymous-adjectives", strings.TrimPrefix(s, "ال")); in {
		return true
	}
	return nisba(s) && !a.attachedWord(i) && !a.closed(i) && a.lang.Head(s) == nil && a.lang.Anonymous(s) == nil
}

// nisba reports the ending of an adjective of relation: أهلية، طبيون.
func nisba(s string) bool {
	if len([]rune(s)) < 4 {
		return false
	}
	for _, end := range []string{"ية", "يان", "يين", "يون", "يات", "يتان", "ي"} {
		if strings.HasSuffix(s, end) {
			return true
		}
	}
	return false
}
