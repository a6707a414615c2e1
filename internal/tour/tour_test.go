package tour

import (
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
)

func row(pairs ...any) graph.Row {
	var r graph.Row
	for i := 0; i < len(pairs); i += 2 {
		r.Columns = append(r.Columns, pairs[i].(string))
		r.Values = append(r.Values, pairs[i+1])
	}
	return r
}

func TestWhat(t *testing.T) {
	for want, r := range map[string]graph.Row{
		"attack on قاعدة":       row("kind", "attack", "target", []any{"قاعدة", "مدينة"}, "place", []any{"محافظة"}),
		"attack at محافظة":      row("kind", "attack", "target", []any{}, "place", []any{"محافظة"}),
		"explosion at قاعدة":    row("kind", "explosion", "target", []any{"قاعدة"}),
		"visit to عمّان":        row("kind", "visit", "target", []any{"عمّان"}),
		"meeting with Jaber":    row("kind", "meeting", "target", []any{"Jaber"}, "place", []any{"Amman"}),
		"seizure at Shaddadi":   row("kind", "seizure", "target", []any{}, "place", []any{"Shaddadi"}),
		"statement about بعثة":  row("kind", "statement", "target", []any{"بعثة"}),
		"interception":          row("kind", "interception", "target", []any{}, "place", []any{}),
		"interception at مرقدة": row("kind", "interception", "target", nil, "place", []any{"مرقدة"}),
	} {
		if got := newEvent(r).what; got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

func TestWay(t *testing.T) {
	for want, r := range map[string]graph.Row{
		"report in صحيفة":                             row("stance", "report", "speaker", "article", "relay", []any{}, "outlet", "صحيفة"),
		"claim by كتائب":                              row("stance", "claim", "speaker", "كتائب", "relay", []any{}, "outlet", nil),
		"report by مصدر through وكالة in صحيفة":       row("stance", "report", "speaker", "مصدر", "relay", []any{"وكالة"}, "outlet", "صحيفة"),
		"report by a through b through c in d":        row("stance", "report", "speaker", "a", "relay", []any{"b", "c"}, "outlet", "d"),
		"denial by كتائب through متحدث in The Ledger": row("stance", "denial", "speaker", "كتائب", "relay", []any{"متحدث"}, "outlet", "The Ledger"),
	} {
		if got := way(r); got != want {
			t.Errorf("got %q, want %q", got, want)
		}
	}
}

// TestSpoken lets a spokesman's denial stand once, as that of his body.
func TestSpoken(t *testing.T) {
	body := row("quote", "نفى", "url", "u", "stance", "denial", "speaker", "كتائب", "relay", []any{"متحدث"})
	man := row("quote", "نفى", "url", "u", "stance", "denial", "speaker", "متحدث", "relay", []any{})
	elsewhere := row("quote", "نفى", "url", "v", "stance", "denial", "speaker", "متحدث", "relay", []any{})
	rows := []graph.Row{body, man, elsewhere}
	var got []bool
	for _, r := range rows {
		got = append(got, spoken(r, rows))
	}
	if diff := cmp.Diff([]bool{false, true, false}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

// TestRepeated leaves out what a longer quote of the same speaker holds.
func TestRepeated(t *testing.T) {
	whole := row("quote", "a blast, killing two", "url", "u", "stance", "report", "speaker", "article")
	part := row("quote", "killing two", "url", "u", "stance", "report", "speaker", "article")
	another := row("quote", "killing two", "url", "u", "stance", "report", "speaker", "official")
	rows := []graph.Row{whole, part, another}
	var got []bool
	for _, r := range rows {
		got = append(got, repeated(r, rows))
	}
	if diff := cmp.Diff([]bool{false, true, false}, got); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
}

func TestNames(t *testing.T) {
	for want, list := range map[string][]string{"": nil, "a": {"a"}, "a and b": {"a", "b"}, "a, b and c": {"a", "b", "c"}} {
		if got := names(list); got != want {
			t.Errorf("names(%q) = %q, want %q", list, got, want)
		}
	}
}

func TestCounted(t *testing.T) {
	for want, n := range map[string]int64{"0 articles": 0, "1 article": 1, "2 articles": 2} {
		if got := counted(n, "article"); got != want {
			t.Errorf("counted(%d) = %q, want %q", n, got, want)
		}
	}
}
