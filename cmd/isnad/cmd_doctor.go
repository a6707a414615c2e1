package main

import (
	"context"
	"errors"
	"fmt"
	"regexp"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"isnad/graph"
	"isnad/graph/local"
	"isnad/graph/neo4j"
	"isnad/graph/refresh"
)

func newDoctor(a *app) *cobra.Command {
	var verify bool
	cmd := &cobra.Command{
		Use:   "doctor",
		Short: "Check the store: a database's version, constraints and indexes, or a file's content; the right to write; the last refresh",
		Args:  args(0, 0),
		RunE:  func(cmd *cobra.Command, _ []string) error { return a.runDoctor(cmd, verify) },
	}
	cmd.Flags().BoolVar(&verify, "verify", false, "read all of a graph file and hold its parts against each other: about 30 s for 100,000 articles")
	return cmd
}

// errUnhealthy is returned when a check of the doctor's fails.
var errUnhealthy = errors.New("the store is not ready")

// finding is the outcome of one check.
type finding struct {
	what, detail string
	err          error
}

func (a *app) runDoctor(cmd *cobra.Command, verify bool) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	ctx := cmd.Context()
	store, err := a.askStore(ctx)
	if err != nil {
		return err
	}
	defer a.closeStore(ctx, store)
	var bad error
	for _, check := range checks(store, verify) {
		f := check(ctx)
		state := "ok  "
		if f.err != nil {
			state, f.detail, bad = "FAIL", f.err.Error(), errors.Join(bad, f.err)
		}
		if _, err := fmt.Fprintf(a.stdout, "%s  %-12s %s\n", state, f.what, f.detail); err != nil {
			return err
		}
	}
	if bad != nil {
		// The findings stand on standard output; the kind decides the exit code.
		return kinded{bad, errUnhealthy}
	}
	return nil
}

// check looks at one thing.
type check func(context.Context) finding

func checks(store graph.Store, verify bool) []check {
	var list []check
	switch s := store.(type) {
	case *local.Store:
		list = localChecks(s, verify)
	case *neo4j.Store:
		for _, c := range []func(context.Context, *neo4j.Store) finding{checkServer, checkConstraints, checkIndexes} {
			list = append(list, func(ctx context.Context) finding { return c(ctx, s) })
		}
		list = append(list, func(ctx context.Context) finding { return checkRights(ctx, s) })
	}
	return append(list, func(ctx context.Context) finding { return lastRun(ctx, store) })
}

func checkServer(ctx context.Context, store *neo4j.Store) finding {
	server, err := store.Server(ctx)
	return finding{"server", fmt.Sprintf("Neo4j %s %s", server.Version, server.Edition), err}
}

// created finds the name in a statement of the schema.
var created = regexp.MustCompile(`^CREATE (?:FULLTEXT )?(CONSTRAINT|INDEX) (\S+)`)

// declared lists the names of the constraints or of the indexes in the schema.
func declared(what string) []string {
	var names []string
	for _, ddl := range graph.CurrentSchema().DDL() {
		if m := created.FindStringSubmatch(ddl); m != nil && m[1] == what {
			names = append(names, m[2])
		}
	}
	return names
}

func checkConstraints(ctx context.Context, store *neo4j.Store) finding {
	return checkDeclared(ctx, store, "constraints", declared("CONSTRAINT"), "SHOW CONSTRAINTS YIELD name RETURN name")
}

func checkIndexes(ctx context.Context, store *neo4j.Store) finding {
	return checkDeclared(ctx, store, "indexes", declared("INDEX"), "SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")
}

func checkDeclared(ctx context.Context, store *neo4j.Store, what string, want []string, cypher string) finding {
	var have []string
	err := store.Query(ctx, cypher, nil, func(row graph.Row) error {
		have = append(have, row.Text("name"))
		return nil
	})
	var missing []string
	for _, name := range want {
		if !slices.Contains(have, name) {
			missing = append(missing, name)
		}
	}
	if err == nil && len(missing) > 0 {
		err = fmt.Errorf("missing or not online: %s; run isnad schema apply", strings.Join(missing, ", "))
	}
	return finding{what, fmt.Sprintf("%d in place", len(want)), err}
}

// lastRun tells of the last refresh; none of its outcomes is a fault of the
// store.
func lastRun(ctx context.Context, store graph.Store) finding {
	run, ok, err := refresh.LastRun(ctx, store)
	if err != nil || !ok {
		return finding{"last run", "none yet", err}
	}
	detail := fmt.Sprintf("%s, began %s", run.Outcome, run.Started)
	if run.Finished != "" {
		detail += fmt.Sprintf(", ended %s: %d read, %d new or changed, %d unchanged, %d failed", run.Finished,
			run.Tally.Read, run.Tally.Written, run.Tally.Skipped, run.Tally.Failed)
	}
	return finding{"last run", detail, nil}
}

// checkRights writes one node and takes it away again: nothing else shows for
// certain that the user and the database allow it.
func checkRights(ctx context.Context, store graph.Store) finding {
	probe := graph.NodeRef{Label: graph.Run, ID: "doctor"}
	err := store.Write(ctx, graph.Batch{Nodes: []graph.Node{{NodeRef: probe}}})
	if err == nil {
		err = store.Write(ctx, graph.Batch{Delete: []graph.NodeRef{probe}})
	}
	return finding{"rights", "may read and write", err}
}
