package pack

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"isnad/extract/lookup"
)

// entry is what a pack knows of a word as it stands in a text, hurried spelling
// included: the answers to all questions about it, worked out once.
type entry struct {
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

// unknown is the entry of all other words.
var unknown entry

// vocabulary files every word that some table knows, as it is written or as hurried
// writing spells it. A reader asks of each word whether it is this or that, and
// mostly it is nothing.
func (l *Language) vocabulary(faults *[]error) {
	entries := map[string]*entry{}
	know(entries, l.classes)
	know(entries, l.plainClasses)
	know(entries, l.roles)
	know(entries, l.plainRoles)
	know(entries, l.headsBy)
	know(entries, l.plainHeads)
	know(entries, l.titlesBy)
	know(entries, l.plainTitles)
	know(entries, l.anonymousBy)
	know(entries, l.plainAnonymous)
	know(entries, l.nounTriggers)
	know(entries, l.possessed)
	know(entries, l.pairTriggers)
	know(entries, l.phrases)
	know(entries, l.noisePhrases)
	for name, list := range l.lists {
		know(entries, list)
		for w, ambiguous := range list {
			entries[w].lists = append(entries[w].lists, listed{name, ambiguous})
		}
	}
	for w := range maps.Clone(entries) {
		if first, _, several := strings.Cut(w, " "); several {
			know(entries, map[string]bool{first: true})
			entries[first].opens = true
		}
	}
	openers := map[string]bool{} // of head nouns of two words, as hurried writing spells them
	for w := range l.headsBy {
		if first, _, two := strings.Cut(w, " "); two {
			openers[Plain(first)] = true
			know(entries, map[string]bool{first: true, Plain(first): true})
		}
	}
	l.entries = lookup.NewTable[*entry](len(entries))
	for w, e := range entries {
		e.opensHead = openers[Plain(w)]
		e.classes, e.role, e.head, e.titles, e.anonymous = l.findClasses(w), l.findRole(w), l.findHead(w), l.findTitles(w), l.findAnonymous(w)
		e.noun, e.possessed = l.nounTriggers[w], l.possessed[w]
		e.pairs, e.phrases, e.noise = l.pairTriggers[Plain(w)], l.phrases[Plain(w)], l.noisePhrases[Plain(w)]
		if !l.entries.Put(lookup.Key(w), e) {
			*faults = append(*faults, fmt.Errorf("pack %s: %q has the key of another word", l.Code, w))
		}
	}
}

func know[V any](entries map[string]*entry, table map[string]V) {
	for w := range table {
		if entries[w] == nil {
			entries[w] = &entry{}
		}
	}
}

// written returns what is known of a strict word as it is spelt.
func (l *Language) written(strict string) *entry {
	if e := l.entries.Get(lookup.Key(strict)); e != nil {
		return e
	}
	return &unknown
}

// entry returns what is known of a strict word. It is not sure of a word that no
// table has but as hurried writing spells it: there the tables have to be asked.
func (l *Language) entry(strict string) (e *entry, sure bool) {
	if e := l.entries.Get(lookup.Key(strict)); e != nil {
		return e, true
	}
	return &unknown, !variable(strict) || !l.respelt(strict)
}

// respelt reports a word that some table has as hurried writing spells it, whole or in
// its last letter alone.
func (l *Language) respelt(strict string) bool {
	var buf [64]byte // enough for all but freak words
	if l.entries.Get(lookup.Key(string(appendPlain(buf[:0], strict)))) != nil {
		return true
	}
	stem, ok := strings.CutSuffix(strict, "ى")
	return ok && l.entries.Get(lookup.Key(stem+"ي")) != nil
}

// variable reports a word with a letter that Plain changes: all of them are two bytes
// of UTF-8, of which the second tells them apart.
func variable(s string) bool {
	for i := 1; i < len(s); i++ {
		switch s[i] {
		case 0xA2, 0xA3, 0xA5: // آ أ إ
			if s[i-1] == 0xD8 {
				return true
			}
		case 0x89: // ى
			if s[i-1] == 0xD9 {
				return true
			}
		}
	}
	return false
}

// classesOf returns the closed classes of a strict word, hurried spelling included.
func (l *Language) classesOf(strict string) []string {
	if e, sure := l.entry(strict); sure {
		return e.classes
	}
	return l.findClasses(strict)
}

// Is reports that a strict word has one of the closed classes.
func (l *Language) Is(strict string, classes ...string) bool {
	for _, have := range l.classesOf(strict) {
		for _, c := range classes {
			if have == c {
				return true
			}
		}
	}
	return false
}

// Closed reports a word of any closed class.
func (l *Language) Closed(strict string) bool { return len(l.classesOf(strict)) > 0 }

// In reports that a word list (the name of its file without .txt) has a strict
// word; ambiguous tells that it is an ordinary word too.
func (l *Language) In(list, strict string) (in, ambiguous bool) {
	for _, x := range l.written(strict).lists {
		if x.name == list {
			return true, x.ambiguous
		}
	}
	return false, false
}

// InAny reports that one of several word lists has a strict word.
func (l *Language) InAny(strict string, lists ...string) bool {
	for _, x := range l.written(strict).lists {
		if slices.Contains(lists, x.name) {
			return true
		}
	}
	return false
}

// Role returns the role that a strict word gives to the name behind it, or "".
func (l *Language) Role(strict string) string {
	if e, sure := l.entry(strict); sure {
		return e.role
	}
	return l.findRole(strict)
}

// Head returns the head noun that a strict word is, or nil.
func (l *Language) Head(strict string) *Head {
	if e, sure := l.entry(strict); sure {
		return e.head
	}
	return l.findHead(strict)
}

// OpensHead reports that a head noun of two words may begin with a strict word: سلاح
// الجو.
func (l *Language) OpensHead(strict string) bool {
	if e, sure := l.entry(strict); sure {
		return e.opensHead
	}
	return l.written(Plain(strict)).opensHead
}

// OpensEntry reports that an entry of several words may begin with a strict word, hurried
// spelling included: of words that open none, no run needs to be put together and looked
// up.
func (l *Language) OpensEntry(strict string) bool {
	return l.written(strict).opens || variable(strict) && l.written(Plain(strict)).opens
}

// Titles returns the titles that begin with a strict word.
func (l *Language) Titles(strict string) []Phrase {
	if e, sure := l.entry(strict); sure {
		return e.titles
	}
	return l.findTitles(strict)
}

// Anonymous returns the unnamed-source head that a strict word is, or nil.
func (l *Language) Anonymous(strict string) *Anonymous {
	if e, sure := l.entry(strict); sure {
		return e.anonymous
	}
	return l.findAnonymous(strict)
}

// NounTrigger returns the trigger of a noun, or nil.
func (l *Language) NounTrigger(strict string) *Trigger {
	return l.written(strict).noun
}

// PossessedNoun returns the trigger of a noun with a possessive suffix, or nil:
// زيارته, هجومهم, لقائها.
func (l *Language) PossessedNoun(strict string) *Trigger {
	return l.written(strict).possessed
}

// PairTriggers returns the triggers of a noun that tells of a happening only
// together with a word behind it.
func (l *Language) PairTriggers(strict string) []PairTrigger {
	if e, sure := l.entry(strict); sure {
		return e.pairs
	}
	return l.pairTriggers[Plain(strict)]
}

// Phrases returns the cue phrases that begin with a strict word.
func (l *Language) Phrases(strict string) []Phrase {
	if e, sure := l.entry(strict); sure {
		return e.phrases
	}
	return l.phrases[Plain(strict)]
}

// NoisePhrases returns the noise phrases that begin with a strict word.
func (l *Language) NoisePhrases(strict string) []Phrase {
	if e, sure := l.entry(strict); sure {
		return e.noise
	}
	return l.noisePhrases[Plain(strict)]
}
