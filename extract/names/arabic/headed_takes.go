package arabic

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/text"
)

// quotedEntry gives a head noun over a name in quotation marks, from token j on, the
// catalogue's entry of that name. Of two bases each has its own name: قاعدتي "عين الأسد"
// و"حقل كونيكو".
func quotedEntry(a *analysis.Article, s *analysis.Span, j int) {
	if m, ok := listed.CatalogueName(a, j, s.Last); ok && m.Type == s.Type && m.Last >= s.Last-1 {
		s.Entry, s.Kind = m.Entry, m.Kind
		s.Rule += " + " + m.Rule
	}
	if s.Plural {
		s.First, s.Last, s.Prefix = j, s.Last-1, ""
	}
}

// CapitalRule is the rule of a capital that is told by its state: العاصمة العمانية, العاصمة العمانية مسقط.
const CapitalRule = "capital by its country"

// BareNameStands reports that what stands behind a head noun is a name by itself:
// حركة "حماس", وكالة سانا, ناحية طوزخورماتو.
func BareNameStands(a *analysis.Article, m *analysis.Mention) bool {
	if m.Rule == CapitalRule {
		return true
	}
	if m.Definite || !strings.HasPrefix(m.Rule, "head ") && !strings.HasPrefix(m.Rule, "catalogue ") {
		return false
	}
	switch m.Type {
	case record.Town:
		return strings.Contains(m.Rule, " + catalogue ")
	case record.Base:
		return m.Kind == "ship"
	case record.Group, record.Actor:
		return a.Tok(m.First+1).Is(`"`) || a.Tok(m.First+1).Is("(") || analysis.IsMedium(m) && strings.Contains(m.Rule, " + catalogue ")
	}
	return false
}

// QuotedName returns the token behind a short quotation that opens at i, or 0.
func QuotedName(a *analysis.Article, i, end int) int {
	if !a.Tok(i).Is(`"`) {
		return 0
	}
	for j := i + 1; j < end && j <= i+6; j++ {
		if a.Tok(j).Is(`"`) {
			if j > i+1 {
				return j + 1
			}
			return 0
		}
		if a.Tok(j).Kind == text.Punct && !a.Tok(j).Is("-") {
			return 0
		}
	}
	return 0
}

// headTakes joins a head noun to the catalogue name behind it.
func headTakes(a *analysis.Article, s, m *analysis.Span) bool {
	own := !s.Plural && m.Type == record.Town && ownSite(a, s)
	switch {
	case own:
		if namedElsewhere(a, s, m) {
			s.Inner = append(s.Inner, *m)
		}
	case m.Type == record.Town && (inList(a, s, "district-heads") || inList(a, s, "fronts")) && !strings.Contains(strings.TrimPrefix(s.Rule, "head "), " "): // مركز إطسا, but not مركز شرطة بهرز
		s.Entry, s.Type, s.Kind = m.Entry, m.Type, "district"
	case m.Type == s.Type, s.Type == record.Town && m.Type == record.Country, s.Type == record.Actor && m.Type == record.Group, s.Type == record.Group && m.Type == record.Actor:
		s.Entry, s.Type, s.Kind = m.Entry, m.Type, m.Kind
		if s.Plural { // بلدتي X وY: each has its own name
			s.First, s.Prefix = m.First, ""
		}
	case m.Type == record.Town && (s.Type == record.Base || s.Type == record.Group || s.Type == record.Actor):
		// قاعدة الشدادي is not the town of that name, nor is شرطة البصرة.
		if s.Type != record.Base {
			inner := *m
			s.Inner = append(s.Inner, inner)
		}
	case m.Type == record.Country:
		inner := *m
		s.Inner = append(s.Inner, inner)
	case s.Type == record.Town:
		s.Core = ""
	default:
		return false
	}
	s.Last = m.Last
	if !own {
		s.Rule += " + " + m.Rule
	}
	if to := s.Last; to+1 < len(a.Doc.Tokens) && (a.Spelt(to).InAny("accredited-to") || s.Type == record.Base && m.Type != record.Base && a.Spelt(to).InAny("in")) {
		if at, ok := listed.CatalogueName(a, to+1, len(a.Doc.Tokens)); ok && at.Prefix == "" {
			s.Inner = append(s.Inner, at)
			s.Last = at.Last
		}
	}
	for s.Last < len(a.Doc.Tokens) && a.Tok(s.Last).Kind == text.Word && analysis.HasArticle(a.Strict(s.Last)) && !a.Closed(s.Last) && !Describes(a, s.Last) &&
		(a.Nationality(s.Last) || Descriptive(a, a.Strict(s.Last)) && s.Type != record.Country) {
		s.Last++
	}
	if !own {
		s.Core, _, _ = a.Slice(m.First, m.Last)
	}
	return true
}

// ownSite reports a head noun for a place within a town, which is not the town whose name it
// bears: مستشفى الزبير العام, شارع القدس.
func ownSite(a *analysis.Article, s *analysis.Span) bool {
	return s.Type == record.Town && inList(a, s, "own-sites")
}

// elsewhereReach is how many words off a town may be named for a site's name to tell of it: more
// than a story has. The time that an article takes grows with its length, not with its square.
const elsewhereReach = 2000

// namedElsewhere reports that the article names the town after which a site is called apart from
// the site, too: only then does the site's name tell of the town.
func namedElsewhere(a *analysis.Article, s, m *analysis.Span) bool {
	w := a.Bare(m.First)
	for k := max(0, m.First-elsewhereReach); k < min(len(a.Doc.Tokens), m.First+elsewhereReach); k++ {
		if k != m.First && a.Tok(k).Kind == text.Word && strings.HasSuffix(a.Strict(k), w) && a.Bare(k) == w && a.Bare(k-1) != a.Bare(s.First) {
			return true
		}
	}
	return false
}
