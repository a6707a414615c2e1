package exec

import (
	"isnad/graph/cypher/plan"
	"isnad/graph/cypher/value"
)

// textSeek finds nodes by texts. Where a text is to be looked for that is none,
// the index does not help, and every node of the label is handed on.
func (r *run) textSeek(input op, p *plan.TextSeek) (op, error) {
	funcs, err := r.exprs(p.Texts)
	if err != nil {
		return nil, err
	}
	return func(emit func() error) error {
		return input(func() error {
			var wanted []string
			for _, f := range funcs {
				v, err := f(r.row)
				if err != nil {
					return err
				}
				text, ok := v.AsString()
				switch {
				case ok:
					wanted = append(wanted, value.Lower(text))
				case !v.IsNull():
					return r.nodes(r.graph.Nodes(p.Label), p.Slot, emit)
				}
			}
			return r.byTexts(p, wanted, emit)
		})
	}, nil
}

// byTexts hands on every node that one of the texts finds, once.
func (r *run) byTexts(p *plan.TextSeek, wanted []string, emit func() error) error {
	var seen map[int64]bool
	if len(wanted) > 1 {
		seen = map[int64]bool{}
	}
	for _, text := range wanted {
		for n, err := range r.graph.SeekTexts(p.Label, p.Properties, text) {
			if err != nil {
				return err
			}
			if err := r.tick(); err != nil {
				return err
			}
			if seen[n.ID()] {
				continue
			}
			if seen != nil {
				seen[n.ID()] = true
			}
			r.row[p.Slot] = value.FromNode(n)
			if err := emit(); err != nil {
				return err
			}
		}
	}
	return nil
}
