package derive_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
	"isnad/graph/derive"
)

// told makes the accounts and statements of one event. Each line is a source,
// a certainty and a yield without its account: "agency certain ATTACKED g b asserted".
// Every line is an article of its own.
func told(t *testing.T, agents []string, lines ...string) ([]derive.Account, []derive.Statement) {
	t.Helper()
	var accounts []derive.Account
	var statements []derive.Statement
	for i, line := range lines {
		f := strings.Fields(line)
		id := fmt.Sprint(i)
		yield, err := derive.ParseYield(strings.Join([]string{f[2], f[3], f[4], "a" + id, f[5]}, " "))
		if err != nil {
			t.Fatal(err)
		}
		day := fmt.Sprintf("2024-08-%02d", 10+i)
		accounts = append(accounts, derive.Account{ID: "a" + id, Article: id, Published: day, Kind: "attack", Date: "2024-08-05",
			Agents: agents, Targets: []string{"base/b"}, Statements: []string{"s" + id}})
		statements = append(statements, derive.Statement{ID: "s" + id, Article: id, Published: day, Source: f[0], Certainty: f[1],
			Yields: []derive.Yield{yield}})
	}
	return accounts, statements
}

func event(b graph.Batch) graph.Props { return b.Nodes[0].Props }

func TestVerdict(t *testing.T) {
	for _, test := range []struct {
		name    string
		agents  []string
		lines   []string
		verdict graph.Verdict
		reason  string
	}{
		{"claimed", []string{"group/g"}, []string{"g certain CLAIMED group/g - -"}, graph.VerdictClaimed, "claimed by g"},
		{"claimed and denied", []string{"group/g"}, []string{"g certain CLAIMED group/g - -", "g certain DENIED group/g - -"},
			graph.VerdictClaimedAndDenied, "claimed by g; denied by g"},
		{"accused", nil, []string{"us certain ACCUSED country/US group/g -"}, graph.VerdictAccused, "accused: g; nobody claims it"},
		{"alleged is accused", []string{"group/g"}, []string{"m certain ATTACKED group/g base/b alleged"},
			graph.VerdictAccused, "accused: g; nobody claims it"},
		{"accused and denied", nil, []string{"us certain ACCUSED country/US group/g -", "g certain DENIED group/g - -"},
			graph.VerdictAccusedAndDenied, "accused: g; denied by g; nobody claims it"},
		{"contested", nil, []string{"g certain CLAIMED group/g - -", "us certain ACCUSED country/US group/h -"},
			graph.VerdictContested, "g and h are both named as the doer, never together; claimed by g; accused: h"},
		{"claimed by two", nil, []string{"g certain CLAIMED group/g - -", "h certain CLAIMED group/h - -"},
			graph.VerdictContested, "g and h are both named as the doer, never together; claimed by g, h"},
		{"together is not contested", []string{"group/g", "group/h"}, []string{"g certain CLAIMED group/g - -", "h certain CLAIMED group/h - -"},
			graph.VerdictClaimed, "claimed by g, h"},
		{"part of the other is not contested", nil, []string{"g certain CLAIMED group/g - -", "us certain ACCUSED country/US group/umbrella -"},
			graph.VerdictClaimed, "claimed by g"},
		{"unnamed doer contests nothing", []string{"official/gunmen@1"}, []string{"g certain CLAIMED group/g - -"},
			graph.VerdictClaimed, "claimed by g"},
		{"told by two sources", []string{"group/g"}, []string{"m certain ATTACKED group/g base/b asserted", "n certain REPORTED actor/n - -"},
			graph.VerdictReported, "g, told as fact by independent sources: 2"},
		{"one source twice", []string{"group/g"}, []string{"m certain ATTACKED group/g base/b asserted", "m certain REPORTED actor/m - -"},
			graph.VerdictReported, "g, told as fact by independent sources: 1"},
		{"nobody", nil, []string{"m certain REPORTED actor/m - -"}, graph.VerdictUnattributed, "nobody is named as the doer"},
		{"denied by one whom nobody named", nil, []string{"g certain DENIED group/g - -"},
			graph.VerdictUnattributed, "nobody is named as the doer; denied by g"},
	} {
		accounts, statements := told(t, test.agents, test.lines...)
		related := func(a, b string) bool { return b == "group/umbrella" || a == "group/umbrella" }
		got := event(derive.Event("event/1", accounts, statements, related))
		if got["attribution"] != string(test.verdict) || got["attributionReason"] != test.reason {
			t.Errorf("%s: got %s: %s, want %s: %s", test.name, got["attribution"], got["attributionReason"], test.verdict, test.reason)
		}
	}
}

func TestEdgeCountsWhatItRestsOn(t *testing.T) {
	accounts, statements := told(t, []string{"group/g"},
		"agency certain ATTACKED group/g base/b asserted",
		"agency certain ATTACKED group/g base/b asserted", // relays the same source
		"g probable ATTACKED group/g base/b claimed")
	b := derive.Event("event/1", accounts, statements, nil)
	if err := graph.CurrentSchema().Check(b); err != nil {
		t.Fatal(err)
	}
	for _, r := range b.Rels {
		if r.Type != graph.Attacked {
			continue
		}
		want := graph.Rel{Type: graph.Attacked, From: graph.NodeRef{Label: graph.Entity, ID: "group/g"},
			To: graph.NodeRef{Label: graph.Entity, ID: "base/b"}, Key: "event/1", Props: graph.Props{
				"status": "claimed", "statements": []string{"s0", "s1", "s2"}, "articles": int64(3), "sources": int64(2),
				"firstSeen": "2024-08-10", "lastSeen": "2024-08-12", "confidence": 0.65, // 1 - 0.5 × 0.7
			}}
		if diff := cmp.Diff(want, r); diff != "" {
			t.Errorf("edge (-want +got):\n%s", diff)
		}
		return
	}
	t.Error("no ATTACKED edge")
}

func TestCopiedTextCountsOnce(t *testing.T) {
	for _, test := range []struct {
		copies [2]string
		want   int64
	}{{[2]string{"", ""}, 2}, {[2]string{"x", "y"}, 2}, {[2]string{"x", "x"}, 1}} {
		accounts, statements := told(t, nil, "outlet-a certain REPORTED actor/m - -", "outlet-b certain REPORTED actor/m - -")
		statements[0].Copy, statements[1].Copy = test.copies[0], test.copies[1]
		if got := event(derive.Event("event/1", accounts, statements, nil))["sources"]; got != test.want {
			t.Errorf("copies %q: got %v sources, want %d", test.copies, got, test.want)
		}
	}
}

func TestEventPutsAccountsTogether(t *testing.T) {
	accounts := []derive.Account{
		{ID: "a", Article: "1", Kind: "attack", Subkind: "rocket", Date: "2024-08-05", Published: "2024-08-06",
			Targets: []string{"base/b"}, Casualties: []string{"wounded 5 5", "killed 1 1"}},
		{ID: "b", Article: "2", Kind: "explosion", Subkind: "rocket", Date: "2024-08-05", Published: "2024-08-05",
			Casualties: []string{"wounded 2 7"}},
		{ID: "c", Article: "3", Kind: "attack", Date: "2024-08-06", Casualties: []string{"killed 3 *"}},
	}
	got := event(derive.Event("event/1", accounts, nil, nil))
	want := graph.Props{
		"kind": "attack", "subkind": "rocket", "label": "attack 2024-08-05 b", "date": "2024-08-05",
		"dates": []string{"2024-08-05", "2024-08-06"}, "time": nil, "precision": nil, "weapon": nil,
		"casualties": []string{"killed 1 *", "wounded 2 7"}, "agents": nil, "articles": int64(3), "sources": int64(0),
		"firstSeen": "2024-08-05", "lastSeen": "2024-08-06",
		"attribution": "unattributed", "attributionReason": "nobody is named as the doer",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("event (-want +got):\n%s", diff)
	}
}

func TestEdgeWithoutEvent(t *testing.T) {
	statements := []derive.Statement{{ID: "s", Article: "1", Source: "m", Yields: []derive.Yield{{Type: graph.Hosted, From: "a", To: "b"}}}}
	if _, ok := derive.Edge(graph.Hosted, "a", "b", statements); !ok {
		t.Error("supported edge is missing")
	}
	if _, ok := derive.Edge(graph.Hosted, "b", "a", statements); ok {
		t.Error("edge without support")
	}
}

func TestParseYieldRefusesOtherText(t *testing.T) {
	for _, s := range []string{"", "HOSTED a b", "HOSTED a b - - -"} {
		if _, err := derive.ParseYield(s); err == nil {
			t.Errorf("%q: no error", s)
		}
	}
}

func TestDenialSpeaksOfTheAnnouncement(t *testing.T) {
	accounts := []derive.Account{
		{ID: "a1", Article: "1", Kind: "statement", Statements: []string{"s1"}},
		{ID: "a2", Article: "2", Kind: "statement", Statements: []string{"s2", "s3"}},
	}
	statements := []derive.Statement{
		{ID: "s1", Article: "1", Kind: "announcement"}, {ID: "s2", Article: "2", Kind: "denial"}, {ID: "s3", Article: "2", Kind: "report"},
	}
	var got []string
	for _, r := range derive.Event("v", accounts, statements, nil).Rels {
		if r.Type == graph.About {
			got = append(got, fmt.Sprintf("%s %s %v", r.From.ID, r.To.ID, r.Key))
		}
	}
	if diff := cmp.Diff([]string{"s1 v v", "s2 s1 v", "s2 v v", "s3 v v"}, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}
