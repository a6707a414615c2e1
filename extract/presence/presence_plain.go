package presence

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
)

// plainPresence names the clause in which a word of presence plainly ties a host to
// a guest, or "".
func plainPresence(a *analysis.Article, g presenceSign, kinds string, host, guest standing, x, y *analysis.Mention) string {
	inPlace := host.side == "within" || liesIn(a, x)
	switch {
	case g.class == "greeting" && kinds == "person>person":
		return plainReception(a, g, host, guest)
	case !strings.HasPrefix(kinds, "place>") || kinds == "place>person" || kinds == "place>office":
		return ""
	case g.class == "holding":
		switch {
		case host.nearest("behind") && guest.side == "behind" && guest.rank == 0 && x.First < y.First && !inPlace:
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
		case !troopsBehind(a, g.pos):
			return ""
		case guest.side == "before" && guest.rank == 0 && host.nearest("behind"):
			return "forces that keep"
		case guest.nearest("behind") && host.side == "behind" && host.rank == 0 && (inPlace || a.Known(x.First-1).InAny("from-or-of")):
			return "keep forces in"
		case guest.nearest("behind") && host.side == "before" && host.rank == 0:
			return "which forces keep"
		}
	case g.class == "quarters":
		if guest.nearest("behind") && y.First <= g.pos+3 && host.nearest("behind") && x.First <= y.Last+3 && x.First > y.First && inPlace {
			return "quarters of forces in"
		}
		if guest.side == "within" && host.nearest("behind") && x.First <= y.Last+3 && inPlace {
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
func troopsBehind(a *analysis.Article, i int) bool {
	last := a.Sentences[a.SentenceOf(i)].Last
	for j := i + 1; j < last && j <= i+troopsReach; j++ {
		if a.Outer[j] < 0 && (tellsPresence(a, j, "troops") != "" || tellsPresence(a, j, "quarters") != "") {
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
func plainReception(a *analysis.Article, g presenceSign, host, guest standing) string {
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
func liesIn(a *analysis.Article, m *analysis.Mention) bool {
	if strings.HasSuffix(m.Prefix, "ب") {
		return true
	}
	if m.Rule == standIn && m.Role == "place pronoun" {
		return true
	}
	j := m.First - 1
	if a.Lang.Code == "en" {
		j = cues.PrepositionBefore(a, m.First)
	}
	switch a.Known(j).Role() {
	case "place", "launch":
		return !a.Known(j).InAny("from-or-of")
	}
	in, _ := a.Known(j).In("in-which")
	return in
}
