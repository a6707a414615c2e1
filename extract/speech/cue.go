package speech

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
)

// phraseReach is how many tokens behind a phrase the word may stand that it needs: ليس لقوات
// التحالف أي علاقة.
const phraseReach = 7

// OpensPhrase reports a word by which a cue phrase may begin.
func OpensPhrase(a *analysis.Article, i int) bool {
	return len(a.Spelt(i).Phrases()) > 0 || len(a.Known(i).Phrases()) > 0
}

// PhraseCue takes the longest cue phrase that starts at i.
func PhraseCue(a *analysis.Article, i, end int) (analysis.Cue, bool) {
	var best analysis.Cue
	if i < 0 || i >= len(a.Lookups) || a.Lookups[i].NoPhrase {
		return best, false
	}
	stands := false // words of a phrase, whatever else it takes
	for k, known := range [...]*pack.Entry{a.Spelt(i), a.Known(i)} {
		if k > 0 && a.Bare(i) == a.Strict(i) {
			break
		}
		for _, p := range known.Phrases() {
			last := a.PhraseAt(i, p.Words)
			stands = stands || last > 0
			if last > end || last <= best.Last {
				continue
			}
			if p.With != nil && !grammar.Follows(a, last-1, min(end, last+phraseReach), p.With) {
				continue
			}
			if p.Cue.Has("participle") && !grammar.OpensPhrase(a, i) {
				continue
			}
			if p.Cue.Has("verb-behind") {
				if _, ok := CueVerb(a, last); !ok || last+1 >= end {
					continue // على ما يبدو
				}
				last++
			}
			best = analysis.Cue{Pos: i, Last: last, Class: p.Cue.Class, Strength: p.Cue.Strength, Rule: p.Cue.Rule, Of: p.Cue, Object: -1}
			best.Negated = p.Cue.Source == "none"
			best.Inherit = p.Cue.Source == "inherit"
			best.After = p.Cue.Source == "after"
			for _, w := range p.Words {
				best.Relays = best.Relays || a.Lang.InAny(w, "relaying")
			}
		}
	}
	a.Lookups[i].NoPhrase = !stands
	if best.Of.Has("verb-may-follow") {
		throughWhat(a, &best, end)
	}
	return best, best.Last > 0
}

// throughWhat takes the verb of "according to what X said" into its phrase: حسب
// ما أعلن, وفق ما نقلت.
func throughWhat(a *analysis.Article, c *analysis.Cue, end int) {
	if !a.Spelt(c.Last).InAny("what") || c.Last+1 >= end {
		return
	}
	if v, ok := CueVerb(a, c.Last+1); ok {
		c.Relays = c.Relays || a.Lang.InAny(v.Lemma, "relaying")
		c.Last += 2
	}
}
