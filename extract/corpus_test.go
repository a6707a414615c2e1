package extract_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract"
	"isnad/extract/record"
)

// shared is a folder of articles beside the repository, where there is one.
const shared = "../../shared"

// corpus reads every article at hand; at least the sample is.
func corpus(t testing.TB) []extract.Article {
	t.Helper()
	var out []extract.Article
	for _, name := range []string{"gold/train/articles.jsonl", "gold/dev/articles.jsonl"} {
		f, err := os.Open(filepath.Join(shared, name))
		if errors.Is(err, fs.ErrNotExist) {
			continue
		}
		if err != nil {
			t.Fatal(err)
		}
		defer f.Close() //nolint:errcheck // only read
		sc := bufio.NewScanner(f)
		sc.Buffer(nil, 16<<20)
		for sc.Scan() {
			var a struct{ ID, Text, Published string }
			if err := json.Unmarshal(sc.Bytes(), &a); err != nil {
				t.Fatalf("%s: %v", name, err)
			}
			out = append(out, extract.Article{ID: a.ID, Text: a.Text, Published: a.Published})
		}
	}
	seeds, _ := filepath.Glob(filepath.Join(shared, "seeds/*.txt"))
	samples, _ := filepath.Glob("../examples/articles/*.txt")
	for _, path := range append(samples, seeds...) {
		b, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, extract.Article{ID: filepath.Base(path), Text: string(b)})
	}
	if len(out) == 0 {
		t.Fatalf("no articles under %s nor in examples", shared)
	}
	return out
}

func newExtractor(t testing.TB) *extract.Extractor {
	t.Helper()
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	return x
}

// Every quote that the program shows is a slice of the raw text, and every name
// stands where its mention says.
func TestSpansAreSlices(t *testing.T) {
	x := newExtractor(t)
	for _, a := range corpus(t) {
		rec, err := x.Extract(a)
		if err != nil {
			t.Errorf("%s: %v", a.ID, err)
			continue
		}
		raw := []rune(a.Text)
		slice := func(what string, start, end int, want string) {
			if start < 0 || end > len(raw) || start >= end {
				t.Errorf("%s: %s [%d:%d] is no span of %d code points", a.ID, what, start, end, len(raw))
			} else if got := string(raw[start:end]); got != want {
				t.Errorf("%s: %s [%d:%d] is %q, want %q", a.ID, what, start, end, got, want)
			}
		}
		for _, v := range rec.Events {
			slice("event "+v.ID, v.Start, v.End, v.Evidence)
		}
		for _, s := range rec.Statements {
			slice("statement "+s.ID, s.Start, s.End, s.Quote)
		}
		for _, e := range rec.Edges {
			slice("edge "+string(e.Type), e.Start, e.End, e.Evidence)
		}
		for _, e := range rec.Entities {
			for _, m := range e.Mentions {
				if m.Start < 0 || m.End > len(raw) || m.Start >= m.End {
					t.Errorf("%s: mention [%d:%d] of %s is no span", a.ID, m.Start, m.End, e.Name)
				}
			}
		}
	}
}

// No edge stands without statements, and every id that a record uses is its own.
func TestRecordsHoldTogether(t *testing.T) {
	x := newExtractor(t)
	for _, a := range corpus(t) {
		rec, err := x.Extract(a)
		if err != nil {
			t.Fatal(err)
		}
		entity, event, statement := map[string]bool{record.Narrator: true}, map[string]bool{}, map[string]bool{}
		for _, e := range rec.Entities {
			entity[e.ID] = true
		}
		for _, v := range rec.Events {
			event[v.ID] = true
			for _, list := range [][]string{v.Agents, v.Targets, v.Places, v.Launch} {
				for _, id := range list {
					if !entity[id] {
						t.Errorf("%s: event %s names %s, which is no entity", a.ID, v.ID, id)
					}
				}
			}
		}
		for _, s := range rec.Statements {
			statement[s.ID] = true
			if !entity[s.Speaker] {
				t.Errorf("%s: statement %s is spoken by %s, which is no entity", a.ID, s.ID, s.Speaker)
			}
		}
		for _, e := range rec.Edges {
			if len(e.Statements) == 0 {
				t.Errorf("%s: edge %s %s → %s stands without a statement", a.ID, e.Type, e.From, e.To)
			}
			for _, id := range e.Statements {
				if !statement[id] {
					t.Errorf("%s: edge %s rests on %s, which is no statement", a.ID, e.Type, id)
				}
			}
			toEvent := e.Type == record.Claimed || e.Type == record.Denied || e.Type == record.Reported
			if !entity[e.From] || toEvent && !event[e.To] || !toEvent && !entity[e.To] {
				t.Errorf("%s: edge %s %s → %s has a loose end", a.ID, e.Type, e.From, e.To)
			}
		}
	}
}

// The same article gives the same record, byte for byte, whoever reads it.
func TestExtractIsDeterministic(t *testing.T) {
	x, y := newExtractor(t), newExtractor(t)
	for _, a := range corpus(t) {
		one, err := x.Extract(a)
		if err != nil {
			t.Fatal(err)
		}
		two, _, err := y.Explain(a)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(one, two); diff != "" {
			t.Errorf("%s: %s", a.ID, diff)
		}
	}
}

func TestExtractRefusesWhatIsNoText(t *testing.T) {
	x := newExtractor(t)
	for _, text := range []string{"", " \n\t", "\u200f", "قال \xff"} {
		if _, err := x.Extract(extract.Article{ID: "a", Text: text}); !errors.Is(err, extract.ErrNotText) {
			t.Errorf("Extract(%q): error %v, want ErrNotText", text, err)
		}
	}
}

func TestExplainTellsWhatFired(t *testing.T) {
	x := newExtractor(t)
	text := "قصفت القوات التركية قرية كوهرزي أمس. وقال مسؤول أمني إن الجيش سيهاجم البلدة."
	_, trace, err := x.Explain(extract.Article{ID: "a", Text: text, Published: "2024-04-22"})
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	if _, err := trace.WriteTo(&b); err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"attack-strike", "2024-04-21", "speaker: مسؤول أمني", "future"} {
		if !strings.Contains(b.String(), want) {
			t.Errorf("the trace lacks %q:\n%s", want, b.String())
		}
	}
}

func FuzzExtract(f *testing.F) {
	x, err := extract.New(extract.Options{})
	if err != nil {
		f.Fatal(err)
	}
	f.Add("قالت كتائب حزب الله إنها قصفت قاعدة «عين الأسد» أمس", "2024-04-22")
	f.Add("The army said it had shelled the town of Zummar on Sunday.", "2024-04-22")
	f.Fuzz(func(t *testing.T, text, published string) {
		rec, err := x.Extract(extract.Article{ID: "a", Text: text, Published: published})
		if err != nil {
			return
		}
		raw := []rune(text)
		for _, s := range rec.Statements {
			if string(raw[s.Start:s.End]) != s.Quote {
				t.Errorf("statement %q is not at [%d:%d]", s.Quote, s.Start, s.End)
			}
		}
	})
}

func BenchmarkExtract(b *testing.B) {
	x, articles := newExtractor(b), corpus(b)
	bytes := 0
	for _, a := range articles {
		bytes += len(a.Text)
	}
	b.SetBytes(int64(bytes / len(articles)))
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		rec, err := x.Extract(articles[i%len(articles)])
		if err != nil || len(rec.Entities) == 0 && len(articles[i%len(articles)].Text) > 500 {
			b.Fatalf("%s: %v, %d entities", articles[i%len(articles)].ID, err, len(rec.Entities))
		}
		i++
	}
	b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "articles/s")
}
