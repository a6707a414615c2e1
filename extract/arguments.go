package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// arguments finds who did it, what was hit, where and from where.
func (a *analysis) arguments(h *happening) {
	h.from, h.to = a.clause(h)
	if a.lang.Code == "en" {
		a.englishSubject(h)
	} else if !h.nominal {
		a.topicSubject(h)
	}
	var previous *mention
	previousRole := ""
	bare := 0
	relative := false
	for j := h.last; j < h.to; j++ {
		if a.lang.Is(a.bare(j), "rel") && !a.lang.Is(a.bare(j), "prep") && a.at(j) == nil { // من is "from" far more often than "who"
			relative = true
		}
		m := a.at(j)
		if m == nil {
			continue
		}
		j = m.last - 1
		role := ""
		if previous != nil && (strings.HasPrefix(m.prefix, "و") && len(m.prefix) <= 2 || a.strict(m.first-1) == "and" || a.tok(m.first-1).Is(",") && (a.lang.Code != "en" || m.typ == previous.typ)) && m.first-previous.last <= 2 {
			role = previousRole
		} else {
			role = a.roleOf(m, h)
		}
		if role == "bare" && relative {
			role = "none"
		}
		if role == "bare" {
			role = a.bareRole(m, h, bare)
			bare++
		}
		a.give(h, a.outer[m.first], role)
		previous, previousRole = m, role
	}
	a.nationAgent(h)
	a.settleKilling(h)
	a.visitor(h)
}

// visitor gives a visit or meeting that is told without its subject the person
// that the sentence spoke of last: عودة السوداني من زيارة … اجتمع خلالها مع.
func (a *analysis) visitor(h *happening) {
	if h.typ != record.Visit && h.typ != record.Meeting || len(h.agents) > 0 || len(h.targets) == 0 {
		return
	}
	if m := a.before(h.pos, h.sent, 16, func(m *mention) bool { return m.typ == record.Official && !m.anonymous }); m != nil {
		a.give(h, a.outer[m.first], "agent")
	}
}

// clause gives the tokens that may hold the arguments of a happening.
func (a *analysis) clause(h *happening) (int, int) {
	s := a.sentences[h.sent]
	from := h.pos
	for from > s.First && !a.boundary(from-1) {
		from--
	}
	to := h.last
	if h.noun >= h.last {
		to = h.noun + 1
	}
	for to < s.Last {
		t := a.tok(to)
		if t.Is(".") || t.Is(";") || t.Is(":") {
			break
		}
		if a.outer[to] < 0 && t.Kind == text.Word {
			if a.lang.Is(a.bare(to), "sub") && !a.lang.Is(a.bare(to), "prep", "rel") && !a.hedgeAt(to-1) {
				break
			}
			if v, ok := a.finite(to); ok && a.verbHere(to) && (v.and != "" || a.tok(to-1).Is(",") || h.nominal && to > h.last) {
				break
			}
		}
		to++
	}
	if a.lang.Code == "en" {
		to = a.englishClauseEnd(h, to)
	}
	return from, to
}

// hedgeAt reports a verb that nobody speaks (يُعتقد), which its clause goes on behind.
func (a *analysis) hedgeAt(i int) bool {
	if a.tok(i).Damma {
		return true
	}
	for k := range a.cues {
		if a.cues[k].class == "hedge" && a.cues[k].pos <= i && i < a.cues[k].last {
			return true
		}
	}
	return false
}

// boundary reports a token at which a clause may begin.
func (a *analysis) boundary(i int) bool {
	if a.outer[i] >= 0 {
		return false
	}
	t := a.tok(i)
	if t.Kind == text.Punct && strings.Contains(",.;:!?", t.Strict) {
		return true
	}
	return a.lang.Is(a.bare(i), "sub")
}

// topicSubject takes the name right before a verb as its subject: الجيش قصف, and
// through a relative pronoun: الصواريخ التي أطلقها.
func (a *analysis) topicSubject(h *happening) {
	j := h.pos - 1
	first := a.sentences[h.sent].First
	for j >= first && j > h.pos-8 && a.at(j) == nil && (a.lang.Is(a.bare(j), "part", "aux", "adv", "pron") || a.auxiliary(j) || a.tok(j).Is(`"`) || a.tok(j).Is(")") || a.lang.Is(a.bare(j), "rel") || a.isTime(j) || a.emphasis(j)) {
		j--
	}
	if a.tok(j).Is(",") && a.at(j-1) != nil && a.tok(a.at(j-1).first-1).Is(",") && a.at(a.at(j-1).first-2) != nil {
		j = a.at(j-1).first - 2 // behind an apposition in commas
	}
	m := a.at(j)
	if m == nil || h.verb == nil || h.verb.and != "" {
		return
	}
	if gov, _ := a.governor(m, first-1); gov != "" && gov != "bare" && !a.lang.Is(a.bare(h.pos-1), "rel") {
		return
	}
	switch {
	case h.passive && h.typ != record.Visit:
		a.give(h, a.outer[j], "target")
	case maySpeak(m.typ):
		a.give(h, a.outer[j], "agent")
	}
}

// emphasis reports نفسها, ذاته and the like behind a name.
func (a *analysis) emphasis(i int) bool {
	s := a.bare(i)
	return strings.HasPrefix(s, "نفس") || strings.HasPrefix(s, "ذات")
}

func (a *analysis) auxiliary(i int) bool {
	_, ok := a.reading(i, func(v verb) bool { return v.Verb.Aux })
	return ok
}

// governor walks left from a name over the nouns it depends on to the
// preposition or verb that governs it. It returns the word's role: that of a
// role word, "bare" where the walk ends at token stop, or "" where a mark or
// another clause stands between.
func (a *analysis) governor(m *mention, stop int) (role string, nouns int) {
	switch {
	case strings.HasSuffix(m.prefix, "ب"):
		return "place", 0
	case strings.HasSuffix(m.prefix, "ل") && (m.typ == record.Town || m.typ == record.Country):
		return "of", 0
	}
	j := m.first - 1
	for ; j > stop; j-- {
		t := a.tok(j)
		if t.Is(`"`) || t.Is("'") || t.Is("-") || t.Kind == text.Number {
			continue
		}
		if a.isTime(j) && t.Kind == text.Word {
			continue
		}
		if t.Kind == text.Punct && a.onlyTime(stop+1, j) {
			return "bare", nouns
		}
		// وصل إلى كادقلي اليوم المبعوث: the place has its own governor.
		// قصفت الكتائب القاعدة: the subject behind its verb governs no object.
		if o := a.at(j); o != nil && nouns == 0 && (locates(o) || o.first == stop+1 && m.typ != record.Official) && !a.tok(m.first-1).Is(",") {
			return "bare", nouns
		}
		if t.Kind != text.Word || a.outer[j] >= 0 {
			return "", nouns
		}
		if two := a.lang.Role(a.bare(j-1) + " " + a.strict(j)); two != "" && j-1 > stop {
			return two, nouns
		}
		s := a.bare(j)
		if r := a.lang.Role(s); r != "" {
			if r == "launch" && (m.typ == record.Group || m.typ == record.Actor) && a.partitive(j) {
				continue // عنصران من قسد
			}
			return r, nouns
		}
		if strings.HasPrefix(s, "ب") && len([]rune(s)) > 3 && !a.closed(j) {
			if _, ok := a.finite(j); !ok && a.prefixed(j, "ب") {
				return "means", nouns
			}
		}
		if a.lang.Is(s, "sub", "rel", "neg", "conj") {
			return "", nouns
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) {
			return "", nouns
		}
		nouns++
		if nouns > 4 {
			return "", nouns
		}
	}
	return "bare", nouns
}

// onlyTime reports that nothing but expressions of time and marks stands
// between two tokens.
func (a *analysis) onlyTime(from, to int) bool {
	for j := from; j < to; j++ {
		if a.outer[j] >= 0 || a.tok(j).Kind == text.Word && !a.isTime(j) && !a.lang.Is(a.bare(j), "prep", "part", "time", "adv") {
			return false
		}
	}
	return true
}

// partitive reports a من that counts members: a number or a noun of persons before it.
func (a *analysis) partitive(i int) bool {
	if i == 0 {
		return false
	}
	t := a.tok(i - 1)
	return t.Kind == text.Number || t.Kind == text.Word && !a.closed(i-1) || a.lang.Is(a.bare(i-1), "num", "quant")
}

// prefixed reports that a word without its first letters is a plain noun: بطائرات.
func (a *analysis) prefixed(i int, p string) bool {
	rest := strings.TrimPrefix(a.bare(i), p)
	return rest != a.bare(i) && (len(a.lang.Forms(rest)) > 0 || a.lang.NounTrigger(rest) != nil || strings.HasSuffix(rest, "ات") || strings.HasSuffix(rest, "ة") || strings.HasSuffix(rest, "يخ"))
}

// roleOf turns what governs a name into its role in a happening.
func (a *analysis) roleOf(m *mention, h *happening) string {
	stop := h.last - 1
	if h.noun >= h.last && m.first > h.noun {
		stop = h.noun
	}
	role, _ := a.governor(m, stop)
	if m.kind == "road" || m.kind == "street" {
		role = "place"
	}
	switch role {
	case "place":
		if !locates(m) {
			return "none"
		}
	case "launch":
		if h.subkind == "return" {
			return "target"
		}
		if m.typ == record.Town || m.typ == record.Country || m.typ == record.Base {
			return "launch"
		}
		return "none"
	case "of":
		if h.typ == record.Visit {
			return "target"
		}
		if m.typ == record.Group || m.typ == record.Actor {
			return "bare"
		}
		return "none"
	case "with":
		if h.typ == record.Meeting {
			return "target"
		}
		return "none"
	case "target":
		if h.typ == record.Interception {
			return "none"
		}
	}
	return role
}

// locates reports a name that says where.
func locates(m *mention) bool {
	return m.typ == record.Town || m.typ == record.Country || m.typ == record.Base
}

// bareRole gives the role of a name that nothing governs but the trigger: the
// first that can act is the subject of an active verb, what follows its object.
func (a *analysis) bareRole(m *mention, h *happening, nth int) string {
	if a.lang.Code == "en" && !h.nominal {
		return "target" // the subject stands before its verb
	}
	if h.typ == record.Visit || h.typ == record.Meeting {
		if len(h.agents) == 0 && maySpeak(m.typ) && m.typ != record.Country {
			return "agent"
		}
		return "target"
	}
	if h.nominal {
		if _, nouns := a.governor(m, h.last-1); nouns > 0 && !a.acts(m, h) && !locates(m) {
			return "none"
		}
		return a.nominalRole(m, h)
	}
	if a.subjectIsThing(h) {
		return "target"
	}
	if h.passive {
		return "target"
	}
	if len(h.agents) > 0 {
		return "target"
	}
	if !maySpeak(m.typ) {
		return "target"
	}
	_, nouns := a.governor(m, h.last-1)
	if nouns > 0 && !a.acts(m, h) {
		return "target" // a subject without a name stands before it
	}
	return "agent"
}

// subjectIsThing reports an attack or a weapon as the subject before a verb:
// صواريخ استهدفت القاعدة; then what follows is the target.
func (a *analysis) subjectIsThing(h *happening) bool {
	if h.thing {
		return true
	}
	if len(h.agents) > 0 || h.verb == nil || h.verb.and != "" {
		return false
	}
	for j := h.from; j < h.pos; j++ {
		if a.outer[j] >= 0 {
			continue
		}
		s := strings.TrimPrefix(a.bare(j), "ال")
		if in, _ := a.lang.In("event-words", s); in || a.lang.NounTrigger(s) != nil {
			return true
		}
	}
	return false
}

// acts reports that the nouns between a verb and a name only say which part of
// the named body acted: مقاتلات التحالف, عناصر الحركة.
func (a *analysis) acts(m *mention, h *happening) bool {
	for j := h.last; j < m.first; j++ {
		if a.tok(j).Kind != text.Word || a.isTime(j) {
			continue
		}
		s := strings.TrimPrefix(a.bare(j), "ال")
		if in, _ := a.lang.In("parts", s); !in && !a.lang.Is(s, "num", "quant", "adv", "time") {
			return false
		}
	}
	return true
}

// nominalRole: استهداف X is what was hit, هجوم X who did it unless X is a place.
func (a *analysis) nominalRole(m *mention, h *happening) string {
	if m.typ == record.Base || m.typ == record.Town {
		return "target"
	}
	s := strings.TrimPrefix(a.bare(h.pos), "ال")
	if in, _ := a.lang.In("target-nouns", s); in {
		return "target"
	}
	if len(h.agents) == 0 && maySpeak(m.typ) {
		return "agent"
	}
	return "target"
}

// give files a name under a role.
func (a *analysis) give(h *happening, m int, role string) {
	add := func(list *[]int) {
		for _, x := range *list {
			if x == m {
				return
			}
		}
		*list = append(*list, m)
	}
	switch role {
	case "agent":
		add(&h.agents)
	case "target":
		add(&h.targets)
	case "place":
		if locates(&a.mentions[m]) {
			add(&h.places)
		}
	case "launch":
		if locates(&a.mentions[m]) {
			add(&h.launch)
		}
	}
}

// nationAgent reads an adjective of nationality behind the noun of an attack as
// its doer: غارة إسرائيلية.
func (a *analysis) nationAgent(h *happening) {
	if h.noun < 0 || len(h.agents) > 0 {
		return
	}
	for _, j := range []int{h.noun + 1, h.noun + 2, h.noun - 1} {
		if j < 0 || j >= len(a.words) || a.at(j) != nil || !a.nationality(j) {
			continue
		}
		if a.lang.Code == "ar" && j < h.noun {
			continue
		}
		e := a.catalog.Nationality(a.strict(j))
		for _, x := range a.entities {
			if x.entry == e {
				h.nation = x
				return
			}
		}
	}
}

// settleKilling: where a verb of killing has one name, it is the one killed,
// since the active would name both.
func (a *analysis) settleKilling(h *happening) {
	if h.subkind == "killing" && !h.nominal && len(h.targets) == 0 && len(h.agents) == 1 && a.lang.Code == "ar" {
		m := &a.mentions[h.agents[0]]
		if m.first >= h.last {
			h.targets, h.agents = h.agents, nil
		}
	}
}
