package grammar

import (
	"isnad/extract/analysis"
	"isnad/extract/record"
)

// LeadsWith reports a state that و joins to the one by which a body is told to be led: the body
// has both for its leaders, and the state speaks no more than the other does. التحالف بقيادة
// السعودية والإمارات.
func LeadsWith(a *analysis.Article, body int, next *analysis.Mention) bool {
	m := &a.Mentions[body]
	if a.Lang.Code != "ar" || next.Type != record.Country || m.Type == record.Country {
		return false
	}
	for k := m.First + 1; k < m.Last-1; k++ {
		if a.Known(k).InAny("led-by") {
			return true
		}
	}
	return false
}

// Before returns the nearest name before token i in its sentence that fits.
func Before(a *analysis.Article, i, sent, reach int, fits func(*analysis.Mention) bool) *analysis.Mention {
	first := a.Sentences[sent].First
	for j := i - 1; j >= first && j >= i-reach; j-- {
		if m := a.At(j); m != nil {
			if fits(m) {
				return m
			}
			j = m.First
		}
	}
	return nil
}

// After returns the names behind token i in its clause that fit, in order.
func After(a *analysis.Article, i, sent, reach int, fits func(*analysis.Mention) bool) []*analysis.Mention {
	var out []*analysis.Mention
	last := a.Sentences[sent].Last
	for j := i; j < last && j < i+reach; j++ {
		if t := a.Tok(j); t.Is(".") || t.Is(";") {
			break
		}
		if m := a.At(j); m != nil {
			if fits(m) {
				out = append(out, m)
			} else if len(out) > 0 {
				break
			}
			j = m.Last - 1
		}
	}
	return out
}
