package accused

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/names/arabic"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/sources"
)

// Whom finds whom a cue accuses, and the token behind the accuser.
func Whom(a *analysis.Article, c *analysis.Cue) (accused []int, from int) {
	from = c.Last
	for _, m := range c.Sources {
		if x := &a.Mentions[m]; x.First > c.Pos && x.First < a.Sentences[c.Sent].Last {
			from = max(from, x.Last)
			if next := a.At(from); next != nil && grammar.LeadsWith(a, m, next) {
				from = next.Last
			}
		}
	}
	if c.Of.Has("mutual") {
		return oneAnother(a, c), from
	}
	if c.Object >= 0 {
		return []int{a.Mentions[c.Object].Entity}, from
	}
	if a.Lang.Code == "en" {
		if e := englishAccusedBy(a, c); len(e) > 0 {
			return e, from
		}
	}
	if a.Lang.Code == "en" && (c.Verb == nil || sources.PassivelyBlamed(a, c)) {
		return englishAccused(a, c), from
	}
	if ledToPronoun(a, c) || c.Given && a.Spelt(c.Last).InAny("borne-datives") {
		return pronounStandsFor(a, c, a.Strict(c.Last)), from
	}
	if analysis.LedTo(c) { // ونسبه إلى: the pronoun is the deed
		return accusedAt(a, c, from), from
	}
	if e := accusedBefore(a, c); e >= 0 {
		return []int{e}, from
	}
	if e := accusedPronoun(a, c); len(e) > 0 || a.Lang.Code == "ar" && c.Verb != nil && c.Verb.Suffix {
		return e, from // وتتهمها واشنطن بإيواء الحركة: the pronoun is the accused, whomever it stands for
	}
	return accusedAt(a, c, from), from
}

// accusedAt finds the accused entities behind token from: the first name that fits
// the cue, and those that are joined to it.
func accusedAt(a *analysis.Article, c *analysis.Cue, from int) []int {
	if a.Lang.Code == "ar" && analysis.LedTo(c) {
		return accusedBehindLink(a, c, from)
	}
	for in, _ := a.Known(from).In("bound-pronouns"); in; in, _ = a.Known(from).In("bound-pronouns") {
		from++ // حمّلت فيه الحكومة
	}
	from = sources.PastCommas(a, pastBrackets(a, from, c.To), c.To)
	quoted := from
	if a.Tok(from).Is(",") {
		quoted++ // على لسان وزيرها، «مرتزقة»
	}
	for _, described := range []func(i, end int) *analysis.Mention{func(i, end int) *analysis.Mention { return meantBy(a, i, end) }, func(i, end int) *analysis.Mention { return quotedMembers(a, i, end) }} {
		if m := described(quoted, c.To); m != nil {
			return WithJoined(a, m, c.To)
		}
	}
	burdened, describes := false, describesAccuser(a, from)
	for j := from; j < c.To && j < from+14; j++ {
		m := a.At(j)
		if m == nil {
			burdened = burdened || j > from && c.Governs("burdens") && sources.Complains(a, j, c)
			if e := accusedNation(a, c, j); e >= 0 {
				return []int{e}
			}
			if j == from && dualGroup(a, j) {
				return twoBefore(a, c)
			}
			if j == from && theseGroups(a, j) {
				return groupsBefore(a, c)
			}
			if e := neighbourAt(a, c, j); e >= 0 {
				return []int{e}
			}
			if m := sources.AmongAt(a, c, j); m != nil {
				return WithJoined(a, m, c.To)
			}
			if j = pastAside(a, j, c.To); j < 0 || analysis.Condemns(c) && endsObject(a, j) || j > from && (grammar.ClauseOpens(a, j) || chargeBegins(a, c, j)) {
				return nil
			}
			continue
		}
		if describes {
			describes, j = false, m.Last-1
			continue
		}
		if a.Lang.Code == "ar" && strings.HasPrefix(m.Prefix, "و") && m.First > from {
			return nil // كابل تتهم وإسلام آباد تلزم الصمت
		}
		j = m.Last - 1
		if a.Lang.Code == "en" && (grammar.Joint(a, m.Last) || ownsAccused(a, m, c.To)) {
			continue // accused Pakistan-based X
		}
		if burdened && !strings.HasSuffix(m.Prefix, "ل") {
			return nil // حمّلت الحكومة مسلحين المسؤولية عن قصف طرابلس
		}
		if !analysis.MaySpeak(m.Type) || m.Entity < 0 || strings.HasSuffix(m.Prefix, "ب") || spokenTo(a, m) || withinBody(a, m) {
			continue
		}
		switch {
		case a.Lang.Code == "ar" && m.First > from && describedBy(a, m):
		case a.Lang.Code == "ar" && m.First > from && a.Known(m.First-1).InAny("enemies"):
			return nil // اتهم "أعداء لبنان"
		case analysis.Condemns(c) && !doerOfDeed(a, m, from):
		case a.Lang.Code == "ar" && !analysis.Condemns(c) && (c.Verb != nil || c.Of.Has("direct")) && m.First > from && a.Lang.Is(a.Bare(beforeMembers(a, m.First-1)), "prep") && !grammar.EachOf(a, m.First-2):
		default:
			return WithJoined(a, whoseMembers(a, m), c.To)
		}
	}
	return nil
}

// chargeBegins reports the word at which the charge of a verb of accusing begins: a name
// behind it is what was hit or where. اتهم مجموعة مسلحة بقصف أنقرة.
func chargeBegins(a *analysis.Article, c *analysis.Cue, j int) bool {
	return a.Lang.Code == "ar" && (c.Verb != nil || c.Of.Has("participle")) && c.Governs("charge-attached") && cues.AttachedBy(a, j, "ب") && !sources.Aside(a, j)
}

// describedBy reports the subject of a clause that describes the noun before it by a verb with
// its pronoun: اتهم جماعات تدعمها طهران.
func describedBy(a *analysis.Article, m *analysis.Mention) bool {
	v, ok := a.Finite(m.First - 1)
	return ok && v.Suffix && v.Tense == pack.Present && a.Outer[m.First-1] < 0
}

// oneAnother gives the parties of a cue by which several accuse each other; whom "with" joins
// to the one that is its subject is one of them: تبادلت الحكومة الاتهامات مع الحركة.
func oneAnother(a *analysis.Article, c *analysis.Cue) []int {
	for j := c.Last; j < c.To && len(c.Sources) == 1; j++ {
		if m := a.At(j); m != nil && a.Known(m.First-1).InAny("together-with") && analysis.MaySpeak(m.Type) {
			c.Sources = append(c.Sources, a.Outer[j])
		}
	}
	return a.EntitiesOf(c.Sources)
}

// withinBody reports a name behind "in", which says where the body before it is: الوزارة في "الحكومة
// المؤقتة". Members within a group are accused as the group.
func withinBody(a *analysis.Article, m *analysis.Mention) bool {
	k := m.First - 1
	if a.Tok(k).Is(`"`) {
		k--
	}
	return a.Known(k).InAny("in") && beforeMembers(a, k) == k
}

// pastBrackets gives the token behind the short or other name in brackets that stands right
// behind the accuser, or i: اتهم سالم العمر (أبو ليث) الجيش.
func pastBrackets(a *analysis.Article, i, end int) int {
	if a.Lang.Code != "ar" || !a.Tok(i).Is("(") {
		return i
	}
	for k := i + 1; k < min(end, i+8); k++ {
		if a.Tok(k).Is(")") {
			if m := a.At(k + 1); m != nil && m.Type == record.Official {
				return i // رئيس بعثة الاتحاد الأفريقي (أتميس) فلان: who holds the office
			}
			return k + 1
		}
	}
	return i
}

// pastAside gives the token at which a relative clause in commas ends that begins
// at j, or j: اتهمت الحركة، التي يقودها فلان، الجيش.
func pastAside(a *analysis.Article, j, end int) int {
	if !a.Tok(j).Is(",") || !a.Known(j+1).Is("rel") {
		return j
	}
	for k := j + 1; k < end; k++ {
		if a.Tok(k).Is(",") {
			return k
		}
	}
	return -1
}

// accusedNation gives the country that an adjective accuses at token j, where it
// is named elsewhere: الجانب التركي, العدوان الإسرائيلي. It is -1 for other words.
func accusedNation(a *analysis.Article, c *analysis.Cue, j int) int {
	if a.Lang.Code != "ar" || !a.Nationality(j) || a.Outer[j] >= 0 {
		return -1
	}
	head := j - 1
	if arabic.Nisba(a.Strict(head)) {
		head-- // الغارات الجوية الإسرائيلية, طائرة عسكرية إثيوبية
	}
	if !slices.ContainsFunc(a.Readings(head), func(r analysis.Reading) bool {
		return a.Lang.InAny(r.Stem, "accused-heads") || !analysis.Condemns(c) && a.Lang.InAny(analysis.TrimArticle(r.Stem), "aircraft", "forces-by-nation")
	}) {
		return -1
	}
	nation := a.Catalog.Nationality(a.Strict(j))
	for i, x := range a.Entities {
		if nation != nil && x.Entry == nation && len(x.Mentions) > 0 && !x.Dropped && !slices.Contains(a.EntitiesOf(c.Sources), i) {
			return i
		}
	}
	return -1
}
