package extract

import "isnad/extract/record"

// sight is how a cue stands to an event.
type sight struct {
	cue     int
	dist    int  // sentences from the nearest telling before it; negative when told after
	covers  bool // its content tells of the event
	same    bool // told in the same sentence
	between int  // other events told between the two
	another bool // its content tells of another event
	names   int  // parts of the event that its content names
	word    bool // a word for the event stands in its content
	recent  bool // the event is the last told before it
}

func (a *analysis) sightOf(k, v int, o *outline) sight {
	c := &a.cues[k]
	return a.sightFrom(voice{k, c.sent, c.pos, c.from, c.to}, v, o)
}

// sightFrom tells how a voice stands to an event.
func (a *analysis) sightFrom(c voice, v int, o *outline) sight {
	s := sight{cue: c.cue, dist: 99}
	ev := a.events[v]
	for _, i := range ev.happenings {
		h := &a.happenings[i]
		d := c.sent - h.sent
		if abs(d) < abs(s.dist) || abs(d) == abs(s.dist) && d > s.dist {
			s.dist = d
		}
		if h.sent == c.sent {
			s.same = true
			if h.pos >= c.from && h.pos < c.to {
				s.covers = true
			}
		}
	}
	lastAt, last := -1, -1
	for i := range a.happenings {
		h := &a.happenings[i]
		if h.event < 0 {
			continue
		}
		if h.sent == c.sent && h.pos >= c.from && h.pos < c.to && h.event != v {
			s.another = true
		}
		if h.pos < c.pos && h.pos > lastAt {
			lastAt, last = h.pos, h.event
		}
	}
	s.recent = last == v
	if s.dist > 0 && s.dist < 99 {
		for i := c.sent - s.dist + 1; i < c.sent; i++ {
			s.between += len(o.told[i])
		}
	}
	seen := -1
	for j := c.from; j < c.to; j++ {
		if m := a.at(j); m != nil {
			if m.entity >= 0 && m.entity != seen && a.entities[m.entity].typ != record.Country {
				for _, list := range [][]int{ev.targets, ev.places, ev.launch, ev.agents} {
					for _, x := range list {
						if x == m.entity {
							s.names++
							seen = m.entity
						}
					}
				}
			}
			continue
		}
		if in, _ := a.lang.In("event-words", trimArticle(a.bare(j))); in {
			s.word = true
		}
	}
	return s
}

// near orders sights: the cue that tells of the event, then the nearest.
func (s sight) value() int {
	n := 0
	if s.covers {
		n += 1000
	}
	if s.same {
		n += 100
	}
	n -= 10 * abs(s.dist)
	if s.dist < 0 {
		n -= 15
	}
	n += 5 * s.names
	if s.word {
		n += 5
	}
	if s.recent {
		n += 8
	}
	if s.another {
		n -= 20
	}
	return n
}
