package value

import "isnad/graph/cypher/temporal"

// Equal is the = operator. Null on either side is Unknown; values of different
// kinds are unequal, except that integers and floats compare by their exact
// number. Lists and maps are Unknown when their parts leave it open. NaN equals
// nothing, itself included.
func Equal(a, b Value) Truth {
	if s, ok := a.AsString(); ok { // the most frequent case by far
		if t, ok := b.AsString(); ok {
			return TruthOf(s == t)
		}
	}
	ka, kb := a.Kind(), b.Kind()
	switch {
	case ka == KindNull || kb == KindNull:
		return Unknown
	case ka.isNumber() && kb.isNumber():
		c, ordered := compareNumbers(a, b)
		return TruthOf(ordered && c == 0)
	case ka != kb:
		return False
	}
	switch ka {
	case KindList:
		return equalLists(a, b)
	case KindMap:
		return equalMaps(a, b)
	}
	return TruthOf(equalAtoms(ka, a, b))
}

// equalAtoms compares two values of one kind that hold no other values.
func equalAtoms(k Kind, a, b Value) bool {
	switch k {
	case KindBool, KindDate, KindLocalTime:
		return a.num == b.num
	case KindNode:
		n, _ := a.AsNode()
		m, _ := b.AsNode()
		return n.ID() == m.ID()
	case KindRelationship:
		r, _ := a.AsRelationship()
		s, _ := b.AsRelationship()
		return r.ID() == s.ID()
	case KindPath:
		return comparePaths(a, b) == 0
	}
	t, _ := a.AsTemporal()
	u, _ := b.AsTemporal()
	return temporal.Equal(t, u)
}

func equalLists(a, b Value) Truth {
	as, _ := a.AsList()
	bs, _ := b.AsList()
	if len(as) != len(bs) {
		return False
	}
	result := True
	for i := range as {
		if result = result.And(Equal(as[i], bs[i])); result == False {
			return False
		}
	}
	return result
}

func equalMaps(a, b Value) Truth {
	as, _ := a.AsMap()
	bs, _ := b.AsMap()
	if len(as) != len(bs) {
		return False
	}
	result := True
	for key, x := range as {
		y, ok := bs[key]
		if !ok {
			return False
		}
		result = result.And(Equal(x, y))
	}
	return result
}
