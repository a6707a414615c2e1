package extract

import (
	"strings"

	"isnad/extract/record"
)

// own reports that a speaker is the doer of what he tells, or belongs to it by
// name: the army says that the army struck.
func (a *analysis) own(speaker int, h *happening) bool {
	for _, ag := range a.ids(a.namedDoers(h)) {
		if ag == speaker || a.bodyOf(speaker) == ag && a.speaksFor(speaker) {
			return true
		}
	}
	return h.verb != nil && h.verb.First
}

// speaksOfItself reports content that goes on with a pronoun of its speaker:
// قال إنه قصف, أعلنت أنها استهدفت, said it had struck.
func (a *analysis) speaksOfItself(c *cue, h *happening) bool {
	if h.nominal && !a.performedBehind(c, h) || h.passive || h.typ == record.Explosion || h.subkind == "rocket" && h.trigger.Has("falls") {
		return false
	}
	for j := c.last; j < min(h.pos+3, h.to); j++ {
		if in, _ := a.spelt(j).In("own-words"); in && j < h.pos && a.tellsNext(j, h) {
			return true
		}
		if a.ownPart(j) || a.standingForce(j) && a.hasForces(c) || a.belongsToHim(j) {
			return true
		}
	}
	return h.verb != nil && (a.ours(h.last) || a.ours(h.pos-1) && !a.held(h.pos-1))
}

// belongsToHim reports forces that are told to be their speaker's: قاذفات تابعة لها.
func (a *analysis) belongsToHim(i int) bool {
	return a.outer[i] < 0 && a.lang.InAny(a.bare(i), "belonging") && a.spelt(i+1).InAny("of-his-own")
}

// ours reports a noun that its speaker calls his own: أوقف رجالنا, دكّ أشاوسنا.
func (a *analysis) ours(i int) bool {
	s, ok := strings.CutSuffix(a.bare(i), "نا")
	if !ok || len([]rune(s)) < 3 || a.outer[i] >= 0 || a.closed(i) {
		return false
	}
	_, verb := a.finite(i)
	return !verb
}

// ownPart reports a part of a body with a pronoun: قواتها, مقاتليه, طائراتنا.
func (a *analysis) ownPart(i int) bool { return i >= 0 && i < len(a.words) && a.words[i].ownPart }

// partOwned is ownPart for a word by its bare key.
func (a *analysis) partOwned(s string) bool {
	for _, p := range []string{"هما", "هم", "ها", "نا", "ه"} {
		rest, ok := strings.CutSuffix(s, p)
		if !ok {
			continue
		}
		for _, w := range []string{rest, rest + "ن", strings.TrimSuffix(rest, "ت") + "ة", strings.TrimPrefix(rest, "ب"), strings.TrimPrefix(rest, "ل")} {
			if in, _ := a.lang.In("parts", w); in {
				return true
			}
		}
	}
	return false
}

// announcesOwn reports a body that announces an act by its verbal noun, without
// "that": أعلنت الكتائب استهداف القاعدة is the doer's own word.
func (a *analysis) announcesOwn(c *cue, h *happening, speaker int) bool {
	if a.spokesman(speaker) {
		speaker = a.bodyBehind(speaker)
	}
	if !h.nominal || len(a.namedDoers(h)) > 0 || h.nation != nil || c.verb == nil && !c.colon || speaker < 0 {
		return false
	}
	if t := a.entities[speaker].typ; t != record.Group && t != record.Actor {
		return false
	}
	if in, _ := a.lang.In("suffered", a.unbound(h.pos)); in {
		return false // أقر الجيش بسقوط صاروخين
	}
	if h.typ == record.Explosion || h.typ == record.Visit || h.typ == record.Meeting || !h.act && len(h.targets)+len(h.places) == 0 {
		return false
	}
	if !c.colon && !a.announces(c, h) {
		return false
	}
	from := c.last
	for _, m := range c.sources {
		if x := &a.mentions[m]; x.first > c.pos {
			from = x.last
		}
	}
	if h.pos-from > 8 {
		return false
	}
	for j := from; j < h.pos; j++ {
		if a.known(j).Is("sub") || a.known(j).Is("prep") && !a.isTime(j) && !a.known(j).InAny("in", "about") {
			return false
		}
	}
	return true
}

// announces reports a verb of announcing; of a thing that was stopped, one of speaking
// will do: تحدث الناطق عن صدّ هجوم.
func (a *analysis) announces(c *cue, h *happening) bool {
	list := "announcing"
	if h.typ == record.Interception {
		list = "telling"
	}
	in, _ := a.lang.In(list, c.verb.lemma)
	announcing, _ := a.lang.In("announcing", c.verb.lemma)
	return in || announcing
}

// tellsNext reports that the clause which a pronoun of its speaker opens has the
// verb of a happening for its own: إنها قصفت, and not إنها توثّق هجوماً, إنها ناجمة عن قصف
// استهدف.
func (a *analysis) tellsNext(pronoun int, h *happening) bool {
	if h.verb == nil || h.verb.and != "" {
		return true
	}
	if a.describesNoun(h.pos) && !a.isTime(h.pos-1) && h.pos-1 > pronoun && !a.known(h.pos-1).Is("adv", "time") {
		return false
	}
	for k := pronoun + 1; k < h.pos; k++ {
		if a.outer[k] >= 0 || a.auxiliary(k) {
			continue
		}
		if _, ok := a.finite(k); ok && a.verbHere(k) || a.known(k).Is("rel") && a.needsNoun(k) {
			return false
		}
	}
	return true
}

// namedDoers gives the doers that the words of a happening's clause name by the
// rules: a claim is made by words, not by weights.
func (a *analysis) namedDoers(h *happening) []int {
	if h.plain != nil {
		return h.plain.agents
	}
	return h.agents
}
