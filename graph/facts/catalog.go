package facts

import (
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/graph"
)

// CatalogEntries gives the catalogue of names as the graph keeps it, in the
// catalogue's own order.
func CatalogEntries(c *catalog.Catalog) []graph.CatalogEntry {
	out := make([]graph.CatalogEntry, 0, len(c.Entries()))
	for _, e := range c.Entries() {
		g := graph.CatalogEntry{
			ID: e.ID, Type: graph.Label(e.Type), Kind: e.Kind, NameAr: e.Ar, NameEn: e.En, Lat: e.Lat, Lon: e.Lon,
			Aliases: append(append([]string(nil), e.Aliases...), e.Guarded...), MemberOf: e.MemberOf,
		}
		if e.Source != "" {
			g.Sources = []string{e.Source}
		}
		for _, s := range e.SaidToBe {
			g.SaidToBe = append(g.SaidToBe, graph.SaidToBeEntry{ID: s.Is, By: s.By})
		}
		g.PartOf, g.LocatedIn = above(c, e)
		g.Role, g.SpeaksFor = offices(e)
		out = append(out, g)
	}
	return out
}

// above tells what an entry is part of and where it lies. What lies in a place
// without a parent of its own lies in its country; a group or a person with a
// country lies nowhere for certain.
func above(c *catalog.Catalog, e *catalog.Entry) (partOf, locatedIn []string) {
	if parent := c.Get(e.Parent); parent != nil {
		if place(parent.Type) {
			locatedIn = []string{parent.ID}
		} else {
			partOf = []string{parent.ID}
		}
	}
	country := c.Get("country/" + e.Country)
	if len(locatedIn) == 0 && country != nil && country != e && (e.Type == record.Base || e.Type == record.Town) {
		locatedIn = []string{country.ID}
	}
	return partOf, locatedIn
}

func place(t record.EntityType) bool { return t == record.Town || t == record.Country }

// offices gives the latest office of an official, and for whom he speaks.
func offices(e *catalog.Entry) (role string, speaksFor []string) {
	latest := ""
	for _, o := range e.Offices {
		name := o.OfficeEn
		if name == "" {
			name = o.Office
		}
		if role == "" || o.From > latest {
			role, latest = name, o.From
		}
		if o.Of != "" && o.To == "" && strings.Contains(o.OfficeEn, "spokes") {
			speaksFor = append(speaksFor, o.Of)
		}
	}
	return role, speaksFor
}

// OutletFinder finds the catalogue's entry of a publishing outlet by any of
// its names, for Options.Outlet. A name that several entries share finds none.
func OutletFinder(c *catalog.Catalog) func(string) (string, bool) {
	ids := map[string]string{}
	for _, e := range c.Entries() {
		if e.Type != record.Actor {
			continue
		}
		for _, n := range append(e.Names(), e.Guarded...) {
			key := strings.ToLower(n)
			if id, twice := ids[key]; twice && id != e.ID {
				ids[key] = ""
				continue
			}
			ids[key] = e.ID
		}
	}
	return func(name string) (string, bool) {
		id := ids[strings.ToLower(strings.TrimSpace(name))]
		return id, id != ""
	}
}
