package analysis

import (
	"slices"
	"strings"

	"isnad/extract/pack"
	"isnad/extract/text"
)

// The reasons why a line yields no facts.
const (
	noiseMark     = "boilerplate"       // a phrase of noise.jsonl
	noiseTail     = "after the article" // behind a mark of the article's end
	noiseList     = "link list"         // short lines behind a "read also"
	noiseBullet   = "list of links"     // a run of bulleted lines without full stops
	noiseEncoded  = "encoded bytes"     // base64 and the like
	noiseRepeated = "repeated line"     // the headline once more
)

// LongLine is the number of tokens from which a line is taken for prose even
// without a full stop; link titles and share bars are shorter.
const LongLine = 28

// MarkNoise finds the lines that are not the article: share bars, "read also"
// lists, link lists, encoded bytes, a headline given twice, and whatever
// follows the article's end.
func (a *Article) MarkNoise() {
	seen := map[string]int{}
	rest, list := false, false
	var behind *pack.Phrase // which of noise marked the article's end, or opened a list
	for i := range a.Doc.Lines {
		l := &a.Doc.Lines[i]
		if l.First == l.Last {
			continue
		}
		switch p := a.noiseOf(l); {
		case rest:
			l.Noise = noiseTail
		case p != nil:
			l.Noise, behind = noiseMark, p
			list = p.Noise.Scope == "list" && a.heading(l)
			rest = p.Noise.Scope == "rest" && a.pastHead(i)
			if rest {
				a.linkBefore(i)
			}
		case a.encoded(l):
			l.Noise = noiseEncoded
		case a.bulleted(l):
			l.Noise = noiseBullet
		case list && !a.prose(l):
			l.Noise = noiseList
		default:
			list = false
			key := a.lineKey(l)
			if first, ok := seen[key]; ok && i-first < 12 && l.Last-l.First > 2 {
				l.Noise = noiseRepeated
			}
			seen[key] = i
		}
		a.traceNoise(l, behind)
	}
	a.SentAt = slices.Repeat([]int{-1}, len(a.Doc.Tokens))
	for i, s := range a.Doc.Sentences {
		a.Sentences = append(a.Sentences, Sentence{Sentence: s, Noise: a.Doc.Lines[s.Line].Noise})
		for j := s.First; j < s.Last; j++ {
			a.SentAt[j] = i
		}
	}
}

// traceNoise tells why a line yields no facts, and by which phrase.
func (a *Article) traceNoise(l *text.Line, by *pack.Phrase) {
	switch {
	case a.Trace == nil || l.Noise == "":
	case l.Noise == noiseMark || l.Noise == noiseTail || l.Noise == noiseList:
		a.Trace.Reject(l.Start, l.End, "noise", "%s, by %q of %s/noise.jsonl (%s)", l.Noise, strings.Join(by.Words, " "), a.Lang.Code, by.Noise.Scope)
	default:
		a.Trace.Reject(l.Start, l.End, "noise", "%s", l.Noise)
	}
}

// linkBefore takes the line right before the mark of an article's end for a link
// if it reads like a title: longer than a name, and without a full stop, while
// the article's lines have one.
func (a *Article) linkBefore(i int) {
	for k := i - 1; k > 0; k-- {
		l := &a.Doc.Lines[k]
		if l.First == l.Last {
			continue
		}
		if l.Noise == "" && !a.prose(l) && l.Last-l.First > 6 && a.pastHead(k) {
			l.Noise = noiseList
			a.Trace.Reject(l.Start, l.End, "noise", "%s", l.Noise)
		}
		return
	}
}

// noiseOf returns the noise phrase that the line shows, or nil.
func (a *Article) noiseOf(l *text.Line) *pack.Phrase {
	for i := l.First; i < l.Last; i++ {
		phrases := a.Spelt(i).NoisePhrases()
		for k := range phrases {
			p := &phrases[k]
			atStart := i == l.First || i == l.First+1 && a.Tok(l.First).Kind == text.Punct
			if (atStart || p.Noise.Where == "any") && a.PhraseAt(i, p.Words) > 0 {
				return p
			}
		}
	}
	return nil
}

// PhraseAt returns the token behind the words that start at i, or 0. A last
// word of one letter is a particle: the next word must begin with it.
func (a *Article) PhraseAt(i int, words []string) int {
	for k, w := range words {
		s := a.Strict(i + k)
		if s == w || k == 0 && a.Bare(i) == w || len(s) == len(w) && s == pack.Plain(w) {
			continue
		}
		if k > 0 && k == len(words)-1 && strings.HasPrefix(s, w) && len([]rune(w)) == 1 {
			return i + k
		}
		return 0
	}
	return i + len(words)
}

// heading reports that the line holds little more than the phrase itself, so that
// what it announces stands on the lines below.
func (a *Article) heading(l *text.Line) bool { return l.Last-l.First <= 5 }

// pastHead reports that prose came before line i: the mark of an end cannot
// open an article.
func (a *Article) pastHead(i int) bool {
	for _, l := range a.Doc.Lines[:i] {
		if a.prose(&l) && l.Noise == "" {
			return true
		}
	}
	return false
}

// prose reports a line that reads like a sentence.
func (a *Article) prose(l *text.Line) bool {
	if l.First == l.Last {
		return false
	}
	t := a.Tok(l.Last - 1)
	return l.Last-l.First >= LongLine || l.Last-l.First > 8 && (t.Is(".") || t.Is("!") || t.Is("?") || t.Is(`"`))
}

// encoded reports a line with a long run of Latin letters and digits, as
// base64 and tracking codes have, in which case changes within the word.
func (a *Article) encoded(l *text.Line) bool {
	for i := l.First; i < l.Last; i++ {
		j, length, changes := i, 0, 0
		for j < l.Last && (j == i || a.Tok(j).Start == a.Tok(j-1).End) && !a.Tok(j).Arabic && a.Tok(j).Kind != text.Punct {
			t := a.Tok(j)
			length += t.End - t.Start
			changes += caseChanges(a.Doc.Raw[t.Start:t.End])
			j++
		}
		if length >= 16 && changes+(j-i) >= 6 {
			return true
		}
	}
	return false
}

func caseChanges(word []rune) int {
	n := 0
	for i := 1; i < len(word); i++ {
		lower := word[i] >= 'a' && word[i] <= 'z'
		before := word[i-1] >= 'a' && word[i-1] <= 'z'
		if lower != before {
			n++
		}
	}
	return n
}

// bulleted reports a line that opens with a bullet and reads like a link.
func (a *Article) bulleted(l *text.Line) bool {
	t := a.Tok(l.First)
	if t.Kind != text.Punct || !strings.ContainsAny(t.Strict, "•*▪◾■●·►") || a.prose(l) {
		return false
	}
	return true
}

func (a *Article) lineKey(l *text.Line) string {
	var b strings.Builder
	for i := l.First; i < l.Last; i++ {
		if a.Tok(i).Kind != text.Punct {
			b.WriteString(a.Tok(i).Loose)
			b.WriteByte(' ')
		}
	}
	return b.String()
}
