package events

import (
	"slices"
	"strings"
	"time"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// moreThanOne reports several acts of a doer of their own, told behind one act:
// after a drone hit the post, X carried out a number of strikes (ضربات عدة).
func moreThanOne(a *analysis.Article, x, y *analysis.Event) bool {
	h := &a.Happenings[y.Happenings[0]]
	if h.Noun < 0 || h.Definite || len(y.Agents) == 0 || analysis.Overlap(x.Agents, y.Agents) > 0 {
		return false
	}
	noun := a.Bare(h.Noun)
	return strings.HasSuffix(noun, "ات") || a.Lang.Code == "en" && strings.HasSuffix(noun, "s")
}

// struckBack reports an act of those whom another one hit, or against those who did
// it: what answers an attack is not that attack.
func struckBack(a *analysis.Article, x, y *analysis.Event) bool {
	by := func(x, y *analysis.Event) bool {
		return analysis.Overlap(x.Agents, y.Targets) > 0 && analysis.Overlap(x.Targets, y.Targets) == 0 && analysis.Overlap(x.Agents, y.Agents) == 0
	}
	return by(x, y) || by(y, x)
}

// toldBeside reports two attacks of a sentence, each told by a verb with a place of its own that it hit,
// where the second opens a clause beside the first: قُصفت بلدة كذا، فيما أغار الطيران على أخرى.
func toldBeside(a *analysis.Article, x, y *analysis.Happening) bool {
	if a.Lang.Code != "ar" || x.Sent != y.Sent || x.Type != record.Attack || y.Type != record.Attack || x.Nominal || y.Nominal || x.Plain == nil || y.Plain == nil {
		return false
	}
	p, q := a.EntitiesOf(x.Plain.Targets), a.EntitiesOf(y.Plain.Targets)
	if len(p) == 0 || len(q) == 0 || analysis.Overlap(p, q) > 0 || slices.ContainsFunc(append(p, q...), func(e int) bool { return a.Entities[e].Type != record.Town && a.Entities[e].Type != record.Base }) {
		return false
	}
	for j := x.Last; j < y.Pos; j++ {
		if a.Outer[j] < 0 && a.Stem(j).InAny("meanwhile") {
			return true
		}
	}
	return false
}

// beforeTheStory reports a happening that is told to lie before the day of another, which
// is not that one, nor what the text tells ahead of it without a day.
func beforeTheStory(a *analysis.Article, tellings []telling, h, o *analysis.Happening) bool {
	if o.Day != "" {
		return dayBeforeOf(a, h, o)
	}
	for k := range tellings {
		if t := tellings[k].h; o.Pos <= t.Pos && t.Pos < h.Pos && dayBeforeOf(a, h, t) && analysis.Family(t.Type) == analysis.Family(o.Type) {
			return true
		}
	}
	return false
}

// ownDaysApart reports two happenings each of which is told with a day of its own, where
// these lie further from one another than a night and the morning after it.
func ownDaysApart(x, y *analysis.Happening) bool {
	if x.TimeAt < 0 || y.TimeAt < 0 || x.TimeAt == y.TimeAt || x.Loose || y.Loose || x.Type == record.Announcement || y.Type == record.Announcement {
		return false
	}
	d, e := analysis.Day(x.Day), analysis.Day(y.Day)
	return !d.IsZero() && !e.IsZero() && d.Sub(e).Abs() > 24*time.Hour
}

// dayBeforeOf reports a happening that is told to lie some days before the day of another:
// they fired rockets on Tuesday, in response to a strike a day before.
func dayBeforeOf(a *analysis.Article, h, o *analysis.Happening) bool {
	if h.TimeAt < 0 || h.Day == "" || o.Day <= h.Day || h.Type == record.Announcement || o.Type == record.Announcement {
		return false
	}
	t := &a.Times[h.TimeAt]
	return t.Anaphoric && t.Step.Days < 0 && analysis.Day(o.Day).AddDate(0, 0, t.Step.Days).Equal(analysis.Day(h.Day))
}
