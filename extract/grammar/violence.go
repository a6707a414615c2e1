package grammar

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// FiredFrom reports the words for where fire came from: مصدر النيران.
func FiredFrom(a *analysis.Article, k int) bool {
	if in, _ := a.Known(k).In("fire-sources"); !in {
		return false
	}
	next := a.Strict(k + 1)
	t := a.Lang.NounTrigger(analysis.TrimArticle(next))
	fire, _ := a.Lang.In("weapons", analysis.TrimArticle(next))
	return analysis.HasArticle(next) && (t != nil && Happened(t) || fire)
}

// Violent reports a verb or noun of attack, interception or blast.
func Violent(a *analysis.Article, j int) bool {
	w := strings.TrimPrefix(a.Bare(j), "ال")
	if t := a.Lang.NounTrigger(w); t != nil && Happened(t) {
		return true
	}
	if in, _ := a.Lang.In("alarms", w); in {
		return true
	}
	for _, v := range WordVerbs(a, j) {
		for _, t := range a.Lang.VerbTriggers(v.Lemma) {
			if Happened(t.Trigger) && !t.Light && (a.Lang.Code != "en" || HasObject(a, j, t)) {
				return true
			}
		}
	}
	return false
}

// Happened reports the types of event that are told by a deed of force; a war is many.
func Happened(t *pack.Trigger) bool {
	if t.Has("lasting") {
		return false
	}
	switch t.Type {
	case string(record.Attack), string(record.Interception), string(record.Explosion):
		return true
	}
	return false
}

// WordVerbs gives the verb readings of token j, none outside the text.
func WordVerbs(a *analysis.Article, j int) []analysis.Verb {
	if j < 0 || j >= len(a.Words) {
		return nil
	}
	return a.Words[j].Verbs
}

// HasObject reports that a verb which tells of a happening only with an object has
// one close behind: firing rockets, but not lying about it.
func HasObject(a *analysis.Article, i int, t pack.VerbTrigger) bool {
	if t.Object == nil {
		return true
	}
	for j := i + 1; j < i+5; j++ {
		if t.Object[a.Strict(j)] {
			return true
		}
	}
	return false
}

// Salvo reports a noun for what is fired rather than for the firing: dozens of
// rockets are one salvo.
func Salvo(a *analysis.Article, noun int) bool {
	return NounIn(a, "weapons", a.Bare(noun))
}
