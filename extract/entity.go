package extract

import (
	"strings"

	"isnad/extract/catalog"
	"isnad/extract/record"
	"isnad/extract/text"
)

// entity is one distinct entity of the article.
type entity struct {
	typ       record.EntityType
	entry     *catalog.Entry
	mentions  []int
	key       string   // loose key of its fullest name
	words     []string // loose words of the bare name
	anonymous bool
	kind      string
	role      string
	body      int // entity of the body that an official belongs to, or -1
	nation    *catalog.Entry
	dropped   bool
	source    float64 // how likely the article gives it as a source, by weights
}

// resolve joins the mentions of one entity: by catalogue entry, by name, by a
// part of a person's name, and by short forms that point back.
func (a *analysis) resolve() {
	for i := range a.mentions {
		m := &a.mentions[i]
		a.standForState(m)
		m.entity = a.entityOf(m)
		if m.entity < 0 {
			a.trace.reject(m.start, m.end, "name", "a short form with nothing before it to point to")
			continue
		}
		e := a.entities[m.entity]
		e.mentions = append(e.mentions, i)
		a.enrich(e, m)
	}
	a.joinAbbreviations()
	a.joinAppositions()
	a.joinPlanes()
	if a.lang.Code == "ar" {
		a.joinBynames()
		a.joinCalled()
		a.joinHolders()
	}
	a.joinUnnamedBases()
	a.findShortForms()
	a.settleTypes()
	a.dropPublisher()
	a.weighTypes()
	a.weighTwins()
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.entity >= 0 && m.body >= 0 && a.mentions[m.body].entity >= 0 {
			a.entities[m.entity].body = a.mentions[m.body].entity
		}
	}
	if a.lang.Code == "ar" {
		a.joinMembers()
	}
	a.findMouthpieces()
}

// standForState reads a capital that no word of place governs as another name of its
// state: واشنطن ترى.
func (a *analysis) standForState(m *mention) {
	if m.entry == nil || m.typ != record.Town || a.lang.Code != "ar" && a.lang.Code != "en" {
		return
	}
	state := a.catalog.StateOf(m.entry)
	if state == nil || strings.HasSuffix(m.prefix, "ب") || m.last-m.first > 1 && m.rule != "catalogue "+m.entry.ID {
		return
	}
	if next := m.last; next < len(a.doc.Tokens) && (a.tok(next).Is("-") || a.tok(next).Is("(") || a.tok(next).Is(":") || a.tok(next).Kind == text.Break && !a.objectOfHeadline(m)) {
		return // a dateline
	}
	before := a.known(m.first - 1)
	if opens := m.first == 0 || a.tok(m.first-1).Kind == text.Break; opens && m.prefix == "" && !a.headline(m.first) && !(a.lang.Code == "en" && a.saysNext(m.last)) {
		return
	}
	switch before.Role() {
	case "place", "launch", "target":
		if on := before.InAny("on"); !before.Is("rel") && !before.InAny("between") && !on && !a.blamedAt(m) || on && a.struckAt(m) {
			return
		}
	}
	if a.lang.Code == "en" && a.attackedBefore(m.first, true) {
		return // A drone struck Moscow
	}
	if h := before.Head(); (h != nil || a.stem(m.first-1).Head() != nil) && !hasArticle(a.strict(m.first-1)) || a.visitedAt(m) {
		return
	}
	m.entry, m.typ, m.kind, m.rule = state, record.Country, "country", m.rule+" for its state"
}

// objectOfHeadline reports a name right behind a headline's verb of speaking: Riyadh blames
// Tehran. Behind one of attack it is the place: blasts shake Baghdad.
func (a *analysis) objectOfHeadline(m *mention) bool {
	v, ok := a.finite(m.first - 1)
	return ok && len(a.lang.VerbCues(v.lemma)) > 0 && len(a.lang.VerbTriggers(v.lemma)) == 0 && a.headline(m.first)
}

// headline reports a token within a headline.
func (a *analysis) headline(i int) bool {
	for _, s := range a.sentences {
		if i >= s.First && i < s.Last {
			return s.title
		}
	}
	return false
}

// enrich adds what a mention tells to its entity.
func (a *analysis) enrich(e *entity, m *mention) {
	if e.entry == nil && m.entry != nil {
		e.entry = m.entry
	}
	if w := a.nameWords(m.core); len(w) > len(e.words) && !m.definite {
		e.words = w
	}
	if e.role == "" {
		e.role = m.role
	}
	if e.nation == nil {
		e.nation = m.nationality
	}
	if !m.anonymous && !m.definite {
		e.anonymous = false
	}
}

// entityOf returns the entity of a mention, a new one where no earlier one
// fits, or -1 for a short form that points to nothing.
func (a *analysis) entityOf(m *mention) int {
	key := a.looseKey(m.name)
	for i, e := range a.entities {
		if m.entry != nil && e.entry == m.entry {
			return i
		}
	}
	if m.definite && m.entry == nil {
		if i := a.antecedent(m); i >= 0 {
			return i
		}
		if i := a.lastSource(m); i >= 0 {
			return i
		}
		if m.rule == "short form" && !a.keepsShort(m) {
			return -1
		}
	}
	words := a.nameWords(m.core)
	for i, e := range a.entities {
		if m.entry != nil && e.entry != nil || e.typ != m.typ {
			continue
		}
		if len(e.mentions) > 0 && a.sameUnnamed(e, m) {
			return i
		}
		if e.key == key || e.anonymous == m.anonymous && samePlain(e.words, words) {
			return i
		}
		if m.typ == record.Official && !m.anonymous && !e.anonymous && partOfName(e.words, words) {
			return i
		}
	}
	if m.entry == nil && !m.anonymous {
		if i := a.byShort(m.typ, m.core); i >= 0 {
			return i
		}
	}
	e := &entity{typ: m.typ, entry: m.entry, key: key, words: words, anonymous: m.anonymous, kind: m.kind, role: m.role, body: -1, nation: m.nationality}
	a.entities = append(a.entities, e)
	return len(a.entities) - 1
}

// looseKey gives a name's loose words with one space between.
func (a *analysis) looseKey(s string) string { return strings.Join(a.nameWords(s), " ") }

// mostNames is how many names are kept folded before all are forgotten.
const mostNames = 1 << 13

// nameWords gives the loose words of a name, which are nobody's to change; a name is
// compared many times, in one article after the other, and folded once.
func (a *analysis) nameWords(s string) []string {
	if s == "" {
		return nil
	}
	if w, ok := a.folded[s]; ok {
		return w
	}
	if len(a.folded) >= mostNames {
		clear(a.folded)
	}
	w := a.scratch.name.LooseWords(s)
	a.folded[s] = w
	return w
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
	return containsAll(a, b)
}

// containsAll reports that one list has every word of another.
func containsAll(have, want []string) bool {
	for _, w := range want {
		found := false
		for _, h := range have {
			found = found || h == w
		}
		if !found {
			return false
		}
	}
	return true
}

// sameUnnamed reports that an unnamed source is told again in fewer words:
// ضابط كبير بالجيش, then ضابط بالجيش.
func (a *analysis) sameUnnamed(e *entity, m *mention) bool {
	if !e.anonymous || !m.anonymous || m.typ != record.Official || m.plural {
		return false
	}
	w := a.nameWords(m.name)
	first := a.nameWords(a.mentions[e.mentions[0]].name)
	return len(w) >= 2 && len(first) > len(w) && w[0] == first[0] && containsAll(first, w)
}
