package grammar

import (
	"isnad/extract/analysis"
	"isnad/extract/text"
)

// UnnamedTopic reports an accusing verb whose subject stands before it, right behind the word that
// opens their clause, and is no name: إلا أن منصات مقربة من الفصائل نسبته إلى.
func UnnamedTopic(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "ar" || c.Class != "accusation" || c.Verb == nil || c.Verb.And != "" {
		return false
	}
	for j := c.Pos - 1; j > a.Sentences[c.Sent].First && j > c.Pos-topicReach; j-- {
		if a.Outer[j] >= 0 {
			continue
		}
		if _, verb := a.Finite(j); verb {
			return false
		}
		if a.Spelt(j).Is("sub") {
			return j+1 < c.Pos && a.At(j+1) == nil && a.Tok(j+1).Kind == text.Word && !a.Closed(j+1) && !a.IsTime(j+1) && !a.Spelt(j+1).InAny("own-side") && !analysis.HasArticle(a.Strict(j+1))
		}
	}
	return false
}
