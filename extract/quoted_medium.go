package extract

import (
	"isnad/extract/record"
)

// quotedMedium takes an outlet whose noun names other things too, where its name stands
// in quotation marks: موقع «عين الخليج», محطة «النور». A site or station that the catalogue knows
// under the name is none.
func (a *analysis) quotedMedium(i, end int) (span, bool) {
	if i+1 >= end || !a.tok(i+1).Is(`"`) {
		return span{}, false
	}
	for _, r := range a.readings(i) {
		if in, _ := r.known.In("quoted-media"); !in {
			continue
		}
		last := a.quotedName(i+1, end)
		if last == 0 {
			return span{}, false
		}
		if m, ok := a.find(i+2, end); ok && m.Last >= last-1 && m.Entries[0].Type != record.Actor {
			return span{}, false
		}
		s := span{mention: mention{first: i, last: last, typ: record.Actor, kind: "outlet", prefix: r.Prefix, rule: "head " + r.Stem}}
		s.core, _, _ = a.slice(i+2, last-1)
		return s, true
	}
	return span{}, false
}

// latinName returns the token behind a name in Latin letters that stands behind a noun for
// an outlet, or j: قناة NRT, وكالة AKI.
func (a *analysis) latinName(s *span, j, end int) int {
	if s.definite || s.plural || !isMedium(&s.mention) {
		return j
	}
	k := j
	for k < end && k < j+3 && a.tok(k).Upper && !a.tok(k).Arabic {
		k++
	}
	return k
}
