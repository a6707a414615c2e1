package accused

import (
	"isnad/extract/analysis"
	"isnad/extract/cues"
	"isnad/extract/grammar"
	"isnad/extract/record"
)

// Blamed returns whom a cue of blame is about, or nil.
func Blamed(a *analysis.Article, c *analysis.Cue) *analysis.Mention {
	var m *analysis.Mention
	if c.After {
		if ms := grammar.After(a, c.Last, c.Sent, 6, analysis.MaySpeakMention); len(ms) > 0 {
			m = ms[0]
		}
	} else if c.Of.Has("named-before") {
		j := c.Pos - 1
		for j >= 0 && (a.Tok(j).Is(`"`) || a.Tok(j).Is(")")) {
			j--
		}
		if m = a.At(j); m != nil && !analysis.MaySpeakMention(m) {
			m = nil
		}
	} else if m = bearerBehind(a, c); m == nil {
		m = grammar.Before(a, c.Pos, c.Sent, 4, analysis.MaySpeakMention)
		if m != nil && a.Tok(c.Pos-1).Is(",") && cues.Backer(a, m) { // أن الكتيبة، المرتبطة بالتنظيم، هي التي
			m = beforeInsertion(a, c)
		}
		if m == nil || m.Type == record.Country {
			if x := describedSubject(a, c); x != nil {
				m = x // أن الحركة التي تنشط في بنغلادش تقف وراءه
			}
		}
		if m != nil && a.Lang.Code == "ar" && cues.Backer(a, m) && firstSaid(a, c, m) {
			m = nil // أن جماعات مدعومة من إيران تقف وراءه
		}
	}
	if m == nil || m.Entity < 0 {
		return nil
	}
	return m
}

// firstSaid reports that no name stands between the word that opens a cue's clause and a name.
func firstSaid(a *analysis.Article, c *analysis.Cue, m *analysis.Mention) bool {
	for j := m.First - 1; j > a.Sentences[c.Sent].First && j > m.First-10; j-- {
		if a.Outer[j] >= 0 {
			return false
		}
		if a.Spelt(j).Is("sub") {
			return true
		}
	}
	return false
}

// describedSubject gives the name that opens the clause of speech of a cue, where a relative
// clause describes it before its verb: أن الحركة التي تنشط في بنغلادش تقف وراء الهجوم. It is nil for any other.
func describedSubject(a *analysis.Article, c *analysis.Cue) *analysis.Mention {
	if a.Lang.Code != "ar" {
		return nil
	}
	for j := c.Pos - 1; j > a.Sentences[c.Sent].First && j > c.Pos-cues.EquatedReach; j-- {
		if !a.Spelt(j).Is("sub") || a.Outer[j] >= 0 {
			continue
		}
		m := a.At(grammar.PastQuote(a, j+1))
		if m == nil || m.Prefix != "" || !analysis.MaySpeakMention(m) {
			return nil
		}
		k := m.Last
		if a.Tok(k).Is(`"`) {
			k++
		}
		if a.Known(k).Is("rel") && cues.NeedsNoun(a, k) {
			return m
		}
		return nil
	}
	return nil
}

// beforeInsertion gives the name before the insertion in commas that ends right before a cue,
// or nil.
func beforeInsertion(a *analysis.Article, c *analysis.Cue) *analysis.Mention {
	for j := c.Pos - 2; j > a.Sentences[c.Sent].First && j > c.Pos-20; j-- {
		switch t := a.Tok(j); {
		case t.Is(","):
			if m := a.At(j - 1); m != nil && analysis.MaySpeakMention(m) {
				return m
			}
			return nil
		case t.Is(".") || t.Is(";") || t.Is(":"):
			return nil
		}
	}
	return nil
}
