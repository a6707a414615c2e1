package extract

import (
	"slices"
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/pack"
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

// bylineHead is the number of tokens at the head of an article in which its own
// agency's name stands.
const bylineHead = 60

// bylineOf reports the agency or paper in a dateline, which published the text and is
// no source in it: بغداد (رويترز) - …, دمشق - سانا.
func (a *analysis) bylineOf(m *mention) bool {
	if isMedium(m) && a.signedOff(m) {
		return true
	}
	if !isMedium(m) || m.first > bylineHead || m.first == 0 {
		return false
	}
	before, after := a.tok(m.first-1), a.tok(m.last)
	if before.Kind == text.Break && after.Is("/") { // السومرية نيوز / بغداد
		line := a.doc.Lines[a.lineOf(m.first)]
		return line.Last-line.First < 8
	}
	switch {
	case before.Is("(") && after.Is(")"), before.Is("/") && after.Is("/"):
		next := a.tok(m.last + 1)
		return next.Is("-") || next.Is("–") || next.Is("—") || next.Is(":") || next.Is(".") || next.Is("/") || next.Kind == text.Break
	case before.Is("-") || before.Is("–") || before.Is("—"):
		line := a.doc.Lines[a.lineOf(m.first)]
		return line.Last-line.First < 8
	}
	return false
}

// lineOf gives the index of the line that holds token i.
func (a *analysis) lineOf(i int) int {
	for k := range a.doc.Lines {
		if i < a.doc.Lines[k].Last {
			return k
		}
	}
	return len(a.doc.Lines) - 1
}

// span is a name under construction.
type span struct {
	mention
	inner []span
}

func (a *analysis) nameAt(i, end int) (span, bool) {
	if a.tok(i).Kind != text.Word {
		return span{}, false
	}
	if a.lang.Code == "en" {
		return a.englishName(i, end)
	}
	if c, ok := a.phraseCue(i, end); ok && c.of.Has("participle") {
		return span{}, false
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

// catalogueName takes the longest name of the catalogue that starts at i.
func (a *analysis) catalogueName(i, end int) (span, bool) {
	m, ok := a.find(i, end)
	if !ok {
		return span{}, false
	}
	e := a.choose(m.Entries)
	if k := slices.IndexFunc(m.Entries, func(x *catalog.Entry) bool { return a.announced(i, x) }); m.Guarded && k >= 0 {
		e = m.Entries[k]
	}
	if m.Guarded && !a.announced(i, e) {
		t := a.tok(i)
		a.trace.reject(t.Start, a.tok(m.Last-1).End, "name", "%s is an ordinary word too, and nothing announces it", e.ID)
		return span{}, false
	}
	if m.Last == i+1 && !a.announced(i, e) && a.homograph(i, m.Clitic) {
		return span{}, false
	}
	if e.Type == record.Town && m.Last == i+1 && m.Clitic == 0 && a.adjectiveBehind(i) {
		return span{}, false
	}
	if e.Type == record.Official && a.ofGod(m.Last) {
		return span{}, false // ياسر عطا الله is not ياسر عطا
	}
	if e.Type == record.Actor && m.Last == i+2 && a.weaponOfNation(i) {
		return span{}, false
	}
	if e.Type == record.Country && (m.Last == i+1 && m.Clitic == 0 && a.accusativeNation(i) || a.ofAnotherNation(e.ID, m.Last)) {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: m.Last, typ: e.Type, kind: e.Kind, entry: e, rule: "catalogue " + e.ID}}
	if e.Type == record.Actor || e.Type == record.Group {
		s.inner = a.nestedNames(i, m.Last)
	}
	if m.Clitic > 0 {
		s.prefix = string([]rune(a.strict(i))[:m.Clitic])
	}
	if a.tok(s.last-1).Kind == text.Word && s.last < end && a.tok(s.last).Is(`"`) && a.openQuotes(i, s.last) {
		s.last++
	}
	return s, true
}

// nestedNames lists the place in a body's name, behind في (السفارة التركية في بغداد), and
// who leads it (مكتب بنيامين نتنياهو).
func (a *analysis) nestedNames(i, last int) []span {
	led, _ := a.spelt(i).In("led-heads")
	for k := i + 1; k < last; k++ {
		if !led && !a.spelt(k-1).InAny("in") {
			continue
		}
		if m, ok := a.catalogueName(k, last); ok && (m.typ == record.Town && a.spelt(k-1).InAny("in") || m.typ == record.Official && led) {
			return []span{m}
		}
	}
	return nil
}

// adjectiveBehind reports a word in the shape of an adjective of relation that goes
// with the definite noun of things before it: القنابل الغازية is not the town.
func (a *analysis) adjectiveBehind(i int) bool {
	w := a.strict(i)
	if i == 0 || !hasArticle(w) || !strings.HasSuffix(w, "ية") || a.tok(i-1).Kind != text.Word {
		return false
	}
	before := a.strict(i - 1)
	for _, p := range []string{"و", "ب", "ل"} {
		if rest, ok := strings.CutPrefix(before, p); ok && hasArticle(rest) {
			before = rest
		}
	}
	bare, ok := strings.CutPrefix(before, "ال")
	in, _ := a.lang.In("nouns", bare)
	r := []rune(bare)
	plural := strings.HasSuffix(bare, "ات") || (len(r) == 5 || len(r) == 6) && r[2] == 'ا' // قنابل, قذائف
	return ok && a.lang.Head(bare) == nil && !a.lang.Closed(before) && (in || plural || a.lang.NounTrigger(bare) != nil)
}

// accusativeNation reports an adjective of nationality in the accusative that is spelt
// like its country: قصفا تركيا, مواطنا سوريا.
func (a *analysis) accusativeNation(i int) bool {
	if a.tanwin(i) {
		return true
	}
	if i == 0 || a.tok(i-1).Kind != text.Word || !strings.HasSuffix(a.strict(i), "ا") {
		return false
	}
	noun, ok := strings.CutSuffix(a.bare(i-1), "ا")
	if !ok || len([]rune(noun)) < 3 || hasArticle(noun) {
		return false
	}
	if a.tanwin(i - 1) {
		return true
	}
	in, _ := a.lang.In("nouns", noun)
	return in || a.lang.NounTrigger(noun) != nil || a.lang.Head(noun) != nil || a.lang.Anonymous(noun) != nil
}

// weaponOfNation reports aircraft told by an adjective of nationality (مقاتلات
// إسرائيلية): a weapon, while the body is الطيران الإسرائيلي.
func (a *analysis) weaponOfNation(i int) bool {
	if !a.nationality(i+1) || strings.HasPrefix(a.strict(i+1), "ال") {
		return false
	}
	return a.readAs(i, "aircraft")
}

// longCatalogueName takes a catalogue name of several words before its first is read
// as a noun for people: العمال الكردستاني.
func (a *analysis) longCatalogueName(i, end int) (span, bool) {
	m, ok := a.catalogueName(i, end)
	return m, ok && m.last > i+1 && m.typ != record.Official
}

// widestHeaded takes a headed name unless the catalogue knows a wider one.
func (a *analysis) widestHeaded(i, end int) (span, bool) {
	m, ok := a.headedName(i, end)
	if !ok {
		return m, false
	}
	if c, known := a.catalogueName(i, end); known && (c.last >= m.last || m.rule == "short form" || c.typ == m.typ && c.last-i > 2) {
		return c, true
	}
	if m.typ == record.Group && m.entry == nil && a.goesByAnother(m.last, end) {
		return m, false // فصيل حديث الولادة يدعو نفسه «…»
	}
	return m, true
}

// goesByAnother reports words behind a description that give the name in quotation
// marks by which its bearer goes.
func (a *analysis) goesByAnother(i, end int) bool {
	for j := i; j < min(i+3, end-1); j++ {
		if a.tok(j).Kind != text.Word {
			return false
		}
		if in, _ := a.known(j).In("naming"); in {
			return a.tok(j + 1).Is(`"`)
		}
	}
	return false
}

// homograph reports a word that the packs know as a function word or a verb, so
// that a name spelt alike needs a trigger: أفاد is rarely Turkey's AFAD.
func (a *analysis) homograph(i, clitic int) bool {
	if a.known(i).Closed() || a.spelt(i).Closed() {
		return true
	}
	v, ok := a.finiteWord(i)
	return ok && clitic == 0 && v.Verb.Noun == nil && v.Tense == pack.Past
}

// openQuotes reports an odd number of quotation marks between two tokens.
func (a *analysis) openQuotes(first, last int) bool {
	n := 0
	for i := first; i < last; i++ {
		if a.tok(i).Is(`"`) {
			n++
		}
	}
	return n%2 == 1
}

// choose picks among entries that share a name: one that the article has named
// already, then one that is no mere place.
func (a *analysis) choose(entries []*catalog.Entry) *catalog.Entry {
	for _, e := range entries {
		for i := range a.mentions {
			if a.mentions[i].entry == e {
				return e
			}
		}
	}
	best := entries[0]
	for _, e := range entries[1:] {
		if rank(e) < rank(best) {
			best = e
		}
	}
	return best
}

// rank orders readings of one name by how often news means them.
func rank(e *catalog.Entry) int {
	switch e.Type {
	case record.Country:
		return 0
	case record.Group, record.Actor:
		return 1
	case record.Official:
		return 2
	case record.Base:
		return 3
	}
	if e.Kind == "village" || e.Kind == "town" {
		return 6
	}
	return 5
}

// announced reports a word before token i that says that a name of the entry's
// type follows: حركة أمل, صحيفة الحياة, بلدة الشيخ, or a dateline's "مدينة".
func (a *analysis) announced(i int, e *catalog.Entry) bool {
	j := i - 1
	if j >= 0 && a.tok(j).Is(`"`) {
		j--
	}
	if j < 0 {
		return false
	}
	for _, r := range a.readings(j) {
		h := a.lang.Head(r.Stem)
		if h != nil && (h.Type == string(e.Type) || h.Type == string(record.Base) && e.Type == record.Town) { // مخفر نصيب
			return true
		}
	}
	return (e.Kind == "agency" || e.Kind == "outlet") && a.correspondent(j)
}
