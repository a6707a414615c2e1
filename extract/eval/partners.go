package eval

// Partners gives for each found entity and event that has a counterpart in the
// gold the counterpart's id, as Compare pairs them.
func Partners(gold, found Annotation) map[string]string {
	c := comparison{gold: gold, found: found, ids: map[string]string{}}
	c.pair()
	return c.ids
}

// pair finds the counterparts.
func (c *comparison) pair() {
	c.typed, c.anyhow = alignEntities(c.gold.Entities, c.found.Entities)
	for j, i := range c.anyhow.gold {
		if i != none {
			c.ids[c.found.Entities[j].ID] = c.gold.Entities[i].ID
		}
	}
	c.events = alignEvents(c.gold.Events, c.found.Events, c.ids)
	for j, i := range c.events.gold {
		if i != none {
			c.ids[c.found.Events[j].ID] = c.gold.Events[i].ID
		}
	}
}
