package events

import (
	"time"

	"isnad/extract/analysis"
	"isnad/extract/names"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// retold reports a telling within a claim or denial that brings no scene of its
// own: who says that his men "pounded the den of evil" or never "carried out the
// shelling" speaks of what was told before.
func retold(a *analysis.Article, h *analysis.Happening) bool {
	if analysis.Family(h.Type) != analysis.Family(record.Attack) || h.Subkind == "killing" || h.Day != "" || h.Title || len(h.Launch) > 0 {
		return false
	}
	k := a.Covering(h)
	if k < 0 {
		return false
	}
	c := &a.Cues[k]
	if c.Class != "claim" && c.Class != "denial" && !tellsOfItself(a, c, h) {
		return false
	}
	if c.Class == "denial" && namedByPlace(a, h) {
		return true
	}
	for _, list := range [][]int{h.Targets, h.Places} {
		for _, m := range list {
			if t := a.Mentions[m].Type; t != record.Country && !(t == record.Town && c.Class == "denial") {
				return false
			}
		}
	}
	return true
}

// namedByPlace reports a noun that is definite by the place behind it, as of an attack
// that is known: لا يد له في هجوم أنقرة.
func namedByPlace(a *analysis.Article, h *analysis.Happening) bool {
	if !h.Nominal || a.Lang.Code != "ar" || analysis.HasArticle(a.Bare(h.Pos)) || len(h.Targets)+len(h.Places) == 0 {
		return false
	}
	m := a.At(h.Last)
	return m != nil && m.First == h.Last && (m.Type == record.Town || m.Type == record.Base) && m.Prefix == ""
}

// tellsOfItself reports a speaker who tells of an act as his own.
func tellsOfItself(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	if roles.SpeaksOfItself(a, c, h) {
		return true
	}
	for _, sp := range a.EntitiesOf(c.Sources) {
		if roles.Own(a, sp, h) {
			return true
		}
	}
	return false
}

// lastTold reports an event that a text told before a happening, near enough to
// be what its words are about.
func lastTold(a *analysis.Article, e *analysis.Event, h *analysis.Happening) bool {
	last := &a.Happenings[e.Happenings[len(e.Happenings)-1]]
	return last.Pos < h.Pos && (h.Sent-last.Sent <= 1 || h.Sent-last.Sent <= 4 && !Background(a, last))
}

// calledForged reports a text that a denial calls made up: البيان مزور, خبر مفبرك. It is
// the one that was told of.
func calledForged(a *analysis.Article, h *analysis.Happening) bool {
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Class == "denial" && h.Pos >= c.Pos && h.Pos < c.Last {
			return true
		}
	}
	return false
}

// Background reports a happening that the story only recalls: it lies more than
// a week before the publication, or is told as earlier than the rest.
func Background(a *analysis.Article, h *analysis.Happening) bool {
	on := h.Day
	if h.Event >= 0 {
		on = a.Events[h.Event].Day
	}
	d := analysis.Day(on)
	if !d.IsZero() && !a.Published.IsZero() && a.Published.Sub(d) > 8*24*time.Hour {
		return true
	}
	return on == "" && pluperfect(a, h)
}

// WordHere names a word by its verb where it is one.
func WordHere(a *analysis.Article, i int) string {
	if v, ok := a.Finite(i); ok {
		return "VERB:" + v.Lemma
	}
	return names.WordBefore(a, i)
}
