package extract

import "isnad/extract/record"

// standingCapital keeps a standing body that is written as a name: the Air Force, the
// General Staff. Where the article names the state's own before, it is that.
func (a *analysis) standingCapital(i, end int) (span, bool) {
	if a.strict(i-1) != "the" || !a.tok(i).Upper || a.titleCase(i) {
		return span{}, false
	}
	for n := 3; n >= 1; n-- {
		key := a.phraseKey(i, n)
		if i+n > end || key == "" {
			continue
		}
		if in, _ := a.lang.In("standing-bodies", key); !in || i+n < end && (a.capital(i+n) || a.strict(i+n) == "of" || a.joint(i+n)) {
			continue
		}
		s := span{mention: mention{first: i, last: i + n, typ: record.Actor, kind: "body", rule: "standing body"}}
		for k := len(a.mentions) - 1; k >= 0; k-- {
			if m := &a.mentions[k]; m.typ == record.Actor && m.entry != nil && m.last-n > m.first && a.phraseKey(m.last-n, n) == key {
				s.kind, s.entry, s.core = m.kind, m.entry, m.core
				break
			}
		}
		return s, true
	}
	return span{}, false
}
