package configs

import (
	"bytes"
	"encoding/json"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/santhosh-tekuri/jsonschema/v6"

	"isnad/extract/record"
)

func compiled(t *testing.T) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(RecordSchema()))
	if err != nil {
		t.Fatal(err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource("record", doc); err != nil {
		t.Fatal(err)
	}
	s, err := c.Compile("record")
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// full is a record with a value in every field.
func full() record.Record {
	return record.Record{
		Version: record.Version, ID: "a", URL: "u", Title: "t", Outlet: "o", OutletBy: "record", Language: "ar",
		Published: "2024-04-22T10:15:00+03:00", DateFrom: "record", Hash: strings.Repeat("0", 64), Length: 9, Extractor: "x",
		Entities: []record.Entity{{ID: "e1", Type: record.Group, Kind: "k", Name: "n", Names: []string{"n"}, Catalog: "c", Role: "r", Anonymous: true,
			Mentions: []record.Mention{{Start: 1, End: 2, Rule: "r"}}}},
		Events: []record.Event{{ID: "v1", Type: record.Attack, Subkind: "rocket", Date: "2024-04-21", Time: "21:50", Precision: "day",
			Agents: []string{"e1"}, Targets: []string{"e1"}, Places: []string{"e1"}, Launch: []string{"e1"}, Weapon: "w",
			Casualties: []record.Quantity{{Unit: "killed", Min: 1, Max: -1}}, Evidence: "q", Start: 1, End: 2, Rule: "r"}},
		Edges: []record.Edge{{Type: record.Attacked, From: "e1", To: "e1", Event: "v1", Status: record.StatusClaimed, Evidence: "q", Start: 1, End: 2,
			Statements: []string{"s1"}, Rule: "r"}},
		Statements: []record.Statement{{ID: "s1", Kind: record.Claim, Speaker: record.Narrator, Via: []string{"e1"}, About: []string{"v1", "s1"},
			Names: []record.Role{{Role: "agent", Entity: "e1"}}, Certainty: record.Certain, Polarity: record.Positive, Quote: "q", Start: 1, End: 2, Cue: "c", Rule: "r"}},
	}
}

func validate(t *testing.T, r record.Record) error {
	t.Helper()
	data, err := json.Marshal(r)
	if err != nil {
		t.Fatal(err)
	}
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(data))
	if err != nil {
		t.Fatal(err)
	}
	return compiled(t).Validate(doc)
}

func TestRecordSchema(t *testing.T) {
	if err := validate(t, full()); err != nil {
		t.Error(err)
	}
	bad := map[string]func(*record.Record){
		"no id":                   func(r *record.Record) { r.ID = "" },
		"another version":         func(r *record.Record) { r.Version = 2 },
		"unknown type":            func(r *record.Record) { r.Entities[0].Type = "Person" },
		"no array":                func(r *record.Record) { r.Events = nil },
		"date with time, no zone": func(r *record.Record) { r.Published = "2024-04-22T10:15:00" },
		"edge without statement":  func(r *record.Record) { r.Edges[0].Statements = []string{} },
		"negative offset":         func(r *record.Record) { r.Statements[0].Start = -1 },
		"unknown speaker":         func(r *record.Record) { r.Statements[0].Speaker = "x" },
	}
	for name, spoil := range bad {
		r := full()
		spoil(&r)
		if err := validate(t, r); err == nil {
			t.Errorf("%s: valid", name)
		}
	}
}

// TestSchemaHasEveryField compares the schema's properties with the Go types.
func TestSchemaHasEveryField(t *testing.T) {
	type object struct {
		Properties map[string]json.RawMessage `json:"properties"`
		Defs       map[string]object          `json:"$defs"`
	}
	var schema object
	if err := json.Unmarshal(RecordSchema(), &schema); err != nil {
		t.Fatal(err)
	}
	for name, v := range map[string]any{"": record.Record{}, "entity": record.Entity{}, "event": record.Event{}, "edge": record.Edge{},
		"statement": record.Statement{}, "quantity": record.Quantity{}} {
		o := schema
		if name != "" {
			o = schema.Defs[name]
		}
		want, got := map[string]bool{}, map[string]bool{}
		for i := range reflect.TypeOf(v).NumField() {
			tag, _, _ := strings.Cut(reflect.TypeOf(v).Field(i).Tag.Get("json"), ",")
			want[tag] = true
		}
		for k := range o.Properties {
			got[k] = true
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", name, diff)
		}
	}
}
