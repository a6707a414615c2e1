package extract

import (
	"cmp"
	"slices"
	"strings"

	"isnad/extract/pack"
	"isnad/extract/record"
)

// cast is who did a happening, what it hit and where: mentions.
type cast struct{ agents, targets, places []int }

// Indices of roles.
const (
	asAgent = iota
	asTarget
	asPlace
)

// roles are the parts that a name may play in a happening, each with its task.
var roles = []struct{ role, task string }{{"agent", "role agent"}, {"target", "role target"}, {"place", "role place"}}

// weighRoles asks of each name in the sentence of a happening which part it
// plays there, and files it by the answers in place of the rules'.
func (a *analysis) weighRoles(h *happening) {
	if a.model == nil && !a.keep {
		return
	}
	if a.sure == nil {
		a.sure = map[sureKey][3]float64{}
	}
	var got cast
	for _, m := range h.agents { // by a pronoun, from an earlier sentence
		if !has(a.inSent[h.sent], m) {
			got.agents = append(got.agents, m)
		}
	}
	for _, m := range a.inSent[h.sent] {
		x := &a.mentions[m]
		if a.backer(x) || a.datesOnly(x) || x.first >= h.notIts[0] && x.first < h.notIts[1] {
			continue
		}
		c := candidate{task: "role", to: x.entity, event: true, mention: m, pos: h.pos, question: a.question()}
		a.roleFeatures(&c.question, h, m)
		if a.keep {
			a.candidates = append(a.candidates, c)
		}
		if a.casting != nil {
			a.castAs(&got, h, m, &c)
		}
	}
	if a.casting != nil {
		h.plain = &cast{h.agents, h.targets, h.places}
		h.agents, h.targets, h.places = got.agents, got.targets, got.places
	}
}

// castAs files a name under the parts that the weights give it.
func (a *analysis) castAs(got *cast, h *happening, m int, c *candidate) {
	x := &a.mentions[m]
	part := a.partByRules(h, m)
	var sure [3]float64 // by how much each answer passes its threshold
	key := sureKey{h.pos, x.entity}
	surest := a.sure[key]
	scores := a.casting.Scores(&c.question)
	for i, r := range roles {
		score, least := scores[i], a.model.Threshold(r.task)
		surest[i] = max(surest[i], score)
		ruled := part == r.role || part == "launch" && r.role == "place"
		if ruled {
			least *= trusted
		}
		if sure[i] = score / max(least, 1e-6); r.role == "agent" && !ruled && (x.first < h.pos && a.thingBefore(h) || a.accuses(m, h) || a.suffered(h, part) || a.tellsOfOthers(h, m) || a.tellsOfDoer(h, m) || a.visitOfAnother(h, x)) ||
			r.role == "target" && !ruled && (a.accusedIn(m, h) || a.teller(m, h) || a.beforeVerb(x, h) || a.doesAnother(h, x)) || r.role != "place" && !ruled && (a.saidSince(h, x) || a.withinPerson(x)) {
			sure[i] = 0
		}
		a.traceAnswer(x.start, x.end, r.task, c, sure[i] > 1, ruled, "in ", h.rule)
	}
	a.sure[key] = surest
	if has(h.meant, m) && has(h.agents, m) {
		got.agents = append(got.agents, m) // nothing beside his name tells of his men
		return
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

// suffered reports a name that by the rules is the subject of a verb of suffering, which
// did not do what it suffered: تعرض الوزير لهجوم.
func (a *analysis) suffered(h *happening, part string) bool {
	return a.lang.Code == "ar" && part == "target" && h.passive && !h.nominal
}

// visitOfAnother reports a name before the noun of a visit that has its visitor right behind
// it: رحب المتحدث بزيارة الوزير إلى المدينة.
func (a *analysis) visitOfAnother(h *happening, x *mention) bool {
	if a.lang.Code != "ar" || !h.nominal || h.typ != record.Visit || x.first > h.pos {
		return false
	}
	m := a.at(h.last)
	return m != nil && m.first == h.last && m.typ == record.Official && m.prefix == "" && a.known(m.last).Is("prep")
}

// tellsOfOthers reports a source of the sentence where the verb has people whom nobody
// knows as its subject: قال الجيش إن مجهولين فجروا الأنبوب.
func (a *analysis) tellsOfOthers(h *happening, m int) bool {
	if a.lang.Code != "ar" || h.nominal || h.passive || len(h.agents) > 0 || !a.sourceIn(m, h.sent) {
		return false
	}
	for _, j := range []int{h.pos - 1, h.pos - 2, h.last} {
		if a.nobody(j, j+1) && a.outer[j] < 0 {
			return true
		}
	}
	return false
}

// tellsOfDoer reports the source of the words that name another as the subject of the verb:
// قال الحزب إن الموساد نفذ العملية.
func (a *analysis) tellsOfDoer(h *happening, m int) bool {
	if a.lang.Code != "ar" || h.typ != record.Attack || h.nominal || h.passive || len(h.agents) == 0 {
		return false
	}
	k, x, doer := a.covering(h), &a.mentions[m], &a.mentions[h.agents[0]]
	return k >= 0 && a.cues[k].verb != nil && has(a.cues[k].sources, m) && x.first < doer.first && doer.first < h.pos && x.typ != doer.typ // its own arm may be told by a name of its kind
}

// sourceIn reports a name that is the source of a cue of a sentence.
func (a *analysis) sourceIn(m, sent int) bool {
	for k := range a.cues {
		if c := &a.cues[k]; c.sent == sent && has(c.sources, m) {
			return true
		}
	}
	return false
}

// withinPerson reports a body within the description of a person, who is the one
// that acts or is hit: القيادي في الحركة.
func (a *analysis) withinPerson(x *mention) bool {
	for p := x.parent; p >= 0; p = a.mentions[p].parent {
		if a.mentions[p].typ == record.Official {
			return true
		}
	}
	if a.lang.Code == "ar" && x.first > 0 && strings.HasSuffix(x.prefix, "ب") && isBody(x) && len(a.stem(x.first-1).Titles()) > 0 {
		o := a.at(x.last)
		return o != nil && o.first == x.last && o.typ == record.Official // القيادي بالتنظيم فلان
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

// doesAnother reports a name right before the English verb of another act of force of
// the sentence, which it did: two were wounded when Hezbollah launched missiles.
func (a *analysis) doesAnother(h *happening, x *mention) bool {
	if a.lang.Code != "en" || x.first < h.pos {
		return false
	}
	v, ok := a.finite(x.last)
	if !ok || v.Tense != pack.Past || a.englishPassive(x.last, v) {
		return false
	}
	for _, t := range a.lang.VerbTriggers(v.lemma) {
		if t.Trigger.Type == string(record.Attack) {
			return true
		}
	}
	return false
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
	if token < 0 || token >= len(a.sentAt) {
		return -1
	}
	return a.sentAt[token]
}
