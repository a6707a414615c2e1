package main

import (
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/spf13/cobra"

	"isnad/extract"
	"isnad/extract/eval"
	"isnad/internal/render"
)

type evalOptions struct {
	gold     []string
	records  string
	baseline string
	only     []string
	floors   []string
	errors   bool
	output   string
}

func newEval(a *app) *cobra.Command {
	var o evalOptions
	cmd := &cobra.Command{
		Use:   "eval --gold DIR",
		Short: "Measure extraction against articles that people annotated",
		Long: `Eval reads the articles of gold folders (articles.jsonl, and beside it for each
article ID.json with what a reader should find) and says how much of it was
found: precision, recall and F1 of entities, events and edges, and the share of
right dates. docs/accuracy.md tells what counts as right. Several folders are
compared with the first.

A report saved with --output json is a baseline for later ones.`,
		Example: "  isnad eval --gold mine/ --errors\n" +
			"  isnad eval --gold mine/ --output json > before.json\n" +
			"  isnad eval --gold mine/ --baseline before.json\n" +
			"  isnad eval --gold mine/ --floor entities=0.8,edge.CLAIMED/p=0.95",
		Args: args(0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.runEval(cmd, o) },
	}
	f := cmd.Flags()
	f.StringArrayVar(&o.gold, "gold", nil, "folder of annotated articles; may be given several times")
	f.StringVar(&o.records, "records", "", "file of records to measure instead of extracting, - for standard input")
	f.BoolVar(&o.errors, "errors", false, "list what was missed, spurious or mistyped, by class")
	f.StringVar(&o.baseline, "baseline", "", "report saved with --output json: show what changed since, by article and measure")
	f.StringSliceVar(&o.only, "only", nil, "only the articles of these ids")
	f.StringArrayVar(&o.floors, "floor", nil, "fail where a measure of any folder is below a value: entities, events, mission, chain, dates, or a measure with /p, /r or nothing for F1")
	f.Int("workers", 0, "articles extracted at the same time, 0 for one per processor")
	addOutput(cmd, &o.output)
	return cmd
}

func (a *app) runEval(cmd *cobra.Command, o evalOptions) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	format, err := render.ParseFormat(o.output)
	if err != nil {
		return usage(err)
	}
	floors, err := eval.ParseFloors(strings.Join(o.floors, ","))
	if err != nil {
		return usage(fmt.Errorf("--floor: %w", err))
	}
	var before *eval.Report
	if o.baseline != "" {
		if before, err = readBaseline(o.baseline); err != nil {
			return err
		}
	}
	sets, err := loadGold(o)
	if err != nil {
		return err
	}
	scores, done, err := a.score(cmd.Context(), sets, o.records)
	if err != nil {
		return err
	}
	report, err := a.evalReport(scores, before, o)
	if err != nil {
		return err
	}
	if err := a.printEval(format, report, o); err != nil {
		return err
	}
	faults := []error{done}
	for _, s := range scores {
		faults = append(faults, eval.CheckFloors(s, floors))
	}
	return errors.Join(faults...)
}

func readBaseline(file string) (*eval.Report, error) {
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // it was only read
	r, err := eval.ReadReport(f)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	return &r, nil
}

// evalReport works out everything that was asked for.
func (a *app) evalReport(scores []eval.Score, before *eval.Report, o evalOptions) (eval.Report, error) {
	version := extract.Version
	if o.records != "" {
		version = ""
	}
	report := eval.NewReport(version, scores)
	if o.errors {
		report.Misses = eval.List(scores)
	}
	if before == nil {
		return report, nil
	}
	for _, s := range scores {
		earlier, ok := before.Score(s.Name)
		if !ok {
			return report, fmt.Errorf("baseline %s: it holds no set %q", o.baseline, s.Name)
		}
		changed, others := eval.Differences(earlier, s)
		report.Differences = append(report.Differences, changed...)
		if len(others) > 0 {
			a.log.Warn().Msg(plain(fmt.Sprintf("baseline %s: not compared, since only one side of %s has them: %s", o.baseline, s.Name, strings.Join(others, ", "))))
		}
	}
	return report, nil
}
