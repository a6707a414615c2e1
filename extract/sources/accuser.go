package sources

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/text"
)

// objectOnly reports a verb of accusing behind which only the accused stands, since
// the complaint follows at once: واتهم الحزب بتزويد أنقرة. Its subject was told
// before.
func objectOnly(a *analysis.Article, c *analysis.Cue, from int) bool {
	if c.Verb.Suffix || c.Seek > 0 {
		return false
	}
	j := grammar.PastQuote(a, from)
	m := a.At(j)
	if m == nil || m.Prefix != "" || !analysis.MaySpeak(m.Type) {
		return false
	}
	for {
		j = m.Last
		for a.Tok(j).Is(`"`) || a.Tok(j).Is(")") {
			j++
		}
		if a.At(j) == nil && andMembers(a, j) {
			m = a.At(j + 1)
			continue
		}
		if m = a.At(j); m == nil || !strings.HasPrefix(m.Prefix, "و") {
			break
		}
	}
	if a.Tok(j).Kind == text.Number {
		j++ // حملت الفرقة 99 المسؤولية
	}
	if c.Governs("charge-attached") && onlyAccused(a, c, j) {
		return true
	}
	if c.Of.Has("burdens") && c.Verb.And != "" && a.Known(j).Is("rel") && cues.NeedsNoun(a, j) {
		j = pastDescription(a, j, c) // وحمّل الحركة التي يقودها فلان مسؤولية
	}
	if c.Of.Has("burdens") && a.Known(j).Is("adv") && Complains(a, j+1, c) {
		j++ // حمّل واشنطن وتل أبيب معا المسؤولية
	}
	if c.Of.Has("burdens") && a.Tok(j).Is(`"`) {
		j++ // حملت الحكومة "مسؤولية صمتها"
	}
	if k := pastInserted(a, j, a.Sentences[c.Sent].Last); k > j && chargeAt(a, c, k) {
		return true
	}
	if a.At(j) != nil || a.Tok(j).Kind != text.Word {
		return false
	}
	if a.IsTime(j) || a.Known(j).Is("adv", "time") {
		return false
	}
	return chargeAt(a, c, j)
}

// chargeAt reports the charge or the burden of a verb of accusing at token j.
func chargeAt(a *analysis.Article, c *analysis.Cue, j int) bool {
	if c.Of.Has("charge-behind") {
		return Complains(a, j, c) && !laidOn(a, j+1)
	}
	return c.Governs("charge-attached") && cues.OpensCharge(a, j)
}

// pastDescription gives the token of the burden behind a relative clause at token j that names
// nobody but within it, or j.
func pastDescription(a *analysis.Article, j int, c *analysis.Cue) int {
	for k := j + 1; k < min(a.Sentences[c.Sent].Last, j+9); k++ {
		if m := a.At(k); m != nil {
			if _, verb := a.Finite(beforeQuote(a, k)); !verb && m.Prefix == "" && analysis.MaySpeak(m.Type) && !a.Known(beforeQuote(a, k)).Is("prep") {
				return j
			}
			k = m.Last - 1
			continue
		}
		if Complains(a, k, c) {
			return k
		}
	}
	return j
}

// beforeQuote gives the token before the one at k and a mark that opens there.
func beforeQuote(a *analysis.Article, k int) int {
	if a.Tok(k - 1).Is(`"`) {
		k--
	}
	return k - 1
}

// onlyAccused reports that the clause of a verb that و joins ends behind the accused at token
// j, or that only a clause that describes him follows: تعلن توقيف ثلاثة وتتهم الموساد. A verb of
// accusing has both, so that its subject was told before.
func onlyAccused(a *analysis.Article, c *analysis.Cue, j int) bool {
	if c.Verb.And != "و" {
		return false
	}
	end := a.Sentences[c.Sent].Last
	if j >= end || a.Tok(j).Is(".") {
		return true
	}
	return a.Known(j).Is("rel") && cues.NeedsNoun(a, j) && !chargedBehind(a, c, j)
}

// chargeOnly reports a verb of accusing behind which no subject stands: what goes on is the
// charge (واتهمها بعرقلة), the deed that is laid on somebody (ونسب الجريمة إلى) or condemned
// (واستنكرت بشدة محاولات).
func chargeOnly(a *analysis.Article, c *analysis.Cue, from int) bool {
	if a.At(from) != nil || c.Seek > 0 || a.Tok(from).Kind != text.Word {
		return false
	}
	if a.Known(from).Is("prep") || cues.AttachedBy(a, from, "ب") || analysis.Condemns(c) && condemnsAlready(a, c) || nounFirst(a, c, from) {
		return true
	}
	if !analysis.LedTo(c) || c.Verb.Suffix && analysis.HasArticle(a.Strict(from)) {
		return false // نسبته السلطات إلى الحزب: a subject that is no name
	}
	for j := from; j < min(c.Pos+8, a.Sentences[c.Sent].Last); j++ {
		if a.At(j) != nil {
			return false
		}
		if in, _ := a.Known(j).In("blame-links"); in {
			return true
		}
	}
	return false
}

// condemnsAlready reports a cue of its sentence right before c that condemns, too.
func condemnsAlready(a *analysis.Article, c *analysis.Cue) bool {
	for k := len(a.Cues) - 1; k >= 0 && a.Cues[k].Sent == c.Sent; k-- {
		if d := &a.Cues[k]; d.Pos < c.Pos {
			return analysis.Condemns(d)
		}
	}
	return false
}

// andMembers reports members of a group that و joins to a name before: ومقاتلي الحركة.
func andMembers(a *analysis.Article, j int) bool {
	w, and := strings.CutPrefix(a.Strict(j), "و")
	in, _ := a.Lang.In("parts", w)
	m := a.At(j + 1)
	return and && in && m != nil && m.Prefix == "" && analysis.MaySpeak(m.Type)
}

// sameSubject gives a verb that و joins to a cue of its sentence the speaker of that:
// نفى اللواء القصف، واتهم الهيئة.
func sameSubject(a *analysis.Article, c *analysis.Cue) bool {
	if c.Verb.And != "و" {
		return false
	}
	for k := len(a.Cues) - 1; k >= 0; k-- {
		d := &a.Cues[k]
		if d.Sent == c.Sent && d.Pos < c.Pos && d.Verb != nil && analysis.Speaks(d.Class) && len(d.Sources) > 0 && d.Verb.Tense == c.Verb.Tense && d.Verb.Feminine == c.Verb.Feminine && !(d.Verb.Suffix && grammar.DescribesNoun(a, d.Pos)) {
			c.Sources, c.Via, c.Inherit = d.Sources, d.Via, true
			return true
		}
	}
	return false
}

// laidOn reports a name to which "to" leads at token i: حمّلت الحكومة مسؤوليته للجماعة.
func laidOn(a *analysis.Article, i int) bool {
	for j := i; j < i+3; j++ {
		if m := a.At(j); m != nil {
			return m.First == j && strings.HasPrefix(m.Prefix, "ل") && analysis.MaySpeak(m.Type) && !indefiniteNoun(a, j-1)
		}
		if a.Strict(j) == grammar.Purpose || a.Lang.Anonymous(strings.TrimPrefix(a.Bare(j), grammar.Purpose)) != nil {
			return true
		}
	}
	return false
}

// indefiniteNoun reports a noun without article or pronoun, behind which "to" tells whose it
// is: مسؤولية مهاجمة ثكنات للجيش.
func indefiniteNoun(a *analysis.Article, i int) bool {
	w := a.Strict(i)
	_, owned := grammar.Unowned(w)
	return a.At(i) == nil && a.Tok(i).Kind == text.Word && !analysis.HasArticle(w) && !owned && !a.Closed(i) && !a.IsTime(i)
}

// Complains reports a word of burden (مسؤولية, وزر) that the cue of token j needs.
func Complains(a *analysis.Article, j int, c *analysis.Cue) bool {
	for _, vc := range a.Lang.VerbCues(c.Verb.Lemma) {
		if vc.Cue.Class != c.Class || vc.With == nil {
			continue
		}
		for _, r := range a.Readings(j) {
			if vc.With[r.Stem] {
				return true
			}
		}
	}
	return false
}
