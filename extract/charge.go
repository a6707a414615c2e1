package extract

import "strings"

// chargeReach is how many words behind the accused the charge may stand.
const chargeReach = 7

// lesserCharge reports an accusation of something else than of doing the deed:
// بتزويده بالإحداثيات, of lying. Who is charged with that is no doer of the attack.
func (a *analysis) lesserCharge(c *cue, accused int) bool {
	j := c.last
	for ; j < c.to && (a.at(j) == nil || a.at(j).entity != accused); j++ {
	}
	if j >= c.to {
		return false
	}
	j = a.at(j).last
	for end := min(c.to, j+chargeReach); j < end; j++ {
		if m := a.at(j); m != nil {
			j = m.last - 1
			continue
		}
		if a.lang.Code == "en" {
			if a.spelt(j).InAny("charge-links") && a.at(j+1) == nil {
				return !a.namesDeed(j+1, c.to)
			}
			continue
		}
		rest, ok := strings.CutPrefix(a.bare(j), "ب")
		if ok && rest == "" {
			return !a.namesDeed(j+1, c.to) // بـ"بيع الأرض"
		}
		if !ok || a.known(j).Is("prep") {
			continue
		}
		if a.lang.InAny(rest, "that-clause") {
			return !a.namesDeed(j+1, c.to)
		}
		if a.prefixed(j, "ب") || a.deed(rest) || hasArticle(rest) {
			return !a.namesDeed(j, c.to)
		}
	}
	return false
}

// namesDeed reports a word for an attack, or for having a hand in it, close behind i.
func (a *analysis) namesDeed(i, end int) bool {
	for j := i; j < end && j < i+4; j++ {
		if a.at(j) != nil {
			continue
		}
		s := a.bare(j)
		if a.lang.Is(s, "sub", "rel") {
			return false // of lying when it said
		}
		if a.deed(s) || a.deed(strings.TrimPrefix(s, "ب")) || a.violent(j) {
			return true
		}
		if rest, ok := strings.CutPrefix(s, "ب"); ok {
			if t := a.lang.NounTrigger(strings.TrimPrefix(rest, "ال")); t != nil && happened(t) {
				return true
			}
		}
	}
	return false
}

// deed reports a word by which somebody is charged with the act itself.
func (a *analysis) deed(s string) bool {
	in, _ := a.lang.In("charges", strings.TrimPrefix(s, "ال"))
	return in
}
