package source

import (
	"slices"
	"strings"
	"time"

	"isnad/extract/article"
	"isnad/extract/text"
	"isnad/extract/when"
)

// The dateline stands at the head: below a title or two, a menu, a share bar.
const (
	datelineRunes = 1500 // code points of the text that are looked at
	datelineLines = 10   // lines that are not blank
	datelineReach = 14   // tokens of a line within which a dateline's date begins
	datelineWords = 3    // words such as a city that may stand beside a date
	longLine      = 10   // words from which on a line is prose
)

// fillFromDateline looks for what the article does not tell otherwise, its date
// and outlet, in the leading lines of the text.
func fillFromDateline(a *article.Article) {
	if a.Published != "" && a.Outlet != "" {
		return
	}
	d := text.Parse(text.Head(a.Text, datelineRunes))
	seen := 0
	for _, l := range d.Lines {
		toks := d.Tokens[l.First:l.Last]
		if !slices.ContainsFunc(toks, func(t text.Token) bool { return t.Kind != text.Break }) {
			continue
		}
		if seen++; seen > datelineLines {
			return
		}
		line := dateline{d: d, toks: toks, times: when.Default().Find(toks, time.Time{})}
		at, ok := line.find(seen == 1)
		if !ok {
			continue
		}
		if a.Published == "" {
			a.Published, a.PublishedFrom = line.day(line.times[at]), article.FromDateline
		}
		if agency := line.agency(line.times[at].Last); agency != "" && a.Outlet == "" {
			a.Outlet, a.OutletFrom = agency, article.FromDateline
		}
		return
	}
}

// dateline is a line that may tell when and where the article was written.
type dateline struct {
	d     *text.Document
	toks  []text.Token
	times []when.Time
}

// find gives the index of the time that dates the article. A date counts when
// hardly anything stands beside it between two separators; in prose it must
// stand at the head, before a separator; in a first line, which may be a
// title, nothing but dateline terms may stand beside it unless prose follows.
func (l dateline) find(first bool) (int, bool) {
	prose := l.words(0, len(l.toks)) > longLine
	for i, t := range l.times {
		if l.day(t) == "" || t.Relative || t.Anaphoric || t.First > datelineReach {
			continue
		}
		if !first && l.entry(t) {
			continue
		}
		lo, hi := t.First, t.Last
		for lo > 0 && !separator(l.toks[lo-1]) {
			lo--
		}
		for hi < len(l.toks) && !separator(l.toks[hi]) {
			hi++
		}
		most := datelineWords
		switch {
		case prose && hi == len(l.toks):
			continue
		case first && !prose:
			most = 0
		}
		if l.words(lo, hi) <= most {
			return i, true
		}
	}
	return 0, false
}

// entry reports a date that opens a line, with a colon and words behind it: it dates that entry of
// a chronology, not the article ("- 1 July 2012: Masked men …").
func (l dateline) entry(t when.Time) bool {
	for _, x := range l.toks[:t.First] {
		if x.Kind != text.Punct && x.Kind != text.Break {
			return false
		}
	}
	return t.Last < len(l.toks) && l.toks[t.Last].Is(":") && l.words(t.Last, len(l.toks)) > 0
}

// day gives the ISO day that a time of the line means. Figures alone that could
// be read either way, such as 3-7-2025, put the day first in an Arabic text.
func (l dateline) day(t when.Time) string {
	if t.Day != "" || !slices.ContainsFunc(l.d.Tokens, func(t text.Token) bool { return t.Arabic }) {
		return t.Day
	}
	var figures strings.Builder
	for _, tok := range l.toks[t.First:t.Last] {
		figures.WriteString(tok.Strict)
	}
	for _, layout := range []string{"2-1-2006", "2/1/2006", "2.1.2006"} {
		if d, err := time.Parse(layout, figures.String()); err == nil {
			return d.Format(isoDay)
		}
	}
	return ""
}

// words counts the words in [lo, hi) that belong to no time and are no
// dateline term.
func (l dateline) words(lo, hi int) int {
	n := 0
	for i := lo; i < hi; i++ {
		t := l.toks[i]
		inTime := slices.ContainsFunc(l.times, func(x when.Time) bool { return x.First <= i && i < x.Last })
		if t.Kind == text.Word && !inTime && !datelineTerms[t.Strict] {
			n++
		}
	}
	return n
}

// agency gives the name in brackets or slashes between the date and the dash:
// "٥-٦-٢٠٢٤ (سونا) -", "/كونا/ --".
func (l dateline) agency(i int) string {
	for ; i < len(l.toks); i++ {
		var closing string
		switch {
		case l.toks[i].Is("("):
			closing = ")"
		case l.toks[i].Is("/"):
			closing = "/"
		case l.toks[i].Kind == text.Punct && !l.toks[i].Is(","), l.toks[i].Kind == text.Break:
			return ""
		default:
			continue
		}
		last := i + 1
		for last < len(l.toks) && l.toks[last].Kind == text.Word {
			last++
		}
		if n := last - i - 1; n < 1 || n > 4 || last == len(l.toks) || !l.toks[last].Is(closing) {
			return ""
		}
		name := l.d.Slice(l.toks[i+1].Start, l.toks[last-1].End)
		if severalAgencies[strings.ToLower(name)] {
			return "" // they are no outlet
		}
		return name
	}
	return ""
}

// separator reports whether a mark parts the fields of a dateline.
func separator(t text.Token) bool {
	return t.Kind == text.Break || t.Kind == text.Punct && strings.ContainsAny(t.Strict, "|-–—―ـ/•·:().؛;")
}
