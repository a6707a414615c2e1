package extract

import (
	"slices"

	"isnad/extract/quantity"
	"isnad/extract/record"
	"isnad/extract/text"
)

// telling is one place where the text tells of an event, as it stands to others: an
// event of its own with what its clause and its sentence say.
type telling struct {
	*event
	h        *happening
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
func (a *analysis) asTellings() []telling {
	seen := map[string]int{}
	out := make([]telling, len(a.happenings))
	for i := range a.happenings {
		h := &a.happenings[i]
		e := &event{typ: h.typ, subkind: h.subkind, rule: h.rule, best: i}
		a.merge(e, h, i)
		t := &out[i]
		f := family(h.typ)
		*t = telling{event: e, h: h, number: seen[f], form: h.form(), cue: a.covering(h), cueClass: "nobody", lemma: a.bare(h.pos), past: a.pluperfect(h), vague: a.vaguelyDated(e)}
		seen[f]++
		if h.verb != nil {
			t.lemma = h.verb.lemma
		}
		if t.cue >= 0 {
			t.cueClass, t.speakers = a.cueClass(t.cue), a.ids(a.cues[t.cue].sources)
		}
		for _, list := range [][]int{e.targets, e.places} {
			for _, k := range list {
				if a.entities[k].typ != record.Country {
					t.scene = appendNew(t.scene, k)
				}
			}
		}
		t.words = a.contentWords(h.from, h.to)
		a.sentenceSigns(t)
	}
	return out
}

// sentenceSigns fills what the sentence of a telling says besides its clause.
func (a *analysis) sentenceSigns(t *telling) {
	s := a.sentences[t.h.sent]
	t.sentence = a.contentWords(s.First, s.Last)
	for j := s.First; j < s.Last; j++ {
		if in, _ := a.stem(j).In("weapons"); in {
			t.arms = append(t.arms, trimArticle(a.tok(j).Loose))
		}
		m := a.at(j)
		if m == nil || m.first != j || m.entity < 0 {
			continue
		}
		switch m.typ {
		case record.Town, record.Base:
			t.ground = appendNew(t.ground, m.entity)
		case record.Group, record.Actor:
			t.forces = appendNew(t.forces, m.entity)
		}
	}
	slices.Sort(t.arms)
	for i := range a.quantities {
		n := &a.quantities[i]
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
func (a *analysis) contentWords(first, last int) []string {
	var out []string
	for j := first; j < last; j++ {
		if a.outer[j] < 0 && a.tok(j).Kind == text.Word && !a.closed(j) && !a.isTime(j) {
			out = append(out, trimArticle(a.tok(j).Loose))
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
