package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// findNames goes through the text once and takes, at each word, the widest
// name that starts there: a person behind titles, an unnamed source, a name
// behind a noun that opens one, or a name of the catalogue. Names within a name
// (the body that an official speaks for) are kept as inner mentions.
func (a *analysis) findNames() {
	for _, s := range a.sentences {
		if s.noise != "" {
			continue
		}
		for i := s.First; i < s.Last; {
			if m, ok := a.nameAt(i, s.Last); ok {
				if !a.bylineOf(&m.mention) {
					a.addMention(m)
				}
				i = m.last
			} else {
				a.doubt(i, s.Last)
				a.doubtUnlisted(i, s.Last)
				i++
			}
		}
	}
	a.weighDoubts()
	a.weighUnlisted()
}

// span is a name under construction.
type span struct {
	mention
	inner []span
}

func (a *analysis) nameAt(i, end int) (span, bool) {
	if a.tok(i).Kind == text.Number && a.lang.Code == "en" {
		return a.englishUnit(i, end)
	}
	if a.tok(i).Kind != text.Word {
		return span{}, false
	}
	if a.lang.Code == "en" {
		return a.englishName(i, end)
	}
	if c, ok := a.phraseCue(i, end); ok && c.of.Has("participle") {
		return a.struckSite(i, end) // مقرا is a seat too
	}
	if m, ok := a.selfStyled(i, end); ok {
		return m, true
	}
	for _, find := range arabicNames {
		if m, ok := find(a, i, end); ok {
			return m, true
		}
	}
	return span{}, false
}

// arabicNames are the ways to read an Arabic name, the surest first.
var arabicNames = []func(a *analysis, i, end int) (span, bool){
	(*analysis).quotedMedium, (*analysis).calledPerson, (*analysis).capitalOf, (*analysis).compassOf, (*analysis).titledPlace,
	(*analysis).officeHolder, (*analysis).nationForce, (*analysis).widestHeaded, (*analysis).struckSite, (*analysis).longCatalogueName, (*analysis).oneOf, (*analysis).unnamedSource,
	(*analysis).catalogueName, (*analysis).licensedPlace, (*analysis).person, (*analysis).introducedPerson, (*analysis).unknownPlace,
}

// selfStyled takes a name in quotation marks by which an unlisted group goes:
// فصيل جديد يدعى «…», جماعة تطلق على نفسها «…».
func (a *analysis) selfStyled(i, end int) (span, bool) {
	if !a.tok(i - 1).Is(`"`) {
		return span{}, false
	}
	if in, _ := a.known(i - 2).In("naming"); !in {
		return span{}, false
	}
	last := a.quotedName(i-1, end)
	if last == 0 {
		return span{}, false
	}
	for j := i - 3; j >= 0 && j > i-10; j-- {
		h := a.stem(j).Head()
		if h == nil || h.Type != string(record.Group) {
			continue
		}
		if c, ok := a.catalogueName(i, end); ok && c.last >= last-1 {
			return c, true
		}
		return span{mention: mention{first: i, last: last - 1, typ: record.Group, kind: h.Kind, rule: "name that a group goes by"}}, true
	}
	return span{}, false
}

// addMention files a name and those within it; it returns the mention's index.
func (a *analysis) addMention(s span) int {
	id := len(a.mentions)
	m := s.mention
	m.parent, m.body, m.entity = -1, -1, -1
	a.finishMention(&m)
	a.mentions = append(a.mentions, m)
	for t := m.first; t < m.last; t++ {
		a.outer[t] = id
	}
	a.trace.accept(m.start, m.end, "name", "%s by %s", m.typ, m.rule)
	for _, in := range flat(s.inner) {
		in.parent = -1
		k := len(a.mentions)
		im := in.mention
		im.body, im.entity, im.parent = -1, -1, id
		a.finishMention(&im)
		a.mentions = append(a.mentions, im)
		a.trace.accept(im.start, im.end, "name", "%s by %s, within the name before", im.typ, im.rule)
		if m.typ == record.Official && a.mentions[id].body < 0 && (im.typ == record.Actor || im.typ == record.Group || im.typ == record.Country) {
			a.mentions[id].body = k
		}
	}
	return id
}

// flat lists the names within a name together with those within them.
func flat(inner []span) []span {
	var out []span
	for _, in := range inner {
		deeper := in.inner
		in.inner = nil
		out = append(append(out, in), flat(deeper)...)
	}
	return out
}

// finishMention works out the raw offsets of a mention from its tokens, leaving
// out attached particles and quotation marks around it.
func (a *analysis) finishMention(m *mention) {
	first, last := m.first, m.last
	for last > first+1 && a.tok(last-1).Kind == text.Punct && !a.pairedQuote(first, last) {
		last--
	}
	t := a.tok(first)
	m.start, m.end = t.Start, a.tok(last-1).End
	if n := len([]rune(m.prefix)); n > 0 {
		m.start = a.skipLetters(t, n)
	}
	if m.name == "" {
		m.name = strings.Join(strings.Fields(a.doc.Slice(m.start, m.end)), " ")
		if strings.HasSuffix(m.prefix, "ل") && strings.HasPrefix(a.tok(first).Strict, m.prefix+"ل") {
			m.name = "ال" + strings.TrimPrefix(m.name, "ل") // للعراق: the article is fused
		}
	}
	if m.core == "" {
		m.core = m.name
	}
}

// pairedQuote reports a closing quotation mark at the end whose opening one is
// inside the span: تنظيم "داعش".
func (a *analysis) pairedQuote(first, last int) bool {
	if !a.tok(last - 1).Is(`"`) {
		return false
	}
	for i := first + 1; i < last-1; i++ {
		if a.tok(i).Is(`"`) {
			return true
		}
	}
	return false
}

// skipLetters gives the offset behind the first n letters of a token.
func (a *analysis) skipLetters(t *text.Token, n int) int {
	for i := t.Start; i < t.End; i++ {
		if text.Fold(string(a.doc.Raw[i])) != "" {
			if n == 0 {
				return i
			}
			n--
		}
	}
	return t.Start
}
