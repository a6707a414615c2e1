package extract

import (
	"slices"

	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// doubtful is a place in the text where a name of the catalogue that is an ordinary
// word too stands with nothing that announces it: القائم, صور, العيون.
type doubtful struct {
	span
	why string // guarded, or a homograph
}

// doubt keeps a name of the catalogue at token i that the rules did not take.
func (a *analysis) doubt(i, end int) {
	if !a.keep && !a.model.Has("doubtful") {
		return
	}
	m, ok := a.find(i, end)
	why := "homograph"
	switch {
	case !ok:
		if m, ok = a.shortAlone(i, end); !ok {
			return
		}
		why = "short"
	case m.Guarded:
		why = "guarded"
	}
	if m.Last == i+1 && a.landNoun(i, m.Clitic) {
		return
	}
	e := a.chooseNear(m.Entries)
	s := span{mention: mention{first: i, last: m.Last, typ: e.Type, kind: e.Kind, entry: e, rule: "catalogue, by weights " + e.ID}}
	if m.Clitic > 0 {
		s.prefix = string([]rune(a.strict(i))[:m.Clitic])
	}
	a.doubts = append(a.doubts, doubtful{s, why})
}

// shortAlone takes a short form of the catalogue where nothing before has the fuller name:
// headlines and papers that write for their own country do without it (السوداني, الحشد,
// القطاع). Where several have it, one must be of a country that the article is about.
func (a *analysis) shortAlone(i, end int) (catalog.Match, bool) {
	m, ok := a.catalog.FindShort(a.doc.Tokens[:end], i, a.plainReadings(i))
	if !ok {
		return m, false
	}
	if len(m.Entries) > 1 {
		m.Entries = slices.DeleteFunc(slices.Clone(m.Entries), func(e *catalog.Entry) bool { return !a.theatre()[e.Country] })
	}
	if len(m.Entries) != 1 {
		return m, false
	}
	return m, !slices.ContainsFunc(a.mentions, func(x mention) bool { return x.entry == m.Entries[0] })
}

// landNoun reports a definite noun for any place, which points back far more often than
// it names one: المدينة, الحي.
func (a *analysis) landNoun(i, clitic int) bool {
	w := string([]rune(a.strict(i))[clitic:])
	h := a.lang.Head(trimArticle(w))
	return h != nil && h.Type == string(record.Town) && trimArticle(w) != w
}

// chooseNear picks among entries that share a name one of a country that the article
// is about.
func (a *analysis) chooseNear(entries []*catalog.Entry) *catalog.Entry {
	best := a.choose(entries)
	if a.theatre()[best.Country] {
		return best
	}
	for _, e := range entries {
		if a.theatre()[e.Country] {
			return e
		}
	}
	return best
}

// weighDoubts asks of each doubtful name whether it is meant as one.
func (a *analysis) weighDoubts() {
	for i := range a.doubts {
		d := &a.doubts[i]
		if slices.ContainsFunc(a.outer[d.first:d.last], func(m int) bool { return m >= 0 }) {
			continue
		}
		name := a.doc.Slice(a.tok(d.first).Start, a.tok(d.last-1).End)
		if n := len([]rune(d.prefix)); n > 0 {
			name = a.doc.Slice(a.skipLetters(a.tok(d.first), n), a.tok(d.last-1).End)
		}
		c := candidate{task: "doubtful", name: name, typ: d.typ, question: a.question()}
		a.doubtFeatures(&c.question, d)
		if a.keep {
			a.candidates = append(a.candidates, c)
		}
		yes := a.model.Has("doubtful") && a.model.Score("doubtful", &c.question) > a.model.Threshold("doubtful")
		a.traceAnswer(a.tok(d.first).Start, a.tok(d.last-1).End, "doubtful", &c, yes, false, d.entry.ID)
		if yes {
			a.addMention(d.span)
		}
	}
}

func (a *analysis) doubtFeatures(q *weights.Question, d *doubtful) {
	e := d.entry
	typ := string(d.typ)
	i, end := d.first, len(a.doc.Tokens)
	q.Add("lang", a.lang.Code)
	q.AddTail(typ, "why", d.why)
	q.AddTail(typ, "why", d.why, a.classBefore(i-1))
	q.AddTail(typ, "kind", e.Kind)
	q.AddTail(typ, "prefix", d.prefix)
	q.AddTail(typ, "words", bucket(d.last-i))
	near := e.Country != "" && a.theatre()[e.Country]
	q.AddTail(typ, "near", yes(near))
	q.AddTail(typ, "why", d.why, yes(near))
	q.AddTail(typ, "near", yes(near), bucket(len(a.theatre())))
	q.Add("word", a.looseKey(a.slice1(i, d.last)))
	bare := trimArticle(a.strict(i)[len(d.prefix):])
	q.AddTail(typ, "article", yes(hasArticle(a.strict(i)[len(d.prefix):])))
	in, _ := a.lang.In("nouns", bare)
	q.AddTail(typ, "noun", yes(in))
	in, _ = a.lang.In("generic", bare)
	given, _ := a.lang.In("given-names", bare)
	q.AddTail(typ, "generic", yes(in))
	q.AddTail(typ, "given name", yes(given))
	q.AddTail(typ, "head", yes(a.lang.Head(bare) != nil))
	q.AddTail(typ, "act", yes(a.masdar(bare)))
	q.AddTail(typ, "adjective", yes(a.adjectival(bare)))
	q.AddTail(typ, "nation", yes(a.nationality(i)), yes(i > 0 && hasArticle(a.strict(i-1))))
	q.AddTail(typ, "closed", yes(a.lang.Closed(bare)))
	_, verb := a.finiteWord(i)
	q.AddTail(typ, "verb", yes(verb))
	context := a.placeContext(i, d.prefix)
	ends := a.endsPhrase(d.last, end)
	q.AddTail(typ, "context", yes(context), yes(ends), yes(near))
	q.AddTail(typ, "context", yes(context), yes(ends), yes(near), e.Kind)
	q.AddTail(typ, "before", a.classBefore(i-1), d.prefix)
	q.AddTail(typ, "word before", a.wordBefore(i-1), d.prefix)
	q.AddTail(typ, "word before2", a.wordBefore(i-2))
	q.AddTail(typ, "after", a.classBefore(d.last))
	q.AddTail(typ, "word after", a.wordBefore(d.last))
	q.AddTail(typ, "after", yes(d.last < end && hasArticle(a.strict(d.last))), yes(hasArticle(a.strict(i))))
	h := a.headBefore(i)
	if h != nil {
		q.AddTail(typ, "head before", h.Type)
		q.AddTail(typ, "head before", h.Word)
	}
	told, parent := 0, false
	for k := range a.doubts {
		if a.doubts[k].entry == e {
			told++
		}
	}
	taken := false
	for k := range a.mentions {
		x := a.mentions[k].entry
		taken = taken || x == e
		parent = parent || x != nil && e.Parent != "" && x.ID == e.Parent
	}
	q.AddTail(typ, "told", bucket(told))
	q.AddTail(typ, "taken elsewhere", yes(taken))
	q.AddTail(typ, "parent told", yes(parent), yes(context))
	s := a.sentenceOf(i)
	q.AddTail(typ, "sentence", bucket(s))
	places := 0
	for k := range a.mentions {
		if m := &a.mentions[k]; a.sentenceOf(m.first) == s && m.typ == record.Town {
			places++
		}
	}
	q.AddTail(typ, "places beside", bucket(places))
	q.AddTail(typ, "joined", yes(a.placeJustBefore(i)), d.prefix)
}

// slice1 gives the raw text of tokens [i, j).
func (a *analysis) slice1(i, j int) string {
	s, _, _ := a.slice(i, j)
	return s
}
