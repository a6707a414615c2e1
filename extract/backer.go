package extract

import "strings"

// backer reports a name that only tells whose side a force is on: جماعات مدعومة من
// إيران, موالية للحكومة, Iran-backed. What the force did, its backer is not told to
// have done.
func (a *analysis) backer(m *mention) bool {
	if a.backedBefore(m.first-1, strings.HasSuffix(m.prefix, "ل") || strings.HasSuffix(m.prefix, "ب")) {
		return true
	}
	if a.lang.Code == "en" && (a.tok(m.last).Is("-") || a.tok(m.last).Is("–")) && (a.backedWord(m.last+1) || a.compound(m.last+1)) {
		return true
	}
	if strings.HasPrefix(m.prefix, "و") || a.strict(m.first-1) == "and" {
		k := m.first - 1
		if a.strict(k) == "and" {
			k--
		}
		if o := a.at(k); o != nil { // مدعومة من روسيا وإيران
			return a.backer(o)
		}
	}
	return false
}

// backedBefore reports a word of backing that token i, a name's preposition, hangs on;
// attached tells that the preposition is a part of the name's own word, so that the
// word of backing may be token i itself.
func (a *analysis) backedBefore(i int, attached bool) bool {
	if attached {
		return a.backedWord(i)
	}
	if a.spelt(i).Is("det") {
		i--
	}
	for n := 0; n < 2; n++ { // من قبل
		if in, _ := a.spelt(i - n).In("backing-links"); !in {
			return false
		}
		if a.backedWord(i - n - 1) {
			return true
		}
	}
	return false
}

// compound reports the second half of a word like Houthi-held, Panama-flagged: whose
// something is.
func (a *analysis) compound(i int) bool {
	in, _ := a.spelt(i).In("compounds")
	return in
}

// backedWord reports a word for having a backer: مدعوم.
func (a *analysis) backedWord(i int) bool {
	in, _ := a.stem(i).In("backed")
	return in
}
