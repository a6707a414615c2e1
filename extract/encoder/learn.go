package encoder

import (
	"math"
	"math/rand/v2"
)

// Example is an article with what is true of it.
type Example struct {
	Input
	Tellings []Labelled
	Named    []bool                     // by entity
	Told     map[[2]int][Answers]bool   // entity and telling: answers, where any is yes
	Between  map[[2]int][Relations]bool // two entities: answers, where any is yes
	Times    float32                    // how often it counts
	Tags     []Tag
}

// Labelled is a telling with the event that it is of.
type Labelled struct {
	Span
	Known bool
	Event int // from 1; 0 where it is of none
}

// dropout leaves things out at random while a network learns, so that it leans on none of
// them (Srivastava et al. 2014); nil leaves out nothing.
type dropout struct {
	r *rand.Rand
	Course
}

// mask gives by what each of n numbers is multiplied: none, or as much as makes up for those
// left out.
func (d *dropout) mask(n int) []float32 {
	if d == nil || d.Drop == 0 {
		return nil
	}
	out := make([]float32, n)
	for i := range out {
		if d.r.Float32() >= d.Drop {
			out[i] = 1 / (1 - d.Drop)
		}
	}
	return out
}

// hides reports a word whose spelling is left out: more often in a name, as the next article
// has others.
func (d *dropout) hides(named bool) bool {
	if d == nil {
		return false
	}
	if named {
		return d.r.Float32() < d.HideName
	}
	return d.r.Float32() < d.HideWord
}

// learn adds to g what a network owes to an example, and returns its loss.
func (n *Net) learn(e *Example, g *Net, drop *dropout, p *pass) float64 {
	n.study(p, &e.Input, drop)
	dh := make([]float32, len(p.h))
	loss := 0.0
	names, of, owner := places(&e.Input)
	tellings := make([]Span, len(e.Tellings))
	for i, t := range e.Tellings {
		tellings[i] = t.Span
	}

	x := &lesson{n, g, p, e.Times, &loss}
	nameEnds, tellEnds := p.ends(names), p.ends(tellings)
	dNames, dTells := make([]float32, len(nameEnds)), make([]float32, len(tellEnds))
	x.alone(&n.named, &g.named, names, nameEnds, dNames, func(i int) int { return owner[i] }, len(of), func(k int) (yes, known bool) { return e.Named[k], len(of[k]) > 0 })
	x.alone(&n.happened, &g.happened, tellings, tellEnds, dTells, func(i int) int { return i }, len(tellings), func(k int) (yes, known bool) { return e.Tellings[k].Event > 0, e.Tellings[k].Known })

	x.pairs(&n.told, &g.told, names, tellings, nameEnds, tellEnds, dNames, dTells, of, each(len(tellings)), func(a, b int) ([]bool, bool) {
		y := e.Told[[2]int{a, b}]
		return y[:], e.Tellings[b].Known
	})
	x.pairs(&n.between, &g.between, names, names, nameEnds, nameEnds, dNames, dNames, of, of, func(a, b int) ([]bool, bool) {
		y := e.Between[[2]int{a, b}]
		return y[:], a != b
	})
	x.pairs(&n.same, &g.same, tellings, tellings, tellEnds, tellEnds, dTells, dTells, each(len(tellings)), each(len(tellings)), func(a, b int) ([]bool, bool) {
		s, t := &e.Tellings[a], &e.Tellings[b]
		return []bool{s.Event == t.Event}, a < b && s.Known && t.Known && (s.Event > 0 || t.Event > 0)
	})
	x.tags(e, dh)
	backEnds(names, dNames, dh)
	backEnds(tellings, dTells, dh)
	n.back(p, dh, g)
	return loss
}

func each(n int) [][]int {
	out := make([][]int, n)
	for i := range out {
		out[i] = []int{i}
	}
	return out
}

// lesson is what learning from one example needs.
type lesson struct {
	n, g  *Net
	p     *pass
	times float32
	loss  *float64
}

// owe gives what log-odds owe to the truth, and adds their loss.
func (x *lesson) owe(odds float32, yes bool) float32 {
	z := float64(odds)
	p := 1 / (1 + math.Exp(-z))
	if yes {
		*x.loss += math.Log1p(math.Exp(-math.Abs(z))) + max(-z, 0)
		return x.times * float32(p-1)
	}
	*x.loss += math.Log1p(math.Exp(-math.Abs(z))) + max(z, 0)
	return x.times * float32(p)
}

// alone learns of single things, the places of each pooled.
func (x *lesson) alone(l, g *lone, spans []Span, ends, dends []float32, owner func(int) int, things int, truth func(int) (yes, known bool)) {
	hidden, answers := l.weighAlone(spans, ends)
	pools := make([]pool, things)
	for i, a := range answers {
		pools[owner(i)].add(a)
	}
	owed := make([]float32, things)
	for k := range pools {
		if yes, known := truth(k); known && pools[k].sum > 0 {
			owed[k] = x.owe(pools[k].value(), yes)
		}
	}
	each := make([]float32, len(answers))
	for i, a := range answers {
		each[i] = owed[owner(i)] * pools[owner(i)].share(a)
	}
	l.backAlone(spans, ends, hidden, each, g, dends)
}

// pairs learns of pairs, the places of both pooled.
func (x *lesson) pairs(h, g *head, lefts, rights []Span, lEnds, rEnds, dL, dR []float32, ofL, ofR [][]int, truth func(a, b int) ([]bool, bool)) {
	l, r := h.lefts(lefts, lEnds), h.rights(rights, rEnds)
	dl, dr := l.owing(), r.owing()
	k := h.answers.rows()
	var hidden []float32
	answers, owed := []float32{}, make([]float32, k)
	pools := make([]pool, k)
	for a := range ofL {
		for b := range ofR {
			yes, known := truth(a, b)
			if !known || len(ofL[a]) == 0 || len(ofR[b]) == 0 {
				continue
			}
			count := len(ofL[a]) * len(ofR[b])
			hidden, answers = resized(&hidden, count*paired), resized(&answers, count*k)
			clear(pools)
			at := 0
			for _, i := range ofL[a] {
				for _, j := range ofR[b] {
					s := answers[at*k : (at+1)*k]
					h.weigh(x.p, &l, &r, i, j, hidden[at*paired:(at+1)*paired], s)
					for q, v := range s {
						pools[q].add(v)
					}
					at++
				}
			}
			most := float32(0)
			for q := range pools {
				owed[q] = x.owe(pools[q].value(), yes[q])
				most = max(most, owed[q], -owed[q])
			}
			if most < 1e-4 {
				continue // nothing to learn
			}
			at = 0
			part := make([]float32, k)
			for _, i := range ofL[a] {
				for _, j := range ofR[b] {
					for q, v := range answers[at*k : (at+1)*k] {
						part[q] = owed[q] * pools[q].share(v)
					}
					h.back(x.p, &l, &r, i, j, hidden[at*paired:(at+1)*paired], part, g, &dl, &dr)
					at++
				}
			}
		}
	}
	gather(dl.sums, g.bias.data)
	multiplyBack(lEnds, h.left, dl.sums, dL, g.left)
	multiplyBack(rEnds, h.right, dr.sums, dR, g.right)
	multiplyBack(lEnds, h.leftBy, dl.by, dL, g.leftBy)
	multiplyBack(rEnds, h.rightBy, dr.by, dR, g.rightBy)
}
