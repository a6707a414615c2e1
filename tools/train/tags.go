package main

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"isnad/extract/encoder"
)

// The kinds of tags, in this order: the quote of an edge by its type and that of an event by its
// type; in the quote of an edge the name that it goes out from, and where that leads to an
// entity, the one that it leads to; in that of an event who did it, what was hit and where; names
// by type, and their first words.
var (
	edgeTypes  = []string{"ATTACKED", "ACCUSED", "HOSTED", "VISITED", "REPORTED", "CLAIMED", "DENIED"}
	eventTypes = []string{"attack", "interception", "explosion", "seizure", "statement", "visit", "meeting"}
	nameTypes  = []string{"Group", "Actor", "Base", "Town", "Country", "Official"}
)

const (
	ofEdge  = 0
	ofEvent = ofEdge + 7
	sender  = ofEvent + 7
	reached = sender + 7
	ofPart  = reached + 4
	inName  = ofPart + 3
	opening = inName + 6
)

// tagger tells which words of an article its gold quotes and names.
type tagger struct {
	*reading
	partner []string // found entity → gold entity
	tags    []encoder.Tag
}

// tags gives what the words of an article are part of.
func (h *reading) tags(partner []string) []encoder.Tag {
	t := &tagger{reading: h, partner: partner}
	for _, v := range h.gold.Events {
		at := t.quote(v.Evidence)
		t.add(at, ofEvent, slices.Index(eventTypes, v.Type))
		for i, list := range [][]string{v.Agents, v.Targets, v.Places} {
			for _, id := range list {
				t.named(at, id, ofPart, i)
			}
		}
	}
	for _, x := range h.gold.Edges {
		at, kind := t.quote(x.Evidence), slices.Index(edgeTypes, x.Type)
		t.add(at, ofEdge, kind)
		t.named(at, x.From, sender, kind)
		if kind < ofPart-reached {
			t.named(at, x.To, reached, kind)
		}
	}
	for _, e := range h.gold.Entities {
		for _, name := range e.Names {
			t.names(name, slices.Index(nameTypes, e.Type))
		}
	}
	return t.tags
}

// add tags words, [first, last), if there are any and the kind is known.
func (t *tagger) add(at [2]int, base, kind int) {
	if at[0] < at[1] && kind >= 0 {
		t.tags = append(t.tags, encoder.Tag{First: at[0], Last: at[1], Kind: base + kind})
	}
}

// named tags the names of an entity among words.
func (t *tagger) named(at [2]int, id string, base, kind int) {
	for _, m := range t.Shown.Input.Names {
		if m.First < at[1] && m.Last > at[0] && t.partner[m.Entity] == id {
			t.add([2]int{m.First, m.Last}, base, kind)
		}
	}
}

// names tags a name wherever the article has it as whole words; a particle may be attached
// before it.
func (t *tagger) names(name string, kind int) {
	const particle, shortest = 3, 3 // letters
	letters := utf8.RuneCountInString(name)
	if letters < shortest {
		return
	}
	text := t.article.Text
	for from := 0; ; {
		at := strings.Index(text[from:], name)
		if at < 0 {
			return
		}
		start := utf8.RuneCountInString(text[:from+at])
		from += at + len(name)
		words := t.words(start, start+letters)
		if words[0] < words[1] && t.Shown.Words[words[1]-1][1] == start+letters && t.Shown.Words[words[0]][0] >= start-particle {
			t.add(words, inName, kind)
			t.add([2]int{words[0], words[0] + 1}, opening, kind)
		}
	}
}

// quote gives the words of a quote, none where the article has no such quote.
func (t *tagger) quote(q string) [2]int {
	before, _, found := strings.Cut(t.article.Text, q)
	if q == "" || !found {
		return [2]int{}
	}
	start := utf8.RuneCountInString(before)
	return t.words(start, start+utf8.RuneCountInString(q))
}

// words gives the words that a stretch of code points touches.
func (t *tagger) words(start, end int) [2]int {
	all := t.Shown.Words
	first, _ := slices.BinarySearchFunc(all, start, func(w [2]int, at int) int { return cmp.Compare(w[1], at+1) })
	last, _ := slices.BinarySearchFunc(all, end, func(w [2]int, at int) int { return cmp.Compare(w[0], at) })
	return [2]int{first, max(first, last)}
}
