package happenings

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/record"
	"isnad/extract/roles"
)

// loneDeaths leaves out the noun of a death where its sentence tells of the attack itself:
// مقتل جندي في هجوم على البلدة.
func loneDeaths(found []analysis.Happening) []analysis.Happening {
	if !slices.ContainsFunc(found, func(h analysis.Happening) bool {
		return !h.Trigger.Has("dies") && (h.Type == record.Attack || h.Type == record.Explosion || h.Type == record.Interception)
	}) {
		return found
	}
	return slices.DeleteFunc(found, func(h analysis.Happening) bool { return h.Trigger.Has("dies") })
}

// dropTellers takes out of the doers of a killing who found the dead, or told of a death
// before its noun.
func dropTellers(a *analysis.Article, h *analysis.Happening) {
	switch {
	case h.Trigger.Has("bodies"):
		h.Agents = nil
	case h.Trigger.Has("dies"):
		h.Agents = slices.DeleteFunc(h.Agents, func(m int) bool { return a.Mentions[m].First < h.Pos })
	}
}

// counts decides whether a happening with its arguments is told as a specific
// one. Definite nouns are kept for the coreference stage.
func counts(a *analysis.Article, h *analysis.Happening) bool {
	if h.Nominal && h.Definite {
		return true
	}
	args := len(h.Agents) + len(h.Targets) + len(h.Struck) + len(h.Places) + len(h.Launch)
	if h.Nation != nil {
		args++
	}
	why := ""
	switch {
	case verbal(a, h):
		why = "one person reproaches another"
	case h.Subkind == "return" && leftBehind(a, h):
		why = "the place that somebody came from"
	case h.Subkind == "presence" && !present(a, h):
		why = "no person's stay somewhere on a day"
	case a.Lang.Code == "ar" && h.Type == record.Visit && (!roles.Travels(a, h) || h.Subkind == "arrival" && (throng(a, h) || toHospital(a, h))):
		why = "nobody who arrives is told"
	case h.Subkind == "arrival" && !h.Nominal && len(h.Agents) == 0 && len(h.Targets)+len(h.Places) > 0:
		why = "nobody who arrives is told"
	case h.Nominal && cost(a, h):
		h.Toll = true
	case h.Nominal && h.Plural && !h.Title && fewOfOneDay(a, h) && len(h.Targets)+len(h.Places) > 0:
	case h.Nominal && h.Plural:
		keepSerial(a, h)
		why = "a plural noun: a series, not one happening"
	case h.Nominal && h.Type == record.Explosion && Reported(a, h):
	case h.Nominal && timed(a, h) && resultVerb(a, h):
	case h.Type == record.Seizure && h.Subkind == "ground" && len(h.Targets)+len(h.Struck)+len(h.Places) == 0:
		why = "nothing that is taken is told"
	case h.Nominal && h.Subkind == "arrest" && Reported(a, h):
	case h.Nominal && !h.Act && len(h.Targets)+len(h.Struck)+len(h.Places) == 0:
		why = "a noun with neither target nor place"
	case h.Trigger.Has("inquires") && !published(a, h):
		why = "neither when nor in which report a body said so"
	case args == 0 && h.Type == record.Seizure && Reported(a, h):
	case args == 0 && !h.Nominal && !h.Negated && (h.Type == record.Attack || h.Type == record.Seizure || h.Type == record.Interception):
		h.Bare = true
	case args == 0 && h.Type != record.Explosion && !h.Act && h.Type != record.Interception && !(h.Verb != nil && timed(a, h)):
		why = "neither doer nor target nor place is told"
	}
	if why != "" {
		a.TraceNone(h, why)
		return false
	}
	return true
}

// fewRaids is how many raids of one day are still told as one happening.
const fewRaids = 12

// fewOfOneDay reports a plural noun with a small number before it and a day in its clause:
// أربع غارات على الضاحية ليل أمس, three strikes on the camp on Monday.
func fewOfOneDay(a *analysis.Article, h *analysis.Happening) bool {
	if h.Definite || !timed(a, h) {
		return false
	}
	for k := range a.Quantities {
		if q := &a.Quantities[k]; q.First < h.Pos && q.First >= h.Pos-2 && q.Min >= 2 && q.Max <= fewRaids {
			return true
		}
	}
	return false
}
