package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// generate runs the command on the sample and returns the two files.
func generate(t *testing.T) (places, countries []Entry, raw string) {
	t.Helper()
	dir := t.TempDir()
	out, land := filepath.Join(dir, "places.jsonl"), filepath.Join(dir, "countries.jsonl")
	known := filepath.Join(dir, "known.jsonl")
	if err := os.WriteFile(known, []byte(`{"id":"town/iq-erbil-governorate","type":"Town","ar":"محافظة أربيل","country":"IQ","source":"common-knowledge"}`+"\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	args := []string{"--cities", filepath.Join("testdata", "cities.json"), "--out", out, "--countries", land, "--known", known}
	if err := run(args); err != nil {
		t.Fatal(err)
	}
	places, err := readEntries(out)
	if err != nil {
		t.Fatal(err)
	}
	countries, err = readEntries(land)
	if err != nil {
		t.Fatal(err)
	}
	b, err := os.ReadFile(out)
	if err != nil {
		t.Fatal(err)
	}
	return places, countries, string(b)
}

func byID(entries []Entry) map[string]Entry {
	out := map[string]Entry{}
	for _, e := range entries {
		out[e.ID] = e
	}
	return out
}

func TestRunPlaces(t *testing.T) {
	places, _, raw := generate(t)
	got := byID(places)
	want := Entry{
		ID: "town/iq-erbil", Type: "Town", Kind: "city", Ar: "أربيل", En: "Erbil", Country: "IQ",
		Parent: "town/iq-erbil-governorate", Lat: 36.1912, Lon: 44.0094, Source: "geonames:95446",
	}
	erbil := got[want.ID]
	erbil.Aliases, erbil.Guarded = nil, nil
	if diff := cmp.Diff(want, erbil); diff != "" {
		t.Errorf("Erbil (-want +got):\n%s", diff)
	}
	for id, ar := range map[string]string{
		"town/iq-baghdad": "بغداد", "town/sy-raqqa": "الرقة", "town/sy-tabqa": "الطبقة", "town/lb-tyre": "صور",
		"town/ly-tripoli": "طرابلس", "town/tn-tunis": "تونس العاصمة", "town/fr-paris": "باريس", "town/gb-london": "لندن",
	} {
		if got[id].Ar != ar {
			t.Errorf("%s: Arabic name %q, want %q", id, got[id].Ar, ar)
		}
	}
	if kind := got["town/iq-baghdad"].Kind; kind != "capital" {
		t.Errorf("Baghdad: kind %q, want capital", kind)
	}
	if g := got["town/sy-tabqa"].Guarded; !strings.Contains(strings.Join(g, " "), "الطبقة") {
		t.Errorf("Tabqa: guarded %q, want the word for class among them", g)
	}
	if _, _, again := generate(t); again != raw {
		t.Error("a second run wrote other bytes")
	}
}

func TestRunCountries(t *testing.T) {
	_, countries, _ := generate(t)
	got := byID(countries)
	us := got["country/US"]
	if us.Ar != "الولايات المتحدة" || us.En != "United States" || us.Type != "Country" {
		t.Errorf("United States: %+v", us)
	}
	for _, form := range []string{"أميركي", "أمريكية", "أميركيين", "American"} {
		if !strings.Contains(" "+strings.Join(us.Adjectives, " ")+" ", " "+form+" ") {
			t.Errorf("United States: no adjective %q", form)
		}
	}
	if c := got["country/IQ"].Capital; c != "town/iq-baghdad" {
		t.Errorf("Iraq: capital %q", c)
	}
	if a := strings.Join(got["country/SY"].Aliases, "|"); !strings.Contains(a, "الأراضي السورية") || !strings.Contains(a, "Syrian territory") {
		t.Errorf("Syria: no territory among %s", a)
	}
	if _, ok := got["country/EU"]; ok {
		t.Error("a union is among the countries")
	}
	for _, e := range countries {
		if e.Ar == "" || e.En == "" {
			t.Errorf("%s: names %q and %q", e.ID, e.Ar, e.En)
		}
	}
}

func TestRunFaults(t *testing.T) {
	dir := t.TempDir()
	write := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	out := filepath.Join(dir, "out.jsonl")
	tests := []struct {
		name, want string
		args       []string
	}{
		{"no input", "--cities and --out are needed", nil},
		{"missing file", "no such file", []string{"--cities", filepath.Join(dir, "none"), "--out", out}},
		{"a list", "want an object", []string{"--cities", write("list.json", "[]"), "--out", out}},
		{"cut short", "EOF", []string{"--cities", write("cut.json", `{"1": {"geonameid": 1}`), "--out", out}},
		{"bad city", "city 7", []string{"--cities", write("bad.json", `{"7": {"population": "many"}}`), "--out", out}},
		{"unknown key", "line 1", []string{"--cities", "x", "--out", out, "--known", write("known.jsonl", `{"id":"a","colour":"red"}`)}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			err := run(tt.args)
			if err == nil || !strings.Contains(err.Error(), tt.want) {
				t.Errorf("run: %v, want an error with %q", err, tt.want)
			}
		})
	}
}

// TestCatalogueFiles holds the shipped files together: unique ids, known
// parents and capitals, no name that stands for two entries without a trigger.
func TestCatalogueFiles(t *testing.T) {
	ids, owners := map[string]bool{}, map[string]string{}
	var all []Entry
	for _, name := range []string{"countries", "regions", "places", "bases"} {
		entries, err := readEntries(filepath.Join("..", "..", "extract", "catalog", "data", name+".jsonl"))
		if err != nil {
			t.Fatal(err)
		}
		all = append(all, entries...)
	}
	for _, e := range all {
		if ids[e.ID] {
			t.Errorf("%s: given twice", e.ID)
		}
		ids[e.ID] = true
		guarded := map[string]bool{}
		for _, n := range e.Guarded {
			guarded[fold(n)] = true
		}
		for _, n := range append([]string{e.Ar, e.En}, e.Aliases...) {
			key := fold(n)
			if n == "" || guarded[key] {
				continue
			}
			if o := owners[key]; o != "" && o != e.ID {
				t.Errorf("%s: %q is a name of %s as well", e.ID, n, o)
			}
			owners[key] = e.ID
		}
	}
	for _, e := range all {
		for _, ref := range []string{e.Parent, e.Capital} {
			if ref != "" && !ids[ref] {
				t.Errorf("%s: refers to %s, which is not there", e.ID, ref)
			}
		}
		if e.Country != "" && !ids["country/"+e.Country] {
			t.Errorf("%s: country %s is not there", e.ID, e.Country)
		}
	}
}
