package local

import (
	"math"
	"slices"

	"isnad/graph/cypher/value"
)

// each yields what stands in the index for an item with these properties, every
// value once.
func (x *index) each(props string, yield func(v any) error) error {
	if x.kind == kindTexts {
		return x.eachText(props, yield)
	}
	v, err := property(props, x.symbols[0])
	if err != nil || v == nil {
		return err
	}
	switch v := v.(type) {
	case []string: // lists stand in no index over a value
		return nil
	case float64:
		if math.IsNaN(v) { // equal to nothing
			return nil
		}
	}
	return yield(v)
}

func (x *index) eachText(props string, yield func(v any) error) error {
	var all []string
	for _, symbol := range x.symbols {
		v, err := property(props, symbol)
		if err != nil {
			return err
		}
		switch v := v.(type) {
		case string:
			all = append(all, value.Lower(v))
		case []string:
			for _, text := range v {
				all = append(all, value.Lower(text))
			}
		}
	}
	slices.Sort(all)
	for _, text := range slices.Compact(all) {
		if err := yield(text); err != nil {
			return err
		}
	}
	return nil
}
