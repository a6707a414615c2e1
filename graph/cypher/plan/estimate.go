package plan

import (
	"math"
	"slices"

	"isnad/graph/cypher/bind"
	"isnad/graph/cypher/storage"
	"isnad/graph/cypher/syntax"
	"isnad/graph/cypher/value"
)

// Guesses where nothing is known. They only have to put plans in order.
const (
	guessEqual  = 0.1 // of values that equal a given one
	guessRange  = 0.3 // of values in a range
	guessPrefix = 0.05
	guessText   = 0.1 // that CONTAINS, ENDS WITH or =~ hold
	guessAny    = 0.1 // that any(…) holds
	guessOther  = 0.5
	guessList   = 5 // elements of a list
	guessHub    = 2 // relationships of a node, at least, as far as work goes
	// guessLabel says how much the label of a node tells about its
	// relationships: with 0 all those of the type are at nodes of the label,
	// with 1 they are spread over all nodes.
	guessLabel = 0.25
)

// facts is what is known of the slots of a match.
type facts struct {
	labels map[int][]string // of nodes
	types  map[int][]string // of relationships
}

// selectivity is the part of rows for which a condition is expected to hold.
func (p *planner) selectivity(e bind.Expr, f facts) float64 {
	switch e := e.(type) {
	case *bind.Const:
		if t, ok := truth(e); ok && t == value.True {
			return 1
		}
		return 0
	case *bind.HasLabels:
		return p.labelSelectivity(e)
	case *bind.Unary:
		if e.Op == syntax.Not {
			return 1 - p.selectivity(e.X, f)
		}
	case *bind.IsNull:
		if e.Not {
			return 0.9
		}
		return guessEqual
	case *bind.Quantifier:
		if e.Kind == "any" || e.Kind == "single" {
			return guessAny
		}
	case *bind.Binary:
		return p.comparisonSelectivity(e, f)
	}
	return guessOther
}

// labelSelectivity takes it that a relationship mostly leads to nodes of the
// label that the query asks for: a label that is rare on the whole need not be
// rare at the end of the relationship.
func (p *planner) labelSelectivity(e *bind.HasLabels) float64 {
	all := max(1, float64(p.stats.CountNodes("")))
	s := 1.0
	for _, label := range e.Labels {
		s *= math.Pow(min(1, float64(p.stats.CountNodes(label))/all), guessLabel)
	}
	return s
}

func (p *planner) comparisonSelectivity(e *bind.Binary, f facts) float64 {
	switch e.Op {
	case syntax.And:
		return p.selectivity(e.X, f) * p.selectivity(e.Y, f)
	case syntax.Or:
		return 1 - (1-p.selectivity(e.X, f))*(1-p.selectivity(e.Y, f))
	case syntax.Equal:
		if s, ok := p.indexed(e.X, f); ok {
			return s
		}
		if s, ok := p.indexed(e.Y, f); ok {
			return s
		}
		return guessEqual
	case syntax.In:
		s, ok := p.indexed(e.X, f)
		if !ok {
			s = guessEqual
		}
		return min(1, s*listLength(e.Y))
	case syntax.NotEqual:
		return 1 - guessEqual
	case syntax.Less, syntax.LessEq, syntax.Greater, syntax.GreaterEq:
		return guessRange
	case syntax.StartsWith:
		return guessPrefix
	case syntax.EndsWith, syntax.Contains, syntax.Matches:
		return guessText
	}
	return guessOther
}

// indexed returns the part of nodes or relationships that share a value of an
// indexed property.
func (p *planner) indexed(e bind.Expr, f facts) (float64, bool) {
	prop, ok := e.(*bind.Property)
	if !ok {
		return 0, false
	}
	slot, ok := prop.Of.(*bind.Slot)
	if !ok {
		return 0, false
	}
	for _, label := range f.labels[slot.Index] {
		if index, ok := p.stats.NodeIndex(label, prop.Key); ok {
			return share(index, p.stats.CountNodes(label)), true
		}
	}
	if types := f.types[slot.Index]; len(types) > 0 {
		if index, ok := p.stats.RelationshipIndex(types[0], prop.Key); ok {
			return share(index, p.stats.CountRelationships(types[0])), true
		}
	}
	return 0, false
}

func share(index storage.Index, count int64) float64 {
	distinct := index.Distinct
	if index.Unique || distinct <= 0 && !index.Unique && count > 0 {
		if !index.Unique {
			distinct = max(1, count/10)
		} else {
			distinct = count
		}
	}
	return 1 / max(1, float64(distinct))
}

// listLength is the expected length of a list.
func listLength(e bind.Expr) float64 {
	if c, ok := e.(*bind.Const); ok {
		items, _ := c.Value.AsList()
		return float64(len(items))
	}
	if l, ok := e.(*bind.List); ok {
		return float64(len(l.Items))
	}
	return guessList
}

// countTypes is the number of relationships of some types, of all for none.
func (p *planner) countTypes(types []string) float64 {
	if len(types) == 0 {
		return float64(p.stats.CountRelationships(""))
	}
	var n int64
	for _, t := range slices.Compact(slices.Sorted(slices.Values(types))) {
		n += p.stats.CountRelationships(t)
	}
	return float64(n)
}

// degree is how many relationships of the pattern a node is expected to have,
// seen from one of its ends. Whether those of the type hang at nodes of the
// label or are spread over all nodes is not known; the guess lies between.
func (p *planner) degree(r *bind.Rel, from int, f facts) float64 {
	all := max(1, float64(p.stats.CountNodes("")))
	few := all
	for _, label := range f.labels[from] {
		few = min(few, max(1, float64(p.stats.CountNodes(label))))
	}
	d := p.countTypes(r.Types) / (math.Pow(all, guessLabel) * math.Pow(few, 1-guessLabel))
	if r.Direction == storage.Either {
		d *= 2
	}
	return d
}

// fanOut is how many ways a relationship pattern is expected to lead on from a
// node.
func (p *planner) fanOut(r *bind.Rel, from int, f facts) float64 {
	d := p.degree(r, from, f)
	if r.Length == nil {
		return d
	}
	all := max(1, float64(p.stats.CountNodes("")))
	most := r.Length.Max
	if most < 0 || most > 10 {
		most = 10
	}
	sum, ways := 0.0, 1.0
	for k := int64(0); k <= most; k++ {
		if k >= r.Length.Min {
			sum += ways
		}
		if ways *= d; ways > all*10 {
			ways = all * 10
		}
	}
	return max(sum, 0.1)
}
