package generate

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/rand/v2"
	"time"

	"isnad/extract/catalog"
	"isnad/extract/record"
)

// article is a record while it is written.
type article struct {
	*record.Record
	rng  *rand.Rand
	ids  map[string]string // entity by catalogue id or name
	edge map[string]int    // index of an edge by its ends
	at   int               // code point that the text has reached
}

// newArticle opens the record of the n-th article.
func newArticle(rng *rand.Rand, n int, outlet *catalog.Entry, published time.Time) *article {
	language := "ar"
	if once(rng, 5) {
		language = "en"
	}
	url := fmt.Sprintf("https://news.example/%s/%s/%07d", outlet.ID[len("actor/"):], published.Format("2006/01/02"), n)
	sum := sha256.Sum256([]byte(url))
	return &article{rng: rng, ids: map[string]string{}, edge: map[string]int{}, Record: &record.Record{
		Version: record.Version, ID: fmt.Sprintf("generated-%07d", n), URL: url, Outlet: outlet.Ar, OutletBy: "metadata",
		Language: language, Published: published.Format(time.DateOnly), DateFrom: "metadata",
		Hash: hex.EncodeToString(sum[:]), Extractor: "generate/1",
	}}
}

// entity names a party and returns its id in the record.
func (a *article) entity(p party) string {
	name := p.name(a.Language)
	key := p.catalog
	if key == "" {
		key = name
	}
	id, ok := a.ids[key]
	if !ok {
		id = fmt.Sprintf("e%d", len(a.Entities)+1)
		a.ids[key] = id
		a.Entities = append(a.Entities, record.Entity{ID: id, Type: p.typ, Kind: p.kind, Name: name, Names: []string{name},
			Catalog: p.catalog, Role: p.role, Anonymous: p.anonymous})
	}
	for i := range a.Entities {
		if a.Entities[i].ID == id {
			a.Entities[i].Mentions = append(a.Entities[i].Mentions, record.Mention{Start: a.at, End: a.at + len([]rune(name))})
		}
	}
	return id
}

func (a *article) entities(list []party) []string {
	out := make([]string, 0, len(list))
	for _, p := range list {
		out = append(out, a.entity(p))
	}
	return out
}

// event adds what the article tells of a happening, and returns its id.
func (a *article) event(h happening, agents []party) string {
	v := record.Event{ID: fmt.Sprintf("v%d", len(a.Events)+1), Type: h.kind, Subkind: h.subkind, Weapon: h.weapon,
		Agents: a.entities(agents), Targets: a.entities(h.targets), Places: a.entities(h.places)}
	day := h.day
	if once(a.rng, 15) {
		day = day.AddDate(0, 0, 1)
	}
	if !once(a.rng, 10) {
		v.Date, v.Precision = day.Format(time.DateOnly), "day"
	}
	if len(h.launch) > 0 && !once(a.rng, 3) {
		v.Launch = a.entities(h.launch)
		v.Places = append(v.Places, v.Launch...)
	}
	for _, c := range []struct {
		unit string
		n    int
	}{{"killed", h.killed}, {"wounded", h.wounded}} {
		if c.n > 0 && !once(a.rng, 3) {
			n := c.n + a.rng.IntN(3)
			v.Casualties = append(v.Casualties, record.Quantity{Unit: c.unit, Min: n, Max: n})
		}
	}
	v.Evidence, v.Start, v.End = a.clause(evidenceOf(h, a.Language))
	v.Rule = "generated"
	a.Events = append(a.Events, v)
	return v.ID
}

// clause puts words into the text, and tells where they stand.
func (a *article) clause(words string) (text string, start, end int) {
	start = a.at
	a.at += len([]rune(words)) + 2
	return words, start, a.at - 2
}

// link adds an edge, or its statement to one that is there.
func (a *article) link(e record.Edge, statement string) {
	key := fmt.Sprint(e.Type, e.From, e.To, e.Event)
	i, ok := a.edge[key]
	if !ok {
		i = len(a.Edges)
		a.edge[key] = i
		a.Edges = append(a.Edges, e)
	}
	a.Edges[i].Statements = append(a.Edges[i].Statements, statement)
}
