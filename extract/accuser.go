package extract

import (
	"strings"

	"isnad/extract/text"
)

// objectOnly reports a verb of accusing behind which only the accused stands, since
// the complaint follows at once: واتهم الحزب بتزويد أنقرة. Its subject was told
// before.
func (a *analysis) objectOnly(c *cue, from int) bool {
	if c.verb.Suffix || c.seek > 0 {
		return false
	}
	j := a.pastQuote(from)
	m := a.at(j)
	if m == nil || m.prefix != "" || !maySpeak(m.typ) {
		return false
	}
	for {
		j = m.last
		for a.tok(j).Is(`"`) || a.tok(j).Is(")") {
			j++
		}
		if a.at(j) == nil && a.andMembers(j) {
			m = a.at(j + 1)
			continue
		}
		if m = a.at(j); m == nil || !strings.HasPrefix(m.prefix, "و") {
			break
		}
	}
	if a.tok(j).Kind == text.Number {
		j++ // حملت الفرقة 99 المسؤولية
	}
	if c.governs("charge-attached") && a.onlyAccused(c, j) {
		return true
	}
	if c.of.Has("burdens") && c.verb.and != "" && a.known(j).Is("rel") && a.needsNoun(j) {
		j = a.pastDescription(j, c) // وحمّل الحركة التي يقودها فلان مسؤولية
	}
	if c.of.Has("burdens") && a.known(j).Is("adv") && a.complains(j+1, c) {
		j++ // حمّل واشنطن وتل أبيب معا المسؤولية
	}
	if c.of.Has("burdens") && a.tok(j).Is(`"`) {
		j++ // حملت الحكومة "مسؤولية صمتها"
	}
	if k := a.pastInserted(j, a.sentences[c.sent].Last); k > j && a.chargeAt(c, k) {
		return true
	}
	if a.at(j) != nil || a.tok(j).Kind != text.Word {
		return false
	}
	if a.isTime(j) || a.known(j).Is("adv", "time") {
		return false
	}
	return a.chargeAt(c, j)
}

// chargeAt reports the charge or the burden of a verb of accusing at token j.
func (a *analysis) chargeAt(c *cue, j int) bool {
	if c.of.Has("charge-behind") {
		return a.complains(j, c) && !a.laidOn(j+1)
	}
	return c.governs("charge-attached") && a.opensCharge(j)
}

// pastDescription gives the token of the burden behind a relative clause at token j that names
// nobody but within it, or j.
func (a *analysis) pastDescription(j int, c *cue) int {
	for k := j + 1; k < min(a.sentences[c.sent].Last, j+9); k++ {
		if m := a.at(k); m != nil {
			if _, verb := a.finite(a.beforeQuote(k)); !verb && m.prefix == "" && maySpeak(m.typ) && !a.known(a.beforeQuote(k)).Is("prep") {
				return j
			}
			k = m.last - 1
			continue
		}
		if a.complains(k, c) {
			return k
		}
	}
	return j
}

// beforeQuote gives the token before the one at k and a mark that opens there.
func (a *analysis) beforeQuote(k int) int {
	if a.tok(k - 1).Is(`"`) {
		k--
	}
	return k - 1
}

// onlyAccused reports that the clause of a verb that و joins ends behind the accused at token
// j, or that only a clause that describes him follows: تعلن توقيف ثلاثة وتتهم الموساد. A verb of
// accusing has both, so that its subject was told before.
func (a *analysis) onlyAccused(c *cue, j int) bool {
	if c.verb.and != "و" {
		return false
	}
	end := a.sentences[c.sent].Last
	if j >= end || a.tok(j).Is(".") {
		return true
	}
	return a.known(j).Is("rel") && a.needsNoun(j) && !a.chargedBehind(c, j)
}

// opensCharge reports a word by which the charge goes on behind the accused, a preposition
// attached to it: بقصف, بأن, بـ«خرق الهدنة». A noun that only looks like one does not: بقايا.
func (a *analysis) opensCharge(i int) bool {
	if a.noun(a.strict(i)) {
		return false
	}
	for _, r := range a.readings(i) {
		if r.Prefix == "ب" || r.Stem == "ب" || r.Stem == "بـ" {
			return true
		}
	}
	return a.shortCharge(i)
}

// shortCharge reports a charge of two letters, which is too short to be parted from its
// preposition otherwise: بشن.
func (a *analysis) shortCharge(i int) bool {
	rest, ok := strings.CutPrefix(a.strict(i), "ب")
	return ok && a.deed(rest)
}

// chargeOnly reports a verb of accusing behind which no subject stands: what goes on is the
// charge (واتهمها بعرقلة), the deed that is laid on somebody (ونسب الجريمة إلى) or condemned
// (واستنكرت بشدة محاولات).
func (a *analysis) chargeOnly(c *cue, from int) bool {
	if a.at(from) != nil || c.seek > 0 || a.tok(from).Kind != text.Word {
		return false
	}
	if a.known(from).Is("prep") || a.attachedBy(from, "ب") || condemns(c) && a.condemnsAlready(c) || a.nounFirst(c, from) {
		return true
	}
	if !ledTo(c) || c.verb.Suffix && hasArticle(a.strict(from)) {
		return false // نسبته السلطات إلى الحزب: a subject that is no name
	}
	for j := from; j < min(c.pos+8, a.sentences[c.sent].Last); j++ {
		if a.at(j) != nil {
			return false
		}
		if in, _ := a.known(j).In("blame-links"); in {
			return true
		}
	}
	return false
}

// condemnsAlready reports a cue of its sentence right before c that condemns, too.
func (a *analysis) condemnsAlready(c *cue) bool {
	for k := len(a.cues) - 1; k >= 0 && a.cues[k].sent == c.sent; k-- {
		if d := &a.cues[k]; d.pos < c.pos {
			return condemns(d)
		}
	}
	return false
}

// attachedBy reports a word to which a particle is attached by one of its readings, and
// which is no word of its own with it.
func (a *analysis) attachedBy(i int, particle string) bool {
	if a.noun(a.strict(i)) {
		return false
	}
	for _, r := range a.readings(i) {
		if r.Prefix == particle && (a.masdar(r.Stem) || a.noun(r.Stem) || a.deed(r.Stem) || hasArticle(r.Stem)) {
			return true
		}
	}
	return particle == "ب" && a.shortCharge(i)
}

// andMembers reports members of a group that و joins to a name before: ومقاتلي الحركة.
func (a *analysis) andMembers(j int) bool {
	w, and := strings.CutPrefix(a.strict(j), "و")
	in, _ := a.lang.In("parts", w)
	m := a.at(j + 1)
	return and && in && m != nil && m.prefix == "" && maySpeak(m.typ)
}

// sameSubject gives a verb that و joins to a cue of its sentence the speaker of that:
// نفى اللواء القصف، واتهم الهيئة.
func (a *analysis) sameSubject(c *cue) bool {
	if c.verb.and != "و" {
		return false
	}
	for k := len(a.cues) - 1; k >= 0; k-- {
		d := &a.cues[k]
		if d.sent == c.sent && d.pos < c.pos && d.verb != nil && speaks(d.class) && len(d.sources) > 0 && d.verb.Tense == c.verb.Tense && d.verb.Feminine == c.verb.Feminine && !(d.verb.Suffix && a.describesNoun(d.pos)) {
			c.sources, c.via, c.inherit = d.sources, d.via, true
			return true
		}
	}
	return false
}

// laidOn reports a name to which "to" leads at token i: حمّلت الحكومة مسؤوليته للجماعة.
func (a *analysis) laidOn(i int) bool {
	for j := i; j < i+3; j++ {
		if m := a.at(j); m != nil {
			return m.first == j && strings.HasPrefix(m.prefix, "ل") && maySpeak(m.typ) && !a.indefiniteNoun(j-1)
		}
		if a.strict(j) == purpose || a.lang.Anonymous(strings.TrimPrefix(a.bare(j), purpose)) != nil {
			return true
		}
	}
	return false
}

// indefiniteNoun reports a noun without article or pronoun, behind which "to" tells whose it
// is: مسؤولية مهاجمة ثكنات للجيش.
func (a *analysis) indefiniteNoun(i int) bool {
	w := a.strict(i)
	_, owned := unowned(w)
	return a.at(i) == nil && a.tok(i).Kind == text.Word && !hasArticle(w) && !owned && !a.closed(i) && !a.isTime(i)
}

// complains reports a word of burden (مسؤولية, وزر) that the cue of token j needs.
func (a *analysis) complains(j int, c *cue) bool {
	for _, vc := range a.lang.VerbCues(c.verb.lemma) {
		if vc.Cue.Class != c.class || vc.With == nil {
			continue
		}
		for _, r := range a.readings(j) {
			if vc.With[r.Stem] {
				return true
			}
		}
	}
	return false
}
