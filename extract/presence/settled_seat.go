package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

// seatReach is how many words behind the place the noun for a seat may stand.
const seatReach = 4

// seated reads who takes a place for his seat: تتخذ الحركة من المدينة مقرا لها, الحزب الذي يتخذ من
// المدينة مقرا. Whose else the seat is behind its noun is not asked.
func seated(a *analysis.Article, i, s int) []holding {
	if !isVerbOf(a, i, "taking-seat") {
		return nil
	}
	from := i + 1
	for from <= i+4 && !a.Known(from).InAny("from-or-of") {
		if m := a.At(from); m != nil {
			from = m.Last
			continue
		}
		from++
	}
	places := joinedPlaces(a, from+1, s)
	if place := placeAt(a, from+1, s); len(places) == 0 && place != nil {
		places = append(places, place)
	}
	if !a.Known(from).InAny("from-or-of") || len(places) == 0 || !seatBehind(a, places[len(places)-1].Last) {
		return takenForSeat(a, i, s)
	}
	guest := grammar.Before(a, from, s, from-i, holdsSeat(a))
	if guest == nil || guest.First < i {
		guest = seatedBefore(a, i, s)
	}
	if guest == nil {
		return nil
	}
	var out []holding
	for _, p := range places {
		out = append(out, holding{p, guest, s, "seat of a force"})
	}
	return out
}

// takenForSeat reads a place of which a relative clause tells who has taken it for his seat: القصر
// الذي تتخذه الكتيبة مقرا.
func takenForSeat(a *analysis.Article, i, s int) []holding {
	guest, place := a.At(i+1), a.At(i-2)
	if !a.Known(i-1).Is("rel") || tellsPresence(a, i, "taking-seat") != "verb with pronoun" || guest == nil || !holdsSeat(a)(guest) || place == nil || !analysis.Locates(place) || !seatBehind(a, guest.Last) {
		return nil
	}
	return []holding{{place, guest, s, "seat of a force"}}
}

// holdsSeat tells of names whether they are of a body that may have a seat somewhere.
func holdsSeat(a *analysis.Article) func(*analysis.Mention) bool {
	return func(m *analysis.Mention) bool {
		return analysis.Forces(m) && m.Entity >= 0 && grammar.SortOf(a, m) == "force"
	}
}

// seatBehind reports a noun for a seat from token i on.
func seatBehind(a *analysis.Article, i int) bool {
	for j := i; j < i+seatReach; j++ {
		if tellsPresence(a, j, "quarters") != "" {
			return true
		}
		if a.At(j) != nil || a.Tok(j).Is(".") {
			return false
		}
	}
	return false
}

// seatedBefore gives the body that a clause without a subject of its own goes on about: the
// antecedent of its relative pronoun, or the one named right before.
func seatedBefore(a *analysis.Article, i, s int) *analysis.Mention {
	j := i - 1
	if a.Known(j).Is("rel") {
		j--
		if a.Tok(j).Is(",") {
			j--
		}
	}
	if m := a.At(j); m != nil && holdsSeat(a)(m) {
		return m
	}
	return nil
}
