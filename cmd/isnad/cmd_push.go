package main

import (
	"errors"
	"fmt"
	"time"

	"github.com/spf13/cobra"

	"isnad/configs"
	"isnad/graph/local"
	"isnad/graph/transfer"
)

func newPush(a *app) *cobra.Command {
	var o transfer.Options
	cmd := &cobra.Command{
		Use:   "push ADDRESS",
		Short: "Copy the graph of a file into a Neo4j database",
		Long: `Push copies the graph of the configured file, as it is at this moment, into the
Neo4j database at ADDRESS, which then holds exactly the same. User and password
are those of the configuration. A database that holds a graph already is left
alone, unless --replace says to delete that first. A push that was broken off is
run again with --replace.`,
		Example: "  isnad push bolt://127.0.0.1:7687\n  isnad push --store demo/graph.isnad --replace neo4j+s://graph.example:7687",
		Args:    args(1, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.runPush(cmd, args[0], o)
		},
	}
	cmd.Flags().BoolVar(&o.Replace, "replace", false, "delete the graph that the database holds first")
	return cmd
}

func (a *app) runPush(cmd *cobra.Command, address string, o transfer.Options) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	if configs.IsAddress(a.config.Store) {
		return usage(errors.New("push copies the graph of a file; --store names a database"))
	}
	ctx := cmd.Context()
	from, err := local.Open(ctx, local.Config{Path: a.config.Store})
	if err != nil {
		return err
	}
	defer a.closeStore(ctx, from)
	to, err := a.openNeo4j(ctx, address)
	if err != nil {
		return err
	}
	defer a.closeStore(ctx, to)
	start := time.Now()
	o.Done = func(c transfer.Counts) {
		a.log.Debug().Msg(fmt.Sprintf("pushed %d nodes, %d relationships", c.Nodes, c.Rels))
	}
	c, err := transfer.Copy(ctx, from, to, o)
	switch {
	case errors.Is(err, transfer.ErrNotEmpty):
		return fmt.Errorf("push to %s: %w; --replace deletes it first", address, err)
	case err != nil && c.Nodes > 0:
		return fmt.Errorf("push broken off after %d nodes and %d relationships, run it again with --replace: %w", c.Nodes, c.Rels, err)
	case err != nil:
		return err
	}
	_, err = fmt.Fprintf(a.stdout, "pushed: %d nodes, %d relationships (%s)\n", c.Nodes, c.Rels, time.Since(start).Round(time.Millisecond))
	return err
}
