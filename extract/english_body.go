package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// englishBody takes a body, group, base or place by a noun that closes its name
// (Sham Legion, Kenya Navy, Balad air base, Turkey's defence ministry) or opens
// it (Ministry of Defence, Camp Taji, the tanker MT Coralia).
func (a *analysis) englishBody(i, end int) (span, bool) {
	if !a.chunkWord(i) && !a.tok(i).Upper {
		return span{}, false
	}
	if (a.spelt(i).Closed() || !a.chunkWord(i)) && !a.allCapitals(i) && !a.compassBody(i, end) {
		if c, ok := a.englishCatalogue(i, end); !ok || c.typ != record.Country { // South Sudan's army
			return span{}, false
		}
	}
	if in, _ := a.spelt(i).In("ship-nouns"); in && a.tok(i+1).Upper {
		return span{}, false // the tanker Sea Falcon: see englishShip
	}
	if a.spelt(i).InAny("doubting-adjectives") && a.capital(i+1) {
		return span{}, false // suspected Red Lance Brigade gunmen
	}
	c, known := a.englishCatalogue(i, end)
	if s, ok := a.opened(i, end); ok && (!known || s.last > c.last) {
		return s, true
	}
	s, ok := a.closedBy(i, end)
	if !ok || known && c.last >= s.last {
		return span{}, false
	}
	if known && c.last > i+1 && c.typ != record.Town && c.typ != record.Country && s.last == c.last+1 && a.spelt(c.last).Closed() {
		return span{}, false
	}
	if m := a.partOfEarlier(i, s.last); m != nil && m.typ == s.typ && s.entry == nil {
		s.entry, s.core, s.anonymous = m.entry, m.core, m.anonymous
	}
	if h, ok := a.headAt(c.last, end); known && c.typ == s.typ && ok && h.last == s.last && c.typ != record.Town {
		if c.typ != record.Actor || !a.spelt(s.last-1).InAny("parts-of-bodies") { // a UN panel
			s.entry = c.entry // Awfiya movement
		}
	}
	return s, true
}

// compassBody reports a compass point that opens the name of a body: the army's Northern
// Command.
func (a *analysis) compassBody(i, end int) bool {
	if !a.spelt(i).Is("dir") || !a.tok(i).Upper || !a.tok(i+1).Upper || i+1 >= end {
		return false
	}
	h, ok := a.headAt(i+1, end)
	return ok && h.list == "" && h.kind == "army"
}

// headWord is a noun that makes a name, with the type it gives.
type headWord struct {
	last int
	typ  record.EntityType
	kind string
	list string
}

// headAt reads the noun at t, of up to three words, that closes a name.
func (a *analysis) headAt(t, end int) (headWord, bool) {
	for n := 3; n >= 1; n-- {
		if t+n > end {
			continue
		}
		key, upper := a.phraseKey(t, n), a.tok(t+n-1).Upper
		if key == "" {
			continue
		}
		lists := []struct {
			name string
			typ  record.EntityType
			kind string
		}{{"base-nouns", record.Base, "base"}, {"force-nouns", record.Actor, "army"}, {"body-nouns", record.Actor, "body"}, {"place-nouns", record.Town, "place"}}
		known := a.lang.Know(key)
		for _, l := range lists {
			if in, _ := known.In(l.name); in && !upper {
				return headWord{t + n, l.typ, l.kind, l.name}, true
			}
		}
		if h := known.Head(); h != nil && h.Position == "after" && !h.Plural {
			return headWord{t + n, record.EntityType(h.Type), h.Kind, ""}, true
		}
	}
	return headWord{}, false
}

func (a *analysis) phraseKey(t, n int) string {
	var b strings.Builder
	for k := t; k < t+n; k++ {
		if a.tok(k).Kind != text.Word || a.possessive(k) {
			return ""
		}
		if k > t {
			b.WriteByte(' ')
		}
		b.WriteString(a.strict(k))
	}
	return b.String()
}

// closedBy takes the name that the last head noun of the phrase at i closes.
func (a *analysis) closedBy(i, end int) (span, bool) {
	e := a.chunk(i, end)
	var best headWord
	at := -1
	for t := i; t < e; t++ {
		if a.tok(t).Kind != text.Word || a.possessive(t) {
			continue
		}
		if n := a.tokenTitle(t); n > t && t > i && !a.allCapitals(t) {
			if h, ok := a.headAt(t, e); !ok || h.last < n {
				break // the office of a person follows
			}
		}
		if h, ok := a.headAt(t, e); ok && !a.joint(h.last) {
			best, at = h, t
			t = h.last - 1
		}
	}
	if at < 0 || a.mediumFollows(best) {
		return span{}, false
	}
	s := span{mention: mention{first: i, last: best.last, typ: best.typ, kind: best.kind, rule: "head " + a.strict(at)}}
	named, described := false, false
	for t := i; t < at; t++ {
		if a.nationality(t) {
			described = true
			s.nationality = a.catalog.Nationality(a.strict(t))
			continue
		}
		if a.joint(t+1) && !a.tok(t+2).Upper { // PKK-linked, Saudi-led
			described = true
			continue
		}
		named = named || a.capital(t) && !(best.list == "place-nouns" && a.peopleAt(t))
		described = described || a.modifier(t) || a.nounOfName(t)
	}
	upper := a.tok(best.last-1).Upper && a.capital(best.last-1)
	if best.list == "base-nouns" && a.spelt(at).InAny("seated-bodies") && a.bodyHere(best.last) {
		best.list, s.typ, s.kind = "body-nouns", record.Actor, "mission"
		best.typ = record.Actor
	}
	if upper && best.list == "" && (best.typ == record.Group || best.kind == "army") && a.tok(best.last).Kind == text.Number && a.tok(best.last).Start == a.tok(best.last-1).End+1 {
		s.last, s.kind = best.last+1, "army" // Infantry Battalion 58
		s.typ, s.rule = record.Actor, numberedUnit
		return s, true
	}
	small := best.list != ""
	if upper || best.list == "body-nouns" {
		s.last = a.ofTail(&s, best.last, end, upper)
	}
	tailed := s.last > best.last
	switch {
	case a.titleCase(i) && !named && s.nationality == nil:
		return span{}, false
	case best.typ == record.Town && small && (!named || a.wordsIn(i, best.last) > 4):
		return span{}, false
	case best.list == "force-nouns":
		return a.forces(s, i, at, named)
	case best.typ == record.Base && small && !named:
		return a.unnamedEnglishBase(s, i, best.last, end)
	case best.typ == record.Base && !named && a.inTitle(i):
		return span{}, false
	case named, s.nationality != nil, tailed && (upper || described || best.list == "body-nouns"):
	case upper && i < at && described:
	default:
		return span{}, false
	}
	if best.typ == record.Town && s.nationality != nil && !named {
		return span{}, false
	}
	if at > i {
		in := a.bodiesBefore(i, at)
		if best.typ == record.Town && len(in) > 0 && in[len(in)-1].typ == record.Town && in[len(in)-1].last == at {
			s.entry, in = in[len(in)-1].entry, in[:len(in)-1]
		}
		s.inner = append(s.inner, in...)
	}
	if best.typ == record.Base {
		a.sameThing(&s)
	}
	a.listedMedium(&s, at)
	return s, true
}

// bodyHere reports that what ends at token j speaks or has a speaker, as a mission does and a
// building does not: the embassy said, an embassy official.
func (a *analysis) bodyHere(j int) bool {
	h := a.spelt(j).Anonymous()
	return a.saysNext(j) || h != nil && !h.Weak
}

// bodiesBefore finds the names before a head noun that it contains: the state
// in Turkey's defence ministry.
func (a *analysis) bodiesBefore(i, at int) []span {
	var out []span
	for j := i; j < at; {
		if m, ok := a.englishCatalogue(j, at); ok && m.typ != record.Official {
			if a.possessive(m.last) || m.last == at && m.typ != record.Town || m.typ == record.Country {
				out = append(out, m)
			}
			j = m.last
			continue
		}
		j++
	}
	return out
}

// bareNameAt reports a bare person's name of two words or more at k, which begins with a given
// name that is no ordinary word.
func (a *analysis) bareNameAt(k, end int) bool {
	given, ambiguous := a.given(k)
	return given && !ambiguous && a.englishNameWords(k, end, false) > k+1
}

// opened takes a name by the noun that opens it.
func (a *analysis) opened(i, end int) (span, bool) {
	for n := 3; n >= 1; n-- {
		if i+n > end {
			continue
		}
		h := a.lang.Head(a.phraseKey(i, n))
		if h == nil || h.Position == "after" && !a.spelt(i).InAny("media-openers") || !a.tok(i).Upper {
			continue
		}
		j := i + n
		if j < end && a.strict(j) == "the" {
			j++
		}
		k := j
		for k < end && k < j+6 && (a.capital(k) || a.nameParticle(k) && k+1 < end && (a.joint(k+1) || a.capital(k+1)) || a.joint(k) || a.linked(k) || a.strict(k) == "and" && k+1 < end && a.capital(k+1) && h.Kind == "ministry") {
			if k > j && (a.tokenTitle(k) > k || a.bareNameAt(k, end)) {
				break
			}
			k++
		}
		if k == j || a.titleCase(i) && k > j+2 {
			continue
		}
		if m, ok := a.englishCatalogue(j, end); ok && m.last > k {
			k = m.last
		}
		s := span{mention: mention{first: i, last: k, typ: record.EntityType(h.Type), kind: h.Kind, rule: "head " + h.Word}}
		if h.Type == string(record.Town) && h.Kind != "region" && h.Kind != "water" && strings.HasSuffix(h.Word, " of") {
			if m, ok := a.englishCatalogue(j, end); ok {
				s.entry = m.entry
			}
		}
		if h.Kind == "ministry" || h.Kind == "body" || h.Kind == "thinktank" {
			s.inner = a.bodiesBefore(j, k)
		}
		return s, true
	}
	return span{}, false
}
