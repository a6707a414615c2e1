package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// apposedSeat reads a place of which an apposition tells whose seat it is: المدينة مقر القيادة,
// القاعدة، أكبر قواعد التحالف, البلدة، معقل الحركة, الميناء وهو مقر قيادة الأسطول.
func apposedSeat(a *analysis.Article, i, s int) []holding {
	if tellsPresence(a, i, "quarters") != "noun" || analysis.HasArticle(a.Strict(i)) || a.Spelt(i).InAny("strongholds") {
		return nil
	}
	j, marked := i-1, false
	if a.Known(j).InAny("superlatives") {
		j--
	}
	if a.Known(j).InAny("and-he-is") {
		j, marked = j-1, true
	}
	if a.Tok(j).Is(",") {
		j, marked = j-1, true
	}
	place := a.At(j)
	if place == nil || place.Last != j+1 || place.Type != record.Base && place.Type != record.Town || place.Entity < 0 {
		return nil
	}
	guest := whoseSeat(a, i, s)
	if guest == nil || guest.Entity < 0 || guest.Entity == place.Entity || !marked && guest.Prefix != "" || !analysis.Forces(guest) || analysis.IsMedium(guest) {
		return nil
	}
	return []holding{{place, guest, s, "seat of a force beside it"}}
}

// whoseSeat gives the force behind the noun for its seat at token i, or within the name that the
// noun opens.
func whoseSeat(a *analysis.Article, i, s int) *analysis.Mention {
	if !unnamedAt(a, i) {
		seat := a.At(i)
		if seat.First != i || seat.Type != record.Base {
			return nil
		}
		for _, k := range a.InSent[s] {
			if m := &a.Mentions[k]; m.Parent >= 0 && &a.Mentions[m.Parent] == seat && analysis.Forces(m) {
				return m
			}
		}
		return nil
	}
	k := i + 1
	if a.At(k) == nil && a.Spelt(k).InAny("commands") {
		k++ // مقر قيادة الأسطول
	}
	m := a.At(k)
	if m == nil || m.First != k || m.Prefix != "" && m.Prefix != "ل" {
		return nil
	}
	return m
}

// receivedDelegation reads who received a body's delegation, which is its guest: استقبل الوزير
// أمس وفدا من الحركة.
func receivedDelegation(a *analysis.Article, i, s int) []holding {
	h := a.Lang.Anonymous(a.Strict(i))
	if h == nil || !a.Lang.InAny(h.Word, "delegations") || a.At(i) != nil && !a.At(i).Anonymous {
		return nil
	}
	guest := delegating(a, i+1)
	if guest == nil {
		return nil
	}
	for v := i - 1; v >= a.Sentences[s].First && v > i-receptionReach; v-- {
		if !unnamedAt(a, v) || a.IsTime(v) {
			continue
		}
		if a.Tok(v).Is(".") {
			return nil
		}
		f, finite := a.Finite(v)
		if !finite {
			continue
		}
		if f.Suffix || f.Passive || f.Tense != pack.Past || !receivesGuests(a, f) {
			return nil
		}
		hosts := grammar.After(a, v+1, s, receptionReach, func(m *analysis.Mention) bool { return m.Type == record.Official })
		if len(hosts) == 0 || hosts[0].First > i || hosts[0].Prefix != "" {
			return nil
		}
		return []holding{{hosts[0], guest, s, reception}}
	}
	return nil
}

// delegating gives the group or body whose delegation the noun before token i tells: وفدا من
// الحركة, وفد الجماعة. A state sends people, and they are the guests.
func delegating(a *analysis.Article, i int) *analysis.Mention {
	for n := 0; n < 2 && a.At(i) == nil && grammar.DescribingWord(a, i); n++ {
		i++
	}
	if a.Known(i).InAny("from-or-of") {
		i++
	}
	if a.Tok(i).Is(`"`) {
		i++
	}
	m := a.At(i)
	if m == nil || m.First != i || !analysis.Forces(m) || m.Entity < 0 || m.Prefix != "" && m.Prefix != "ل" {
		return nil
	}
	return m
}
