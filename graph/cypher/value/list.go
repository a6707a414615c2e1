package value

// In is the IN operator: whether item equals an element of list. It is Unknown
// if none is found and item or an element is null, and False for an empty list
// even then. A list that is no list is an [ErrType] error.
func In(item, list Value) (Truth, error) {
	if list.IsNull() {
		return Unknown, nil
	}
	items, ok := list.AsList()
	if !ok {
		return Unknown, TypeError("IN", item, list)
	}
	found := False
	for _, candidate := range items {
		if found = found.Or(Equal(item, candidate)); found == True {
			return True, nil
		}
	}
	return found, nil
}

// concat joins two lists, or a list and a value that becomes its first or last
// element. The result shares no memory with either.
func concat(a, b Value) (Value, error) {
	as, aList := a.AsList()
	bs, bList := b.AsList()
	if !aList {
		as = []Value{a}
	}
	if !bList {
		bs = []Value{b}
	}
	if err := CheckList("+", len(as)+len(bs)); err != nil {
		return Value{}, err
	}
	joined := make([]Value, 0, len(as)+len(bs))
	return List(append(append(joined, as...), bs...)), nil
}

// Index is container[key]: the element of a list at a position from 0, or from
// -1 at its end, or the entry or property of that name. Positions and names
// that are not there give null, as does null on either side.
func Index(container, key Value) (Value, error) {
	if container.IsNull() || key.IsNull() {
		return Value{}, nil
	}
	if items, ok := container.AsList(); ok {
		i, ok := key.AsInt()
		if !ok {
			return Value{}, Errorf(ErrType, "a list is indexed by Integer, not by %s", key.Kind())
		}
		if i < 0 {
			i += int64(len(items))
		}
		if i < 0 || i >= int64(len(items)) {
			return Value{}, nil
		}
		return items[i], nil
	}
	if k := container.Kind(); k == KindMap || k == KindNode || k == KindRelationship || k.isTemporal() {
		name, ok := key.AsString()
		if !ok {
			return Value{}, Errorf(ErrType, "a %s is indexed by String, not by %s", container.Kind(), key.Kind())
		}
		return Property(container, name)
	}
	return Value{}, TypeError("[]", container, key)
}

// Slice is list[from..to]: the elements from position from up to, not
// including, to. Negative positions count from the end; those outside the list
// are moved to its ends. Null anywhere gives null. A bound that was left out in
// the query is passed as nil.
func Slice(list Value, from, to *Value) (Value, error) {
	if list.IsNull() {
		return Value{}, nil
	}
	items, ok := list.AsList()
	if !ok {
		return Value{}, TypeError("[..]", list)
	}
	first, last := 0, len(items)
	for _, bound := range []struct {
		given    *Value
		position *int
	}{{from, &first}, {to, &last}} {
		if bound.given == nil {
			continue
		}
		if bound.given.IsNull() {
			return Value{}, nil
		}
		i, ok := bound.given.AsInt()
		if !ok {
			return Value{}, Errorf(ErrType, "a list is sliced by Integer, not by %s", bound.given.Kind())
		}
		*bound.position = clampPosition(i, len(items))
	}
	if first >= last {
		return List(nil), nil
	}
	return List(items[first:last:last]), nil
}

func clampPosition(i int64, length int) int {
	if i < 0 {
		i += int64(length)
	}
	return int(min(max(i, 0), int64(length)))
}
