package eval

// relation is an edge as it is counted: once, however often it is told.
type relation struct{ kind, from, to string }

// relations are the edges of an article, sorted into right ones and misses.
type relations struct {
	right    map[relation]bool // in gold ids
	missed   []int             // indexes of gold edges, the first of each relation
	spurious []int             // indexes of found edges, the same
}

// compareEdges sorts edges; ids gives the gold id of a found entity or event.
func compareEdges(gold, found []Edge, ids map[string]string) relations {
	want := make(map[relation]bool, len(gold))
	for _, e := range gold {
		want[relation{e.Type, e.From, e.To}] = true
	}
	r := relations{right: map[relation]bool{}}
	stray := map[relation]bool{} // in found ids
	for j, e := range found {
		from, okFrom := ids[e.From]
		to, okTo := ids[e.To]
		if in := (relation{e.Type, from, to}); okFrom && okTo && want[in] {
			r.right[in] = true
			continue
		}
		if k := (relation{e.Type, e.From, e.To}); !stray[k] {
			stray[k] = true
			r.spurious = append(r.spurious, j)
		}
	}
	seen := map[relation]bool{}
	for i, e := range gold {
		if k := (relation{e.Type, e.From, e.To}); !r.right[k] && !seen[k] {
			seen[k] = true
			r.missed = append(r.missed, i)
		}
	}
	return r
}

// tally counts the relations of one type.
func (r relations) tally(kind string, gold, found []Edge) Tally {
	var t Tally
	for k := range r.right {
		if k.kind == kind {
			t.Right++
		}
	}
	for _, i := range r.missed {
		if gold[i].Type == kind {
			t.Missed++
		}
	}
	for _, j := range r.spurious {
		if found[j].Type == kind {
			t.Spurious++
		}
	}
	return t
}
