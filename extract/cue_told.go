package extract

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
