package fuse

import (
	"maps"
	"sort"
	"strconv"
	"strings"
)

// least is how many things a dayless account has to share with an account of
// the event that it joins: an archive of years holds many attacks on one base
// by one group, and where only one of them is known, two such things would
// join all others to it.
const least = 3

// rareCount is from which number on it says something that two accounts count
// the same: nearly every attack has one or two wounded.
const rareCount = 3

// Dayless puts accounts that know no day at all, not even that of their
// article's publication, into the events of their family that they can only
// mean. Such an account joins the one event that has a day and an account with
// which it shares three things, at least one of them rare:
//
//   - rare are a named victim, the place that it was launched from, a count
//     (from three on) and what was announced;
//   - the others are the base or town, the doer, and the forces that were hit;
//     of a statement the doer and the other side.
//
// Nothing in the event may contradict it. Where two events fit, or two accounts
// of one article fit one event, it stays an event of its own. So do visits and
// meetings: the same people meet again and again.
//
// events holds, by event, all its accounts except dayless ones; it needs
// those alone that share an anchor of Rare, whole. Each account is judged by
// itself and its article, so they may come in portions of whole articles.
func Dayless(accounts []Account, events map[string][]Account) []Assignment {
	type choice struct{ event, why string }
	chosen := map[string]choice{}
	taken := map[[2]string]int{} // article and event
	ids := keysOf(events)
	for _, a := range accounts {
		var found []choice
		for _, id := range ids {
			if w := means(a, events[id]); w != "" {
				found = append(found, choice{id, w})
			}
		}
		if len(found) == 1 {
			chosen[a.ID] = found[0]
			taken[[2]string{a.Article, found[0].event}]++
		}
	}
	var out []Assignment
	for _, a := range accounts {
		c, ok := chosen[a.ID]
		if !ok || taken[[2]string{a.Article, c.event}] > 1 {
			out = append(out, Assignment{a.ID, single(a, "").event(), "no day to compare by"})
			continue
		}
		out = append(out, Assignment{a.ID, c.event, c.why + ", told without any day; no other event that has one fits"})
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Account < out[j].Account })
	return out
}

// Rare returns the anchors one of which an event must hold for Dayless to join
// the account to it, as the graph keeps them; none where nothing would do.
func Rare(a Account) []string {
	if blockFamily(a) == Travel {
		return nil
	}
	var out []string
	for _, anchor := range a.Anchors {
		switch {
		case anchor.Class == CountryClass || anchor.Class == RegionClass:
		case blockFamily(a) == Announcement && (a.Act == "" || anchor.Role != Agent):
		case blockFamily(a) == Announcement, anchor.Role == Launch, anchor.Class == PersonClass, counts(a):
			out = append(out, anchor.String())
			// A place is the target of one account and the scene of another.
			for role, other := range map[Role]Role{Target: Place, Place: Target} {
				if anchor.Role == role {
					out = append(out, Anchor{other, anchor.Class, anchor.Entity}.String())
				}
			}
		}
	}
	sort.Strings(out)
	return out
}

// means tells why the account can mean the event, "" if it can't.
func means(a Account, event []Account) string {
	if blockFamily(a) == Travel {
		return ""
	}
	best, dated, most := "", false, 0
	for _, b := range event {
		if excludes(a, b) {
			return ""
		}
		if day, err := parseBlock(b.Block); err == nil && !day.undated {
			dated = true
		}
		if apart(entities(a, hit, PersonClass), entities(b, hit, PersonClass)) {
			continue // it has no say; another may name both victims
		}
		common, rare := inCommon(a, b)
		if rare && len(common) >= least && len(common) > most {
			best, most = strings.Join(common, ", "), len(common)
		}
	}
	if !dated {
		return ""
	}
	return best
}

// excludes reports whether a dayless account can't be of one happening with
// another. An unlisted base does not count as a different one: "an American
// base in north-east Syria" is a description that the listed one may fit.
func excludes(a, b Account) bool {
	switch {
	case a.Article == b.Article: // the reading of one article has told them apart
		return true
	case blockFamily(b) == Announcement:
		return apart(entities(a, []Role{Agent}, BodyClass), entities(b, []Role{Agent}, BodyClass))
	}
	return apart(listedBases(a), listedBases(b))
}

// listedBases returns the bases that were hit and stand in the catalogue.
func listedBases(a Account) map[string]bool {
	bases := entities(a, hit, BaseClass)
	maps.DeleteFunc(bases, func(id string, _ bool) bool { return strings.HasPrefix(id, "unlisted/") })
	return bases
}

func apart(a, b map[string]bool) bool { return len(a) > 0 && len(b) > 0 && !overlap(a, b) }

// inCommon words the things that two accounts share, and tells whether one of
// them is rare.
func inCommon(a, b Account) (things []string, rare bool) {
	add := func(w string, isRare bool) {
		if w != "" {
			things = append(things, w)
			rare = rare || isRare
		}
	}
	if blockFamily(b) == Announcement {
		add(shared(a, b, "doer", []Role{Agent}, BodyClass, PersonClass), false)
		add(shared(a, b, "other side", where, BaseClass, PersonClass, BodyClass, TownClass, RegionClass), false)
		if a.Act != "" && a.Act == b.Act {
			add(why("announcement:", a.Act), true)
		}
		return things, rare
	}
	add(shared(a, b, "person hit", hit, PersonClass), true)
	add(shared(a, b, "launch site", []Role{Launch}, BaseClass, TownClass), true)
	add(shared(a, b, "place", where, BaseClass, TownClass), false)
	add(shared(a, b, "doer", []Role{Agent}, BodyClass, PersonClass), false)
	add(shared(a, b, "target", hit, BodyClass), false)
	add(sameCount(a, b), true)
	return things, rare
}

// sameCount words the first count that both accounts give.
func sameCount(a, b Account) string {
	other := map[string]bool{}
	for _, c := range b.Counts {
		other[c] = true
	}
	for _, c := range sortedCounts(a) {
		if other[c] {
			return why("count:", strings.TrimSuffix(c, " *"))
		}
	}
	return ""
}

func counts(a Account) bool { return len(sortedCounts(a)) > 0 }

// sortedCounts returns the counts that are large enough to tell happenings
// apart.
func sortedCounts(a Account) []string {
	var out []string
	for _, c := range a.Counts {
		f := strings.Fields(c)
		if len(f) < 3 {
			continue
		}
		if n, err := strconv.Atoi(f[len(f)-2]); err == nil && n >= rareCount {
			out = append(out, c)
		}
	}
	sort.Strings(out)
	return out
}
