package pack

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// value is what an entry has in a field that only takes certain values.
type value struct{ field, value string }

// valued is an entry with such fields.
type valued interface{ values() []value }

func (w Word) values() []value     { return []value{{"class", w.Class}} }
func (t Trigger) values() []value  { return []value{{"type", t.Type}} }
func (h Head) values() []value     { return []value{{"type", h.Type}, {"position", h.Position}} }
func (t Title) values() []value    { return []value{{"class", t.Class}} }
func (r RoleWord) values() []value { return []value{{"role", r.Role}} }
func (n Noise) values() []value    { return []value{{"scope", n.Scope}, {"where", n.Where}} }

func (c Cue) values() []value {
	out := []value{{"class", c.Class}, {"strength", c.Strength}, {"source", c.Source}}
	if len(c.Verbs) > 0 {
		out = append(out, value{"class of verbs", c.Class})
	}
	return out
}

// valuesOf gives a check that an entry of a later folder has only values that entries of
// earlier ones have: no rule knows another, and a slip of the pen would pass for data.
func valuesOf[T any](entries []T) func(T) error {
	known := map[string]map[string]bool{}
	for _, e := range entries {
		if v, ok := any(e).(valued); ok {
			for _, x := range v.values() {
				if known[x.field] == nil {
					known[x.field] = map[string]bool{"": true, none: true}
				}
				known[x.field][x.value] = true
			}
		}
	}
	return func(e T) error {
		v, ok := any(e).(valued)
		if !ok {
			return nil
		}
		for _, x := range v.values() {
			if !known[x.field][x.value] {
				all := slices.DeleteFunc(slices.Sorted(maps.Keys(known[x.field])), func(s string) bool { return s == "" || s == none })
				return fmt.Errorf("%s %q, want one of %s", x.field, x.value, strings.Join(all, ", "))
			}
		}
		return nil
	}
}
