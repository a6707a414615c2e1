package extract

// englishDeploys reads X keeps soldiers at Y, and Y, where X keeps soldiers.
func (a *analysis) englishDeploys(c *cue) {
	first := a.sentences[c.sent].First
	sub := a.subjectOf(c.pos, first)
	if len(sub.mentions) == 0 {
		return
	}
	guest := &a.mentions[sub.mentions[0]]
	if !maySpeak(guest.typ) {
		return
	}
	if a.strict(sub.first-1) == "where" {
		if host := a.before(sub.first-1, c.sent, 8, locates); host != nil {
			a.hosted(c, host, guest)
		}
		return
	}
	for _, p := range a.after(c.last, c.sent, 14, locates) {
		a.hosted(c, p, guest)
		return
	}
}

// englishReceives reads X received Y: X is the host.
func (a *analysis) englishReceives(c *cue) {
	sub := a.subjectOf(c.pos, a.sentences[c.sent].First)
	if len(sub.mentions) == 0 || c.verb == nil {
		return
	}
	guests := a.after(c.last, c.sent, 8, maySpeakMention)
	if len(guests) == 0 {
		return
	}
	host, guest := &a.mentions[sub.mentions[0]], guests[0]
	if a.englishPassive(c.pos, *c.verb) {
		host, guest = guest, host
	}
	if maySpeak(host.typ) {
		a.hosted(c, host, guest)
	}
}
