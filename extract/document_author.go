package extract

import "strings"

// authorReach is how many sentences before a text that is told again its author may be named.
const authorReach = 6

// authorBefore finds whose the text is that speaks at token i with the article (البيان, التقرير):
// who was told with the same noun before, as its author or as the one who spoke in it.
func (a *analysis) authorBefore(c *cue, i int) []int {
	noun := trimArticle(a.strict(i))
	first := a.sentences[max(c.sent-authorReach, 0)].First
	for j := c.pos - 1; j >= first; j-- {
		if a.outer[j] >= 0 || !a.isDocument(j, noun) {
			continue
		}
		if src := a.authorAt(j); len(src) > 0 {
			return src
		}
	}
	return nil
}

// isDocument reports the noun at token j, in whatever case it stands: تقريرا.
func (a *analysis) isDocument(j int, noun string) bool {
	for _, r := range a.readings(j) {
		w := trimArticle(r.Stem)
		if w == noun || strings.TrimSuffix(w, "ا") == noun {
			return true
		}
	}
	return false
}

// authorAt gives the author of the text told at token j: named behind it (تقرير المنظمة, بيان
// للحركة), the one who speaks in it (قالت المنظمة في تقرير), or who issued it (نشرت المنظمة تقريرا).
func (a *analysis) authorAt(j int) []int {
	s := a.sentAt[j]
	if s < 0 || a.sentences[s].noise != "" {
		return nil
	}
	if m := a.at(a.pastQuote(j + 1)); m != nil && m.prefix == "" && maySpeak(m.typ) {
		return []int{a.outer[m.first]}
	}
	if src := a.author(j, a.sentences[s].Last); len(src) > 0 {
		return src
	}
	if hasArticle(a.strict(j)) {
		return nil
	}
	for k := len(a.cues) - 1; k >= 0; k-- {
		d := &a.cues[k]
		if d.sent == s && speaks(d.class) && d.verb != nil && d.pos < j && len(d.sources) > 0 {
			return d.sources[:1]
		}
	}
	return a.issuedBy(j, s)
}

// issuedBy gives the subject of the verb whose object is the text at token j: نشرت المنظمة تقريرا.
func (a *analysis) issuedBy(j, s int) []int {
	for k := j - 1; k >= a.sentences[s].First && k > j-8; k-- {
		m := a.at(k)
		if m == nil {
			if a.known(k).Is("prep") {
				return nil
			}
			continue
		}
		k = m.first
		if _, verb := a.finite(m.first - 1); verb && m.prefix == "" && maySpeak(m.typ) {
			return []int{a.outer[m.first]}
		}
	}
	return nil
}
