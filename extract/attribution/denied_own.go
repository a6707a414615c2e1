package attribution

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// What somebody says that his own did not do, told without "any": لم يقصف جيشنا المستشفى.

// ownArm reports a part of a body that a speaker calls his or ours: قواته, طائراتنا.
func ownArm(a *analysis.Article, i int) bool {
	return roles.OwnPart(a, i) || roles.Ours(a, i) && !roles.Held(a, i) && oursAt(a, i)
}

// ownSubjectBehind reports a negated verb whose subject stands right behind it and is the speaker's
// own: لم تنفذ طائراتنا أي طلعة.
func ownSubjectBehind(a *analysis.Article, c *analysis.Cue, j int) bool {
	if m := a.At(j + 1); m != nil {
		return analysis.MaySpeak(m.Type) && m.Entity >= 0 && ownName(a, c, m)
	}
	return ownArm(a, j+1) || a.Known(j+1).InAny("own-country")
}

// deedBehind reports an indefinite noun of a deed as the object of a negated verb, which is any of
// its kind: لم تشن ضربات.
func deedBehind(a *analysis.Article, j int) bool {
	k := j + 1
	if ownArm(a, k) {
		k++
	}
	if k >= len(a.Words) || a.Outer[k] >= 0 || a.Tok(k).Kind != text.Word || analysis.HasArticle(a.Strict(k)) {
		return false
	}
	t := a.Stem(k).NounTrigger()
	return t != nil && analysis.Family(record.EventType(t.Type)) == analysis.Family(record.Attack)
}

// hitReach is how many tokens behind a negated verb what it was not done to may stand.
const hitReach = 4

// hitThere reports that the object of a negated verb is what an event hit, by name or by the noun
// that tells of it: لم يقصف المستشفى, of the shells on the hospital.
func hitThere(a *analysis.Article, j, end, ev int) bool {
	if ev < 0 {
		return false
	}
	e := a.Events[ev]
	for k := j + 1; k < min(end, j+hitReach); k++ {
		if m := a.At(k); m != nil && m.Entity >= 0 {
			if placedAt([]int{m.Entity}, e) {
				return true
			}
			if k = m.Last - 1; m.First < k {
				continue
			}
		}
		if a.Tok(k).Kind != text.Word {
			return false
		}
		if analysis.HasArticle(a.Strict(k)) && toldOf(a, e, analysis.TrimArticle(grammar.Unbound(a, k))) {
			return true
		}
	}
	return false
}

// toldOf reports that a noun stands in the clause of a telling of an event.
func toldOf(a *analysis.Article, e *analysis.Event, noun string) bool {
	for _, i := range e.Happenings {
		h := &a.Happenings[i]
		for j := h.From; j < h.To; j++ {
			if j != h.Pos && !a.Closed(j) && analysis.TrimArticle(grammar.Unbound(a, j)) == noun {
				return true
			}
		}
	}
	return false
}

// deniesOwn reports that all whom a negated telling names as its doers are the speaker's own: قال
// البنتاغون إن القوات الأميركية لم تشن ضربات.
func deniesOwn(a *analysis.Article, sp int, h *analysis.Happening) bool {
	doers := a.EntitiesOf(a.NamedDoers(h))
	return len(doers) > 0 && !slices.ContainsFunc(doers, func(d int) bool { return !ownTie(a, sp, d) })
}

// ownTie reports an entity that is a speaker's body, a part of it, or a force of its state.
func ownTie(a *analysis.Article, sp, e int) bool {
	switch Tie(a, sp, e) {
	case "his body", "his part", "of his state":
		return true
	case "his whole":
		return a.Entities[e].Type == record.Actor
	}
	return false
}

// toldBeside reports an event that the same words tell beside the verb at a token of what is
// denied, and no other place before: لم يعمل أي من طائراتنا، وما سقط مقذوف is another account.
func toldBeside(a *analysis.Article, c *analysis.Cue, at, ev int) bool {
	for _, i := range a.Events[ev].Happenings {
		h := &a.Happenings[i]
		if h.Sent < c.Sent || h.Sent == c.Sent && h.Pos < c.Pos {
			return false
		}
		if h.Sent != c.Sent {
			continue
		}
		if h.Pos >= c.To {
			return false // "We do not kill civilians," he said of Monday's attack
		}
		beside := h.Pos < at
		for j := at; j < h.Pos; j++ {
			beside = beside || a.Tok(j).Kind == text.Punct
		}
		if !beside {
			return false
		}
	}
	return true
}

// toldEarlier gives the event of force told last before a cue, in what stands before it, or -1.
func toldEarlier(a *analysis.Article, c *analysis.Cue) int {
	best := -1
	for i := range a.Happenings {
		h := &a.Happenings[i]
		if h.Event >= 0 && h.Pos < c.Pos && h.Sent <= c.Sent && analysis.Family(a.Events[h.Event].Type) == analysis.Family(record.Attack) {
			best = h.Event
		}
	}
	return best
}
