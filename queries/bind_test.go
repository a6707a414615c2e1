package queries

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestBind(t *testing.T) {
	q := Query{Name: "q", Params: []Param{
		{Name: "event", Type: String, Required: true, Doc: "id of the event"},
		{Name: "from", Type: Date},
		{Name: "limit", Type: Int, Default: int64(100)},
	}}
	for name, tc := range map[string]struct {
		in   []string
		want map[string]any
		err  string
	}{
		"defaults":       {in: []string{"event=v1"}, want: map[string]any{"event": "v1", "from": nil, "limit": int64(100)}},
		"all":            {in: []string{"event=a=b", "from=2024-02-29", "limit=0"}, want: map[string]any{"event": "a=b", "from": "2024-02-29", "limit": int64(0)}},
		"Arabic":         {in: []string{"event=خراب الجير"}, want: map[string]any{"event": "خراب الجير", "from": nil, "limit": int64(100)}},
		"empty":          {in: []string{"event="}, want: map[string]any{"event": "", "from": nil, "limit": int64(100)}},
		"required":       {err: `parameter "event": query q needs it (id of the event)`},
		"unknown":        {in: []string{"event=v", "evnt=v"}, err: `parameter "evnt": query q has none of that name, it has event, from, limit`},
		"twice":          {in: []string{"event=v", "event=w"}, err: `parameter "event": given twice`},
		"no assignment":  {in: []string{"event"}, err: `parameter "event": not of the form name=value`},
		"day":            {in: []string{"event=v", "from=2023-02-29"}, err: `parameter "from": "2023-02-29" is not a day such as 2024-04-21`},
		"negative limit": {in: []string{"event=v", "limit=-1"}, err: `parameter "limit": "-1" must not be negative`},
		"two faults":     {in: []string{"from=x", "limit=x"}, err: "\n"},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := q.Bind(tc.in)
			if tc.err != "" {
				if err == nil || !strings.Contains(err.Error(), tc.err) {
					t.Fatalf("got %v, want %q", err, tc.err)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(tc.want, got); diff != "" {
				t.Errorf("(-want +got):\n%s", diff)
			}
		})
	}
}

func TestCoerce(t *testing.T) {
	for _, tc := range []struct {
		typ  Type
		in   string
		want any // nil for an error
	}{
		{String, "", ""}, {String, "null", "null"},
		{Int, "-7", int64(-7)}, {Int, "7.0", nil}, {Int, "9223372036854775808", nil}, {Int, "", nil},
		{Float, "2.5", 2.5}, {Float, "-1e3", -1000.0}, {Float, "NaN", nil}, {Float, "1e999", nil}, {Float, "x", nil},
		{Bool, "true", true}, {Bool, "false", false}, {Bool, "1", nil}, {Bool, "True", nil},
		{Date, "2024-04-21", "2024-04-21"}, {Date, "2024-4-21", nil}, {Date, "21/04/2024", nil}, {Date, "2024-04-21T10:00:00Z", nil},
		{List, "", []string{}}, {List, "a", []string{"a"}}, {List, "a, ب ,c", []string{"a", "ب", "c"}},
		{List, `["a,b", "c"]`, []string{"a,b", "c"}}, {List, `[1]`, nil}, {List, `["a"`, nil},
		{Type("set"), "a", nil},
	} {
		got, err := Param{Name: "p", Type: tc.typ}.Coerce(tc.in)
		if tc.want == nil {
			if err == nil {
				t.Errorf("%s %q: got %v, want an error", tc.typ, tc.in, got)
			}
			continue
		}
		if diff := cmp.Diff(tc.want, got); err != nil || diff != "" {
			t.Errorf("%s %q: %v\n%s", tc.typ, tc.in, err, diff)
		}
	}
}
