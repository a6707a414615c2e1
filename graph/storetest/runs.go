package storetest

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"isnad/graph"
	"isnad/graph/refresh"
)

// runner is a process on a host at a time.
func runner(host string, process int, at string, alive bool) refresh.RunOptions {
	return refresh.RunOptions{
		Version: "1", Host: host, Process: process,
		Now: func() time.Time {
			now, _ := time.Parse(time.RFC3339, "2024-08-05T"+at+"Z") // the table's own
			return now
		},
		Alive: func(int) bool { return alive },
	}
}

func runNoted(t *testing.T, s graph.Store) {
	ctx := context.Background()
	if _, ok, err := refresh.LastRun(ctx, s); ok || err != nil {
		t.Errorf("a run before the first: %v, %v", ok, err)
	}
	before := Dump(t, s)
	run, err := refresh.Begin(ctx, s, runner("a", 1, "10:00:00", true))
	if err != nil {
		t.Fatal(err)
	}
	same(t, before, Dump(t, s)) // runs are no part of what two graphs must share
	if last, _, err := refresh.LastRun(ctx, s); err != nil || last.Outcome != refresh.Running || last.Started != "2024-08-05T10:00:00Z" {
		t.Errorf("%+v, %v", last, err)
	}
	tally := refresh.Tally{Read: 4, Written: 2, Skipped: 1, Failed: 1}
	if err := run.End(ctx, refresh.Done, tally); err != nil {
		t.Fatal(err)
	}
	if last, _, err := refresh.LastRun(ctx, s); err != nil || last.Outcome != refresh.Done || last.Tally != tally || last.Finished == "" {
		t.Errorf("%+v, %v", last, err)
	}
}

// oneRunAtATime lets a second run begin beside one that began at ten on host a.
func oneRunAtATime(t *testing.T, s graph.Store) {
	ctx := context.Background()
	for name, test := range map[string]struct {
		second  refresh.RunOptions
		refused bool
	}{
		"its process runs":           {runner("a", 2, "10:00:30", true), true},
		"its process is dead":        {runner("a", 2, "10:00:30", false), false},
		"its process number is ours": {runner("a", 1, "10:00:30", true), false},
		"on another host":            {runner("b", 2, "10:00:30", false), true},
		"long silent":                {runner("b", 2, "10:30:00", true), false},
	} {
		wipe(t, s)
		first, err := refresh.Begin(ctx, s, runner("a", 1, "10:00:00", true))
		if err != nil {
			t.Fatal(err)
		}
		_, err = refresh.Begin(ctx, s, test.second)
		if errors.Is(err, refresh.ErrRunning) != test.refused || (err != nil) != test.refused {
			t.Errorf("%s: %v, want refused %v", name, err, test.refused)
		}
		if test.refused && !strings.Contains(err.Error(), "since 2024-08-05T10:00:00Z") {
			t.Errorf("%s: %v does not tell since when", name, err)
		}
		outcomes := map[string]int{}
		err = s.Query(ctx, "MATCH (r:Run) RETURN r.outcome AS outcome", nil, func(row graph.Row) error {
			outcomes[row.Text("outcome")]++
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
		if outcomes[refresh.Running] != 1 || (outcomes[refresh.Interrupted] == 1) == test.refused {
			t.Errorf("%s: outcomes %v", name, outcomes)
		}
		if !test.refused {
			continue
		}
		if err := first.End(ctx, refresh.Done, refresh.Tally{}); err != nil {
			t.Fatal(err)
		}
		if _, err := refresh.Begin(ctx, s, test.second); err != nil {
			t.Errorf("%s: after the first has ended: %v", name, err)
		}
	}
}
