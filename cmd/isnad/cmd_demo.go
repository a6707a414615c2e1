package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/spf13/cobra"

	"isnad/examples"
	"isnad/graph"
	"isnad/internal/tour"
)

// demoGraph is the file of the demo's graph in its folder.
const demoGraph = "graph.isnad"

// demoIntro says before anything else that none of it is true.
const demoIntro = `A week of news from Deir ez-Zor and Hasakah, read into a graph. The outlets, agencies,
groups, bases and persons are made up, and nothing that they tell ever happened.`

type demoOptions struct {
	keep string
	lang string
}

func newDemo(a *app) *cobra.Command {
	var o demoOptions
	cmd := &cobra.Command{
		Use:   "demo",
		Short: "Read a made-up week of news into a graph and show who says what",
		Long: `Demo reads twenty short articles, which come with the program, into a graph of
their own, as refresh would read yours, and shows what the graph answers. Outlets,
groups, bases and persons are made up. Without --keep or --store nothing is left
behind. The store of the configuration is not touched.`,
		Example: "  isnad demo --keep isnad-demo\n  isnad demo --store bolt://127.0.0.1:7687",
		Args:    args(0, 0),
		RunE: func(cmd *cobra.Command, _ []string) error {
			return a.runDemo(cmd, o)
		},
	}
	cmd.Flags().StringVar(&o.keep, "keep", "", "folder to keep the articles, the catalogue and the graph in")
	cmd.Flags().StringVar(&o.lang, "lang", "ar", "language of names in the answers: ar or en")
	complete(cmd, "lang", []string{"ar", "en"})
	return cmd
}

func (a *app) runDemo(cmd *cobra.Command, o demoOptions) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	named := cmd.Flags().Changed("store")
	switch {
	case o.lang != "ar" && o.lang != "en":
		return usage(fmt.Errorf("--lang %q: want ar or en", o.lang))
	case named && o.keep != "":
		return usage(errors.New("--keep and --store: the graph can be in one place only"))
	}
	dir, done, err := demoFolder(o.keep)
	if err != nil {
		return err
	}
	defer done()
	if err := examples.Unpack(dir); err != nil {
		return err
	}
	// The page is the same everywhere, whatever knowledge a user has added.
	a.config.Packs, a.config.Catalog = "", filepath.Join(dir, examples.Catalog)
	if !named {
		a.config.Store = filepath.Join(dir, demoGraph)
	}
	return a.showDemo(cmd.Context(), dir, o, named)
}

// showDemo builds the graph and shows it.
func (a *app) showDemo(ctx context.Context, dir string, o demoOptions, named bool) error {
	start := time.Now()
	x, err := a.extractor()
	if err != nil {
		return err
	}
	store, err := a.openStore(ctx)
	if err != nil {
		return err
	}
	defer a.closeStore(ctx, store)
	if err := refuseOthers(ctx, store); err != nil {
		return err
	}
	t, _, err := a.fill(ctx, store, []string{filepath.Join(dir, examples.Articles)}, x)
	if err != nil {
		return err
	}
	if err := t.err(); err != nil {
		return err
	}
	out := plainWriter{a.stdout}
	if _, err := fmt.Fprintf(out, "%s\n\n", demoIntro); err != nil {
		return err
	}
	if err := tour.Write(ctx, out, store, tour.Options{Lang: o.lang, Table: a.tableOptions()}); err != nil {
		return err
	}
	if err := a.nextSteps(out, dir, o, named); err != nil {
		return err
	}
	a.log.Info().Msgf("built and shown in %s", time.Since(start).Round(time.Millisecond))
	return nil
}

// demoFolder returns the folder that the demo works in, and what ends the work:
// a temporary folder is removed. A folder that holds anything but an earlier
// demo is refused.
func demoFolder(keep string) (dir string, done func(), err error) {
	if keep == "" {
		dir, err = os.MkdirTemp("", "isnad-demo-")
		return dir, func() { _ = os.RemoveAll(dir) }, err // what is left of it the system removes
	}
	entries, err := os.ReadDir(keep)
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return "", nil, err
	}
	_, err = os.Stat(filepath.Join(keep, examples.Catalog))
	if len(entries) > 0 && err != nil {
		return "", nil, usage(fmt.Errorf("--keep %s: the folder holds other things; name a new one", keep))
	}
	return keep, func() {}, nil
}

// errOthers keeps made-up news away from real ones.
var errOthers = errors.New("the store holds articles that are not of the demo, and made-up news should not mix with them; name another store")

// refuseOthers looks for articles whose address is not of the domain that is
// set aside for examples.
func refuseOthers(ctx context.Context, store graph.Store) error {
	return store.Query(ctx, "MATCH (a:Article) WHERE a.url IS NULL OR NOT a.url CONTAINS '.example/' RETURN a.id AS id LIMIT 1", nil,
		func(graph.Row) error { return errOthers })
}
