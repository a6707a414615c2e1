package attribution

import (
	"strconv"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
)

// OfSeries reports that a claim or denial speaks of many happenings at once:
// "responsibility for most of the attacks" is about none of them.
func OfSeries(a *analysis.Article, c *analysis.Cue) bool {
	if c.Class != "claim" && c.Class != "denial" {
		return false
	}
	from := max(c.Pos-14, a.Sentences[c.Sent].First)
	if c.Verb == nil { // a phrase leans on what stands before it
		from = a.Sentences[c.Sent].First
	}
	for j := from; j < min(c.To, c.Last+10); j++ {
		if c.Class == "claim" && j > c.Pos && manyDeeds(a, j) {
			return true
		}
		s := strings.TrimPrefix(grammar.Unbound(a, j), "ال")
		if a.Outer[j] < 0 && strings.HasSuffix(s, "ات") && a.Lang.NounTrigger(s) != nil {
			if any, _ := a.Known(j - 1).In("any-words"); any && c.Class == "denial" {
				continue // نفى تنفيذ أي ضربات: none at all, so not this one
			}
			return true
		}
	}
	return false
}

// few is the greatest number of deeds that may be told as one.
const few = 3

// manyDeeds reports a noun of a deed behind a number that makes it a series, or one that is told to
// be like another: 140 هجوما, عمليات مماثلة.
func manyDeeds(a *analysis.Article, j int) bool {
	w := grammar.Unbound(a, j)
	if a.Outer[j] >= 0 || !grammar.TellsAct(a, w) && !a.Lang.InAny(strings.TrimSuffix(w, "ا"), "deeds", "operations") && !strings.HasSuffix(w, "ات") {
		return false
	}
	n, err := strconv.Atoi(a.Strict(j - 1))
	return err == nil && n > few || a.Spelt(j+1).InAny("alike-deeds")
}
