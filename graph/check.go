package graph

import "fmt"

// Check reports the first thing in the batch that the schema does not declare,
// wrapped in ErrSchema. A store calls it before it builds any query, so labels
// and relationship types never come from outside the schema.
func (s Schema) Check(b Batch) error {
	for _, ref := range b.Delete {
		if err := s.checkRef(ref); err != nil {
			return fmt.Errorf("delete %s %q: %w", ref.Label, ref.ID, err)
		}
	}
	for _, u := range b.Unlink {
		if err := s.checkUnlink(u); err != nil {
			return fmt.Errorf("unlink %s: %w", u.Type, err)
		}
	}
	for _, n := range b.Nodes {
		if err := s.checkNode(n); err != nil {
			return fmt.Errorf("node %s %q: %w", n.Label, n.ID, err)
		}
	}
	for _, r := range b.Rels {
		if err := s.checkRel(r); err != nil {
			return fmt.Errorf("relationship %s %q to %q: %w", r.Type, r.From.ID, r.To.ID, err)
		}
	}
	return nil
}

func (s Schema) checkRef(ref NodeRef) error {
	n, ok := s.Node(ref.Label)
	switch {
	case !ok || n.Key == "":
		return fmt.Errorf("label %q has no id: %w", ref.Label, ErrSchema)
	case ref.ID == "":
		return fmt.Errorf("empty id: %w", ErrSchema)
	}
	return nil
}

func (s Schema) checkUnlink(u Unlink) error {
	if _, ok := s.Rel(u.Type); !ok {
		return fmt.Errorf("type %q: %w", u.Type, ErrSchema)
	}
	switch {
	case u.Node != nil:
		return s.checkRef(*u.Node)
	case u.From.ID == "" && u.To.ID == "" && u.Key == nil:
		return fmt.Errorf("nothing chosen: %w", ErrSchema)
	case u.From.ID == "" && u.To.ID == "":
		return nil
	}
	if err := s.checkRef(u.From); err != nil || u.To.ID == "" {
		return err
	}
	return s.checkRef(u.To)
}

func (s Schema) checkNode(n Node) error {
	if err := s.checkRef(n.NodeRef); err != nil {
		return err
	}
	declared, _ := s.Node(n.Label)
	props := declared.Props
	if n.Also != "" {
		also, ok := s.Node(n.Also)
		if !ok || also.Key != "" || n.Label != Entity {
			return fmt.Errorf("second label %q: %w", n.Also, ErrSchema)
		}
		props = append(props[:len(props):len(props)], also.Props...)
	}
	return checkProps(n.Props, props)
}

func (s Schema) checkRel(r Rel) error {
	declared, ok := s.Rel(r.Type)
	if !ok {
		return fmt.Errorf("type: %w", ErrSchema)
	}
	if (declared.Key == "") != (r.Key == nil) {
		return fmt.Errorf("key %v, want one for %q: %w", r.Key, declared.Key, ErrSchema)
	}
	for _, ref := range []NodeRef{r.From, r.To} {
		if err := s.checkRef(ref); err != nil {
			return err
		}
	}
	return checkProps(r.Props, declared.Props)
}

func checkProps(have Props, declared []Property) error {
	for name, value := range have {
		want := ""
		for _, p := range declared {
			if p.Name == name {
				want = p.Type
			}
		}
		if want == "" {
			return fmt.Errorf("property %q: %w", name, ErrSchema)
		}
		if got := typeName(value); got != "" && got != want {
			return fmt.Errorf("property %q is a %s, want %s: %w", name, got, want, ErrSchema)
		}
	}
	return nil
}

// typeName returns the declared name of a value's type, "" for nil.
func typeName(v any) string {
	switch v.(type) {
	case nil:
		return ""
	case string:
		return "string"
	case bool:
		return "bool"
	case int64:
		return "int"
	case float64:
		return "float"
	case []string:
		return "list of string"
	}
	return fmt.Sprintf("%T", v)
}
