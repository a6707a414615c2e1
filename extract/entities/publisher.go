package entities

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/record"
)

// The outlet that published an article is no source in it. It shows itself in the
// lines around the article's own text: a dateline (بيروت – صحيفة "كذا" – الاثنين), the
// brackets behind a city (ERBIL (Levant Wire) -), a line of its own at the head, the
// notice of rights at the foot.

// dropPublisher takes the article's own outlet out of its entities.
func dropPublisher(a *analysis.Article) {
	var marks []publisherMark
	for _, e := range a.Entities {
		if len(e.Mentions) == 0 || e.Type != record.Actor || !maybeOutlet(a, e) {
			continue
		}
		if marks == nil {
			marks = publisherLines(a)
		}
		if namesItself(a, e, marks) && !citesItself(a, e) || toldToSite(a, e) || received(a, e) || toldItself(a, e) {
			e.Dropped = true
			m := &a.Mentions[e.Mentions[0]]
			a.Trace.Reject(m.Start, m.End, "name", "the outlet that published the article")
		}
	}
}

// maybeOutlet reports a medium, or a body that stands nowhere but in a header.
func maybeOutlet(a *analysis.Article, e *analysis.Entity) bool {
	header := true
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		if analysis.IsMedium(m) {
			return true
		}
		header = header && inHeader(a, m.First)
	}
	return header || a.Lang.Code == "en" && e.Entry == nil
}

// inHeader reports a token in a short line at the head that is no prose.
func inHeader(a *analysis.Article, i int) bool {
	l := names.LineOf(a, i)
	return l < headLines && headerLine(a, l)
}

// namesItself reports that a line of the outlet has all words of a name.
func namesItself(a *analysis.Article, e *analysis.Entity, marks []publisherMark) bool {
	for _, mark := range marks {
		if e.Entry != nil && slices.Contains(mark.outlet, e.Entry) {
			return true
		}
	}
	for _, k := range e.Mentions {
		m := &a.Mentions[k]
		var own []string
		for _, w := range a.NameWords(m.Core) {
			if a.Lang.Head(w) == nil && !a.Lang.Closed(w) {
				own = append(own, w)
			}
		}
		if len(own) == 0 {
			continue
		}
		for _, mark := range marks {
			if !slices.ContainsFunc(own, func(w string) bool { return !slices.Contains(mark.words, w) }) {
				return true
			}
		}
	}
	return false
}
