package presence

import (
	"isnad/extract/analysis"
	"isnad/extract/text"
)

// standIn is the rule of a mention that is no name: words that stand for an entity
// named elsewhere, as far as they are asked who holds or receives whom. Its role
// tells which kind of words they are.
const standIn = "stand-in"

// standIns lists the words of a sentence that stand for an entity: a place by its
// kind alone (تؤوي القاعدة), by a pronoun (تتمركز فيها), a force by its nation (جنود أتراك), a
// guest by a pronoun (استقبله). A sentence that tells of no presence has none.
func standIns(a *analysis.Article, s int, signs []presenceSign) []*analysis.Mention {
	var out []*analysis.Mention
	tells := false
	for _, g := range signs {
		switch g.class {
		case "staying", "holding", "keeping", "greeting", "quarters":
			tells = true
		}
		if g.class == "greeting" || g.class == "holding" {
			if e := greetedBefore(a, g.pos, s); e >= 0 {
				out = append(out, standsFor(a, e, g.pos, g.pos+1, "guest pronoun"))
			}
		}
		if g.class == "troops" || g.class == "quarters" {
			if e, last := forceOfNation(a, g.pos); e >= 0 {
				out = append(out, standsFor(a, e, g.pos, last, "force of nation"))
			}
		}
	}
	if !tells {
		return nil
	}
	sent := a.Sentences[s]
	for i := sent.First; i < sent.Last; i++ {
		if a.Outer[i] >= 0 || a.Tok(i).Kind != text.Word {
			continue
		}
		if e := placeByPronoun(a, i, s); e >= 0 {
			out = append(out, standsFor(a, e, i, i+1, "place pronoun"))
		} else if e := placeByKind(a, i, s); e >= 0 {
			out = append(out, standsFor(a, e, i, i+1, "place by kind"))
		}
	}
	return out
}

// standsFor makes the mention that words stand for.
func standsFor(a *analysis.Article, e, first, last int, role string) *analysis.Mention {
	return &analysis.Mention{First: first, Last: last, Start: a.Tok(first).Start, End: a.Tok(last - 1).End, Type: a.Entities[e].Type,
		Rule: standIn, Role: role, Body: -1, Parent: -1, Entity: e}
}
