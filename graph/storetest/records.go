package storetest

import (
	"fmt"

	"isnad/extract/record"
)

// The hand-made articles of the suite: an attack that a group claims in one
// article and that an agency and a monitor tell of in others, its denial, a
// visit, and an edge without event.

const (
	baseID  = "base/sample-field"
	groupID = "group/sample-brigade"
	otherID = "group/other-brigade"
)

// article returns a record of one published day without content.
func article(name, published string) *record.Record {
	return &record.Record{
		Version: record.Version, ID: name, URL: "https://news.example/" + name, Title: "Title of " + name,
		Outlet: "Example News", OutletBy: "record", Language: "ar", Published: published, DateFrom: "record",
		Hash: fmt.Sprintf("%064x", name)[:64], Length: 200, Extractor: "test/1",
	}
}

func entity(id string, t record.EntityType, name, catalog string) record.Entity {
	return record.Entity{ID: id, Type: t, Name: name, Names: []string{name}, Catalog: catalog,
		Mentions: []record.Mention{{Start: 1, End: 5}}}
}

// told adds an attack on the base, told by a speaker, to a record. The speaker
// is the doer itself when kind is a claim.
func told(r *record.Record, day, doer string, kind record.StatementKind) *record.Record {
	r.Entities = []record.Entity{
		entity("e1", record.Base, "حقل التجربة", baseID),
		entity("e2", record.Group, doer, doer),
		entity("e3", record.Actor, "وكالة المثال", ""),
	}
	r.Events = []record.Event{{
		ID: "v1", Type: record.Attack, Subkind: "rocket", Date: day, Precision: "day",
		Agents: []string{"e2"}, Targets: []string{"e1"}, Evidence: "هجوم", Start: 10, End: 14,
		Casualties: []record.Quantity{{Unit: "wounded", Min: len(r.ID), Max: -1}},
	}}
	speaker, status, edge := "e3", record.StatusAsserted, record.Reported
	if kind == record.Claim {
		speaker, status, edge = "e2", record.StatusClaimed, record.Claimed
	}
	if kind == record.Denial {
		speaker, edge = "e2", record.Denied
	}
	r.Statements = []record.Statement{{
		ID: "s1", Kind: kind, Speaker: speaker, Via: []string{"e3"}, About: []string{"v1"},
		Names:     []record.Role{{Role: "agent", Entity: "e2"}, {Role: "target", Entity: "e1"}},
		Certainty: record.Certain, Polarity: record.Positive, Quote: "قالت الوكالة", Start: 0, End: 12, Rule: "test",
	}}
	r.Edges = []record.Edge{{Type: edge, From: speaker, To: "v1", Event: "v1", Statements: []string{"s1"}}}
	if kind != record.Denial {
		r.Edges = append(r.Edges, record.Edge{Type: record.Attacked, From: "e2", To: "e1", Event: "v1", Status: status, Statements: []string{"s1"}})
	}
	return r
}

// hosted makes the base host a group that no catalogue lists, without an event.
func hosted(r *record.Record, guest string) *record.Record {
	r.Entities = append(r.Entities, entity("h1", record.Base, "حقل التجربة", baseID), entity("h2", record.Group, guest, ""))
	r.Statements = append(r.Statements, record.Statement{
		ID: "h3", Kind: record.Report, Speaker: record.Narrator, Certainty: record.Certain, Polarity: record.Positive,
		Names: []record.Role{{Role: "host", Entity: "h1"}, {Role: "guest", Entity: "h2"}},
		Quote: "تضم", Start: 40, End: 43, Rule: "test",
	})
	r.Edges = append(r.Edges, record.Edge{Type: record.Hosted, From: "h1", To: "h2", Statements: []string{"h3"}})
	return r
}

// sample returns the articles of the suite, made anew for every call.
func sample() []*record.Record {
	undated := told(article("undated", "2024-08-06"), "", groupID, record.Report)
	undated.Events[0].Precision = ""
	witness := told(article("witness", "2024-08-06"), "2024-08-05", groupID, record.Report)
	witness.Entities[2] = record.Entity{ID: "e3", Type: record.Official, Name: "مسؤول أميركي", Anonymous: true}
	// Of two that bear no day at all one has base, doer and count in common with
	// the agency's article; the other only the base and the doer.
	dayless := told(article("no day", ""), "", groupID, record.Report)
	vague := told(article("vague", ""), "", groupID, record.Report)
	vague.Events[0].Casualties = nil
	dayless.Events[0].Precision, vague.Events[0].Precision = "", ""
	return []*record.Record{
		dayless,
		told(article("claim", "2024-08-06"), "2024-08-05", groupID, record.Claim),
		hosted(told(article("agency", "2024-08-05"), "2024-08-05", groupID, record.Report), "لواء الضيوف"),
		told(article("denial", "2024-08-07"), "2024-08-06", groupID, record.Denial),
		undated,
		witness,
		hosted(article("hosting", "2024-08-09"), "لواء الضيوف"),
		told(article("later", "2024-08-20"), "2024-08-19", otherID, record.Report),
		vague,
	}
}

// Many returns n articles over the days of one month, several to a happening,
// for stores that want to try a long run.
func Many(n int) []*record.Record {
	var out []*record.Record
	for i := range n {
		day := fmt.Sprintf("2024-03-%02d", 1+i%28)
		out = append(out, told(article(fmt.Sprintf("bulk-%05d", i), day), day, groupID, record.Report))
	}
	return out
}
