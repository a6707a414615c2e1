package events

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// englishDeploys reads X keeps soldiers at Y, and Y, where X keeps soldiers.
func englishDeploys(a *analysis.Article, c *analysis.Cue) {
	first := a.Sentences[c.Sent].First
	sub := cues.SubjectOf(a, c.Pos, first)
	if len(sub.Mentions) == 0 {
		return
	}
	guest := &a.Mentions[sub.Mentions[0]]
	if !analysis.MaySpeak(guest.Type) {
		return
	}
	if a.Strict(sub.First-1) == "where" {
		if host := grammar.Before(a, sub.First-1, c.Sent, 8, analysis.Locates); host != nil {
			hosted(a, c, host, guest)
		}
		return
	}
	for _, p := range grammar.After(a, c.Last, c.Sent, 14, analysis.Locates) {
		hosted(a, c, p, guest)
		return
	}
}

// englishReceives reads X received Y: X is the host.
func englishReceives(a *analysis.Article, c *analysis.Cue) {
	sub := cues.SubjectOf(a, c.Pos, a.Sentences[c.Sent].First)
	if len(sub.Mentions) == 0 || c.Verb == nil {
		return
	}
	guests := grammar.After(a, c.Last, c.Sent, 8, analysis.MaySpeakMention)
	if len(guests) == 0 {
		return
	}
	host, guest := &a.Mentions[sub.Mentions[0]], guests[0]
	if grammar.EnglishPassive(a, c.Pos, *c.Verb) {
		host, guest = guest, host
	}
	if analysis.MaySpeak(host.Type) {
		hosted(a, c, host, guest)
	}
}

// receivesGuest reports a person who hosts another: President X hosted Minister Y.
func receivesGuest(a *analysis.Article, c *analysis.Cue) bool {
	if c.Verb == nil || !a.Lang.InAny(c.Verb.Lemma, "accommodating") {
		return false
	}
	sub := cues.SubjectOf(a, c.Pos, a.Sentences[c.Sent].First)
	guests := grammar.After(a, c.Last, c.Sent, 4, analysis.MaySpeakMention)
	return len(sub.Mentions) > 0 && len(guests) > 0 && guests[0].Type == record.Official && a.Mentions[sub.Mentions[0]].Type == record.Official
}

// englishStationed reads forces that are stationed, based or remain somewhere.
func englishStationed(a *analysis.Article, c *analysis.Cue) {
	first := a.Sentences[c.Sent].First
	var guest *analysis.Mention
	if sub := cues.SubjectOf(a, c.Pos, first); len(sub.Mentions) > 0 {
		guest = &a.Mentions[sub.Mentions[0]]
	}
	if guest == nil || !analysis.Forces(guest) {
		guest = grammar.Before(a, c.Pos, c.Sent, 16, analysis.Forces)
	}
	if guest == nil {
		return
	}
	for _, p := range grammar.After(a, c.Last, c.Sent, 10, analysis.Locates) {
		if a.Spelt(cues.PrepositionBefore(a, p.First)).InAny("camped-in") {
			hosted(a, c, p, guest)
			return
		}
	}
}

// englishWhere reads a place, "where" forces are or train.
func englishWhere(a *analysis.Article) {
	for si, s := range a.Sentences {
		if s.Noise != "" {
			continue
		}
		for j := s.First + 1; j < s.Last; j++ {
			if a.Strict(j) != "where" || a.Outer[j] >= 0 {
				continue
			}
			host := grammar.Before(a, j, si, 3, analysis.Locates)
			if host == nil || host.Last < j-1 && !a.Tok(j-1).Is(",") {
				continue
			}
			guests := grammar.After(a, j+1, si, 6, analysis.Forces)
			if len(guests) == 0 || cues.PrepositionBefore(a, guests[0].First) > j {
				continue
			}
			v, ok := grammar.FiniteWord(a, guests[0].Last)
			if !ok {
				continue
			}
			if a.Lang.InAny(v.Lemma, "living-there") {
				hosted(a, &analysis.Cue{Pos: j, Last: j + 1, Sent: si, Rule: "where forces are"}, host, guests[0])
			}
		}
	}
}

// englishHosts reads a place that houses forces; a base is meant before the
// province that it lies in.
func englishHosts(a *analysis.Article, c *analysis.Cue) {
	if c.Verb != nil && grammar.EnglishPassive(a, c.Pos, *c.Verb) {
		return
	}
	host := grammar.Before(a, c.Pos, c.Sent, 10, func(m *analysis.Mention) bool { return m.Type == record.Base })
	if host == nil {
		host = grammar.Before(a, c.Pos, c.Sent, 10, analysis.Locates)
	}
	if host == nil {
		return
	}
	for _, g := range grammar.After(a, c.Last, c.Sent, 10, analysis.Forces) {
		hosted(a, c, host, g)
	}
}
