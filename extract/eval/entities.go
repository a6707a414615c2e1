package eval

import "slices"

// sameName is how similar two names must be at least to be of one entity.
const sameName = 0.67

// accepted lists for a gold type the types that count as right for it: texts
// leave open whether a country acts or is a place.
func accepted(gold string) []string {
	switch gold {
	case "Country":
		return []string{"Country", "Town", "Actor"}
	case "Town":
		return []string{"Town", "Country"}
	case "Actor":
		return []string{"Actor", "Country"}
	}
	return []string{gold}
}

// Accepts reports that a type which was found counts as right for a gold type.
func Accepts(gold, found string) bool { return slices.Contains(accepted(gold), found) }

// likeness is how similar a gold entity and a found one are by name.
type likeness struct {
	best float64 // of any two names
	head float64 // of the gold's fullest name and any
}

// likenesses compares each gold entity with each found one.
func likenesses(gold, found []Entity) [][]likeness {
	goldNames, foundNames := phrases(gold), phrases(found)
	out := make([][]likeness, len(gold))
	for i, g := range goldNames {
		out[i] = make([]likeness, len(found))
		for j, f := range foundNames {
			l := &out[i][j]
			for k, x := range g {
				for _, y := range f {
					s := similarity(x, y)
					l.best = max(l.best, s)
					if k == 0 {
						l.head = max(l.head, s)
					}
				}
			}
		}
	}
	return out
}

func phrases(entities []Entity) [][]phrase {
	out := make([][]phrase, len(entities))
	for i, e := range entities {
		for _, n := range e.Names {
			out[i] = append(out[i], parsePhrase(n))
		}
	}
	return out
}

// alignEntities pairs entities: typed as they are measured, and anyhow, with
// those added whose type was mistaken, for events and edges to lean on.
func alignEntities(gold, found []Entity) (typed, anyhow alignment) {
	alike := likenesses(gold, found)
	var all, fitting []candidate
	for i, g := range gold {
		types := accepted(g.Type)
		for j, f := range found {
			l := alike[i][j]
			if l.best < sameName {
				continue
			}
			c := candidate{l.best + l.head/10, i, j}
			all = append(all, c)
			if slices.Contains(types, f.Type) {
				fitting = append(fitting, c)
			}
		}
	}
	typed = align(fitting, len(gold), len(found))
	anyhow = typed.clone()
	for i, j := range align(all, len(gold), len(found)).found {
		if j != none {
			anyhow.pair(i, j)
		}
	}
	return typed, anyhow
}
