package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"isnad/configs"
	"isnad/extract/eval"
	"isnad/graph"
	"isnad/queries"
)

// The exit codes. Scripts rely on them; docs/cli.md and the help say the same.
const (
	exitOK          = 0
	exitFailed      = 1
	exitUsage       = 2
	exitPartial     = 3
	exitDatabase    = 4
	exitConfig      = 5
	exitFloor       = 6
	exitInterrupted = 130 // 128 + SIGINT, as shells have it
)

const exitCodes = `Exit codes:
  0    done
  1    failed
  2    wrong usage: unknown command, flag, query or parameter
  3    some articles could not be read; each is named on stderr, all others are done
  4    the store cannot be used: unreachable, user refused, in use, damaged, foreign or not to be written
  5    fault in configuration, language packs, catalogue, queries or gold
  6    eval: a measure is below its floor
  130  interrupted; what was done stays, and running again goes on from there`

var (
	errUsage       = errors.New("usage")
	errPartial     = errors.New("some articles were not read")
	errFaulty      = errors.New("faulty") // of packs, catalogue, queries and gold
	errInterrupted = errors.New("interrupted")
	errOutput      = errors.New("write output")
)

// kinded gives an error a kind for exitCode without changing its text.
type kinded struct{ kind, err error }

func (k kinded) Error() string   { return k.err.Error() }
func (k kinded) Unwrap() []error { return []error{k.kind, k.err} }

func usage(err error) error  { return kinded{errUsage, err} }
func faulty(err error) error { return kinded{errFaulty, err} }

// exitCode gives the code of an error.
func exitCode(err error) int {
	switch {
	case err == nil, errors.Is(err, syscall.EPIPE):
		return exitOK // a reader that has seen enough is no failure
	case errors.Is(err, errInterrupted):
		return exitInterrupted
	case errors.Is(err, errOutput):
		return exitFailed
	case errors.Is(err, errUsage), errors.Is(err, queries.ErrUnknown):
		return exitUsage
	case errors.Is(err, configs.ErrConfig), errors.Is(err, errFaulty), errors.Is(err, graph.ErrAddress):
		return exitConfig
	case errors.Is(err, graph.ErrUnreachable), errors.Is(err, graph.ErrUntrusted), errors.Is(err, graph.ErrUnauthorized),
		errors.Is(err, graph.ErrReadOnly), errors.Is(err, graph.ErrVersion), errors.Is(err, graph.ErrInUse),
		errors.Is(err, graph.ErrForeign), errors.Is(err, graph.ErrDamaged):
		return exitDatabase
	case errors.Is(err, errPartial):
		return exitPartial
	case errors.Is(err, eval.ErrFloor):
		return exitFloor
	}
	return exitFailed
}

// exit reports an error, one line of it at a time, and returns its code.
func (a *app) exit(err error) int {
	code := exitCode(err)
	if code == exitOK {
		return code
	}
	for line := range strings.SplitSeq(strings.TrimSpace(err.Error()), "\n") {
		a.log.Error().Msg(plain(line))
	}
	if code == exitUsage {
		a.log.Info().Msg("isnad help COMMAND tells more")
	}
	return code
}

func unknownCommand(cmd *cobra.Command, name string) error {
	hint := ""
	cmd.SuggestionsMinimumDistance = 2 // letters, as cobra itself has it
	if near := cmd.SuggestionsFor(name); len(near) > 0 {
		hint = fmt.Sprintf(", did you mean %s?", strings.Join(near, " or "))
	}
	return usage(fmt.Errorf("unknown command %q of %s%s", name, cmd.CommandPath(), hint))
}

// args checks the number of a command's arguments; most is -1 for any.
func args(least, most int) cobra.PositionalArgs {
	return func(cmd *cobra.Command, given []string) error {
		if len(given) < least || most >= 0 && len(given) > most {
			return usage(fmt.Errorf("%d arguments given, want: %s", len(given), cmd.UseLine()))
		}
		return nil
	}
}

// group is a command that only holds others.
func group(use, short string, commands ...*cobra.Command) *cobra.Command {
	cmd := &cobra.Command{Use: use, Short: short, Args: cobra.ArbitraryArgs,
		RunE: func(cmd *cobra.Command, args []string) error {
			if len(args) > 0 {
				return unknownCommand(cmd, args[0])
			}
			return cmd.Help()
		}}
	cmd.AddCommand(commands...)
	return cmd
}

// checkedWriter makes a failed write to standard output recognisable.
type checkedWriter struct{ w io.Writer }

func (c *checkedWriter) Write(p []byte) (int, error) {
	n, err := c.w.Write(p)
	if err != nil {
		err = fmt.Errorf("%w: %w", errOutput, err)
	}
	return n, err
}
