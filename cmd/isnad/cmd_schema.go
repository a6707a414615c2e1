package main

import (
	"fmt"

	"github.com/spf13/cobra"

	"isnad/graph"
)

func newSchema(a *app) *cobra.Command {
	return group("schema", "Create or print the constraints and indexes of the graph", newSchemaApply(a), newSchemaShow(a))
}

func newSchemaApply(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "apply",
		Short: "Create the constraints and indexes that are missing",
		Args:  args(0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.setup(cmd); err != nil {
				return err
			}
			ctx := cmd.Context()
			store, err := a.openStore(ctx)
			if err != nil {
				return err
			}
			defer a.closeStore(ctx, store)
			if err := store.EnsureSchema(ctx); err != nil {
				return err
			}
			_, err = fmt.Fprintf(a.stdout, "%d constraints and indexes are in place\n", len(graph.CurrentSchema().DDL()))
			return err
		},
	}
}

func newSchemaShow(a *app) *cobra.Command {
	var doc bool
	cmd := &cobra.Command{
		Use:   "show",
		Short: "Print the Cypher that creates them; no database needed",
		Args:  args(0, 0),
		RunE: func(*cobra.Command, []string) error {
			schema := graph.CurrentSchema()
			if doc {
				return schema.WriteMarkdown(a.stdout)
			}
			for _, ddl := range schema.DDL() {
				if _, err := fmt.Fprintln(a.stdout, ddl+";"); err != nil {
					return err
				}
			}
			return nil
		},
	}
	cmd.Flags().BoolVar(&doc, "doc", false, "print labels, relationships and properties as Markdown instead")
	return cmd
}
