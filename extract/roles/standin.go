package roles

import (
	"isnad/extract/analysis"
)

// StandInReach is how many sentences back the name may be that words stand for.
const StandInReach = 3

// Latest returns the entity named last before token i that fits, in its sentence or
// those shortly before; -1 for none.
func Latest(a *analysis.Article, i, s int, fits func(*analysis.Mention) bool) int {
	best := -1
	for k := max(0, s-StandInReach); k <= s; k++ {
		if a.Sentences[k].Noise != "" {
			continue
		}
		for _, m := range a.InSent[k] {
			x := &a.Mentions[m]
			if x.First < i && x.Entity >= 0 && x.Parent < 0 && fits(x) && (best < 0 || x.First > a.Mentions[best].First) {
				best = m
			}
		}
	}
	if best < 0 {
		return -1
	}
	return a.Mentions[best].Entity
}
