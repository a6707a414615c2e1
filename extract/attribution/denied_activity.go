package attribution

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// What is denied of one's own forces: that they did anything, were there, or have such arms.

// deniedVerb reports the verb of an act of force behind "that there should have":
// أنكر أن تكون مدافعه قد أطلقت قذيفة.
func deniedVerb(a *analysis.Article, i int) bool {
	if a.Lang.Code != "ar" || a.Outer[i] >= 0 || !a.Spelt(i-1).InAny("had-done") && !(ownArm(a, i-1) && grammar.Auxiliary(a, i-2)) {
		return false
	}
	v, ok := a.Finite(i)
	if !ok || v.Tense != pack.Past {
		return false
	}
	for _, t := range a.Lang.VerbTriggers(v.Lemma) {
		if !t.Light && t.Object == nil && analysis.Family(record.EventType(t.Trigger.Type)) == analysis.Family(record.Attack) {
			return true
		}
	}
	return a.Lang.InAny(v.Lemma, "denied-acts") || a.Lang.InAny(v.Lemma, "denied-presence") && (ownUnit(a, i-1) || ownUnit(a, i-2))
}

// ownUnit reports a part of a body with the pronoun of its owner, be it the second half of the
// noun for an arm: قواته, سلاح جوها.
func ownUnit(a *analysis.Article, i int) bool {
	if roles.OwnPart(a, i) {
		return true
	}
	_, owned := grammar.Unowned(a.Bare(i))
	return owned && a.Outer[i] < 0 && a.Lang.InAny(a.Bare(i-1), "own-units")
}

// ownedReach is how many tokens behind the noun of an activity its owner may stand.
const ownedReach = 4

// deniesActivity reports that what is denied is any being or acting of one's own forces, or that
// they have such arms: نفى أي نشاط له هناك, أن تكون لقواته مدفعية.
func deniesActivity(a *analysis.Article, i, end int) bool {
	if a.Lang.Code != "ar" || a.Outer[i] >= 0 {
		return false
	}
	if ofHisOwn(a, i) && grammar.Auxiliary(a, i-1) {
		k := i + 1
		for a.Known(k).InAny("any-words") {
			k++
		}
		return k < end && ofForces(a, k)
	}
	if !a.Lang.InAny(grammar.Unbound(a, i), "denied-activity") {
		return false
	}
	if a.Known(i+1).InAny("any-words") && !ofForces(a, i+2) {
		return false // نفى وجود أي مبرر لها
	}
	for j := i + 1; j < min(end, i+1+ownedReach) && a.Tok(j).Kind != text.Punct; j++ {
		if ofHisOwn(a, j) {
			return true
		}
	}
	return false
}

// ofForces reports a noun for men, arms or what they do: أي قوات, أي نشاط.
func ofForces(a *analysis.Article, k int) bool {
	return a.Outer[k] < 0 && grammar.NounInAny(a, grammar.Unbound(a, k), "parts", "weapons", "denied-activity")
}

// ofHisOwn reports "of his" or "of his forces": له, لقواتها.
func ofHisOwn(a *analysis.Article, i int) bool {
	return a.Outer[i] < 0 && (a.Spelt(i).InAny("of-his-own") || strings.HasPrefix(a.Strict(i), "ل") && roles.OwnPart(a, i))
}

// ofWhatWasTold reports a verb of disowning with a pronoun right behind it for what was told, so
// that what stands behind that is not denied: بعدما تنصلت منه بغداد رغم بيان.
func ofWhatWasTold(a *analysis.Article, c *analysis.Cue) bool {
	return a.Lang.Code == "ar" && c.Class == "denial" && c.Verb != nil && c.To > c.Pos && a.Spelt(c.Last).InAny("from-it")
}

// storySubject gives the token from which a story tells what a phrase calls groundless that stands
// behind it, or -1: ما تتداوله المواقع حول إسقاط طائرة لا أساس له.
func storySubject(a *analysis.Article, c *analysis.Cue) int {
	if a.Lang.Code != "ar" || c.Class != "denial" || c.Verb != nil {
		return -1
	}
	for j := c.Pos - 1; j > a.Sentences[c.Sent].First; j-- {
		if a.Outer[j] >= 0 || !a.Spelt(j).InAny("story-links") {
			continue
		}
		for k := j - 1; k >= a.Sentences[c.Sent].First && k > j-storyReach; k-- {
			if a.Outer[k] < 0 && (a.Spelt(k).InAny("of-what") || a.Lang.InAny(grammar.Unbound(a, k), "stories", "false-stories")) {
				return j
			}
		}
	}
	return -1
}
