package attribution

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/happenings"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// denyActs makes the denial of who says that his own did not do anything of the
// kind: قالت إن مقاتليها لم يطلقوا رصاصة واحدة, لم ننفذ أي ضربة. No event is told by such
// words; they are about the one told before. It reports whether the cue does.
func denyActs(a *analysis.Article, k int) bool {
	c := &a.Cues[k]
	if c.Class != "report" && c.Class != "relay" || len(c.Sources) == 0 || c.Negated {
		return false
	}
	deny := func(c *analysis.Cue) int { return actDenied(a, c) }
	if a.Lang.Code == "en" {
		deny = func(c *analysis.Cue) int { return englishActDenied(a, c) }
	}
	at := deny(c)
	if at < 0 {
		return false
	}
	ev := forceBefore(a, c)
	if ev < 0 {
		return false
	}
	for _, sp := range a.EntitiesOf(c.Sources) {
		if deniesAlready(a, sp, ev) {
			continue
		}
		st := &analysis.Statement{Kind: record.Denial, Speaker: sp, Via: a.EntitiesOf(c.Via), Event: ev, Certainty: Certainty(c), Polarity: record.Negative,
			Rule: "denial-no-act", Cue: a.CueWords(c)}
		st.From, st.To = CueQuote(a, c)
		a.Statements = append(a.Statements, st)
		BodySpeaks(a, st, sp)
	}
	return true
}

// actDenied gives the negated verb of an act in what is said, whose subject is the
// speaker, or -1.
func actDenied(a *analysis.Article, c *analysis.Cue) int {
	own := false
	for j := c.Last; j < c.To; j++ {
		if m := a.At(j); m != nil {
			if analysis.MaySpeak(m.Type) && m.Entity >= 0 && m.First >= c.Last && ownName(a, c, m) {
				own = true
			} else if analysis.MaySpeak(m.Type) && !slices.Contains(a.EntitiesOf(c.Sources), m.Entity) && !slices.Contains(a.EntitiesOf(c.Via), m.Entity) && m.First > c.Last {
				own = own && a.Known(m.First-1).Is("prep")
			}
			j = m.Last - 1
			continue
		}
		if a.Spelt(j).InAny("own-words") || roles.OwnPart(a, j) || a.Known(j).InAny("own-country") {
			own = true // إن قواتها, إن بلاده
		}
		if !speech.NegatedVerb(a, j) || inDenial(a, c, j) {
			continue
		}
		v, ok := a.Reading(j, func(v analysis.Verb) bool {
			return a.Lang.InAny(v.Lemma, "denied-acts", "denied-presence") && v.Finite() && !v.Passive && v.Tense != pack.Future
		})
		if !ok {
			continue
		}
		if own && a.Lang.InAny(v.Lemma, "denied-presence") && !yet(a, j, c.To) {
			return j // مقاتلوها لم يدخلوا الحي
		}
		if (own || v.First) && (anyBehind(a, j) || v.First && a.Bare(j+1) != "") && !a.Known(j-1).Is("sub") {
			return j
		}
	}
	return -1
}

// inDenial reports a token of a phrase that denies by itself: لا دخل لها به.
func inDenial(a *analysis.Article, c *analysis.Cue, j int) bool {
	return slices.ContainsFunc(a.Cues, func(d analysis.Cue) bool {
		return d.Sent == c.Sent && d.Class == "denial" && d.Verb == nil && d.Pos <= j && j < d.Last
	})
}

// yet reports that something has not happened so far, which is no denial: لم تدخل المدينة بعد.
func yet(a *analysis.Article, i, end int) bool {
	for j := i + 1; j < end && a.Tok(j).Kind != text.Punct; j++ {
		if a.ReadAs(j, "so-far") || a.Spelt(j).InAny("not-yet") && a.Tok(j+1).Kind == text.Punct {
			return true
		}
	}
	return false
}

// anyBehind reports "any", "nothing" or "a single" behind a negated verb.
func anyBehind(a *analysis.Article, i int) bool {
	for j := i + 1; j <= i+happenings.AnyReach; j++ {
		if in, _ := a.Known(j).In("any-words"); in && a.Outer[j] < 0 {
			return true
		}
	}
	return false
}

// forceBefore gives the event of force that the text told last before a cue.
func forceBefore(a *analysis.Article, c *analysis.Cue) int {
	as := *c
	as.Class = "claim"
	ev := EventBefore(a, &as)
	if ev >= 0 && analysis.Family(a.Events[ev].Type) != analysis.Family(record.Attack) {
		return -1
	}
	return ev
}

// deniesAlready reports a denial that another cue of a speaker has made.
func deniesAlready(a *analysis.Article, sp, ev int) bool {
	for _, st := range a.Statements {
		if st.Kind == record.Denial && st.Speaker == sp && st.Event == ev {
			return true
		}
	}
	return false
}

// ownName reports the name of a speaker's own body or its forces within what he says:
// قال المتحدث باسم التحالف إن التحالف لم ينفذ أي غارة.
func ownName(a *analysis.Article, c *analysis.Cue, m *analysis.Mention) bool {
	if a.Known(m.First-1).Is("prep") || m.Prefix != "" {
		return false
	}
	for _, sp := range a.EntitiesOf(c.Sources) {
		switch Tie(a, sp, m.Entity) {
		case "his body", "his part", "of his state":
			return true
		}
	}
	return false
}
