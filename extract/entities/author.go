package entities

import (
	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/text"
)

// authorLength bounds the tokens of a line that says who wrote the article.
const authorLength = 16

// dropWriters takes those whom the article is from out of what it tells of.
func dropWriters(a *analysis.Article) {
	dropPublisher(a)
	dropAuthor(a)
}

// dropAuthor takes those who wrote the article out of its entities, whom a line at its head
// names and its text does not: كتب - فلان, القاهرة: فلان, By X and Y, Gusau. They are told of
// nowhere, so nothing can be known of them.
func dropAuthor(a *analysis.Article) {
	for _, e := range a.Entities {
		if e.Type != record.Official || e.Entry != nil || e.Anonymous || len(e.Mentions) == 0 {
			continue
		}
		written := true
		for _, k := range e.Mentions {
			m := &a.Mentions[k]
			written = written && m.Role == "" && authorLine(a, names.LineOf(a, m.First), m.First)
		}
		if written {
			e.Dropped = true
			m := &a.Mentions[e.Mentions[0]]
			a.Trace.Reject(m.Start, m.End, "name", "who wrote the article")
		}
	}
}

// authorLine reports line l, below the headline and above the text, as one that says who wrote
// the text: it has no verb but one of writing, and the name opens it or stands behind a mark of a
// dateline or such a word.
func authorLine(a *analysis.Article, l, name int) bool {
	if l == 0 || l >= headLines {
		return false
	}
	line := a.Doc.Lines[l]
	n := line.Last - line.First
	if n == 0 || n > authorLength || a.Tok(line.Last-1).Is(".") {
		return false
	}
	marked := name == line.First && n <= 5
	for i := line.First; i < line.Last; i++ {
		t := a.Tok(i)
		if t.Kind == text.Word && a.Spelt(i).InAny("writing") {
			marked = true
			continue
		}
		if _, verb := a.Finite(i); verb && (i < name || t.Kind == text.Word && !t.Upper && !t.Arabic) {
			return false
		}
		if i < name && (t.Is("-") || t.Is("–") || t.Is("—") || t.Is("ـ") || t.Is(":") || t.Is("/") || t.Is("|")) {
			marked = true
		}
		if t.Is(`"`) || t.Is("؟") || t.Is("?") || t.Is("(") {
			return false
		}
	}
	return marked
}
