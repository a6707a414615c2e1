package render

import (
	"bytes"
	"encoding/csv"
	"encoding/json"
	"errors"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/jedib0t/go-pretty/v6/text"
)

var update = flag.Bool("update", false, "write the golden files as they come")

// answer has every kind of value, Arabic with and without vowel signs, and
// text that tries to be more than text.
func answer() Rows {
	return Rows{
		Columns: []string{"date", "متحدث", "relay", "n", "props", "quote", "url"},
		Values: [][]any{
			{"2024-04-21", "المرصد السوري", []any{"رويترز", "تلغرام"}, int64(3), map[string]any{"b": 1.5, "a": []any{"x", nil}}, "قالَ إنَّ الهُجُومَ فَشِلَ", "https://one.example/a_b|c"},
			{time.Date(2024, 8, 5, 0, 0, 0, 0, time.UTC), nil, []any{}, nil, nil, "a | b\nc *d* <script>", "https://one.example/a_b"},
			{time.Date(2024, 8, 5, 18, 50, 0, 0, time.UTC), "=HYPERLINK(\"x\")", []string{"-1", "+2"}, int64(-40), true, "\x1b[31mred\x07\u202Eturned", "javascript:alert(1)"},
		},
	}
}

func TestGolden(t *testing.T) {
	for name, tc := range map[string]struct {
		format  Format
		options Options
		rows    Rows
	}{
		"table.txt":        {Table, Options{}, answer()},
		"table-narrow.txt": {Table, Options{Width: 130}, answer()},
		"table-blocks.txt": {Table, Options{Width: 60}, answer()},
		"table-empty.txt":  {Table, Options{Width: 60}, Rows{Columns: []string{"a", "b"}}},
		"rows.json":        {JSON, Options{}, answer()},
		"rows-empty.json":  {JSON, Options{}, Rows{Columns: []string{"a"}}},
		"rows.csv":         {CSV, Options{}, answer()},
		"rows.md":          {Markdown, Options{}, answer()},
	} {
		t.Run(name, func(t *testing.T) {
			var got bytes.Buffer
			if err := Write(&got, tc.format, tc.rows, tc.options); err != nil {
				t.Fatal(err)
			}
			file := filepath.Join("testdata", name)
			if *update {
				if err := os.WriteFile(file, got.Bytes(), 0o644); err != nil {
					t.Fatal(err)
				}
			}
			want, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(string(want), got.String()); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

// TestTableWidth measures the lines as a terminal would: letters with vowel
// signs and joined letters take no more room than their base letters.
func TestTableWidth(t *testing.T) {
	for _, width := range []int{0, 60, 100, 130, 200} {
		var got bytes.Buffer
		if err := Write(&got, Table, answer(), Options{Width: width, Terminal: true}); err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(strings.TrimSpace(got.String()), "\n")
		lines = lines[:len(lines)-1] // the number of rows
		first := text.StringWidthWithoutEscSequences(lines[0])
		if width > 0 && first > width {
			t.Errorf("width %d: lines of %d columns", width, first)
		}
		for _, line := range lines {
			if n := text.StringWidthWithoutEscSequences(line); n != first {
				t.Errorf("width %d: line of %d columns among those of %d: %s", width, n, first, line)
			}
		}
	}
	for s, want := range map[string]int{"فَشِلَ": 3, "قالَ إنَّ": 6, "\u200Eab\u200F": 2} {
		if n := text.LongestLineLen(s); n != want {
			t.Errorf("%q takes %d columns, want %d", s, n, want)
		}
	}
}

func TestTerminalMarks(t *testing.T) {
	for _, terminal := range []bool{true, false} {
		var got bytes.Buffer
		if err := Write(&got, Table, answer(), Options{Terminal: terminal}); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(got.String(), "\x1b[1m") != terminal || strings.Contains(got.String(), leftToRight) != terminal {
			t.Errorf("terminal %v: bold or marks where they should not be, or not where they should", terminal)
		}
		for _, bad := range []string{"\x1b[31m", "\x07", "\u202E"} {
			if strings.Contains(got.String(), bad) {
				t.Errorf("%q of an article reaches the terminal", bad)
			}
		}
	}
}

func TestInert(t *testing.T) {
	for in, want := range map[string]string{
		"": "", "a=1": "a=1", "هجوم": "هجوم", "2024-04-21": "2024-04-21",
		"=1": "'=1", "+1": "'+1", "-1": "'-1", "@x": "'@x", "\t=1": "'\t=1", "\rx": "'\rx",
		"  =1": "'  =1", "\n=1": "'\n=1", "\u200F=1": "'\u200F=1", "＝1": "'＝1",
	} {
		if got := inert(in); got != want {
			t.Errorf("inert(%q) = %q, want %q", in, got, want)
		}
	}
}

// TestReadBack lets other readers judge what programs are given.
func TestReadBack(t *testing.T) {
	var b bytes.Buffer
	if err := Write(&b, JSON, answer(), Options{}); err != nil {
		t.Fatal(err)
	}
	var rows []map[string]any
	if err := json.Unmarshal(b.Bytes(), &rows); err != nil {
		t.Fatal(err)
	}
	if len(rows) != 3 || rows[2]["quote"] != answer().Values[2][5] || rows[1]["date"] != "2024-08-05" {
		t.Errorf("got %v", rows)
	}
	b.Reset()
	if err := Write(&b, CSV, answer(), Options{}); err != nil {
		t.Fatal(err)
	}
	records, err := csv.NewReader(&b).ReadAll()
	if err != nil || len(records) != 4 || strings.Contains(records[3][5], "\x1b") || records[1][5] != answer().Values[0][5] {
		t.Errorf("got %v, %v", records, err)
	}
}

type brokenWriter struct{}

var errDisk = errors.New("no space left")

func (brokenWriter) Write([]byte) (int, error) { return 0, errDisk }

func TestWriteErrors(t *testing.T) {
	for _, f := range Formats() {
		if err := Write(brokenWriter{}, f, answer(), Options{}); !errors.Is(err, errDisk) {
			t.Errorf("%s: got %v", f, err)
		}
		uneven := Rows{Columns: []string{"a", "b"}, Values: [][]any{{1}}}
		if err := Write(&bytes.Buffer{}, f, uneven, Options{}); err == nil {
			t.Errorf("%s: a row too short passes", f)
		}
	}
	if err := Write(&bytes.Buffer{}, "xml", answer(), Options{}); err == nil || !strings.Contains(err.Error(), `"xml": known are [table json csv md]`) {
		t.Errorf("got %v", err)
	}
}
