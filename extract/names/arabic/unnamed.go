package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// UnnamedSource takes a person or source told by role alone: مسؤول أميركي,
// مصدران أمنيان عراقيان, متحدث باسم الجيش, المسؤول العسكري. The definite form
// points back to an indefinite one.
func UnnamedSource(a *analysis.Article, i, end int) (analysis.Span, bool) {
	for _, r := range a.Readings(i) {
		stem := strings.TrimPrefix(r.Stem, "ال")
		h := r.Noun.Anonymous()
		if one, ok := strings.CutSuffix(stem, "ا"); h == nil && ok {
			h = a.Lang.Anonymous(one) // مسؤولا: the accusative
		}
		if h == nil {
			continue
		}
		if in, _ := r.Noun.In("parts"); in && stem == r.Stem && opensBody(a, i+1, end) {
			return analysis.Span{}, false // مقاتلات التحالف are the coalition
		}
		if kinNamedBehind(a, i, end, h) {
			return analysis.Span{}, false
		}
		definite := stem != r.Stem
		if r.Prefix == "" && (qualifies(a, i, definite) || saidToBlame(a, i) || grammar.FiredFrom(a, i)) {
			return analysis.Span{}, false
		}
		s := analysis.Span{Mention: analysis.Mention{
			First: i, Type: record.Official, Anonymous: true, Prefix: r.Prefix, Definite: definite,
			Rule: "unnamed source", Role: h.Word, Weak: h.Weak, Plural: stem != text.Fold(h.Word) && stem != text.Fold(h.Word)+"ا",
		}}
		j := i + 1
		described := false
		for j < end {
			if describesSource(a, j, definite) {
				if a.Nationality(j) {
					s.Nationality = a.Catalog.Nationality(a.Strict(j))
				}
				described = true
				j++
				continue
			}
			in, next, ok := sourceComplement(a, j, end)
			if !ok || (j > i+1 || definite) && in[0].First == j && in[0].Prefix == "" { // nothing parts the two of a construct, whose first has no article: مسؤول رفيع | الحرس, الناشط | حكومة
				break
			}
			if s.Short == "" {
				s.Short, _, _ = a.Slice(i, j)
			}
			s.Inner = append(s.Inner, in...)
			described = true
			j = next
		}
		if n := fromAmong(a, j, end); n > j {
			s.Short, _, _ = a.Slice(i, j)
			s.Inner = append(s.Inner, namesWithin(a, j+1, n)...)
			j, described = n, true
		}
		if n := sourcePlace(a, j, end); n > j && len(s.Inner) == 0 && !definite {
			s.Short, _, _ = a.Slice(i, j)
			j, described = n, true
		}
		if m, ok := OfficeHolder(a, j, end); ok && m.Prefix == "ل" && j == i+1 && !definite { // مستشار لرئيس الوزراء
			s.Short, _, _ = a.Slice(i, j)
			s.Inner, j, described = append(append(s.Inner, m), m.Inner...), m.Last, true
			s.Inner[0].Inner = nil
		}
		tailed := false
		if n := sourceTail(a, i, j, end, h); n > j && !definite {
			if s.Short == "" {
				s.Short, _, _ = a.Slice(i, j)
			}
			tailed, described = Possessed(a, n-1) || analysis.HasArticle(a.Strict(n-1)) && Nisba(a.Strict(n-1)), true
			j = n
			if n := sourcePlace(a, j, end); n > j && len(s.Inner) == 0 {
				j = n // ضابط برتبة عميد في عمليات كذا
			}
		}
		s.Short = strings.TrimPrefix(s.Short, r.Prefix)
		s.Last = j
		if in, _ := a.Lang.In("sources", h.Word); s.Plural && !in && (!Dual(stem) || h.Weak) {
			s.Weak, s.Loose = true, !described && !h.Weak
		}
		if in, _ := a.Lang.In("delegations", h.Word); in && (definite || ofBody(a, &s)) {
			return analysis.Span{}, false // وفد من وزارة كذا is the ministry on a visit
		}
		if s.Weak && (ofBody(a, &s) && !speaksHere(a, i, j) || Nobody(a, i+1, j)) {
			return analysis.Span{}, false // عناصر من تنظيم كذا are the group
		}
		if h.Weak && !described && !definite && !subjectOfSaying(a, i) {
			return analysis.Span{}, false
		}
		if m, ok := listed.CatalogueName(a, j, end); ok && m.Type == record.Official && m.Prefix == "" {
			s.Core, _, _ = a.Slice(j, m.Last)
			s.Role, _, _ = a.Slice(i, j)
			s.Last, s.Entry, s.Anonymous, s.Definite, s.Rule = m.Last, m.Entry, false, false, "role and name"
		} else if n := PersonName(a, j, end, tailed || definite && described && a.Tok(j-1).Is(`"`)); n > j && (!tailed || n > j+1) {
			s.Core, _, _ = a.Slice(j, n)
			s.Role, _, _ = a.Slice(i, j)
			s.Last, s.Anonymous, s.Definite, s.Rule = n, false, false, "role and name"
		} else if n := selfTold(a, j, end); n > j && definite {
			s.Core, _, _ = a.Slice(j, n)
			s.Role, _, _ = a.Slice(i, j)
			s.Last, s.Anonymous, s.Definite, s.Rule = n, false, false, "role and name"
		} else if from, n := speakerOfTrade(a, i, j, end, definite); n > from {
			s.Core, _, _ = a.Slice(from, n)
			s.Role, _, _ = a.Slice(i, from)
			if m, ok := listed.CatalogueName(a, from, end); ok && m.Type == record.Official && m.Last == n {
				s.Entry = m.Entry
			}
			s.Last, s.Anonymous, s.Definite, s.Rule = n, false, false, "role and name"
		} else if j+1 < end && a.Tok(j).Is(",") && definite {
			if n := PersonName(a, j+1, end, false); n > j+1 {
				s.Core, _, _ = a.Slice(j+1, n)
				s.Role, _, _ = a.Slice(i, j)
				s.Last, s.Anonymous, s.Definite, s.Rule = n, false, false, "role and name"
			}
		}
		return s, true
	}
	return analysis.Span{}, false
}

// saidToBlame reports words by which the text says who answers for a deed, rather than of
// a person: الجماعة هي المسؤولة عن, وصفها بأنها المسؤول الأول عن.
func saidToBlame(a *analysis.Article, i int) bool {
	if i == 0 || speech.SayingVerb(a, i-1) {
		return false
	}
	return speech.PhraseClass(a, i, "blame")
}

// speaksHere reports a verb or phrase of saying beside the phrase [i, j), before its
// names are known.
func speaksHere(a *analysis.Article, i, j int) bool {
	for k := max(a.SentenceStart(i), i-3); k < i; k++ {
		if _, cue := speech.PhraseCue(a, k, i); cue || speech.SayingVerb(a, k) || a.Spelt(k).InAny("according-to") {
			return true
		}
	}
	return speech.SayingVerb(a, j)
}

// Dual reports the ending of two: مصدران, ضابطين. The latter is the plural of some
// words as well.
func Dual(stem string) bool {
	return strings.HasSuffix(stem, "ان") || strings.HasSuffix(stem, "ين") && !strings.HasSuffix(stem, "يين")
}

// qualifies reports that token i is the adjective of the noun before it rather
// than a noun of its own: الفصائل المسلحة.
func qualifies(a *analysis.Article, i int, definite bool) bool {
	if i > 1 && a.Tok(i-1).Is(`"`) && a.Outer[i-2] >= 0 {
		return definite
	}
	if i == 0 || a.Tok(i-1).Kind != text.Word || a.Closed(i-1) {
		return false
	}
	if a.Outer[i-1] >= 0 {
		return !definite || analysis.HasArticle(a.Strict(i-1)) && a.At(i-1).Type != record.Official && a.At(i-1).Type != record.Actor
	}
	if _, verb := grammar.FiniteWord(a, i-1); verb {
		return false
	}
	return analysis.HasArticle(a.Strict(i-1)) == definite && Descriptive(a, a.Strict(i))
}

// describesSource reports an adjective that goes with an unnamed source; with a
// definite head it must be definite too.
func describesSource(a *analysis.Article, i int, definite bool) bool {
	if a.Tok(i).Kind != text.Word {
		return false
	}
	s := a.Strict(i)
	if in, _ := a.Spelt(i).In("anonymous-adjectives"); in && analysis.HasArticle(s) {
		return true // رفيع المستوى: what the adjective before it is of
	}
	if strings.HasPrefix(s, "ال") != definite {
		return false
	}
	if rest, ok := strings.CutSuffix(s, "ى"); ok && !a.Closed(i) { // أمنى, as the Egyptian press writes it
		if in, _ := a.Lang.In("anonymous-adjectives", analysis.TrimArticle(rest+"ي")); in {
			return true
		}
	}
	if a.Nationality(i) {
		return true
	}
	if rest, ok := strings.CutSuffix(s, "ا"); ok && !definite { // مصدرا أمنيا: the accusative
		if in, _ := a.Lang.In("anonymous-adjectives", rest); in || a.Catalog.Nationality(rest) != nil {
			return true
		}
		if Nisba(rest) && (a.Tanwin(i) || strings.HasSuffix(a.Strict(i-1), "ا")) {
			return true
		}
	}
	if in, _ := a.Lang.In("anonymous-adjectives", strings.TrimPrefix(s, "ال")); in {
		return true
	}
	return Nisba(s) && !AttachedWord(a, i) && !a.Closed(i) && a.Lang.Head(s) == nil && a.Lang.Anonymous(s) == nil
}

// Nisba reports the ending of an adjective of relation: أهلية، طبيون.
func Nisba(s string) bool {
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
