package pack

import "slices"

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
}

// listed is a word list that has a word.
type listed struct {
	name      string
	ambiguous bool
}

// Is reports that the word has one of the closed classes.
func (e *Entry) Is(classes ...string) bool {
	if e == nil {
		return false
	}
	for _, have := range e.classes {
		for _, c := range classes {
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
	if e == nil {
		return false, false
	}
	for i := range e.lists {
		if x := &e.lists[i]; x.name == list {
			return true, x.ambiguous
		}
	}
	return false, false
}

// InAny reports that one of several word lists has the word.
func (e *Entry) InAny(lists ...string) bool {
	if e == nil {
		return false
	}
	for i := range e.lists {
		if slices.Contains(lists, e.lists[i].name) {
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

// Phrases returns the cue phrases that begin with the word.
func (e *Entry) Phrases() []Phrase {
	if e == nil {
		return nil
	}
	return e.phrases
}
