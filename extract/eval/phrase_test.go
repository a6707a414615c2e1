package eval

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestParsePhrase(t *testing.T) {
	tests := []struct {
		name, in string
		want     phrase
	}{
		{"nothing", "", phrase{}},
		{"signs alone", " «-» _ ", phrase{}},
		{"hamza, teh marbuta and marks", "أُسـامة", phrase{{"اسامه"}}},
		{"Persian letters", "کرمانشاهی", phrase{{"كرمانشاهي", "رمانشاهي"}}},
		{"a ligature", "\uFEFBفتة", phrase{{"لافته", "افته"}}},
		{"article", "الحشد", phrase{{"الحشد", "حشد"}}},
		{"particle before the article", "والحشد", phrase{{"والحشد", "الحشد", "حشد"}}},
		{"particle that joins the article", "للحشد", phrase{{"للحشد", "لحشد", "حشد"}}},
		{"short words keep their letters", "وفد", phrase{{"وفد"}}},
		{"light words go", "قاعدة عين الأسد في العراق", phrase{{"عين"}, {"الاسد", "اسد"}, {"العراق", "عراق"}}},
		{"unless they are all", "the City", phrase{{"the"}, {"city"}}},
		{"plural", "Al-Houthis", phrase{{"houthis", "houthi"}}},
		{"underscores part words", "USS_Carney", phrase{{"uss", "us"}, {"carney"}}},
		{"digits", "F-16 ١٦", phrase{{"f"}, {"16"}, {"١٦"}}},
		{"a capital of two signs", "İd", phrase{{"i"}, {"d"}}},
		{"final sigma", "ΟΔΟΣ", phrase{{"οδος"}}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if diff := cmp.Diff(tt.want, parsePhrase(tt.in)); diff != "" {
				t.Errorf("parsePhrase(%q) (%+q): %s", tt.in, tt.in, diff)
			}
		})
	}
}

func TestSimilarity(t *testing.T) {
	tests := []struct {
		name, a, b string
		want       float64
	}{
		{"nothing", "", "عين الأسد", 0},
		{"the same", "عين الأسد", "عين الاسد", 1},
		{"with particle and base", "بعين الأسد", "قاعدة عين الأسد", 1},
		{"half", "حزب الله", "كتائب حزب الله", 0.8},
		{"each word once", "بغداد بغداد", "بغداد", 2.0 / 3},
		{"other names", "أربيل", "دمشق", 0},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if got := similarity(parsePhrase(tt.a), parsePhrase(tt.b)); got != tt.want {
				t.Errorf("similarity(%q, %q) = %v, want %v", tt.a, tt.b, got, tt.want)
			}
		})
	}
}

func TestAlignTakesTheEarlierOfEquals(t *testing.T) {
	a := align([]candidate{{0.9, 0, 1}, {1, 1, 0}, {1, 0, 0}, {0.9, 1, 1}}, 2, 3)
	if !slices.Equal(a.found, []int{1, 0}) || !slices.Equal(a.gold, []int{1, 0, none}) {
		t.Errorf("found %v, gold %v", a.found, a.gold)
	}
	if got, want := a.tally(), (Tally{Right: 2, Spurious: 1}); got != want {
		t.Errorf("tally %v, want %v", got, want)
	}
}
