package extract

import (
	"slices"

	"isnad/extract/record"
)

// joinMouths makes the body and the person by whose mouth it denies deny together: نفت
// الحركة أي صلة لها بالهجوم، وذلك على لسان ناطقها فلان, قالت على لسانه إنها لا علاقة لها.
func (a *analysis) joinMouths() {
	if a.lang.Code != "ar" {
		return
	}
	for k := range a.cues {
		p := &a.cues[k]
		if !a.isByMouth(p) {
			continue
		}
		body := a.speaksByMouth(k)
		if body < 0 {
			continue
		}
		b, mouth := &a.cues[body], p.sources
		if b.class == "denial" && !slices.Contains(b.sources, mouth[0]) {
			b.sources = append(slices.Clone(b.sources), mouth...)
		}
		for n := k + 1; n < len(a.cues) && a.cues[n].sent == p.sent; n++ {
			c := &a.cues[n]
			if c.class == "denial" && c.inherit && slices.Equal(c.sources, mouth) {
				c.sources = slices.Clone(b.sources)
				if !slices.Contains(c.sources, mouth[0]) {
					c.sources = append(c.sources, mouth...)
				}
			}
		}
	}
}

// isByMouth reports a phrase that tells by whose mouth something is said, with a person.
func (a *analysis) isByMouth(c *cue) bool {
	if c.verb != nil || len(c.sources) == 0 || a.mentions[c.sources[0]].typ != record.Official {
		return false
	}
	one, _ := a.known(c.pos).In("by-mouth")
	two, _ := a.lang.In("by-mouth", a.bare(c.pos)+" "+a.strict(c.pos+1))
	return one || two
}

// speaksByMouth gives the last cue before the k-th, in its sentence, by which a body
// speaks, or -1.
func (a *analysis) speaksByMouth(k int) int {
	for n := k - 1; n >= 0 && a.cues[n].sent == a.cues[k].sent; n-- {
		c := &a.cues[n]
		if !speaks(c.class) || len(c.sources) == 0 {
			continue
		}
		if m := &a.mentions[c.sources[0]]; c.verb != nil && m.typ != record.Official && !isMedium(m) {
			return n
		}
		return -1
	}
	return -1
}
