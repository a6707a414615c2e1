package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// unlistedFeatures puts the shape of a word that no list knows, what stands around it,
// and how the rest of the article writes it.
func (a *analysis) unlistedFeatures(q *weights.Question, u *unlisted) {
	i, end := u.first, len(a.doc.Tokens)
	stem := strings.TrimPrefix(a.strict(i), u.prefix)
	a.shapeFeatures(q, i, stem)
	q.Add("prefix", u.prefix)
	q.Add("prefix", yes(u.prefix != ""), yes(u.prefix != "" && a.ordinaryWord(a.strict(i))))
	q.Add("words", bucket(u.last-i))
	second := "-"
	if u.last > i+1 {
		second = a.secondShape(i + 1)
	}
	q.Add("second", second)
	given, ambiguous := a.lang.In("given-names", stem)
	q.Add("given", yes(given), yes(ambiguous), second)
	joined := a.placeJustBefore(i)
	q.Add("before", a.classBefore(i-1), u.prefix)
	q.Add("before", a.classBefore(i-1), yes(hasArticle(stem)))
	q.Add("word before", a.wordBefore(i-1), u.prefix)
	q.Add("word before2", a.wordBefore(i-2), a.wordBefore(i-1))
	q.Add("after", a.classBefore(u.last))
	q.Add("word after", a.wordBefore(u.last))
	q.Add("ends", yes(a.endsPhrase(u.last, end)), yes(hasArticle(stem)))
	q.Add("after has the article", yes(u.last < end && hasArticle(a.strict(u.last))), yes(hasArticle(stem)))
	q.Add("lies", yes(a.lies(u.last, end)), yes(joined))
	q.Add("joined", yes(joined), u.prefix, yes(joined && a.betweenBefore(i)))
	q.Add("moves", yes(a.movesBefore(i)), a.wordBefore(i-1))
	if h := a.headBefore(i); h != nil {
		q.Add("head before", h.Type)
		q.Add("head before", h.Word)
	}
	if i > 0 && a.tok(i-1).Kind == text.Word {
		q.Add("possessed before", yes(a.possessed(i-1)))
		q.Add("article before", yes(hasArticle(a.strict(i-1))))
		q.Add("verb before", yes(a.finiteAt(i-1)))
		q.Add("title before", a.titleClassBefore(i))
	}
	calls, told, other := a.toldOf(u, stem)
	q.Add("calls", bucket(calls))
	q.Add("told", bucket(told))
	q.Add("other form", yes(other))
	places := 0
	s := a.sentenceOf(i)
	for k := range a.mentions {
		if m := &a.mentions[k]; a.sentenceOf(m.first) == s && m.typ == u.typ {
			places++
		}
	}
	q.Add("beside", bucket(places))
}

// shapeFeatures puts what a word looks like: nouns of acts, plurals and adjectives have
// their patterns, and foreign names letters that Arabic nouns join in no such way.
func (a *analysis) shapeFeatures(q *weights.Question, i int, stem string) {
	bare := trimArticle(stem)
	r := []rune(bare)
	n := len(r)
	q.Add("word", bare)
	q.Add("ordinary", yes(a.ordinaryWord(stem)), yes(hasArticle(stem)))
	q.Add("article", yes(hasArticle(stem)), bucket(n))
	q.Add("ends in", string(r[max(n-1, 0):]))
	q.Add("ends in", string(r[max(n-2, 0):]), yes(n > 5))
	q.Add("begins with", string(r[:min(n, 1)]), yes(n > 4))
	q.Add("begins with", string(r[:min(n, 2)]))
	q.Add("pattern", pattern(r))
	q.Add("adjective", yes(a.adjectival(stem)), yes(hasArticle(stem)))
	q.Add("participle", yes(participle(bare)))
	q.Add("act", yes(a.masdar(bare)))
	q.Add("forms", yes(len(a.lang.Forms(stem)) > 0), yes(len(a.lang.Forms(bare)) > 0))
	q.Add("dual", yes(dual(bare)))
	q.Add("possessed", yes(a.possessed(i)))
	q.Add("foreign letter", yes(strings.ContainsAny(a.doc.Slice(a.tok(i).Start, a.tok(i).End), "پچڤگژکی")))
}

// endings are what is attached to the end of a noun: of number, of case, of whose it is.
var endings = []string{"ات", "ين", "ون", "ان", "تين", "تان", "ها", "هم", "هما", "نا", "ه", "ا", "ة"}

// ordinaryWord reports a word that news has outside of names, in any of its forms.
func (a *analysis) ordinaryWord(w string) bool {
	bare := trimArticle(w)
	if in, _ := a.lang.In("ordinary", bare); in {
		return true
	}
	for _, e := range endings {
		rest, ok := strings.CutSuffix(bare, e)
		if !ok || len([]rune(rest)) < 3 {
			continue
		}
		if in, _ := a.lang.In("ordinary", rest); in {
			return true
		}
		if in, _ := a.lang.In("ordinary", rest+"ة"); in {
			return true
		}
	}
	return false
}

// pattern writes a word with its long vowels, its last teh marbuta and its first meem or
// teh kept and its other letters as one, which is how Arabic nouns tell what they are:
// مفاعل, تفعيل.
func pattern(r []rune) string {
	var b strings.Builder
	for k, c := range r {
		switch {
		case c == 'ا' || c == 'و' || c == 'ي' || c == 'ة' || c == 'ى' || c == 'آ':
			b.WriteRune(c)
		case k == 0 && (c == 'م' || c == 'ت' || c == 'أ' || c == 'إ' || c == 'ا'), k > 0 && k < 3 && (c == 'ت' || c == 'س' || c == 'ن') && r[0] != c:
			b.WriteRune(c)
		default:
			b.WriteRune('ف')
		}
	}
	return b.String()
}

// secondShape tells what the second word of a name is.
func (a *analysis) secondShape(j int) string {
	w := a.strict(j)
	given, ambiguous := a.given(j)
	switch {
	case given && !ambiguous:
		return "given name"
	case a.familyName(j):
		return "family name"
	case given:
		return "given name and a word"
	case a.noun(w) || a.noun(trimArticle(w)):
		return "noun"
	case a.ordinaryWord(w):
		return "ordinary word"
	case hasArticle(w):
		return "article"
	case len(a.lang.Forms(w)) > 0:
		return "verb"
	}
	return "other"
}

// movesBefore reports a verb of going in the few words before token i.
func (a *analysis) movesBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-6 && a.tok(k).Kind == text.Word; k-- {
		v, ok := a.finiteWord(k)
		if !ok {
			continue
		}
		for _, t := range a.lang.VerbTriggers(v.lemma) {
			if t.Trigger.Type == string(record.Visit) {
				return true
			}
		}
	}
	return false
}

// titleClassBefore gives the class of the title right before token i.
func (a *analysis) titleClassBefore(i int) string {
	w := strings.TrimSuffix(trimArticle(a.bare(i-1)), "ة")
	if len(a.lang.Titles(w)) == 0 {
		return ""
	}
	return "title " + a.lang.TitleClass(w)
}

// toldOf counts where else the article writes the word: behind a word that calls for a
// place, anywhere, and whether it has it once with the article and once without, as
// names are not written.
func (a *analysis) toldOf(u *unlisted, stem string) (calls, told int, other bool) {
	for k := range a.strangers {
		x := &a.strangers[k]
		if x.task == u.task && strings.TrimPrefix(a.strict(x.first), x.prefix) == stem {
			calls++
		}
	}
	bare := trimArticle(stem)
	for k := range a.doc.Tokens {
		if t := &a.doc.Tokens[k]; t.Kind != text.Word || !strings.HasSuffix(t.Strict, bare) {
			continue
		}
		for _, r := range a.readings(k) {
			if r.Stem == stem {
				told++
				break
			}
			other = other || trimArticle(r.Stem) == bare
		}
	}
	return calls, told, other
}
