package queries

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

const good = `// name: who-said
// ask: Who said it?
// param: event string required — id of the event
// param: since date default=2024-01-01 — first day
// param: words list default=[] — any of these
// param: lang string default="ar en" — languages
// param: limit int default=5 — most rows
// returns: speaker: who, or "article", quote: the words, as they stand
// returns: n: a number
// since: 0.1

MATCH (s:Statement) // $comment is none
WHERE s.id = $event AND s.published >= $since AND (s.kind IN $words OR s.quote <> '$text; "CREATE"' + $lang)
RETURN s.speaker AS speaker, s.quote AS quote, count(s) AS n ORDER BY n SKIP 0 LIMIT $limit;
`

func TestParse(t *testing.T) {
	q, err := Parse("mine/who-said.cypher", []byte(strings.ReplaceAll("\uFEFF"+good, "\n", "\r\n")))
	if err != nil {
		t.Fatal(err)
	}
	want := []Param{
		{Name: "event", Type: String, Required: true, Doc: "id of the event"},
		{Name: "since", Type: Date, Default: "2024-01-01", Doc: "first day"},
		{Name: "words", Type: List, Default: []string{}, Doc: "any of these"},
		{Name: "lang", Type: String, Default: "ar en", Doc: "languages"},
		{Name: "limit", Type: Int, Default: int64(5), Doc: "most rows"},
	}
	if diff := cmp.Diff(want, q.Params); diff != "" {
		t.Errorf("parameters (-want +got):\n%s", diff)
	}
	columns := []Column{{"speaker", `who, or "article"`}, {"quote", "the words, as they stand"}, {"n", "a number"}}
	if diff := cmp.Diff(columns, q.Returns); diff != "" {
		t.Errorf("columns (-want +got):\n%s", diff)
	}
	if !strings.HasPrefix(q.Cypher, "MATCH") || !strings.HasSuffix(q.Cypher, "LIMIT $limit") {
		t.Errorf("Cypher is %q", q.Cypher)
	}
	if q.Name != "who-said" || q.Ask != "Who said it?" || q.Since != "0.1" || q.File != "mine/who-said.cypher" {
		t.Errorf("got %q, %q, %q, %q", q.Name, q.Ask, q.Since, q.File)
	}
}

// TestParseFaults changes one thing in a good file and wants that fault.
func TestParseFaults(t *testing.T) {
	for name, tc := range map[string]struct{ old, new, want string }{
		"unknown key":           {"// ask:", "// asks:", `who-said.cypher:2: unknown key "asks"`},
		"no colon":              {"// since: 0.1", "// since: 0.1\n// hello", `who-said.cypher:11: header line is not of the form "// key: value": "// hello"`},
		"key twice":             {"// since: 0.1", "// since: 0.1\n// since: 0.2", `:11: key "since" given twice: "// since: 0.2"`},
		"empty value":           {"// ask: Who said it?", "// ask:", `:2: key "ask" has no value: "// ask:"`},
		"missing key":           {"// since: 0.1\n", "", `who-said.cypher: header has no "since"`},
		"late header line":      {"MATCH (s", "// since: 0.3\nMATCH (s", `:12: header line after the end of the header`},
		"name and file":         {"name: who-said", "name: who-says", `:1: query "who-says" stands in a file for "who-said": "// name: who-says"`},
		"name with capitals":    {"name: who-said", "name: Who-Said", `:1: name "Who-Said" is not made of lower-case words`},
		"release":               {"since: 0.1", "since: soon", `:10: "soon" is not a release`},
		"parameter twice":       {"// param: limit", "// param: event string — again\n// param: limit", `:7: parameter "event" declared twice`},
		"unknown type":          {"limit int", "limit number", `parameter "limit" has unknown type "number", known are [string int float bool date list]`},
		"bad default":           {"default=2024-01-01", "default=2024-13-01", `:4: default of parameter "since": "2024-13-01" is not a day`},
		"default with blank":    {`default="ar en"`, "default=ar en", `a default that is empty or has spaces needs quotes`},
		"broken quotes":         {`default="ar en"`, `default="ar en`, `default is not a quoted string`},
		"neither":               {"string required", "string needed", `"needed" is neither "required" nor "default=…"`},
		"no description":        {" — most rows", "", `:7: parameter has no description`},
		"negative limit":        {"default=5", "default=-5", `"-5" must not be negative`},
		"undeclared parameter":  {"$event", "$evnt + $event", `:13: parameter $evnt is not declared`},
		"unused parameter":      {"SKIP 0 LIMIT $limit", "", `:7: parameter "limit" is not used: "// param: limit int`},
		"columns differ":        {"// returns: n: a number\n", "", `:8: the header tells of columns speaker, quote, the query returns speaker, quote, n`},
		"column twice":          {"returns: n: a", "returns: quote: a", `:9: column "quote" given twice`},
		"column without name":   {"count(s) AS n", "count(s)", `RETURN has a column without a name`},
		"no columns":            {"returns: n: a number", "returns: a number", `:9: columns are not of the form`},
		"writes":                {"MATCH (s", "MERGE (s", `:12: MERGE is not for a query that only reads`},
		"loads":                 {"MATCH (s", "LOAD CSV FROM 'x' AS row MATCH (s", `:12: LOAD is not for`},
		"two statements":        {"SKIP 0", "; SKIP 0", `:14: more than one statement`},
		"quote without end":     {"'$text;", "$text;", `:13: quote has no end`},
		"comment without end":   {"// $comment is none", "/* $comment", `:12: comment has no end`},
		"dollar without name":   {"= $event", "= $event + $ ", `:13: $ is not followed by a parameter's name`},
		"first line is no name": {"// name: who-said\n// ask: Who said it?", "// ask: Who said it?\n// name: who-said", `:1: the first line must be "// name: …"`},
	} {
		t.Run(name, func(t *testing.T) {
			text := strings.Replace(good, tc.old, tc.new, 1)
			if text == good {
				t.Fatal("nothing changed")
			}
			_, err := Parse("who-said.cypher", []byte(text))
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v, want %q", err, tc.want)
			}
			var fault *Fault
			if !errors.As(err, &fault) {
				t.Errorf("%T is no *Fault", err)
			}
		})
	}
}

// TestParseTellsAll wants every fault of a file at once.
func TestParseTellsAll(t *testing.T) {
	text := strings.NewReplacer("since: 0.1", "since: x", "$event", "$evnt", "MATCH", "CREATE").Replace(good)
	_, err := Parse("who-said.cypher", []byte(text))
	if err == nil {
		t.Fatal("no error")
	}
	if n := len(strings.Split(err.Error(), "\n")); n != 4 { // with the parameter that is now unused
		t.Errorf("%d faults, want 4:\n%v", n, err)
	}
}

func TestParseOddFiles(t *testing.T) {
	for name, tc := range map[string]struct{ text, want string }{
		"empty":     {"", `header has no "name"`},
		"binary":    {"\xff\xfe\x00", "not UTF-8"},
		"huge":      {strings.Repeat("/", maxFile+1), "larger than"},
		"long line": {"// " + strings.Repeat("ش", 5000), "…"},
		"no body":   {good[:strings.Index(good, "\n\n")], "no Cypher after the header"},
		"no return": {"// name: x\nMATCH (n)", "no RETURN clause"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := Parse("x.cypher", []byte(tc.text))
			if err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Fatalf("got %v, want %q", err, tc.want)
			}
			if len(err.Error()) > 2000 {
				t.Errorf("error has %d bytes", len(err.Error()))
			}
		})
	}
}

// FuzzParse looks for a crash, and for a query that Parse lets pass although
// its own parts contradict it.
func FuzzParse(f *testing.F) {
	f.Add([]byte(good))
	files, err := filepath.Glob("*.cypher")
	if err != nil || len(files) == 0 {
		f.Fatalf("no shipped queries: %v", err)
	}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(text)
	}
	f.Fuzz(func(t *testing.T, text []byte) {
		q, err := Parse("who-said.cypher", text)
		if err != nil {
			return
		}
		if q.Name != "who-said" || q.Ask == "" || q.Since == "" || q.Cypher == "" || len(q.Returns) == 0 {
			t.Errorf("incomplete query passed: %+v", q)
		}
		again, err := Parse("who-said.cypher", []byte(q.Text))
		if err != nil {
			t.Errorf("its own text does not pass: %v", err)
		}
		if diff := cmp.Diff(q, again, cmp.AllowUnexported(Query{})); diff != "" {
			t.Errorf("reading again differs:\n%s", diff)
		}
		for _, p := range q.Params {
			if !strings.Contains(q.Cypher, "$"+p.Name) {
				t.Errorf("parameter %s is not in the Cypher", p.Name)
			}
		}
	})
}
