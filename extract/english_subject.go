package extract

import (
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// subjectReach is how many words before a verb its subject may stand, with the
// phrases and clauses that hang on it.
const subjectReach = 34

// subject is what stands before a verb as its doer or, in the passive, as what
// it was done to.
type subject struct {
	mentions []int
	pronoun  string // he, she, it, they, we, where one stands there
	noun     string // a plain noun that no name covers
	first    int    // token where it begins
	of       int    // the name behind "of" where the subject is a plain noun, or -1
}

// subjectOf finds the subject of the verb at token v by walking left over
// adverbs, auxiliaries, appositions and the phrases that hang on the noun.
func (a *analysis) subjectOf(v, first int) subject {
	s := subject{first: v, of: -1}
	governed := false
	if k := a.goesOnWith(v); k > first {
		v, s.first = k, k
	}
	for j := v - 1; j >= first && j >= v-subjectReach; {
		if m := a.at(j); m != nil {
			prep := a.prepositionBefore(m.first)
			if prep < first {
				prep = a.listedPlace(m, first) // strikes in X and Y
			}
			if prep >= 0 && !governed && s.noun+s.pronoun == "" && a.subordinates(prep) {
				s.first = m.first
				s.mentions = a.joined(a.outer[j], first)
				return s
			}
			if prep >= 0 && !a.partOf(prep) {
				if a.strict(prep) == "of" && (m.typ == record.Group || m.typ == record.Actor) {
					s.of = a.outer[j]
				}
				j, governed = prep-1, true
				if a.spelt(j).Is("dir") || a.spelt(j).Is("adv") {
					j--
				}
				continue
			}
			if prep >= 0 { // army units backed by fighters of X
				if by := a.prepositionBefore(prep - 1); by > first && a.tellsPast(by-1) && a.backedBefore(by, false) {
					j, governed = by-1, true
					continue
				}
			}
			if !governed && s.noun+s.pronoun != "" && a.toldTo(m.first) {
				return s // told Reuters its men had attacked
			}
			s.first = m.first
			s.mentions = a.joined(a.outer[j], first)
			return s
		}
		t := a.tok(j)
		w := t.Strict
		switch {
		case t.Is(","):
			if k := a.opensInsert(j, first); k >= first {
				if m := a.namesSubject(k, j); m >= 0 && !governed && s.noun == "" {
					s.first, s.mentions = a.mentions[m].first, []int{m}
					return s
				}
				j = k - 1
				continue
			}
			return s
		case t.Is("-") && !a.joint(j):
			return s
		case t.Is(`"`) || t.Is(")") || t.Is("(") || t.Is("-") || t.Kind == text.Number:
			j--
			continue
		case t.Kind == text.Punct:
			return s
		case a.spelt(j).InAny("subject-pronouns"):
			s.pronoun, s.first = w, j
			return s
		case w == "that" && s.noun != "" && !governed:
			return s // told AFP that gunmen had attacked
		case a.spelt(j).InAny("relatives"):
			k := j - 1
			if k >= first && a.tok(k).Is(",") {
				k--
			}
			if m := a.at(k); m != nil {
				s.mentions, s.first = []int{a.outer[k]}, m.first
				if prep := a.prepositionBefore(m.first); prep >= first && w == "that" {
					s.mentions = nil
				}
			}
			return s
		case w == "then" && a.at(j-1) != nil: // which Cairo then blamed
		case a.spelt(j).InAny("clause-joiners") && !governed && s.noun == "":
			if p := a.verbBefore(j, first); p >= first {
				return a.subjectOf(p, first)
			}
			return s
		case a.tellsPast(j) && !governed && s.noun == "" && !a.auxiliary(j):
			return s
		case a.tellsPast(j) && s.noun != "" && !governed:
			return s // said rockets hit: the noun opens a clause of its own
		case a.tellsPast(j) && governed:
			governed, s.noun = false, "" // a reduced clause: two men interviewed by X said
		case a.lang.Is(w, "sub"):
			return s
		case a.lang.Is(w, "adv", "aux", "modal", "neg", "time", "det", "num", "quant", "part", "dem") || a.auxiliary(j):
			if a.determiner(j) && s.noun != "" && !governed {
				s.first = j
				if k := j - 1; k < first || a.tok(k).Kind == text.Punct || a.spelt(k).Is("sub", "conj") {
					return s
				}
			}
		case a.lang.Is(w, "prep") && s.noun != "" && a.isTimeWord(j+1):
			return s // on Friday army planes bombed
		case a.lang.Is(w, "prep"):
			governed, s.noun = true, ""
		case !a.lang.Closed(w):
			if s.noun == "" {
				s.noun, s.first = w, j
			}
			governed = false
		}
		j--
	}
	return s
}

// subordinates reports a preposition that is a conjunction too, so that the name behind it and
// before a verb is the subject of a clause: a day after Iran accused Iraq; not such as Iran.
func (a *analysis) subordinates(prep int) bool {
	return a.spelt(prep).Is("sub") && !a.spelt(prep-1).InAny("such")
}

// listedPlace gives the preposition of the places in whose list a town stands, or -1.
func (a *analysis) listedPlace(m *mention, first int) int {
	for m.typ == record.Town && a.strict(m.first-1) == "and" {
		p := a.at(m.first - 2)
		if p == nil || p.typ != record.Town || p.last != m.first-1 {
			return -1
		}
		if prep := a.prepositionBefore(p.first); prep >= first {
			return prep
		}
		m = p
	}
	return -1
}

// namesSubject gives the name alone between the commas at two tokens, behind a plain noun
// that it names: a frigate, the Essen, fired. It is -1 for none.
func (a *analysis) namesSubject(opening, closing int) int {
	m, k := a.at(closing-1), opening+1
	if a.determiner(k) {
		k++
	}
	if m == nil || m.first != k || m.last != closing || a.at(opening-1) != nil {
		return -1
	}
	if n := opening - 1; a.tok(n).Kind != text.Word || a.spelt(n).Closed() || a.isTimeWord(n) || a.tellsPast(n) {
		return -1
	}
	return a.outer[closing-1]
}

// toldTo reports that the name at i is whom somebody told something.
func (a *analysis) toldTo(i int) bool {
	for a.determiner(i - 1) {
		i--
	}
	v, ok := a.finiteWord(i - 1)
	return ok && a.lang.InAny(v.lemma, "telling")
}

// prepositionBefore returns the preposition that governs the name at i, or -1.
func (a *analysis) prepositionBefore(i int) int {
	for j := i - 1; j >= 0 && j >= i-4; j-- {
		t := a.tok(j)
		if t.Kind == text.Number && j == i-1 && a.year(j) {
			return -1 // In 2016 Delhi said
		}
		if t.Is(`"`) || t.Kind == text.Number {
			continue
		}
		if t.Kind != text.Word || a.outer[j] >= 0 {
			return -1
		}
		if a.joint(j-1) && a.compound(j) {
			if j -= 2; a.at(j) != nil {
				j = a.at(j).first // from Houthi-held Yemen
			}
			continue
		}
		w := t.Strict
		if a.spelt(j).InAny("relatives") {
			return -1 // for which Delhi blamed X
		}
		if a.lang.Is(w, "prep") && !a.lang.Is(w, "dir") || a.lang.InAny(w, "nearness") {
			return j
		}
		if !a.lang.Is(w, "det", "num", "quant", "dir") && !a.modifier(j) && !a.nounOfName(j) {
			return -1
		}
	}
	return -1
}

// year reports a number that a preposition of time makes a year: in 2016, since 2011.
func (a *analysis) year(j int) bool {
	s := a.tok(j).Strict
	if len(s) != 4 || s < "1900" || s > "2100" {
		return false
	}
	return a.spelt(j - 1).InAny("year-links")
}

// partOf reports that the preposition at p joins a noun of persons or machines
// to the body whose they are: fighters of X, troops from X.
func (a *analysis) partOf(p int) bool {
	return a.spelt(p).InAny("part-links") && a.spelt(p-1).InAny("parts")
}

// byPartOf reports the body whose men or machines an English passive names as the doers:
// killed by a drone of the army.
func (a *analysis) byPartOf(m *mention, h *happening) bool {
	p := a.prepositionBefore(m.first)
	if a.lang.Code != "en" || !h.passive || !isBody(m) || p <= h.last || a.strict(p) != "of" {
		return false
	}
	in, _ := a.spelt(p - 1).In("parts")
	return in && a.strict(a.prepositionBefore(p-1)) == "by"
}

// joined collects a name and those before it that "and" joins to it, with those that
// commas join to these: X, Y and Z.
func (a *analysis) joined(last, first int) []int {
	out := []int{last}
	for {
		m := &a.mentions[out[len(out)-1]]
		if full := a.at(m.first - 2); full != nil && a.tok(m.first-1).Is("(") && a.tok(m.last).Is(")") {
			m = full // the Rapid Support Forces (RSF)
		}
		j := m.first - 1
		for j > first && a.determiner(j) {
			j--
		}
		listed := len(out) > 1 && a.tok(j).Is(",")
		if j <= first || a.strict(j) != "and" && !listed {
			return out
		}
		if !listed && a.tok(j-1).Is(",") {
			j--
		}
		if a.tok(j - 1).Is(")") {
			j--
		}
		p := a.at(j - 1)
		if p == nil || a.outer[j-1] == out[len(out)-1] || a.prepositionBefore(p.first) >= first || listed && p.typ != m.typ {
			return out
		}
		out = append(out, a.outer[j-1])
	}
}

// opensInsert returns the comma that opens the insertion which the comma at j
// closes (X, which tracks militants, said; X, meanwhile, said), or -1.
func (a *analysis) opensInsert(j, first int) int {
	for k := j - 1; k > first && k > j-24; k-- {
		t := a.tok(k)
		if t.Is(".") || t.Is(";") || t.Is(`"`) {
			return -1
		}
		if !t.Is(",") {
			continue
		}
		n := k + 1
		w := a.strict(n)
		if a.lang.Is(w, "rel", "adv", "det", "prep") || a.at(n) != nil || n+2 >= j || a.spelt(n).InAny("insert-openers") {
			return k
		}
		if _, ok := a.reading(n, func(v verb) bool { return v.Tense == pack.Masdar || v.Tense == pack.Participle || v.Tense == pack.Past }); ok {
			return k
		}
		if a.modifier(n) || a.nounOfName(n) {
			return k
		}
		return -1
	}
	return -1
}
