package bind

// Free returns the slots that an expression reads and does not fill itself. A
// slot may stand in it more than once.
func Free(e Expr) []int {
	var used []int
	own := map[int]bool{}
	Walk(e, func(part Expr) {
		switch part := part.(type) {
		case *Slot:
			used = append(used, part.Index)
		case *Comprehension:
			own[part.Slot] = true
		case *Quantifier:
			own[part.Slot] = true
		case *Subquery:
			used = append(used, part.Outside()...)
			for _, slot := range part.Own() {
				own[slot] = true
			}
		case interface{ Free() []int }: // what a plan has put in the place of a subquery
			used = append(used, part.Free()...)
		}
	})
	free := used[:0]
	for _, slot := range used {
		if !own[slot] {
			free = append(free, slot)
		}
	}
	return free
}

// IsRandom tells whether an expression may have two values for one row. What a
// plan has put in the place of a subquery is not looked into.
func IsRandom(e Expr) bool {
	found := false
	Walk(e, func(part Expr) {
		switch part.(type) {
		case *Random, interface{ Free() []int }:
			found = true
		}
	})
	return found
}
