package text

import "unicode"

func isApostrophe(r rune) bool {
	return r == '\'' || r == '\u2019' || r == '\u02BC' || r == '\u2018' || r == '`' || r == '\u00B4'
}

// possessive reports an 's that ends its word.
func possessive(raw []rune, i int) bool {
	return (raw[i+1] == 's' || raw[i+1] == 'S') && (i+2 == len(raw) || !unicode.IsLetter(raw[i+2]))
}

// apostrophized reports a text with a possessive that has its apostrophe.
func (d *Document) apostrophized() bool {
	for i := range d.Tokens {
		if d.Tokens[i].Strict == "'s" {
			return true
		}
	}
	return false
}

// RestorePossessives parts owners from their s in a text all of whose apostrophes were lost on
// its way: Syrias army is read as Syria's army. The caller says of a capitalised word without
// its s whether it may own what the next token opens.
func (d *Document) RestorePossessives(owns func(owner string, before, next Token) bool) {
	if d.apostrophized() {
		return
	}
	met := d.Tokens
	d.Tokens = make([]Token, 0, len(met)+8)
	before := Token{Kind: Break}
	for i, t := range met {
		last := t.End - 1
		if i > 0 {
			before = met[i-1]
		}
		if !t.Upper || last-t.Start < 3 || d.Raw[last] != 's' || i+1 == len(met) || met[i+1].Kind != Word || !owns(string(d.Raw[t.Start:last]), before, met[i+1]) {
			d.Tokens = append(d.Tokens, t)
			continue
		}
		d.addWord(t.Start, last, false)
		d.Tokens = append(d.Tokens, Token{Start: last, End: t.End, Kind: Word, Strict: "'s", Loose: Loosen("'s")})
	}
	if len(d.Tokens) > len(met) {
		d.Lines, d.Sentences = d.Lines[:0], d.Sentences[:0]
		d.cutLines()
		d.cutSentences()
	}
}
