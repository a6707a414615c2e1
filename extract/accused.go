package extract

import (
	"slices"
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// accusedBy finds whom a cue accuses, and the token behind the accuser.
func (a *analysis) accusedBy(c *cue) (accused []int, from int) {
	from = c.last
	for _, m := range c.sources {
		if x := &a.mentions[m]; x.first > c.pos && x.first < a.sentences[c.sent].Last {
			from = max(from, x.last)
			if next := a.at(from); next != nil && a.leadsWith(m, next) {
				from = next.last
			}
		}
	}
	if c.of.Has("mutual") {
		return a.oneAnother(c), from
	}
	if c.object >= 0 {
		return []int{a.mentions[c.object].entity}, from
	}
	if a.lang.Code == "en" {
		if e := a.englishAccusedBy(c); len(e) > 0 {
			return e, from
		}
	}
	if a.lang.Code == "en" && (c.verb == nil || a.passivelyBlamed(c)) {
		return a.englishAccused(c), from
	}
	if a.ledToPronoun(c) {
		return a.pronounStandsFor(c, a.strict(c.last)), from
	}
	if ledTo(c) { // ونسبه إلى: the pronoun is the deed
		return a.accused(c, from), from
	}
	if e := a.accusedBefore(c); e >= 0 {
		return []int{e}, from
	}
	if e := a.accusedPronoun(c); len(e) > 0 {
		return e, from
	}
	return a.accused(c, from), from
}

// accused finds the accused entities behind token from: the first name that fits
// the cue, and those that are joined to it.
func (a *analysis) accused(c *cue, from int) []int {
	if a.lang.Code == "ar" && ledTo(c) {
		return a.accusedBehindLink(c, from)
	}
	for in, _ := a.known(from).In("bound-pronouns"); in; in, _ = a.known(from).In("bound-pronouns") {
		from++ // حمّلت فيه الحكومة
	}
	from = a.pastCommas(a.pastBrackets(from, c.to), c.to)
	quoted := from
	if a.tok(from).Is(",") {
		quoted++ // على لسان وزيرها، «مرتزقة»
	}
	for _, described := range []func(i, end int) *mention{a.meantBy, a.quotedMembers} {
		if m := described(quoted, c.to); m != nil {
			return a.withJoined(m, c.to)
		}
	}
	burdened, describes := false, a.describesAccuser(from)
	for j := from; j < c.to && j < from+14; j++ {
		m := a.at(j)
		if m == nil {
			burdened = burdened || j > from && c.governs("burdens") && a.complains(j, c)
			if e := a.accusedNation(c, j); e >= 0 {
				return []int{e}
			}
			if j == from && a.dualGroup(j) {
				return a.twoBefore(c)
			}
			if j == from && a.theseGroups(j) {
				return a.groupsBefore(c)
			}
			if e := a.neighbourAt(c, j); e >= 0 {
				return []int{e}
			}
			if m := a.amongAt(c, j); m != nil {
				return a.withJoined(m, c.to)
			}
			if j = a.pastAside(j, c.to); j < 0 || condemns(c) && a.endsObject(j) || j > from && (a.clauseOpens(j) || a.chargeBegins(c, j)) {
				return nil
			}
			continue
		}
		if describes {
			describes, j = false, m.last-1
			continue
		}
		if a.lang.Code == "ar" && strings.HasPrefix(m.prefix, "و") && m.first > from {
			return nil // كابل تتهم وإسلام آباد تلزم الصمت
		}
		j = m.last - 1
		if a.lang.Code == "en" && a.joint(m.last) {
			continue // accused Pakistan-based X
		}
		if burdened && !strings.HasSuffix(m.prefix, "ل") {
			return nil // حمّلت الحكومة مسلحين المسؤولية عن قصف طرابلس
		}
		if !maySpeak(m.typ) || m.entity < 0 || strings.HasSuffix(m.prefix, "ب") || a.withinBody(m) {
			continue
		}
		switch {
		case a.lang.Code == "ar" && m.first > from && a.describedBy(m):
		case a.lang.Code == "ar" && m.first > from && a.known(m.first-1).InAny("enemies"):
			return nil // اتهم "أعداء لبنان"
		case condemns(c) && !a.doerOfDeed(m, from):
		case a.lang.Code == "ar" && !condemns(c) && (c.verb != nil || c.of.Has("direct")) && m.first > from && a.lang.Is(a.bare(a.beforeMembers(m.first-1)), "prep") && !a.eachOf(m.first-2):
		default:
			return a.withJoined(a.whoseMembers(m), c.to)
		}
	}
	return nil
}

// chargeBegins reports the word at which the charge of a verb of accusing begins: a name
// behind it is what was hit or where. اتهم مجموعة مسلحة بقصف أنقرة.
func (a *analysis) chargeBegins(c *cue, j int) bool {
	return a.lang.Code == "ar" && (c.verb != nil || c.of.Has("participle")) && c.governs("charge-attached") && a.attachedBy(j, "ب") && !a.aside(j)
}

// describedBy reports the subject of a clause that describes the noun before it by a verb with
// its pronoun: اتهم جماعات تدعمها طهران.
func (a *analysis) describedBy(m *mention) bool {
	v, ok := a.finite(m.first - 1)
	return ok && v.Suffix && v.Tense == pack.Present && a.outer[m.first-1] < 0
}

// oneAnother gives the parties of a cue by which several accuse each other; whom "with" joins
// to the one that is its subject is one of them: تبادلت الحكومة الاتهامات مع الحركة.
func (a *analysis) oneAnother(c *cue) []int {
	for j := c.last; j < c.to && len(c.sources) == 1; j++ {
		if m := a.at(j); m != nil && a.known(m.first-1).InAny("together-with") && maySpeak(m.typ) {
			c.sources = append(c.sources, a.outer[j])
		}
	}
	return a.ids(c.sources)
}

// withinBody reports a name behind "in", which says where the body before it is: الوزارة في "الحكومة
// المؤقتة". Members within a group are accused as the group.
func (a *analysis) withinBody(m *mention) bool {
	k := m.first - 1
	if a.tok(k).Is(`"`) {
		k--
	}
	return a.known(k).InAny("in") && a.beforeMembers(k) == k
}

// pastBrackets gives the token behind the short or other name in brackets that stands right
// behind the accuser, or i: اتهم سالم العمر (أبو ليث) الجيش.
func (a *analysis) pastBrackets(i, end int) int {
	if a.lang.Code != "ar" || !a.tok(i).Is("(") {
		return i
	}
	for k := i + 1; k < min(end, i+8); k++ {
		if a.tok(k).Is(")") {
			if m := a.at(k + 1); m != nil && m.typ == record.Official {
				return i // رئيس بعثة الاتحاد الأفريقي (أتميس) فلان: who holds the office
			}
			return k + 1
		}
	}
	return i
}

// pastCommas gives the token behind what stands in commas right behind the accuser and
// tells of him, or i: اتهم فلان، الناطق باسم الحركة، الجيش.
func (a *analysis) pastCommas(i, end int) int {
	if a.lang.Code != "ar" || !a.tok(i).Is(",") {
		return i
	}
	for k := i + 1; k < min(end, i+14); k++ {
		if a.tok(k).Is(",") {
			if m := a.at(a.pastQuote(k + 1)); m != nil && m.prefix == "" && maySpeak(m.typ) {
				return k + 1
			}
			return i
		}
	}
	return i
}

// pastAside gives the token at which a relative clause in commas ends that begins
// at j, or j: اتهمت الحركة، التي يقودها فلان، الجيش.
func (a *analysis) pastAside(j, end int) int {
	if !a.tok(j).Is(",") || !a.known(j+1).Is("rel") {
		return j
	}
	for k := j + 1; k < end; k++ {
		if a.tok(k).Is(",") {
			return k
		}
	}
	return -1
}

// accusedNation gives the country that an adjective accuses at token j, where it
// is named elsewhere: الجانب التركي, العدوان الإسرائيلي. It is -1 for other words.
func (a *analysis) accusedNation(c *cue, j int) int {
	if a.lang.Code != "ar" || !a.nationality(j) || a.outer[j] >= 0 {
		return -1
	}
	head := j - 1
	if nisba(a.strict(head)) {
		head-- // الغارات الجوية الإسرائيلية, طائرة عسكرية إثيوبية
	}
	if !slices.ContainsFunc(a.readings(head), func(r reading) bool {
		return a.lang.InAny(r.Stem, "accused-heads") || !condemns(c) && a.lang.InAny(trimArticle(r.Stem), "aircraft", "forces-by-nation")
	}) {
		return -1
	}
	nation := a.catalog.Nationality(a.strict(j))
	for i, x := range a.entities {
		if nation != nil && x.entry == nation && len(x.mentions) > 0 && !x.dropped && !slices.Contains(a.ids(c.sources), i) {
			return i
		}
	}
	return -1
}

// speaksIn reports an entity that a cue has for its speaker, or whose people do.
func (a *analysis) speaksIn(c *cue, e int) bool {
	for _, s := range a.ids(c.sources) {
		if s == e || a.entities[s].body == e {
			return true
		}
	}
	return slices.Contains(a.ids(c.via), e)
}
