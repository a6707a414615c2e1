package text

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestFoldAndLoosen(t *testing.T) {
	tests := []struct{ name, in, strict, loose string }{
		{"empty", "", "", ""},
		{"diacritics go", "أُطلِقت", "أطلقت", "اطلقت"},
		{"tatweel goes", "صـواريخ", "صواريخ", "صواريخ"},
		{"hamza stays in the strict key", "آب", "آب", "اب"},
		{"alef maksura stays in the strict key", "على", "على", "علي"},
		{"article goes in the loose key", "القاعدة", "القاعدة", "قاعده"},
		{"keheh and Farsi yeh", "امریکا", "امريكا", "امريكا"},
		{"presentation forms", "ﻻ", "لا", "لا"},
		{"digits of three scripts", "٢٥۳", "253", "253"},
		{"Latin accents and apostrophes", "Katā’ib", "kata'ib", "kataib"},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			strict := Fold(tt.in)
			if strict != tt.strict {
				t.Errorf("Fold(%q) = %q %+q, want %q", tt.in, strict, strict, tt.strict)
			}
			if loose := Loosen(strict); loose != tt.loose {
				t.Errorf("Loosen(%q) = %q %+q, want %q", strict, loose, loose, tt.loose)
			}
		})
	}
}

func TestParseTokens(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"empty", "", nil},
		{"Arabic with marks", "قال: «نعم»،", []string{"قال", ":", `"`, "نعم", `"`, ","}},
		{"numbers", "2,500 جندي 21:50", []string{"2,500", "جندي", "21:50"}},
		{"possessive", "Lamu's post", []string{"lamu", "'s", "post"}},
		{"initials", "the U.S. said", []string{"the", "u.s.", "said"}},
		{"scripts part", "قاعدةT4", []string{"قاعدة", "t", "4"}},
		{"contraction", "didn’t", []string{"didn't"}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			var got []string
			for _, tok := range Parse(tt.in).Tokens {
				got = append(got, tok.Strict)
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestParseSentences(t *testing.T) {
	tests := []struct {
		name, in string
		want     []string
	}{
		{"full stops and quotes", "قال \"نعم.\" ثم رحل. انتهى", []string{"قال \"نعم.\"", "ثم رحل.", "انتهى"}},
		{"a line is a sentence", "عنوان\nخبر", []string{"عنوان", "خبر"}},
		{"the clock behind an hour", "At 11:30 p.m. (Sanaa time) it fell. It sank at 9 p.m. Nobody saw it.", []string{"At 11:30 p.m. (Sanaa time) it fell.", "It sank at 9 p.m.", "Nobody saw it."}},
		{"abbreviated rank", "Gen. Smith said so. He left.", []string{"Gen. Smith said so.", "He left."}},
		{"wrapped line", "The army of the republic said on\nmonday that it fired.", []string{"The army of the republic said on\nmonday that it fired."}},
		{"decimal", "بلغ 3.5 مليون.", []string{"بلغ 3.5 مليون."}},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			d := Parse(tt.in)
			var got []string
			for _, s := range d.Sentences {
				got = append(got, d.Slice(d.Tokens[s.First].Start, d.Tokens[s.Last-1].End))
			}
			if diff := cmp.Diff(tt.want, got); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add("قال «نعم».\nU.S. 21:50 Lamu's")
	f.Fuzz(func(t *testing.T, in string) {
		d := Parse(in)
		end := 0
		for _, tok := range d.Tokens {
			if tok.Start < end || tok.End <= tok.Start || tok.End > len(d.Raw) {
				t.Fatalf("token %+v out of order after %d in %q", tok, end, in)
			}
			end = tok.End
		}
		last := 0
		for _, s := range d.Sentences {
			if s.First < last || s.Last <= s.First || s.Last > len(d.Tokens) {
				t.Fatalf("sentence %+v out of order in %q", s, in)
			}
			last = s.Last
		}
	})
}

func TestRestorePossessives(t *testing.T) {
	owns := func(owner string, _, next Token) bool { return owner == "Syria" && next.Strict == "army" }
	for _, tt := range []struct {
		name, in string
		want     int // tokens
	}{
		{"apostrophe lost", "Syrias army fired.", 5},
		{"no owner", "Yemens army fired.", 4},
		{"apostrophes kept", "Syrias army of Iraq's.", 6},
	} {
		t.Run(tt.name, func(t *testing.T) {
			d := Parse(tt.in)
			d.RestorePossessives(owns)
			if len(d.Tokens) != tt.want {
				t.Errorf("%d tokens, want %d", len(d.Tokens), tt.want)
			}
			if s := d.Sentences[0]; len(d.Sentences) != 1 || s.Last != tt.want {
				t.Errorf("sentences %v, want one of all tokens", d.Sentences)
			}
		})
	}
}
