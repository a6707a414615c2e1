package roles

import (
	"strings"

	"isnad/extract/analysis"
)

// nationReach is how far from a word of attack the adjective may stand that tells its doer.
const nationReach = 9

// Nations lists the states that adjectives tell to be the doers: طائرات أميركية وبريطانية,
// American and British aircraft.
func Nations(a *analysis.Article, h *analysis.Happening) []*analysis.Entity {
	for _, m := range h.Agents {
		x := &a.Mentions[m] // مقاتلات روسية وسورية: the second may be spelt like its state
		if strings.HasPrefix(x.Prefix, "و") && a.Nationality(x.First-1) && a.Outer[x.First-1] < 0 {
			if e := stateNamed(a, x.First-1); e != nil {
				return []*analysis.Entity{e}
			}
		}
	}
	if h.Nation == nil {
		return nil
	}
	out := []*analysis.Entity{h.Nation}
	for j := max(h.From, h.Pos-nationReach); j < min(h.To, h.Pos+nationReach); j++ {
		if !a.Nationality(j) || a.Outer[j] >= 0 || stateNamed(a, j) != h.Nation {
			continue
		}
		for _, k := range []int{j - 2, j - 1, j + 1, j + 2} {
			if a.Nationality(k) && a.Outer[k] < 0 && joinedWords(a, min(j, k), max(j, k)) {
				if x := stateNamed(a, k); x != nil {
					return append(out, x)
				}
			}
		}
	}
	return out
}

// joinedWords reports two words that "and" joins.
func joinedWords(a *analysis.Article, i, j int) bool {
	return j == i+1 && a.Lang.Code == "ar" && strings.HasPrefix(a.Strict(j), "و") || j == i+2 && a.Spelt(i+1).InAny("clause-joiners")
}
