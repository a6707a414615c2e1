package facts_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract/record"
	"isnad/graph"
	"isnad/graph/facts"
)

func sample() *record.Record {
	return &record.Record{
		ID: "a1", URL: "https://news.example/1", Published: "2024-08-06T10:00:00Z", Outlet: "Example",
		Entities: []record.Entity{
			{ID: "e1", Type: record.Group, Name: "لواء المثال"},
			{ID: "e2", Type: record.Base, Name: "حقل", Catalog: "base/field"},
			{ID: "e3", Type: record.Official, Name: "مسؤول أميركي", Anonymous: true},
			{ID: "e4", Type: record.Official, Name: "مسؤول أميركي", Anonymous: true},
			{ID: "e5", Type: record.Town, Name: "زمار", Catalog: "town/zummar"},
			{ID: "e6", Type: record.Actor, Name: "Agency", Catalog: "actor/agency"},
		},
		Events: []record.Event{{ID: "v1", Type: record.Attack, Date: "2024-08-05", Precision: "day",
			Agents: []string{"e1"}, Targets: []string{"e2"}, Places: []string{"e5"}, Launch: []string{"e5"}, Start: 3,
			Casualties: []record.Quantity{{Unit: "wounded", Min: 5, Max: 5}, {Unit: "killed", Min: 1, Max: -1}}}},
		Statements: []record.Statement{
			{ID: "s1", Kind: record.Report, Speaker: "e3", Via: []string{"e6"}, About: []string{"v1"}, Start: 1, Rule: "r"},
			{ID: "s2", Kind: record.Denial, Speaker: "e1", About: []string{"s1"}, Start: 9, Rule: "r"},
			{ID: "s3", Kind: record.Report, Speaker: record.Narrator, Start: 20, Rule: "r"},
		},
		Edges: []record.Edge{
			{Type: record.Reported, From: "e3", To: "v1", Statements: []string{"s1"}},
			{Type: record.Attacked, From: "e1", To: "e2", Event: "v1", Status: "alleged", Statements: []string{"s1"}},
			{Type: record.Hosted, From: "e2", To: "e6", Statements: []string{"s3"}},
		},
	}
}

func nodes(t *testing.T, f facts.Facts, label graph.Label) []graph.Node {
	t.Helper()
	var out []graph.Node
	for _, n := range f.Nodes {
		if n.Label == label {
			out = append(out, n)
		}
	}
	return out
}

func TestFactsFitTheSchema(t *testing.T) {
	f, err := facts.From(sample(), facts.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if err := graph.CurrentSchema().Check(graph.Batch{Nodes: f.Nodes, Rels: f.Rels}); err != nil {
		t.Error(err)
	}
}

func TestEntitiesAreIdentified(t *testing.T) {
	f, err := facts.From(sample(), facts.Options{})
	if err != nil {
		t.Fatal(err)
	}
	scope := "@" + f.Article[:12]
	for i, want := range []struct{ prefix, suffix string }{
		{"unlisted/actor/example", ""},
		{"unlisted/group/", ""},
		{"base/field", ""},
		{"unlisted/official/", scope},
		{"unlisted/official/", scope + ".2"},
		{"town/zummar", ""},
		{"actor/agency", ""},
	} {
		got := f.Entities[i]
		if !strings.HasPrefix(got, want.prefix) || !strings.HasSuffix(got, want.suffix) {
			t.Errorf("entity %d is %q, want %s…%s", i, got, want.prefix, want.suffix)
		}
	}
	other := sample()
	other.URL = "https://news.example/2"
	g, err := facts.From(other, facts.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if f.Entities[1] != g.Entities[1] {
		t.Errorf("one unlisted group became two: %s, %s", f.Entities[1], g.Entities[1])
	}
	if f.Entities[3] == g.Entities[3] {
		t.Errorf("unnamed officials of two articles became one: %s", f.Entities[3])
	}
}

func TestAccount(t *testing.T) {
	f, err := facts.From(sample(), facts.Options{})
	if err != nil {
		t.Fatal(err)
	}
	account := nodes(t, f, graph.Account)[0]
	statements := nodes(t, f, graph.Statement)
	group := f.Entities[1]
	want := graph.Props{
		"article": f.Article, "block": "force/2024-08-05", "kind": "attack", "subkind": nil, "date": "2024-08-05", "time": nil,
		"precision": "day", "published": "2024-08-06", "agents": []string{group}, "targets": []string{"base/field"},
		"places": nil, "launch": []string{"town/zummar"},
		"anchors":    []string{"agent body " + group, "target base base/field", "launch town town/zummar"},
		"casualties": []string{"killed 1 *", "wounded 5 5"}, "weapon": nil, "evidence": nil, "rule": nil,
		"start": int64(3), "end": int64(0), "statements": []string{statements[0].ID},
	}
	if diff := cmp.Diff(want, account.Props); diff != "" {
		t.Errorf("account (-want +got):\n%s", diff)
	}
	yields := []string{
		"ATTACKED " + group + " base/field " + account.ID + " alleged",
		"REPORTED " + f.Entities[3] + " - " + account.ID + " -",
	}
	if diff := cmp.Diff(yields, statements[0].Props["yields"]); diff != "" {
		t.Errorf("yields (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"HOSTED base/field actor/agency"}, f.Edges); diff != "" {
		t.Errorf("edges (-want +got):\n%s", diff)
	}
}

func TestSources(t *testing.T) {
	f, err := facts.From(sample(), facts.Options{Outlet: func(string) (string, bool) { return "actor/outlet", true }})
	if err != nil {
		t.Fatal(err)
	}
	var got []any
	for _, s := range nodes(t, f, graph.Statement) {
		got = append(got, s.Props["source"])
	}
	// An unnamed official counts as the agency that relays him, the article's own voice as its outlet.
	want := []any{"actor/agency", f.Entities[1], "actor/outlet"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("sources (-want +got):\n%s", diff)
	}
}

// TestSpokesmanIsNoOtherSource wants one source of a spokesman, named or not, and of
// his body, unless the body itself has no name to share.
func TestSpokesmanIsNoOtherSource(t *testing.T) {
	for _, tc := range []struct {
		name      string
		anonymous bool
		body      string
		want      int // among the graph's entities, of which the first is the outlet
	}{
		{"named", false, "e1", 1},
		{"unnamed", true, "e1", 1},
		{"of an unnamed body", false, "e4", 3},
		{"of no body", false, "", 3},
	} {
		r := sample()
		r.Entities[2].Name, r.Entities[2].Anonymous, r.Entities[2].SpeaksFor = "رامي المثال", tc.anonymous, tc.body
		f, err := facts.From(r, facts.Options{})
		if err != nil {
			t.Fatal(err)
		}
		if got := nodes(t, f, graph.Statement)[0].Props["source"]; got != f.Entities[tc.want] {
			t.Errorf("%s: source %q", tc.name, got)
		}
	}
	r := sample()
	r.Entities[2].SpeaksFor = "e99"
	if _, err := facts.From(r, facts.Options{}); !errors.Is(err, facts.ErrRecord) {
		t.Errorf("an unknown body: %v", err)
	}
}

func TestIDsFollowFromTheRecord(t *testing.T) {
	one, err := facts.From(sample(), facts.Options{})
	if err != nil {
		t.Fatal(err)
	}
	renamed := sample()
	renamed.Events[0].ID, renamed.Statements[0].About, renamed.Edges[0].To, renamed.Edges[1].Event = "v9", []string{"v9"}, "v9", "v9"
	two, err := facts.From(renamed, facts.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(one, two); diff != "" {
		t.Errorf("the record's own numbering shows in the facts:\n%s", diff)
	}
}

func TestArticleID(t *testing.T) {
	digest := strings.Repeat("ab", 32)
	for name, test := range map[string]struct {
		a, b record.Record
		same bool
	}{
		"own digest wins":           {record.Record{ID: digest, URL: "u"}, record.Record{ID: digest, URL: "w"}, true},
		"url, whatever the text":    {record.Record{ID: "1", URL: "u", Hash: digest}, record.Record{ID: "2", URL: "u"}, true},
		"text, whatever the name":   {record.Record{ID: "1", Hash: digest}, record.Record{ID: "2", Hash: digest}, true},
		"key, whatever the text":    {record.Record{ID: "1", Key: "f/a.txt", Hash: digest}, record.Record{ID: "2", Key: "f/a.txt"}, true},
		"other key, same text":      {record.Record{ID: "1", Key: "f/a.txt", Hash: digest}, record.Record{ID: "1", Key: "g/a.txt", Hash: digest}, false},
		"url before key":            {record.Record{URL: "u", Key: "f/a.txt"}, record.Record{URL: "u", Key: "g/a.txt"}, true},
		"url is no key":             {record.Record{URL: "u"}, record.Record{Key: "u"}, false},
		"other url":                 {record.Record{ID: "1", URL: "u"}, record.Record{ID: "1", URL: "w"}, false},
		"neither, so the name only": {record.Record{ID: "1"}, record.Record{ID: "2"}, false},
	} {
		a, b := facts.ArticleID(&test.a), facts.ArticleID(&test.b)
		if (a == b) != test.same || len(a) != 64 || len(b) != 64 {
			t.Errorf("%s: %s and %s, want same %v", name, a, b, test.same)
		}
	}
}

func TestBrokenRecordsAreRefused(t *testing.T) {
	long := strings.Repeat("x", 9000)
	for name, spoil := range map[string]func(r *record.Record){
		"unknown speaker":        func(r *record.Record) { r.Statements[0].Speaker = "e99" },
		"unknown relay":          func(r *record.Record) { r.Statements[0].Via = []string{"e99"} },
		"about nothing":          func(r *record.Record) { r.Statements[0].About = []string{"v99"} },
		"unknown agent":          func(r *record.Record) { r.Events[0].Agents = []string{"e99"} },
		"edge without statement": func(r *record.Record) { r.Edges[0].Statements = nil },
		"edge to nothing":        func(r *record.Record) { r.Edges[0].To = "e99" },
		"edge of no event":       func(r *record.Record) { r.Edges[1].Event = "v99" },
		"unknown type":           func(r *record.Record) { r.Entities[0].Type = "Ship" },
		"same id twice":          func(r *record.Record) { r.Entities[1].ID = "e1" },
		"space in an id":         func(r *record.Record) { r.Entities[1].Catalog = "base/two words" },
		"endless id":             func(r *record.Record) { r.Entities[1].Catalog = long },
		"endless date":           func(r *record.Record) { r.Events[0].Date = long },
		"endless hash":           func(r *record.Record) { r.Hash = long },
	} {
		r := sample()
		spoil(r)
		if _, err := facts.From(r, facts.Options{}); !errors.Is(err, facts.ErrRecord) {
			t.Errorf("%s: got %v, want %v", name, err, facts.ErrRecord)
		}
	}
	r := sample()
	r.Entities[0].Name = long
	if _, err := facts.From(r, facts.Options{}); err != nil {
		t.Errorf("a long name is no fault: %v", err)
	}
}
