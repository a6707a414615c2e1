package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"isnad/configs"
	"isnad/graph"
	"isnad/graph/local"
	"isnad/internal/render"
	"isnad/queries"
)

type queryOptions struct {
	params []string
	output string
}

func newQuery(a *app) *cobra.Command {
	return group("query", "Ask the graph one of the shipped questions, or one of your own",
		newQueryList(a), newQueryShow(a), newQueryRun(a), newQueryExplain(a))
}

func addOutput(cmd *cobra.Command, to *string) {
	var names []string
	for _, f := range render.Formats() {
		names = append(names, string(f))
	}
	cmd.Flags().StringVarP(to, "output", "o", names[0], "form of the output: "+strings.Join(names, ", "))
	complete(cmd, "output", names)
}

// complete offers values of a flag to the shell.
func complete(cmd *cobra.Command, flag string, values []string) {
	err := cmd.RegisterFlagCompletionFunc(flag, cobra.FixedCompletions(values, cobra.ShellCompDirectiveNoFileComp))
	if err != nil {
		panic(err) // the flag was added in the line before
	}
}

func newQueryList(a *app) *cobra.Command {
	var o queryOptions
	cmd := &cobra.Command{
		Use:   "list",
		Short: "List the questions that can be asked",
		Args:  args(0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.setup(cmd); err != nil {
				return err
			}
			set, err := a.querySet()
			if err != nil {
				return err
			}
			rows := render.Rows{Columns: []string{"name", "question", "parameters"}}
			for _, q := range set.List() {
				rows.Values = append(rows.Values, []any{q.Name, q.Ask, paramList(q)})
			}
			return a.print(rows, o.output)
		},
	}
	addOutput(cmd, &o.output)
	return cmd
}

// paramList names the parameters of a query; required ones carry a "!".
func paramList(q queries.Query) string {
	var names []string
	for _, p := range q.Params {
		if p.Required {
			p.Name += "!"
		}
		names = append(names, p.Name)
	}
	return strings.Join(names, " ")
}

func newQueryShow(a *app) *cobra.Command {
	return &cobra.Command{
		Use:               "show NAME",
		Short:             "Print a question with its parameters and its Cypher, ready for Neo4j Browser",
		Args:              args(1, 1),
		ValidArgsFunction: a.completeQueries,
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.setup(cmd); err != nil {
				return err
			}
			q, err := a.query(args[0])
			if err != nil {
				return err
			}
			_, err = fmt.Fprintln(a.stdout, strings.TrimRight(q.Text, "\n"))
			return err
		},
	}
}

func newQueryRun(a *app) *cobra.Command {
	var o queryOptions
	cmd := &cobra.Command{
		Use:               "run NAME",
		Short:             "Ask a question and print the answer",
		Example:           "  isnad query run attacks-on-base --param base='عين الأسد' --output csv",
		Args:              args(1, 1),
		ValidArgsFunction: a.completeQueries,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.runQuery(cmd, args[0], o)
		},
	}
	cmd.Flags().StringArrayVarP(&o.params, "param", "p", nil, "parameter as name=value; may be given several times")
	addOutput(cmd, &o.output)
	return cmd
}

func (a *app) runQuery(cmd *cobra.Command, name string, o queryOptions) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	if _, err := render.ParseFormat(o.output); err != nil { // before the database is asked
		return usage(err)
	}
	q, err := a.query(name)
	if err != nil {
		return err
	}
	params, err := q.Bind(o.params)
	if err != nil {
		return usage(err)
	}
	ctx := cmd.Context()
	store, err := a.askStore(ctx)
	if err != nil {
		return err
	}
	defer a.closeStore(ctx, store)
	rows := render.Rows{Columns: q.Columns()}
	err = store.Query(ctx, q.Cypher, params, func(row graph.Row) error {
		rows.Columns = row.Columns
		rows.Values = append(rows.Values, row.Values)
		return nil
	})
	if err != nil {
		return fmt.Errorf("query %s: %w", name, err)
	}
	return a.print(rows, o.output)
}

func newQueryExplain(a *app) *cobra.Command {
	var o queryOptions
	cmd := &cobra.Command{
		Use:   "explain NAME",
		Short: "Show how a graph file would answer a question",
		Long: `Explain prints the plan by which a graph file answers a question: where it starts,
along which relationships it goes, and how many rows it expects at each step. The
plan follows what the graph holds and the parameters. Of a Neo4j database, ask in
its Browser, with EXPLAIN before the query.`,
		Args:              args(1, 1),
		ValidArgsFunction: a.completeQueries,
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.explainQuery(cmd, args[0], o)
		},
	}
	cmd.Flags().StringArrayVarP(&o.params, "param", "p", nil, "parameter as name=value; may be given several times")
	return cmd
}

func (a *app) explainQuery(cmd *cobra.Command, name string, o queryOptions) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	q, err := a.query(name)
	if err != nil {
		return err
	}
	params, err := q.Bind(o.params)
	if err != nil {
		return usage(err)
	}
	if configs.IsAddress(a.config.Store) {
		return usage(errors.New("plans are told for graph files; in Neo4j Browser, put EXPLAIN before the query"))
	}
	ctx := cmd.Context()
	store, err := local.Open(ctx, local.Config{Path: a.config.Store})
	if err != nil {
		return err
	}
	defer a.closeStore(ctx, store)
	plan, err := store.Explain(ctx, q.Cypher, params)
	if err != nil {
		return fmt.Errorf("query %s: %w", name, err)
	}
	_, err = fmt.Fprintln(a.stdout, strings.TrimRight(plan, "\n"))
	return err
}

// querySet opens the shipped queries and the user's own.
func (a *app) querySet() (*queries.Set, error) {
	sources := []queries.Source{queries.Shipped()}
	if dir := a.config.Queries; dir != "" {
		sources = append(sources, queries.Source{Name: dir, FS: os.DirFS(dir)})
	}
	set, err := queries.Open(sources...)
	if err != nil {
		return nil, faulty(err)
	}
	return set, nil
}

func (a *app) query(name string) (queries.Query, error) {
	set, err := a.querySet()
	if err != nil {
		return queries.Query{}, err
	}
	return set.Get(name)
}

func (a *app) completeQueries(cmd *cobra.Command, args []string, _ string) ([]cobra.Completion, cobra.ShellCompDirective) {
	if len(args) > 0 || a.setup(cmd) != nil {
		return nil, cobra.ShellCompDirectiveNoFileComp
	}
	set, err := a.querySet()
	if err != nil {
		return nil, cobra.ShellCompDirectiveError
	}
	var names []cobra.Completion
	for _, q := range set.List() {
		names = append(names, cobra.CompletionWithDesc(q.Name, q.Ask))
	}
	return names, cobra.ShellCompDirectiveNoFileComp
}

// print writes rows to standard output.
func (a *app) print(rows render.Rows, format string) error {
	f, err := render.ParseFormat(format)
	if err != nil {
		return usage(err)
	}
	return render.Write(a.stdout, f, rows, a.tableOptions())
}
