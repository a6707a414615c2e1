package accused

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/sources"
	"isnad/extract/text"
)

// whoseMembers gives the name of the group whose members a mention tells of, or the
// mention: عناصر من الهيئة.
func whoseMembers(a *analysis.Article, m *analysis.Mention) *analysis.Mention {
	if in, _ := a.Known(m.First).In("parts"); !in || m.Type != record.Official || !m.Anonymous {
		return m
	}
	for k := range a.Mentions {
		if x := &a.Mentions[k]; x.First > m.First && x.Last <= m.Last && x.Entity >= 0 && (x.Type == record.Group || x.Type == record.Actor) {
			return x
		}
	}
	return m
}

// beforeMembers gives the token before the members of a group that ends at token k,
// with or without "of" between, or k: إلى عناصر من الهيئة, إلى خلايا التنظيم.
func beforeMembers(a *analysis.Article, k int) int {
	if q := sources.QuarterBefore(a, k); q >= 0 {
		return q - 1
	}
	j := k
	if a.Spelt(j).InAny("member-links") && !cues.BackedWord(a, j-1) {
		j--
		if in, _ := a.Lang.In("parts", a.Bare(j-1)); in && a.At(j) == nil && a.Tok(j).Kind == text.Word && !a.Closed(j) {
			j-- // إلى مقاتلين سابقين في الجيش
		}
	}
	for _, r := range a.Readings(j) {
		if in, _ := a.Lang.In("parts", r.Stem); in || a.Lang.Anonymous(r.Stem) != nil && j < k {
			return j - 1
		}
	}
	return k
}

// WithJoined gives the entity of a mention and those that a conjunction joins to
// it: روسيا والحكومة السورية.
func WithJoined(a *analysis.Article, m *analysis.Mention, end int) []int {
	out := []int{m.Entity}
	for n := 0; n < 4; n++ {
		j := m.Last
		for a.Tok(j).Is(`"`) || a.Tok(j).Is(")") {
			j++
		}
		if a.Lang.Code == "ar" && a.Tok(j).Is(",") && seriesGoesOn(a, j+1) {
			j++ // اتهمت أنقرة، ودمشق، وبغداد
		}
		and := a.Strict(j) == "و" && a.Tok(j+1).Is(`"`) // و«الفرقة الرابعة»
		if and {
			j += 2
		}
		if a.Lang.Code == "en" {
			if a.Tok(j).Is(",") {
				j++
			}
			if a.Strict(j) == "and" {
				j = cues.EnglishJoined(a, j+1)
			}
			if j == m.Last {
				return out
			}
		}
		if n := andTitled(a, j); n > j {
			j, and = n, true // وقائده العميد فلان
		}
		next := a.At(j)
		if next == nil || a.Lang.Code == "ar" && headsClause(a, next) || j >= end || a.Lang.Code == "ar" && !and && !strings.HasPrefix(next.Prefix, "و") || !analysis.MaySpeak(next.Type) || next.Entity < 0 {
			return out
		}
		out = analysis.AppendNew(out, next.Entity)
		m = next
	}
	return out
}

// andTitled gives the token behind a title that و and a pronoun join to a name, where the
// name of its holder stands there; or j.
func andTitled(a *analysis.Article, j int) int {
	rest, and := strings.CutPrefix(a.Strict(j), "و")
	if !and || a.At(j) != nil || !strings.HasSuffix(rest, "ه") && !strings.HasSuffix(rest, "ها") {
		return j
	}
	if m := a.At(j + 1); m == nil || m.Prefix != "" || m.Type != record.Official || m.Anonymous {
		return j
	}
	return j + 1
}

// headsClause reports a name behind و that is the subject of a verb of its own: تتهم
// إسرائيل وواشنطن تنفي.
func headsClause(a *analysis.Article, m *analysis.Mention) bool {
	_, verb := a.Finite(m.Last)
	return verb && !arabic.Complaint(a, m.Last) // حمّلت واشنطن والرياض وزر
}

// quotedMembers gives the name of those whose people are accused in quotation marks that open
// at token i: متهما "خلايا تابعة للهيئة" بالقصف, "عناصر خارجة على القانون من الجيش". It is nil where
// they name somebody at once, several, or him who only backs or sends those people.
func quotedMembers(a *analysis.Article, i, end int) *analysis.Mention {
	if a.Lang.Code != "ar" || !a.Tok(i).Is(`"`) || !bodyNoun(a, i+1) {
		return nil
	}
	if m := a.At(i + 1); m != nil && !m.Anonymous {
		return nil
	}
	var found *analysis.Mention
	for j := i + 1; j < min(end, i+membersReach); j++ {
		if a.Tok(j).Is(`"`) {
			return found
		}
		m := a.At(j)
		if m == nil {
			if a.Known(j).InAny("backed") || a.Known(j).Is("rel") && cues.NeedsNoun(a, j) {
				return nil
			}
			continue
		}
		if m.Anonymous {
			if m = whoseMembers(a, m); m.Anonymous {
				continue
			}
		}
		if found != nil || m.Entity < 0 || !analysis.MaySpeak(m.Type) || withinBody(a, m) || describedBy(a, m) {
			return nil
		}
		found, j = m, m.Last-1
	}
	return nil
}

// membersReach is how many words a description of a body's people in quotation marks has at most.
const membersReach = 12

// bodyNoun reports a noun for people or means of a body: عناصر, طيران, قيادة.
func bodyNoun(a *analysis.Article, i int) bool {
	for _, r := range a.Readings(i) {
		w := analysis.TrimArticle(r.Stem)
		if h := a.Lang.Head(w); h != nil && (h.Type == string(record.Group) || h.Type == string(record.Actor)) || a.Lang.InAny(w, "parts", "generic") || a.Lang.Anonymous(w) != nil {
			return true
		}
	}
	return false
}

// seriesGoesOn reports a name that و joins behind a comma to the one before it, and no clause
// of its own: ضد كل من فلان، وفلان، وفلان.
func seriesGoesOn(a *analysis.Article, i int) bool {
	m := a.At(i)
	return m != nil && strings.HasPrefix(m.Prefix, "و") && analysis.MaySpeak(m.Type) && !headsClause(a, m) && !a.Known(m.Last).Is("pron", "rel", "part")
}
