package extract

// englishSettled lists whom plain clauses of English tell to hold or receive whom, as told at token i.
func (a *analysis) englishSettled(i, s int) []holding {
	if !a.unnamedAt(i) || a.negatedVerb(i) {
		return nil
	}
	for _, v := range a.words[i].verbs {
		if a.lang.InAny(v.lemma, "welcoming") {
			return a.englishWelcomed(i, s, v)
		}
		if out := a.englishOwned(i, s, v); len(out) > 0 {
			return out
		}
		if out := a.englishPosted(i, s, v); len(out) > 0 {
			return out
		}
	}
	return nil
}

// englishWelcomed reads a person who received another: he was received by X, X received him.
func (a *analysis) englishWelcomed(i, s int, v verb) []holding {
	if a.englishPassive(i, v) {
		by := i + 1
		for by < a.sentences[s].Last && by < i+8 && a.strict(by) != "by" {
			by++
		}
		hosts := a.after(by+1, s, 8, isPerson)
		if a.strict(by) != "by" || len(hosts) == 0 {
			return nil
		}
		if guest := a.welcomed(i, s); guest != nil && guest.entity != hosts[0].entity {
			return []holding{{hosts[0], guest, s, "reception"}}
		}
		return nil
	}
	sub := a.subjectOf(i, a.sentences[s].First)
	if !a.spelt(i+1).InAny("object-pronouns") || len(sub.mentions) == 0 || !isPerson(&a.mentions[sub.mentions[0]]) {
		return nil
	}
	host := &a.mentions[sub.mentions[0]]
	e := a.latest(host.first, s, isPerson)
	if e < 0 || e == host.entity {
		return nil
	}
	return []holding{{host, a.standsFor(e, i+1, i+2, "guest pronoun"), s, "reception"}}
}

// welcomed gives the person who is told to have been received: the subject, by name or by a
// pronoun.
func (a *analysis) welcomed(i, s int) *mention {
	sub := a.subjectOf(i, a.sentences[s].First)
	if len(sub.mentions) > 0 {
		if m := &a.mentions[sub.mentions[0]]; isPerson(m) {
			return m
		}
		return nil
	}
	for j := i - 1; j >= a.sentences[s].First && j >= i-4; j-- {
		if a.spelt(j).InAny("person-pronouns") {
			if e := a.latest(j, s, isPerson); e >= 0 {
				return a.standsFor(e, j, j+1, "guest pronoun")
			}
		}
	}
	return nil
}
