package names

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/catalog"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/names/listed"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// doubt keeps a name of the catalogue at token i that the rules did not take.
func doubt(a *analysis.Article, i, end int) {
	if !a.Keep && !a.Model.Has("doubtful") {
		return
	}
	m, ok := a.Find(i, end)
	why := "homograph"
	switch {
	case !ok:
		if m, ok = shortAlone(a, i, end); !ok {
			return
		}
		why = "short"
	case m.Guarded:
		why = "guarded"
	}
	if m.Last == i+1 && (landNoun(a, i, m.Clitic) || listed.WholeWord(a, i, m.Clitic)) {
		return
	}
	e := chooseNear(a, m.Entries)
	s := analysis.Span{Mention: analysis.Mention{First: i, Last: m.Last, Type: e.Type, Kind: e.Kind, Entry: e, Rule: "catalogue, by weights " + e.ID}}
	if m.Clitic > 0 {
		s.Prefix = string([]rune(a.Strict(i))[:m.Clitic])
	}
	a.Doubts = append(a.Doubts, analysis.Doubtful{Span: s, Why: why})
}

// shortAlone takes a short form of the catalogue where nothing before has the fuller name:
// headlines and papers that write for their own country do without it (السوداني, الحشد,
// القطاع). Where several have it, one must be of a country that the article is about.
func shortAlone(a *analysis.Article, i, end int) (catalog.Match, bool) {
	m, ok := a.Catalog.FindShort(a.Doc.Tokens[:end], i, a.PlainReadings(i))
	if !ok {
		return m, false
	}
	if len(m.Entries) > 1 {
		m.Entries = slices.DeleteFunc(slices.Clone(m.Entries), func(e *catalog.Entry) bool { return !Theatre(a)[e.Country] })
	}
	if len(m.Entries) != 1 {
		return m, false
	}
	return m, !slices.ContainsFunc(a.Mentions, func(x analysis.Mention) bool { return x.Entry == m.Entries[0] })
}

// landNoun reports a definite noun for any place, which points back far more often than
// it names one: المدينة, الحي.
func landNoun(a *analysis.Article, i, clitic int) bool {
	w := string([]rune(a.Strict(i))[clitic:])
	h := a.Lang.Head(analysis.TrimArticle(w))
	return h != nil && h.Type == string(record.Town) && analysis.TrimArticle(w) != w
}

// chooseNear picks among entries that share a name one of a country that the article
// is about.
func chooseNear(a *analysis.Article, entries []*catalog.Entry) *catalog.Entry {
	best := listed.Choose(a, entries)
	if Theatre(a)[best.Country] {
		return best
	}
	for _, e := range entries {
		if Theatre(a)[e.Country] {
			return e
		}
	}
	return best
}

// weighDoubts asks of each doubtful name whether it is meant as one.
func weighDoubts(a *analysis.Article) {
	for i := range a.Doubts {
		d := &a.Doubts[i]
		if slices.ContainsFunc(a.Outer[d.First:d.Last], func(m int) bool { return m >= 0 }) {
			continue
		}
		name := a.Doc.Slice(a.Tok(d.First).Start, a.Tok(d.Last-1).End)
		if n := len([]rune(d.Prefix)); n > 0 {
			name = a.Doc.Slice(skipLetters(a, a.Tok(d.First), n), a.Tok(d.Last-1).End)
		}
		c := analysis.Candidate{Task: "doubtful", Name: name, Type: d.Type, Question: a.Question()}
		doubtFeatures(a, &c.Question, d)
		if a.Keep {
			a.Candidates = append(a.Candidates, c)
		}
		yes := a.Model.Has("doubtful") && a.Model.Score("doubtful", &c.Question) > a.Model.Threshold("doubtful")
		a.TraceAnswer(a.Tok(d.First).Start, a.Tok(d.Last-1).End, "doubtful", &c, a.Model.Threshold("doubtful"), yes, false, d.Entry.ID)
		if yes {
			AddMention(a, d.Span)
		}
	}
}

func doubtFeatures(a *analysis.Article, q *weights.Question, d *analysis.Doubtful) {
	e := d.Entry
	typ := string(d.Type)
	i, end := d.First, len(a.Doc.Tokens)
	q.Add("lang", a.Lang.Code)
	q.AddTail(typ, "why", d.Why)
	q.AddTail(typ, "why", d.Why, ClassBefore(a, i-1))
	q.AddTail(typ, "kind", e.Kind)
	q.AddTail(typ, "prefix", d.Prefix)
	q.AddTail(typ, "words", analysis.Bucket(d.Last-i))
	near := e.Country != "" && Theatre(a)[e.Country]
	q.AddTail(typ, "near", analysis.Yes(near))
	q.AddTail(typ, "why", d.Why, analysis.Yes(near))
	q.AddTail(typ, "near", analysis.Yes(near), analysis.Bucket(len(Theatre(a))))
	q.Add("word", a.LooseKey(slice1(a, i, d.Last)))
	bare := analysis.TrimArticle(a.Strict(i)[len(d.Prefix):])
	q.AddTail(typ, "article", analysis.Yes(analysis.HasArticle(a.Strict(i)[len(d.Prefix):])))
	in, _ := a.Lang.In("nouns", bare)
	q.AddTail(typ, "noun", analysis.Yes(in))
	in, _ = a.Lang.In("generic", bare)
	given, _ := a.Lang.In("given-names", bare)
	q.AddTail(typ, "generic", analysis.Yes(in))
	q.AddTail(typ, "given name", analysis.Yes(given))
	q.AddTail(typ, "head", analysis.Yes(a.Lang.Head(bare) != nil))
	q.AddTail(typ, "act", analysis.Yes(grammar.Masdar(a, bare)))
	q.AddTail(typ, "adjective", analysis.Yes(arabic.Adjectival(a, bare)))
	q.AddTail(typ, "nation", analysis.Yes(a.Nationality(i)), analysis.Yes(i > 0 && analysis.HasArticle(a.Strict(i-1))))
	q.AddTail(typ, "closed", analysis.Yes(a.Lang.Closed(bare)))
	_, verb := grammar.FiniteWord(a, i)
	q.AddTail(typ, "verb", analysis.Yes(verb))
	context := placeContext(a, i, d.Prefix)
	ends := endsPhrase(a, d.Last, end)
	q.AddTail(typ, "context", analysis.Yes(context), analysis.Yes(ends), analysis.Yes(near))
	q.AddTail(typ, "context", analysis.Yes(context), analysis.Yes(ends), analysis.Yes(near), e.Kind)
	q.AddTail(typ, "before", ClassBefore(a, i-1), d.Prefix)
	q.AddTail(typ, "word before", WordBefore(a, i-1), d.Prefix)
	q.AddTail(typ, "word before2", WordBefore(a, i-2))
	q.AddTail(typ, "after", ClassBefore(a, d.Last))
	q.AddTail(typ, "word after", WordBefore(a, d.Last))
	q.AddTail(typ, "after", analysis.Yes(d.Last < end && analysis.HasArticle(a.Strict(d.Last))), analysis.Yes(analysis.HasArticle(a.Strict(i))))
	h := headBefore(a, i)
	if h != nil {
		q.AddTail(typ, "head before", h.Type)
		q.AddTail(typ, "head before", h.Word)
	}
	told, parent := 0, false
	for k := range a.Doubts {
		if a.Doubts[k].Entry == e {
			told++
		}
	}
	taken := false
	for k := range a.Mentions {
		x := a.Mentions[k].Entry
		taken = taken || x == e
		parent = parent || x != nil && e.Parent != "" && x.ID == e.Parent
	}
	q.AddTail(typ, "told", analysis.Bucket(told))
	q.AddTail(typ, "taken elsewhere", analysis.Yes(taken))
	q.AddTail(typ, "parent told", analysis.Yes(parent), analysis.Yes(context))
	s := a.SentenceOf(i)
	q.AddTail(typ, "sentence", analysis.Bucket(s))
	places := 0
	for k := range a.Mentions {
		if m := &a.Mentions[k]; a.SentenceOf(m.First) == s && m.Type == record.Town {
			places++
		}
	}
	q.AddTail(typ, "places beside", analysis.Bucket(places))
	q.AddTail(typ, "joined", analysis.Yes(placeJustBefore(a, i)), d.Prefix)
}

// slice1 gives the raw text of tokens [i, j).
func slice1(a *analysis.Article, i, j int) string {
	s, _, _ := a.Slice(i, j)
	return s
}
