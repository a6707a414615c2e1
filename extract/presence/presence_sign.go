package presence

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// presenceSign is a word that tells of presence.
type presenceSign struct {
	pos   int
	class string
	form  string // verb, noun, or verb with a pronoun
}

// signsIn lists the words of a sentence that tell of presence or of travel.
func signsIn(a *analysis.Article, s, what int) []presenceSign {
	var out []presenceSign
	sent := a.Sentences[s]
	for i := sent.First; i < sent.Last; i++ {
		if !unnamedAt(a, i) || a.Tok(i).Kind != text.Word || !a.Words[i].Tells[what] { // most tell of none
			continue
		}
		for _, class := range analysis.SignClasses[what] {
			if form := tellsPresence(a, i, class); form != "" {
				out = append(out, presenceSign{i, class, form})
			}
		}
	}
	return out
}

// tellsPresence gives the form in which token i is a word of a class, or "".
func tellsPresence(a *analysis.Article, i int, class string) string {
	for _, v := range a.Words[i].Verbs {
		if (v.Finite() || a.Lang.Code == "en") && a.Lang.InAny(v.Lemma, class) {
			if v.Suffix {
				return "verb with pronoun"
			}
			if v.Tense == pack.Masdar {
				return "noun"
			}
			return "verb"
		}
	}
	if roles.NounHere(a, i, class) {
		return "noun"
	}
	for _, r := range a.Readings(i) {
		if a.NounRead(r, class) {
			return "noun"
		}
	}
	return ""
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
func standsTo(a *analysis.Article, i int, m *analysis.Mention, sort string) standing {
	if m.First <= i && i < m.Last {
		return standing{side: "within"}
	}
	s := standing{side: "behind"}
	lo, hi := i+1, headOfList(a, m, i, sort)
	if m.First < i {
		s.side, lo, hi = "before", m.Last, i
	}
	for j := lo; j < hi; j++ {
		if o := a.At(j); o != nil {
			if ofSort(a, o, sort) && !o.Anonymous {
				s.rank++
			}
			j = o.Last - 1
			continue
		}
		s.verbs = s.verbs || a.Words[j].Verb
	}
	return s
}

// ofSort reports a name of a sort; a state is a place and a force.
func ofSort(a *analysis.Article, m *analysis.Mention, sort string) bool {
	return grammar.SortOf(a, m) == sort || sort == "force" && m.Type == record.Country
}

// headOfList gives the first token of the list that a name is joined to, behind
// token i: the first of استقبل فلانا وفلانا.
func headOfList(a *analysis.Article, m *analysis.Mention, i int, sort string) int {
	first, joined := m.First, strings.HasPrefix(m.Prefix, "و") || a.Strict(m.First-1) == "and"
	for joined {
		j := first - 1
		for j > i && (a.Tok(j).Is(",") || a.Strict(j) == "and") {
			j--
		}
		o := a.At(j)
		if j <= i || o == nil || !ofSort(a, o, sort) {
			break
		}
		first, joined = o.First, strings.HasPrefix(o.Prefix, "و") || a.Tok(o.First-1).Is(",")
	}
	return first
}

// signReach is how many words away from both names a word of presence counts.
const signReach = 16

// signFeatures puts how two names stand to the words of presence or travel around
// them, and the clauses in which such a word plainly ties them.
func signFeatures(a *analysis.Article, q *weights.Question, signs []presenceSign, x, y *analysis.Mention, plainly plainTest) {
	if len(signs) == 0 {
		return
	}
	sx, sy := grammar.SortOf(a, x), grammar.SortOf(a, y)
	kinds := sx + ">" + sy
	if sx == "place" && sy == "place" {
		sy, kinds = "force", "place>force" // forces told by their state
	}
	var plain []string
	for _, g := range signs {
		if analysis.Abs(g.pos-x.First) > signReach && analysis.Abs(g.pos-y.First) > signReach {
			continue
		}
		if x.Rule == standIn {
			q.Add("host " + x.Role)
		}
		if y.Rule == standIn {
			q.Add("guest " + y.Role)
		}
		host, guest := standsTo(a, g.pos, x, sx), standsTo(a, g.pos, y, sy)
		h, t := host.String(), guest.String()
		holds := q.Stem("holds", g.class)
		q.Branch(holds, kinds, h, t)
		holds = q.Longer(holds, g.form, kinds)
		q.Branch(holds, h, t)
		q.Branch(holds, host.side, guest.side)
		q.Add("holder", g.class, g.form, sx, h)
		q.Add("holder", g.class, sx, h, names.WordBefore(a, x.First-1)+x.Prefix)
		q.Add("held", g.class, g.form, sy, t)
		q.Add("held", g.class, sy, t, names.ClassBefore(a, y.First-1))
		if p := plainly(a, g, kinds, host, guest, x, y); p != "" && !slices.Contains(plain, p) {
			plain = append(plain, p)
			q.Add("plainly", p)
		}
	}
	if len(plain) > 0 {
		q.Add("plainly")
		q.Add("plainly", kinds)
	}
}
