package extract

import (
	"isnad/extract/record"
)

// blamed returns whom a cue of blame is about, or nil.
func (a *analysis) blamed(c *cue) *mention {
	var m *mention
	if c.after {
		if ms := a.after(c.last, c.sent, 6, maySpeakMention); len(ms) > 0 {
			m = ms[0]
		}
	} else if c.of.Has("named-before") {
		j := c.pos - 1
		for j >= 0 && (a.tok(j).Is(`"`) || a.tok(j).Is(")")) {
			j--
		}
		if m = a.at(j); m != nil && !maySpeakMention(m) {
			m = nil
		}
	} else if m = a.bearerBehind(c); m == nil {
		m = a.before(c.pos, c.sent, 4, maySpeakMention)
		if m != nil && a.tok(c.pos-1).Is(",") && a.backer(m) { // أن الكتيبة، المرتبطة بالتنظيم، هي التي
			m = a.beforeInsertion(c)
		}
		if m == nil || m.typ == record.Country {
			if x := a.describedSubject(c); x != nil {
				m = x // أن الحركة التي تنشط في بنغلادش تقف وراءه
			}
		}
		if m != nil && a.lang.Code == "ar" && a.backer(m) && a.firstSaid(c, m) {
			m = nil // أن جماعات مدعومة من إيران تقف وراءه
		}
	}
	if m == nil || m.entity < 0 {
		return nil
	}
	return m
}

// firstSaid reports that no name stands between the word that opens a cue's clause and a name.
func (a *analysis) firstSaid(c *cue, m *mention) bool {
	for j := m.first - 1; j > a.sentences[c.sent].First && j > m.first-10; j-- {
		if a.outer[j] >= 0 {
			return false
		}
		if a.spelt(j).Is("sub") {
			return true
		}
	}
	return false
}

// describedSubject gives the name that opens the clause of speech of a cue, where a relative
// clause describes it before its verb: أن الحركة التي تنشط في بنغلادش تقف وراء الهجوم. It is nil for any other.
func (a *analysis) describedSubject(c *cue) *mention {
	if a.lang.Code != "ar" {
		return nil
	}
	for j := c.pos - 1; j > a.sentences[c.sent].First && j > c.pos-equatedReach; j-- {
		if !a.spelt(j).Is("sub") || a.outer[j] >= 0 {
			continue
		}
		m := a.at(a.pastQuote(j + 1))
		if m == nil || m.prefix != "" || !maySpeakMention(m) {
			return nil
		}
		k := m.last
		if a.tok(k).Is(`"`) {
			k++
		}
		if a.known(k).Is("rel") && a.needsNoun(k) {
			return m
		}
		return nil
	}
	return nil
}

// beforeInsertion gives the name before the insertion in commas that ends right before a cue,
// or nil.
func (a *analysis) beforeInsertion(c *cue) *mention {
	for j := c.pos - 2; j > a.sentences[c.sent].First && j > c.pos-20; j-- {
		switch t := a.tok(j); {
		case t.Is(","):
			if m := a.at(j - 1); m != nil && maySpeakMention(m) {
				return m
			}
			return nil
		case t.Is(".") || t.Is(";") || t.Is(":"):
			return nil
		}
	}
	return nil
}
