// Train learns the weights of extract/weights from annotated articles and
// tells, by leaving each article out in turn with a sixth of the others, how
// well they do on articles that they were not learned from.
//
//	go run ./tools/train [-gold DIR] [-out FILE] [-encoder FILE] [-dev DIR] [-stages role,event,…]
//
// The same articles and packs give the same file.
package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
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
	net := flag.String("encoder", "", "file to write the encoder's parameters to")
	kept := flag.String("networks", "", "folder that keeps the encoders that were learned, and gives them to the next run; none when empty")
	records := flag.String("records", "", "file for the records of the articles left out")
	flag.Parse()
	if err := run(*gold, *dev, *out, *net, *names, *records, networks(*kept)); err != nil {
		fmt.Fprintln(os.Stderr, "train:", err)
		os.Exit(1)
	}
}

func run(gold, dev, out, net, names, records string, kept networks) error {
	if kept != "" {
		if err := os.MkdirAll(string(kept), 0o755); err != nil {
			return err // before anything is learned
		}
	}
	x, err := extract.New(extract.Options{})
	if err != nil {
		return err
	}
	articles, err := load(gold)
	if err != nil {
		return err
	}
	t := newTraining(x, articles)
	t.kept = kept
	for _, s := range stages {
		if names != "" && !strings.Contains(","+names+",", ","+s.kind+",") {
			continue
		}
		if s.kind == encoderStage {
			if err := t.learnEncoder(); err != nil {
				return err
			}
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
		if err := measure(os.Stdout, x.WithModel(weights.New(t.whole)).WithEncoder(t.net), dev, records+".dev"); err != nil {
			return err
		}
	}
	if err := write(out, func(f io.Writer) error { return weights.Write(f, t.whole) }); err != nil {
		return err
	}
	if t.net == nil {
		return nil // another stage was asked for
	}
	return write(net, t.net.Write)
}

// write makes a file, unless it has no name.
func write(name string, what func(io.Writer) error) error {
	if name == "" {
		return nil
	}
	f, err := os.Create(name)
	if err != nil {
		return err
	}
	return errors.Join(what(f), f.Close())
}
