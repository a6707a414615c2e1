package attribution

import (
	"slices"
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/text"
)

// A communiqué that an article prints whole speaks of "our fighters" in sentences that name no
// speaker: انقضّت وحداتنا على نقطة, وصادر رفاقنا بندقيتين. It is the word of the force that was told
// to have issued it.

// issuedReach is how many sentences before such words the text may be told to be issued.
const issuedReach = 14

const claimFirstPerson = "claim-first-person"

// firstPerson makes the claim of the force whose text tells of a deed of "ours", and reports
// whether there is one.
func firstPerson(a *analysis.Article, h *analysis.Happening) bool {
	if a.Lang.Code != "ar" || h.Passive || h.Negated || len(a.NamedDoers(h)) > 0 || h.Type != record.Attack && h.Type != record.Interception && h.Type != record.Seizure || !didByOurs(a, h) {
		return false
	}
	author := authorOfText(a, h.Sent)
	if author < 0 {
		return false
	}
	st := &analysis.Statement{Kind: record.Claim, Speaker: author, Event: h.Event, Certainty: record.Certain, Polarity: record.Positive, Plain: true, Rule: claimFirstPerson, Cue: a.Doc.Slice(a.Tok(h.Pos).Start, a.Tok(h.Last-1).End)}
	st.From, st.To = grammar.Trim(a, h.From, h.To)
	nameArguments(a, st, h)
	a.Statements = append(a.Statements, st)
	a.Events[h.Event].Agents = analysis.AppendNew(a.Events[h.Event].Agents, author)
	return true
}

// firstPersonDenial makes the denial that such a text makes by a phrase without a speaker, and
// reports whether it does: لا صحة لما تروجه الوزارة, لا علاقة لها بقواتنا.
func firstPersonDenial(a *analysis.Article, c *analysis.Cue) bool {
	if a.Lang.Code != "ar" || c.Class != "denial" || c.Verb != nil || c.Negated || len(c.Sources) > 0 || c.Unknown {
		return false
	}
	author, ev := authorOfText(a, c.Sent), EventBefore(a, c)
	if author < 0 || !slices.ContainsFunc(a.Statements, func(st *analysis.Statement) bool {
		return st.Speaker == author && st.Rule == claimFirstPerson
	}) {
		return false
	}
	for i := range a.Happenings {
		if h := &a.Happenings[i]; h.Event >= 0 && h.Sent == c.Sent && h.Pos >= c.Last && h.Pos < c.To {
			ev = h.Event // لا صحة لاستهدافها
		}
	}
	if ev < 0 {
		return false
	}
	st := &analysis.Statement{Kind: record.Denial, Speaker: author, Event: ev, Certainty: record.Certain, Polarity: record.Negative, Plain: true, Rule: c.Rule, Cue: a.CueWords(c)}
	st.From, st.To = CueQuote(a, c)
	a.Statements = append(a.Statements, st)
	return true
}

// didByOurs reports a deed whose subject is the author's own men or arms: استهدف مقاتلونا, قام
// رفاقنا بضرب.
func didByOurs(a *analysis.Article, h *analysis.Happening) bool {
	if h.Verb != nil && !h.Nominal && oursAt(a, h.Last) {
		return true
	}
	for j := h.Pos - 1; j >= a.Sentences[h.Sent].First && j > h.Pos-8; j-- {
		switch {
		case oursAt(a, j):
			return !objectAt(a, j)
		case a.Tok(j).Kind == text.Punct && !a.Tok(j).Is(":"):
			return false
		}
	}
	return false
}

// oursAt reports a noun for men or arms that its speaker calls his own.
func oursAt(a *analysis.Article, i int) bool {
	if !roles.Ours(a, i) || roles.Held(a, i) {
		return false
	}
	noun := strings.TrimSuffix(a.Bare(i), "نا")
	return roles.OwnPart(a, i) || a.Lang.InAny(noun, "own-men")
}

// authorOfText gives the force that was told last, before a sentence, to have issued a text, with
// nobody else speaking since, or -1.
func authorOfText(a *analysis.Article, sent int) int {
	for s := sent - 1; s >= 0 && s >= sent-issuedReach; s-- {
		x := &a.Sentences[s]
		if x.Noise != "" {
			continue
		}
		issued := false
		for j := x.First; j < x.Last; j++ {
			issued = issued || a.Outer[j] < 0 && grammar.NounIn(a, "documents", strings.TrimSuffix(a.Bare(j), "ا"))
		}
		if issued {
			return forceIn(a, s)
		}
		for k := range a.Cues {
			if c := &a.Cues[k]; c.Sent == s && analysis.Speaks(c.Class) && len(c.Sources) > 0 {
				return -1
			}
		}
	}
	return -1
}

// forceIn gives the force that a sentence names first, be it within the name of its press office,
// or -1.
func forceIn(a *analysis.Article, s int) int {
	for _, i := range a.InSent[s] {
		m := &a.Mentions[i]
		if m.Entity < 0 || analysis.IsMedium(m) {
			continue
		}
		if m.Type == record.Group || grammar.Commands(a, m.Entity) {
			return m.Entity
		}
	}
	return -1
}
