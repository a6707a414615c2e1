package eval

// Fault says how something was missed.
type Fault string

// The faults.
const (
	Missed   Fault = "missed"   // in gold, not found
	Spurious Fault = "spurious" // found, not in gold
	Mistyped Fault = "mistyped" // an entity found as one of another type: missed as the one, spurious as the other
)

// Ends says which ends of a missed or spurious edge have a partner on the
// other side. With both, the relation itself was misread; with fewer, an entity
// or event went wrong before it.
type Ends string

// The ends.
const (
	BothEnds Ends = "both"
	OnlyFrom Ends = "from"
	OnlyTo   Ends = "to"
	NoEnd    Ends = "none"
)

// Class groups misses that are likely to have one cause.
type Class struct {
	Fault Fault  `json:"fault"`
	What  string `json:"what"`            // entity, event or edge
	Type  string `json:"type"`            // as gold has it; as found, where spurious
	Found string `json:"found,omitempty"` // type that a mistyped entity was found as
	Ends  Ends   `json:"ends,omitempty"`  // of edges
}

// Miss is one thing in which gold and record differ.
type Miss struct {
	Class
	Names    []string `json:"names"`          // of an entity all; of an edge its two ends
	Date     string   `json:"date,omitempty"` // of an event, as told by the side that has it
	Evidence string   `json:"evidence,omitempty"`
	Rule     string   `json:"rule,omitempty"` // what found a spurious or mistyped one
}

// misses lists entities, events and edges that went wrong, in this order.
func (c *comparison) misses() []Miss {
	return append(append(c.entityMisses(), c.eventMisses()...), c.edgeMisses()...)
}

func (c *comparison) entityMisses() []Miss {
	var out []Miss
	for i, e := range c.gold.Entities {
		j := c.anyhow.found[i]
		switch {
		case j == none:
			out = append(out, Miss{Class: Class{Fault: Missed, What: "entity", Type: e.Type}, Names: e.Names})
		case c.typed.found[i] == none:
			f := c.found.Entities[j]
			out = append(out, Miss{Class: Class{Fault: Mistyped, What: "entity", Type: e.Type, Found: f.Type}, Names: e.Names, Rule: f.Rule})
		}
	}
	for j, e := range c.found.Entities {
		if c.anyhow.gold[j] == none {
			out = append(out, Miss{Class: Class{Fault: Spurious, What: "entity", Type: e.Type}, Names: e.Names, Rule: e.Rule})
		}
	}
	return out
}

func (c *comparison) eventMisses() []Miss {
	var out []Miss
	side := func(fault Fault, a Annotation, partner []int) {
		names := namesOf(a)
		for i, v := range a.Events {
			if partner[i] != none {
				continue
			}
			m := Miss{Class: Class{Fault: fault, What: "event", Type: v.Type}, Date: v.Date, Evidence: v.Evidence, Rule: v.Rule}
			for _, ids := range [][]string{v.Agents, v.Targets, v.Places} {
				for _, id := range ids {
					m.Names = append(m.Names, names[id])
				}
			}
			out = append(out, m)
		}
	}
	side(Missed, c.gold, c.events.found)
	side(Spurious, c.found, c.events.gold)
	return out
}

func (c *comparison) edgeMisses() []Miss {
	var out []Miss
	side := func(fault Fault, a Annotation, edges []int, paired func(id string) bool) {
		names := namesOf(a)
		for _, i := range edges {
			e := a.Edges[i]
			out = append(out, Miss{Class: Class{Fault: fault, What: "edge", Type: e.Type, Ends: ends(paired(e.From), paired(e.To))},
				Names: []string{names[e.From], names[e.To]}, Evidence: e.Evidence, Rule: e.Rule})
		}
	}
	reached := map[string]bool{}
	for _, g := range c.ids {
		reached[g] = true
	}
	side(Missed, c.gold, c.edges.missed, func(id string) bool { return reached[id] })
	side(Spurious, c.found, c.edges.spurious, func(id string) bool { _, ok := c.ids[id]; return ok })
	return out
}

func ends(from, to bool) Ends {
	switch {
	case from && to:
		return BothEnds
	case from:
		return OnlyFrom
	case to:
		return OnlyTo
	}
	return NoEnd
}

// namesOf gives a short name for each entity and event of an annotation.
func namesOf(a Annotation) map[string]string {
	out := map[string]string{}
	for _, e := range a.Entities {
		out[e.ID] = "?"
		if len(e.Names) > 0 {
			out[e.ID] = e.Names[0]
		}
	}
	for _, v := range a.Events {
		date := v.Date
		if date == "" {
			date = "undated"
		}
		out[v.ID] = v.Type + " " + date
	}
	return out
}
