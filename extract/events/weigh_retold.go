package events

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/encoded"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// WeighRetellings asks of each two tellings of a kind whether they tell of one
// happening, and makes an event of all that do. The rules join what shares a scene;
// a source that adds a detail brings a scene of its own: the base was attacked; a
// witness heard rockets fall on the barracks.
func WeighRetellings(a *analysis.Article) {
	if !a.Keep && !a.Model.Has("retold") {
		return
	}
	tellings := asTellings(a)
	var groups [][]int
	for first := 0; first < len(tellings); first += storyTellings {
		groups = append(groups, oneByOne(a, tellings, first, min(first+storyTellings, len(tellings)))...)
	}
	if a.Model.Has("retold") {
		regroup(a, groups)
	}
}

// storyTellings is how many tellings are held against one another: more than any one
// story has. The time that an article takes grows with its length, not with its square.
const storyTellings = 80

// oneByOne groups the tellings from one to another by what they tell of.
func oneByOne(a *analysis.Article, tellings []telling, first, last int) [][]int {
	likely := newLikeness(first, last)
	for j := first; j < last; j++ {
		for i := first; i < j; i++ {
			switch x, y := &tellings[i], &tellings[j]; {
			case countedApart(a, y.h, x.Event) || toldBeside(a, x.h, y.h) || beforeTheStory(a, tellings, x.h, y.h) || beforeTheStory(a, tellings, y.h, x.h) || ownDaysApart(x.h, y.h):
				likely.put(i, j, never)
			case x.Type == record.Announcement && y.Type == record.Announcement:
				if byRules(x, y) { // too few are told twice to learn from
					likely.put(i, j, 1)
				}
			case maybeRetold(a, x.Event, y.Event):
				likely.put(i, j, weighRetelling(a, tellings, i, j))
			}
		}
	}
	return likely.groups(a.Model.Threshold("retold"))
}

// weighRetelling gives how likely two tellings are of one happening.
func weighRetelling(a *analysis.Article, tellings []telling, i, j int) float64 {
	x, y := &tellings[i], &tellings[j]
	c := analysis.Candidate{Task: "retold", From: i, To: j, Tellings: true, Question: a.Question()}
	retoldFeatures(a, &c.Question, x, y)
	encoded.PutSame(a, &c.Question, x.h, y.h)
	if a.Keep {
		a.Candidates = append(a.Candidates, c)
	}
	if !a.Model.Has("retold") {
		return 0
	}
	score := a.Model.Score("retold", &c.Question)
	if least := a.Model.Threshold("retold"); a.Trace != nil {
		a.TraceAnswer(a.Tok(y.h.Pos).Start, a.Tok(y.h.Last-1).End, "retold", &c, least, score > least, byRules(x, y), a.TellingName(x.h))
	}
	return score
}

// byRules reports two tellings that the rules made one event.
func byRules(x, y *telling) bool { return y.h.Event >= 0 && y.h.Event == x.h.Event }

// maybeRetold reports two tellings that may be of one event: of a family, or a visit
// and the reception of the visitor.
func maybeRetold(a *analysis.Article, x, y *analysis.Event) bool {
	if x.Type == record.Visit && y.Type == record.Meeting {
		return reception(a, y)
	}
	return analysis.Family(x.Type) == analysis.Family(y.Type) && !opposed(x.Subkind, y.Subkind)
}

// regroup makes an event of each group of tellings one of which can stand alone.
func regroup(a *analysis.Article, groups [][]int) {
	a.Events = a.Events[:0]
	for _, c := range groups {
		founder := slices.IndexFunc(c, func(i int) bool { return founds(a, &a.Happenings[i]) })
		if founder < 0 {
			for _, i := range c {
				a.Happenings[i].Event = -1
			}
			continue
		}
		first := &a.Happenings[c[0]]
		e := &analysis.Event{Type: first.Type, Subkind: first.Subkind, Rule: first.Rule, Best: c[0]}
		a.Events = append(a.Events, e)
		k := len(a.Events) - 1
		inheritPlace(a, &a.Happenings[c[founder]], e)
		for _, i := range c {
			h := &a.Happenings[i]
			h.Event = k
			if e.Type == record.Visit && h.Type == record.Meeting {
				receive(a, e, h)
			}
			merge(a, e, h, i)
		}
		inheritDay(a, &a.Happenings[c[founder]], e)
	}
}

// founds reports a happening that may be the first to tell of its event.
func founds(a *analysis.Article, h *analysis.Happening) bool { return WhyNone(a, h) == "" }

// WhyNone tells why a happening makes no event by itself, "" where it does.
func WhyNone(a *analysis.Article, h *analysis.Happening) string {
	switch {
	case h.Nominal && h.Definite && !specific(a, h):
		return "told as known, with no target of its own, and nothing before it to point to"
	case h.Negated:
		return "said not to have happened"
	case h.Bare && !toldWhere(a, h):
		return "neither doer nor target nor place is told"
	}
	return ""
}

// reception reports a meeting told as a welcome, which is a part of the visit:
// استقبله المحافظ, was met by the governor.
func reception(a *analysis.Article, e *analysis.Event) bool {
	for _, i := range e.Happenings {
		h := &a.Happenings[i]
		lemma, _ := cues.MasdarOf(a, max(h.Pos, h.Noun))
		if h.Verb != nil && h.Noun < 0 {
			lemma = h.Verb.Lemma
		}
		if h.Passive || slices.ContainsFunc(a.Lang.VerbCues(lemma), func(c pack.VerbCue) bool { return c.Cue.Class == "receiving" }) {
			return true
		}
	}
	return false
}

// receive makes the hosts of a reception those to whom the visit was: they did not
// travel.
func receive(a *analysis.Article, visit *analysis.Event, h *analysis.Happening) {
	var guests, hosts []int
	for _, m := range append(slices.Clone(h.Agents), h.Targets...) {
		if slices.Contains(visit.Agents, a.Mentions[m].Entity) {
			guests = analysis.AppendNew(guests, m)
		} else {
			hosts = analysis.AppendNew(hosts, m)
		}
	}
	h.Agents, h.Targets = guests, hosts
}
