package generate

import (
	"fmt"

	"isnad/extract/record"
)

// saying is one statement before it has its words.
type saying struct {
	kind    record.StatementKind
	speaker *party // nil for the article's own voice
	via     []party
	event   string // id in the record, empty where it is about none
	names   []record.Role
	object  string // what the words speak of
}

// say adds a statement and returns its id and its speaker's.
func (a *article) say(s saying) (id, speaker string) {
	speaker, name := record.Narrator, ""
	if s.speaker != nil {
		speaker, name = a.entity(*s.speaker), s.speaker.name(a.Language)
	}
	st := record.Statement{ID: fmt.Sprintf("s%d", len(a.Statements)+1), Kind: s.kind, Speaker: speaker, Via: a.entities(s.via), Names: s.names,
		Certainty: record.Certain, Polarity: record.Positive, Rule: "generated"}
	if once(a.rng, 6) {
		st.Certainty = record.Probable
	}
	if s.kind == record.Denial {
		st.Polarity = record.Negative
	}
	if s.event != "" {
		st.About = []string{s.event}
	}
	st.Quote, st.Start, st.End = a.clause(quote(a.rng, s.kind, a.Language, name, s.object))
	a.Statements = append(a.Statements, st)
	return st.ID, speaker
}

// tell reports a happening and what is claimed, denied and blamed about it.
func (a *article) tell(w *world, h happening) {
	var agents []party
	if len(h.doers) > 0 && !once(a.rng, 7) {
		agents = h.doers[:1]
		if len(h.doers) > 1 && once(a.rng, 3) {
			agents = h.doers[1:2]
		}
	}
	t := &telling{article: a, world: w, happening: h, agents: agents}
	t.event = a.event(h, agents)
	for _, id := range t.lastEvent().Agents {
		t.names = append(t.names, record.Role{Role: "agent", Entity: id})
	}
	for _, id := range t.lastEvent().Targets {
		t.names = append(t.names, record.Role{Role: "target", Entity: id})
	}
	t.report()
	if once(a.rng, 2) {
		t.report()
	}
	if len(agents) == 0 {
		return
	}
	if h.claimed && !once(a.rng, 3) {
		t.claim()
	}
	if h.denied && !once(a.rng, 3) {
		t.deny()
	}
	if h.accuser != nil && once(a.rng, 2) {
		t.accuse()
	}
}

// telling is one happening in one article.
type telling struct {
	*article
	world     *world
	happening happening
	agents    []party
	event     string
	names     []record.Role
}

func (t *telling) lastEvent() record.Event { return t.Events[len(t.Events)-1] }

func (t *telling) saying(kind record.StatementKind, speaker *party, via ...party) saying {
	return saying{kind: kind, speaker: speaker, via: via, event: t.event, names: t.names, object: objectOf(t.happening, t.Language)}
}

// report has a source tell of the happening.
func (t *telling) report() {
	speaker, via := t.world.source(t.rng)
	id, who := t.say(t.saying(record.Report, speaker, via...))
	if who != record.Narrator {
		t.link(record.Edge{Type: record.Reported, From: who, To: t.event, Event: t.event}, id)
	}
	t.attacked(record.StatusAsserted, id)
	if t.happening.kind == record.Visit {
		t.visited(id)
	}
}

func (t *telling) visited(statement string) {
	for _, agent := range t.lastEvent().Agents {
		for _, place := range t.lastEvent().Places {
			t.link(record.Edge{Type: record.Visited, From: agent, To: place, Event: t.event}, statement)
		}
		for _, host := range t.lastEvent().Targets {
			if host != agent {
				t.link(record.Edge{Type: record.Hosted, From: host, To: agent, Event: t.event}, statement)
			}
		}
	}
}

// attacked links doer and target of an attack.
func (t *telling) attacked(status, statement string) {
	if t.happening.kind != record.Attack {
		return
	}
	for _, from := range t.lastEvent().Agents {
		for _, to := range t.lastEvent().Targets {
			t.link(record.Edge{Type: record.Attacked, From: from, To: to, Event: t.event, Status: status}, statement)
		}
	}
}

func (t *telling) claim() {
	agency := listed(popular(t.rng, t.world.agencies))
	id, who := t.say(t.saying(record.Claim, &t.agents[0], agency))
	t.link(record.Edge{Type: record.Claimed, From: who, To: t.event, Event: t.event}, id)
	t.attacked(record.StatusClaimed, id)
}

func (t *telling) deny() {
	id, who := t.say(t.saying(record.Denial, &t.agents[0]))
	t.link(record.Edge{Type: record.Denied, From: who, To: t.event, Event: t.event}, id)
	if once(t.rng, 3) {
		spokesman := listed(popular(t.rng, t.world.spokes))
		id, who := t.say(t.saying(record.Denial, &spokesman, listed(popular(t.rng, t.world.agencies))))
		t.link(record.Edge{Type: record.Denied, From: who, To: t.event, Event: t.event}, id)
	}
}

func (t *telling) accuse() {
	id, who := t.say(t.saying(record.Accusation, t.happening.accuser))
	accused := t.entity(t.agents[0])
	if accused == who {
		return
	}
	t.link(record.Edge{Type: record.Accused, From: who, To: accused, Event: t.event}, id)
	t.attacked(record.StatusAlleged, id)
}
