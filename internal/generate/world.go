package generate

import (
	"fmt"
	"math"
	"math/rand/v2"
	"slices"

	"isnad/extract/catalog"
	"isnad/extract/record"
)

// world holds the catalogue's names by the part that they play, the most
// frequent ones first.
type world struct {
	outlets, agencies  []*catalog.Entry
	monitors, states   []*catalog.Entry
	groups, forces     []*catalog.Entry
	bases, towns       []*catalog.Entry
	officials, spokes  []*catalog.Entry
	countries          map[string]*catalog.Entry // by ISO code
	groupsOf, forcesOf map[string][]*catalog.Entry
}

// newWorld sorts the catalogue. outlet finds an outlet by name; those that it
// does not find are left out.
func newWorld(c *catalog.Catalog, seed uint64, outlet func(string) (string, bool)) (*world, error) {
	w := &world{countries: map[string]*catalog.Entry{}, groupsOf: map[string][]*catalog.Entry{}, forcesOf: map[string][]*catalog.Entry{}}
	for _, e := range c.Entries() {
		if e.Ar == "" || e.En == "" {
			continue
		}
		w.add(e, outlet)
	}
	w.towns = slices.DeleteFunc(w.towns, func(e *catalog.Entry) bool { return len(w.groupsOf[e.Country]) == 0 }) // quiet countries
	// The lists of places and bases are in the order of their names.
	rng := rand.New(rand.NewPCG(seed, 0))
	for _, list := range [][]*catalog.Entry{w.bases, w.towns, w.outlets} {
		rng.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
	}
	for _, part := range []struct {
		name string
		list []*catalog.Entry
	}{
		{"outlets", w.outlets}, {"agencies", w.agencies}, {"monitors", w.monitors}, {"states", w.states}, {"groups", w.groups},
		{"forces", w.forces}, {"bases", w.bases}, {"towns", w.towns}, {"officials", w.officials}, {"spokesmen", w.spokes},
	} {
		if len(part.list) == 0 {
			return nil, fmt.Errorf("%w: the catalogue has no %s", errOptions, part.name)
		}
	}
	return w, nil
}

func (w *world) add(e *catalog.Entry, outlet func(string) (string, bool)) {
	switch e.Type {
	case record.Actor:
		w.addActor(e, outlet)
	case record.Group:
		if e.Kind != "party" && e.Kind != "movement" {
			w.groups = append(w.groups, e)
			w.groupsOf[e.Country] = append(w.groupsOf[e.Country], e)
		}
	case record.Base:
		w.bases = append(w.bases, e)
	case record.Town:
		if e.Country != "" {
			w.towns = append(w.towns, e)
		}
	case record.Country:
		w.countries[e.Country] = e
		if code := e.ID[len("country/"):]; w.countries[code] == nil {
			w.countries[code] = e
		}
	case record.Official:
		if e.Kind == "spokesman" {
			w.spokes = append(w.spokes, e)
		} else {
			w.officials = append(w.officials, e)
		}
	}
}

func (w *world) addActor(e *catalog.Entry, outlet func(string) (string, bool)) {
	switch {
	case e.Kind == "outlet":
		if id, ok := outlet(e.Ar); ok && id == e.ID {
			w.outlets = append(w.outlets, e)
		}
	case e.Kind == "agency":
		w.agencies = append(w.agencies, e)
	case e.Kind == "monitor":
		w.monitors = append(w.monitors, e)
	case slices.Contains([]string{"ministry", "government", "presidency"}, e.Kind):
		w.states = append(w.states, e)
	case slices.Contains([]string{"army", "air-force", "command", "coalition", "security", "police"}, e.Kind):
		w.forces = append(w.forces, e)
		w.forcesOf[e.Country] = append(w.forcesOf[e.Country], e)
	}
}

// popular draws from a list: the k-th with a chance of about 1/k, as names
// recur in news.
func popular[T any](rng *rand.Rand, list []T) T {
	return list[int(math.Pow(float64(len(list)+1), rng.Float64()))-1]
}

// near draws from those of a country, mostly, and else from all.
func near(rng *rand.Rand, country string, of map[string][]*catalog.Entry, all []*catalog.Entry) *catalog.Entry {
	if list := of[country]; len(list) > 0 && !once(rng, 4) {
		return popular(rng, list)
	}
	return popular(rng, all)
}

// once is true once in n times.
func once(rng *rand.Rand, n int) bool { return rng.IntN(n) == 0 }

// pick draws with equal chances.
func pick[T any](rng *rand.Rand, from []T) T { return from[rng.IntN(len(from))] }
