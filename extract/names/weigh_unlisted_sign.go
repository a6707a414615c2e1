package names

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// unlistedFeatures puts the shape of a word that no list knows, what stands around it,
// and how the rest of the article writes it.
func unlistedFeatures(a *analysis.Article, q *weights.Question, u *analysis.Unlisted) {
	i, end := u.First, len(a.Doc.Tokens)
	stem := strings.TrimPrefix(a.Strict(i), u.Prefix)
	shapeFeatures(a, q, i, stem)
	q.Add("prefix", u.Prefix)
	q.Add("prefix", analysis.Yes(u.Prefix != ""), analysis.Yes(u.Prefix != "" && grammar.OrdinaryWord(a, a.Strict(i))))
	q.Add("words", analysis.Bucket(u.Last-i))
	second := "-"
	if u.Last > i+1 {
		second = secondShape(a, i+1)
	}
	q.Add("second", second)
	given, ambiguous := a.Lang.In("given-names", stem)
	q.Add("given", analysis.Yes(given), analysis.Yes(ambiguous), second)
	joined := placeJustBefore(a, i)
	q.Add("before", ClassBefore(a, i-1), u.Prefix)
	q.Add("before", ClassBefore(a, i-1), analysis.Yes(analysis.HasArticle(stem)))
	q.Add("word before", WordBefore(a, i-1), u.Prefix)
	q.Add("word before2", WordBefore(a, i-2), WordBefore(a, i-1))
	q.Add("after", ClassBefore(a, u.Last))
	q.Add("word after", WordBefore(a, u.Last))
	q.Add("ends", analysis.Yes(endsPhrase(a, u.Last, end)), analysis.Yes(analysis.HasArticle(stem)))
	q.Add("after has the article", analysis.Yes(u.Last < end && analysis.HasArticle(a.Strict(u.Last))), analysis.Yes(analysis.HasArticle(stem)))
	q.Add("lies", analysis.Yes(lies(a, u.Last, end)), analysis.Yes(joined))
	q.Add("joined", analysis.Yes(joined), u.Prefix, analysis.Yes(joined && betweenBefore(a, i)))
	q.Add("moves", analysis.Yes(movesBefore(a, i)), WordBefore(a, i-1))
	if h := headBefore(a, i); h != nil {
		q.Add("head before", h.Type)
		q.Add("head before", h.Word)
	}
	if i > 0 && a.Tok(i-1).Kind == text.Word {
		q.Add("possessed before", analysis.Yes(arabic.Possessed(a, i-1)))
		q.Add("article before", analysis.Yes(analysis.HasArticle(a.Strict(i-1))))
		q.Add("verb before", analysis.Yes(grammar.FiniteAt(a, i-1)))
		q.Add("title before", titleClassBefore(a, i))
	}
	calls, told, other := toldOf(a, u, stem)
	q.Add("calls", analysis.Bucket(calls))
	q.Add("told", analysis.Bucket(told))
	q.Add("other form", analysis.Yes(other))
	places := 0
	s := a.SentenceOf(i)
	for k := range a.Mentions {
		if m := &a.Mentions[k]; a.SentenceOf(m.First) == s && m.Type == u.Type {
			places++
		}
	}
	q.Add("beside", analysis.Bucket(places))
}

// shapeFeatures puts what a word looks like: nouns of acts, plurals and adjectives have
// their patterns, and foreign names letters that Arabic nouns join in no such way.
func shapeFeatures(a *analysis.Article, q *weights.Question, i int, stem string) {
	bare := analysis.TrimArticle(stem)
	r := []rune(bare)
	n := len(r)
	q.Add("word", bare)
	q.Add("ordinary", analysis.Yes(grammar.OrdinaryWord(a, stem)), analysis.Yes(analysis.HasArticle(stem)))
	q.Add("article", analysis.Yes(analysis.HasArticle(stem)), analysis.Bucket(n))
	q.Add("ends in", string(r[max(n-1, 0):]))
	q.Add("ends in", string(r[max(n-2, 0):]), analysis.Yes(n > 5))
	q.Add("begins with", string(r[:min(n, 1)]), analysis.Yes(n > 4))
	q.Add("begins with", string(r[:min(n, 2)]))
	q.Add("pattern", pattern(r))
	q.Add("adjective", analysis.Yes(arabic.Adjectival(a, stem)), analysis.Yes(analysis.HasArticle(stem)))
	q.Add("participle", analysis.Yes(grammar.Participle(bare)))
	q.Add("act", analysis.Yes(grammar.Masdar(a, bare)))
	q.Add("forms", analysis.Yes(len(a.Lang.Forms(stem)) > 0), analysis.Yes(len(a.Lang.Forms(bare)) > 0))
	q.Add("dual", analysis.Yes(arabic.Dual(bare)))
	q.Add("possessed", analysis.Yes(arabic.Possessed(a, i)))
	q.Add("foreign letter", analysis.Yes(strings.ContainsAny(a.Doc.Slice(a.Tok(i).Start, a.Tok(i).End), "پچڤگژکی")))
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
func secondShape(a *analysis.Article, j int) string {
	w := a.Strict(j)
	given, ambiguous := arabic.Given(a, j)
	switch {
	case given && !ambiguous:
		return "given name"
	case arabic.FamilyName(a, j):
		return "family name"
	case given:
		return "given name and a word"
	case a.Noun(w) || a.Noun(analysis.TrimArticle(w)):
		return "noun"
	case grammar.OrdinaryWord(a, w):
		return "ordinary word"
	case analysis.HasArticle(w):
		return "article"
	case len(a.Lang.Forms(w)) > 0:
		return "verb"
	}
	return "other"
}

// movesBefore reports a verb of going in the few words before token i.
func movesBefore(a *analysis.Article, i int) bool {
	for k := i - 1; k >= 0 && k > i-6 && a.Tok(k).Kind == text.Word; k-- {
		v, ok := grammar.FiniteWord(a, k)
		if !ok {
			continue
		}
		for _, t := range a.Lang.VerbTriggers(v.Lemma) {
			if t.Trigger.Type == string(record.Visit) {
				return true
			}
		}
	}
	return false
}

// titleClassBefore gives the class of the title right before token i.
func titleClassBefore(a *analysis.Article, i int) string {
	w := strings.TrimSuffix(analysis.TrimArticle(a.Bare(i-1)), "ة")
	if len(a.Lang.Titles(w)) == 0 {
		return ""
	}
	return "title " + a.Lang.TitleClass(w)
}

// toldOf counts where else the article writes the word: behind a word that calls for a
// place, anywhere, and whether it has it once with the article and once without, as
// names are not written.
func toldOf(a *analysis.Article, u *analysis.Unlisted, stem string) (calls, told int, other bool) {
	for k := range a.Strangers {
		x := &a.Strangers[k]
		if x.Task == u.Task && strings.TrimPrefix(a.Strict(x.First), x.Prefix) == stem {
			calls++
		}
	}
	bare := analysis.TrimArticle(stem)
	for k := range a.Doc.Tokens {
		t := &a.Doc.Tokens[k]
		if t.Kind != text.Word || !ends(t.Strict, bare) {
			continue
		}
		for _, r := range a.Readings(k) {
			if r.Stem == stem {
				told++
				break
			}
			other = other || analysis.TrimArticle(r.Stem) == bare
		}
	}
	return calls, told, other
}

// ends reports a word that ends in another. Most end in another letter, of which the last byte
// tells, or have another before it.
func ends(word, end string) bool {
	n, m := len(word), len(end)
	if n < m || m > 0 && word[n-1] != end[m-1] || m > 2 && word[n-3] != end[m-3] {
		return false
	}
	return word[n-m:] == end
}
