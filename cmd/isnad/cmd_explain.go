package main

import (
	"errors"
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"isnad/extract"
	"isnad/extract/article"
	"isnad/extract/record"
	"isnad/extract/source"
)

type explainOptions struct {
	id  string
	all bool
}

func newExplain(a *app) *cobra.Command {
	var o explainOptions
	cmd := &cobra.Command{
		Use:   "explain ARTICLE",
		Short: "Show how an article was read: what fired, on which words, and what was rejected",
		Long: `Explain reads a file, or - for standard input, and prints every sentence with the
rules that fired in it (+), the words that they fired on, and what was rejected
and why (-). Behind them stands what follows: entities, events, statements and
edges, the edges that were thought of and not drawn, and where the rules stand.`,
		Args: args(1, 1),
		RunE: func(cmd *cobra.Command, args []string) error {
			return a.runExplain(cmd, args, o)
		},
	}
	a.addDateFlags(cmd)
	cmd.Flags().BoolVar(&o.all, "all", false, "every answer of the weights, also those that were never in doubt")
	cmd.Flags().StringVar(&o.id, "id", "", "only the article of this id, where the file holds several")
	return cmd
}

func (a *app) runExplain(cmd *cobra.Command, paths []string, o explainOptions) error {
	if err := a.setup(cmd); err != nil {
		return err
	}
	x, err := a.extractor()
	if err != nil {
		return err
	}
	var t tally
	for art, err := range source.Read(cmd.Context(), paths, a.sourceOptions()) {
		var fault *source.Fault
		switch {
		case errors.As(err, &fault) && fault.Warning:
			a.log.Warn().Msg(plain(err.Error()))
		case err != nil:
			t.failed++
			a.log.Error().Msg(plain(err.Error()))
		case o.id == "" || o.id == art.ID:
			t.read++
			if err := explain(plainWriter{a.stdout}, x, art, o.all); err != nil {
				return err
			}
		}
	}
	if t.read == 0 && t.failed == 0 && o.id != "" {
		return fmt.Errorf("explain %s: no article has the id %q", paths[0], o.id)
	}
	return t.err()
}

func explain(w io.Writer, x *extract.Extractor, art article.Article, all bool) error {
	read := x.Explain
	if all {
		read = x.ExplainAll
	}
	rec, trace, err := read(art)
	if err != nil {
		return err
	}
	if _, err := fmt.Fprintf(w, "%s  language %s  published %s (%s)  outlet %s (%s)\n\n",
		art.ID, rec.Language, orNone(rec.Published), orNone(rec.DateFrom), orNone(rec.Outlet), orNone(rec.OutletBy)); err != nil {
		return err
	}
	if _, err := trace.WriteTo(w); err != nil {
		return err
	}
	names := map[string]string{record.Narrator: "(the article)"}
	for _, e := range rec.Entities {
		names[e.ID] = e.Name
	}
	for _, v := range rec.Events {
		names[v.ID] = fmt.Sprintf("%s %s %s", v.ID, v.Type, v.Date)
	}
	var lines []string
	section := func(title string, of []string) {
		lines = append(lines, title)
		for _, line := range of {
			lines = append(lines, "  "+line)
		}
	}
	section("\nEntities:", trace.Entities)
	section("Events:", trace.Events)
	lines = append(lines, "Statements:")
	for _, s := range rec.Statements {
		about := ""
		for _, id := range s.About {
			about += " [" + orElse(names[id], id) + "]"
		}
		lines = append(lines, fmt.Sprintf("  %s %s by %s about%s, %s %s, rule %s: %q", s.ID, s.Kind, names[s.Speaker], about, s.Certainty, s.Polarity, s.Rule, s.Quote))
	}
	lines = append(lines, "Edges:")
	for i, e := range rec.Edges {
		lines = append(lines, fmt.Sprintf("  (%s)-[%s %s]->(%s) from %v: %q", names[e.From], e.Type, e.Status, orElse(names[e.To], e.To), e.Statements, e.Evidence))
		if trace.Held[i] != "" {
			lines = append(lines, "     held: "+trace.Held[i])
		}
	}
	section("Not drawn:", trace.Undrawn)
	section("Where its rules stand (file: rule or word, line):", trace.Places)
	for _, line := range lines {
		if _, err := fmt.Fprintln(w, line); err != nil {
			return err
		}
	}
	_, err = fmt.Fprintln(w)
	return err
}

func orNone(s string) string { return orElse(s, "none") }

func orElse(s, otherwise string) string {
	if s == "" {
		return otherwise
	}
	return s
}
