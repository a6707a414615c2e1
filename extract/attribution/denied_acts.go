package attribution

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/happenings"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/speech"
	"isnad/extract/text"
)

// denyActs makes the denial of who says that his own did not do anything of the
// kind: قالت إن مقاتليها لم يطلقوا رصاصة واحدة, لم ننفذ أي ضربة. No event is told by such
// words; they are about the one told before. It reports whether the cue does.
func denyActs(a *analysis.Article, k int) bool {
	c := &a.Cues[k]
	if c.Class != "report" && c.Class != "relay" || len(c.Sources) == 0 || c.Negated || habitual(a, c) {
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
	if ev >= 0 && toldBeside(a, c, at, ev) {
		ev = toldEarlier(a, c)
	}
	if ev < 0 {
		if ev = lossBefore(a, c, at); ev < 0 {
			return false
		}
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
	own, ev := false, forceBefore(a, c)
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
		if a.Spelt(j).InAny("own-words") || ownArm(a, j) || a.Known(j).InAny("own-country") {
			own = true // إن قواتها, إن بلاده, طائراتنا
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
		mine := own || ownSubjectBehind(a, c, j)
		if mine && a.Lang.InAny(v.Lemma, "denied-presence") && !yet(a, j, c.To) {
			return j // مقاتلوها لم يدخلوا الحي
		}
		if (mine || v.First) && (anyBehind(a, j) || v.First && a.Bare(j+1) != "") && !a.Known(j-1).Is("sub") {
			return j
		}
		if mine && !yet(a, j, c.To) && (deedBehind(a, j) || hitThere(a, j, c.To, ev) || ev >= 0 && chargedWith(a, a.EntitiesOf(c.Sources), ev)) {
			return j // إن الجيش لم يقصف المستشفى, of who is charged: إن قواته لا تقصف المدنيين
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

// lossBefore gives the interception told last before a cue whose verb at a token says that nothing
// was lost in one, or -1: لم تفقد أي طائرة.
func lossBefore(a *analysis.Article, c *analysis.Cue, at int) int {
	if _, ok := a.Reading(at, func(v analysis.Verb) bool { return v.Finite() && a.Lang.InAny(v.Lemma, "losing") }); !ok {
		return -1
	}
	as := *c
	as.Class = "claim"
	if ev := EventBefore(a, &as); ev >= 0 && a.Events[ev].Type == record.Interception {
		return ev
	}
	return -1
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
		if ownTie(a, sp, m.Entity) {
			return true
		}
	}
	return false
}
