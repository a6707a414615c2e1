// Package examples holds a small corpus: one made-up week of news, told by
// seven outlets in Arabic and English, and the names that it needs.
//
// The outlets contradict each other as outlets do. One attack is claimed in one
// article, disowned in the next and laid at another group's door in a third; an
// agency passes on what an unnamed official told it; a group disowns a
// communiqué that goes round in its name. Bases, groups, agencies, outlets and
// persons are invented, and nothing that is told ever happened.
//
// articles/ holds the news, catalog/ the names that the built-in catalogue
// cannot know, in the form in which a user adds names of his own. expected.txt
// says what a careful reader finds, and a test holds the extractor to it.
package examples

import (
	"embed"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

//go:embed articles/*.txt catalog/*.jsonl
var files embed.FS

// The folders of the corpus below the one that it is unpacked into.
const (
	Articles = "articles" // to be read by refresh, extract and explain
	Catalog  = "catalog"  // to be given with --catalog
)

// Unpack writes the corpus below dir, which is made where it is missing. Files
// of the same names are overwritten, others stay.
func Unpack(dir string) error {
	err := fs.WalkDir(files, ".", func(path string, d fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		target := filepath.Join(dir, filepath.FromSlash(path))
		if d.IsDir() {
			return os.MkdirAll(target, 0o777)
		}
		data, err := files.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(target, data, 0o666)
	})
	if err != nil {
		return fmt.Errorf("unpack examples: %w", err)
	}
	return nil
}
