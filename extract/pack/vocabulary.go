package pack

import (
	"fmt"
	"maps"
	"strings"

	"isnad/extract/lookup"
)

// vocabulary files every word that some table knows, as it is written or as hurried
// writing spells it. A reader asks of each word whether it is this or that, and
// mostly it is nothing.
func (l *Language) vocabulary(faults *[]error) {
	entries := map[string]*Entry{}
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
	// What entries of several words begin with, as hurried writing spells it: head nouns
	// apart.
	openers := map[string]bool{}
	for w := range maps.Clone(entries) {
		if first, _, several := strings.Cut(w, " "); several {
			openers[Plain(first)] = openers[Plain(first)] || l.headsBy[w] != nil
			know(entries, map[string]bool{first: true, Plain(first): true})
		}
	}
	l.entries = lookup.NewTable[*Entry](len(entries))
	for w, e := range entries {
		e.opensHead, e.opens = openers[Plain(w)]
		e.classes, e.role, e.head, e.titles, e.anonymous = l.findClasses(w), l.findRole(w), l.findHead(w), l.findTitles(w), l.findAnonymous(w)
		e.noun, e.possessed = l.nounTriggers[w], l.possessed[w]
		e.pairs, e.phrases, e.noise = l.pairTriggers[Plain(w)], l.phrases[Plain(w)], l.noisePhrases[Plain(w)]
		e.mark()
		if !l.entries.Put(lookup.Key(w), e) {
			*faults = append(*faults, fmt.Errorf("pack %s: %q has the key of another word", l.Code, w))
		}
	}
}

// byKey files what a map holds by the keys of its words.
func byKey[V any](l *Language, words map[string]V, t *lookup.Table[V], faults *[]error) {
	for w, v := range words {
		if !t.Put(lookup.Key(w), v) {
			*faults = append(*faults, fmt.Errorf("pack %s: %q has the key of another word", l.Code, w))
		}
	}
}

func know[V any](entries map[string]*Entry, table map[string]V) {
	for w := range table {
		if entries[w] == nil {
			entries[w] = &Entry{}
		}
	}
}

// written returns what is known of a strict word as it is spelt, nil for nothing.
func (l *Language) written(strict string) *Entry { return l.entries.Get(lookup.Key(strict)) }

// Know returns what is known of a strict word, hurried spelling included; nil for nothing.
// Who asks more than one thing of a word looks it up once.
func (l *Language) Know(strict string) *Entry {
	e := l.written(strict)
	if e != nil || !variable(strict) || !l.respelt(strict) {
		return e
	}
	// No table has the word but as hurried writing spells it: there the tables have to be
	// asked.
	plain := Plain(strict)
	e = &Entry{
		classes: l.findClasses(strict), role: l.findRole(strict), head: l.findHead(strict), titles: l.findTitles(strict), anonymous: l.findAnonymous(strict),
		pairs: l.pairTriggers[plain], phrases: l.phrases[plain], noise: l.noisePhrases[plain],
	}
	if p := l.written(plain); p != nil {
		e.opensHead, e.opens = p.opensHead, p.opens
		if len(e.classes) > 0 && strings.HasSuffix(strict, "ى") {
			e.lists = p.lists // فى
		}
	}
	e.mark()
	return e
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

// Is reports that a strict word has one of the closed classes.
func (l *Language) Is(strict string, classes ...string) bool { return l.Know(strict).Is(classes...) }

// Closed reports a word of any closed class.
func (l *Language) Closed(strict string) bool { return l.Know(strict).Closed() }

// In reports that a word list (the name of its file without .txt) has a strict
// word; ambiguous tells that it is an ordinary word too.
func (l *Language) In(list, strict string) (in, ambiguous bool) { return l.written(strict).In(list) }

// InAny reports that one of several word lists has a strict word.
func (l *Language) InAny(strict string, lists ...string) bool {
	return l.written(strict).InAny(lists...)
}

// Role returns the role that a strict word gives to the name behind it, or "".
func (l *Language) Role(strict string) string { return l.Know(strict).Role() }

// Head returns the head noun that a strict word is, or nil.
func (l *Language) Head(strict string) *Head { return l.Know(strict).Head() }

// OpensHead reports that a head noun of two words may begin with a strict word: سلاح
// الجو.
func (l *Language) OpensHead(strict string) bool {
	e := l.Know(strict)
	return e != nil && e.opensHead
}

// OpensEntry reports that an entry of several words may begin with a strict word: of words
// that open none, no run needs to be put together and looked up.
func (l *Language) OpensEntry(strict string) bool {
	e := l.Know(strict)
	return e != nil && e.opens
}

// Titles returns the titles that begin with a strict word.
func (l *Language) Titles(strict string) []Phrase { return l.Know(strict).Titles() }

// Anonymous returns the unnamed-source head that a strict word is, or nil.
func (l *Language) Anonymous(strict string) *Anonymous { return l.Know(strict).Anonymous() }

// NounTrigger returns the trigger of a noun, or nil.
func (l *Language) NounTrigger(strict string) *Trigger { return l.written(strict).NounTrigger() }

// PossessedNoun returns the trigger of a noun with a possessive suffix, or nil:
// زيارته, هجومهم, لقائها.
func (l *Language) PossessedNoun(strict string) *Trigger {
	if e := l.written(strict); e != nil {
		return e.possessed
	}
	return nil
}

// PairTriggers returns the triggers of a noun that tells of a happening only
// together with a word behind it.
func (l *Language) PairTriggers(strict string) []PairTrigger {
	if e := l.Know(strict); e != nil {
		return e.pairs
	}
	return nil
}

// Phrases returns the cue phrases that begin with a strict word.
func (l *Language) Phrases(strict string) []Phrase { return l.Know(strict).Phrases() }

// NoisePhrases returns the noise phrases that begin with a strict word.
func (l *Language) NoisePhrases(strict string) []Phrase {
	if e := l.Know(strict); e != nil {
		return e.noise
	}
	return nil
}
