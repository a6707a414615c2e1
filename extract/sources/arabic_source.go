package sources

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/text"
)

// arabicSources finds the subject of a verb of saying: behind it in the plain
// order, before it in headlines and behind a topic.
func arabicSources(a *analysis.Article, c *analysis.Cue) {
	end := min(a.Sentences[c.Sent].Last, c.Pos+sourceWindow)
	relay := c.Class == "relay"
	start := c.Last
	if c.Seek > 0 {
		start, end = c.Seek, c.Last
	}
	for in, _ := a.Known(start).In("bound-pronouns"); in && start < end; in, _ = a.Known(start).In("bound-pronouns") {
		start++ // يعلن فيه تنظيم, تبرأت منه الهيئة
	}
	for c.Class == "accusation" && start < end && a.At(start) == nil && Aside(a, start) {
		start++ // واتهم بدوره الحركة
	}
	if grammar.EachOf(a, start) {
		start += 2 // حمّلت كل من قطر والكويت
	}
	if a.Spelt(c.Pos-2).Is("sub") && a.Spelt(c.Pos-1).InAny("own-side") && cues.SpokenBefore(a, c) {
		return // أشار الوزير إلى أن حكومته تدين: the speaker before it
	}
	switch {
	case c.Verb.And == grammar.Purpose:
		if c.Sources = cues.SubjectBefore(a, c); len(c.Sources) == 0 {
			if m := grammar.Before(a, c.Pos, c.Sent, sourceWindow, analysis.MaySpeakMention); m != nil && !a.Known(m.First-1).Is("prep") && (m.Prefix == "" || m.Prefix == "و") {
				c.Sources = []int{a.Outer[m.First]}
			}
		}
		return
	case relay && cues.RelayedBefore(a, c), cues.HadBefore(a, c):
		return
	case !relay && cues.RelativeSource(a, c, start), c.Verb.And == "ف" && cues.TopicSource(a, c):
		if relay {
			passOn(a, c, c.Last)
		}
		medium(a, c, c.Last)
		cues.SpokenBy(a, c, c.Last)
		return
	case c.Class == "accusation" && (objectOnly(a, c, start) || chargeOnly(a, c, start)) && sameSubject(a, c):
		return
	case c.Class == "accusation" && nounFirst(a, c, start):
		return
	case c.Class == "accusation" && objectOnly(a, c, start):
		if sourceBefore(a, c); len(c.Sources) == 0 && (c.Verb.And != "" || start > c.Last) {
			c.Sources = cues.SubjectBefore(a, c)
		}
		return
	}
	if hadNounSubject(a, c) {
		c.Unknown = true // وكانت اللجان قد نفت
		return
	}
	before := c.Pos - 1
	for before > c.Pos-6 && a.At(before) == nil && (a.Known(before).Is("part") || a.Spelt(before).Is("neg") || grammar.Auxiliary(a, before) || Aside(a, before) || a.Tok(before).Is(`"`) || a.Tok(before).Is(")")) {
		before--
	}
	if a.At(before) != nil && c.Verb.And == "" && !(c.Class == "accusation" && c.Verb.Suffix && cues.NamedAt(a, start)) { // كمين نسبته السلطات إلى
		if sourceBefore(a, c); len(c.Sources) > 0 && !relay {
			medium(a, c, c.Last)
			cues.SpokenBy(a, c, c.Last)
			return
		}
	}
	for j := start; j < end; j++ {
		t := a.Tok(j)
		if m := a.At(j); m != nil {
			switch {
			case m.Prefix == "ل" || m.Prefix == "ول" || a.Known(j-1).InAny("to-whom"):
				if analysis.IsMedium(m) {
					c.Via = append(c.Via, a.Outer[j])
				}
				j = m.Last - 1
			case c.Unknown && c.Class == "accusation":
				if kinNamed(a, start, m) {
					c.Sources, c.Unknown = []int{a.Outer[j]}, false
				}
				return // اتهم شقيقه الجماعة
			case a.Known(j-1).Is("prep") && j > start && !(relay && a.Known(j-1).InAny("about")):
				j = m.Last - 1
			case strings.HasSuffix(m.Prefix, "ب"):
				j = m.Last - 1
			case strings.HasPrefix(m.Prefix, "و"):
				if sourceBefore(a, c); len(c.Sources) > 0 {
					return
				}
				j = m.Last - 1 // تعلن ضرب مواقع والجماعة تتوعد: a name that و joins is no subject
			case !relay && behindPreposition(a, m, start):
				j = m.Last - 1
			case !analysis.MaySpeak(m.Type):
				if j == start {
					c.Unknown = true
					return
				}
				j = m.Last - 1
			default:
				var next int
				c.Sources, next = cues.SourcesFrom(a, j, a.Sentences[c.Sent].Last)
				if relay {
					passOn(a, c, next)
				}
				medium(a, c, next)
				cues.SpokenBy(a, c, next)
				return
			}
			continue
		}
		if t.Kind == text.Punct && (t.Is(":") || t.Is(".")) {
			break
		}
		if a.Known(j).Is("sub", "rel") && t.Kind == text.Word {
			break
		}
		if _, ok := a.Finite(j); ok && arabic.VerbHere(a, j) && !(j == start && c.Class == "accusation" && kinBefore(a, j)) {
			break
		}
		if in, _ := a.Lang.In("documents", strings.TrimPrefix(t.Strict, "ال")); in && j == start {
			if analysis.HasArticle(t.Strict) {
				if c.Class == "accusation" && a.At(j+1) != nil {
					c.Sources = authorBefore(a, c, j)
				}
				return // the statement says: its author, told before
			}
			if src := cues.Author(a, j, end); len(src) > 0 {
				c.Sources = src
				return
			}
		}
		if points(a, t.Strict) {
			if m := grammar.Before(a, j, c.Sent, 40, analysis.MaySpeakMention); m != nil {
				c.Sources = []int{a.Outer[m.First]}
				return
			}
		}
		if n := strings.TrimPrefix(a.Bare(j), "ال"); a.Lang.NounTrigger(n) != nil || owning(a, j) || c.Class == "denial" && (deniedObject(a, j) || thingSaid(a, j)) {
			continue // تبنت الهجوم جماعة …: the object stands first
		}
		if (j == start || a.Stem(j-1).NounTrigger() != nil) && t.Kind == text.Word && !a.Closed(j) && !Aside(a, j) {
			c.Unknown = true // a subject that is no name: قال شيخ عشيرة
			if n := selfNamed(a, j, end); n >= 0 {
				c.Sources, c.Unknown = []int{n}, false
				return
			}
		}
	}
	if !c.Unknown || relay {
		sourceBefore(a, c)
		cues.SpokenBy(a, c, c.Last)
	}
}

// deniedObject reports a verbal noun that a verb of denying has for its object, its
// subject being told before: نفت وقوع أي هجوم, ينفي فقدان آليات.
func deniedObject(a *analysis.Article, i int) bool {
	if analysis.HasArticle(a.Strict(i)) || a.At(i) != nil {
		return false
	}
	lemma, _ := cues.MasdarOf(a, i)
	return lemma != "" && a.Lang.InAny(grammar.Unbound(a, i), "denied-words", "denied-details")
}

// hadReachBack is how many words may stand between "was" and the verb that it puts farther back.
const hadReachBack = 5

// hadNounSubject reports a noun of no name as the subject between "was" and "had": كانت
// اللجان قد نفت.
func hadNounSubject(a *analysis.Article, c *analysis.Cue) bool {
	if c.Verb.And != "" || !a.Known(c.Pos-1).Is("part") {
		return false
	}
	for j := c.Pos - 2; j >= a.Sentences[c.Sent].First && j > c.Pos-2-hadReachBack; j-- {
		if a.Outer[j] >= 0 || a.Tok(j).Kind != text.Word || a.Known(j).Is("prep", "rel", "sub") {
			return false
		}
		if grammar.Auxiliary(a, j) {
			return j < c.Pos-2 && analysis.HasArticle(a.Strict(j+1)) && a.Strict(j+1) != a.Strict(c.Pos-1)
		}
	}
	return false
}

// thingSaid reports a noun for what others say, which nobody denies but who speaks: ووصفت
// الأنباء بأنها ملفقة, ونفى الخبر.
func thingSaid(a *analysis.Article, i int) bool {
	return a.At(i) == nil && a.Lang.InAny(grammar.Unbound(a, i), "denied-words", "stories", "rejected-things")
}

// points reports الأخير, "the latter".
func points(a *analysis.Article, s string) bool {
	in, _ := a.Lang.In("latter", s)
	return in
}

// selfNamed finds the name that a subject without one goes by: فصيل يطلق على
// نفسه "…", جماعة تدعى …. It returns the mention or -1.
func selfNamed(a *analysis.Article, i, end int) int {
	for j := i + 1; j < end && j < i+9; j++ {
		m := a.At(j)
		if m == nil {
			continue
		}
		for k := j - 1; k > i && k > j-4; k-- {
			if in, _ := a.Known(k).In("naming"); in {
				return a.Outer[j]
			}
		}
		return -1
	}
	return -1
}

// owning reports مسؤوليتها and the like, the object of a claim.
func owning(a *analysis.Article, i int) bool {
	return a.Stem(i).InAny("responsibility")
}

// behindPreposition reports a name within a phrase that a preposition opens behind
// token from: تبنت الهجوم على خزانات أرامكو.
func behindPreposition(a *analysis.Article, m *analysis.Mention, from int) bool {
	for j := m.First - 1; j >= from && j >= m.First-4; j-- {
		if a.Outer[j] >= 0 || a.Tok(j).Kind != text.Word && !a.Tok(j).Is(`"`) {
			return false
		}
		if a.Known(j).Is("prep") {
			return j < m.First-1
		}
		if a.Closed(j) && !a.Tok(j).Is(`"`) || a.IsTime(j) {
			return false
		}
	}
	return false
}

// bareDenial reports a phrase of denial that opens no quotation: outside one it is
// the word of somebody whom its own sentence tells.
func bareDenial(a *analysis.Article, c *analysis.Cue) bool {
	return c.Class == "denial" && c.Verb == nil && !a.Tok(a.Sentences[c.Sent].First).Is(`"`)
}
