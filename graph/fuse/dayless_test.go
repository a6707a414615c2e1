package fuse_test

import (
	"math/rand"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph/fuse"
)

// told completes an account by what it counts, or what it announces.
func told(a fuse.Account, act string, counts ...string) fuse.Account {
	a.Act, a.Counts = act, counts
	return a
}

// dayless is an account of an attack that knows no day at all.
func dayless(id, what string, counts ...string) fuse.Account {
	return told(account(id, "attack", "", "", what), "", counts...)
}

func dated(id, date, what string, counts ...string) fuse.Account {
	return told(account(id, "attack", date, date, what), "", counts...)
}

func announced(id, date, act, what string) fuse.Account {
	return told(account(id, "statement", date, date, what), act)
}

func TestDayless(t *testing.T) {
	const (
		site  = "launch town zummar"
		field = "target base field"
		doer  = "agent body g"
		us    = "target body us"
		held  = "agent body g, target body us"
	)
	for _, test := range []struct {
		name   string
		a      fuse.Account
		events map[string][]fuse.Account
		want   string // reason, empty for an event of its own
	}{
		{"launch site, base and doer", dayless("a", site+", "+field+", "+doer),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", site+", "+field+", "+doer)}},
			"same launch site zummar, same place field, same doer g"},
		{"base, doer and forces: nothing rare", dayless("a", field+", "+doer+", "+us),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", field+", "+doer+", "+us)}}, ""},
		{"base, doer and count", dayless("a", "place base field, "+doer, "wounded 5 5"),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", field+", "+doer, "rockets 2 *", "wounded 5 5")}},
			"same place field, same doer g, same count: wounded 5 5"},
		{"a count that many have", dayless("a", field+", "+doer, "wounded 2 2"),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", field+", "+doer, "wounded 2 2")}}, ""},
		{"launch site and count alone", dayless("a", site, "rockets 5 *"),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", site, "rockets 5 *")}}, ""},
		{"victim, place and doer", dayless("a", "target person p, place town basra, "+doer),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", "target person p, place town basra, "+doer)}},
			"same person hit p, same place basra, same doer g"},
		{"two events fit", dayless("a", site+", "+field+", "+doer),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", site+", "+field+", "+doer)}, "f": {dated("c", "2023-01-05", site+", "+field+", "+doer)}}, ""},
		{"another base was hit", dayless("a", site+", "+field+", "+doer+", "+us),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", site+", target base camp, "+doer+", "+us)}}, ""},
		{"a described base may be the named one", dayless("a", site+", target base unlisted/base/x, "+doer+", "+us),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", site+", "+field+", "+doer+", "+us)}},
			"same launch site zummar, same doer g, same target us"},
		{"another account of the event contradicts", dayless("a", site+", "+field+", "+doer),
			map[string][]fuse.Account{"e": {dated("b", "2024-08-05", site+", "+doer+", place base field"), dated("c", "2024-08-05", "target base camp")}}, ""},
		{"no account of the event has a day", dayless("a", site+", "+field+", "+doer),
			map[string][]fuse.Account{"e": {account("b", "attack", "", "2024-08-05", site+", "+field+", "+doer)}}, ""},
		{"same announcement", told(account("a", "statement", "", "", held), "resumption"),
			map[string][]fuse.Account{"e": {announced("b", "2024-08-05", "resumption", held)}},
			"same doer g, same other side us, same announcement: resumption"},
		{"other announcement", told(account("a", "statement", "", "", held), "resumption"),
			map[string][]fuse.Account{"e": {announced("b", "2024-08-05", "suspension", held)}}, ""},
		{"meetings come again", account("a", "meeting", "", "", "agent person p, target person q, place town basra"),
			map[string][]fuse.Account{"e": {account("b", "meeting", "2024-08-05", "2024-08-05", "agent person p, target person q, place town basra")}}, ""},
		{"nothing known", dayless("a", site), nil, ""},
	} {
		t.Run(test.name, func(t *testing.T) {
			got := fuse.Dayless([]fuse.Account{test.a}, test.events)
			if test.want == "" {
				if got[0].Reason != "no day to compare by" || got[0].Event != fuse.Fuse([]fuse.Account{test.a})[0].Event {
					t.Errorf("got %+v, want an event of its own", got[0])
				}
				return
			}
			if got[0].Event != "e" || got[0].Reason != test.want+", told without any day; no other event that has one fits" {
				t.Errorf("got %+v, want %q", got[0], test.want)
			}
			for _, b := range test.events["e"] {
				if !sharesRare(test.a, b) {
					t.Errorf("the event would not be looked at: %v, anchors %v", fuse.Rare(test.a), b.Anchors)
				}
			}
		})
	}
}

func sharesRare(a, b fuse.Account) bool {
	return slices.ContainsFunc(b.Anchors, func(x fuse.Anchor) bool { return slices.Contains(fuse.Rare(a), x.String()) })
}

func TestTwoOfOneArticleDoNotShareAnEvent(t *testing.T) {
	const what = "launch town zummar, target base field, agent body g"
	a, b := dayless("a", what), dayless("b", what)
	b.Article = a.Article
	events := map[string][]fuse.Account{"e": {dated("c", "2024-08-05", what)}}
	if got := together(fuse.Dayless([]fuse.Account{a, b}, events)); got != "a | b" {
		t.Errorf("got %s", got)
	}
}

// TestDaylessInPortions compares portions of articles, each with the events
// that Rare finds for it, with all at once.
func TestDaylessInPortions(t *testing.T) {
	random := rand.New(rand.NewSource(1))
	parts := []string{"launch town zummar", "target base field", "place base field", "target base camp", "agent body g", "target body us", "target person p", "place town zummar"}
	some := func() string {
		var out []string
		for _, p := range parts {
			if random.Intn(2) == 0 {
				out = append(out, p)
			}
		}
		return strings.Join(out, ", ")
	}
	joined := 0
	for range 300 {
		events := map[string][]fuse.Account{}
		for i, id := range []string{"e", "f", "g"} {
			for j := range 2 {
				events[id] = append(events[id], dated(id+string(rune('0'+j)), "2024-08-0"+string(rune('1'+3*i)), some(), "wounded 5 5"))
			}
		}
		var all []fuse.Account
		for i := range 6 {
			all = append(all, dayless(string(rune('a'+i)), some(), "wounded 5 5"))
		}
		want := fuse.Dayless(all, events)
		var have []fuse.Assignment
		for _, a := range all {
			near := map[string][]fuse.Account{}
			for id, accounts := range events {
				if slices.ContainsFunc(accounts, func(b fuse.Account) bool { return sharesRare(a, b) }) {
					near[id] = accounts
				}
			}
			have = append(have, fuse.Dayless([]fuse.Account{a}, near)...)
		}
		if diff := cmp.Diff(want, have); diff != "" {
			t.Fatalf("(-all +portions):\n%s", diff)
		}
		for _, a := range want {
			if events[a.Event] != nil {
				joined++
			}
		}
	}
	if joined < 100 {
		t.Errorf("only %d joined, the test says little", joined)
	}
}
