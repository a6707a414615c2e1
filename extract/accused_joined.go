package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// whoseMembers gives the name of the group whose members a mention tells of, or the
// mention: عناصر من الهيئة.
func (a *analysis) whoseMembers(m *mention) *mention {
	if in, _ := a.known(m.first).In("parts"); !in || m.typ != record.Official || !m.anonymous {
		return m
	}
	for k := range a.mentions {
		if x := &a.mentions[k]; x.first > m.first && x.last <= m.last && x.entity >= 0 && (x.typ == record.Group || x.typ == record.Actor) {
			return x
		}
	}
	return m
}

// beforeMembers gives the token before the members of a group that ends at token k,
// with or without "of" between, or k: إلى عناصر من الهيئة, إلى خلايا التنظيم.
func (a *analysis) beforeMembers(k int) int {
	if q := a.quarterBefore(k); q >= 0 {
		return q - 1
	}
	j := k
	if a.spelt(j).InAny("member-links") && !a.backedWord(j-1) {
		j--
		if in, _ := a.lang.In("parts", a.bare(j-1)); in && a.at(j) == nil && a.tok(j).Kind == text.Word && !a.closed(j) {
			j-- // إلى مقاتلين سابقين في الجيش
		}
	}
	for _, r := range a.readings(j) {
		if in, _ := a.lang.In("parts", r.Stem); in || a.lang.Anonymous(r.Stem) != nil && j < k {
			return j - 1
		}
	}
	return k
}

// eachOf reports the words at token i that open a list: كلا من.
func (a *analysis) eachOf(i int) bool {
	if !a.lang.OpensEntry(a.bare(i)) {
		return false
	}
	in, _ := a.lang.In("each-of", a.bare(i)+" "+a.strict(i+1))
	return in
}

// withJoined gives the entity of a mention and those that a conjunction joins to
// it: روسيا والحكومة السورية.
func (a *analysis) withJoined(m *mention, end int) []int {
	out := []int{m.entity}
	for n := 0; n < 4; n++ {
		j := m.last
		for a.tok(j).Is(`"`) || a.tok(j).Is(")") {
			j++
		}
		if a.lang.Code == "ar" && a.tok(j).Is(",") && a.seriesGoesOn(j+1) {
			j++ // اتهمت أنقرة، ودمشق، وبغداد
		}
		and := a.strict(j) == "و" && a.tok(j+1).Is(`"`) // و«الفرقة الرابعة»
		if and {
			j += 2
		}
		if a.lang.Code == "en" {
			if a.tok(j).Is(",") {
				j++
			}
			if a.strict(j) == "and" {
				j = a.englishJoined(j + 1)
			}
			if j == m.last {
				return out
			}
		}
		if n := a.andTitled(j); n > j {
			j, and = n, true // وقائده العميد فلان
		}
		next := a.at(j)
		if next == nil || a.lang.Code == "ar" && a.headsClause(next) || j >= end || a.lang.Code == "ar" && !and && !strings.HasPrefix(next.prefix, "و") || !maySpeak(next.typ) || next.entity < 0 {
			return out
		}
		out = appendNew(out, next.entity)
		m = next
	}
	return out
}

// andTitled gives the token behind a title that و and a pronoun join to a name, where the
// name of its holder stands there; or j.
func (a *analysis) andTitled(j int) int {
	rest, and := strings.CutPrefix(a.strict(j), "و")
	if !and || a.at(j) != nil || !strings.HasSuffix(rest, "ه") && !strings.HasSuffix(rest, "ها") {
		return j
	}
	if m := a.at(j + 1); m == nil || m.prefix != "" || m.typ != record.Official || m.anonymous {
		return j
	}
	return j + 1
}

// headsClause reports a name behind و that is the subject of a verb of its own: تتهم
// إسرائيل وواشنطن تنفي.
func (a *analysis) headsClause(m *mention) bool {
	_, verb := a.finite(m.last)
	return verb && !a.complaint(m.last) // حمّلت واشنطن والرياض وزر
}

// quotedMembers gives the name of those whose people are accused in quotation marks that open
// at token i: متهما "خلايا تابعة للهيئة" بالقصف, "عناصر خارجة على القانون من الجيش". It is nil where
// they name somebody at once, several, or him who only backs or sends those people.
func (a *analysis) quotedMembers(i, end int) *mention {
	if a.lang.Code != "ar" || !a.tok(i).Is(`"`) || !a.bodyNoun(i+1) {
		return nil
	}
	if m := a.at(i + 1); m != nil && !m.anonymous {
		return nil
	}
	var found *mention
	for j := i + 1; j < min(end, i+membersReach); j++ {
		if a.tok(j).Is(`"`) {
			return found
		}
		m := a.at(j)
		if m == nil {
			if a.known(j).InAny("backed") || a.known(j).Is("rel") && a.needsNoun(j) {
				return nil
			}
			continue
		}
		if m.anonymous {
			if m = a.whoseMembers(m); m.anonymous {
				continue
			}
		}
		if found != nil || m.entity < 0 || !maySpeak(m.typ) || a.withinBody(m) || a.describedBy(m) {
			return nil
		}
		found, j = m, m.last-1
	}
	return nil
}

// membersReach is how many words a description of a body's people in quotation marks has at most.
const membersReach = 12

// bodyNoun reports a noun for people or means of a body: عناصر, طيران, قيادة.
func (a *analysis) bodyNoun(i int) bool {
	for _, r := range a.readings(i) {
		w := trimArticle(r.Stem)
		if h := a.lang.Head(w); h != nil && (h.Type == string(record.Group) || h.Type == string(record.Actor)) || a.lang.InAny(w, "parts", "generic") || a.lang.Anonymous(w) != nil {
			return true
		}
	}
	return false
}

// seriesGoesOn reports a name that و joins behind a comma to the one before it, and no clause
// of its own: ضد كل من فلان، وفلان، وفلان.
func (a *analysis) seriesGoesOn(i int) bool {
	m := a.at(i)
	return m != nil && strings.HasPrefix(m.prefix, "و") && maySpeak(m.typ) && !a.headsClause(m) && !a.known(m.last).Is("pron", "rel", "part")
}
