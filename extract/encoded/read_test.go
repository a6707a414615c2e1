package encoded_test

import (
	"strings"
	"testing"

	"isnad/extract"
)

// The encoder's answers weigh in the questions, and explain shows them.
func TestExplained(t *testing.T) {
	x, err := extract.New(extract.Options{})
	if err != nil {
		t.Fatal(err)
	}
	_, trace, err := x.ExplainAll(extract.Article{ID: "a", Published: "2025-03-13", Text: "قصفت طائرات حربية تركية أمس الأربعاء قرية في ريف الرقة.\nوحمّلت قوات سوريا الديمقراطية الجيش التركي مسؤولية القصف."})
	if err != nil {
		t.Fatal(err)
	}
	var shown strings.Builder
	if _, err := trace.WriteTo(&shown); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(shown.String(), "encoder=") {
		t.Errorf("no answer of the encoder in\n%s", shown.String())
	}
}
