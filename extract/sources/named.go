package sources

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/record"
	"isnad/extract/text"
)

// namedReach is how many tokens of an office may stand between its first word and the name
// of who holds it.
const namedReach = 8

// nameHolders puts the person named behind an office in the office's place among those who
// speak: اتهم آمر إحدى كتائب الحرس زيد العامري الحركة, أكد خبير الشؤون العسكرية اللواء فلان.
func nameHolders(a *analysis.Article, c *analysis.Cue) {
	if a.Lang.Code != "ar" || c.Verb == nil || len(c.Sources) != 1 {
		return
	}
	m := &a.Mentions[c.Sources[0]]
	if m.Type != record.Official || !m.Anonymous && m.Rule != "office" || m.Plural || m.First < c.Last && !opensTopic(a, m) {
		return
	}
	k := holderBehind(a, m, a.Sentences[c.Sent].Last)
	if k < 0 || c.Class == "accusation" && m.First >= c.Last && !chargedBehind(a, c, a.Mentions[k].Last) {
		return
	}
	bodyFromOffice(a, m, &a.Mentions[k])
	c.Sources = []int{k}
}

// bodyFromOffice gives the holder of an office the body that the office names, where no
// other is told of him: المستشار بالحركة زيد العامري.
func bodyFromOffice(a *analysis.Article, office, holder *analysis.Mention) {
	if holder.Entity < 0 || a.Entities[holder.Entity].Body >= 0 {
		return
	}
	for j := office.First; j < holder.First; j++ {
		if x := inner(a, j); x != nil && x.Entity >= 0 && (x.Type == record.Group || x.Type == record.Actor && !analysis.IsMedium(x)) {
			a.Entities[holder.Entity].Body = x.Entity
			return
		}
	}
}

// inner gives the name at token j, or the one within an unnamed source there, or nil.
func inner(a *analysis.Article, j int) *analysis.Mention {
	m := a.At(j)
	if m == nil || m.Type != record.Official {
		return m
	}
	for i := range a.Mentions {
		if x := &a.Mentions[i]; x.Parent == a.Outer[j] && x.First <= j && j < x.Last {
			return x
		}
	}
	return nil
}

// opensTopic reports a name behind the word that opens a topic: أما النائب.
func opensTopic(a *analysis.Article, m *analysis.Mention) bool {
	in, _ := a.Known(m.First - 1).In("topic-openers")
	return in
}

// holderBehind gives the person's name that ends the noun phrase of an office, or -1.
func holderBehind(a *analysis.Article, m *analysis.Mention, end int) int {
	for j := m.Last; j < min(end, m.Last+namedReach); j++ {
		if x := a.At(j); x != nil {
			if x.Type == record.Official {
				if x.Prefix == "" && !x.Anonymous && x.Rule != "office" && x.Rule != "rank" {
					return a.Outer[j]
				}
				return -1
			}
			if strings.HasPrefix(x.Prefix, "و") {
				return -1
			}
			j = x.Last - 1
			continue
		}
		if a.Tok(j).Is(`"`) || a.Tok(j).Is(",") && holderInCommas(a, j) {
			continue // رئيس «اللقاء» النائب فلان, النائب عن تحالف الفتح، فلان، اتهم
		}
		if a.Tok(j).Kind != text.Word || a.Known(j).Is("sub", "rel", "conj") || a.IsTime(j) {
			return -1
		}
		if in, _ := a.Known(j).In("bound-pronouns"); in {
			return -1
		}
		if v, ok := a.Finite(j); ok && arabic.VerbHere(a, j) && (v.And != "" || !a.Noun(a.Strict(j))) {
			return -1
		}
	}
	return -1
}

// holderInCommas reports a person's name that stands alone between the comma at token i and
// the next one.
func holderInCommas(a *analysis.Article, i int) bool {
	m := a.At(i + 1)
	return m != nil && m.Type == record.Official && a.Tok(m.Last).Is(",")
}

// chargedBehind reports the name of somebody who may be accused behind token i.
func chargedBehind(a *analysis.Article, c *analysis.Cue, i int) bool {
	end := min(a.Sentences[c.Sent].Last, i+14)
	for j := PastCommas(a, i, end); j < end; j++ {
		if m := a.At(j); m != nil {
			return analysis.MaySpeak(m.Type) && (m.Prefix == "" || m.Prefix == "ل")
		}
		if cues.AttachedBy(a, j, "ب") || a.Known(j).Is("sub") {
			return false
		}
	}
	return false
}

// overRelative gives the cue that speaks where the last one only tells whose words are
// denied: قالت الوزارة إن ما أعلنه الحوثيون عار من الصحة.
func overRelative(a *analysis.Article, c *analysis.Cue, last int) int {
	d := &a.Cues[last]
	if a.Lang.Code != "ar" || c.Class != "denial" || c.Verb != nil || d.Sent != c.Sent || d.Verb == nil || !d.Verb.Suffix || !a.Known(d.Pos-1).InAny("what") {
		return last
	}
	if a.Outer[d.Pos-2] < 0 && a.Lang.InAny(grammar.Unbound(a, d.Pos-2), "rejected-things") {
		return last // وهو ما وصفه الناطق بأنه كلام لا أساس له: these are his words
	}
	for k := last - 1; k >= 0 && a.Cues[k].Sent == c.Sent; k-- {
		if o := &a.Cues[k]; analysis.Speaks(o.Class) && o.Verb != nil && len(o.Sources) > 0 && o.Pos < d.Pos {
			return k
		}
	}
	return last
}
