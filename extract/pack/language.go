package pack

import (
	"fmt"
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

// VerbTrigger ties a verb to a trigger.
type VerbTrigger struct {
	Trigger     *Trigger
	TargetFirst bool
	Light       bool
	Object      map[string]bool
}

// PairTrigger ties a noun to a trigger that it serves before one of the words.
type PairTrigger struct {
	Trigger *Trigger
	Follow  map[string]bool
}

// Phrase is a run of words that a cue or a noise mark consists of.
type Phrase struct {
	Words []string
	Cue   *Cue
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
		l.headsBy[text.Fold(l.heads[i].Word)] = &l.heads[i]
	}
	for _, t := range l.titles {
		words := strings.Fields(foldPhrase(t.Word))
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
				l.noisePhrases[k] = append(l.noisePhrases[k], Phrase{Words: words, Noise: &l.noise[i]})
			}
		}
	}
	byKey(l, l.verbCues, &l.cuesOf, faults)
	byKey(l, l.verbTriggers, &l.triggersOf, faults)
	l.hurriedNames()
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
			l.phrases[k] = append(l.phrases[k], Phrase{Words: words, Cue: c})
		}
	}
}

func (l *Language) linkTriggers(lemmas map[string]bool, faults *[]error) {
	for i := range l.triggers {
		t := &l.triggers[i]
		link := func(verbs []string, vt VerbTrigger) {
			for _, v := range verbs {
				k := text.Fold(v)
				if !lemmas[k] {
					*faults = append(*faults, fmt.Errorf("pack %s/events.jsonl: rule %s: verb %q stands in no verbs.jsonl", l.Code, t.Rule, v))
				}
				l.verbTriggers[k] = append(l.verbTriggers[k], vt)
			}
		}
		object := foldSet(t.Object)
		objects := foldSet(append(append([]string{}, t.Nouns...), t.Object...))
		if t.Light != nil || t.TargetFirst != nil {
			object = nil // the objects are those of the light verbs
		}
		link(t.Verbs, VerbTrigger{Trigger: t, Object: object})
		link(t.TargetFirst, VerbTrigger{Trigger: t, TargetFirst: true, Object: objects})
		link(t.Light, VerbTrigger{Trigger: t, Light: true, Object: objects})
		t.without, t.subject, t.unless = foldSet(t.Without), foldSet(t.Subject), foldSet(t.Unless)
		if follow := foldSet(t.Follow); follow != nil {
			for _, n := range t.Nouns {
				k := Plain(text.Fold(n))
				l.pairTriggers[k] = append(l.pairTriggers[k], PairTrigger{Trigger: t, Follow: follow})
			}
			continue
		}
		for _, n := range t.Nouns {
			k := text.Fold(n)
			forms := []string{k}
			if l.Code == "ar" {
				forms = append(forms, Plain(k))
				for _, f := range possessed(k) {
					if l.possessed[f] == nil {
						l.possessed[f] = t
					}
				}
			}
			for _, f := range forms {
				if l.nounTriggers[f] == nil {
					l.nounTriggers[f] = t
				}
			}
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

// Plain gives a word as hurried Arabic writes it: the hamza on or under an alef
// left out, a final yeh without its dots or the other way round.
func Plain(s string) string {
	if !variable(s) {
		return s
	}
	var buf [64]byte // enough for all but freak words
	return string(appendPlain(buf[:0], s))
}

// appendPlain appends what Plain gives.
func appendPlain(b []byte, s string) []byte {
	b = append(b, s...)
	for i := 1; i < len(b); i++ {
		switch {
		case b[i-1] == 0xD8 && (b[i] == 0xA2 || b[i] == 0xA3 || b[i] == 0xA5): // آ أ إ
			b[i] = 0xA7
		case b[i-1] == 0xD9 && b[i] == 0x89: // ى
			b[i] = 0x8A
		}
	}
	return b
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

// VerbTriggers returns the triggers that a lemma serves.
func (l *Language) VerbTriggers(lemma string) []VerbTrigger {
	return l.triggersOf.Get(lookup.Key(lemma))
}

// Excludes reports a word that behind the trigger makes it tell of something else.
func (t *Trigger) Excludes(strict string) bool { return t.without[strict] }

// Unsays reports a word that anywhere behind the trigger's verb makes it tell of something else.
func (t *Trigger) Unsays(strict string) bool { return t.unless[strict] }

// Takes reports a noun that may be the subject of the trigger's verbs.
func (t *Trigger) Takes(strict string) bool { return t.subject == nil || t.subject[strict] }

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

// hurried looks a strict word up in a table, and then in that of the table's words as
// hurried writing spells them, without a hamza.
func hurried[V any](l *Language, table, plain map[string]V, strict string) V {
	v, ok := table[strict]
	if ok || len(plain) == 0 {
		return v
	}
	if strings.Contains(strict, "ى") {
		strict = Plain(strict)
	}
	if v, ok = plain[strict]; ok && len(l.findClasses(strict)) > 0 {
		var none V
		return none
	}
	return v
}

// spelt gives the hurried spelling of every key that differs from it.
func spelt[V any](table map[string]V) map[string]V {
	plain := map[string]V{}
	for _, k := range slices.Sorted(maps.Keys(table)) { // of two that are spelt alike the last, on every run
		if p := Plain(k); p != k {
			plain[p] = table[k]
		}
	}
	return plain
}

func (l *Language) findRole(strict string) string {
	if r := l.roles[strict]; r != "" {
		return r
	}
	return l.plainRoles[Plain(strict)]
}
