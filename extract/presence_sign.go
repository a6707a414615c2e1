package extract

import (
	"strconv"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// A few hundred examples are too few to learn each word for being somewhere, holding
// or receiving by itself. The packs put such words into classes, and what counts of
// a name is how it stands to a word of a class: whether it is the first place, force
// or person to one side of it.

// presenceClasses lists the word lists of the packs that tell of presence.
var presenceClasses = []string{"staying", "holding", "keeping", "greeting", "quarters", "premises", "troops"}

// presenceSign is a word that tells of presence.
type presenceSign struct {
	pos   int
	class string
	form  string // verb, noun, or verb with a pronoun
}

// presenceSigns lists the words of a sentence that tell of presence.
func (a *analysis) presenceSigns(s int) []presenceSign {
	var out []presenceSign
	sent := a.sentences[s]
	for i := sent.First; i < sent.Last; i++ {
		if !a.unnamedAt(i) || a.tok(i).Kind != text.Word {
			continue
		}
		for _, class := range presenceClasses {
			if form := a.tellsPresence(i, class); form != "" {
				out = append(out, presenceSign{i, class, form})
			}
		}
	}
	return out
}

// tellsPresence gives the form in which token i is a word of a class, or "".
func (a *analysis) tellsPresence(i int, class string) string {
	for _, v := range a.words[i].verbs {
		if in, _ := a.lang.In(class, v.lemma); in && (v.Finite() || a.lang.Code == "en") {
			if v.Suffix {
				return "verb with pronoun"
			}
			if v.Tense == pack.Masdar {
				return "noun"
			}
			return "verb"
		}
	}
	if a.nounIn(class, a.bare(i)) || a.nounIn(class, a.strict(i)) {
		return "noun"
	}
	for _, r := range a.readings(i) {
		if a.nounIn(class, r.Stem) {
			return "noun"
		}
	}
	return ""
}

// sort3 tells a place from a force and a person.
func sort3(t record.EntityType) string {
	switch t {
	case record.Base, record.Town, record.Country:
		return "place"
	case record.Official:
		return "person"
	}
	return "force"
}

// standsTo tells on which side of token i a name stands, behind how many others of
// its sort, and whether a verb comes between.
func (a *analysis) standsTo(i int, m *mention, sort string) (side, rank string) {
	if m.first <= i && i < m.last {
		return "within", ""
	}
	lo, hi := i+1, m.first
	side = "behind"
	if m.first < i {
		side, lo, hi = "before", m.last, i
	}
	n, verbs := 0, 0
	for j := lo; j < hi; j++ {
		if o := a.at(j); o != nil {
			if o.parent < 0 && (sort3(o.typ) == sort || sort == "force" && o.typ == record.Country) {
				n++
			}
			j = o.last - 1
			continue
		}
		if a.words[j].verb {
			verbs++
		}
	}
	return side, strconv.Itoa(min(n, 2)) + ":" + strconv.Itoa(min(verbs, 1))
}

// signReach is how many words away from both names a word of presence counts.
const signReach = 16

// signFeatures puts how two names stand to the words of presence around them.
func (a *analysis) signFeatures(q *weights.Question, signs []presenceSign, x, y *mention) {
	sx, sy := sort3(x.typ), sort3(y.typ)
	if sy == "place" {
		sy = "force"
	}
	kinds := sx + ">" + sy
	for _, g := range signs {
		if abs(g.pos-x.first) > signReach && abs(g.pos-y.first) > signReach {
			continue
		}
		q.If(x.rule == standIn, "host "+x.role)
		q.If(y.rule == standIn, "guest "+y.role)
		ax, rx := a.standsTo(g.pos, x, sx)
		ay, ry := a.standsTo(g.pos, y, sy)
		q.Add("holds", g.class, kinds, ax+rx, ay+ry)
		q.Add("holds", g.class, g.form, kinds, ax+rx, ay+ry)
		q.Add("holds", g.class, g.form, kinds, ax, ay)
		q.Add("holder", g.class, g.form, sx, ax+rx)
		q.Add("holder", g.class, sx, ax+rx, a.wordBefore(x.first-1)+x.prefix)
		q.Add("held", g.class, g.form, sy, ay+ry)
		q.Add("held", g.class, sy, ay+ry, a.classBefore(y.first-1))
	}
}
