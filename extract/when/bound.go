package when

// bound notes that the words before a time make it the limit of a span.
func (r *reader) bound(x *item) {
	if x.Bound != "" {
		return
	}
	i := x.First
	for r.before(i).class == cThe || r.before(i).class == cUnit && r.before(i).value == 1 {
		i--
	}
	w := r.before(i)
	switch w.class {
	case cSince:
		x.Bound = Since
	case cUntil:
		x.Bound = Until
	case cAgoFirst:
		x.Bound = Before
		if w.lasting {
			x.Bound = Since
		}
	case cLaterFirst:
		x.Bound = After
	case cLater, cEarlier:
		switch r.toks[i-1].Strict {
		case "after":
			x.Bound = After
		case "before":
			x.Bound = Before
		}
	}
}
