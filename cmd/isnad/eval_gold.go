package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"isnad/extract"
	"isnad/extract/eval"
	"isnad/extract/record"
)

// goldSet is one folder of gold.
type goldSet struct {
	name     string // base name of the folder, or all of it where two share one
	dir      string
	articles []eval.Annotation
}

// loadGold reads the folders. Texts are wanted where they will be extracted.
func loadGold(o evalOptions) ([]goldSet, error) {
	if len(o.gold) == 0 {
		return nil, usage(errors.New("no gold given, want --gold DIR"))
	}
	var sets []goldSet
	var faults []error
	left := slices.Clone(o.only)
	names := goldNames(o.gold)
	for i, dir := range o.gold {
		articles, err := eval.Load(os.DirFS(dir), dir, o.records == "")
		if err != nil {
			faults = append(faults, err)
			continue
		}
		if len(o.only) > 0 {
			articles = slices.DeleteFunc(articles, func(g eval.Annotation) bool { return !slices.Contains(o.only, g.ID) })
		}
		for _, g := range articles {
			left = slices.DeleteFunc(left, func(id string) bool { return id == g.ID })
		}
		sets = append(sets, goldSet{names[i], dir, articles})
	}
	if len(faults) > 0 {
		return nil, faulty(errors.Join(faults...))
	}
	if len(left) > 0 {
		return nil, usage(fmt.Errorf("--only: no gold of %s", strings.Join(left, ", ")))
	}
	return sets, nil
}

// goldNames calls folders by their base names where these differ.
func goldNames(dirs []string) []string {
	names := make([]string, len(dirs))
	count := map[string]int{}
	for i, d := range dirs {
		names[i] = filepath.Base(filepath.Clean(d))
		if abs, err := filepath.Abs(d); err == nil {
			names[i] = filepath.Base(abs)
		}
		count[names[i]]++
	}
	for i, d := range dirs {
		if count[names[i]] > 1 {
			names[i] = filepath.Clean(d)
		}
	}
	return names
}

// score measures each set. done tells of articles that could not be read; they
// count as read with nothing found.
func (a *app) score(ctx context.Context, sets []goldSet, records string) (scores []eval.Score, done, err error) {
	var given map[string]eval.Annotation
	if records != "" {
		if given, err = a.readRecords(records); err != nil {
			return nil, nil, err
		}
	}
	var x *extract.Extractor
	if given == nil {
		if x, err = a.extractor(); err != nil {
			return nil, nil, err
		}
	}
	var all tally
	for _, set := range sets {
		found := given
		if given == nil {
			var t tally
			if found, t, err = a.extractGold(ctx, set, x); err != nil {
				return nil, nil, err
			}
			all.read, all.failed = all.read+t.read, all.failed+t.failed
		}
		var articles []eval.Article
		for _, g := range set.articles {
			articles = append(articles, eval.Compare(g, found[g.ID]))
		}
		scores = append(scores, eval.Sum(set.name, articles))
	}
	return scores, all.err(), nil
}

func (a *app) readRecords(file string) (map[string]eval.Annotation, error) {
	in := a.stdin
	if file != "-" {
		f, err := os.Open(file)
		if err != nil {
			return nil, err
		}
		defer f.Close() //nolint:errcheck // it was only read
		in = f
	}
	found, err := eval.ReadRecords(in)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", file, err)
	}
	return found, nil
}

// extractGold extracts those articles of a folder that are to be measured.
func (a *app) extractGold(ctx context.Context, set goldSet, x reader) (map[string]eval.Annotation, tally, error) {
	wanted := map[string]bool{}
	for _, g := range set.articles {
		wanted[g.ID] = true
	}
	found := map[string]eval.Annotation{}
	t, err := a.extractAll(ctx, []string{filepath.Join(set.dir, eval.ArticlesFile)}, only{x, wanted}, func(rec record.Record) error {
		found[rec.ID] = eval.FromRecord(rec)
		return nil
	})
	return found, t, err
}

// only passes over articles that are not wanted.
type only struct {
	reader
	wanted map[string]bool
}

// Extract gives an article that is not wanted an empty record.
func (o only) Extract(art extract.Article) (record.Record, error) {
	if !o.wanted[art.ID] {
		return record.Record{ID: art.ID}, nil
	}
	return o.reader.Extract(art)
}
