package stances

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/filter"
)

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

// sightFrom tells how a voice stands to an event.
func sightFrom(a *analysis.Article, c *voice, v int, o *filter.Outline) sight {
	s := sight{cue: c.cue, dist: 99, word: c.word, recent: c.recent == v}
	ev := a.Events[v]
	for _, i := range ev.Happenings {
		h := &a.Happenings[i]
		d := c.sent - h.Sent
		if analysis.Abs(d) < analysis.Abs(s.dist) || analysis.Abs(d) == analysis.Abs(s.dist) && d > s.dist {
			s.dist = d
		}
		if h.Sent == c.sent {
			s.same = true
			if h.Pos >= c.from && h.Pos < c.to {
				s.covers = true
			}
		}
	}
	s.another = slices.ContainsFunc(c.tells, func(x int) bool { return x != v })
	if s.dist > 0 && s.dist < 99 {
		for i := c.sent - s.dist + 1; i < c.sent; i++ {
			s.between += len(o.Told[i])
		}
	}
	seen, parts := -1, [...][]int{ev.Targets, ev.Places, ev.Launch, ev.Agents}
	for _, e := range c.named {
		if e == seen {
			continue
		}
		for _, list := range &parts {
			for _, x := range list {
				if x == e {
					s.names++
					seen = e
				}
			}
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
	n -= 10 * analysis.Abs(s.dist)
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
