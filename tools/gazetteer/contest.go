package main

import (
	"cmp"
	"math"
	"slices"
)

// place is an entry on its way, with what decides contests about its names.
type place struct {
	Entry
	population int
	weight     float64
	fixed      bool // hand-written elsewhere: always wins, never written
}

// weigh ranks the bearers of one name: ten times the people, or one step
// nearer to the conflicts, make one point.
func weigh(population, tier int, capital bool) float64 {
	w := math.Log10(float64(population+1)) + float64(2-tier)
	if capital {
		w += 3
	}
	return w
}

// names lists all names of an entry, its guarded ones last.
func (p place) names() []string {
	out := append([]string{p.Ar, p.En}, p.Aliases...)
	return slices.DeleteFunc(append(out, p.Guarded...), func(s string) bool { return s == "" })
}

// claims says who owns which folded name.
type claims struct {
	country map[string]string  // the owner's country
	barred  map[[2]string]bool // name and country: guarded by hand there
}

// take gives p the names that nobody owns. What a fixed entry has guarded it
// does not own: it only bars the places of its own country.
func (c claims) take(p place) {
	for _, n := range p.names() {
		key := fold(n)
		if p.fixed && slices.Contains(p.Guarded, n) {
			c.barred[[2]string{key, p.Country}] = true
		} else if _, ok := c.country[key]; !ok {
			c.country[key] = p.Country
		}
	}
}

// lost reports whether somebody else has the name; atHome, whether that is an
// entry of the same country.
func (c claims) lost(name, country string) (lost, atHome bool) {
	key := fold(name)
	if c.barred[[2]string{key, country}] {
		return true, true
	}
	owner, ok := c.country[key]
	return ok, ok && owner == country
}

// settle gives every name to the heaviest of its bearers. A lighter one loses
// the alias; where its main name, the Arabic one if there is one, is lost it stays with that name guarded if
// it is a big city (keepAlways people or more) of another country than the
// owner's, else it goes. Places come in any order and leave without the fixed
// ones.
func settle(places []place, keepAlways int) []place {
	slices.SortStableFunc(places, func(a, b place) int {
		if a.fixed != b.fixed {
			if a.fixed {
				return -1
			}
			return 1
		}
		return cmp.Compare(b.weight, a.weight)
	})
	owners := claims{country: map[string]string{}, barred: map[[2]string]bool{}}
	var out []place
	for _, p := range places {
		if !p.fixed {
			if !p.yield(owners, keepAlways) {
				continue
			}
			out = append(out, p)
		}
		owners.take(p)
	}
	return out
}

// yield takes the names that others own from p and reports whether p stays.
func (p *place) yield(owners claims, keepAlways int) bool {
	gone := func(name string) bool {
		lost, _ := owners.lost(name, p.Country)
		return lost
	}
	p.Aliases = slices.DeleteFunc(p.Aliases, gone)
	p.Guarded = slices.DeleteFunc(p.Guarded, func(n string) bool { return n != p.Ar && n != p.En && gone(n) })
	main := cmp.Or(p.Ar, p.En)
	for _, n := range []string{p.Ar, p.En} {
		lost, atHome := owners.lost(n, p.Country)
		if n == "" || !lost {
			continue
		}
		if n == main && (atHome || p.population < keepAlways) {
			return false
		}
		if !slices.Contains(p.Guarded, n) {
			p.Guarded = append(p.Guarded, n)
		}
	}
	return true
}
