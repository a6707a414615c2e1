package events

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/quantity"
	"isnad/extract/record"
	"isnad/extract/text"
)

// telling is one place where the text tells of an event, as it stands to others: an
// event of its own with what its clause and its sentence say.
type telling struct {
	*analysis.Event
	h        *analysis.Happening
	number   int // among the tellings of its family, in the order of the text
	form     string
	cue      int // that covers it, or -1
	cueClass string
	lemma    string
	past     bool // told as the past of the story
	vague    bool // dated roughly
	scene    []int
	forces   []int    // entities of its sentence that may act
	ground   []int    // entities of its sentence where something may happen
	speakers []int    // of its cue
	words    []string // of its clause, names and times apart; sorted
	sentence []string // of its sentence
	arms     []string // weapons of its sentence, sorted
	counts   map[string]int
}

// asTellings prepares every happening of the article.
func asTellings(a *analysis.Article) []telling {
	seen := map[string]int{}
	out := make([]telling, len(a.Happenings))
	for i := range a.Happenings {
		h := &a.Happenings[i]
		e := &analysis.Event{Type: h.Type, Subkind: h.Subkind, Rule: h.Rule, Best: i}
		merge(a, e, h, i)
		t := &out[i]
		f := analysis.Family(h.Type)
		*t = telling{Event: e, h: h, number: seen[f], form: h.Form(), cue: a.Covering(h), cueClass: "nobody", lemma: a.Bare(h.Pos), past: pluperfect(a, h), vague: vaguelyDated(a, e)}
		seen[f]++
		if h.Verb != nil {
			t.lemma = h.Verb.Lemma
		}
		if t.cue >= 0 {
			t.cueClass, t.speakers = a.CueClass(t.cue), a.EntitiesOf(a.Cues[t.cue].Sources)
		}
		for _, list := range [][]int{e.Targets, e.Places} {
			for _, k := range list {
				if a.Entities[k].Type != record.Country {
					t.scene = analysis.AppendNew(t.scene, k)
				}
			}
		}
		t.words = contentWords(a, h.From, h.To)
		sentenceSigns(a, t)
	}
	return out
}

// sentenceSigns fills what the sentence of a telling says besides its clause.
func sentenceSigns(a *analysis.Article, t *telling) {
	s := a.Sentences[t.h.Sent]
	t.sentence = contentWords(a, s.First, s.Last)
	for j := s.First; j < s.Last; j++ {
		if in, _ := a.Stem(j).In("weapons"); in {
			t.arms = append(t.arms, analysis.TrimArticle(a.Tok(j).Loose))
		}
		m := a.At(j)
		if m == nil || m.First != j || m.Entity < 0 {
			continue
		}
		switch m.Type {
		case record.Town, record.Base:
			t.ground = analysis.AppendNew(t.ground, m.Entity)
		case record.Group, record.Actor:
			t.forces = analysis.AppendNew(t.forces, m.Entity)
		}
	}
	slices.Sort(t.arms)
	for i := range a.Quantities {
		n := &a.Quantities[i]
		if n.First >= s.First && n.First < s.Last && (n.Class == quantity.Harm || n.Class == quantity.Weapon) {
			if t.counts == nil {
				t.counts = map[string]int{}
			}
			t.counts[n.Unit] = n.Min
		}
	}
}

// contentWords lists the words from one token to another that are neither names nor
// times nor of a closed class, sorted.
func contentWords(a *analysis.Article, first, last int) []string {
	var out []string
	for j := first; j < last; j++ {
		if a.Outer[j] < 0 && a.Tok(j).Kind == text.Word && !a.Closed(j) && !a.IsTime(j) {
			out = append(out, analysis.TrimArticle(a.Tok(j).Loose))
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// countSharedSorted counts what two sorted lists share, in one pass over both: every two
// sentences of an article that tell of events are put side by side.
func countSharedSorted(x, y []string) int {
	n := 0
	for i, j := 0, 0; i < len(x) && j < len(y); {
		switch {
		case x[i] < y[j]:
			i++
		case x[i] > y[j]:
			j++
		default:
			n, i, j = n+1, i+1, j+1
		}
	}
	return n
}
