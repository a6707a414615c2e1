package text

// Spellings keeps the keys of words that were met, for whoever reads document after
// document: texts repeat their words.
type Spellings struct {
	keys map[string]spelling // by strict key
}

// spelling is what one word is filed under.
type spelling struct{ strict, loose string }

// mostSpellings is how many words are kept before all are forgotten.
const mostSpellings = 1 << 14

// of gives the keys of a word from its strict one.
func (s *Spellings) of(strict []byte) spelling {
	if s == nil {
		w := string(strict)
		return spelling{w, Loosen(w)}
	}
	if k, met := s.keys[string(strict)]; met {
		return k
	}
	if s.keys == nil {
		s.keys = map[string]spelling{}
	}
	if len(s.keys) >= mostSpellings {
		clear(s.keys)
	}
	w := string(strict)
	k := spelling{w, Loosen(w)}
	s.keys[w] = k
	return k
}
