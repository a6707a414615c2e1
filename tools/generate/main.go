// Command generate writes a made-up attribution graph into a store, to try
// stores and queries on many articles.
//
//	go run ./tools/generate --store graph.isnad --articles 100000 --seed 1
//	go run ./tools/generate --store bolt://127.0.0.1:7687 --articles 100000 --seed 1
//
// The store should be empty. The same seed gives the same graph in every store.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"time"

	"github.com/spf13/pflag"

	"isnad/extract/catalog"
	"isnad/graph/local"
	"isnad/graph/neo4j"
	"isnad/internal/generate"
)

func main() {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt)
	defer cancel()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "generate:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := pflag.NewFlagSet("generate", pflag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() { fmt.Fprintf(stderr, "usage: generate --store PATH|ADDRESS [flags]\n\n%s", flags.FlagUsages()) }
	var o generate.Options
	address := flags.String("store", "", "path of a local graph, which is made where there is none, or bolt:// address of a Neo4j without authentication")
	flags.IntVar(&o.Articles, "articles", 100_000, "number of articles")
	flags.Uint64Var(&o.Seed, "seed", 1, "the same seed gives the same graph")
	flags.IntVar(&o.Days, "days", 0, "days over which the news are spread (default ten years)")
	flags.IntVar(&o.Batch, "batch", 0, "articles of one transaction (default 500)")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, pflag.ErrHelp) {
			return nil
		}
		return err
	}
	if *address == "" || flags.NArg() > 0 {
		flags.Usage()
		return errors.New("--store is needed, and no argument")
	}
	c, err := catalog.Load()
	if err != nil {
		return err
	}
	store, err := open(ctx, *address)
	if err != nil {
		return err
	}
	start, shown := time.Now(), time.Now()
	o.Progress = func(n generate.Counts) {
		if time.Since(shown) > 5*time.Second {
			shown = time.Now()
			fmt.Fprintf(stderr, "%d articles, %.0f a second\n", n.Articles, float64(n.Articles)/time.Since(start).Seconds())
		}
	}
	n, err := generate.Run(ctx, store, c, o)
	if err := errors.Join(err, store.Close(context.WithoutCancel(ctx))); err != nil {
		return err
	}
	_, err = fmt.Fprintf(stdout, "%d articles, %d statements, %d accounts, %d events; %d rows of nodes and %d of relationships written in %s\n",
		n.Articles, n.Statements, n.Accounts, n.Events, n.Nodes, n.Rels, time.Since(start).Round(time.Second/10))
	return err
}

// target is a store to write into.
type target interface {
	generate.Store
	Close(ctx context.Context) error
}

func open(ctx context.Context, address string) (target, error) {
	if strings.Contains(address, "://") {
		return neo4j.Open(ctx, neo4j.Config{Address: address})
	}
	return local.Open(ctx, local.Config{Path: address, Create: true})
}
