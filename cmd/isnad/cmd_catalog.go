package main

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/internal/render"
)

type catalogOptions struct {
	kind   string
	name   string
	output string
}

func newCatalog(a *app) *cobra.Command {
	return group("catalog", "List or check the names that are known beforehand", newCatalogList(a), newCatalogShow(a), newCatalogCheck(a))
}

func newCatalogList(a *app) *cobra.Command {
	var o catalogOptions
	cmd := &cobra.Command{
		Use:     "list",
		Short:   "List entries of the catalogue",
		Example: "  isnad catalog list --type Group --name 'حزب الله'",
		Args:    args(0, 0),
		RunE:    func(cmd *cobra.Command, _ []string) error { return a.runCatalogList(cmd, o) },
	}
	types := entityTypes()
	cmd.Flags().StringVar(&o.kind, "type", "", "only entries of this type: "+strings.Join(types, ", "))
	cmd.Flags().StringVar(&o.name, "name", "", "only entries with this in one of their names")
	complete(cmd, "type", types)
	addOutput(cmd, &o.output)
	return cmd
}

func entityTypes() []string {
	var out []string
	for _, t := range []record.EntityType{record.Group, record.Actor, record.Base, record.Town, record.Country, record.Official} {
		out = append(out, string(t))
	}
	return out
}

func (a *app) runCatalogList(cmd *cobra.Command, o catalogOptions) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	if o.kind != "" && !slices.Contains(entityTypes(), o.kind) {
		return usage(fmt.Errorf("type %q, want one of %s", o.kind, strings.Join(entityTypes(), ", ")))
	}
	x, err := a.extractor()
	if err != nil {
		return err
	}
	rows := render.Rows{Columns: []string{"id", "type", "kind", "arabic", "english", "aliases", "source"}}
	for _, e := range x.Catalog().Entries() {
		if o.kind != "" && string(e.Type) != o.kind || !named(e, o.name) {
			continue
		}
		rows.Values = append(rows.Values, []any{e.ID, string(e.Type), e.Kind, e.Ar, e.En, e.Aliases, e.Source})
	}
	return a.print(rows, o.output)
}

func named(e *catalog.Entry, part string) bool {
	part = strings.ToLower(part)
	return slices.ContainsFunc(append(e.Names(), e.Guarded...), func(n string) bool {
		return strings.Contains(strings.ToLower(n), part)
	}) || part == ""
}

func newCatalogShow(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "show ID...",
		Short: "Print entries of the catalogue as its files hold them, one a line",
		Long: `Show prints entries as they are written, to be copied into a file of your own
(--catalog) and corrected there: an entry with the id of a shipped one replaces it.`,
		Example: "  isnad catalog show actor/israel-defense-forces",
		Args:    args(1, -1),
		RunE: func(cmd *cobra.Command, args []string) error {
			if err := a.setup(cmd); err != nil {
				return err
			}
			x, err := a.extractor()
			if err != nil {
				return err
			}
			enc := json.NewEncoder(a.stdout)
			enc.SetEscapeHTML(false)
			for _, id := range args {
				e := x.Catalog().Get(id)
				if e == nil {
					return fmt.Errorf("catalog show: no entry has the id %q", id)
				}
				if err := enc.Encode(e); err != nil {
					return err
				}
			}
			return nil
		},
	}
}

func newCatalogCheck(a *app) *cobra.Command {
	return &cobra.Command{
		Use:   "check",
		Short: "Check the catalogue, your own files of --catalog included",
		Args:  args(0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			if err := a.setup(cmd); err != nil {
				return err
			}
			x, err := a.extractor()
			if err != nil {
				return err
			}
			byType := map[string]int{}
			for _, e := range x.Catalog().Entries() {
				byType[string(e.Type)]++
			}
			for _, t := range entityTypes() {
				if _, err := fmt.Fprintf(a.stdout, "%-9s %6d\n", t, byType[t]); err != nil {
					return err
				}
			}
			return nil
		},
	}
}
