package sources

import (
	"slices"

	"isnad/extract/analysis"
	"isnad/extract/record"
)

// joinMouths makes the body and the person by whose mouth it denies deny together: نفت
// الحركة أي صلة لها بالهجوم، وذلك على لسان ناطقها فلان, قالت على لسانه إنها لا علاقة لها.
func joinMouths(a *analysis.Article) {
	if a.Lang.Code != "ar" {
		return
	}
	for k := range a.Cues {
		p := &a.Cues[k]
		if !isByMouth(a, p) {
			continue
		}
		body := speaksByMouth(a, k)
		if body < 0 {
			continue
		}
		b, mouth := &a.Cues[body], p.Sources
		if b.Class == "denial" && !slices.Contains(b.Sources, mouth[0]) {
			b.Sources = append(slices.Clone(b.Sources), mouth...)
		}
		for n := k + 1; n < len(a.Cues) && a.Cues[n].Sent == p.Sent; n++ {
			c := &a.Cues[n]
			if c.Class == "denial" && c.Inherit && slices.Equal(c.Sources, mouth) {
				c.Sources = slices.Clone(b.Sources)
				if !slices.Contains(c.Sources, mouth[0]) {
					c.Sources = append(c.Sources, mouth...)
				}
			}
		}
	}
}

// isByMouth reports a phrase that tells by whose mouth something is said, with a person.
func isByMouth(a *analysis.Article, c *analysis.Cue) bool {
	if c.Verb != nil || len(c.Sources) == 0 || a.Mentions[c.Sources[0]].Type != record.Official {
		return false
	}
	one, _ := a.Known(c.Pos).In("by-mouth")
	two, _ := a.Lang.In("by-mouth", a.Bare(c.Pos)+" "+a.Strict(c.Pos+1))
	return one || two
}

// speaksByMouth gives the last cue before the k-th, in its sentence, by which a body
// speaks, or -1.
func speaksByMouth(a *analysis.Article, k int) int {
	for n := k - 1; n >= 0 && a.Cues[n].Sent == a.Cues[k].Sent; n-- {
		c := &a.Cues[n]
		if !analysis.Speaks(c.Class) || len(c.Sources) == 0 {
			continue
		}
		if m := &a.Mentions[c.Sources[0]]; c.Verb != nil && m.Type != record.Official && !analysis.IsMedium(m) {
			return n
		}
		return -1
	}
	return -1
}
