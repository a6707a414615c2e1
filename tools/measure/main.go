// Command measure times the shipped queries on a store, with the arguments that
// cost most: names that stand in many articles.
//
//	go run ./tools/measure --store graph.isnad
//	go run ./tools/measure --store bolt://127.0.0.1:7687 --times 7
//
// It prints for each case how many rows came and in what time: the first run,
// and the median of those behind it. Two stores that hold the same graph print
// the same sum for the same rows.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"time"

	"github.com/spf13/pflag"

	"isnad/internal/render"
)

func main() {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt)
	defer cancel()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := pflag.NewFlagSet("measure", pflag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprintf(stderr, "usage: measure --store PATH|ADDRESS [flags]\n\n%s", flags.FlagUsages()) }
	address := flags.String("store", "", "path of a local graph, or bolt:// address of a Neo4j without authentication")
	times := flags.Int("times", 5, "runs of each case behind the first")
	limit := flags.Duration("limit", time.Minute, "longest time of one run; what takes longer is given up")
	only := flags.String("query", "", "only the cases of this query")
	output := flags.StringP("output", "o", string(render.Table), "form of the output: table, json, csv, md")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, pflag.ErrHelp) {
			return nil
		}
		return err
	}
	if *address == "" || *times < 1 || flags.NArg() > 0 {
		flags.Usage()
		return errors.New("--store is needed, at least one run and no argument")
	}
	format, err := render.ParseFormat(*output)
	if err != nil {
		return err
	}
	start := time.Now()
	store, err := open(ctx, *address)
	if err != nil {
		return err
	}
	opened := time.Since(start)
	defer store.Close(context.WithoutCancel(ctx)) //nolint:errcheck // it was only read
	fmt.Fprintf(stderr, "opened in %s\n", opened.Round(time.Microsecond))
	found, err := hubs(ctx, store)
	if err != nil {
		return err
	}
	list, err := cases(found, *only)
	if err != nil {
		return err
	}
	rows := render.Rows{Columns: []string{"query", "arguments", "rows", "first ms", "median ms", "sum"}}
	for _, c := range list {
		t, err := measure(ctx, store, c, *times, *limit)
		if err != nil {
			return fmt.Errorf("%s %v: %w", c.query.Name, c.arguments, err)
		}
		rows.Values = append(rows.Values, []any{c.query.Name, c.arguments, t.rows, t.shown(t.first), t.shown(t.median), t.sum})
		fmt.Fprintf(stderr, "%s %v: %v\n", c.query.Name, c.arguments, t.shown(t.median))
	}
	return render.Write(stdout, format, rows, render.Options{})
}
