package extract

import "strings"

// ofWhatWasTold reports a verb whose object is a pronoun for what the sentence told: الأمر
// الذي رفضه, وهو ما رفضته, اتهامات رفضها.
func (a *analysis) ofWhatWasTold(i int, v verb) bool {
	if !v.Suffix {
		return false
	}
	j := i - 1
	if a.known(j).Is("rel") || a.spelt(j).InAny("what") {
		j--
	}
	if j < 0 || a.outer[j] >= 0 {
		return false
	}
	in, _ := a.lang.In("rejected-things", a.unbound(j))
	return in
}

// answersWithForce reports a verb of answering that is no word but a deed: ردت بإطلاق النار,
// رد الجيش بقصف القرية.
func (a *analysis) answersWithForce(i int, v verb) bool {
	if a.lang.Code != "ar" || !a.lang.InAny(v.lemma, "performing") {
		return false
	}
	j := i + 1
	if m := a.at(j); m != nil {
		j = m.last
	}
	if j >= len(a.words) || a.outer[j] >= 0 {
		return false
	}
	for _, r := range a.readings(j) {
		if strings.HasSuffix(r.Prefix, "ب") && a.tellsAct(r.Stem) {
			return true
		}
	}
	return false
}
