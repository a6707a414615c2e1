package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"

	"isnad/extract"
	"isnad/extract/eval"
	"isnad/extract/record"
)

// example is an annotated article.
type example struct {
	article extract.Article
	gold    eval.Annotation
	fold    int
	times   float64 // how often it counts in learning

	tellings []telling
}

// load reads a folder of annotated articles.
func load(dir string) ([]example, error) {
	golds, err := eval.Load(os.DirFS(dir), dir, true)
	if err != nil {
		return nil, err
	}
	byID := map[string]eval.Annotation{}
	for _, g := range golds {
		byID[g.ID] = g
	}
	f, err := os.Open(filepath.Join(dir, eval.ArticlesFile))
	if err != nil {
		return nil, err
	}
	defer func() { _ = f.Close() }() // read only
	var out []example
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<24)
	for sc.Scan() {
		var a struct{ ID, Text, Published string }
		if err := json.Unmarshal(sc.Bytes(), &a); err != nil {
			return nil, fmt.Errorf("%s: %w", dir, err)
		}
		out = append(out, example{article: extract.Article{ID: a.ID, Text: a.Text, Published: a.Published}, gold: byID[a.ID]})
	}
	if err := sc.Err(); err != nil {
		return nil, err
	}
	texts := map[string]string{}
	for _, e := range out {
		texts[e.article.ID] = e.article.Text
	}
	tellings, err := loadTellings(dir, texts)
	if err != nil {
		return nil, err
	}
	counts, err := loadCounts(dir)
	if err != nil {
		return nil, err
	}
	for i := range out {
		out[i].tellings = tellings[out[i].article.ID]
		out[i].times = timesOf(counts, out[i].article.ID)
	}
	return out, nil
}

// folds is the number of parts that the articles are cut in.
const folds = 6

// cut gives each article its part. Articles whose ids differ in the last digit
// alone tell of one happening more often than others: they stay together.
func cut(examples []example) {
	part := map[string]int{}
	for i := range examples {
		id := examples[i].gold.ID
		key := id[:len(id)-1]
		if _, seen := part[key]; !seen {
			part[key] = len(part) % folds
		}
		examples[i].fold = part[key]
	}
}

// measure scores an extractor on a folder and prints the rows.
func measure(w io.Writer, x *extract.Extractor, dir, records string) error {
	examples, err := load(dir)
	if err != nil {
		return err
	}
	var scores []eval.Article
	var found []record.Record
	for _, e := range examples {
		r, err := x.Extract(e.article)
		if err != nil {
			return err
		}
		found = append(found, r)
		scores = append(scores, eval.Compare(e.gold, eval.FromRecord(r)))
	}
	print(w, dir, scores)
	return save(records, found)
}

func print(w io.Writer, name string, scores []eval.Article) {
	sum := eval.Sum(name, scores)
	fmt.Fprintf(w, "%s\n", name)
	for _, r := range sum.Rows() {
		fmt.Fprintf(w, "  %-16s P %.3f R %.3f F %.3f  gold %d found %d\n", r.Measure, r.Precision, r.Recall, r.F1, r.Gold, r.Found)
	}
	fmt.Fprintf(w, "  dates %d of %d\n", sum.Dates.Right, sum.Dates.Of)
}

func save(path string, records []record.Record) error {
	if path == "" || path == ".dev" {
		return nil
	}
	f, err := os.Create(path)
	if err != nil {
		return err
	}
	enc := json.NewEncoder(f)
	for _, r := range records {
		if err := enc.Encode(r); err != nil {
			return err
		}
	}
	return f.Close()
}
