package encoded

import (
	"unicode"
	"unicode/utf8"

	"isnad/extract/analysis"
	"isnad/extract/encoder"
	"isnad/extract/lookup"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Read shows the article to the encoder.
func Read(a *analysis.Article) {
	if a.Net == nil && !a.Keep {
		return
	}
	m := &a.Scratch.Encoder
	if a.Keep {
		m = &encoder.Memory{} // as the input outlives the reading
	}
	in := input(a, m)
	if a.Net != nil {
		a.Context = a.Net.Read(in, m)
	}
	if a.Keep {
		a.Shown = in
	}
}

// typeNumbers number the types of names and of events, from 1.
var (
	nameNumbers  = map[record.EntityType]int{record.Group: 1, record.Actor: 2, record.Base: 3, record.Town: 4, record.Country: 5, record.Official: 6}
	eventNumbers = map[record.EventType]int{record.Attack: 1, record.Interception: 2, record.Explosion: 3, record.Seizure: 4, record.Announcement: 5, record.Visit: 6, record.Meeting: 7}
)

// Span gives the words of a telling as the encoder is asked about them.
func Span(h *analysis.Happening) encoder.Span {
	return encoder.Span{First: h.Pos, Last: h.Last, Type: eventNumbers[h.Type]}
}

func input(a *analysis.Article, m *encoder.Memory) *encoder.Input {
	in := m.Input(len(a.Doc.Tokens), len(a.Entities))
	for k := range a.Mentions {
		if x := &a.Mentions[k]; x.Entity >= 0 {
			in.Names = append(in.Names, encoder.Name{Span: encoder.Span{First: x.First, Last: x.Last, Type: nameNumbers[x.Type]}, Entity: x.Entity})
		}
	}
	marks := marksOf(a)
	sentence := 0
	for i := range a.Doc.Tokens {
		if s := a.SentAt[i]; s >= 0 {
			sentence = s
		}
		from := len(m.Keys)
		m.Keys = nameKeys(a, i, append(m.Keys, marks[i]...))
		mid := len(m.Keys)
		m.Keys = wordKeys(a, i, m.Keys)
		first := len(m.Rows)
		if t := a.Tok(i); t.Kind != text.Break {
			m.Rows = a.Vectors.Split(spelt(t), m.Rows)
		}
		in.Words[i] = encoder.Word{Marks: m.Keys[from:mid], Keys: m.Keys[mid:], Pieces: m.Rows[first:], Named: a.Outer[i] >= 0, Sentence: sentence}
	}
	return in
}

// spelt gives a token as the vectors spell it: of Latin words the capital initial tells names.
func spelt(t *text.Token) string {
	if !t.Upper {
		return t.Strict
	}
	first, n := utf8.DecodeRuneInString(t.Strict)
	return string(unicode.ToUpper(first)) + t.Strict[n:]
}

// marksOf gives for each token which cue it belongs to, and of which its name is the speaker.
func marksOf(a *analysis.Article) [][]uint64 {
	out := make([][]uint64, len(a.Doc.Tokens))
	mark := func(first, last int, key uint64) {
		for i := first; i < last; i++ {
			out[i] = append(out[i], key)
		}
	}
	for k := range a.Cues {
		c := &a.Cues[k]
		mark(c.Pos, c.Last, lookup.KeyOf("cue", c.Class))
		for _, m := range c.Sources {
			mark(a.Mentions[m].First, a.Mentions[m].Last, lookup.KeyOf("speaks", c.Class))
		}
		for _, m := range c.Via {
			mark(a.Mentions[m].First, a.Mentions[m].Last, lookup.KeyOf("relays", c.Class))
		}
	}
	return out
}

// nameKeys adds what is known of the name that a token stands in.
func nameKeys(a *analysis.Article, i int, out []uint64) []uint64 {
	if a.Outer[i] < 0 {
		return out
	}
	m, at := &a.Mentions[a.Outer[i]], "in"
	if m.First == i {
		at = "opens"
	}
	out = append(out, lookup.KeyOf(at, string(m.Type)))
	if m.Kind != "" {
		out = append(out, lookup.KeyOf("kind", m.Kind))
	}
	if m.Anonymous {
		out = append(out, lookup.KeyOf("anonymous"))
	}
	return out
}

// wordKeys adds what is known of a token by itself.
func wordKeys(a *analysis.Article, i int, out []uint64) []uint64 {
	t := a.Tok(i)
	switch {
	case t.Kind == text.Break:
		return append(out, lookup.KeyOf("break"))
	case t.Kind != text.Word:
		return append(out, lookup.KeyOf("mark", t.Strict))
	case t.Strict != "" && t.Strict[0] >= '0' && t.Strict[0] <= '9':
		return append(out, lookup.KeyOf("number", "0123456789"[:min(len(t.Strict), 9)]))
	}
	w := &a.Words[i]
	out = append(out, lookup.KeyOf("word", t.Strict), lookup.KeyOf("stem", w.Unbound))
	if b := a.Bare(i); b != t.Strict {
		out = append(out, lookup.KeyOf("bare", b))
	}
	if len(w.Verbs) > 0 {
		lemma := w.Verbs[0].Lemma
		out = append(out, lookup.KeyOf("lemma", lemma))
		if deeds := a.Lang.VerbTriggers(lemma); len(deeds) > 0 {
			out = append(out, lookup.KeyOf("deed", deeds[0].Trigger.Type))
		}
	} else if deed := a.Stem(i).NounTrigger(); deed != nil {
		out = append(out, lookup.KeyOf("deed noun", deed.Type))
	}
	if n := utf8.RuneCountInString(t.Strict); n > affix {
		out = append(out, lookup.KeyOf("begins", text.Head(t.Strict, affix)), lookup.KeyOf("ends", t.Strict[len(text.Head(t.Strict, n-affix)):]))
	}
	return out
}

// affix is how many letters of a word's beginning and end are told apart.
const affix = 3
