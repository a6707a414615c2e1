package extract

import "strings"

// plainPresence names the clause in which a word of presence plainly ties a host to
// a guest, or "".
func (a *analysis) plainPresence(g presenceSign, kinds string, host, guest standing, x, y *mention) string {
	nearest := func(s standing, side string) bool { return s.side == side && s.rank == 0 && !s.verbs }
	inPlace := host.side == "within" || a.liesIn(x)
	switch {
	case g.class == "greeting" && kinds == "person>person", g.class == "greeting" && kinds == "force>person":
		return a.plainReception(g, host, guest)
	case !strings.HasPrefix(kinds, "place>") || kinds == "place>person":
		return ""
	case g.class == "holding":
		switch {
		case nearest(host, "behind") && guest.side == "behind" && guest.rank == 0 && x.first < y.first && !inPlace:
			return "a place that holds"
		case host.side == "before" && host.rank == 0 && nearest(guest, "behind"):
			return "a place that holds, before"
		case nearest(host, "behind") && guest.side == "before" && g.form == "verb with pronoun":
			return "a place that holds it"
		}
	case g.class == "staying":
		switch {
		case nearest(guest, "before") && host.side == "behind" && host.rank == 0 && inPlace:
			return "forces that are in"
		case nearest(guest, "behind") && host.side == "behind" && host.rank == 0 && inPlace:
			return "are forces in"
		case nearest(guest, "behind") && host.side == "before" && host.rank == 0:
			return "where forces are"
		}
	case g.class == "keeping":
		switch {
		case guest.side == "before" && guest.rank == 0 && nearest(host, "behind"):
			return "forces that keep"
		case nearest(guest, "behind") && host.side == "behind" && host.rank == 0 && (inPlace || a.bare(x.first-1) == "من"):
			return "keep forces in"
		case nearest(guest, "behind") && host.side == "before" && host.rank == 0:
			return "which forces keep"
		}
	case g.class == "quarters" || g.class == "troops":
		if nearest(guest, "behind") && y.first <= g.pos+3 && nearest(host, "behind") && x.first <= y.last+3 && x.first > y.first && inPlace {
			return g.class + " of forces in"
		}
		if guest.side == "within" && nearest(host, "behind") && x.first <= y.last+3 && inPlace {
			return g.class + " of a nation in"
		}
	}
	return ""
}

// plainReception names the clause in which somebody plainly receives somebody.
func (a *analysis) plainReception(g presenceSign, host, guest standing) string {
	nearest := func(s standing, side string) bool { return s.side == side && s.rank == 0 && !s.verbs }
	switch {
	case g.form == "verb" && nearest(host, "behind") && guest.side == "behind" && guest.rank == 1 && !guest.verbs:
		return "he received him"
	case guest.side == "within" && nearest(host, "behind"):
		return "received him he"
	case guest.side == "within" && nearest(host, "before"):
		return "he, receiving him"
	case g.form == "verb" && nearest(host, "before") && nearest(guest, "behind"):
		return "he who received him"
	case g.form == "verb with pronoun" && nearest(host, "behind") && guest.side == "before" && guest.rank == 0:
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
	switch a.lang.Role(a.bare(j)) {
	case "place", "launch":
		return a.bare(j) != "من" && a.bare(j) != "from"
	}
	in, _ := a.lang.In("in-which", a.bare(j))
	return in
}
