package extract_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/extract"
	"isnad/extract/analysis"
)

// An article reads the same whatever was read before it, though the forms of the words of
// each are kept for the next.
func TestFormsAreForgotten(t *testing.T) {
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	art := extract.Article{ID: "a", Text: "قالت كتائب حزب الله إنها لم ترد على القصف، ثم قصفت قاعدة «عين الأسد» أمس.", Published: "2024-04-22"}
	want, err := x.Extract(art)
	if err != nil {
		t.Fatal(err)
	}
	var many strings.Builder
	for i := range analysis.MostForms + 100 {
		fmt.Fprintf(&many, "كلمة%s ", string([]rune{'ا' + rune(i%30), 'ا' + rune(i/30%30), 'ا' + rune(i/900)}))
	}
	if _, err := x.Extract(extract.Article{ID: "many", Text: many.String()}); err != nil {
		t.Fatal(err)
	}
	got, err := x.Extract(art)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
