package sources

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
)

// lastSpeaker gives the speakers of the latest cue that a pronoun may stand for:
// he and she a person, it and they a body.
func lastSpeaker(a *analysis.Article, c *analysis.Cue, pronoun string) []int {
	if a.Lang.InAny(pronoun, "person-pronouns") {
		if m := TopicPerson(a, c.Sent); m >= 0 && a.Mentions[m].Last < c.Pos-1 {
			return []int{m} // Lawk was more direct: he wrote
		}
		if m := TopicPerson(a, c.Sent-1); m >= 0 {
			return []int{m}
		}
	}
	if a.Lang.InAny(pronoun, "thing-pronouns") && !spokenSince(a, c.Sent, c.Pos) {
		if m := cues.ArmedTopic(a, c.Sent, c.Pos-1); m >= 0 {
			return []int{m} // Iran asked the United Nations to step in, and it charged
		}
	}
	if a.Lang.InAny(pronoun, "thing-pronouns") && !spokenSince(a, c.Sent-1, c.Pos) {
		if m := topicBody(a, c.Sent-1); m >= 0 {
			return []int{m}
		}
	}
	for k := len(a.Cues) - 1; k >= 0; k-- {
		d := &a.Cues[k]
		if d.Pos >= c.Pos || c.Sent-d.Sent > 3 || len(d.Sources) == 0 {
			continue
		}
		t := a.Mentions[d.Sources[0]].Type
		if a.Lang.InAny(pronoun, "lone-pronouns") && t != record.Official || a.Lang.InAny(pronoun, "thing-pronouns") && t == record.Official {
			continue
		}
		return d.Sources
	}
	// The last name of the kind before the pronoun.
	for j := c.Pos - 1; j >= 0 && j > a.Sentences[c.Sent].First-60; j-- {
		m := a.At(j)
		if m == nil {
			continue
		}
		j = m.First
		if a.Lang.InAny(pronoun, "person-pronouns") && m.Type == record.Official && !m.Anonymous || a.Lang.InAny(pronoun, "thing-pronouns") && (m.Type == record.Actor || m.Type == record.Group) {
			return []int{a.Outer[m.First]}
		}
	}
	return nil
}

// mainSpeaker gives the speakers of the cue that stands before a gerund in its
// sentence, or else the subject of the sentence's first verb.
func mainSpeaker(a *analysis.Article, c *analysis.Cue) []int {
	for k := len(a.Cues) - 1; k >= 0; k-- {
		if d := &a.Cues[k]; d.Sent == c.Sent && d.Pos < c.Pos && len(d.Sources) > 0 {
			return d.Sources
		}
	}
	first := a.Sentences[c.Sent].First
	if m := TopicPerson(a, c.Sent); m >= 0 && a.Mentions[m].Last < c.Pos && c.Verb.Tense != pack.Masdar {
		return []int{m} // minister X condoled with the families, and said
	}
	for j := first; j < c.Pos; j++ {
		if grammar.TellsPast(a, j) && !grammar.Auxiliary(a, j) {
			var out []int
			for _, m := range cues.SubjectOf(a, j, first).Mentions {
				if analysis.MaySpeak(a.Mentions[m].Type) {
					out = append(out, m)
				}
			}
			return out
		}
	}
	return nil
}

// TopicPerson gives the named person with whom a sentence opens, or -1.
func TopicPerson(a *analysis.Article, sent int) int {
	if sent < 0 {
		return -1
	}
	s := a.Sentences[sent]
	for j := s.First; j < s.Last && j < s.First+8; j++ {
		m := a.At(j)
		if m == nil {
			continue
		}
		if m.Type == record.Official && !m.Anonymous && cues.PrepositionBefore(a, m.First) < s.First {
			return a.Outer[j]
		}
		j = m.Last - 1
	}
	return -1
}

// phraseSubject gives a phrase with a verb of its own ("has distanced itself from")
// the subject before it, in a sentence where nobody else speaks.
func phraseSubject(a *analysis.Article, c *analysis.Cue) {
	for _, k := range cues.SubjectOf(a, c.Pos, a.Sentences[c.Sent].First).Mentions {
		if analysis.MaySpeak(a.Mentions[k].Type) {
			c.Sources = append(c.Sources, k)
		}
	}
}

// spokenSince reports that somebody speaks before token pos in a sentence or behind it.
func spokenSince(a *analysis.Article, sent, pos int) bool {
	return slices.ContainsFunc(a.Cues, func(d analysis.Cue) bool { return d.Sent >= sent && d.Pos < pos && len(d.Sources) > 0 })
}

// topicBody gives the body with which a sentence opens, or -1.
func topicBody(a *analysis.Article, sent int) int {
	if sent < 0 {
		return -1
	}
	s := a.Sentences[sent]
	for j := s.First; j < s.Last && j < s.First+5; j++ {
		if m := a.At(j); m != nil {
			if (m.Type == record.Actor || m.Type == record.Group) && cues.PrepositionBefore(a, m.First) < s.First && !grammar.Possessive(a, m.Last) {
				return a.Outer[j]
			}
			return -1
		}
	}
	return -1
}

// speaksOn reports a verb of saying that a conjunction joins to another in its sentence, behind
// what that one tells: the office said that shops had closed, and accused the army. Where the
// words between tell of people, these may be its subject.
func speaksOn(a *analysis.Article, c *analysis.Cue, sub cues.Subject) bool {
	j := c.Pos - 1
	for a.Spelt(j).Is("adv", "aux") {
		j--
	}
	if c.Verb == nil || c.Verb.Tense != pack.Past && (c.Verb.Tense != pack.Present || c.Verb.Plural) || !a.Spelt(j).InAny("clause-joiners") {
		return false
	}
	if suffered(a, j, a.Sentences[c.Sent].First) {
		return true
	}
	w := a.Lang.Anonymous(sub.Noun)
	return w == nil && !a.Lang.InAny(sub.Noun, "group-nouns", "attackers", "body-nouns", "force-nouns", "troops")
}

// suffered reports a passive as the verb before the conjunction at token j: told AFP that two men
// were wounded but said.
func suffered(a *analysis.Article, j, first int) bool {
	p := grammar.VerbBefore(a, j, first)
	if p < first {
		return false
	}
	v, ok := a.Reading(p, func(v analysis.Verb) bool { return v.Tense == pack.Past || v.Tense == pack.Participle })
	return ok && grammar.EnglishPassive(a, p, v)
}
