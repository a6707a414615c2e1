package roles

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/entities"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
)

// Own reports that a speaker is the doer of what he tells, or belongs to it by
// name: the army says that the army struck.
func Own(a *analysis.Article, speaker int, h *analysis.Happening) bool {
	for _, ag := range a.EntitiesOf(a.NamedDoers(h)) {
		if ag == speaker || entities.BodyOf(a, speaker) == ag && entities.SpeaksFor(a, speaker) {
			return true
		}
	}
	return h.Verb != nil && h.Verb.First
}

// SpeaksOfItself reports content that goes on with a pronoun of its speaker:
// قال إنه قصف, أعلنت أنها استهدفت, said it had struck.
func SpeaksOfItself(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	if h.Nominal && !PerformedBehind(a, c, h) || h.Passive || h.Type == record.Explosion || h.Subkind == "rocket" && h.Trigger.Has("falls") {
		return false
	}
	for j := c.Last; j < min(h.Pos+3, h.To); j++ {
		if in, _ := a.Spelt(j).In("own-words"); in && j < h.Pos && tellsNext(a, j, h) {
			return true
		}
		if OwnPart(a, j) && ownActs(a, j, h) || StandingForce(a, j) && HasForces(a, c) || armysAircraft(a, c, h, j) || belongsToHim(a, j) {
			return true
		}
	}
	return h.Verb != nil && (Ours(a, h.Last) || Ours(a, h.Pos-1) && !Held(a, h.Pos-1))
}

// belongsToHim reports forces that are told to be their speaker's: قاذفات تابعة لها.
func belongsToHim(a *analysis.Article, i int) bool {
	return a.Outer[i] < 0 && a.Lang.InAny(a.Bare(i), "belonging") && a.Spelt(i+1).InAny("of-his-own")
}

// Ours reports a noun that its speaker calls his own: أوقف رجالنا, دكّ أشاوسنا.
func Ours(a *analysis.Article, i int) bool {
	s, ok := strings.CutSuffix(a.Bare(i), "نا")
	if !ok || len([]rune(s)) < 3 || a.Outer[i] >= 0 || a.Closed(i) {
		return false
	}
	_, verb := a.Finite(i)
	return !verb
}

// OwnPart reports a part of a body with a pronoun: قواتها, مقاتليه, طائراتنا.
func OwnPart(a *analysis.Article, i int) bool {
	return i >= 0 && i < len(a.Words) && a.Words[i].OwnPart
}

// AnnouncesOwn reports a body that announces an act by its verbal noun, without
// "that": أعلنت الكتائب استهداف القاعدة is the doer's own word.
func AnnouncesOwn(a *analysis.Article, c *analysis.Cue, h *analysis.Happening, speaker int) bool {
	if a.Spokesman(speaker) {
		speaker = BodyBehind(a, speaker)
	}
	if !h.Nominal || len(a.NamedDoers(h)) > 0 || h.Nation != nil || c.Verb == nil && !c.Colon || speaker < 0 {
		return false
	}
	if t := a.Entities[speaker].Type; t != record.Group && t != record.Actor {
		return false
	}
	if in, _ := a.Lang.In("suffered", grammar.Unbound(a, h.Pos)); in {
		return false // أقر الجيش بسقوط صاروخين
	}
	if h.Type == record.Explosion || h.Type == record.Visit || h.Type == record.Meeting || !h.Act && len(h.Targets)+len(h.Places)+len(h.Struck) == 0 {
		return false
	}
	if !c.Colon && !announces(a, c, h) {
		return false
	}
	from := c.Last
	for _, m := range c.Sources {
		if x := &a.Mentions[m]; x.First > c.Pos {
			from = x.Last
		}
	}
	if h.Pos-from > 8 {
		return false
	}
	for j := from; j < h.Pos; j++ {
		if a.Known(j).Is("sub") || a.Known(j).Is("prep") && !a.IsTime(j) && !a.Known(j).InAny("in", "about") {
			return false
		}
	}
	return true
}

// announces reports a verb of announcing; of a thing that was stopped, one of speaking
// will do: تحدث الناطق عن صدّ هجوم.
func announces(a *analysis.Article, c *analysis.Cue, h *analysis.Happening) bool {
	list := "announcing"
	if h.Type == record.Interception {
		list = "telling"
	}
	in, _ := a.Lang.In(list, c.Verb.Lemma)
	announcing, _ := a.Lang.In("announcing", c.Verb.Lemma)
	return in || announcing
}

// tellsNext reports that the clause which a pronoun of its speaker opens has the
// verb of a happening for its own: إنها قصفت, and not إنها توثّق هجوماً, إنها ناجمة عن قصف
// استهدف.
func tellsNext(a *analysis.Article, pronoun int, h *analysis.Happening) bool {
	if h.Verb == nil || h.Verb.And != "" {
		return true
	}
	if grammar.DescribesNoun(a, h.Pos) && !a.IsTime(h.Pos-1) && h.Pos-1 > pronoun && !a.Known(h.Pos-1).Is("adv", "time") {
		return false
	}
	for k := pronoun + 1; k < h.Pos; k++ {
		if a.Outer[k] >= 0 || grammar.Auxiliary(a, k) {
			continue
		}
		if _, ok := a.Finite(k); ok && arabic.VerbHere(a, k) || a.Known(k).Is("rel") && cues.NeedsNoun(a, k) {
			return false
		}
	}
	return true
}
