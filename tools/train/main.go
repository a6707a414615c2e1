// Train learns the weights of extract/weights from annotated articles and
// tells, by leaving each article out in turn with a sixth of the others, how
// well they do on articles that they were not learned from.
//
//	go run ./tools/train [-gold DIR] [-out FILE] [-dev DIR] [-stages role,event,…]
//
// The same articles and packs give the same file.
package main

import (
	"flag"
	"fmt"
	"os"
	"strings"

	"isnad/extract"
	"isnad/extract/weights"
)

func main() {
	gold := flag.String("gold", "tools/train/gold", "folder of annotated articles to learn from")
	dev := flag.String("dev", "", "folder of annotated articles to measure on, besides")
	out := flag.String("out", "", "file to write the weights to")
	names := flag.String("stages", "", "stages to learn, in order; all when empty")
	records := flag.String("records", "", "file for the records of the articles left out")
	flag.Parse()
	if err := run(*gold, *dev, *out, *names, *records); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(gold, dev, out, names, records string) error {
	x, err := extract.New(extract.Options{})
	if err != nil {
		return err
	}
	articles, err := load(gold)
	if err != nil {
		return err
	}
	t := newTraining(x, articles)
	for _, s := range stages {
		if names != "" && !strings.Contains(","+names+",", ","+s.kind+",") {
			continue
		}
		if err := t.learn(s); err != nil {
			return err
		}
	}
	if err := t.report(os.Stdout, records); err != nil {
		return err
	}
	if dev != "" {
		if err := measure(os.Stdout, x.WithModel(weights.New(t.whole)), dev, records+".dev"); err != nil {
			return err
		}
	}
	if out == "" {
		return nil
	}
	f, err := os.Create(out)
	if err != nil {
		return err
	}
	if err := weights.Write(f, t.whole); err != nil {
		return err
	}
	return f.Close()
}
