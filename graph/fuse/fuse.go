// Package fuse decides which accounts of several articles tell of one and the
// same happening.
//
// The rules are few, so that every fusion can be told in a sentence:
//
//   - the accounts are of one family (an attack and an explosion of unstated
//     cause are both force) and stand in different articles;
//   - they have the same day, or days that follow one another when no other
//     day beside them has a like happening;
//   - they share a base, a town or a named victim; or a region or a body that
//     was hit, and the doer as well; or forces that were hit in one country,
//     where one account names no spot. A country alone is never enough;
//   - bases that were hit are not different ones. Different doers do not
//     matter: they are what makes an event contested.
//
// An account without a day joins the one event of the three days up to its
// article's publication that shares a base or a launch site with it, or a town and the doer or
// the forces that were hit; a statement or
// visit, if author or visitor and the other side are the same. One whose
// article has no day of publication either joins the only event of all days
// with which it shares three things, a rare one among them (see Dayless).
//
// The result depends on the set of accounts alone, never on their order.
package fuse

import (
	"sort"
)

// Account is what fusion looks at in one article's account of a happening.
type Account struct {
	ID        string
	Article   string
	Published string // ISO day, empty when unknown
	Block     string // from Block
	Anchors   []Anchor
	Act       string   // what was announced: resumption, truce …; empty for other families
	Counts    []string // "rockets 5 *": what was counted, at least and at most
}

// Assignment puts an account into an event.
type Assignment struct {
	Account string
	Event   string
	Reason  string // in words
}

// Fuse assigns an event to each of the accounts. They may be of several
// families; to be right for one day they must hold everything of the days
// around it that Window names.
func Fuse(accounts []Account) []Assignment {
	byDay := map[string]map[int][]Account{}
	undated := map[string]map[int][]Account{}
	var clusters []*cluster
	for _, a := range accounts {
		b, err := parseBlock(a.Block)
		switch {
		case err != nil || b.alone || b.dayless:
			clusters = append(clusters, single(a, "no day to compare by"))
		case b.undated:
			put(undated, b, a)
		default:
			put(byDay, b, a)
		}
	}
	for _, family := range keys(byDay, undated) {
		clusters = append(clusters, fuseFamily(byDay[family], undated[family])...)
	}
	var out []Assignment
	for _, c := range clusters {
		event := c.event()
		for _, a := range c.members {
			out = append(out, Assignment{a.ID, event, c.reasons[a.ID]})
		}
	}
	sort.Slice(out, func(i, j int) bool { return out[i].Account < out[j].Account })
	return out
}

func fuseFamily(byDay, undated map[int][]Account) []*cluster {
	days := map[int][]*cluster{}
	for day, accounts := range byDay {
		days[day] = gather(day, accounts, match)
	}
	linked := linkDays(days)
	for _, day := range sortedDays(undated) {
		rest := attach(day, undated[day], linked)
		linked = append(linked, gather(day, rest, strongMatch)...)
	}
	return linked
}

// gather builds the clusters of one day. The accounts that share most are joined
// first, so that of two like happenings at one place, an attack on a base and a
// blast in it, each draws its own accounts; none joins where it contradicts
// anybody. Ties are settled by precedes, never by the order of reading.
func gather(day int, accounts []Account, match func(a, b Account) string) []*cluster {
	sort.Slice(accounts, func(i, j int) bool { return precedes(accounts[i], accounts[j]) })
	of := make([]*cluster, len(accounts))
	for i, a := range accounts {
		of[i] = single(a, "first account of it")
		of[i].day = day
	}
	type pair struct {
		i, j, common int
		why          string
	}
	var pairs []pair
	for i, a := range accounts {
		for j := i + 1; j < len(accounts); j++ {
			if w := match(a, accounts[j]); w != "" {
				pairs = append(pairs, pair{i, j, common(a, accounts[j]), w})
			}
		}
	}
	sort.SliceStable(pairs, func(x, y int) bool { return pairs[x].common > pairs[y].common })
	for _, p := range pairs {
		into, from := of[p.i], of[p.j]
		if into == from || into.contradicts(from) {
			continue
		}
		if precedes(from.members[0], into.members[0]) {
			into, from = from, into
		}
		into.absorb(from, p.why+", same day")
		for k := range of {
			if of[k] == from {
				of[k] = into
			}
		}
	}
	var out []*cluster
	for i, c := range of {
		if c.members[0].ID == accounts[i].ID {
			out = append(out, c)
		}
	}
	return out
}

// common counts the anchors that two accounts share.
func common(a, b Account) int {
	n := 0
	for _, x := range a.Anchors {
		for _, y := range b.Anchors {
			if x == y {
				n++
			}
		}
	}
	return n
}

// linkDays joins clusters of two days that follow one another, if each is the
// other's only match and no like cluster stands on the day before or after:
// what is told of three days running is told apart by its day.
func linkDays(days map[int][]*cluster) []*cluster {
	merged := map[*cluster]bool{}
	var out []*cluster
	type link struct {
		from, to *cluster
		why      string
	}
	var links []link
	for _, day := range sortedDays(days) {
		for _, c := range days[day] {
			next := matching(c, days[day+1])
			if len(next) != 1 || len(matching(c, days[day-1])) > 0 {
				continue
			}
			d := next[0]
			if len(matching(d, days[day])) == 1 && len(matching(d, days[day+2])) == 0 {
				_, why := c.agrees(d)
				links = append(links, link{c, d, why})
				merged[d] = true
			}
		}
	}
	for _, l := range links {
		for _, a := range l.to.members {
			l.from.add(a, l.why+", one day apart")
		}
	}
	for _, day := range sortedDays(days) {
		for _, c := range days[day] {
			if !merged[c] {
				out = append(out, c)
			}
		}
	}
	return out
}

// attach puts undated accounts into the only event that they can mean and
// returns those that remain.
func attach(published int, accounts []Account, clusters []*cluster) []Account {
	sort.Slice(accounts, func(i, j int) bool { return precedes(accounts[i], accounts[j]) })
	var rest []Account
	for _, a := range accounts {
		var found []*cluster
		why := ""
		for _, c := range clusters {
			if c.hasDay(published-reach, published) {
				if w := c.takes(a, strongMatch); w != "" {
					found, why = append(found, c), w
				}
			}
		}
		if len(found) == 1 {
			found[0].add(a, why+", told without a day up to three days later")
			continue
		}
		rest = append(rest, a)
	}
	return rest
}

func put(m map[string]map[int][]Account, b block, a Account) {
	if m[b.family] == nil {
		m[b.family] = map[int][]Account{}
	}
	m[b.family][b.day] = append(m[b.family][b.day], a)
}

func keys(maps ...map[string]map[int][]Account) []string {
	seen := map[string]bool{}
	var out []string
	for _, m := range maps {
		for k := range m {
			if !seen[k] {
				seen[k] = true
				out = append(out, k)
			}
		}
	}
	sort.Strings(out)
	return out
}

func sortedDays[T any](m map[int]T) []int {
	out := make([]int, 0, len(m))
	for day := range m {
		out = append(out, day)
	}
	sort.Ints(out)
	return out
}
