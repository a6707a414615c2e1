package pack

import (
	"fmt"
	"io/fs"
	"maps"
	"slices"
	"strings"

	"isnad/extract/lookup"
	"isnad/extract/text"
)

// Tense is what a form of a verb says of time.
type Tense uint8

// The tenses. Masdar is the verbal noun (in English also the gerund);
// Participle an English past participle that differs from the past.
const (
	Past Tense = iota
	Present
	Future
	Jussive
	Masdar
	Participle
)

// Form is one reading of a written form.
type Form struct {
	Verb     *Verb
	Tense    Tense
	Passive  bool // told apart by a letter; most Arabic passives are not
	Feminine bool
	Plural   bool
	Dual     bool // Plural, too
	First    bool // first person
	Suffix   bool // an object (or possessive) pronoun is attached
}

// Finite reports a form that can head a clause.
func (f Form) Finite() bool { return f.Tense != Masdar && f.Tense != Participle }

// VerbCue ties a verb to a cue or a trigger.
type VerbCue struct {
	Cue  *Cue
	With map[string]bool // strict words, nil where none is needed
}

// Phrase is a run of words that a cue or a noise mark consists of.
type Phrase struct {
	Words []string
	Cue   *Cue
	With  map[string]bool // strict words, nil where none is needed
	Noise *Noise
}

// Language is one loaded language. It is safe for concurrent use.
type Language struct {
	Code string

	verbs     []Verb
	words     []Word
	cues      []Cue
	triggers  []Trigger
	heads     []Head
	titles    []Title
	anonymous []Anonymous
	noise     []Noise
	roleWords []RoleWord
	lists     map[string]map[string]bool
	folders   []fs.FS // that it was loaded from, see Places

	classes      map[string][]string
	plainClasses map[string][]string // by Plain
	verbCues     map[string][]VerbCue
	verbTriggers map[string][]VerbTrigger
	nounTriggers map[string]*Trigger
	pairTriggers map[string][]PairTrigger
	possessed    map[string]*Trigger // noun triggers with a possessive suffix
	phrases      map[string][]Phrase // by first word
	noisePhrases map[string][]Phrase
	headsBy      map[string]*Head
	titlesBy     map[string][]Phrase
	titleClass   map[string]string
	anonymousBy  map[string]*Anonymous
	// by hurried spelling, where that differs
	plainHeads     map[string]*Head
	plainTitles    map[string][]Phrase
	plainAnonymous map[string]*Anonymous
	roles          map[string]string
	plainRoles     map[string]string

	cuesOf     lookup.Table[[]VerbCue] // by lemma
	triggersOf lookup.Table[[]VerbTrigger]
	forms      formTable
	plainForms formTable            // by Plain, for hurried spelling
	entries    lookup.Table[*Entry] // by word, see vocabulary
}

func newLanguage(code string) *Language {
	return &Language{
		Code: code, lists: map[string]map[string]bool{},
		classes:      map[string][]string{},
		plainClasses: map[string][]string{},
		verbCues:     map[string][]VerbCue{}, verbTriggers: map[string][]VerbTrigger{},
		nounTriggers: map[string]*Trigger{}, possessed: map[string]*Trigger{}, pairTriggers: map[string][]PairTrigger{}, phrases: map[string][]Phrase{}, noisePhrases: map[string][]Phrase{},
		headsBy: map[string]*Head{}, titlesBy: map[string][]Phrase{}, titleClass: map[string]string{},
		anonymousBy: map[string]*Anonymous{}, roles: map[string]string{}, plainRoles: map[string]string{},
	}
}

// none, as its type, class or scope, takes what an earlier folder says of a word out.
const none = "none"

// link builds the look-up tables from what the files hold.
func (l *Language) link(faults *[]error) {
	lemmas := l.linkVerbs(faults)
	for _, w := range l.words {
		k := foldPhrase(w.Word)
		l.classes[k] = append(l.classes[k], w.Class)
	}
	// In the order of the keys: equal files give equal tables on every run.
	for _, k := range slices.Sorted(maps.Keys(l.classes)) {
		if p := Plain(k); p != k {
			l.plainClasses[p] = append(l.plainClasses[p], l.classes[k]...)
		}
	}
	l.linkCues(lemmas, faults)
	l.linkTriggers(lemmas, faults)
	for i := range l.heads {
		if k := text.Fold(l.heads[i].Word); l.heads[i].Type == none {
			delete(l.headsBy, k)
		} else {
			l.headsBy[k] = &l.heads[i]
		}
	}
	for _, t := range l.titles {
		words := strings.Fields(foldPhrase(t.Word))
		if t.Class == none {
			l.titlesBy[words[0]] = slices.DeleteFunc(l.titlesBy[words[0]], func(p Phrase) bool { return slices.Equal(p.Words, words) })
			continue
		}
		l.titlesBy[words[0]] = append(l.titlesBy[words[0]], Phrase{Words: words})
		l.titleClass[strings.Join(words, " ")] = t.Class
	}
	for i := range l.anonymous {
		a := &l.anonymous[i]
		for _, f := range append([]string{a.Word}, a.Forms...) {
			l.anonymousBy[foldPhrase(f)] = a
		}
	}
	if l.Code == "ar" {
		l.plainHeads, l.plainTitles, l.plainAnonymous = spelt(l.headsBy), spelt(l.titlesBy), spelt(l.anonymousBy)
	}
	for _, r := range l.roleWords {
		l.roles[foldPhrase(r.Word)] = r.Role
		l.plainRoles[Plain(foldPhrase(r.Word))] = r.Role
	}
	for i := range l.noise {
		for _, p := range l.noise[i].Phrases {
			if words := strings.Fields(foldPhrase(p)); len(words) > 0 {
				k := Plain(words[0])
				if l.noise[i].Scope == none {
					l.noisePhrases[k] = slices.DeleteFunc(l.noisePhrases[k], func(p Phrase) bool { return slices.Equal(p.Words, words) })
					continue
				}
				l.noisePhrases[k] = append(l.noisePhrases[k], Phrase{Words: words, Noise: &l.noise[i]})
			}
		}
	}
	byKey(l, l.verbCues, &l.cuesOf, faults)
	byKey(l, l.verbTriggers, &l.triggersOf, faults)
	l.hurriedNames()
	l.hurriedAdjectives()
	l.vocabulary(faults)
}

func (l *Language) linkCues(lemmas map[string]bool, faults *[]error) {
	for i := range l.cues {
		c := &l.cues[i]
		for _, v := range c.Verbs {
			k := text.Fold(v)
			if !lemmas[k] {
				*faults = append(*faults, fmt.Errorf("pack %s/cues.jsonl: rule %s: verb %q stands in no verbs.jsonl", l.Code, c.Rule, v))
			}
			l.verbCues[k] = append(l.verbCues[k], VerbCue{Cue: c, With: foldSet(c.With)})
		}
		for _, p := range c.Phrases {
			words := strings.Fields(foldPhrase(p))
			if len(words) == 0 {
				*faults = append(*faults, fmt.Errorf("pack %s/cues.jsonl: rule %s: an empty phrase", l.Code, c.Rule))
				continue
			}
			k := Plain(words[0])
			l.phrases[k] = append(l.phrases[k], Phrase{Words: words, Cue: c, With: foldSet(c.With)})
		}
	}
}

func foldSet(words []string) map[string]bool {
	if len(words) == 0 {
		return nil
	}
	set := make(map[string]bool, len(words))
	for _, w := range words {
		k := foldPhrase(w)
		set[k], set[Plain(k)] = true, true
	}
	return set
}

// findClasses returns the closed classes of a strict word, hurried spelling included.
func (l *Language) findClasses(strict string) []string {
	if c := l.classes[strict]; c != nil || l.Code != "ar" {
		return c
	}
	if stem, ok := strings.CutSuffix(strict, "ى"); ok {
		if c := l.classes[stem+"ي"]; c != nil {
			return c // فى، التى
		}
	}
	if ambiguous, given := l.lists["given-names"][strict]; given && !ambiguous {
		return nil // علي is somebody, though some write على so
	}
	return l.plainClasses[Plain(strict)]
}

// VerbCues returns the cues that a lemma serves.
func (l *Language) VerbCues(lemma string) []VerbCue { return l.cuesOf.Get(lookup.Key(lemma)) }

func (l *Language) findHead(strict string) *Head {
	return hurried(l, l.headsBy, l.plainHeads, strict)
}

func (l *Language) findTitles(strict string) []Phrase {
	return hurried(l, l.titlesBy, l.plainTitles, strict)
}

// TitleClass returns the class of a title given as joined strict words.
func (l *Language) TitleClass(joined string) string { return l.titleClass[joined] }

func (l *Language) findAnonymous(strict string) *Anonymous {
	return hurried(l, l.anonymousBy, l.plainAnonymous, strict)
}

func (l *Language) findRole(strict string) string {
	if r := l.roles[strict]; r != "" {
		return r
	}
	return l.plainRoles[Plain(strict)]
}
