package fuse

import (
	"fmt"
	"sort"
	"strings"
)

// Anchor is an entity of an account that another account may share.
type Anchor struct {
	Role   Role
	Class  Class
	Entity string // id without spaces
}

// Role is what the entity does in the happening.
type Role string

// The roles.
const (
	Agent  Role = "agent"
	Target Role = "target"
	Place  Role = "place"
	Launch Role = "launch"
)

// Class is how much it says that two accounts share the entity.
type Class string

// The classes.
const (
	BaseClass    Class = "base"    // a base, camp, mission or ship
	TownClass    Class = "town"    // a place that can be hit as one
	RegionClass  Class = "region"  // a province or sea
	PersonClass  Class = "person"  // a named official
	BodyClass    Class = "body"    // a group or actor
	CountryClass Class = "country" // says nothing by itself
)

// String writes the anchor as the graph keeps it.
func (a Anchor) String() string { return fmt.Sprintf("%s %s %s", a.Role, a.Class, a.Entity) }

// ParseAnchor reads what String wrote.
func ParseAnchor(s string) (Anchor, error) {
	f := strings.Fields(s)
	if len(f) != 3 {
		return Anchor{}, fmt.Errorf("anchor %q: want role, class and entity", s)
	}
	return Anchor{Role(f[0]), Class(f[1]), f[2]}, nil
}

// match tells what makes two accounts of a family and day one happening, "" if
// nothing does.
func match(a, b Account) string {
	switch blockFamily(a) {
	case Announcement:
		return sharedDoer(a, b)
	case Travel:
		return sharedJourney(a, b)
	}
	if w := sharedSpot(a, b); w != "" {
		return w
	}
	if w := shared(a, b, "person hit", hit, PersonClass); w != "" {
		return w
	}
	if w := sharedForces(a, b); w != "" {
		return w
	}
	around := shared(a, b, "region", where, RegionClass)
	if around == "" {
		around = shared(a, b, "target", hit, BodyClass)
	}
	if doer := sharedDoer(a, b); around != "" && doer != "" {
		return around + ", " + doer
	}
	return ""
}

// strongMatch is match for accounts of which one has no day.
func strongMatch(a, b Account) string {
	switch blockFamily(a) {
	case Announcement, Travel:
		other := shared(a, b, "other side", where, BaseClass, PersonClass, BodyClass, TownClass, RegionClass, CountryClass)
		if doer := sharedDoer(a, b); doer != "" && other != "" {
			return doer + ", " + other
		}
		return ""
	}
	if w := shared(a, b, "base", where, BaseClass); w != "" {
		return w
	}
	if w := shared(a, b, "person hit", hit, PersonClass); w != "" {
		return w
	}
	if w := shared(a, b, "launch site", []Role{Launch}, BaseClass, TownClass); w != "" {
		return w
	}
	spot := sharedSpot(a, b)
	if spot == "" {
		return ""
	}
	if doer := sharedDoer(a, b); doer != "" {
		return spot + ", " + doer
	}
	if body := shared(a, b, "target", hit, BodyClass); body != "" {
		return spot + ", " + body
	}
	return ""
}

// contradict reports whether two accounts can't be of one happening.
func contradict(a, b Account) bool {
	if a.Article == b.Article { // the reading of one article has told them apart
		return true
	}
	differ := func(roles []Role, class Class) bool {
		return apart(entities(a, roles, class), entities(b, roles, class))
	}
	switch blockFamily(a) {
	case Travel:
		return differ([]Role{Target, Place}, TownClass) && differ([]Role{Target}, PersonClass)
	case Announcement:
		return differ([]Role{Agent}, BodyClass)
	}
	return differ([]Role{Target}, BaseClass)
}

func sharedSpot(a, b Account) string {
	if w := shared(a, b, "base", where, BaseClass); w != "" {
		return w
	}
	if w := shared(a, b, "place", where, TownClass); w != "" {
		return w
	}
	return shared(a, b, "launch site", []Role{Launch, Place}, BaseClass, TownClass)
}

// sharedForces lets two accounts of forces that were hit in one country agree
// where one of them names no spot: "American forces in Syria", and the base.
func sharedForces(a, b Account) string {
	if named(a) && named(b) {
		return ""
	}
	body := shared(a, b, "target", hit, BodyClass)
	land := shared(a, b, "country", []Role{Target, Place, Launch}, CountryClass, RegionClass)
	if body == "" || land == "" {
		return ""
	}
	return body + ", " + land
}

// named reports that an account names the base or town that was hit.
func named(a Account) bool {
	return len(entities(a, where, BaseClass))+len(entities(a, where, TownClass)) > 0
}

func sharedDoer(a, b Account) string {
	return shared(a, b, "doer", []Role{Agent}, BodyClass, PersonClass, CountryClass)
}

// sharedJourney wants two of the people, bodies and places that meet to be the
// same: who travelled, and to whom or where.
func sharedJourney(a, b Account) string {
	all := []Role{Agent, Target, Place}
	var same []string
	for _, class := range []Class{PersonClass, BodyClass, BaseClass, TownClass, RegionClass, CountryClass} {
		other := entities(b, all, class)
		for id := range entities(a, all, class) {
			if other[id] {
				same = append(same, id)
			}
		}
	}
	if len(same) < 2 {
		return ""
	}
	sort.Strings(same)
	return why("participants and places", strings.Join(same, " and "))
}

var (
	where = []Role{Target, Place}
	hit   = []Role{Target}
)

// shared words the first entity of the classes that both accounts have in one
// of the roles, "" if there is none.
func shared(a, b Account, kind string, roles []Role, classes ...Class) string {
	for _, class := range classes {
		other := entities(b, roles, class)
		for _, id := range keysOf(entities(a, roles, class)) {
			if other[id] {
				return why(kind, id)
			}
		}
	}
	return ""
}

func entities(a Account, roles []Role, class Class) map[string]bool {
	out := map[string]bool{}
	for _, anchor := range a.Anchors {
		for _, role := range roles {
			if anchor.Class == class && anchor.Role == role {
				out[anchor.Entity] = true
			}
		}
	}
	return out
}

func overlap(a, b map[string]bool) bool {
	for id := range a {
		if b[id] {
			return true
		}
	}
	return false
}

func blockFamily(a Account) string {
	if family, ok := DaylessFamily(a.Block); ok {
		return family
	}
	family, _, _ := strings.Cut(a.Block, "/")
	return family
}

func keysOf[T any](m map[string]T) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	sort.Strings(out)
	return out
}
