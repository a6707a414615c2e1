package numeral

import (
	"strings"
	"testing"
	"testing/fstest"

	"isnad/extract/text"
)

func TestAt(t *testing.T) {
	tests := []struct {
		text  string
		value int
		len   int
	}{
		{"2500", 2500, 1}, {"2,500", 2500, 1}, {"2.500 صاروخ", 2500, 1}, {"1,234,567", 1234567, 1}, {"٢٥", 25, 1}, {"۲۵", 25, 1},
		{"2.5 million", 2500000, 2}, {"40 ألف", 40000, 2}, {"3 آلاف", 3000, 2}, {"1.25 مليار", 1250000000, 2}, {"3 hundred", 300, 2},
		{"واحد", 1, 1}, {"ثلاثة", 3, 1}, {"ثلاث غارات", 3, 1}, {"بعشر", 10, 1}, {"وستة", 6, 1},
		{"أحد عشر", 11, 2}, {"إحدى عشرة", 11, 2}, {"احد عشر", 11, 2}, {"اثنا عشر", 12, 2}, {"اثنتي عشرة", 12, 2}, {"خمسة عشر", 15, 2}, {"تسع عشرة", 19, 2},
		{"عشرون", 20, 1}, {"خمسة وعشرين", 25, 2}, {"ثمانية وأربعون", 48, 2}, {"اربعين", 40, 1},
		{"مئة", 100, 1}, {"مئة وخمسون", 150, 2}, {"مائة وخمسة وعشرين", 125, 3}, {"ثلاثمئة", 300, 1}, {"ثلاث مئة وأحد عشر", 311, 4}, {"مئة وعشرة", 110, 2},
		{"ألف", 1000, 1}, {"ألف ومئتين وخمسين", 1250, 3}, {"ثلاثة آلاف وخمسمئة", 3500, 3}, {"ألفان", 2000, 1}, {"خمسين ألفا", 50000, 2}, {"مليون ومئتي ألف", 1200000, 3},
		{"ثلاثة وخمسة", 3, 1}, {"عشرين وخمسة", 20, 1},
		{"three", 3, 1}, {"twenty-five men", 25, 3}, {"twenty five", 25, 2}, {"one hundred and fifty", 150, 4}, {"two thousand five hundred", 2500, 4},
		{"two dozen", 24, 2}, {"eleven hundred", 1100, 2}, {"three and four", 3, 1}, {"thirty-first", 30, 1}, {"one million two hundred thousand", 1200000, 5},
	}
	for _, tt := range tests {
		n, ok := Default().At(text.Parse(tt.text).Tokens, 0)
		if !ok || n.Value != tt.value || n.Len != tt.len {
			t.Errorf("At(%q) = %d, %d tokens, %v; want %d, %d tokens", tt.text, n.Value, n.Len, ok, tt.value, tt.len)
		}
	}
}

func TestAtNone(t *testing.T) {
	for _, s := range []string{"2.5", "21:50", "1.2.3", "أول", "السادس", "كلمة", "first", "99999999999999999999", "،", "وسط", "مستقبل", "أحد", "إحدى", "أحد سواه"} {
		if n, ok := Default().At(text.Parse(s).Tokens, 0); ok {
			t.Errorf("At(%q) = %+v, want none", s, n)
		}
	}
}

func TestOrdinal(t *testing.T) {
	tests := map[string]int{
		"السادس": 6, "العاشرة": 10, "الحادي عشر": 11, "الثامن والعشرين من": 28, "الثلاثين من": 30, "الثانية عشرة": 12,
		"والعشرين": 20, "first": 1, "ستة": 0, "الساعة": 0,
	}
	for s, want := range tests {
		n, ok := Default().Ordinal(text.Parse(s).Tokens, 0)
		if n.Value != want || ok != (want > 0) {
			t.Errorf("Ordinal(%q) = %d, %v; want %d", s, n.Value, ok, want)
		}
	}
}

func TestLoadFaults(t *testing.T) {
	tests := map[string]string{
		`{"class":"unit","value":3,"forms":["x"],"note":"y"}`:                                                    "w.jsonl:1: json: unknown field",
		"\n# c\n{\"class\":\"odd\",\"value\":3,\"forms\":[\"x\"]}":                                               `w.jsonl:3: unknown class "odd"`,
		`{"class":"unit","value":0,"forms":["x"]}`:                                                               "w.jsonl:1: value 0",
		`{"class":"unit","value":3,"forms":[]}`:                                                                  "w.jsonl:1: no forms",
		`{"class":"unit","value":3,"forms":[" "]}`:                                                               "w.jsonl:1: empty form",
		"{\"class\":\"unit\",\"value\":3,\"forms\":[\"x\"]}\n{\"class\":\"unit\",\"value\":4,\"forms\":[\"x\"]}": `w.jsonl:2: form "x" is listed twice`,
		`{"class":"unit","value":3,"forms":["x"]} {}`:                                                            "w.jsonl:1: more than one value",
		`{"class":`: "w.jsonl:1: ",
	}
	for raw, want := range tests {
		_, err := Load(fstest.MapFS{"w.jsonl": {Data: []byte(raw)}}, ".")
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Load(%s) = %v, want an error with %q", raw, err, want)
		}
	}
}

func FuzzAt(f *testing.F) {
	for _, s := range []string{"ثلاثة آلاف وخمسمئة", "2.5 million", "twenty-five", "1,2,3.4:5", "و", "لل"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		toks := text.Parse(s).Tokens
		for i := range toks {
			if n, ok := Default().At(toks, i); ok && (n.Len < 1 || i+n.Len > len(toks) || n.Value < 0) {
				t.Fatalf("At(%q, %d) = %+v of %d tokens", s, i, n, len(toks))
			}
			if n, ok := Default().Ordinal(toks, i); ok && (n.Len < 1 || i+n.Len > len(toks)) {
				t.Fatalf("Ordinal(%q, %d) = %+v", s, i, n)
			}
		}
	})
}
