package sources

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// What stands between the accused and the charge, which tells that the name before it is the
// accused rather than the accuser.

// insertedReach is how many words an insertion between the accused and the charge has at most.
const insertedReach = 9

// pastInserted gives the token behind the words inserted at token i that tell when or how
// somebody spoke, or i: اتهم الجيش أيضا بمنع, اتهم الجيش، في مقابلة أمس، بقصف. Words that
// name another who may be accused are none of them.
func pastInserted(a *analysis.Article, i, end int) int {
	j := i
	for j < end && a.At(j) == nil && a.Tok(j).Kind == text.Word && (Aside(a, j) || a.Known(j).Is("adv", "time")) {
		j++
	}
	if j < end && insertsPhrase(a, j) {
		j += 2
	}
	if !a.Tok(j).Is(",") {
		return j
	}
	for k := j + 1; k < min(end, j+1+insertedReach); k++ {
		if a.Tok(k).Is(",") {
			return k + 1
		}
		m := a.At(k)
		if m == nil {
			if _, verb := a.Finite(k); verb || a.Tok(k).Is(".") {
				return i
			}
			continue
		}
		if analysis.MaySpeak(m.Type) && m.Prefix == "" && !a.Known(beforeQuote(a, k)).Is("prep") {
			return i
		}
		k = m.Last - 1
	}
	return i
}

// AmongAt gives the first name of those whom the text picks out of several accused at token j:
// اتهمت دولا عدة، بينها تركيا. It is nil for any other words, and where the accused stands behind
// them, so that they are among the accusers: تتهم دول بينها فرنسا الحركة.
func AmongAt(a *analysis.Article, c *analysis.Cue, j int) *analysis.Mention {
	if a.Lang.Code != "ar" || analysis.Condemns(c) || !a.Known(j).InAny("among-them") {
		return nil
	}
	if _, verb := a.Finite(j - 1); verb {
		return nil // الهيئة التي انسحبت منها باماكو
	}
	m := a.At(grammar.PastQuote(a, j+1))
	if m == nil || m.Prefix != "" || m.Entity < 0 || !analysis.MaySpeak(m.Type) || a.SpeaksIn(c, m.Entity) {
		return nil
	}
	last := m
	for k := m.Last; ; k = last.Last {
		if a.Tok(k).Is(`"`) {
			k++
		}
		next := a.At(k)
		if next == nil {
			return m
		}
		if !strings.HasPrefix(next.Prefix, "و") {
			return nil
		}
		last = next
	}
}

// insertsPhrase reports two words that set what is told against what was told before: في المقابل.
func insertsPhrase(a *analysis.Article, i int) bool {
	in, _ := a.Lang.In("in-turn", a.Bare(i)+" "+a.Strict(i+1))
	return in
}

// nounFirst reports the noun of accusing or condemning right behind its verb, which the name
// behind it completes, so that the subject was told before: وجدد اتهام طهران, وجدد إدانة الغارة.
func nounFirst(a *analysis.Article, c *analysis.Cue, i int) bool {
	if analysis.LedTo(c) || c.Of.Has("burdens") || !Blaming(a, c, i) || analysis.HasArticle(a.Strict(i)) {
		return false
	}
	_, owned := grammar.Unowned(a.Bare(i))
	return !owned || a.At(i+1) == nil
}

// QuarterBefore gives the noun for unnamed people of the body or state to which "in" at token k
// leads, with no more than an adjective between: جهات دينية في. It is -1 for none.
func QuarterBefore(a *analysis.Article, k int) int {
	if !a.Known(k).InAny("in") {
		return -1
	}
	for j := k - 1; j >= k-2; j-- {
		if a.Stem(j).InAny("unnamed-quarters") {
			return j
		}
		if !arabic.Nisba(a.Strict(j)) {
			break
		}
	}
	return -1
}

// kinNamed reports a person named right behind the word for what he is to another, who accuses
// whom the next name tells: حمّلت زوجته هند سالم الحركة المسؤولية.
func kinNamed(a *analysis.Article, i int, m *analysis.Mention) bool {
	if m.First != i+1 || m.Type != record.Official || m.Anonymous || m.Prefix != "" {
		return false
	}
	_, owned := grammar.Unowned(a.Strict(i))
	return owned && cues.TwoNamed(a, m.First)
}

// kinBefore reports a noun with a pronoun that is spelt like a verb, where the person stands
// behind it of whom it tells: زوجته هند سالم.
func kinBefore(a *analysis.Article, i int) bool {
	m := a.At(i + 1)
	return m != nil && kinNamed(a, i, m)
}

// PastCommas gives the token behind what stands in commas right behind the accuser and
// tells of him, or i: اتهم فلان، الناطق باسم الحركة، الجيش.
func PastCommas(a *analysis.Article, i, end int) int {
	if a.Lang.Code != "ar" || !a.Tok(i).Is(",") {
		return i
	}
	for k := i + 1; k < min(end, i+14); k++ {
		if a.Tok(k).Is(",") {
			if m := a.At(grammar.PastQuote(a, k+1)); m != nil && m.Prefix == "" && analysis.MaySpeak(m.Type) {
				return k + 1
			}
			return i
		}
	}
	return i
}

// Blaming reports a word that the verb of a cue needs: أصابع, باللائمة.
func Blaming(a *analysis.Article, c *analysis.Cue, j int) bool {
	for _, vc := range a.Lang.VerbCues(c.Verb.Lemma) {
		if vc.Cue.Rule == c.Rule && vc.With[a.Strict(j)] && !a.Spelt(j).Is("prep") {
			return true
		}
	}
	return false
}
