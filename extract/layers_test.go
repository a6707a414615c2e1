package extract

import (
	"go/parser"
	"go/token"
	"io/fs"
	"path"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// line is the order of the packages that stages are made of: each may lean on those before
// it. The list of stages follows it, so a rule's package tells when it is asked.
var line = []string{
	"analysis", "grammar", "speech",
	"names/listed", "names/arabic", "names/site", "names/english", "names",
	"entities", "cues", "sources", "accused", "roles", "happenings", "events", "attribution",
	"filter", "charges", "stances", "attacks", "presence",
}

// TestStagesLeanBackwards holds that no stage imports one behind it.
func TestStagesLeanBackwards(t *testing.T) {
	err := filepath.WalkDir(".", func(file string, d fs.DirEntry, err error) error {
		self := slices.Index(line, filepath.ToSlash(filepath.Dir(file)))
		if err != nil || self < 0 || !strings.HasSuffix(file, ".go") || strings.HasSuffix(file, "_test.go") {
			return err
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ImportsOnly)
		if err != nil {
			return err
		}
		for _, i := range tree.Imports {
			imported, err := strconv.Unquote(i.Path.Value)
			if err != nil {
				return err
			}
			if rest, ok := strings.CutPrefix(imported, "isnad/extract/"); ok && slices.Index(line, path.Clean(rest)) > self {
				t.Errorf("%s imports %s, a stage behind its own", file, imported)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}
