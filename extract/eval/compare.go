package eval

// Article is how one article was read: what is counted, and each miss.
type Article struct {
	ID       string           `json:"id"`
	Measures map[string]Tally `json:"measures"`
	Dates    Dates            `json:"dates"`
	Misses   []Miss           `json:"-"`
}

// Compare measures what was found in an article against its gold. An article
// without a record counts as one in which nothing was found: the zero
// Annotation.
func Compare(gold, found Annotation) Article {
	c := comparison{gold: gold, found: found, ids: map[string]string{}}
	c.pair()
	c.edges = compareEdges(gold.Edges, found.Edges, c.ids)
	a := Article{ID: gold.ID, Measures: map[string]Tally{}, Misses: c.misses()}
	c.count(a.Measures)
	a.Dates = c.dates()
	return a
}

// comparison is one article while it is measured.
type comparison struct {
	gold, found   Annotation
	typed, anyhow alignment // of entities
	events        alignment
	edges         relations
	ids           map[string]string // from found to gold, of entities and events
}

func (c *comparison) count(to map[string]Tally) {
	add := func(measure string, t Tally) { to[measure] = to[measure].Add(t) }
	add(Entities, c.typed.tally())
	for i, e := range c.gold.Entities {
		if c.typed.found[i] != none {
			add(ofEntity+e.Type, Tally{Right: 1})
		} else {
			add(ofEntity+e.Type, Tally{Missed: 1})
		}
	}
	for j, e := range c.found.Entities {
		if c.typed.gold[j] == none {
			add(ofEntity+e.Type, Tally{Spurious: 1})
		}
	}
	add(Events, c.events.tally())
	for kind, sum := range edgeTypes() {
		t := c.edges.tally(kind, c.gold.Edges, c.found.Edges)
		add(ofEdge+kind, t)
		add(sum, t)
	}
}

func (c *comparison) dates() Dates {
	var d Dates
	for i, j := range c.events.found {
		if j == none || c.gold.Events[i].Date == "" {
			continue
		}
		d.Of++
		if apart, dated := daysApart(c.gold.Events[i].Date, c.found.Events[j].Date); dated && apart == 0 {
			d.Right++
		}
	}
	return d
}
