package encoder

// The answers about an entity and a telling of an event, and about two entities.
const (
	Agent = iota
	Target
	Place
	Reported
	Claimed
	Denied
	Answers
)

const (
	Attacked = iota
	Accused
	Hosted
	Visited
	Relations
)

// Reading is an article that the network has read. It puts each answer when it is asked for.
type Reading struct {
	net         *Net
	pass        *pass
	names       []Span
	of          [][]int // entity → places of its name
	left        side    // of who may have told or done it
	from, to    side    // of two entities
	between     map[[2]int][Relations]float32
	hidden      [paired]float32
	namedAnswer []float32
}

// Read takes an article through the network. The reading lasts until the memory is used again.
func (n *Net) Read(in *Input, m *Memory) *Reading {
	r := &Reading{net: n, pass: &m.pass, between: map[[2]int][Relations]float32{}}
	n.read(r.pass, in)
	var owner []int
	r.names, r.of, owner = places(in)
	ends := r.pass.ends(r.names)
	r.left, r.from, r.to = n.told.lefts(r.names, ends), n.between.lefts(r.names, ends), n.between.rights(r.names, ends)
	_, alone := n.named.weighAlone(r.names, ends)
	pools := make([]pool, in.Entities)
	for i, x := range alone {
		pools[owner[i]].add(x)
	}
	r.namedAnswer = make([]float32, in.Entities)
	for e := range pools {
		if pools[e].sum > 0 {
			r.namedAnswer[e] = pools[e].value()
		}
	}
	return r
}

// places lists where entities are named, the first few of each, and whose each is.
func places(in *Input) (spans []Span, of [][]int, owner []int) {
	of = make([][]int, in.Entities)
	for _, m := range in.Names {
		if len(of[m.Entity]) < mostNames {
			of[m.Entity] = append(of[m.Entity], len(spans))
			spans, owner = append(spans, m.Span), append(owner, m.Entity)
		}
	}
	return spans, of, owner
}

// Telling is a place that tells of an event, as the network sees it.
type Telling struct {
	right, same, other side
	happened           float32
}

// Tell looks at a place that tells of an event.
func (r *Reading) Tell(s Span) Telling {
	n, spans := r.net, []Span{s}
	ends := r.pass.ends(spans)
	t := Telling{right: n.told.rights(spans, ends), same: n.same.lefts(spans, ends), other: n.same.rights(spans, ends)}
	_, happened := n.happened.weighAlone(spans, ends)
	t.happened = happened[0]
	return t
}

// Happened gives the log-odds that a telling is of an event that happened.
func (t *Telling) Happened() float64 { return float64(t.happened) }

// Named gives the log-odds that the article names an entity.
func (r *Reading) Named(entity int) float64 { return float64(r.namedAnswer[entity]) }

// About gives the log-odds of each answer about an entity and a telling.
func (r *Reading) About(entity int, t *Telling) (out [Answers]float64) {
	var pools [Answers]pool
	var answers [Answers]float32
	for _, i := range r.of[entity] {
		r.net.told.weigh(r.pass, &r.left, &t.right, i, 0, r.hidden[:], answers[:])
		for k, x := range answers {
			pools[k].add(x)
		}
	}
	for k := range pools {
		if out[k] = unheard; pools[k].sum > 0 {
			out[k] = float64(pools[k].value())
		}
	}
	return out
}

// unheard are the log-odds about what the text does not name.
const unheard = -12

// Between gives the log-odds of each answer about one entity and another.
func (r *Reading) Between(from, to int) (out [Relations]float64) {
	found, known := r.between[[2]int{from, to}]
	if !known {
		var pools [Relations]pool
		var answers [Relations]float32
		for _, i := range r.of[from] {
			for _, j := range r.of[to] {
				r.net.between.weigh(r.pass, &r.from, &r.to, i, j, r.hidden[:], answers[:])
				for k, x := range answers {
					pools[k].add(x)
				}
			}
		}
		for k := range pools {
			if found[k] = unheard; pools[k].sum > 0 {
				found[k] = pools[k].value()
			}
		}
		r.between[[2]int{from, to}] = found
	}
	for k, x := range found {
		out[k] = float64(x)
	}
	return out
}

// Same gives the log-odds that two tellings, the earlier first, are of one event.
func (r *Reading) Same(x, y *Telling) float64 {
	var answer [1]float32
	r.net.same.weigh(r.pass, &x.same, &y.other, 0, 0, r.hidden[:], answer[:])
	return float64(answer[0])
}
