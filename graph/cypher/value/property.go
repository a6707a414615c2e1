package value

import "isnad/graph/cypher/temporal"

// Property is container.key: the entry of a map, the property of a node or
// relationship, or the component of a date, time or duration. What is not there
// is null, as is a property of null; only a component that no value of the type
// has is an [ErrArgument] error. Other types are an [ErrType] error.
func Property(container Value, key string) (Value, error) {
	switch ref := container.ref.(type) {
	case nil:
		return Value{}, nil
	case map[string]Value:
		return ref[key], nil
	}
	if n, ok := container.AsNode(); ok {
		return n.Property(key)
	}
	if r, ok := container.AsRelationship(); ok {
		return r.Property(key)
	}
	if t, ok := container.AsTemporal(); ok {
		number, text, found := temporal.Component(t, key)
		switch {
		case !found:
			return Value{}, Errorf(ErrArgument, "a %s has no component %s", container.Kind(), key)
		case text != "":
			return String(text), nil
		}
		return Int(number), nil
	}
	return Value{}, TypeError("."+key, container)
}
