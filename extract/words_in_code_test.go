package extract

import (
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"unicode"
)

// orthography is the Arabic that code may hold: the article, particles that are written
// together with the next word, endings, and the letters that only other languages have.
// Every word stands in a list of a pack.
const orthography = `
	ال لل القا بال وال كال فال ولل وبال ول وو بـ
	ه ها هم هما نا ته تها وله ولها اهم
	ة ات ان ين ون تا تي تان تين اء يا يخ مت
	ي ية يه يها يان يين يون يات يتان
	پچڤگژکی`

// TestNoArabicWordInCode holds that what the rules know of Arabic words stands in the
// packs, where a user may add to it.
func TestNoArabicWordInCode(t *testing.T) {
	allowed := map[string]bool{}
	for _, s := range strings.Fields(orthography) {
		allowed[s] = true
	}
	err := filepath.WalkDir(".", func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			return err
		case d.IsDir() && slices.Contains([]string{"pack", "catalog", "text", "eval"}, path): // which read and fold Arabic
			return fs.SkipDir
		case strings.HasSuffix(path, ".go") && !strings.HasSuffix(path, "_test.go"):
			checkLiterals(t, path, allowed)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

func checkLiterals(t *testing.T, file string, allowed map[string]bool) {
	t.Helper()
	positions := token.NewFileSet()
	tree, err := parser.ParseFile(positions, file, nil, 0)
	if err != nil {
		t.Fatal(err)
	}
	ast.Inspect(tree, func(n ast.Node) bool {
		lit, ok := n.(*ast.BasicLit)
		if !ok || lit.Kind != token.STRING {
			return true
		}
		s, err := strconv.Unquote(lit.Value)
		if err != nil {
			t.Fatal(err)
		}
		arabic := strings.IndexFunc(s, func(r rune) bool { return unicode.Is(unicode.Arabic, r) }) >= 0
		if arabic && len([]rune(s)) > 1 && !allowed[s] {
			t.Errorf("%s: %q: a word belongs into a list of pack/data/ar", positions.Position(lit.Pos()), s)
		}
		return true
	})
}
