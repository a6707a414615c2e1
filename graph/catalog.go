package graph

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"slices"
	"sort"
)

// CatalogEntry is one entity of the catalogue as the graph keeps it. All but
// ID and Type may be empty; ids that it refers to are those of other entries.
type CatalogEntry struct {
	ID      string // without spaces
	Type    Label  // one of EntityLabels
	Kind    string
	NameAr  string
	NameEn  string
	Aliases []string
	Role    string   // of an Official: the latest office
	Lat     *float64 // degrees, WGS 84
	Lon     *float64

	PartOf    []string
	MemberOf  []string
	SpeaksFor []string
	LocatedIn []string
	SaidToBe  []SaidToBeEntry
	Sources   []string // what the facts were taken from
}

// SaidToBeEntry says whom somebody takes a front name for.
type SaidToBeEntry struct {
	ID string
	By string
}

// CatalogRels returns the relationship types that the catalogue owns.
func CatalogRels() []RelType { return []RelType{PartOf, MemberOf, SpeaksFor, LocatedIn, SaidToBe} }

// Node returns the entry's node.
func (e CatalogEntry) Node() Node {
	props := Props{"catalog": true, "anonymous": false}
	set := func(name, value string) {
		if value != "" {
			props[name] = value
		}
	}
	set("kind", e.Kind)
	set("nameAr", e.NameAr)
	set("nameEn", e.NameEn)
	set("role", e.Role)
	set("name", e.NameAr)
	if e.NameAr == "" {
		set("name", e.NameEn)
	}
	if len(e.Aliases) > 0 {
		props["aliases"] = sortedCopy(e.Aliases)
	}
	if len(e.Sources) > 0 {
		props["sources"] = sortedCopy(e.Sources)
	}
	if e.Lat != nil && e.Lon != nil && e.Type != Group && e.Type != Actor && e.Type != Official {
		props["lat"], props["lon"] = *e.Lat, *e.Lon
	}
	return Node{NodeRef: NodeRef{Entity, e.ID}, Also: e.Type, Props: props}
}

// Hash returns a hash over all that the entry writes into the graph, so that one
// that is there can be told from a changed one. It fails for a coordinate that
// is no number.
func (e CatalogEntry) Hash() (string, error) {
	text, err := json.Marshal([]any{e.Node(), e.Rels()})
	if err != nil {
		return "", fmt.Errorf("hash entry %s: %w", e.ID, err)
	}
	sum := sha256.Sum256(text)
	return hex.EncodeToString(sum[:16]), nil
}

// Within returns the entry with only those references that lead to listed
// entries: a relationship needs both ends.
func (e CatalogEntry) Within(listed map[string]bool) CatalogEntry {
	keep := func(ids []string) []string {
		return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return !listed[id] })
	}
	e.PartOf, e.MemberOf, e.SpeaksFor, e.LocatedIn = keep(e.PartOf), keep(e.MemberOf), keep(e.SpeaksFor), keep(e.LocatedIn)
	e.SaidToBe = slices.DeleteFunc(slices.Clone(e.SaidToBe), func(s SaidToBeEntry) bool { return !listed[s.ID] })
	return e
}

// Rels returns the entry's relationships.
func (e CatalogEntry) Rels() []Rel {
	var out []Rel
	self := NodeRef{Entity, e.ID}
	for _, part := range []struct {
		t   RelType
		ids []string
	}{{PartOf, e.PartOf}, {MemberOf, e.MemberOf}, {SpeaksFor, e.SpeaksFor}, {LocatedIn, e.LocatedIn}} {
		for _, id := range part.ids {
			out = append(out, Rel{Type: part.t, From: self, To: NodeRef{Entity, id}})
		}
	}
	for _, s := range e.SaidToBe {
		out = append(out, Rel{Type: SaidToBe, From: self, To: NodeRef{Entity, s.ID}, Key: s.By})
	}
	return out
}

// CatalogVersion returns a hash over all entries, whatever their order.
func CatalogVersion(entries []CatalogEntry) (string, error) {
	sorted := append([]CatalogEntry(nil), entries...)
	sort.Slice(sorted, func(i, j int) bool { return sorted[i].ID < sorted[j].ID })
	sum := sha256.New()
	for _, e := range sorted {
		hash, err := e.Hash()
		if err != nil {
			return "", err
		}
		sum.Write([]byte(hash))
	}
	return hex.EncodeToString(sum.Sum(nil)), nil
}

func sortedCopy(s []string) []string {
	out := append([]string(nil), s...)
	sort.Strings(out)
	return out
}
