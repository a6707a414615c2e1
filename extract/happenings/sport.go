package happenings

import "isnad/extract/analysis"

// sport reports a sentence about a game, whose attacks harm nobody: two of its words, one of
// which means nothing else, or three. المهاجم is an attacker twice before he is a striker.
func sport(a *analysis.Article, s analysis.Sentence) bool {
	words, sure := map[string]bool{}, false
	for j := s.First; j < s.Last; j++ {
		if in, unsure := a.Stem(j).In("sport"); in {
			words[analysis.TrimArticle(a.Bare(j))] = true
			sure = sure || !unsure
		}
	}
	return sure && len(words) >= 2 || len(words) >= 3
}
