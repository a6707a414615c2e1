package extract

import (
	"strings"

	"isnad/extract/record"
)

// noVerb reports an Arabic word that is a verb of a happening by its letters alone: an
// adjective behind a deed (اعتداء غادر), a plural noun where the clause has its verb (أجلت
// القوات أسر الضباط).
func (a *analysis) noVerb(i, first int) bool {
	switch {
	case a.spelt(i).InAny("deed-adjectives"):
		t := a.stem(i - 1).NounTrigger()
		return t != nil && t.Type == string(record.Attack) && !hasArticle(a.strict(i-1)) && !strings.HasPrefix(a.strict(i-1), "و")
	case a.spelt(i).InAny("families"):
		return a.clauseHasVerb(i, first) && !a.announcedNear(i, first)
	}
	return false
}

// announcedNear reports a verb of saying right before token i, or before its speaker, whose
// object a noun of capture is: أعلنت الجماعة أسر الجندي.
func (a *analysis) announcedNear(i, first int) bool {
	for k := range a.cues {
		if c := &a.cues[k]; c.verb != nil && c.pos >= first && c.pos < i && c.pos > i-8 && speaks(c.class) {
			return true
		}
	}
	return false
}
