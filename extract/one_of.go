package extract

import (
	"strings"

	"isnad/extract/record"
)

// oneOf takes a source told as one of some people: أحد وجهاء البلدة, إحدى ساكنات الحي.
func (a *analysis) oneOf(i, end int) (span, bool) {
	for _, r := range a.readings(i) {
		if in, _ := a.lang.In("one-of", r.Stem); !in {
			continue
		}
		if n := a.ofPeople(i+1, end); n > i+1 && a.speaksHere(i, n) {
			return span{mention: mention{first: i, last: n, typ: record.Official, anonymous: true, prefix: r.Prefix, rule: "one of some people", role: a.strict(i + 1)}}, true
		}
	}
	return span{}, false
}

// ofPeople takes people of a place or kin, who name no body, and whose they are:
// سكان الحي, وجهاء بلدة كذا. It returns the token behind, or j.
func (a *analysis) ofPeople(j, end int) int {
	if in, _ := a.spelt(j).In("dwellers"); !in || j+1 >= end {
		return j
	}
	k := j + 1
	for _, find := range []func(int, int) (span, bool){a.headedName, a.catalogueName} {
		if m, ok := find(k, end); ok && m.prefix == "" && m.typ != record.Official {
			return m.last
		}
	}
	if !strings.HasPrefix(a.strict(k), "ال") || a.closed(k) { // short words too: الحي
		return j
	}
	for k++; k < end && hasArticle(a.strict(k)) && !a.closed(k) && a.adjective(&span{}, a.strict(k)); k++ {
	}
	return k
}
