package names

import (
	"isnad/extract/analysis"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
)

// quotedMedium takes an outlet whose noun names other things too, where its name stands
// in quotation marks: موقع «عين الخليج», محطة «النور». A site or station that the catalogue knows
// under the name is none.
func quotedMedium(a *analysis.Article, i, end int) (analysis.Span, bool) {
	if i+1 >= end || !a.Tok(i+1).Is(`"`) {
		return analysis.Span{}, false
	}
	for _, r := range a.Readings(i) {
		if in, _ := r.Known.In("quoted-media"); !in {
			continue
		}
		last := arabic.QuotedName(a, i+1, end)
		if last == 0 {
			return analysis.Span{}, false
		}
		if m, ok := a.Find(i+2, end); ok && m.Last >= last-1 && m.Entries[0].Type != record.Actor {
			return analysis.Span{}, false
		}
		s := analysis.Span{Mention: analysis.Mention{First: i, Last: last, Type: record.Actor, Kind: "outlet", Prefix: r.Prefix, Rule: "head " + r.Stem}}
		s.Core, _, _ = a.Slice(i+2, last-1)
		return s, true
	}
	return analysis.Span{}, false
}
