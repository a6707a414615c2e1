package main

import (
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"isnad/graph"
)

func newCheck(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "check",
		Short: "Check configuration, language packs, catalogue and queries; no database needed",
		Long: `Check loads everything that a user can extend and reports all faults at once,
each with file and line. It touches no database.`,
		Args: args(0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error { return a.runCheck(cmd) },
	}
}

func (a *app) runCheck(cmd *cobra.Command) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	var faults []error
	x, err := a.extractor()
	if err != nil {
		faults = append(faults, err)
	}
	set, err := a.querySet()
	if err != nil {
		faults = append(faults, err)
	} else if err := set.CheckSchema(graph.CurrentSchema()); err != nil {
		faults = append(faults, faulty(err))
	}
	if len(faults) > 0 {
		return errors.Join(faults...)
	}
	_, err = fmt.Fprintf(a.stdout, "configuration: sound\nlanguage packs: sound\ncatalogue: sound, %d entries\nqueries: sound, %d questions\n",
		len(x.Catalog().Entries()), len(set.List()))
	return err
}
