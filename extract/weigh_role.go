package extract

import (
	"cmp"
	"slices"
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
)

// cast is who did a happening, what it hit and where: mentions.
type cast struct{ agents, targets, places []int }

// roles are the parts that a name may play in a happening, each with its task.
var roles = []struct{ role, task string }{{"agent", "role agent"}, {"target", "role target"}, {"place", "role place"}}

// weighRoles asks of each name in the sentence of a happening which part it
// plays there, and files it by the answers in place of the rules'.
func (a *analysis) weighRoles(h *happening) {
	if a.model == nil && !a.keep {
		return
	}
	if a.sure == nil {
		a.sure = map[sureKey]float64{}
	}
	var got cast
	for _, m := range h.agents { // by a pronoun, from an earlier sentence
		if !has(a.inSent[h.sent], m) {
			got.agents = append(got.agents, m)
		}
	}
	for _, m := range a.inSent[h.sent] {
		x := &a.mentions[m]
		c := candidate{task: "role", to: x.entity, event: true, mention: m, pos: h.pos, question: a.question()}
		a.roleFeatures(&c.question, h, m)
		if a.keep {
			a.candidates = append(a.candidates, c)
		}
		if a.model.Has("role agent") {
			a.castAs(&got, h, m, &c)
		}
	}
	if a.model.Has("role agent") {
		h.plain = &cast{h.agents, h.targets, h.places}
		h.agents, h.targets, h.places = got.agents, got.targets, got.places
	}
}

// castAs files a name under the parts that the weights give it.
func (a *analysis) castAs(got *cast, h *happening, m int, c *candidate) {
	x := &a.mentions[m]
	part := a.partByRules(h, m)
	var sure [3]float64 // by how much each answer passes its threshold
	for i, r := range roles {
		score, least := a.model.Score(r.task, &c.question), a.model.Threshold(r.task)
		if k := (sureKey{h.pos, x.entity, r.task}); score > a.sure[k] {
			a.sure[k] = score
		}
		ruled := part == r.role || part == "launch" && r.role == "place"
		if ruled {
			least *= trusted
		}
		if sure[i] = score / max(least, 1e-6); r.role == "agent" && !ruled && (x.first < h.pos && a.thingBefore(h) || a.accuses(m, h)) ||
			r.role == "target" && !ruled && (a.accusedIn(m, h) || a.teller(m, h) || a.beforeVerb(x, h)) || r.role != "place" && !ruled && (a.saidSince(h, x) || a.withinPerson(x)) {
			sure[i] = 0
		}
		a.traceAnswer(x.start, x.end, r.task, c, sure[i] > 1, ruled, "in "+h.rule)
	}
	if sure[0] > 1 && sure[0] >= sure[1] && maySpeak(x.typ) { // nobody is doer and target of one act
		got.agents = append(got.agents, m)
	} else if sure[1] > 1 {
		got.targets = append(got.targets, m)
	}
	if sure[2] > 1 && locates(x) && !has(h.launch, m) {
		got.places = append(got.places, m)
	}
}

// withinPerson reports a body within the description of a person, who is the one
// that acts or is hit: القيادي في الحركة.
func (a *analysis) withinPerson(x *mention) bool {
	for p := x.parent; p >= 0; p = a.mentions[p].parent {
		if a.mentions[p].typ == record.Official {
			return true
		}
	}
	return false
}

// accuses reports a name that accuses others in a happening's sentence: it is not
// the one who did it.
func (a *analysis) accuses(m int, h *happening) bool {
	for k := range a.cues {
		if c := &a.cues[k]; c.class == "accusation" && c.sent == h.sent && c.pos < h.pos && has(c.sources, m) {
			return true
		}
	}
	return false
}

// beforeVerb reports a name before an active Arabic verb that has no pronoun for it:
// an object follows its verb.
func (a *analysis) beforeVerb(x *mention, h *happening) bool {
	return a.lang.Code == "ar" && h.verb != nil && !h.nominal && !h.passive && !h.thing && !h.verb.Suffix && x.first < h.pos
}

// teller reports a person who tells of a happening: he is not what was hit.
func (a *analysis) teller(m int, h *happening) bool {
	for k := range a.cues {
		if c := &a.cues[k]; a.mentions[m].typ == record.Official && speaks(c.class) && c.sent == h.sent && has(c.sources, m) {
			return true
		}
	}
	return false
}

// saidSince reports a name behind a happening with a new verb of saying between:
// … قصفت المعسكر، وقال إن البعثة: it belongs to what is said next.
func (a *analysis) saidSince(h *happening, x *mention) bool {
	for k := range a.cues {
		if c := &a.cues[k]; c.verb != nil && speaks(c.class) && c.sent == h.sent && c.pos > h.last && c.pos < x.first {
			return true
		}
	}
	return false
}

// accusedIn reports a name that is accused in a happening's sentence: it is not
// what was hit.
func (a *analysis) accusedIn(m int, h *happening) bool {
	for k := range a.cues {
		c := &a.cues[k]
		if c.class != "accusation" || c.sent != h.sent || c.pos >= h.pos || len(c.sources) == 0 {
			continue
		}
		if accused, _ := a.accusedBy(c); has(accused, a.mentions[m].entity) {
			return true
		}
	}
	return false
}

// trusted is the part of its threshold that an answer has to reach where the
// rules say the same: a plain clause is read by rules, and what the weights learned
// from long ones must not undo it.
const trusted = 0.25

// leaning is the same for what rules say less surely: who reports, hosts, visits.
const leaning = 0.6

// partByRules names the part that the rules gave a name in a happening.
func (a *analysis) partByRules(h *happening, m int) string {
	switch {
	case has(h.agents, m):
		return "agent"
	case has(h.targets, m):
		return "target"
	case has(h.launch, m):
		return "launch"
	case has(h.places, m):
		return "place"
	}
	return "none"
}

// indexMentions lists the names of each sentence in the order of the text.
func (a *analysis) indexMentions() {
	a.inSent = make([][]int, len(a.sentences))
	for m := range a.mentions {
		if a.mentions[m].entity < 0 {
			continue
		}
		if s := a.sentenceOf(a.mentions[m].first); s >= 0 {
			a.inSent[s] = append(a.inSent[s], m)
		}
	}
	for _, ms := range a.inSent {
		slices.SortFunc(ms, func(x, y int) int {
			return cmp.Or(cmp.Compare(a.mentions[x].first, a.mentions[y].first), cmp.Compare(x, y))
		})
	}
}

// sentenceOf returns the sentence that holds a token, or -1.
func (a *analysis) sentenceOf(token int) int {
	i, _ := slices.BinarySearchFunc(a.sentences, token, func(s sentence, t int) int {
		if s.Last <= t {
			return -1
		}
		return 1
	})
	if i < len(a.sentences) && a.sentences[i].First <= token {
		return i
	}
	return -1
}

// kindOf names an entity's type for a question, unnamed persons apart.
func (a *analysis) kindOf(e int) string {
	x := a.entities[e]
	t := string(x.typ)
	if x.anonymous {
		t += "-unnamed"
	}
	return t
}

// before word: the nearest words before a name, particles apart.
func (a *analysis) wordBefore(i int) string {
	if i < 0 || a.tok(i).Kind == text.Break {
		return "^"
	}
	t := a.tok(i)
	switch {
	case a.outer[i] >= 0:
		return "NAME:" + string(a.mentions[a.outer[i]].typ)
	case t.Kind == text.Number:
		return "NUM"
	case t.Kind == text.Punct:
		return t.Strict
	case a.isTime(i):
		return "TIME"
	}
	return a.bare(i)
}

// classBefore names a word coarsely: the role that it gives, its word class, or
// what it is for the packs.
func (a *analysis) classBefore(i int) string {
	if i < 0 || a.tok(i).Kind == text.Break {
		return "^"
	}
	t := a.tok(i)
	switch {
	case a.outer[i] >= 0:
		return "name"
	case t.Kind == text.Number:
		return "number"
	case t.Kind == text.Punct:
		return t.Strict
	case a.isTime(i):
		return "time"
	}
	w := &a.words[i]
	if w.class == "" {
		w.class = a.classOf(i, w.bare)
	}
	return w.class
}

// classOf is classBefore for a word by itself.
func (a *analysis) classOf(i int, s string) string {
	if r := a.lang.Role(s); r != "" {
		return "role " + r
	}
	for _, c := range []string{"sub", "rel", "neg", "conj", "prep", "adv", "num", "quant", "aux", "pron", "part"} {
		if a.lang.Is(s, c) {
			return c
		}
	}
	if in, _ := a.lang.In("parts", trimArticle(s)); in {
		return "part of a force"
	}
	if in, _ := a.lang.In("event-words", trimArticle(s)); in {
		return "event word"
	}
	if a.lang.NounTrigger(trimArticle(s)) != nil {
		return "event noun"
	}
	if v, ok := a.finite(i); ok && a.verbHere(i) {
		if len(a.lang.VerbCues(v.lemma)) > 0 {
			return "verb of saying"
		}
		if len(a.lang.VerbTriggers(v.lemma)) > 0 {
			return "verb of event"
		}
		return "verb"
	}
	return "noun"
}

func (a *analysis) roleFeatures(q *weights.Question, h *happening, mi int) {
	m := &a.mentions[mi]
	kind := a.kindOf(m.entity)
	ev := string(h.typ)
	form := "verb"
	switch {
	case h.nominal:
		form = "noun"
	case h.passive:
		form = "passive"
	case h.noun >= 0:
		form = "light verb"
	}
	side := "after"
	gap := m.first - h.last
	if m.first < h.pos {
		side, gap = "before", h.pos-m.last
	}
	order := side
	if h.noun >= h.last && m.first > h.last {
		if m.first > h.noun {
			order = "after noun"
		} else {
			order = "before noun"
		}
	}
	q.Add("bias", a.lang.Code)
	q.Add("kind", kind)
	q.Add("kind", kind, ev)
	q.Add("event", ev, h.subkind)
	q.Add("form", form)
	q.Add("rule", h.rule)
	q.Add("rule", h.rule, order, kind)
	lemma := a.bare(h.pos)
	if h.verb != nil {
		lemma = h.verb.lemma
	}
	q.Add("lemma", lemma, order)
	ruled := "none"
	has := func(list []int) bool {
		for _, x := range list {
			if x == mi || a.mentions[x].entity == m.entity {
				return true
			}
		}
		return false
	}
	switch {
	case has(h.agents):
		ruled = "agent"
	case has(h.targets):
		ruled = "target"
	case has(h.launch):
		ruled = "launch"
	case has(h.places):
		ruled = "place"
	}
	q.Add("rules", ruled)
	q.Add("rules", ruled, kind)
	q.Add("rules", ruled, ev)
	q.Add("rules", ruled, form, order)
	q.Add("rules", ruled, h.rule)
	q.If(len(h.agents) == 0 && h.nation == nil, "no agent by rules")
	q.If(h.nation != nil && h.nation != a.entities[m.entity], "another told by its adjective")
	q.If(len(h.targets) == 0, "no target by rules")
	q.Add("order", order, form)
	q.Add("order", order, form, kind)
	q.Add("gap", side, bucket(gap))
	q.Add("gap", side, bucket(gap), form)
	inside := yes(m.first >= h.from && m.first < h.to)
	q.Add("clause", inside, side)
	q.Add("clause", inside, side, kind)
	nested := m.parent >= 0
	q.If(nested, "nested")
	if nested {
		q.Add("nested", kind, string(a.mentions[m.parent].typ))
	}
	head := m.first
	if nested {
		for p := m.parent; p >= 0; p = a.mentions[p].parent {
			head = a.mentions[p].first
		}
	}
	q.Add("prefix", m.prefix)
	q.Add("prefix", m.prefix, order, kind)
	p1, p2 := a.classBefore(head-1), a.classBefore(head-2)
	q.Add("class", p1, order, kind)
	q.Add("class", p1, order, ev)
	q.Add("classes", p1, p2, order)
	w1 := a.wordBefore(head - 1)
	q.Add("word", w1)
	q.Add("word", w1, ev)
	q.Add("word", w1, order)
	q.Add("word2", a.wordBefore(head-2))
	q.Add("next", a.classBefore(m.last))
	gov, nouns := a.governor(m, h.last-1)
	q.Add("governor", gov, order, kind)
	q.Add("governor", gov, form, bucket(nouns))
	// what stands between
	lo, hi := h.last, head
	if side == "before" {
		lo, hi = m.last, h.pos
	}
	verbs, names, commas, rels, subs := 0, 0, 0, 0, 0
	for j := lo; j < hi; j++ {
		if x := a.at(j); x != nil {
			names++
			j = x.last - 1
			continue
		}
		t := a.tok(j)
		if t.Kind == text.Punct {
			commas++
			continue
		}
		s := a.bare(j)
		if a.lang.Is(s, "rel") && !a.lang.Is(s, "prep") {
			rels++
		}
		if a.lang.Is(s, "sub") {
			subs++
		}
		if _, ok := a.finite(j); ok && a.verbHere(j) {
			verbs++
		}
	}
	q.Add("verbs between", side, bucket(verbs))
	q.Add("names between", side, bucket(names))
	q.Add("names between", order, bucket(names), kind, form)
	q.Add("marks between", side, bucket(commas))
	q.Add("relatives between", side, bucket(rels))
	q.Add("sub between", side, bucket(subs))
	q.Add("between", side, bucket(verbs), bucket(names), bucket(subs), kind)
	// who says it
	speaks, relays := false, false
	for k := range a.cues {
		c := &a.cues[k]
		if c.sent != h.sent {
			continue
		}
		for _, x := range c.sources {
			if x == mi {
				speaks = true
				q.Add("speaks", c.class, yes(h.pos >= c.from && h.pos < c.to))
				q.If(h.verb != nil && h.verb.First, "speaks of us")
				q.If(a.speaksOfItself(c, h), "speaks of itself")
			}
		}
		for _, x := range c.via {
			relays = relays || x == mi
		}
		if c.object == mi {
			q.Add("object of cue", c.class)
		}
	}
	q.Add("speaks", yes(speaks), kind)
	q.If(relays, "relays")
	q.If(h.title, "headline")
	q.If(h.definite, "definite")
	if a.subjectIsThing(h) || a.thingBefore(h) {
		q.Add("weapon as subject", order, kind)
	}
	e := a.entities[m.entity]
	if e.body >= 0 && maySpeak(e.typ) {
		q.Add("its body", string(a.entities[e.body].typ))
	}
	k := e.kind
	if e.entry != nil {
		k = e.entry.Kind
	}
	q.Add("finer", k, order)
	q.Add("finer", k, ev)
	q.If(h.nation != nil && h.nation == e, "told by its adjective")
	q.If(strings.Contains(p1, "part of a force") && side == "after", "its forces")
}

// thingBefore reports a weapon or an attack right before a verb: rockets hit.
func (a *analysis) thingBefore(h *happening) bool {
	if h.nominal || h.passive {
		return false
	}
	for j := h.pos - 1; j >= h.from && j > h.pos-4; j-- {
		if a.outer[j] >= 0 {
			return false
		}
		s := trimArticle(a.bare(j))
		if in, _ := a.lang.In("event-words", s); in {
			return true
		}
		if in, _ := a.lang.In("weapons", s); in {
			return true
		}
	}
	return false
}
