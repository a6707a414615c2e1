package when

import "isnad/extract/text"

// beside reads قبلها بيومين، بعد ذلك بأسبوع، غداة.
func (r *reader) beside(i int) (item, bool) {
	w := r.at(i)
	if w.class == cMorrow {
		x := r.item(i, r.end(i), "morrow", Day)
		x.Anaphoric, x.Step.Days = true, 1
		return x, true
	}
	a, ok := r.amountAt(r.end(i))
	if !ok || r.hits[r.end(i)].Prefix != "ب" && r.toks[r.end(i)].Kind == text.Word && !r.prefixed(r.end(i)) {
		return item{}, false
	}
	if w.class == cBeforeThat {
		return r.offset(i, a, -1, "before"), true
	}
	return r.offset(i, a, 1, "after"), true
}

// prefixed reports a number word behind ب.
func (r *reader) prefixed(i int) bool {
	n, ok := r.p.numbers.At(r.toks, i)
	return ok && n.Prefix == "ب"
}

// nounReach is how many words may stand between قبل or بعد and the amount behind them.
const nounReach = 3

// besideNoun reads an amount that is counted from a noun before it: قبل الهجوم بيوم,
// بعد الانفجار الأول بساعتين.
func (r *reader) besideNoun(i int) (item, bool) {
	if !r.arabic(i) || r.hits[i].Prefix != "ب" && !r.prefixed(i) {
		return item{}, false
	}
	j := i - 1
	for j >= 0 && j >= i-nounReach && r.arabic(j) && (r.at(j) == unset || r.is(j, cFirst)) {
		j--
	}
	w := r.at(j)
	if j == i-1 || w.class != cAgoFirst && w.class != cLaterFirst || w.lasting {
		return item{}, false
	}
	a, ok := r.amountAt(i)
	if !ok {
		return item{}, false
	}
	if w.class == cAgoFirst {
		return r.offset(i, a, -1, "before"), true
	}
	return r.offset(i, a, 1, "after"), true
}
