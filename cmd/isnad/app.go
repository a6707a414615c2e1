package main

import (
	"context"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/rs/zerolog"
	"github.com/spf13/cobra"

	"isnad/configs"
)

// app is what the commands share: the three streams and, from the moment that
// a command runs, its configuration and log.
type app struct {
	stdin          io.Reader
	stdout, stderr io.Writer

	configFile string
	published  string // what --published says
	config     configs.Config
	log        zerolog.Logger
	progress   *progress // nil where none is shown
}

// run executes one command line and returns the exit code.
func run(args []string, stdin io.Reader, stdout, stderr io.Writer) int {
	// Interrupted once, a command comes to a clean stop; twice, it is ended.
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop)
	// A reader that goes away shows as a write error, not as sudden death.
	signal.Ignore(syscall.SIGPIPE)

	a := &app{stdin: stdin, stdout: &checkedWriter{w: stdout}, stderr: stderr}
	a.log = newLog(stderr, configs.Log{Level: "info", Format: earlyFormat(args)})
	root := newRoot(a)
	root.SetArgs(args)
	root.SetIn(stdin)
	root.SetOut(a.stdout)
	root.SetErr(stderr)
	err := root.ExecuteContext(ctx)
	if ctx.Err() != nil && err != nil {
		err = errInterrupted
	}
	return a.exit(err)
}

// newRoot assembles the command line.
func newRoot(a *app) *cobra.Command {
	root := &cobra.Command{
		Use:   "isnad",
		Short: "Who did what, according to whom: an attribution graph of conflict news",
		Long: `Isnad reads conflict news, Arabic first and English second, and builds a graph,
in a file or in Neo4j, in which every assertion can be followed back: which event,
who is said to have done it, who says so, who denies it, and the sentence that
shows it.

` + exitCodes,
		SilenceUsage:  true,
		SilenceErrors: true,
		Args:          cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		},
	}
	root.SetFlagErrorFunc(func(_ *cobra.Command, err error) error { return usage(err) })
	f := root.PersistentFlags()
	f.StringVar(&a.configFile, "config", "", "configuration file (ISNAD_CONFIG; default: isnad/isnad.yaml in the user's configuration folder)")
	f.String("store", "", "graph file, or address of a Neo4j database such as bolt://127.0.0.1:7687 (ISNAD_STORE; default: isnad/graph.isnad in the user's data folder)")
	f.String("neo4j-user", "", "user of the database, none for no authentication (ISNAD_NEO4J_USER); the password comes from ISNAD_NEO4J_PASSWORD or a file")
	f.String("neo4j-password-file", "", "file that holds the password")
	f.String("neo4j-database", "", "name of the database, none for the user's own")
	f.String("packs", "", "folder of language packs on top of the built-in ones")
	f.String("catalog", "", "folder of catalogue files on top of the built-in ones")
	f.String("queries", "", "folder of queries on top of the built-in ones")
	f.String("log-level", "info", "debug, info, warn or error")
	f.String("log-format", "console", "console for people, json for programs")
	root.AddCommand(newDemo(a), newRefresh(a), newExtract(a), newExplain(a), newQuery(a), newCheck(a), newDoctor(a),
		newSchema(a), newPush(a), newCatalog(a), newPacks(a), newEval(a), newVersion(a))
	return root
}

// setup loads the configuration that applies to cmd. Commands call it first.
func (a *app) setup(cmd *cobra.Command) error {
	file := a.configFile
	if file == "" {
		file = os.Getenv(configs.EnvPrefix + "_CONFIG")
	}
	var err error
	if a.config, err = configs.Load(file, cmd.Flags()); err != nil {
		return err
	}
	a.log = newLog(a.stderr, a.config.Log)
	return a.checkPublished()
}
