package text

import "unicode"

// cutLines groups the tokens by line.
func (d *Document) cutLines() {
	first, start := 0, 0
	add := func(last, end int) {
		d.Lines = append(d.Lines, Line{Start: start, End: end, First: first, Last: last})
	}
	for i, t := range d.Tokens {
		if t.Kind == Break {
			add(i, t.Start)
			first, start = i+1, t.End
		}
	}
	add(len(d.Tokens), len(d.Raw))
}

// abbreviations end in a dot that ends no sentence.
var abbreviations = map[string]bool{
	"gen": true, "col": true, "lt": true, "maj": true, "capt": true, "sgt": true, "brig": true, "adm": true,
	"mr": true, "mrs": true, "ms": true, "dr": true, "st": true, "no": true, "rep": true, "sen": true, "gov": true,
	"prof": true, "rev": true, "vs": true, "jan": true, "feb": true, "mar": true, "apr": true, "jun": true, "jul": true,
	"aug": true, "sep": true, "sept": true, "oct": true, "nov": true, "dec": true, "approx": true, "km": true,
}

// cutSentences cuts each line at . ! ? and joins a line with the next where
// the break is a mere wrap: the next line goes on in lower case.
func (d *Document) cutSentences() {
	for li, l := range d.Lines {
		first := l.First
		for i := l.First; i < l.Last; i++ {
			if !d.endsSentence(i, l.Last) {
				continue
			}
			end := i + 1
			for end < l.Last && d.closes(end) {
				end++
			}
			d.addSentence(first, end, li)
			first, i = end, end-1
		}
		if first < l.Last {
			d.addSentence(first, l.Last, li)
		}
	}
}

func (d *Document) addSentence(first, last, line int) {
	if n := len(d.Sentences); n > 0 && d.wraps(d.Sentences[n-1], first, line) {
		d.Sentences[n-1].Last = last
		return
	}
	d.Sentences = append(d.Sentences, Sentence{First: first, Last: last, Line: line})
}

// wraps reports that a sentence which ended with its line goes on at token first.
func (d *Document) wraps(prev Sentence, first, line int) bool {
	if prev.Line >= line || d.Tokens[prev.Last-1].Kind == Punct && d.terminal(prev.Last-1) {
		return false
	}
	t := d.Tokens[first]
	for i := prev.Last; i < first; i++ { // one line break, no empty line between
		if i > prev.Last {
			return false
		}
	}
	return t.Kind == Word && !t.Arabic && !t.Upper && prev.Last-prev.First > 5
}

func (d *Document) terminal(i int) bool {
	t := d.Tokens[i]
	return t.Is(".") || t.Is("!") || t.Is("?") || t.Is("…") || t.Is(`"`)
}

// endsSentence reports a mark that ends a sentence of the line that ends before last.
func (d *Document) endsSentence(i, last int) bool {
	t := d.Tokens[i]
	if t.Kind != Punct {
		return false
	}
	switch t.Strict {
	case "!", "?":
		return true
	case ".":
	default:
		return false
	}
	if i+1 >= last {
		return true
	}
	next := d.Tokens[i+1]
	if next.Start == t.End && next.Kind != Punct { // example.com
		return false
	}
	if next.Is(".") {
		return false
	}
	if i == 0 {
		return true
	}
	prev := d.Tokens[i-1]
	if prev.Kind == Word && prev.Arabic && prev.End == prev.Start+1 && prev.End == t.Start && next.Arabic && (i < 2 || d.Tokens[i-2].Kind != Number) {
		return false // المتهم ب. رابح
	}
	if prev.Kind == Word && !prev.Arabic {
		if abbreviations[prev.Strict] && prev.Upper || len(prev.Strict) == 1 && prev.Upper {
			return false
		}
		if d.hourGoesOn(i) {
			return false
		}
	}
	// A sentence does not start in lower case.
	return !(next.Kind == Word && !next.Arabic && !next.Upper && unicode.IsLower(d.Raw[next.Start]))
}

// hourGoesOn reports the dot of a.m. or p.m. with a clock named right behind it:
// 11:30 p.m. (Sanaa time), 9 a.m. Eastern time.
func (d *Document) hourGoesOn(i int) bool {
	if i < 3 || d.Tokens[i-1].Strict != "m" || !d.Tokens[i-2].Is(".") || d.Tokens[i-3].Strict != "a" && d.Tokens[i-3].Strict != "p" {
		return false
	}
	for j := i + 1; j < len(d.Tokens) && j <= i+4; j++ {
		t := d.Tokens[j]
		if t.Strict == "time" || t.Strict == "gmt" {
			return true
		}
		if t.Kind != Word && !t.Is("(") {
			return false
		}
	}
	return false
}

// closes reports a mark that belongs to the sentence which has just ended.
func (d *Document) closes(i int) bool {
	t := d.Tokens[i]
	if t.Is(`"`) {
		prev := d.Tokens[i-1]
		return t.Start == prev.End || !(i+1 < len(d.Tokens) && d.Tokens[i+1].Start == t.End)
	}
	return t.Is(")") || t.Is(".") || t.Is("!") || t.Is("?") || t.Is("'") && t.Start == d.Tokens[i-1].End
}
