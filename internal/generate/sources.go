package generate

import (
	"math/rand/v2"

	"isnad/extract/record"
)

// source draws who tells of something, and through whom. A nil speaker is the
// article's own voice.
func (w *world) source(rng *rand.Rand) (speaker *party, via []party) {
	of := func(p party) *party { return &p }
	switch n := rng.IntN(100); {
	case n < 20:
		return nil, nil
	case n < 45:
		return of(listed(popular(rng, w.agencies))), nil
	case n < 65:
		return of(unnamedSource(rng)), []party{listed(popular(rng, w.agencies))}
	case n < 75:
		return of(listed(popular(rng, w.monitors))), nil
	case n < 85:
		return of(listed(popular(rng, w.states))), nil
	case n < 95:
		return of(listed(popular(rng, w.spokes))), []party{listed(popular(rng, w.agencies))}
	}
	return of(invented(rng)), nil
}

// background adds what belongs to no happening: an announcement, a comment
// that is declined, or forces that a base holds.
func (a *article) background(w *world) {
	speaker, via := w.source(a.rng)
	switch a.rng.IntN(6) {
	case 0:
		base := popular(a.rng, w.bases)
		force := near(a.rng, base.Country, w.forcesOf, w.forces)
		host, guest := a.entity(listed(base)), a.entity(listed(force))
		id, _ := a.say(saying{kind: record.Report, speaker: speaker, via: via, object: listed(force).name(a.Language),
			names: []record.Role{{Role: "host", Entity: host}, {Role: "guest", Entity: guest}}})
		a.link(record.Edge{Type: record.Hosted, From: host, To: guest}, id)
	case 1:
		state := listed(popular(a.rng, w.states))
		a.say(saying{kind: record.NoComment, speaker: &state, object: ""})
	default:
		object := listed(popular(a.rng, w.groups))
		a.say(saying{kind: record.Announce, speaker: speaker, via: via, object: object.name(a.Language),
			names: []record.Role{{Role: "agent", Entity: a.entity(object)}}})
	}
}
