package roles

import (
	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/pack"
	"isnad/extract/record"
	"isnad/extract/text"
)

// visitor gives a visit or meeting that is told without its subject the person
// that the sentence spoke of last: عودة السوداني من زيارة … اجتمع خلالها مع.
func visitor(a *analysis.Article, h *analysis.Happening) {
	if h.Type != record.Visit && h.Type != record.Meeting || len(h.Agents) > 0 {
		return
	}
	if m := goesOnTo(a, h); m != nil {
		give(a, h, a.Outer[m.First], "agent")
		return
	}
	if len(h.Targets) == 0 {
		return
	}
	if h.Verb != nil && a.Lang.Code == "ar" {
		for _, find := range []func(*analysis.Article, *analysis.Happening) *analysis.Mention{delegation, farSubject} {
			if m := find(a, h); m != nil {
				give(a, h, a.Outer[m.First], "agent")
				return
			}
		}
	}
	if m := grammar.Before(a, h.Pos, h.Sent, 16, func(m *analysis.Mention) bool { return m.Type == record.Official && !m.Anonymous }); m != nil {
		give(a, h, a.Outer[m.First], "agent")
	}
}

// delegation finds the body whose delegation is told as the subject of a verb, far
// behind it: وصل إلى بغداد أمس وفد من الوزارة.
func delegation(a *analysis.Article, h *analysis.Happening) *analysis.Mention {
	for j := h.Last; j < h.To; j++ {
		if in, _ := a.Known(j).In("delegations"); !in || a.At(j) != nil {
			continue
		}
		for k := j + 1; k <= j+4 && k < h.To; k++ {
			if m := a.At(k); m != nil {
				return m
			}
		}
	}
	return nil
}

// farSubject finds the person who is the subject of a verb of travel behind place, time and
// whence he came: وصل إلى بغداد أمس، قادما من طهران، أمين المجلس فلان.
func farSubject(a *analysis.Article, h *analysis.Happening) *analysis.Mention {
	for j := h.Last; j < a.Sentences[h.Sent].Last; j++ {
		m := a.At(j)
		switch {
		case m != nil && !grammar.AfterPreposition(a, j) && m.Prefix == "" && m.Type == record.Official && !m.Anonymous:
			return m
		case m != nil && (analysis.Locates(m) || grammar.AfterPreposition(a, j)):
			j = m.Last - 1
		case m != nil:
			return nil
		case a.Tok(j).Is(",") || a.IsTime(j) || a.Closed(j) || a.Spelt(j).InAny("coming"):
		default:
			return nil
		}
	}
	return nil
}

// goesOnTo gives the person of whom the sentence before an Arabic verb of travel speaks, where
// the verb opens its own and leaves its subject out: … بدأ المبعوث جولته. ووصل إلى صنعاء أمس.
func goesOnTo(a *analysis.Article, h *analysis.Happening) *analysis.Mention {
	if a.Lang.Code != "ar" || h.Type != record.Visit || h.Nominal || h.Verb.And == "" && h.Pos == a.Sentences[h.Sent].First || h.Verb.Plural || h.Verb.Feminine || h.Passive || h.Sent == 0 || !opensSentence(a, h) || toldBySpeaker(a, h) {
		return nil
	}
	if a.Sentences[h.Sent-1].Noise != "" || someoneBehind(a, h) {
		return nil
	}
	s := a.Sentences[h.Sent-1]
	for j := s.First; j < s.Last; j++ {
		m := a.At(j)
		if m == nil {
			continue
		}
		if m.Type == record.Official && !m.Anonymous && m.Prefix == "" && !grammar.AfterPreposition(a, m.First) {
			return m
		}
		j = m.Last - 1
	}
	return nil
}

// someoneBehind reports a word behind an Arabic verb of travel that may be its subject: one
// that is neither a place nor a time nor hangs on a preposition, or a person further on.
func someoneBehind(a *analysis.Article, h *analysis.Happening) bool {
	plain := true // no mark or other verb since the verb
	for j := h.Last; j < a.Sentences[h.Sent].Last; j++ {
		m := a.At(j)
		switch {
		case m != nil && (analysis.Locates(m) || grammar.AfterPreposition(a, j) || !plain && m.Type != record.Official):
			j = m.Last - 1
		case m != nil:
			return true
		case a.Tok(j).Kind == text.Punct && !a.Tok(j).Is(`"`):
			plain = false
		case !plain || a.Tok(j).Kind != text.Word || a.IsTime(j) || a.Closed(j) || grammar.AfterPreposition(a, j) || analysis.HasArticle(a.Strict(j)):
		default:
			v, ok := a.Finite(j)
			if !ok || v.And == "" && v.Tense == pack.Past {
				return true
			}
			plain = false
		}
	}
	return false
}
