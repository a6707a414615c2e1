package cues

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/english"
	"isnad/extract/record"
	"isnad/extract/text"
)

// SubjectReach is how many words before a verb its subject may stand, with the
// phrases and clauses that hang on it.
const SubjectReach = 34

// Subject is what stands before a verb as its doer or, in the passive, as what
// it was done to.
type Subject struct {
	Mentions []int
	Pronoun  string // he, she, it, they, we, where one stands there
	Noun     string // a plain noun that no name covers
	First    int    // token where it begins
	Of       int    // the name behind "of" where the subject is a plain noun, or -1
}

// SubjectOf finds the subject of the verb at token v by walking left over
// adverbs, auxiliaries, appositions and the phrases that hang on the noun.
func SubjectOf(a *analysis.Article, v, first int) Subject {
	s := Subject{First: v, Of: -1}
	governed := false
	if k := max(GoesOnWith(a, v), grammar.HastensTo(a, v)); k > first {
		v, s.First = k, k
	}
	for j := v - 1; j >= first && j >= v-SubjectReach; {
		if m := a.At(j); m != nil {
			if shortInBrackets(a, m, first) {
				j = m.First - 2 // a source in the agency (HUR) said
				continue
			}
			prep := PrepositionBefore(a, m.First)
			if prep < first {
				prep = listedPlace(a, m, first) // strikes in X and Y
			}
			if prep >= 0 && !governed && s.Noun+s.Pronoun == "" && subordinates(a, prep) {
				s.First = m.First
				s.Mentions = joined(a, a.Outer[j], first)
				return s
			}
			if prep >= 0 && !partOf(a, prep) {
				if a.Strict(prep) == "of" && (m.Type == record.Group || m.Type == record.Actor) {
					s.Of = a.Outer[j]
				}
				j, governed = prep-1, true
				if a.Spelt(j).Is("dir") || a.Spelt(j).Is("adv") {
					j--
				}
				continue
			}
			if prep >= 0 { // army units backed by fighters of X
				if by := PrepositionBefore(a, prep-1); by > first && grammar.TellsPast(a, by-1) && backedBefore(a, by, false) {
					j, governed = by-1, true
					continue
				}
			}
			if !governed && s.Noun+s.Pronoun != "" && toldTo(a, m.First) {
				return s // told Reuters its men had attacked
			}
			s.First = m.First
			s.Mentions = joined(a, a.Outer[j], first)
			return s
		}
		t := a.Tok(j)
		w := t.Strict
		switch {
		case t.Is(",") && apposed(a, j): // the president, Mr. X, said
		case t.Is(","):
			if k := opensInsert(a, j, first); k >= first {
				if m := namesSubject(a, k, j); m >= 0 && !governed && s.Noun == "" {
					s.First, s.Mentions = a.Mentions[m].First, []int{m}
					return s
				}
				j = k - 1
				continue
			}
			return s
		case t.Is("-") && !grammar.Joint(a, j):
			return s
		case t.Is(`"`) || t.Is(")") || t.Is("(") || t.Is("-") || t.Kind == text.Number:
			j--
			continue
		case t.Kind == text.Punct:
			return s
		case a.Spelt(j).InAny("subject-pronouns"):
			s.Pronoun, s.First = w, j
			return s
		case w == "that" && s.Noun != "" && !governed:
			return s // told AFP that gunmen had attacked
		case j > first && a.Spelt(j).InAny("since") && grammar.Auxiliary(a, j-1): // has since shelled
		case a.Spelt(j).InAny("relatives"):
			k := j - 1
			if k >= first && a.Tok(k).Is(",") {
				k--
			}
			if m := a.At(k); m != nil {
				s.Mentions, s.First = []int{a.Outer[k]}, m.First
				if prep := PrepositionBefore(a, m.First); prep >= first && w == "that" {
					s.Mentions = nil
				}
			} else if m := describedBefore(a, k, first); m >= 0 && w != "that" {
				s.Mentions, s.First = []int{m}, a.Mentions[m].First
			}
			return s
		case w == "then" && a.At(j-1) != nil: // which Cairo then blamed
		case a.Spelt(j).InAny("clause-joiners") && !governed && s.Noun == "":
			if p := grammar.VerbBefore(a, j, first); p >= first {
				return SubjectOf(a, p, first)
			}
			return s
		case grammar.TellsPast(a, j) && a.Spelt(j-1).InAny("utterances"): // X, in a statement issued on Monday, said
		case grammar.TellsPast(a, j) && !governed && s.Noun == "" && !grammar.Auxiliary(a, j):
			return s
		case grammar.TellsPast(a, j) && s.Noun != "" && !governed:
			return s // said rockets hit: the noun opens a clause of its own
		case grammar.TellsPast(a, j) && governed:
			governed, s.Noun = false, "" // a reduced clause: two men interviewed by X said
		case a.Lang.Is(w, "sub"):
			return s
		case a.Lang.Is(w, "adv", "aux", "modal", "neg", "time", "det", "num", "quant", "part", "dem") || grammar.Auxiliary(a, j):
			if grammar.Determiner(a, j) && s.Noun != "" && !governed {
				s.First = j
				if k := j - 1; k < first || a.Tok(k).Kind == text.Punct || a.Spelt(k).Is("sub", "conj") {
					if withAllies(a, k, first, governed) { // Riyadh and its allies accused
						s.First, s.Noun = a.At(k-1).First, ""
						s.Mentions = joined(a, a.Outer[k-1], first)
					}
					return s
				}
			}
		case a.Lang.Is(w, "prep") && s.Noun != "" && english.IsTimeWord(a, j+1):
			return s // on Friday army planes bombed
		case a.Lang.Is(w, "prep"):
			governed, s.Noun = true, ""
		case !a.Lang.Closed(w):
			if s.Noun == "" {
				s.Noun, s.First = w, j
			}
			governed = false
		}
		j--
	}
	return s
}

// withAllies reports at "and" a name that does something along with those who are its own, at the
// head of a clause: Riyadh and its allies. Behind a verb they may begin a clause of their own.
func withAllies(a *analysis.Article, j, first int, governed bool) bool {
	if j <= first || a.Strict(j) != "and" {
		return false
	}
	m := a.At(j - 1)
	return !governed && m != nil && m.Last == j && a.Spelt(j+1).InAny("possessives") && PrepositionBefore(a, m.First) < first && grammar.VerbBefore(a, j, first) < first
}

// describedWords bounds the words between commas that tell what a body is.
const describedWords = 14

// describedBefore gives the body or group that the words which end at token k describe, behind a
// comma and an article: X, the armed wing of Y's movement, which. It is -1 for none.
func describedBefore(a *analysis.Article, k, first int) int {
	for j := k; j > first+1 && j > k-describedWords; j-- {
		t := a.Tok(j)
		if t.Kind == text.Punct && !t.Is(",") && !grammar.Joint(a, j) && !grammar.Possessive(a, j) {
			return -1
		}
		if !t.Is(",") {
			continue
		}
		m := a.At(j - 1)
		if m == nil || m.Last != j || m.Parent >= 0 || !grammar.Determiner(a, j+1) || !analysis.IsBody(m) {
			return -1
		}
		return a.Outer[j-1]
	}
	return -1
}

// subordinates reports a preposition that is a conjunction too, so that the name behind it and
// before a verb is the subject of a clause: a day after Iran accused Iraq; not such as Iran.
func subordinates(a *analysis.Article, prep int) bool {
	return a.Spelt(prep).Is("sub") && !a.Spelt(prep-1).InAny("such")
}

// listedPlace gives the preposition of the places in whose list a town stands as the last, or -1.
func listedPlace(a *analysis.Article, m *analysis.Mention, first int) int {
	for last := true; m.Type == record.Town; last = false {
		j := m.First - 1
		joins := a.Strict(j) == "and"
		if joins {
			j--
		}
		if a.Tok(j).Is(",") && (joins || !last) {
			joins = true
			j--
		}
		p := a.At(j)
		if !joins || p == nil || p.Type != record.Town || p.Last != j+1 {
			return -1
		}
		if prep := PrepositionBefore(a, p.First); prep >= first {
			return prep
		}
		m = p
	}
	return -1
}

// toldTo reports that the name at i is whom somebody told something.
func toldTo(a *analysis.Article, i int) bool {
	for grammar.Determiner(a, i-1) {
		i--
	}
	v, ok := grammar.FiniteWord(a, i-1)
	return ok && a.Lang.InAny(v.Lemma, "telling")
}

// joined collects a name and those before it that "and" joins to it, with those that
// commas join to these: X, Y and Z.
func joined(a *analysis.Article, last, first int) []int {
	out := []int{last}
	for {
		m := &a.Mentions[out[len(out)-1]]
		if full := a.At(m.First - 2); full != nil && a.Tok(m.First-1).Is("(") && a.Tok(m.Last).Is(")") {
			m = full // the Rapid Support Forces (RSF)
		}
		j := m.First - 1
		for j > first && grammar.Determiner(a, j) {
			j--
		}
		listed := len(out) > 1 && a.Tok(j).Is(",")
		if j <= first || a.Strict(j) != "and" && !listed {
			return out
		}
		if !listed && a.Tok(j-1).Is(",") {
			j--
		}
		if a.Tok(j - 1).Is(")") {
			j--
		}
		p := a.At(j - 1)
		if p == nil || a.Outer[j-1] == out[len(out)-1] || PrepositionBefore(a, p.First) >= first || listed && p.Type != m.Type {
			return out
		}
		out = append(out, a.Outer[j-1])
	}
}
