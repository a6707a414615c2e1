package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"

	"isnad/extract"
)

func main() {
	x, err := extract.New(extract.Options{})
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	sc := bufio.NewScanner(os.Stdin)
	sc.Buffer(nil, 64<<20)
	enc := json.NewEncoder(os.Stdout)
	enc.SetEscapeHTML(false)
	only := ""
	if len(os.Args) > 1 {
		only = os.Args[1]
	}
	for sc.Scan() {
		var a struct{ ID, Text, Published string }
		json.Unmarshal(sc.Bytes(), &a)
		if only != "" {
			if a.ID != only {
				continue
			}
			_, t, err := x.Explain(extract.Article{ID: a.ID, Text: a.Text, Published: a.Published})
			if err != nil {
				panic(err)
			}
			t.WriteTo(os.Stdout)
			continue
		}
		r, err := x.Extract(extract.Article{ID: a.ID, Text: a.Text, Published: a.Published})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			continue
		}
		enc.Encode(r)
	}
}
