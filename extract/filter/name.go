package filter

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/encoded"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/names"
	"isnad/extract/names/arabic"
	"isnad/extract/speech"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// WeighNames asks of each entity whether the article names it at all: a plain
// noun with an adjective, half a name or an ordinary word may look like a name.
// What the answer no drops takes its statements along.
func WeighNames(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("name") {
		return
	}
	parts, words := partsTaken(a), make([][]string, len(a.Entities))
	for i, e := range a.Entities {
		words[i] = entities.WordsOf(a, e)
	}
	for i, e := range a.Entities {
		if len(e.Mentions) == 0 || e.Dropped {
			continue
		}
		c := analysis.Candidate{Task: "name", From: i, To: i, Pairs: true, Question: a.Question()}
		nameFeatures(a, &c.Question, i, parts[i], words)
		encoded.PutNamed(a, &c.Question, i)
		if a.Keep {
			a.Candidates = append(a.Candidates, c)
		}
		m, least := &a.Mentions[e.Mentions[0]], trust(a, e)*a.Model.Threshold("name")
		e.Dropped = a.Model.Has("name") && a.Model.Score("name", &c.Question) <= least
		a.TraceAnswer(m.Start, m.End, "name", &c, least, !e.Dropped, true, a.EntityName(i))
	}
}

// partsTaken lists for each entity what it does in the article: it speaks, relays,
// acts, is hit.
func partsTaken(a *analysis.Article) [][]string {
	parts := make([][]string, len(a.Entities))
	take := func(e int, part string) {
		if e >= 0 && !slices.Contains(parts[e], part) {
			parts[e] = append(parts[e], part)
		}
	}
	for k := range a.Cues {
		c := &a.Cues[k]
		if !analysis.Speaks(c.Class) {
			continue
		}
		for _, e := range a.EntitiesOf(c.Sources) {
			take(e, "speaks")
			if c.Verb != nil {
				take(e, "subject of a verb of saying")
			}
		}
		for _, e := range a.EntitiesOf(c.Via) {
			take(e, "relays")
		}
	}
	for _, v := range a.Events {
		if v.Dropped {
			continue
		}
		for _, r := range []struct {
			name string
			list []int
		}{{"agent", v.Agents}, {"target", v.Targets}, {"place", v.Places}} {
			for _, e := range r.list {
				take(e, r.name)
				take(e, r.name+" of "+string(v.Type))
			}
		}
	}
	for _, st := range a.Statements {
		for _, n := range st.Names {
			take(n.Entity, n.Role)
		}
	}
	return parts
}

// nameFeatures puts what a name is made of, how it was found and what is told of it.
func nameFeatures(a *analysis.Article, q *weights.Question, i int, parts []string, words [][]string) {
	e := a.Entities[i]
	typ := names.KindOf(a, i)
	m := &a.Mentions[e.Mentions[0]]
	q.Add("lang", a.Lang.Code)
	q.Also(typ, "type")
	q.Also(typ, "kind", a.FinerOf(e))
	q.Also(typ, "listed", analysis.Yes(e.Entry != nil))
	q.Also(typ, "told", analysis.Bucket(len(e.Mentions)))
	q.Also(typ, "sentence", analysis.Bucket(a.SentenceOf(m.First)))
	for _, p := range parts {
		q.Also(typ, "part", p)
	}
	if len(parts) == 0 {
		q.Also(typ, "no part")
		q.Also(typ, "no part", a.FinerOf(e))
	}
	nameWordFeatures(a, q, typ, words[i], e, m)
	if speech.Correspondent(a, m.First) {
		q.Also(typ, "correspondent", analysis.Yes(m.Core != m.Name), analysis.Yes(outletCited(a, m)))
	}
	if analysis.IsMedium(m) {
		q.Also(typ, "medium cited", analysis.Yes(cited(a, e)), analysis.Yes(len(e.Mentions) > 1), m.Kind)
	}
	nested := true
	for _, k := range e.Mentions {
		x := &a.Mentions[k]
		nested = nested && x.Parent >= 0
		q.Also(typ, "rule", entities.RuleClass(x.Rule))
		q.Also(typ, "rule", x.Rule)
		q.Also(typ, "definite", analysis.Yes(x.Definite), entities.RuleClass(x.Rule))
		q.Also(typ, "before", names.ClassBefore(a, x.First-1))
		q.Also(typ, "before", names.ClassBefore(a, x.First-1), entities.RuleClass(x.Rule))
		q.Also(typ, "word before", analysis.TrimArticle(names.WordBefore(a, x.First-1)))
		q.Also(typ, "after", names.ClassBefore(a, x.Last))
		q.Also(typ, "word after", analysis.TrimArticle(names.WordBefore(a, x.Last)))
		q.Also(typ, "prefix", x.Prefix)
		q.Also(typ, "quoted", analysis.Yes(a.Tok(x.First-1).Is(`"`)))
		q.Also(typ, "bracketed", analysis.Yes(a.Tok(x.First-1).Is("(")))
		if x.Parent >= 0 {
			p := &a.Mentions[x.Parent]
			q.Also(typ, "within", string(p.Type), p.Kind)
			q.Also(typ, "within", entities.RuleClass(p.Rule), analysis.Yes(x.Last == p.Last))
		}
		if analysis.IsMedium(x) {
			q.Also(typ, "medium", x.Prefix, analysis.Yes(len(parts) > 0))
		}
		q.If(x.Hit > 0, "struck")
		q.If(x.Weak, "weak")
		q.If(x.Loose, "loose")
		q.Also(typ, "plural", analysis.Yes(x.Plural))
	}
	q.Also(typ, "nested", analysis.Yes(nested), analysis.Yes(len(e.Mentions) > 1))
	q.Also(typ, "nested", analysis.Yes(nested), a.FinerOf(e), analysis.Yes(len(parts) > 0))
	likeFeatures(a, q, typ, words, i)
	if e.Entry != nil && e.Entry.Country != "" {
		q.Also(typ, "of its countries", analysis.Yes(names.Theatre(a)[e.Entry.Country]), analysis.Bucket(len(names.Theatre(a))))
	}
}

// nameWordFeatures puts the words of a name.
func nameWordFeatures(a *analysis.Article, q *weights.Question, typ string, words []string, e *analysis.Entity, m *analysis.Mention) {
	q.Also(typ, "length", analysis.Bucket(len(words)))
	q.Also(typ, "first word", entities.FirstOf(words))
	for k, w := range words {
		q.Also(typ, "word", w)
		q.Also(typ, "sort", entities.SortOfWord(a, w))
		if k == len(words)-1 && k > 0 {
			q.Also(typ, "last", entities.SortOfWord(a, w))
			q.Also(typ, "first and last sort", entities.FirstOf(words), entities.SortOfWord(a, w))
		}
	}
	last := m.Last - 1
	if last > m.First && a.Tok(last).Kind == text.Word {
		_, verb := a.Finite(last)
		q.Also(typ, "ends in a verb", analysis.Yes(verb || arabic.VerbHere(a, last)))
		q.Also(typ, "ends in tanwin", analysis.Yes(a.Tanwin(last)))
		q.Also(typ, "ends with the article", analysis.Yes(a.Articled(last)))
		w := a.Strict(last)
		for _, p := range []string{"و", "ب", "ل"} {
			if strings.HasPrefix(w, p) && !a.Noun(w) {
				q.Also(typ, "ends in a particle's word", p)
			}
		}
		q.Also(typ, "ends in an act", analysis.Yes(grammar.Masdar(a, w)))
	}
	q.Also(typ, "begins with the article", analysis.Yes(a.Articled(m.First)), analysis.Bucket(len(words)))
	nation := entities.StateOf(a, e) != ""
	q.Also(typ, "nation", analysis.Yes(nation), entities.FirstOf(words), analysis.Bucket(len(words)))
	if a.Lang.Code == "en" {
		t := a.Tok(m.First)
		q.Also(typ, "capital", analysis.Yes(t.Upper), analysis.Yes(a.Tok(m.Last-1).Upper))
	}
}
