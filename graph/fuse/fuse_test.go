package fuse_test

import (
	"math/rand"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph/fuse"
)

// account makes an account of its own article; what holds anchors separated by
// commas.
func account(id, kind, date, published, what string) fuse.Account {
	a := fuse.Account{ID: id, Article: "article of " + id, Published: published, Block: fuse.Block(kind, date, "day", published, id)}
	for _, s := range strings.Split(what, ", ") {
		if s == "" {
			continue
		}
		anchor, err := fuse.ParseAnchor(s)
		if err != nil {
			panic(err)
		}
		a.Anchors = append(a.Anchors, anchor)
	}
	return a
}

// together returns the accounts of each event, "a b | c".
func together(assigned []fuse.Assignment) string {
	events := map[string][]string{}
	for _, a := range assigned {
		events[a.Event] = append(events[a.Event], a.Account)
	}
	var out []string
	for _, ids := range events {
		sort.Strings(ids)
		out = append(out, strings.Join(ids, " "))
	}
	sort.Strings(out)
	return strings.Join(out, " | ")
}

func attack(id, date, what string) fuse.Account {
	published := date
	if published == "" {
		published = "2024-08-06"
	}
	return account(id, "attack", date, published, what)
}

func TestFuse(t *testing.T) {
	const (
		field  = "target base field"
		camp   = "target base camp"
		town   = "place town zummar"
		region = "place region nineveh"
		troops = "target body troops"
	)
	for _, test := range []struct {
		name     string
		accounts []fuse.Account
		want     string
	}{
		{"none", nil, ""},
		{"same base and day", []fuse.Account{attack("a", "2024-08-05", field), attack("b", "2024-08-05", field)}, "a b"},
		{"other base", []fuse.Account{attack("a", "2024-08-05", field), attack("b", "2024-08-05", camp)}, "a | b"},
		{"same town, other bases", []fuse.Account{attack("a", "2024-08-05", field+", "+town), attack("b", "2024-08-05", camp+", "+town)}, "a | b"},
		{"same town", []fuse.Account{attack("a", "2024-08-05", town), attack("b", "2024-08-05", field+", "+town)}, "a b"},
		{"base as place and as target", []fuse.Account{attack("a", "2024-08-05", "place base field"), attack("b", "2024-08-05", field)}, "a b"},
		{"launch site", []fuse.Account{attack("a", "2024-08-05", "launch town zummar"), attack("b", "2024-08-05", "launch town zummar")}, "a b"},
		{"launched there is not hit there", []fuse.Account{attack("a", "2024-08-05", "launch town zummar"), attack("b", "2024-08-05", "target town zummar")}, "a | b"},
		{"country alone", []fuse.Account{attack("a", "2024-08-05", "place country IQ"), attack("b", "2024-08-05", "place country IQ")}, "a | b"},
		{"country and doer", []fuse.Account{attack("a", "2024-08-05", "place country IQ, agent body g"), attack("b", "2024-08-05", "place country IQ, agent body g")}, "a | b"},
		{"region alone", []fuse.Account{attack("a", "2024-08-05", region), attack("b", "2024-08-05", region)}, "a | b"},
		{"region and doer", []fuse.Account{attack("a", "2024-08-05", region+", agent body g"), attack("b", "2024-08-05", region+", agent body g")}, "a b"},
		{"body hit and doer", []fuse.Account{attack("a", "2024-08-05", troops+", agent body g"), attack("b", "2024-08-05", troops+", agent body g")}, "a b"},
		{"different doers are contested, not apart", []fuse.Account{attack("a", "2024-08-05", field+", agent body g"), attack("b", "2024-08-05", field+", agent body h")}, "a b"},
		{"attack and explosion", []fuse.Account{attack("a", "2024-08-05", field), account("b", "explosion", "2024-08-05", "", field)}, "a b"},
		{"attack and interception", []fuse.Account{attack("a", "2024-08-05", field), account("b", "interception", "2024-08-05", "", field)}, "a | b"},
		{"next day", []fuse.Account{attack("a", "2024-08-05", field), attack("b", "2024-08-06", field)}, "a b"},
		{"two days on", []fuse.Account{attack("a", "2024-08-05", field), attack("b", "2024-08-07", field)}, "a | b"},
		{"three days running", []fuse.Account{attack("a", "2024-08-05", field), attack("b", "2024-08-06", field), attack("c", "2024-08-07", field)}, "a | b | c"},
		{"across the end of a month", []fuse.Account{attack("a", "2024-02-29", field), attack("b", "2024-03-01", field)}, "a b"},
		{"no day, same base", []fuse.Account{attack("a", "2024-08-05", field), attack("b", "", field)}, "a b"},
		{"no day, only the town", []fuse.Account{attack("a", "2024-08-05", town), attack("b", "", town)}, "a | b"},
		{"no day, two events in question", []fuse.Account{attack("a", "2024-08-03", field), attack("b", "2024-08-05", field), attack("c", "", field)}, "a | b | c"},
		{"no day, too long ago", []fuse.Account{attack("a", "2024-08-01", field), attack("b", "", field)}, "a | b"},
		{"no day in either", []fuse.Account{attack("a", "", field), attack("b", "", field)}, "a b"},
		{"month only", []fuse.Account{{ID: "a", Article: "x", Block: fuse.Block("attack", "2024-08-01", "month", "2024-09-01", "a")},
			{ID: "b", Article: "y", Block: fuse.Block("attack", "2024-08-01", "month", "2024-09-01", "b")}}, "a | b"},
		{"statement of the same author", []fuse.Account{account("a", "statement", "2024-04-21", "", "agent body g"), account("b", "statement", "2024-04-21", "", "agent body g")}, "a b"},
		{"statement of another", []fuse.Account{account("a", "statement", "2024-04-21", "", "agent body g"), account("b", "statement", "2024-04-21", "", "agent body h")}, "a | b"},
		{"statement without a day, same author and addressee", []fuse.Account{account("a", "statement", "", "2024-04-22", "agent body g, target body troops"), account("b", "statement", "2024-04-21", "", "agent body g, target body troops")}, "a b"},
		{"statement without a day, same author", []fuse.Account{account("a", "statement", "", "2024-04-22", "agent body g"), account("b", "statement", "2024-04-21", "", "agent body g")}, "a | b"},
		{"visit and meeting", []fuse.Account{account("a", "visit", "2024-04-21", "", "agent person p, target country IQ"), account("b", "meeting", "2024-04-21", "", "agent person p, place country IQ")}, "a b"},
		{"visitor alone", []fuse.Account{account("a", "visit", "2024-04-21", "", "agent person p, target country IQ"), account("b", "visit", "2024-04-21", "", "agent person p, target country JO")}, "a | b"},
	} {
		if diff := cmp.Diff(test.want, together(fuse.Fuse(test.accounts))); diff != "" {
			t.Errorf("%s (-want +got):\n%s", test.name, diff)
		}
	}
}

func TestOneArticleIsNeverFusedWithItself(t *testing.T) {
	a, b := attack("a", "2024-08-05", "target base field"), attack("b", "2024-08-05", "target base field")
	b.Article = a.Article
	if got := together(fuse.Fuse([]fuse.Account{a, b})); got != "a | b" {
		t.Errorf("got %s", got)
	}
}

func TestReasonNamesWhatIsShared(t *testing.T) {
	got := fuse.Fuse([]fuse.Account{attack("a", "2024-08-05", "target base field"), attack("b", "2024-08-06", "target base field")})
	if want := "same base field, one day apart"; got[1].Reason != want {
		t.Errorf("got %q, want %q", got[1].Reason, want)
	}
}

func TestEventKeepsTheIDOfItsEarliestArticle(t *testing.T) {
	first := attack("z", "2024-08-05", "target base field")
	alone := fuse.Fuse([]fuse.Account{first})[0].Event
	later := account("a", "attack", "2024-08-05", "2024-08-09", "target base field")
	for _, got := range fuse.Fuse([]fuse.Account{later, first}) {
		if got.Event != alone {
			t.Errorf("event became %s, want %s", got.Event, alone)
		}
	}
}

// TestWindowsSuffice changes one account among many and compares what the
// windows decide with what all accounts together decide.
func TestWindowsSuffice(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	days := []string{"2024-08-01", "2024-08-02", "2024-08-03", "2024-08-04", "2024-08-05", "2024-08-06", "2024-08-07",
		"2024-08-09", "2024-08-10", "2024-08-12", "2024-08-13", "2024-08-15", "2024-08-18", "2024-08-20", "2024-08-21"}
	targets := []string{"target base field", "target base camp", "place town zummar, agent body g", "target base field, place town zummar"}
	for round := range 300 {
		var all []fuse.Account
		for i := range 14 {
			date := days[random.Intn(len(days))]
			published := date
			if random.Intn(3) == 0 {
				date = ""
			}
			all = append(all, account(string(rune('a'+i)), "attack", date, published, targets[random.Intn(len(targets))]))
		}
		changed, before := all[0], all[1:]
		want := assignments(fuse.Fuse(all))
		have := assignments(fuse.Fuse(before))
		windows, err := fuse.Windows([]string{changed.Block}, 31)
		if err != nil {
			t.Fatal(err)
		}
		for _, w := range windows {
			load := map[string]bool{}
			for _, b := range w.Load {
				load[b] = true
			}
			var some []fuse.Account
			block := map[string]string{}
			for _, a := range all {
				if load[a.Block] {
					some = append(some, a)
					block[a.ID] = a.Block
				}
			}
			for _, got := range fuse.Fuse(some) {
				if w.Assign[block[got.Account]] {
					have[got.Account] = got
				}
			}
		}
		if diff := cmp.Diff(want, have); diff != "" {
			t.Fatalf("round %d, changed %s (-all +windows):\n%s", round, changed.Block, diff)
		}
	}
}

func assignments(list []fuse.Assignment) map[string]fuse.Assignment {
	out := map[string]fuse.Assignment{}
	for _, a := range list {
		out[a.Account] = a
	}
	return out
}

func TestWindowsRefuseWhatIsNoBlock(t *testing.T) {
	for _, s := range []string{"", "force", "force/today"} {
		if _, err := fuse.Windows([]string{s}, 31); err == nil {
			t.Errorf("%q: no error", s)
		}
	}
}
