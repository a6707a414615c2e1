// Command neo4j runs a local Neo4j 5 with its Browser, for people and tests
// that have no container engine.
//
//	go run ./tools/neo4j start     starts it in the background and prints its addresses
//	go run ./tools/neo4j status    prints them again
//	go run ./tools/neo4j stop      stops it; the data stay in --home
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
	"strings"

	"github.com/spf13/pflag"

	"isnad/internal/localneo4j"
)

func main() {
	ctx, cancel := signal.NotifyContext(context.Background(), os.Interrupt)
	defer cancel()
	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "neo4j:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := pflag.NewFlagSet("neo4j", pflag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.Usage = func() {
		fmt.Fprintf(stderr, "usage: neo4j start|status|stop [flags]\n\n%s", flags.FlagUsages())
	}
	var o localneo4j.Options
	var auth string
	flags.IntVar(&o.BoltPort, "bolt-port", 0, "port of Bolt, 0 for a free one")
	flags.IntVar(&o.HTTPPort, "http-port", 0, "port of the Browser, 0 for a free one")
	flags.StringVar(&o.Home, "home", "", "directory of data, configuration and log (default in the user's cache)")
	flags.StringVar(&auth, "auth", os.Getenv("ISNAD_LOCAL_NEO4J_AUTH"),
		"neo4j:PASSWORD to ask for a password, also from ISNAD_LOCAL_NEO4J_AUTH (default no authentication)")
	if err := flags.Parse(args); err != nil {
		if errors.Is(err, pflag.ErrHelp) {
			return nil
		}
		return err
	}
	if o.Home == "" {
		cache, err := localneo4j.CacheDir()
		if err != nil {
			return err
		}
		o.Home = filepath.Join(cache, "home")
	}
	if flags.NArg() != 1 {
		flags.Usage()
		return errors.New("one of start, status and stop is needed")
	}
	switch flags.Arg(0) {
	case "start":
		return start(ctx, o, auth, stdout, stderr)
	case "status":
		found, err := localneo4j.Status(o.Home)
		if err != nil {
			return err
		}
		show(stdout, found)
		return nil
	case "stop":
		return localneo4j.Stop(o.Home)
	}
	return fmt.Errorf("unknown command %q: one of start, status and stop is needed", flags.Arg(0))
}

func start(ctx context.Context, o localneo4j.Options, auth string, stdout, stderr io.Writer) error {
	if auth != "" {
		user, password, ok := strings.Cut(auth, ":")
		if !ok || user != localneo4j.User || password == "" {
			return fmt.Errorf("--auth: want %s:PASSWORD", localneo4j.User)
		}
		o.Password = password
	}
	fmt.Fprintf(stderr, "Starting Neo4j %s; the first start fetches it, which takes about a minute.\n", localneo4j.Version)
	found, err := localneo4j.Detach(ctx, o)
	if errors.Is(err, localneo4j.ErrRunning) {
		fmt.Fprintln(stderr, "It already runs.")
	} else if err != nil {
		return err
	}
	show(stdout, found)
	return nil
}

func show(w io.Writer, a localneo4j.Addresses) {
	fmt.Fprintf(w, "bolt     %s\nbrowser  %s\n", a.Bolt, a.Browser)
}
