package analysis

import (
	"fmt"
	"testing"

	"isnad/extract/catalog"
	"isnad/extract/pack"
)

// Words without end take no memory without end.
func TestFormsAreBounded(t *testing.T) {
	languages, err := pack.Load()
	if err != nil {
		t.Fatal(err)
	}
	entries, err := catalog.Load()
	if err != nil {
		t.Fatal(err)
	}
	m := NewScratch().(*Scratch)
	a := &Article{Scratch: m, Lang: languages["ar"], Catalog: entries, forms: m.formsOf("ar")}
	for i := range MostForms + 100 {
		m.Doc.Read(fmt.Sprintf("كلمة%s", string([]rune{'ا' + rune(i%30), 'ا' + rune(i/30%30), 'ا' + rune(i/900)})))
		a.formOf(&m.Doc.Tokens[0])
		if len(a.forms) > MostForms {
			t.Fatalf("%d forms are kept, want %d at most", len(a.forms), MostForms)
		}
	}
}
