// Package pack loads language packs: what the extractor knows of a language,
// as data. A pack is a folder with these files:
//
//	verbs.jsonl      verbs with the parts their forms are made from (Verb)
//	words.jsonl      closed-class words by class (see Class)
//	cues.jsonl       cues of attribution (Cue)
//	events.jsonl     triggers of events (Trigger)
//	heads.jsonl      nouns that open a name: كتائب, Brigades (Head)
//	titles.jsonl     ranks, titles, offices and jobs (Title)
//	anonymous.jsonl  heads of unnamed sources: مسؤول, official (Anonymous)
//	roles.jsonl      words that say which part a name plays: على, against (RoleWord)
//	noise.jsonl      phrases that mark boilerplate and the end of an article (Noise)
//	*.txt            word lists, one word a line, # opens a comment; a tab and
//	                 the word "ambiguous" mark words that are ordinary words too
//
// Loading is strict: an unknown key or trait, a duplicate or an empty entry is a fault
// that names file and line. A user's folder of the same shape adds to the
// shipped packs and corrects them: a rule or word of the same name stands in place of the
// shipped one, the type, class or scope "none" takes a head, title or phrase of noise out,
// and a tab and the word "not" take a word out of a list.
package pack

// Verb is a verb with the parts that its forms are generated from. Arabic uses
// Past, Present and Masdar; English Base and the irregular forms.
type Verb struct {
	Past       string   `json:"past,omitempty"`
	Present    string   `json:"present,omitempty"`
	Masdar     []string `json:"masdar,omitempty"`
	Root       string   `json:"root,omitempty"`
	Noun       any      `json:"noun,omitempty"` // ar: true where the bare form is a common noun too; en: the verbal noun
	Aux        bool     `json:"aux,omitempty"`
	Base       string   `json:"base,omitempty"`
	Participle string   `json:"participle,omitempty"`
	Gerund     string   `json:"gerund,omitempty"`

	key string // see Key
}

// Lemma names the verb: its past in Arabic, its base in English.
func (v *Verb) Lemma() string {
	if v.Base != "" {
		return v.Base
	}
	return v.Past
}

// Key gives the strict key of the lemma, by which cues, triggers and word lists know it.
func (v *Verb) Key() string { return v.key }

// Word gives a closed-class word its class.
type Word struct {
	Word  string `json:"word"`
	Class string `json:"class"`
}

// Cue is a family of words by which a text attributes, claims, denies or
// declines. Verbs are lemmas of verbs.jsonl; Phrases are runs of words.
type Cue struct {
	Class    string   `json:"class"`              // report, claim, denial, accusation, no-comment, hosting, visiting, hedge, unreal
	Strength string   `json:"strength,omitempty"` // neutral, strong, weak
	Verbs    []string `json:"verbs,omitempty"`
	Phrases  []string `json:"phrases,omitempty"`
	// With lists words of which one must follow the verb or phrase closely: أعلن … مسؤولية.
	With []string `json:"with,omitempty"`
	// Source says where the source stands: subject (default), after (بحسب X), before, none.
	Source string `json:"source,omitempty"`
	// Traits lists what else the rules have to know of it: see cueTraits.
	Traits Traits `json:"traits,omitempty"`
	Rule   string `json:"rule"`
}

// Trigger is a family of words that tell of a happening.
type Trigger struct {
	Type    string   `json:"type"` // event type: attack, interception, …
	Subkind string   `json:"subkind,omitempty"`
	Verbs   []string `json:"verbs,omitempty"` // lemmas whose subject is the agent
	// TargetFirst lists lemmas whose subject is the target: تعرّض.
	TargetFirst []string `json:"target_first,omitempty"`
	// Light lists lemmas that need one of Nouns as their object: شنّ هجوماً.
	Light []string `json:"light,omitempty"`
	Nouns []string `json:"nouns,omitempty"`
	// Object lists words of which one must follow a light or target-first verb,
	// besides Nouns; in a trigger without such verbs, one must follow Verbs. Unlike
	// Nouns they tell of no happening by themselves: weapons, النار. In English
	// "somebody" stands for the name of any person: shot X; "somewhere" for that of a town
	// or base right as the object: استعاد بلدة كذا; "some town" for that of a town alone.
	Object []string `json:"object,omitempty"`
	// Subject lists nouns of which one must be the subject of Verbs: a bomb went off.
	Subject []string `json:"subject,omitempty"`
	// Particle lists words of which one must stand close behind Verbs, besides Object: set off
	// a bomb, set it off.
	Particle []string `json:"particle,omitempty"`
	// Follow lists words of which one must stand right behind each of Nouns: القضاء على,
	// إطلاق صاروخ.
	Follow []string `json:"follow,omitempty"`
	// Without lists words that behind the verb or noun make it tell of something
	// else: اعترض على, ضبط النفس.
	Without []string `json:"without,omitempty"`
	// Unless lists words that anywhere behind the verb in its clause, with no weapon
	// before them, make it tell of something else: اعترض النائب أمس على القرار.
	Unless []string `json:"unless,omitempty"`
	// Traits lists what else the rules have to know of it: see triggerTraits.
	Traits Traits `json:"traits,omitempty"`
	Rule   string `json:"rule"`

	without, subject, unless, particle map[string]bool
}

// Head is a noun that opens (or in English closes) a name.
type Head struct {
	Word     string `json:"word"`
	Type     string `json:"type"`
	Kind     string `json:"kind,omitempty"`
	Plural   bool   `json:"plural,omitempty"`
	Position string `json:"position,omitempty"` // before (default) or after the name
	Added    bool   `json:"-"`                  // by a folder of the user's own
}

// Title is a rank, title, office or job that stands beside a person's name.
type Title struct {
	Word  string `json:"word"`
	Class string `json:"class"` // rank, title, office, job
}

// Anonymous is a noun that makes an unnamed source.
type Anonymous struct {
	Word  string   `json:"word"`
	Forms []string `json:"forms,omitempty"`
	Weak  bool     `json:"weak,omitempty"` // people, not a source unless they speak
}

// Noise is a family of phrases that mark text which yields no facts.
type Noise struct {
	// Scope says how far the noise reaches: line (the line itself), list (the
	// line and the short lines after it), rest (all that follows).
	Scope   string   `json:"scope"`
	Phrases []string `json:"phrases"`
	Where   string   `json:"where,omitempty"` // start (default): at the head of the line; any
}

// RoleWord is a preposition or adverb that says which part the name behind it
// plays in a happening.
type RoleWord struct {
	Word string `json:"word"`
	Role string `json:"role"` // target, place, launch, agent, of, with, between, none
}
