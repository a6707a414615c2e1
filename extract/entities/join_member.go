package entities

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// joinMembers gives a person the body that he is told, between commas, to be of: فلان، من
// جبهة المقاومة، and so speaks for.
func joinMembers(a *analysis.Article) {
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Type != record.Official || m.Anonymous || m.Parent >= 0 || m.Entity < 0 || a.Entities[m.Entity].Body >= 0 {
			continue
		}
		if o := memberOf(a, m); o != nil {
			a.Entities[m.Entity].Body = o.Entity
		}
	}
}

// memberOf gives the group between commas behind a person and the preposition, or nil.
func memberOf(a *analysis.Article, m *analysis.Mention) *analysis.Mention {
	if !a.Tok(m.Last).Is(",") || !a.Spelt(m.Last+1).InAny("from-or-of") {
		return nil
	}
	j := grammar.PastQuote(a, m.Last+2)
	o := a.At(j)
	if o == nil || o.First != j || o.Type != record.Group || o.Prefix != "" || o.Entity < 0 {
		return nil
	}
	if last := o.Last; a.Tok(last).Is(",") || a.Tok(last).Is(`"`) && a.Tok(last+1).Is(",") {
		return o
	}
	return nil
}
