package catalog

import (
	"strings"
	"testing"
	"testing/fstest"

	"isnad/extract/text"
)

func shippedCatalog(t *testing.T) *Catalog {
	t.Helper()
	c, err := Shipped()
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// What the shipped file promises to hold.
func TestShippedCatalogIsLargeEnough(t *testing.T) {
	count := map[string]int{}
	for _, e := range shippedCatalog(t).Entries() {
		count[string(e.Type)]++
		if e.Source == "" {
			t.Errorf("%s has no source", e.ID)
		}
	}
	for typ, want := range map[string]int{"Group": 150, "Actor": 200, "Base": 120, "Official": 300, "Town": 3000, "Country": 190} {
		if count[typ] < want {
			t.Errorf("%d entries of type %s, want at least %d", count[typ], typ, want)
		}
	}
}

func TestFind(t *testing.T) {
	c := shippedCatalog(t)
	tests := []struct {
		name, in string
		id       string // "" for nothing
		words    string // what the name covers
		guarded  bool
	}{
		{"plain", "قصفت كتائب حزب الله القاعدة", "group/kataib-hizballah", "كتائب حزب الله", false},
		{"attached particle", "وقالت لكتائب حزب الله", "group/kataib-hizballah", "لكتائب حزب الله", false},
		{"assimilated article", "زيارة للعراق", "country/IQ", "للعراق", false},
		{"quotation marks inside", "تنظيم \"داعش\" هاجم", "group/islamic-state", "تنظيم \"داعش", false},
		{"hamza and teh marbuta", "الامم المتحده", "actor/united-nations", "الامم المتحده", false},
		{"English with particles", "near Ain al-Asad on", "base/ain-al-asad", "Ain al-Asad", false},
		{"a pronoun is no country", "they told us that", "", "", false},
		{"a preposition is no name", "على الطريق", "", "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := text.Parse(tt.in)
			for i := range d.Tokens {
				m, ok := c.Find(d.Tokens, i)
				if !ok || m.Guarded != tt.guarded {
					continue
				}
				got := d.Slice(d.Tokens[m.First].Start, d.Tokens[m.Last-1].End)
				for _, e := range m.Entries {
					if e.ID == tt.id && got == tt.words {
						return
					}
				}
				if tt.id == "" {
					t.Errorf("found %s in %q", m.Entries[0].ID, got)
				}
			}
			if tt.id != "" {
				t.Errorf("%s is not found as %q", tt.id, tt.words)
			}
		})
	}
}

func TestUsersEntriesReplaceAndAdd(t *testing.T) {
	fsys := fstest.MapFS{"mine.jsonl": {Data: []byte(
		`{"id":"group/night-brigade","type":"Group","ar":"لواء الليل","source":"own list"}` + "\n" +
			`{"id":"country/IQ","type":"Country","ar":"العراق","en":"Iraq","aliases":["بلاد الرافدين"],"source":"own list"}` + "\n")}}
	c, err := Load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	if e := c.Get("group/night-brigade"); e == nil || e.File != "mine.jsonl" || e.Line != 1 {
		t.Errorf("the added entry is %+v", e)
	}
	d := text.Parse("بلاد الرافدين")
	if m, ok := c.Find(d.Tokens, 0); !ok || m.Entries[0].ID != "country/IQ" {
		t.Errorf("the alias of the replaced entry is not found: %+v", m)
	}
}

func TestLoadNamesFileAndLineOfEveryFault(t *testing.T) {
	tests := []struct{ name, line, want string }{
		{"unknown key", `{"id":"group/x","type":"Group","ar":"س","sauce":"x"}`, `unknown field "sauce"`},
		{"no id", `{"type":"Group","ar":"س","source":"x"}`, "id is missing"},
		{"wrong type", `{"id":"club/x","type":"Club","ar":"س","source":"x"}`, `type "Club"`},
		{"id of another type", `{"id":"actor/x","type":"Group","ar":"س","source":"x"}`, `want group/`},
		{"no name", `{"id":"group/x","type":"Group","source":"x"}`, "neither an Arabic nor an English name"},
		{"no source", `{"id":"group/x","type":"Group","ar":"س"}`, "source is missing"},
		{"half a coordinate", `{"id":"base/x","type":"Base","ar":"س","lat":33.1,"source":"x"}`, "lat and lon go together"},
		{"off the globe", `{"id":"base/x","type":"Base","ar":"س","lat":133.1,"lon":4,"source":"x"}`, "not on the globe"},
		{"empty alias", `{"id":"group/x","type":"Group","ar":"س","aliases":[" "],"source":"x"}`, "aliases: an empty name"},
		{"reference to nothing", `{"id":"group/x","type":"Group","ar":"س","parent":"group/none","source":"x"}`, `refers to "group/none"`},
		{"not JSON", `{"id":`, "unexpected EOF"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			good := `{"id":"group/ok","type":"Group","ar":"حسن","source":"x"}`
			_, err := Load(fstest.MapFS{"mine.jsonl": {Data: []byte(good + "\n\n" + tt.line + "\n")}})
			if err == nil {
				t.Fatal("no error")
			}
			for _, want := range []string{"mine.jsonl:3", tt.want} {
				if !strings.Contains(err.Error(), want) {
					t.Errorf("error %q lacks %q", err, want)
				}
			}
		})
	}
	twice := `{"id":"group/x","type":"Group","ar":"س","source":"x"}`
	if _, err := Load(fstest.MapFS{"mine.jsonl": {Data: []byte(twice + "\n" + twice + "\n")}}); err == nil || !strings.Contains(err.Error(), "mine.jsonl:2") || !strings.Contains(err.Error(), "mine.jsonl:1 already") {
		t.Errorf("a repeated id gives %v", err)
	}
}

func TestNationality(t *testing.T) {
	c := shippedCatalog(t)
	for word, want := range map[string]string{"أميركي": "country/US", "الأمريكية": "country/US", "عراقيون": "country/IQ", "american": "country/US"} {
		if e := c.Nationality(text.Fold(word)); e == nil || e.ID != want {
			t.Errorf("Nationality(%q) = %v, want %s", word, e, want)
		}
	}
	if e := c.Nationality("عسكري"); e != nil {
		t.Errorf("Nationality(عسكري) = %s", e.ID)
	}
}

func FuzzLoad(f *testing.F) {
	f.Add(`{"id":"group/x","type":"Group","ar":"س","source":"x"}`)
	f.Fuzz(func(t *testing.T, line string) {
		c := &Catalog{byID: map[string]*Entry{}}
		c.loadFile("mine.jsonl", []byte(line), map[string]string{})
		if err := c.index(); err != nil {
			t.Skip(err)
		}
	})
}
