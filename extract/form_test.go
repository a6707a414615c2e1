package extract

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// An article reads the same whatever was read before it, and words without end take no
// memory without end.
func TestFormsAreForgotten(t *testing.T) {
	x, err := New(Options{})
	if err != nil {
		t.Fatal(err)
	}
	art := Article{ID: "a", Text: "قالت كتائب حزب الله إنها لم ترد على القصف، ثم قصفت قاعدة «عين الأسد» أمس.", Published: "2024-04-22"}
	want, err := x.Extract(art)
	if err != nil {
		t.Fatal(err)
	}
	m := x.scratch.Get().(*scratch)
	a := &analysis{scratch: m, lang: x.languages["ar"], catalog: x.catalog, forms: m.formsOf("ar")}
	for i := range mostForms + 100 {
		doc := &m.doc
		doc.Read(fmt.Sprintf("كلمة%s", string([]rune{'ا' + rune(i%30), 'ا' + rune(i/30%30), 'ا' + rune(i/900)})))
		a.formOf(&doc.Tokens[0])
		if len(a.forms) > mostForms {
			t.Fatalf("%d forms are kept, want %d at most", len(a.forms), mostForms)
		}
	}
	x.scratch.Put(m)
	got, err := x.Extract(art)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}
