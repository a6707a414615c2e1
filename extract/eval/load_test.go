package eval

import (
	"encoding/json"
	"errors"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/google/go-cmp/cmp"
)

const goodGold = `{"id": "a", "language": "ar", "entities": [{"id": "e1", "type": "Group", "names": ["سرايا  الفجر"]}],
"events": [{"id": "v1", "type": "attack", "date": "2024-04-21", "agents": ["e1"], "targets": [], "places": null, "evidence": "قصفت القرية"}],
"edges": [{"type": "CLAIMED", "from": "e1", "to": "v1", "evidence": "سرايا الفجر"}]}`

func folder(gold, articles string) fstest.MapFS {
	f := fstest.MapFS{"published_x.json": {Data: []byte("{}")}, "notes.txt": {}}
	if gold != "" {
		f["a.json"] = &fstest.MapFile{Data: []byte(gold)}
	}
	if articles != "" {
		f[ArticlesFile] = &fstest.MapFile{Data: []byte(articles)}
	}
	return f
}

const goodArticles = `{"id": "a", "text": "قصفت القرية سرايا\nالفجر"}` + "\n\n"

func TestLoad(t *testing.T) {
	got, err := Load(folder(goodGold, goodArticles), "dev", true)
	if err != nil {
		t.Fatal(err)
	}
	want := []Annotation{{ID: "a",
		Entities: []Entity{{ID: "e1", Type: "Group", Names: []string{"سرايا  الفجر"}}},
		Events:   []Event{{ID: "v1", Type: "attack", Date: "2024-04-21", Agents: []string{"e1"}, Targets: []string{}, Evidence: "قصفت القرية"}},
		Edges:    []Edge{{Type: "CLAIMED", From: "e1", To: "v1", Evidence: "سرايا الفجر"}},
	}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

func TestLoadFaults(t *testing.T) {
	replace := func(old, by string) string {
		if !strings.Contains(goodGold, old) {
			t.Fatalf("the sample has no %s", old)
		}
		return strings.Replace(goodGold, old, by, 1)
	}
	tests := []struct{ name, gold, articles, want string }{
		{"empty folder", "", goodArticles, "dev: unsound gold: no file ID.json in it"},
		{"no texts", goodGold, "", "dev/articles.jsonl: unsound gold: no such file"},
		{"broken texts", goodGold, "{\"id\": \"b\", \"text\": \"x\"}\n{", "articles.jsonl: unsound gold: line 2: "},
		{"text without id", goodGold, `{"text": "x"}`, "line 1: id and text are required"},
		{"text twice", goodGold, goodArticles + goodArticles, `line 3: a second article of id "a"`},
		{"no text of it", goodGold, `{"id": "b", "text": "x"}`, "dev/a.json: unsound gold: no article of this id in articles.jsonl"},
		{"syntax", replace("[]", "["), goodArticles, "dev/a.json: unsound gold: line 2: invalid character"},
		{"field", replace(`["e1"]`, `"e1"`), goodArticles, "agents: string, want []string"},
		{"no object", "[]", goodArticles, "dev/a.json: unsound gold: array, want an object"},
		{"id", replace(`"a"`, `"b"`), goodArticles, `id "b" is not the file's name`},
		{"no id", replace(`"id": "e1"`, `"id": ""`), goodArticles, "an entity without id"},
		{"id twice", replace(`"id": "v1"`, `"id": "e1"`), goodArticles, "id e1 is given twice"},
		{"entity type", replace("Group", "Gang"), goodArticles, `entity e1: type "Gang", want one of [Group`},
		{"no names", replace(`["سرايا  الفجر"]`, `[" "]`), goodArticles, "entity e1: no names"},
		{"name not in the text", replace(`["سرايا  الفجر"]`, `["القمر"]`), goodArticles, `none of its names stands in the text: "القمر"`},
		{"event type", replace("attack", "raid"), goodArticles, `event v1: type "raid" is unknown`},
		{"date", replace("2024-04-21", "2024-4-21"), goodArticles, `date "2024-4-21", want a day`},
		{"agent", replace(`["e1"]`, `["e9"]`), goodArticles, "event v1: e9 is no entity"},
		{"target", replace(`[]`, `["e9"]`), goodArticles, "target e9 is neither"},
		{"event's evidence", replace("قصفت القرية", "قصفوا"), goodArticles, "event v1: evidence is not in the text"},
		{"edge type", replace("CLAIMED", "SAID"), goodArticles, `edge 1: type "SAID"`},
		{"edge from", replace(`"from": "e1"`, `"from": "v1"`), goodArticles, `edge 1, CLAIMED: from "v1" is no entity`},
		{"edge to an event", replace(`"to": "v1"`, `"to": "e1"`), goodArticles, `to "e1" is no event`},
		{"edge to an entity", replace("CLAIMED", "HOSTED"), goodArticles, `to "v1" is no entity`},
		{"edge's event", replace(`"to": "v1"`, `"to": "v1", "event": "v7"`), goodArticles, `event "v7" is unknown`},
		{"edge's evidence", replace(`"evidence": "سرايا الفجر"`, `"evidence": "تبنّت"`), goodArticles, "edge 1, CLAIMED: evidence is not in the text"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, err := Load(folder(tt.gold, tt.articles), "dev", true)
			if !errors.Is(err, ErrGold) || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("error %v, want %q", err, tt.want)
			}
		})
	}
}

func TestLoadWithoutTexts(t *testing.T) {
	if _, err := Load(folder(goodGold, ""), "dev", false); err != nil {
		t.Error(err)
	}
}

func TestLoadReportsAllFaults(t *testing.T) {
	gold := strings.NewReplacer("Group", "Gang", "attack", "raid", "قصفت", "ضربت").Replace(goodGold)
	_, err := Load(folder(gold, goodArticles), "dev", true)
	if err == nil || strings.Count(err.Error(), "\n") != 2 {
		t.Errorf("%v, want three faults", err)
	}
}

func TestReadRecords(t *testing.T) {
	in := `{"id": "a", "entities": [{"id": "e1", "type": "Town", "name": "زمار", "names": ["", "بلدة زمار"], "mentions": ["زمّار", {"start": 1, "end": 5, "rule": "catalogue"}]}]}` + "\n\n" + `{"id": "b"}`
	got, err := ReadRecords(strings.NewReader(in))
	if err != nil {
		t.Fatal(err)
	}
	want := map[string]Annotation{"b": {ID: "b"},
		"a": {ID: "a", Entities: []Entity{{ID: "e1", Type: "Town", Names: []string{"زمار", "بلدة زمار", "زمّار"}, Rule: "catalogue"}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	for in, want := range map[string]string{
		`{`:                              "line 1: unexpected end",
		"\n{}":                           "line 2: the record has no id",
		"{\"id\":\"a\"}\n{\"id\":\"a\"}": `line 2: a second record of "a"`,
		`{"id":"a","entities":[{"id":"x"}],"events":[{"id":"x"}]}`: `record "a" uses the id "x" twice`,
	} {
		var syntax *json.SyntaxError
		if _, err := ReadRecords(strings.NewReader(in)); !errors.Is(err, ErrRecords) && !errors.As(err, &syntax) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: error %v, want %q", in, err, want)
		}
	}
}
