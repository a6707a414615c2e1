package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
	"slices"
	"strings"
)

// ArticlesFile is the file of a gold folder that holds the articles' texts.
const ArticlesFile = "articles.jsonl"

// ErrGold is wrapped by every fault of a gold folder.
var ErrGold = errors.New("unsound gold")

// Load reads the gold of a folder in the order of its file names. With texts it
// wants articles.jsonl and holds evidence and names to it; without, it
// takes the gold as it is. The error joins all faults, each with its file below
// name, which is how the folder is called in messages.
func Load(folder fs.FS, name string, texts bool) ([]Annotation, error) {
	files, err := fs.Glob(folder, "*.json")
	if err != nil {
		return nil, fmt.Errorf("read gold %s: %w", name, err)
	}
	files = slices.DeleteFunc(files, func(f string) bool {
		return strings.HasPrefix(f, "published") || strings.HasPrefix(f, "manifest")
	})
	if len(files) == 0 {
		return nil, fmt.Errorf("%s: %w: no file ID.json in it", name, ErrGold)
	}
	var faults []error
	report := func(file, format string, args ...any) {
		faults = append(faults, fmt.Errorf("%s: %w: %s", path.Join(name, file), ErrGold, fmt.Sprintf(format, args...)))
	}
	var known map[string]string
	if texts {
		if known, err = loadTexts(folder); err != nil {
			report(ArticlesFile, "%v", err)
		}
	}
	var out []Annotation
	for _, file := range files {
		gold, err := loadOne(folder, file)
		if err != nil {
			report(file, "%v", err)
			continue
		}
		for _, f := range check(gold, strings.TrimSuffix(file, ".json")) {
			report(file, "%s", f)
		}
		if known != nil {
			text, ok := known[gold.ID]
			if !ok {
				report(file, "no article of this id in %s", ArticlesFile)
				continue
			}
			for _, f := range checkQuotes(gold, text) {
				report(file, "%s", f)
			}
		}
		out = append(out, gold)
	}
	return out, errors.Join(faults...)
}

func loadOne(folder fs.FS, file string) (Annotation, error) {
	data, err := fs.ReadFile(folder, file)
	if err != nil {
		return Annotation{}, err
	}
	var a Annotation
	if err := json.Unmarshal(data, &a); err != nil {
		return Annotation{}, jsonFault(data, err)
	}
	return a, nil
}

// jsonFault adds the line to a fault of JSON, where it is known.
func jsonFault(data []byte, err error) error {
	var syntax *json.SyntaxError
	var field *json.UnmarshalTypeError
	switch {
	case errors.As(err, &syntax):
		return fmt.Errorf("line %d: %w", 1+bytes.Count(data[:min(int(syntax.Offset), len(data))], []byte("\n")), err)
	case errors.As(err, &field):
		if field.Field == "" {
			return fmt.Errorf("%s, want an object", field.Value)
		}
		return fmt.Errorf("%s: %s, want %s", field.Field, field.Value, field.Type)
	}
	return err
}

// loadTexts reads the texts by article.
func loadTexts(folder fs.FS) (map[string]string, error) {
	f, err := folder.Open(ArticlesFile)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, errors.New("no such file; the texts belong there, one object a line with id and text")
	}
	if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // it was only read
	texts := map[string]string{}
	err = eachLine(f, func(n int, line []byte) error {
		var a struct{ ID, Text string }
		if err := json.Unmarshal(line, &a); err != nil {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if a.ID == "" || a.Text == "" {
			return fmt.Errorf("line %d: id and text are required", n)
		}
		if _, twice := texts[a.ID]; twice {
			return fmt.Errorf("line %d: a second article of id %q", n, a.ID)
		}
		texts[a.ID] = a.Text
		return nil
	})
	if err != nil {
		return nil, err
	}
	return texts, nil
}

// eachLine hands out the lines that are not blank, with their numbers from 1.
func eachLine(r io.Reader, each func(n int, line []byte) error) error {
	br := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := br.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("line %d: %w", n, err)
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			if fault := each(n, line); fault != nil {
				return fault
			}
		}
		if err != nil {
			return nil
		}
	}
}
