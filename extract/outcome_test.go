package extract_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract"
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// What explain tells of the record: of what its entities and events were made, who is named
// beside an event without a part in it, and which edges were thought of and not drawn.
func TestExplainTellsTheOutcome(t *testing.T) {
	x := newExtractor(t)
	tests := []struct {
		name, text string
		of         func(*analysis.Trace) []string
		want       string
	}{
		{
			"an entity, with the rule that took each of its names", "أعلنت كتائب النخيل أنها قصفت قاعدة عين الأسد مساء الأربعاء. وقالت الكتائب إن القصف أصاب المدرج.",
			func(t *analysis.Trace) []string { return t.Entities },
			`e1 Group of no list: "كتائب النخيل" in 1 by head كتائب; "الكتائب" in 2 by short form`,
		},
		{
			"a state, told by its capital", "نفت دمشق أنها قصفت بلدة سرمين، وقالت سوريا إن جيشها لم يطلق النار.",
			func(t *analysis.Trace) []string { return t.Entities },
			`Country country/SY: "دمشق" in 1 by catalogue town/sy-damascus for its state; "سوريا" in 1 by catalogue country/SY`,
		},
		{
			"an event, with all that tells of it", "أعلنت كتائب النخيل أنها قصفت قاعدة عين الأسد مساء الأربعاء. وقالت الكتائب إن القصف أصاب المدرج.",
			func(t *analysis.Trace) []string { return t.Events },
			`told by "قصفت" in 1 (attack-strike), "القصف" in 2 (attack-strike (noun))`,
		},
		{
			"how likely an event is held", "قصفت القوات التركية قرية كوهرزي أمس.",
			func(t *analysis.Trace) []string { return t.Events },
			"happened: 0.",
		},
		{
			"who is named beside an event without a part in it", "قصفت القوات التركية قرية كوهرزي أمس. وفي بغداد نفى لواء الرمال صلته بقصف قاعدة عين الأسد.",
			func(t *analysis.Trace) []string { return t.Events },
			"no part: ",
		},
		{
			"an edge that was thought of", "قصفت القوات التركية قرية كوهرزي أمس. وفي بغداد نفى لواء الرمال صلته بقصف قاعدة عين الأسد.",
			func(t *analysis.Trace) []string { return t.Undrawn },
			"]->(",
		},
		{
			"how likely an edge of the record is held", "قصفت القوات التركية قرية كوهرزي أمس.",
			func(t *analysis.Trace) []string { return t.Held }, " against 0.0",
		},
		{
			"where a head noun stands", "أعلنت كتائب النخيل أنها قصفت قاعدة عين الأسد.",
			func(t *analysis.Trace) []string { return t.Places }, "ar/heads.jsonl: كتائب ",
		},
		{
			"where the rule of a cue stands", "أعلنت كتائب النخيل أنها قصفت قاعدة عين الأسد.",
			func(t *analysis.Trace) []string { return t.Places }, "ar/cues.jsonl: report-neutral ",
		},
		{
			"where the rule of a rejected event stands", "لم تقصف القوات التركية قرية كوهرزي.",
			func(t *analysis.Trace) []string { return t.Places }, "ar/events.jsonl: attack-strike ",
		},
		{
			"where a title with the article stands", "قال العميد سامي الحمدان إن الطريق مفتوح.",
			func(t *analysis.Trace) []string { return t.Places }, "ar/titles.jsonl: عميد ",
		},
		{
			"where the noun of an unnamed source stands", "قال مسؤول أمني إن كتائب النخيل قصفت القاعدة.",
			func(t *analysis.Trace) []string { return t.Places }, "ar/anonymous.jsonl: مسؤول ",
		},
		{
			"where a given name stands", "قال سامي الحمدان إن الطريق مفتوح.",
			func(t *analysis.Trace) []string { return t.Places }, "ar/given-names.txt: سامي ",
		},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, trace, err := x.Explain(extract.Article{ID: "a", Text: tt.text, Published: "2024-04-22"})
			if err != nil {
				t.Fatal(err)
			}
			if got := tt.of(trace); !slices.ContainsFunc(got, func(line string) bool { return strings.Contains(line, tt.want) }) {
				t.Errorf("no line tells %q:\n%s", tt.want, strings.Join(got, "\n"))
			}
		})
	}
}

// Who claims an event is not listed as a source of it that was left out.
func TestExplainListsNoClaimantAsSource(t *testing.T) {
	x := newExtractor(t)
	r, trace, err := x.Explain(extract.Article{ID: "a", Text: "أعلنت كتائب النخيل مسؤوليتها عن الهجوم على قاعدة عين الأسد يوم الأربعاء.", Published: "2024-04-22"})
	if err != nil {
		t.Fatal(err)
	}
	if !slices.ContainsFunc(r.Edges, func(e record.Edge) bool { return e.Type == record.Claimed }) {
		t.Fatalf("no claim among %v", r.Edges)
	}
	if slices.ContainsFunc(trace.Undrawn, func(line string) bool { return strings.Contains(line, "REPORTED") }) {
		t.Errorf("not drawn: %q", trace.Undrawn)
	}
}

// Each word that may tell of an event gets one line: that of its event in the record, or why
// it has none.
func TestExplainTellsEachHappening(t *testing.T) {
	x := newExtractor(t)
	tests := []struct{ name, text, want string }{
		{"an event of the record", "قصفت القوات التركية قرية كوهرزي أمس.", `+ event      "قصفت": attack by attack-strike: v1; agents: القوات التركية; targets: قرية كوهرزي`},
		{"denied", "لم تقصف القوات التركية قرية كوهرزي.", "- event      \"تقصف\": attack-strike: said not to have happened"},
		{"a host, by a plain clause", "France has 1,500 troops in Chad.", `+ presence   "France has 1,500 troops in Chad": Chad holds or received France by troops or posts of his`},
		{"a series, and who did it", "تقصف القوات التركية قرية كوهرزي منذ أشهر.", `"تقصف": attack-strike: a series, not one happening; agents: القوات التركية; targets: قرية كوهرزي`},
		{"boilerplate, by its phrase", "قصفت القوات التركية قرية كوهرزي أمس.\nاقرأ أيضا\nسوق الخضار", `"اقرأ أيضا": boilerplate, by "اقرأ أيضا" of ar/noise.jsonl (list)`},
		{"what follows on a heading of links", "قصفت القوات التركية قرية كوهرزي أمس.\nاقرأ أيضا\nسوق الخضار", `"سوق الخضار": link list, by "اقرأ أيضا" of ar/noise.jsonl (list)`},
		{"points back to nothing", "تحدث الناس عن الهجوم.", `"الهجوم": attack-noun (noun): told as known, with no target of its own, and nothing before it to point to`},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			_, trace, err := x.Explain(extract.Article{ID: "a", Text: tt.text, Published: "2024-04-22"})
			if err != nil {
				t.Fatal(err)
			}
			var b strings.Builder
			if _, err := trace.WriteTo(&b); err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(b.String(), tt.want) {
				t.Errorf("the trace lacks %q:\n%s", tt.want, b.String())
			}
		})
	}
}

// Asked for all of it, explain tells answers that were never in doubt, and edges that nobody
// would think of; the record is the same.
func TestExplainAll(t *testing.T) {
	x := newExtractor(t)
	a := extract.Article{ID: "a", Text: "قصفت القوات التركية قرية كوهرزي أمس. وقال مسؤول أمني لوكالة رويترز إن الطريق مفتوح.", Published: "2024-04-22"}
	r, some, err := x.Explain(a)
	if err != nil {
		t.Fatal(err)
	}
	same, all, err := x.ExplainAll(a)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(r, same); diff != "" {
		t.Error(diff)
	}
	if len(all.Answers) != len(some.Answers) || len(all.Undrawn) <= len(some.Undrawn) {
		t.Errorf("%d answers and %d edges not drawn, without all %d and %d", len(all.Answers), len(all.Undrawn), len(some.Answers), len(some.Undrawn))
	}
	var short, long strings.Builder
	for trace, b := range map[*analysis.Trace]*strings.Builder{some: &short, all: &long} {
		if _, err := trace.WriteTo(b); err != nil {
			t.Fatal(err)
		}
	}
	if n, m := strings.Count(short.String(), " weights "), strings.Count(long.String(), " weights "); m <= n {
		t.Errorf("%d lines of weights, without all %d", m, n)
	}
}
