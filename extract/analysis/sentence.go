package analysis

import (
	"isnad/extract/text"
	"isnad/extract/when"
)

// Sentence is a sentence with the reason why it yields no facts, if any.
type Sentence struct {
	text.Sentence
	Noise string
	Title bool // it repeats, or is, the headline
}

// IsTime reports a token inside an expression of time, or a word of time.
func (a *Article) IsTime(i int) bool { return i >= 0 && i < len(a.Words) && a.Words[i].Time }

// Exact reports a time that tells a day.
func Exact(t *when.Time) bool { return t.Precision == when.Day || t.Precision == when.Hour }

// SentenceStart gives the first token of the sentence that holds token i.
func (a *Article) SentenceStart(i int) int {
	for _, s := range a.Sentences {
		if i >= s.First && i < s.Last {
			return s.First
		}
	}
	return 0
}

// SentenceOf returns the sentence that holds a token, or -1.
func (a *Article) SentenceOf(token int) int {
	if token < 0 || token >= len(a.SentAt) {
		return -1
	}
	return a.SentAt[token]
}
