package entities

import (
	"strings"

	"isnad/extract/analysis"
	"isnad/extract/grammar"
	"isnad/extract/names/english"
	"isnad/extract/record"
	"isnad/extract/text"
)

// Resolve joins the mentions of one entity: by catalogue entry, by name, by a
// part of a person's name, and by short forms that point back.
func Resolve(a *analysis.Article) {
	for i := range a.Mentions {
		m := &a.Mentions[i]
		standForState(a, m)
		m.Entity = entityOf(a, m)
		if m.Entity < 0 {
			a.Trace.Reject(m.Start, m.End, "name", "a short form with nothing before it to point to")
			continue
		}
		e := a.Entities[m.Entity]
		e.Mentions = append(e.Mentions, i)
		enrich(a, e, m)
	}
	joinAbbreviations(a)
	joinAppositions(a)
	joinPlanes(a)
	if a.Lang.Code == "ar" {
		joinBynames(a)
		joinCalled(a)
		joinHolders(a)
	}
	joinUnnamedBases(a)
	findShortForms(a)
	settleTypes(a)
	dropPublisher(a)
	weighTypes(a)
	weighTwins(a)
	for i := range a.Mentions {
		m := &a.Mentions[i]
		if m.Entity >= 0 && m.Body >= 0 && a.Mentions[m.Body].Entity >= 0 {
			a.Entities[m.Entity].Body = a.Mentions[m.Body].Entity
		}
	}
	if a.Lang.Code == "ar" {
		joinMembers(a)
	}
	findMouthpieces(a)
}

// standForState reads a capital that no word of place governs as another name of its
// state: واشنطن ترى.
func standForState(a *analysis.Article, m *analysis.Mention) {
	if m.Entry == nil || m.Type != record.Town || a.Lang.Code != "ar" && a.Lang.Code != "en" {
		return
	}
	state := a.Catalog.StateOf(m.Entry)
	if state == nil || strings.HasSuffix(m.Prefix, "ب") || m.Last-m.First > 1 && m.Rule != "catalogue "+m.Entry.ID {
		return
	}
	if next := m.Last; next < len(a.Doc.Tokens) && (a.Tok(next).Is("-") || a.Tok(next).Is("(") || a.Tok(next).Is(":") || a.Tok(next).Kind == text.Break && !objectOfHeadline(a, m)) {
		return // a dateline
	}
	before := a.Known(m.First - 1)
	if opens := m.First == 0 || a.Tok(m.First-1).Kind == text.Break; opens && m.Prefix == "" && !headline(a, m.First) && !(a.Lang.Code == "en" && (grammar.SaysNext(a, m.Last) || grammar.AttacksNext(a, m.Last))) {
		return
	}
	if listedTown(a, m) {
		return
	}
	switch before.Role() {
	case "place", "launch", "target":
		if on := before.InAny("on"); !before.Is("rel") && !before.InAny("between") && !on && !blamedAt(a, m) || on && struckAt(a, m) {
			return
		}
	}
	if a.Lang.Code == "en" && english.AttackedBefore(a, m.First, true) {
		return // A drone struck Moscow
	}
	if h := before.Head(); (h != nil || a.Stem(m.First-1).Head() != nil) && !analysis.HasArticle(a.Strict(m.First-1)) || visitedAt(a, m) {
		return
	}
	m.Entry, m.Type, m.Kind, m.Rule = state, record.Country, "country", m.Rule+" for its state"
}

// objectOfHeadline reports a name right behind a headline's verb of speaking: Riyadh blames
// Tehran. Behind one of attack it is the place: blasts shake Baghdad.
func objectOfHeadline(a *analysis.Article, m *analysis.Mention) bool {
	v, ok := a.Finite(m.First - 1)
	return ok && len(a.Lang.VerbCues(v.Lemma)) > 0 && len(a.Lang.VerbTriggers(v.Lemma)) == 0 && headline(a, m.First)
}

// headline reports a token within a headline.
func headline(a *analysis.Article, i int) bool {
	for _, s := range a.Sentences {
		if i >= s.First && i < s.Last {
			return s.Title
		}
	}
	return false
}

// enrich adds what a mention tells to its entity.
func enrich(a *analysis.Article, e *analysis.Entity, m *analysis.Mention) {
	if e.Entry == nil && m.Entry != nil {
		e.Entry = m.Entry
	}
	if w := a.NameWords(m.Core); len(w) > len(e.Words) && !m.Definite {
		e.Words = w
	}
	if e.Role == "" {
		e.Role = m.Role
	}
	if e.Nation == nil {
		e.Nation = m.Nationality
	}
	if !m.Anonymous && !m.Definite {
		e.Anonymous = false
	}
}

// entityOf returns the entity of a mention, a new one where no earlier one
// fits, or -1 for a short form that points to nothing.
func entityOf(a *analysis.Article, m *analysis.Mention) int {
	key := a.LooseKey(m.Name)
	for i, e := range a.Entities {
		if m.Entry != nil && e.Entry == m.Entry {
			return i
		}
	}
	if m.Definite && m.Entry == nil {
		if i := antecedent(a, m); i >= 0 {
			return i
		}
		if i := lastSource(a, m); i >= 0 {
			return i
		}
		if m.Rule == "short form" && !keepsShort(a, m) {
			return -1
		}
	}
	words := a.NameWords(m.Core)
	for i, e := range a.Entities {
		if m.Entry != nil && e.Entry != nil || e.Type != m.Type {
			continue
		}
		if len(e.Mentions) > 0 && sameUnnamed(a, e, m) {
			return i
		}
		if e.Key == key || e.Anonymous == m.Anonymous && samePlain(e.Words, words) {
			return i
		}
		if m.Type == record.Official && !m.Anonymous && !e.Anonymous && partOfName(e.Words, words) {
			return i
		}
	}
	if m.Entry == nil && !m.Anonymous {
		if i := byShort(a, m.Type, m.Core); i >= 0 {
			return i
		}
	}
	e := &analysis.Entity{Type: m.Type, Entry: m.Entry, Key: key, Words: words, Anonymous: m.Anonymous, Kind: m.Kind, Role: m.Role, Body: -1, Nation: m.Nationality}
	a.Entities = append(a.Entities, e)
	return len(a.Entities) - 1
}

func samePlain(a, b []string) bool {
	if len(a) != len(b) || len(a) == 0 {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}

// partOfName reports that one name is a part of the other and shares its last word.
func partOfName(a, b []string) bool {
	if len(a) < len(b) {
		a, b = b, a
	}
	if len(b) == 0 || len(a) < 2 {
		return false
	}
	if a[len(a)-1] != b[len(b)-1] {
		return len(b) > 1 && samePlain(a[:len(b)], b) // عبد الله, then عبد الله الثاني
	}
	return analysis.ContainsAll(a, b)
}

// sameUnnamed reports that an unnamed source is told again in fewer words:
// ضابط كبير بالجيش, then ضابط بالجيش.
func sameUnnamed(a *analysis.Article, e *analysis.Entity, m *analysis.Mention) bool {
	if !e.Anonymous || !m.Anonymous || m.Type != record.Official || m.Plural {
		return false
	}
	w := a.NameWords(m.Name)
	first := a.NameWords(a.Mentions[e.Mentions[0]].Name)
	return len(w) >= 2 && len(first) > len(w) && w[0] == first[0] && analysis.ContainsAll(first, w)
}
