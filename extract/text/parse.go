package text

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Parse tokenises a raw text and cuts it into lines and sentences.
func Parse(raw string) *Document {
	d := &Document{}
	d.Read(raw)
	return d
}

// Read makes the document that of another raw text, in the memory that it has.
func (d *Document) Read(raw string) {
	d.tokenize(raw)
	d.Lines, d.Sentences = d.Lines[:0], d.Sentences[:0]
	d.cutLines()
	d.cutSentences()
}

// LooseWords gives the loose keys of the words and numbers of a text, of which the
// document becomes the tokens.
func (d *Document) LooseWords(raw string) []string {
	d.tokenize(raw)
	words := 0
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Kind == Word || t.Kind == Number {
			words++
		}
	}
	out := make([]string, 0, words)
	for i := range d.Tokens {
		if t := &d.Tokens[i]; t.Kind == Word || t.Kind == Number {
			out = append(out, t.Loose)
		}
	}
	return out
}

func (d *Document) tokenize(text string) {
	d.text = text
	d.Raw, d.offsets = slices.Grow(d.Raw[:0], len(text)), slices.Grow(d.offsets[:0], len(text)+1)
	for at, r := range text {
		d.Raw, d.offsets = append(d.Raw, r), append(d.offsets, at)
	}
	d.offsets = append(d.offsets, len(text))
	raw := d.Raw
	d.Tokens = slices.Grow(d.Tokens[:0], len(raw)/5+4)
	for i := 0; i < len(raw); {
		r := raw[i]
		switch {
		case plainLetter(r):
			i = d.word(i)
		case r == '\n' || r == '\u2028' || r == '\u2029' || r == '\r' && (i+1 == len(raw) || raw[i+1] != '\n'):
			d.Tokens = append(d.Tokens, Token{Start: i, End: i + 1, Kind: Break, Strict: "\n"})
			i++
		case unicode.IsSpace(r) || unicode.IsControl(r) || mark(r):
			i++
		case isDigit(r):
			i = d.number(i)
		case unicode.IsLetter(r):
			i = d.word(i)
		default:
			d.Tokens = append(d.Tokens, Token{Start: i, End: i + 1, Kind: Punct, Strict: foldPunct(r)})
			i++
		}
	}
}

func isDigit(r rune) bool { _, ok := digit(r); return ok }

// number takes a run of digits with single inner separators: 2,500 21:50 3.5.
func (d *Document) number(i int) int {
	start, raw := i, d.Raw
	var b strings.Builder
	for i < len(raw) {
		if v, ok := digit(raw[i]); ok {
			b.WriteRune(v)
			i++
			continue
		}
		sep := raw[i]
		if strings.ContainsRune(".,:\u066B\u066C", sep) && i+1 < len(raw) && isDigit(raw[i+1]) {
			switch sep {
			case '\u066B':
				sep = '.'
			case '\u066C':
				sep = ','
			}
			b.WriteRune(sep)
			i++
			continue
		}
		break
	}
	d.Tokens = append(d.Tokens, Token{Start: start, End: i, Kind: Number, Strict: b.String(), Loose: b.String()})
	return i
}

// word takes a run of letters of one script with their marks. A Latin word
// keeps inner apostrophes (Kata'ib) and the dots of initials (U.S.); a
// possessive 's is a token of its own.
func (d *Document) word(i int) int {
	start, raw := i, d.Raw
	arabic := isArabic(raw[i])
	for i < len(raw) {
		r := raw[i]
		switch {
		case !plainLetter(r) && mark(r):
		case plainLetter(r) || unicode.IsLetter(r):
			if isArabic(r) != arabic {
				return d.addWord(start, i, arabic)
			}
		case !arabic && isApostrophe(r) && i+1 < len(raw) && unicode.IsLetter(raw[i+1]):
			if possessive(raw, i) {
				end := d.addWord(start, i, arabic)
				return d.addWord(end, i+2, arabic)
			}
		case !arabic && r == '.' && initials(raw, start, i):
		default:
			return d.addWord(start, i, arabic)
		}
		i++
	}
	return d.addWord(start, i, arabic)
}

// initials reports that the dot at i belongs to letters like U.S. or D.C.
func initials(raw []rune, start, i int) bool {
	if i-start == 1 {
		return i+1 < len(raw) && unicode.IsUpper(raw[start]) && unicode.IsUpper(raw[i+1]) && i+2 < len(raw) && raw[i+2] == '.'
	}
	return raw[i-2] == '.' // the closing dot, or one further on
}

// opensWithAlef reports the letter that only carries the beginning of a word.
func opensWithAlef(strict []byte) bool {
	r, _ := utf8.DecodeRune(strict)
	return r == alef
}

func (d *Document) addWord(start, end int, arabic bool) int {
	var buf [64]byte // enough for all but freak words
	strict := buf[:0]
	t := Token{Start: start, End: end, Kind: Word, Arabic: arabic}
	letters := 0
	for _, r := range d.Raw[start:end] {
		if plainLetter(r) { // as nearly all are
			letters++
			strict = utf8.AppendRune(strict, r)
			continue
		}
		if r == damma && (letters == 1 || letters == 2 && opensWithAlef(strict)) { // أُعلن, اتُّهم
			t.Damma = true
		}
		if !mark(r) {
			letters++
		}
		strict = foldRune(strict, r)
	}
	k := d.Met.of(strict)
	t.Strict, t.Loose = k.strict, k.loose
	t.Upper = !arabic && unicode.IsUpper(d.Raw[start])
	// Marks at the end of a word are part of its slice only when they are vowels.
	for t.End > t.Start && ignorable(d.Raw[t.End-1]) {
		t.End--
	}
	d.Tokens = append(d.Tokens, t)
	return end
}

// foldPunct unifies the marks that mean the same to a parser.
func foldPunct(r rune) string {
	switch r {
	case '«', '»', '“', '”', '„', '‟', '"', '″', '‹', '›', '＂':
		return `"`
	case '‘', '’', '\'', '`', '´':
		return "'"
	case '–', '—', '‒', '―', '−', '‐', '‑', '-':
		return "-"
	case '،', '٬', '､':
		return ","
	case '؛':
		return ";"
	case '؟':
		return "?"
	case '…':
		return "…"
	case '۔':
		return "."
	}
	return string(r)
}
