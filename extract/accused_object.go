package extract

import (
	"strings"

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
func (a *analysis) pastInserted(i, end int) int {
	j := i
	for j < end && a.at(j) == nil && a.tok(j).Kind == text.Word && (a.aside(j) || a.known(j).Is("adv", "time")) {
		j++
	}
	if j < end && a.insertsPhrase(j) {
		j += 2
	}
	if !a.tok(j).Is(",") {
		return j
	}
	for k := j + 1; k < min(end, j+1+insertedReach); k++ {
		if a.tok(k).Is(",") {
			return k + 1
		}
		m := a.at(k)
		if m == nil {
			if _, verb := a.finite(k); verb || a.tok(k).Is(".") {
				return i
			}
			continue
		}
		if maySpeak(m.typ) && m.prefix == "" && !a.known(a.beforeQuote(k)).Is("prep") {
			return i
		}
		k = m.last - 1
	}
	return i
}

// amongAt gives the first name of those whom the text picks out of several accused at token j:
// اتهمت دولا عدة، بينها تركيا. It is nil for any other words, and where the accused stands behind
// them, so that they are among the accusers: تتهم دول بينها فرنسا الحركة.
func (a *analysis) amongAt(c *cue, j int) *mention {
	if a.lang.Code != "ar" || condemns(c) || !a.known(j).InAny("among-them") {
		return nil
	}
	if _, verb := a.finite(j - 1); verb {
		return nil // الهيئة التي انسحبت منها باماكو
	}
	m := a.at(a.pastQuote(j + 1))
	if m == nil || m.prefix != "" || m.entity < 0 || !maySpeak(m.typ) || a.speaksIn(c, m.entity) {
		return nil
	}
	last := m
	for k := m.last; ; k = last.last {
		if a.tok(k).Is(`"`) {
			k++
		}
		next := a.at(k)
		if next == nil {
			return m
		}
		if !strings.HasPrefix(next.prefix, "و") {
			return nil
		}
		last = next
	}
}

// insertsPhrase reports two words that set what is told against what was told before: في المقابل.
func (a *analysis) insertsPhrase(i int) bool {
	in, _ := a.lang.In("in-turn", a.bare(i)+" "+a.strict(i+1))
	return in
}

// burdensThem reports a verb of burdening that is spelt like a noun with a pronoun, where the
// burden follows: حمّلهم الناطق المسؤولية.
func (a *analysis) burdensThem(i int, v verb) bool {
	s := a.sentAt[i]
	for _, vc := range a.lang.VerbCues(v.lemma) {
		if vc.Cue.Has("burdens") && vc.With != nil && a.follows(i, a.reach(i, a.sentences[s].Last), vc.With) {
			return true
		}
	}
	return false
}

// nounFirst reports the noun of accusing or condemning right behind its verb, which the name
// behind it completes, so that the subject was told before: وجدد اتهام طهران, وجدد إدانة الغارة.
func (a *analysis) nounFirst(c *cue, i int) bool {
	if ledTo(c) || c.of.Has("burdens") || !a.blaming(c, i) || hasArticle(a.strict(i)) {
		return false
	}
	_, owned := unowned(a.bare(i))
	return !owned || a.at(i+1) == nil
}

// quarterBefore gives the noun for unnamed people of the body or state to which "in" at token k
// leads, with no more than an adjective between: جهات دينية في. It is -1 for none.
func (a *analysis) quarterBefore(k int) int {
	if !a.known(k).InAny("in") {
		return -1
	}
	for j := k - 1; j >= k-2; j-- {
		if a.stem(j).InAny("unnamed-quarters") {
			return j
		}
		if !nisba(a.strict(j)) {
			break
		}
	}
	return -1
}

// kinNamed reports a person named right behind the word for what he is to another, who accuses
// whom the next name tells: حمّلت زوجته هند سالم الحركة المسؤولية.
func (a *analysis) kinNamed(i int, m *mention) bool {
	if m.first != i+1 || m.typ != record.Official || m.anonymous || m.prefix != "" {
		return false
	}
	_, owned := unowned(a.strict(i))
	return owned && a.twoNamed(m.first)
}

// kinBefore reports a noun with a pronoun that is spelt like a verb, where the person stands
// behind it of whom it tells: زوجته هند سالم.
func (a *analysis) kinBefore(i int) bool {
	m := a.at(i + 1)
	return m != nil && a.kinNamed(i, m)
}

// feminineBehind reports a feminine name right behind a verb, which is no subject of one that is
// spelt as masculine: تحمّل الحكومة is she burdens, not he bears.
func (a *analysis) feminineBehind(i int) bool {
	m := a.at(i + 1)
	return m != nil && m.prefix == "" && maySpeak(m.typ) && a.feminineName(m)
}

// leadsWith reports a state that و joins to the one by which a body is told to be led: the body
// has both for its leaders, and the state speaks no more than the other does. التحالف بقيادة
// السعودية والإمارات.
func (a *analysis) leadsWith(body int, next *mention) bool {
	m := &a.mentions[body]
	if a.lang.Code != "ar" || next.typ != record.Country || m.typ == record.Country {
		return false
	}
	for k := m.first + 1; k < m.last-1; k++ {
		if a.known(k).InAny("led-by") {
			return true
		}
	}
	return false
}
