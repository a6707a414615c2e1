package names

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/names/english"
	"isnad/extract/names/listed"
	"isnad/extract/names/site"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// Find goes through the text once and takes, at each word, the widest
// name that starts there: a person behind titles, an unnamed source, a name
// behind a noun that opens one, or a name of the catalogue. Names within a name
// (the body that an official speaks for) are kept as inner mentions.
func Find(a *analysis.Article) {
	unlisted := a.Lang.Code == "ar" && (a.Keep || a.Model.Has(unlistedPlace))
	for _, s := range a.Sentences {
		if s.Noise != "" {
			continue
		}
		for i := s.First; i < s.Last; {
			if m, ok := nameAt(a, i, s.Last); ok {
				if a.Lang.Code == "ar" && m.Type == record.Base && m.Hit == 0 && m.Entry == nil {
					m.Hit = site.Hit(a, &m.Mention)
				}
				if !bylineOf(a, &m.Mention) {
					AddMention(a, m)
				}
				i = m.Last
			} else {
				doubt(a, i, s.Last)
				if unlisted && a.Tok(i).Kind == text.Word {
					doubtUnlisted(a, i, s.Last)
				}
				i++
			}
		}
	}
	weighDoubts(a)
	weighUnlisted(a)
}

func nameAt(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if a.Tok(i).Kind == text.Number && a.Lang.Code == "en" {
		return english.Unit(a, i, end)
	}
	if a.Tok(i).Kind != text.Word {
		return analysis.Span{}, false
	}
	if a.Lang.Code == "en" {
		return english.NameAt(a, i, end)
	}
	if speech.OpensPhrase(a, i) {
		if c, ok := speech.PhraseCue(a, i, end); ok && c.Of.Has("participle") {
			return site.Struck(a, i, end) // مقرا is a seat too
		}
	}
	for k := range arabicNames {
		if !arabicNames[k].may(a, i, end) {
			continue
		}
		if m, ok := arabicNames[k].find(a, i, end); ok {
			return m, true
		}
	}
	return analysis.Span{}, false
}

// selfStyled takes a name in quotation marks by which an unlisted group goes:
// فصيل جديد يدعى «…», جماعة تطلق على نفسها «…».
func selfStyled(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if !a.Tok(i - 1).Is(`"`) {
		return analysis.Span{}, false
	}
	if in, _ := a.Known(i - 2).In("naming"); !in {
		return analysis.Span{}, false
	}
	last := arabic.QuotedName(a, i-1, end)
	if last == 0 {
		return analysis.Span{}, false
	}
	for j := i - 3; j >= 0 && j > i-10; j-- {
		h := a.Stem(j).Head()
		if h == nil || h.Type != string(record.Group) {
			continue
		}
		if c, ok := listed.CatalogueName(a, i, end); ok && c.Last >= last-1 {
			return c, true
		}
		return analysis.Span{Mention: analysis.Mention{First: i, Last: last - 1, Type: record.Group, Kind: h.Kind, Rule: "name that a group goes by"}}, true
	}
	return analysis.Span{}, false
}

// AddMention files a name and those within it; it returns the mention's index.
func AddMention(a *analysis.Article, s analysis.Span) int {
	id := len(a.Mentions)
	m := s.Mention
	m.Parent, m.Body, m.Entity = -1, -1, -1
	finishMention(a, &m)
	a.Mentions = append(a.Mentions, m)
	for t := m.First; t < m.Last; t++ {
		a.Outer[t] = id
	}
	if a.Trace != nil {
		a.Trace.Accept(m.Start, m.End, "name", "%s by %s", m.Type, m.Rule)
	}
	for _, in := range flat(s.Inner) {
		in.Parent = -1
		k := len(a.Mentions)
		im := in.Mention
		im.Body, im.Entity, im.Parent = -1, -1, id
		finishMention(a, &im)
		a.Mentions = append(a.Mentions, im)
		a.Trace.Accept(im.Start, im.End, "name", "%s by %s, within the name before", im.Type, im.Rule)
		if m.Type == record.Official && a.Mentions[id].Body < 0 && (im.Type == record.Actor || im.Type == record.Group || im.Type == record.Country) {
			a.Mentions[id].Body = k
		}
	}
	return id
}

// flat lists the names within a name together with those within them.
func flat(inner []analysis.Span) []analysis.Span {
	var out []analysis.Span
	for _, in := range inner {
		deeper := in.Inner
		in.Inner = nil
		out = append(append(out, in), flat(deeper)...)
	}
	return out
}

// finishMention works out the raw offsets of a mention from its tokens, leaving
// out attached particles and quotation marks around it.
func finishMention(a *analysis.Article, m *analysis.Mention) {
	first, last := m.First, m.Last
	for last > first+1 && a.Tok(last-1).Kind == text.Punct && !pairedQuote(a, first, last) {
		last--
	}
	t := a.Tok(first)
	m.Start, m.End = t.Start, a.Tok(last-1).End
	if n := len([]rune(m.Prefix)); n > 0 {
		m.Start = skipLetters(a, t, n)
	}
	if m.Name == "" {
		m.Name = text.Spaced(a.Doc.Slice(m.Start, m.End))
		if strings.HasSuffix(m.Prefix, "ل") && strings.HasPrefix(a.Tok(first).Strict, m.Prefix+"ل") {
			m.Name = "ال" + strings.TrimPrefix(m.Name, "ل") // للعراق: the article is fused
		}
	}
	if m.Core == "" {
		m.Core = m.Name
	}
}

// pairedQuote reports a closing quotation mark or bracket at the end whose opening one is
// inside the span: تنظيم "داعش", جبل (كاتو).
func pairedQuote(a *analysis.Article, first, last int) bool {
	opening := a.Tok(last - 1).Strict
	switch opening {
	case ")":
		opening = "("
	case `"`:
	default:
		return false
	}
	for i := first + 1; i < last-1; i++ {
		if a.Tok(i).Is(opening) {
			return true
		}
	}
	return false
}

// skipLetters gives the offset behind the first n letters of a token.
func skipLetters(a *analysis.Article, t *text.Token, n int) int {
	for i := t.Start; i < t.End; i++ {
		if text.Fold(string(a.Doc.Raw[i])) != "" {
			if n == 0 {
				return i
			}
			n--
		}
	}
	return t.Start
}
