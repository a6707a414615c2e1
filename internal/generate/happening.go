package generate

import (
	"math/rand/v2"
	"time"

	"isnad/extract/catalog"
	"isnad/extract/record"
)

// happening is what a story tells of, with all that is said of it by anybody;
// each article tells a part.
type happening struct {
	kind            record.EventType
	subkind, weapon string
	day             time.Time
	doers           []party // the first is named by most, others only where it is contested
	targets         []party
	places, launch  []party
	killed, wounded int

	claimed, denied bool
	accuser         *party
}

// kinds of happening, as often as they occur among a hundred.
var kinds = weighted[record.EventType]{
	{55, record.Attack}, {10, record.Interception}, {7, record.Explosion}, {8, record.Seizure},
	{8, record.Announcement}, {7, record.Visit}, {5, record.Meeting},
}

type weighted[T any] []struct {
	weight int
	value  T
}

func (w weighted[T]) draw(rng *rand.Rand) T {
	sum := 0
	for _, c := range w {
		sum += c.weight
	}
	n := rng.IntN(sum)
	for _, c := range w {
		if n -= c.weight; n < 0 {
			return c.value
		}
	}
	return w[0].value
}

var means = []struct{ subkind, weapon string }{
	{"rocket", "rockets"}, {"drone", "drones"}, {"air-strike", "air strikes"}, {"shelling", "artillery"}, {"shooting", "small arms"},
	{"bombing", "car bomb"}, {"ambush", ""}, {"missile", "ballistic missiles"},
}

func (w *world) happening(rng *rand.Rand, day time.Time) happening {
	h := happening{kind: kinds.draw(rng), day: day}
	switch h.kind {
	case record.Visit, record.Meeting:
		w.journey(rng, &h)
	case record.Announcement:
		h.doers = []party{listed(popular(rng, w.groups))}
		h.claimed, h.denied = once(rng, 3), once(rng, 4)
	default:
		w.violence(rng, &h)
	}
	return h
}

func (w *world) journey(rng *rand.Rand, h *happening) {
	h.doers = []party{listed(popular(rng, w.officials))}
	town := popular(rng, w.towns)
	h.places = []party{listed(town)}
	if h.kind == record.Meeting || once(rng, 2) {
		h.targets = []party{listed(popular(rng, w.officials))}
	}
}

func (w *world) violence(rng *rand.Rand, h *happening) {
	target := popular(rng, w.towns)
	if !once(rng, 2) {
		target = popular(rng, w.bases)
	}
	h.targets = []party{listed(target)}
	if target.Type == record.Base && once(rng, 3) {
		h.places = w.around(target)
	}
	doer := near(rng, target.Country, w.groupsOf, w.groups)
	if once(rng, 3) {
		doer = near(rng, target.Country, w.forcesOf, w.forces)
	}
	m := pick(rng, means)
	h.subkind, h.weapon = m.subkind, m.weapon
	if h.kind == record.Explosion {
		h.subkind, h.weapon = "", ""
	}
	if h.kind != record.Explosion && !once(rng, 8) {
		h.doers = []party{listed(doer)}
	}
	if len(h.doers) > 0 && once(rng, 9) {
		h.doers = append(h.doers, listed(popular(rng, w.groups)))
	}
	if once(rng, 7) {
		h.launch = []party{listed(popular(rng, w.towns))}
	}
	if once(rng, 2) {
		h.killed, h.wounded = rng.IntN(12), rng.IntN(30)
	}
	if len(h.doers) > 0 {
		h.claimed, h.denied = once(rng, 3), once(rng, 8)
		if once(rng, 3) {
			accuser := listed(popular(rng, w.states))
			h.accuser = &accuser
		}
	}
}

// around gives the country in which a target lies.
func (w *world) around(e *catalog.Entry) []party {
	if c := w.countries[e.Country]; c != nil {
		return []party{listed(c)}
	}
	return nil
}
