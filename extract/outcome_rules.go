package extract

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
)

// rulePlaces tells in which files and lines the rules and words stand by which cues, events
// and names were found or turned down: what to mend.
func rulePlaces(a *analysis.Article) []string {
	byFile := map[string][]string{}
	add := func(file, word string) {
		if word != "" && !slices.Contains(byFile[file], word) {
			byFile[file] = append(byFile[file], word)
		}
	}
	for _, rule := range a.Trace.Rules("cue") {
		add("cues.jsonl", rule)
	}
	for _, rule := range a.Trace.Rules("event") {
		add("events.jsonl", rule)
	}
	for i := range a.Mentions {
		m := &a.Mentions[i]
		switch {
		case strings.HasPrefix(m.Rule, "head "):
			head, _, _ := strings.Cut(strings.TrimPrefix(m.Rule, "head "), " + ")
			add("heads.jsonl", head)
		case strings.HasPrefix(m.Rule, "title and"), m.Rule == "office", m.Rule == "rank":
			add("titles.jsonl", title(a, m))
		case m.Rule == "unnamed source":
			for j := m.First; j < m.Last; j++ {
				if e := a.Known(j).Anonymous(); e != nil {
					add("anonymous.jsonl", e.Word)
					break
				}
			}
		case m.Rule == "given name":
			if in, _ := a.Known(m.First).In("given-names"); in {
				add("given-names.txt", a.Bare(m.First))
			}
		}
	}
	var out []string
	for _, file := range []string{"cues.jsonl", "events.jsonl", "heads.jsonl", "titles.jsonl", "anonymous.jsonl", "given-names.txt"} {
		out = append(out, a.Lang.Places(file, byFile[file])...)
	}
	return out
}

// title gives the longest title that a name begins with, with or without the article, or "".
func title(a *analysis.Article, m *analysis.Mention) string {
	best := ""
	for _, p := range slices.Concat(a.Known(m.First).Titles(), a.Stem(m.First).Titles()) {
		begins := len(p.Words) <= m.Last-m.First
		for i := 0; begins && i < len(p.Words); i++ {
			begins = analysis.TrimArticle(a.Bare(m.First+i)) == analysis.TrimArticle(p.Words[i])
		}
		if words := strings.Join(p.Words, " "); begins && len(words) > len(best) {
			best = words
		}
	}
	return best
}
