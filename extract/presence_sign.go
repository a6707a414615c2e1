package extract

import (
	"slices"
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// A few hundred examples are too few to learn each word for being somewhere, holding
// or receiving by itself. The packs put such words into classes, and what counts of
// a name is how it stands to a word of a class: whether it is the first place, force
// or person to one side of it.

// signClasses lists the word lists of the packs that tell of presence, and of going
// somewhere.
var signClasses = [2][]string{
	presence: {"staying", "holding", "keeping", "greeting", "quarters", "premises", "troops"},
	travel:   {"going", "leaving", "company"},
}

// What a sign may tell of.
const (
	presence = iota
	travel
)

// presenceSign is a word that tells of presence.
type presenceSign struct {
	pos   int
	class string
	form  string // verb, noun, or verb with a pronoun
}

// signsIn lists the words of a sentence that tell of presence or of travel.
func (a *analysis) signsIn(s, what int) []presenceSign {
	var out []presenceSign
	sent := a.sentences[s]
	for i := sent.First; i < sent.Last; i++ {
		if !a.unnamedAt(i) || a.tok(i).Kind != text.Word || !a.words[i].tells[what] { // most tell of none
			continue
		}
		for _, class := range signClasses[what] {
			if form := a.tellsPresence(i, class); form != "" {
				out = append(out, presenceSign{i, class, form})
			}
		}
	}
	return out
}

// tellsAny reports a word, read in several ways, that may be of one of the classes.
func (a *analysis) tellsAny(w *word, readings []reading, classes []string) bool {
	return slices.ContainsFunc(w.verbs, func(v verb) bool { return a.lang.InAny(v.lemma, classes...) }) ||
		a.nounOfEntry(w.stem, w.bare, classes) ||
		slices.ContainsFunc(readings, func(r reading) bool { return a.nounRead(r, classes...) })
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
	if a.nounHere(i, class) {
		return "noun"
	}
	for _, r := range a.readings(i) {
		if a.nounRead(r, class) {
			return "noun"
		}
	}
	return ""
}

// sortOf tells a place from a force, a person and a body that has no forces.
func (a *analysis) sortOf(m *mention) string {
	switch m.typ {
	case record.Base, record.Town, record.Country:
		return "place"
	case record.Official:
		return "person"
	case record.Actor:
		if m.entity < 0 {
			break
		}
		switch a.finer(m.entity) {
		case "outlet", "agency", "monitor", "think-tank", "thinktank", "parliament", "court", "presidency", "ministry", "government", "company":
			return "office"
		}
	}
	return "force"
}

// standing is how a name stands to a word: on which side, behind how many others of
// its sort, those apart that it is joined to, and whether a verb comes between.
type standing struct {
	side  string // before, behind, within
	rank  int
	verbs bool
}

func (s standing) String() string {
	if s.side == "within" {
		return s.side
	}
	text := &standingsBehind
	if s.side == "before" {
		text = &standingsBefore
	}
	verbs := 0
	if s.verbs {
		verbs = 1
	}
	return text[min(s.rank, len(text)-1)][verbs]
}

// What standings are as text, by rank, without and with a verb between: they are put too
// often to be written each time.
var (
	standingsBefore = [3][2]string{{"before0:0", "before0:1"}, {"before1:0", "before1:1"}, {"before2:0", "before2:1"}}
	standingsBehind = [3][2]string{{"behind0:0", "behind0:1"}, {"behind1:0", "behind1:1"}, {"behind2:0", "behind2:1"}}
)

// standsTo tells how a name stands to token i.
func (a *analysis) standsTo(i int, m *mention, sort string) standing {
	if m.first <= i && i < m.last {
		return standing{side: "within"}
	}
	s := standing{side: "behind"}
	lo, hi := i+1, a.headOfList(m, i, sort)
	if m.first < i {
		s.side, lo, hi = "before", m.last, i
	}
	for j := lo; j < hi; j++ {
		if o := a.at(j); o != nil {
			if a.ofSort(o, sort) && !o.anonymous {
				s.rank++
			}
			j = o.last - 1
			continue
		}
		s.verbs = s.verbs || a.words[j].verb
	}
	return s
}

// ofSort reports a name of a sort; a state is a place and a force.
func (a *analysis) ofSort(m *mention, sort string) bool {
	return a.sortOf(m) == sort || sort == "force" && m.typ == record.Country
}

// headOfList gives the first token of the list that a name is joined to, behind
// token i: the first of استقبل فلانا وفلانا.
func (a *analysis) headOfList(m *mention, i int, sort string) int {
	first, joined := m.first, strings.HasPrefix(m.prefix, "و") || a.strict(m.first-1) == "and"
	for joined {
		j := first - 1
		for j > i && (a.tok(j).Is(",") || a.strict(j) == "and") {
			j--
		}
		o := a.at(j)
		if j <= i || o == nil || !a.ofSort(o, sort) {
			break
		}
		first, joined = o.first, strings.HasPrefix(o.prefix, "و") || a.tok(o.first-1).Is(",")
	}
	return first
}

// signReach is how many words away from both names a word of presence counts.
const signReach = 16

// signFeatures puts how two names stand to the words of presence or travel around
// them, and the clauses in which such a word plainly ties them.
func (a *analysis) signFeatures(q *weights.Question, signs []presenceSign, x, y *mention, plainly func(presenceSign, string, standing, standing, *mention, *mention) string) {
	if len(signs) == 0 {
		return
	}
	sx, sy := a.sortOf(x), a.sortOf(y)
	kinds := sx + ">" + sy
	if sx == "place" && sy == "place" {
		sy, kinds = "force", "place>force" // forces told by their state
	}
	var plain []string
	for _, g := range signs {
		if abs(g.pos-x.first) > signReach && abs(g.pos-y.first) > signReach {
			continue
		}
		if x.rule == standIn {
			q.Add("host " + x.role)
		}
		if y.rule == standIn {
			q.Add("guest " + y.role)
		}
		host, guest := a.standsTo(g.pos, x, sx), a.standsTo(g.pos, y, sy)
		h, t := host.String(), guest.String()
		holds := q.Stem("holds", g.class)
		q.Branch(holds, kinds, h, t)
		holds = q.Longer(holds, g.form, kinds)
		q.Branch(holds, h, t)
		q.Branch(holds, host.side, guest.side)
		q.Add("holder", g.class, g.form, sx, h)
		q.Add("holder", g.class, sx, h, a.wordBefore(x.first-1)+x.prefix)
		q.Add("held", g.class, g.form, sy, t)
		q.Add("held", g.class, sy, t, a.classBefore(y.first-1))
		if p := plainly(g, kinds, host, guest, x, y); p != "" && !slices.Contains(plain, p) {
			plain = append(plain, p)
			q.Add("plainly", p)
		}
	}
	if len(plain) > 0 {
		q.Add("plainly")
		q.Add("plainly", kinds)
	}
}
