package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/weights"
)

// pairFeatures puts what the words around and between two names are, which have numbers
// in their sentence.
func pairFeatures(a *analysis.Article, q *weights.Question, around *pairContext, nx int, x *analysis.Mention, ny int, y *analysis.Mention, ruled bool) {
	from, to := names.KindOf(a, x.Entity), names.KindOf(a, y.Entity)
	order := "forth"
	lo, hi := x.Last, y.First
	if y.First < x.First {
		order, lo, hi = "back", y.Last, x.First
	}
	q.Add("lang", a.Lang.Code)
	q.Add("rules", analysis.Yes(ruled))
	q.Add("rules", analysis.Yes(ruled), from, to)
	q.Add("kinds", from, to)
	q.Add("kinds", from, to, order)
	kx, ky := a.Finer(x.Entity), a.Finer(y.Entity)
	q.Add("finer", kx, ky)
	q.Add("gap", analysis.Bucket(hi-lo), order)
	q.If(x.Parent >= 0, "left nested")
	q.If(y.Parent >= 0, "right nested")
	q.If(x.Parent >= 0 && &a.Mentions[x.Parent] == y, "left within right")
	q.If(y.Parent >= 0 && &a.Mentions[y.Parent] == x, "right within left")
	q.Add("prefixes", x.Prefix, y.Prefix, order)
	around.putSide(a, q, nx, x, leftName, order)
	around.putSide(a, q, ny, y, rightName, order)
	names, verbs := around.putWords(a, q, lo, hi, order)
	q.Add("names between", analysis.Bucket(names), order)
	q.Add("verbs between", analysis.Bucket(verbs), order)
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Sent != around.sent {
			continue
		}
		switch c.Class {
		case "hosting", "stationed", "deploys", "basing", "receiving":
		default:
			continue
		}
		where := sideOf(c.Pos, lo, hi)
		q.Add("sign", c.Class, where, order)
		q.Add("sign", c.Class, where, order, from, to)
		q.If(c.Negated, "negated sign")
	}
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Sent != around.sent || h.Type != record.Visit && h.Type != record.Meeting {
			continue
		}
		where := sideOf(h.Pos, lo, hi)
		q.Add("event", string(h.Type), h.Rule, where, order)
		q.Add("event", string(h.Type), where, order)
		rx, ry := a.PartIn(h, x.Entity), a.PartIn(h, y.Entity)
		q.Add("parts", string(h.Type), rx, ry)
		q.Add("parts", string(h.Type), rx, ry, from, to)
		q.Add("stands", analysis.Yes(h.Event >= 0), string(h.Type))
	}
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
