package roles

import (
	"slices"

	"isnad/extract/accused"
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// cannotBe reports a name that is no agent or no target of a happening whatever the weights say, by
// which part the rules gave it.
func cannotBe(a *analysis.Article, h *analysis.Happening, m, role int, part string) bool {
	x := &a.Mentions[m]
	if saidSince(a, h, x) || WithinPerson(a, x) {
		return true
	}
	if role == AsTarget {
		return accusedIn(a, m, h) || teller(a, m, h) || beforeVerb(a, x, h) || doesAnother(a, h, x)
	}
	return x.First < h.Pos && thingBefore(a, h) || accuses(a, m, h) || suffered(a, h, part) || tellsOfOthers(a, h, m) || tellsOfDoer(a, h, m) || visitOfAnother(a, h, x)
}

// suffered reports a name that by the rules is the subject of a verb of suffering, which
// did not do what it suffered: تعرض الوزير لهجوم.
func suffered(a *analysis.Article, h *analysis.Happening, part string) bool {
	return a.Lang.Code == "ar" && part == "target" && h.Passive && !h.Nominal
}

// visitOfAnother reports a name before the noun of a visit that has its visitor right behind
// it: رحب المتحدث بزيارة الوزير إلى المدينة.
func visitOfAnother(a *analysis.Article, h *analysis.Happening, x *analysis.Mention) bool {
	if a.Lang.Code != "ar" || !h.Nominal || h.Type != record.Visit || x.First > h.Pos {
		return false
	}
	m := a.At(h.Last)
	return m != nil && m.First == h.Last && m.Type == record.Official && m.Prefix == "" && a.Known(m.Last).Is("prep")
}

// tellsOfOthers reports a source of the sentence where the verb has people whom nobody
// knows as its subject: قال الجيش إن مجهولين فجروا الأنبوب.
func tellsOfOthers(a *analysis.Article, h *analysis.Happening, m int) bool {
	if a.Lang.Code != "ar" || h.Nominal || h.Passive || len(h.Agents) > 0 || !SourceIn(a, m, h.Sent) {
		return false
	}
	for _, j := range []int{h.Pos - 1, h.Pos - 2, h.Last} {
		if arabic.Nobody(a, j, j+1) && a.Outer[j] < 0 {
			return true
		}
	}
	return false
}

// tellsOfDoer reports the source of the words that name another as the subject of the verb:
// قال الحزب إن الموساد نفذ العملية.
func tellsOfDoer(a *analysis.Article, h *analysis.Happening, m int) bool {
	if a.Lang.Code != "ar" || h.Type != record.Attack || h.Nominal || h.Passive || len(h.Agents) == 0 {
		return false
	}
	k, x, doer := a.Covering(h), &a.Mentions[m], &a.Mentions[h.Agents[0]]
	return k >= 0 && a.Cues[k].Verb != nil && slices.Contains(a.Cues[k].Sources, m) && x.First < doer.First && doer.First < h.Pos && x.Type != doer.Type // its own arm may be told by a name of its kind
}

// accuses reports a name that accuses others in a happening's sentence: it is not
// the one who did it.
func accuses(a *analysis.Article, m int, h *analysis.Happening) bool {
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Class == "accusation" && c.Sent == h.Sent && c.Pos < h.Pos && slices.Contains(c.Sources, m) {
			return true
		}
	}
	return false
}

// beforeVerb reports a name before an active Arabic verb that has no pronoun for it:
// an object follows its verb.
func beforeVerb(a *analysis.Article, x *analysis.Mention, h *analysis.Happening) bool {
	return a.Lang.Code == "ar" && h.Verb != nil && !h.Nominal && !h.Passive && !h.Thing && !h.Verb.Suffix && x.First < h.Pos
}

// doesAnother reports a name right before the English verb of another act of force of
// the sentence, which it did: two were wounded when Hezbollah launched missiles.
func doesAnother(a *analysis.Article, h *analysis.Happening, x *analysis.Mention) bool {
	if a.Lang.Code != "en" || x.First < h.Pos {
		return false
	}
	v, ok := a.Finite(x.Last)
	if !ok || v.Tense != pack.Past || grammar.EnglishPassive(a, x.Last, v) {
		return false
	}
	for _, t := range a.Lang.VerbTriggers(v.Lemma) {
		if t.Trigger.Type == string(record.Attack) {
			return true
		}
	}
	return false
}

// teller reports a person who tells of a happening: he is not what was hit.
func teller(a *analysis.Article, m int, h *analysis.Happening) bool {
	for k := range a.Cues {
		if c := &a.Cues[k]; a.Mentions[m].Type == record.Official && analysis.Speaks(c.Class) && c.Sent == h.Sent && slices.Contains(c.Sources, m) {
			return true
		}
	}
	return false
}

// saidSince reports a name behind a happening with a new verb of saying between:
// … قصفت المعسكر، وقال إن البعثة: it belongs to what is said next.
func saidSince(a *analysis.Article, h *analysis.Happening, x *analysis.Mention) bool {
	for k := range a.Cues {
		if c := &a.Cues[k]; c.Verb != nil && analysis.Speaks(c.Class) && c.Sent == h.Sent && c.Pos > h.Last && c.Pos < x.First {
			return true
		}
	}
	return false
}

// accusedIn reports a name that is accused in a happening's sentence: it is not
// what was hit.
func accusedIn(a *analysis.Article, m int, h *analysis.Happening) bool {
	for k := range a.Cues {
		c := &a.Cues[k]
		if c.Class != "accusation" || c.Sent != h.Sent || c.Pos >= h.Pos || len(c.Sources) == 0 {
			continue
		}
		if accused, _ := accused.Whom(a, c); slices.Contains(accused, a.Mentions[m].Entity) {
			return true
		}
	}
	return false
}
