package happenings

import (
	"isnad/extract/analysis"
)

// published reports findings of a body that came out on a day or in one report: خلصت المنظمة في
// شباط, خلصت في تقريرها. What it has always held (في تقارير سابقة) is none.
func published(a *analysis.Article, h *analysis.Happening) bool {
	for _, t := range a.Times {
		if t.First >= h.From && t.First < h.To && !t.Future {
			return true
		}
	}
	for j := h.From; j < h.To; j++ {
		if a.Outer[j] < 0 && a.ReadAs(j, "documents") {
			return true
		}
	}
	return false
}
