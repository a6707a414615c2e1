package extract

import "strings"

// plainPresence names the clause in which a word of presence plainly ties a host to
// a guest, or "".
func (a *analysis) plainPresence(g presenceSign, kinds string, host, guest standing, x, y *mention) string {
	inPlace := host.side == "within" || a.liesIn(x)
	switch {
	case g.class == "greeting" && kinds == "person>person":
		return a.plainReception(g, host, guest)
	case !strings.HasPrefix(kinds, "place>") || kinds == "place>person" || kinds == "place>office":
		return ""
	case g.class == "holding":
		switch {
		case host.nearest("behind") && guest.side == "behind" && guest.rank == 0 && x.first < y.first && !inPlace:
			return "a place that holds"
		case host.side == "before" && host.rank == 0 && guest.nearest("behind"):
			return "a place that holds, before"
		case host.nearest("behind") && guest.side == "before" && g.form == "verb with pronoun":
			return "a place that holds it"
		}
	case g.class == "staying":
		switch {
		case guest.nearest("before") && host.side == "behind" && host.rank == 0 && inPlace:
			return "forces that are in"
		case guest.nearest("behind") && host.side == "behind" && host.rank == 0 && inPlace:
			return "are forces in"
		case guest.nearest("behind") && host.side == "before" && host.rank == 0:
			return "where forces are"
		}
	case g.class == "keeping":
		switch {
		case !a.troopsBehind(g.pos):
			return ""
		case guest.side == "before" && guest.rank == 0 && host.nearest("behind"):
			return "forces that keep"
		case guest.nearest("behind") && host.side == "behind" && host.rank == 0 && (inPlace || a.known(x.first-1).InAny("from-or-of")):
			return "keep forces in"
		case guest.nearest("behind") && host.side == "before" && host.rank == 0:
			return "which forces keep"
		}
	case g.class == "quarters":
		if guest.nearest("behind") && y.first <= g.pos+3 && host.nearest("behind") && x.first <= y.last+3 && x.first > y.first && inPlace {
			return "quarters of forces in"
		}
		if guest.side == "within" && host.nearest("behind") && x.first <= y.last+3 && inPlace {
			return "quarters of a nation in"
		}
	}
	return ""
}

// troopsReach is how many words behind a verb of keeping the troops, posts or seat
// may be told that are kept.
const troopsReach = 9

// troopsBehind reports a noun for troops, or for what they are in, behind token i:
// نشر الجيش وحدات, اتخذت الكتيبة من المعسكر مقرا. Without it a verb of keeping is of other things.
func (a *analysis) troopsBehind(i int) bool {
	last := a.sentences[a.sentenceOf(i)].Last
	for j := i + 1; j < last && j <= i+troopsReach; j++ {
		if a.outer[j] < 0 && (a.tellsPresence(j, "troops") != "" || a.tellsPresence(j, "quarters") != "") {
			return true
		}
	}
	return false
}

// nearest reports the first name of its sort to one side, with no verb between.
func (s standing) nearest(side string) bool {
	return s.side == side && s.rank == 0 && !s.verbs
}

// plainReception names the clause in which somebody plainly receives somebody.
func (a *analysis) plainReception(g presenceSign, host, guest standing) string {
	switch {
	case g.form == "verb" && host.nearest("behind") && guest.side == "behind" && guest.rank == 1 && !guest.verbs:
		return "he received him"
	case guest.side == "within" && host.nearest("behind"):
		return "received him he"
	case g.form == "verb" && host.nearest("before") && guest.nearest("behind"):
		return "he who received him"
	case g.form == "verb with pronoun" && host.nearest("behind") && guest.side == "before" && guest.rank == 0:
		return "whom he received"
	}
	return ""
}

// liesIn reports a place behind a preposition of place: في, at.
func (a *analysis) liesIn(m *mention) bool {
	if strings.HasSuffix(m.prefix, "ب") {
		return true
	}
	if m.rule == standIn && m.role == "place pronoun" {
		return true
	}
	j := m.first - 1
	if a.lang.Code == "en" {
		j = a.prepositionBefore(m.first)
	}
	switch a.known(j).Role() {
	case "place", "launch":
		return !a.known(j).InAny("from-or-of")
	}
	in, _ := a.known(j).In("in-which")
	return in
}
