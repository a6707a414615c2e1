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

// claim is a name's owner.
type claim struct {
	country  string
	fixed    bool
	onlyHere bool // guarded by hand: bars its own country's places alone
}

// bars reports whether the claim keeps the name from a place of a country.
func (c claim) bars(country string) bool { return !c.onlyHere || c.country == country }

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
	owners := map[string]claim{}
	var out []place
	for _, p := range places {
		if !p.fixed && !p.yield(owners, keepAlways) {
			continue
		}
		if !p.fixed {
			out = append(out, p)
		}
		for _, n := range p.names() {
			key := fold(n)
			c := claim{country: p.Country, fixed: p.fixed, onlyHere: p.fixed && slices.Contains(p.Guarded, n)}
			if old, ok := owners[key]; !ok || old.onlyHere && !c.onlyHere {
				owners[key] = c
			}
		}
	}
	return out
}

// yield takes the names that others own from p and reports whether p stays.
func (p *place) yield(owners map[string]claim, keepAlways int) bool {
	lost := func(name string) bool {
		c, ok := owners[fold(name)]
		return name != "" && ok && c.bars(p.Country)
	}
	p.Aliases = slices.DeleteFunc(p.Aliases, lost)
	p.Guarded = slices.DeleteFunc(p.Guarded, func(n string) bool { return n != p.Ar && n != p.En && lost(n) })
	main := cmp.Or(p.Ar, p.En)
	for _, n := range []string{p.Ar, p.En} {
		if !lost(n) {
			continue
		}
		if n == main && (p.population < keepAlways || owners[fold(n)].country == p.Country) {
			return false
		}
		if !slices.Contains(p.Guarded, n) {
			p.Guarded = append(p.Guarded, n)
		}
	}
	return true
}
