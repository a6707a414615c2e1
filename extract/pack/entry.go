package pack

// Entry is what a pack knows of a word as it stands in a text, hurried spelling included:
// the answers to all questions about it, worked out once. A nil entry knows nothing.
type Entry struct {
	classes   []string
	lists     []listed
	role      string
	head      *Head
	titles    []Phrase
	anonymous *Anonymous
	noun      *Trigger
	possessed *Trigger
	pairs     []PairTrigger
	phrases   []Phrase
	noise     []Phrase
	opensHead bool
	opens     bool // an entry of several words begins with it

	classBits, listBits uint64 // of what its classes and lists are called, see bitOf
}

// listed is a word list that has a word.
type listed struct {
	name      string
	ambiguous bool
}

// bitOf gives one of 64 bits by what a class or list is called. Hundreds of lists are asked
// about at each word, which is in a few: that its entry lacks the bit of a list tells
// nearly always, without comparing names, that it is not in it.
func bitOf(name string) uint64 {
	return 1 << ((5*len(name) + int(name[len(name)/2])) & 63)
}

// mark notes the bits of the entry's classes and lists, which stand from here on.
func (e *Entry) mark() {
	for _, c := range e.classes {
		e.classBits |= bitOf(c)
	}
	for i := range e.lists {
		e.listBits |= bitOf(e.lists[i].name)
	}
}

// Is reports that the word has one of the closed classes.
func (e *Entry) Is(classes ...string) bool { return e != nil && e.classBits != 0 && e.isAny(classes) }

func (e *Entry) isAny(classes []string) bool {
	for _, c := range classes {
		if e.classBits&bitOf(c) == 0 {
			continue
		}
		for _, have := range e.classes {
			if have == c {
				return true
			}
		}
	}
	return false
}

// Closed reports a word of any closed class.
func (e *Entry) Closed() bool { return e != nil && len(e.classes) > 0 }

// In reports that a word list (the name of its file without .txt) has the word; ambiguous
// tells that it is an ordinary word too.
func (e *Entry) In(list string) (in, ambiguous bool) {
	if e != nil && e.listBits&bitOf(list) != 0 {
		return e.find(list)
	}
	return
}

func (e *Entry) find(list string) (in, ambiguous bool) {
	for i := range e.lists {
		if x := &e.lists[i]; x.name == list {
			return true, x.ambiguous
		}
	}
	return false, false
}

// InAny reports that one of several word lists has the word.
func (e *Entry) InAny(lists ...string) bool { return e != nil && e.listBits != 0 && e.inAny(lists) }

func (e *Entry) inAny(lists []string) bool {
	for _, list := range lists {
		if in, _ := e.In(list); in {
			return true
		}
	}
	return false
}

// Role returns the role that the word gives to the name behind it, or "".
func (e *Entry) Role() string {
	if e == nil {
		return ""
	}
	return e.role
}

// Head returns the head noun that the word is, or nil.
func (e *Entry) Head() *Head {
	if e == nil {
		return nil
	}
	return e.head
}

// OpensHead reports that a head noun of two words may begin with the word.
func (e *Entry) OpensHead() bool { return e != nil && e.opensHead }

// OpensEntry reports that an entry of several words may begin with the word: of words that
// open none, no run needs to be put together and looked up.
func (e *Entry) OpensEntry() bool { return e != nil && e.opens }

// Titles returns the titles that begin with the word.
func (e *Entry) Titles() []Phrase {
	if e == nil {
		return nil
	}
	return e.titles
}

// Anonymous returns the unnamed-source head that the word is, or nil.
func (e *Entry) Anonymous() *Anonymous {
	if e == nil {
		return nil
	}
	return e.anonymous
}

// NounTrigger returns the trigger of the noun, or nil.
func (e *Entry) NounTrigger() *Trigger {
	if e == nil {
		return nil
	}
	return e.noun
}

// NoisePhrases returns the noise phrases that begin with the word.
func (e *Entry) NoisePhrases() []Phrase {
	if e == nil {
		return nil
	}
	return e.noise
}

// Phrases returns the cue phrases that begin with the word.
func (e *Entry) Phrases() []Phrase {
	if e == nil {
		return nil
	}
	return e.phrases
}
