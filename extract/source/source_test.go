package source

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract/article"
)

// write puts files into a new folder and returns it.
func write(t *testing.T, files map[string]string) string {
	t.Helper()
	dir := t.TempDir()
	for name, content := range files {
		path := filepath.Join(dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte(content), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// collect reads everything; the faults are given without the folder's path.
func collect(t *testing.T, o Options, dir string, paths ...string) (articles []article.Article, faults []*Fault) {
	t.Helper()
	for i, p := range paths {
		if p != "-" {
			paths[i] = filepath.Join(dir, p)
		}
	}
	for a, err := range Read(t.Context(), paths, o) {
		if err == nil {
			a.Path = strings.TrimPrefix(a.Path, dir+"/")
			a.ID = strings.TrimPrefix(a.ID, dir+"/")
			a.Key = strings.TrimPrefix(a.Key, filepath.Base(dir)+"/")
			articles = append(articles, a)
			continue
		}
		var f *Fault
		if !errors.As(err, &f) {
			t.Fatalf("%T is no fault: %v", err, err)
		}
		f.Path = strings.TrimPrefix(f.Path, dir+"/")
		faults = append(faults, f)
	}
	return articles, faults
}

func packed(t *testing.T, s string) string {
	t.Helper()
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	if _, err := io.WriteString(w, s); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

func ids(articles []article.Article) []string {
	var out []string
	for _, a := range articles {
		out = append(out, a.ID)
	}
	return out
}

func TestReadKinds(t *testing.T) {
	tests := []struct {
		name, file, content string
		want                article.Article // Path is the file
	}{
		{"plain text", "a.txt", "هجوم على القاعدة\n", article.Article{ID: "a", Text: "هجوم على القاعدة\n", Published: "2020-01-02"}},
		{"compressed text", "a.txt.gz", packed(t, "A base was hit.\n"), article.Article{ID: "a", Text: "A base was hit.\n"}},
		{"byte order mark", "a.txt", "\ufeffنص", article.Article{ID: "a", Text: "نص"}},
		{"UTF-16, little end first", "a.txt", "\xff\xfe\x46\x06\x35\x06", article.Article{ID: "a", Text: "نص"}},
		{"UTF-16, big end first", "a.txt", "\xfe\xff\x06\x46\x06\x35", article.Article{ID: "a", Text: "نص"}},
		{"line ends are kept", "a.txt", "one\r\ntwo\r\n", article.Article{ID: "a", Text: "one\r\ntwo\r\n"}},
		{"front matter", "a.txt", "---\ntitle: عنوان\noutlet: وكالة\npublished: 2024-04-22\nurl: https://news.example/1\nlanguage: ar-IQ\n---\nالنص\n",
			article.Article{ID: "a", URL: "https://news.example/1", Title: "عنوان", Outlet: "وكالة", OutletFrom: article.FromFrontMatter,
				Published: "2024-04-22", PublishedFrom: article.FromFrontMatter, Language: "ar", Text: "النص\n"}},
		{"a ruler is no front matter", "a.txt", "---\nA text below a ruler.\n---\nMore.\n",
			article.Article{ID: "a", Text: "---\nA text below a ruler.\n---\nMore.\n"}},
		{"one object", "a.json", "{\"id\": 7, \"text\": \"x\", \"published\": \"2024-04-22T10:15:00+03:00\", \"other\": [1]}",
			article.Article{ID: "7", Key: "7", Line: 1, Text: "x", Published: "2024-04-22T10:15:00+03:00", PublishedFrom: article.FromRecord}},
		{"line without id", "a.jsonl", "\n{\"text\": \"x\"}\n", article.Article{ID: "a.jsonl:2", Line: 2, Text: "x"}},
		{"last line without end", "a.jsonl", `{"id":"q","text":"x","outlet":"Wire"}`,
			article.Article{ID: "q", Key: "q", Line: 1, Text: "x", Outlet: "Wire", OutletFrom: article.FromRecord}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := write(t, map[string]string{tt.file: tt.content})
			got, faults := collect(t, Options{}, dir, tt.file)
			if len(faults) > 0 || len(got) != 1 {
				t.Fatalf("%d articles, faults %v", len(got), faults)
			}
			if got[0].PublishedFrom == article.FromFileTime {
				got[0].Published, got[0].PublishedFrom = "", ""
			}
			if tt.want.PublishedFrom == "" {
				tt.want.Published = ""
			}
			tt.want.Path = tt.file
			if tt.want.Line == 0 {
				tt.want.Key = "a.txt"
			}
			if diff := cmp.Diff(tt.want, got[0]); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestReadOrder(t *testing.T) {
	dir := write(t, map[string]string{
		"b/2.txt": "two", "b/1.txt": "one", "a.jsonl": "{\"id\":\"x\",\"text\":\"t\"}\n{\"id\":\"y\",\"text\":\"t\"}",
		"c.json": "[{\"id\":\"p\",\"text\":\"t\"},\n{\"id\":\"q\",\"text\":\"t\"}]", ".hidden/3.txt": "no", "photo.jpg": "\xff\xd8",
	})
	got, faults := collect(t, Options{}, dir, ".")
	if diff := cmp.Diff([]string{"x", "y", "b/1", "b/2", "p", "q"}, ids(got)); diff != "" || len(faults) > 0 {
		t.Errorf("%s faults %v", diff, faults)
	}
}

func TestReadStdin(t *testing.T) {
	for content, want := range map[string]string{
		"{\"id\":\"j\",\"text\":\"t\"}\n":            "j",
		"[{\"id\":\"k\",\"text\":\"t\"}]":            "k",
		"A plain text.":                              "-",
		packed(t, "{\"id\":\"z\",\"text\":\"t\"}\n"): "z",
	} {
		got, faults := collect(t, Options{Stdin: strings.NewReader(content)}, "", "-")
		if len(got) != 1 || len(faults) > 0 || got[0].ID != want {
			t.Errorf("%q: %v, faults %v, want id %s", content, ids(got), faults, want)
		}
	}
}

func TestReadFaults(t *testing.T) {
	three := "{\"id\":\"1\",\"text\":\"t\"}\n{\"id\":\"2\",\"text\":\"t\"}\n%s\n{\"id\":\"4\",\"text\":\"t\"}\n"
	line3 := func(s string) string { return strings.Replace(three, "%s", s, 1) }
	others := []string{"1", "2", "4"}
	tests := []struct {
		name, file, content string
		is                  error
		text                string // part of the message
		line                int
		read                []string
	}{
		{"empty", "a.txt", "", ErrEmpty, "read a.txt: no text in it", 0, nil},
		{"blank", "a.txt", " \n\n", ErrEmpty, "", 0, nil},
		{"empty jsonl", "a.jsonl", "\n", ErrEmpty, "", 0, nil},
		{"empty json", "a.json", "", ErrEmpty, "", 0, nil},
		{"empty array", "a.json", "[]", ErrEmpty, "", 0, nil},
		{"empty html", "a.html", "", ErrEmpty, "", 0, nil},
		{"binary", "a.txt", "\x89PNG\r\n\x1a\n\x00\x00", ErrBinary, "NUL byte at byte 8", 0, nil},
		{"invalid UTF-8", "a.txt", "abc\xffdef", ErrEncoding, "byte 0xff at byte 3", 0, nil},
		{"windows-1256", "a.txt", "\xda\xd1\xc8\xed", ErrEncoding, "iconv -f windows-1256", 0, nil},
		{"invalid UTF-8 in a line", "a.jsonl", line3("{\"id\":\"3\",\"text\":\"\xff\"}"), ErrEncoding, "line 3: invalid UTF-8", 3, others},
		{"broken line", "a.jsonl", line3(`{"id":"3","te`), ErrSyntax, "a.jsonl line 3: malformed: unexpected end of JSON input", 3, others},
		{"line is no object", "a.jsonl", line3(`[1]`), ErrSyntax, "an article should be", 3, others},
		{"text is a number", "a.jsonl", line3(`{"id":"3","text":5}`), ErrField, "text is a number; expected a string", 3, others},
		{"no text", "a.jsonl", line3(`{"id":"3"}`), ErrEmpty, "field text", 3, others},
		{"long line", "a.jsonl", line3(`{"id":"3","text":"` + strings.Repeat("x", 200000) + `"}`), ErrTooLarge, "more than 100000 bytes; split it, or raise limits.article_bytes", 3, others},
		{"duplicate id", "a.jsonl", line3(`{"id":"1","text":"t"}`), ErrDuplicate, `"1"`, 3, others},
		{"long text", "a.txt", strings.Repeat("x", 100001), ErrTooLarge, "", 0, nil},
		{"json breaks off", "a.json", "[{\"id\":\"1\",\"text\":\"t\"},\n{\"id\":\"2\",\"te", ErrSyntax, "line 2: malformed: the file ends inside a value", 2, []string{"1"}},
		{"json without end", "a.json", "[{\"id\":\"1\",\"text\":\"t\"}", ErrSyntax, "", 1, []string{"1"}},
		{"one bad object of an array", "a.json", "[{\"id\":\"1\",\"text\":\"t\"},\n{\"id\":\"2\"},\n{\"id\":\"3\",\"text\":\"t\"}]", ErrEmpty, "", 2, []string{"1", "3"}},
		{"long json value", "a.json", `[{"id":"1","text":"` + strings.Repeat("x", 300000) + `"}]`, ErrTooLarge, "", 1, nil},
		{"truncated gz", "a.jsonl.gz", packed(t, line3("\n"))[:40], ErrTruncated, "fetch or compress it again", -1, nil},
		{"damaged gz", "a.txt.gz", packed(t, "x")[:10] + "\xff\xff\xff", ErrTruncated, "", -1, nil},
		{"empty gz", "a.txt.gz", "", ErrTruncated, "", 0, nil},
		{"no gz", "a.txt.gz", "plain text that is not compressed", ErrTruncated, "not in gzip format", 0, nil},
		{"page without text", "a.html", "<html><head><title>x</title></head><body><script>menu()</script></body></html>", ErrNoText, "", 0, nil},
		{"page of no known encoding", "a.html", "<p>\xda\xd1\xc8\xed</p>", ErrEncoding, "no encoding is declared", 0, nil},
		{"other kind", "a.pdf", "%PDF", ErrKind, "expected .txt", 0, nil},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			dir := write(t, map[string]string{tt.file: tt.content})
			got, faults := collect(t, Options{MaxBytes: 100000}, dir, tt.file)
			if len(faults) != 1 {
				t.Fatalf("faults %v, want one", faults)
			}
			f := faults[0]
			if !errors.Is(f, tt.is) || !strings.Contains(f.Error(), tt.text) || tt.line >= 0 && f.Line != tt.line || f.Advice == "" {
				t.Errorf("fault %q at line %d, want %v with %q at line %d and advice", f, f.Line, tt.is, tt.text, tt.line)
			}
			if diff := cmp.Diff(tt.read, ids(got)); tt.line >= 0 && diff != "" {
				t.Errorf("articles: %s", diff)
			}
		})
	}
}

func TestWarnings(t *testing.T) {
	dir := write(t, map[string]string{
		"a.jsonl": `{"id":"1","text":"t","published":"soon"}`,
		"b.txt":   "---\ntitle: [\n---\nText.\n",
	})
	for file, is := range map[string]error{"a.jsonl": ErrField, "b.txt": ErrSyntax} {
		got, faults := collect(t, Options{}, dir, file)
		if len(got) != 1 || len(faults) != 1 || !faults[0].Warning || !errors.Is(faults[0], is) {
			t.Errorf("%s: %d articles, faults %v, want the article and a warning of %v", file, len(got), faults, is)
		}
	}
}

func TestGzipBomb(t *testing.T) {
	dir := write(t, map[string]string{"a.jsonl.gz": packed(t, strings.Repeat("\n", 64<<20))})
	_, faults := collect(t, Options{}, dir, "a.jsonl.gz")
	if len(faults) != 1 || !errors.Is(faults[0], ErrBomb) {
		t.Errorf("faults %v, want one of %v", faults, ErrBomb)
	}
}

func TestMissingPathLeavesOthers(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "text"})
	got, faults := collect(t, Options{}, dir, "none", "a.txt")
	if len(got) != 1 || len(faults) != 1 || !errors.Is(faults[0], fs.ErrNotExist) {
		t.Errorf("%v, faults %v", ids(got), faults)
	}
}

func TestSymbolicLinks(t *testing.T) {
	dir := write(t, map[string]string{"sub/a.txt": "text", "z.txt": "text"})
	for link, target := range map[string]string{"sub/up": "..", "self.txt": "self.txt", "linked.txt": "z.txt"} {
		if err := os.Symlink(target, filepath.Join(dir, link)); err != nil {
			t.Fatal(err)
		}
	}
	got, faults := collect(t, Options{}, dir, ".")
	if diff := cmp.Diff([]string{"linked", "sub/a", "z"}, ids(got)); diff != "" {
		t.Error(diff)
	}
	if len(faults) != 2 || !errors.Is(faults[0], ErrLoop) || !errors.Is(faults[1], ErrLoop) {
		t.Errorf("faults %v, want two loops", faults)
	}
}

func TestStop(t *testing.T) {
	dir := write(t, map[string]string{"a.txt": "text", "b.txt": "text"})
	n := 0
	for _, err := range Read(t.Context(), []string{dir}, Options{}) {
		if n++; err != nil {
			t.Error(err)
		}
		break
	}
	if n != 1 {
		t.Errorf("%d articles after the first", n)
	}
}

// endless gives one long line without ever holding it.
type endless struct{ left int64 }

func (e *endless) Read(p []byte) (int, error) {
	if e.left <= 0 {
		return 0, io.EOF
	}
	n := min(int64(len(p)), e.left)
	for i := range p[:n] {
		p[i] = 'x'
	}
	e.left -= n
	return int(n), nil
}

func TestLongLineIsNotHeld(t *testing.T) {
	in := io.MultiReader(strings.NewReader("{\"id\":\"1\",\"text\":\"t\"}\n"), &endless{200 << 20},
		strings.NewReader("\n{\"id\":\"3\",\"text\":\"t\"}\n"))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	got, faults := collect(t, Options{Stdin: in}, "", "-")
	runtime.ReadMemStats(&after)
	if diff := cmp.Diff([]string{"1", "3"}, ids(got)); diff != "" || len(faults) != 1 || !errors.Is(faults[0], ErrTooLarge) {
		t.Errorf("%s faults %v", diff, faults)
	}
	if used := after.TotalAlloc - before.TotalAlloc; used > 6*DefaultMaxBytes {
		t.Errorf("%d bytes allocated in all for a line of 200 MB", used)
	}
}
