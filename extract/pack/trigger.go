package pack

import (
	"fmt"

	"isnad/extract/lookup"
	"isnad/extract/text"
)

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
	Owned   bool // the noun has a possessive suffix
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
		t.without, t.subject, t.unless, t.particle = foldSet(t.Without), foldSet(t.Subject), foldSet(t.Unless), foldSet(t.Particle)
		if follow := foldSet(t.Follow); follow != nil {
			for _, n := range t.Nouns {
				k := Plain(text.Fold(n))
				l.pairTriggers[k] = append(l.pairTriggers[k], PairTrigger{Trigger: t, Follow: follow})
				if l.Code != "ar" || t.Type != "attack" && t.Type != "interception" {
					continue
				}
				for _, f := range possessed(text.Fold(n)) { // إطلاقه صاروخين
					f = Plain(f)
					l.pairTriggers[f] = append(l.pairTriggers[f], PairTrigger{Trigger: t, Follow: follow, Owned: true})
				}
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

// Parts reports a word that completes the trigger's verbs, as "off" does set; with none they need none.
func (t *Trigger) Parts(strict string) bool { return t.particle == nil || t.particle[strict] }
