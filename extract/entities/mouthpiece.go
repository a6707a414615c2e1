package entities

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// findMouthpieces ties to a body the media that are told to speak in its name though
// their own name does not say so.
func findMouthpieces(a *analysis.Article) {
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if !analysis.IsMedium(m) || m.Entity < 0 || a.Entities[m.Entity].Body >= 0 {
			continue
		}
		if b := organOf(a, m); b >= 0 && b != m.Entity {
			a.Entities[m.Entity].Body = b
		}
	}
}

// organReach is how many words behind a name tell whose organ it is.
const organReach = 4

// organOf gives the group whose organ a channel or agency is told to be right behind
// its name, or -1: إذاعة الأندلس، لسان حال الحركة.
func organOf(a *analysis.Article, m *analysis.Mention) int {
	j := m.Last
	for j < len(a.Doc.Tokens) && (a.Tok(j).Is(`"`) || a.Tok(j).Is(",") || a.Tok(j).Is(")")) {
		j++
	}
	if a.Outer[min(j, len(a.Outer)-1)] >= 0 {
		return -1
	}
	if in, _ := a.Known(j).In("mouthpieces"); !in {
		return -1
	}
	for k := j + 1; k < j+organReach && k < len(a.Outer); k++ {
		if a.Known(k).Is("sub") {
			return -1
		}
		if o := a.At(k); o != nil {
			if o.Type == record.Group && o.Entity >= 0 {
				return o.Entity
			}
			return -1
		}
	}
	return -1
}

// organ reports a channel or agency that speaks in the name of a group.
func organ(a *analysis.Article, e int) bool {
	x := a.Entities[e]
	return x.Type == record.Actor && x.Body >= 0 && a.Entities[x.Body].Type == record.Group
}

// SpeaksForSomebody reports an office that tells for whom its holder speaks, by
// whatever name: الناطق باسم القائد العام, a spokesman for the tribes.
func SpeaksForSomebody(a *analysis.Article, e int) bool {
	for _, k := range a.Entities[e].Mentions {
		m := &a.Mentions[k]
		for j := m.First; j <= m.Last && j < len(a.Words); j++ {
			if grammar.InWhoseName(a, j) {
				return true
			}
		}
	}
	return false
}
