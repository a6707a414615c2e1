package extract

import (
	"isnad/extract/record"
	"isnad/extract/weights"
)

// pairFeatures puts what the words around and between two names are, which have numbers
// in their sentence.
func (a *analysis) pairFeatures(q *weights.Question, around *pairContext, nx int, x *mention, ny int, y *mention, ruled bool) {
	from, to := a.kindOf(x.entity), a.kindOf(y.entity)
	order := "forth"
	lo, hi := x.last, y.first
	if y.first < x.first {
		order, lo, hi = "back", y.last, x.first
	}
	q.Add("lang", a.lang.Code)
	q.Add("rules", yes(ruled))
	q.Add("rules", yes(ruled), from, to)
	q.Add("kinds", from, to)
	q.Add("kinds", from, to, order)
	kx, ky := a.finer(x.entity), a.finer(y.entity)
	q.Add("finer", kx, ky)
	q.Add("gap", bucket(hi-lo), order)
	q.If(x.parent >= 0, "left nested")
	q.If(y.parent >= 0, "right nested")
	q.If(x.parent >= 0 && &a.mentions[x.parent] == y, "left within right")
	q.If(y.parent >= 0 && &a.mentions[y.parent] == x, "right within left")
	q.Add("prefixes", x.prefix, y.prefix, order)
	around.putSide(a, q, nx, x, leftName, order)
	around.putSide(a, q, ny, y, rightName, order)
	names, verbs := around.putWords(a, q, lo, hi, order)
	q.Add("names between", bucket(names), order)
	q.Add("verbs between", bucket(verbs), order)
	for k := range a.cues {
		c := &a.cues[k]
		switch c.class {
		case "hosting", "stationed", "deploys", "basing", "receiving":
		default:
			continue
		}
		if c.sent != around.sent {
			continue
		}
		where := sideOf(c.pos, lo, hi)
		q.Add("sign", c.class, where, order)
		q.Add("sign", c.class, where, order, from, to)
		q.If(c.negated, "negated sign")
	}
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.sent != around.sent || h.typ != record.Visit && h.typ != record.Meeting {
			continue
		}
		where := sideOf(h.pos, lo, hi)
		q.Add("event", string(h.typ), h.rule, where, order)
		q.Add("event", string(h.typ), where, order)
		rx, ry := a.partIn(h, x.entity), a.partIn(h, y.entity)
		q.Add("parts", string(h.typ), rx, ry)
		q.Add("parts", string(h.typ), rx, ry, from, to)
		q.Add("stands", yes(h.event >= 0), string(h.typ))
	}
}

// finer gives the finer kind of an entity.
func (a *analysis) finer(e int) string {
	return a.finerOf(a.entities[e])
}

// finerOf gives the finer kind of an entity: that of the catalogue, else the one told.
func (a *analysis) finerOf(e *entity) string {
	if e.entry != nil {
		return e.entry.Kind
	}
	return e.kind
}

// partIn names the part that an entity has in a happening.
func (a *analysis) partIn(h *happening, e int) string {
	for _, r := range []struct {
		name string
		ms   []int
	}{{"agent", h.agents}, {"target", h.targets}, {"place", h.places}, {"launch", h.launch}} {
		for _, m := range r.ms {
			if a.mentions[m].entity == e {
				return r.name
			}
		}
	}
	if has(h.struck, e) {
		return "target"
	}
	return "none"
}

// sideOf tells how a word at token i stands to what lies between tokens lo and hi.
func sideOf(i, lo, hi int) string {
	switch {
	case i < lo && i < hi:
		return "before"
	case i >= hi:
		return "behind"
	}
	return "between"
}
