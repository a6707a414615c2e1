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
	a.joinUnnamedBases()
	a.findShortForms()
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.entity >= 0 && m.body >= 0 && a.mentions[m.body].entity >= 0 {
			a.entities[m.entity].body = a.mentions[m.body].entity
		}
	}
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
	if next := m.last; next < len(a.doc.Tokens) && (a.tok(next).Is("-") || a.tok(next).Is("(") || a.tok(next).Is(":") || a.tok(next).Kind == text.Break) {
		return // a dateline
	}
	before := a.bare(m.first - 1)
	if m.first == 0 || a.tok(m.first-1).Kind == text.Break && !a.headline(m.first) {
		return
	}
	switch a.lang.Role(before) {
	case "place", "launch", "target":
		if !a.lang.Is(before, "rel") && before != "بين" && before != "على" {
			return
		}
	}
	if h := a.lang.Head(before); h != nil || a.lang.Head(strings.TrimPrefix(before, "ال")) != nil {
		return
	}
	m.entry, m.typ, m.kind, m.rule = state, record.Country, "country", m.rule+" for its state"
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
	if w := nameWords(m.core); len(w) > len(e.words) && !m.definite {
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
	key := looseKey(m.name)
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
		if m.rule == "short form" && !keepsShort(m) {
			return -1
		}
	}
	words := nameWords(m.core)
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

// keepsShort reports definite short forms that name somebody all the same: "the
// army" or "the government" of the country that the article is about.
func keepsShort(m *mention) bool { return m.typ == record.Actor }

// antecedent finds the latest earlier entity that a definite form may stand for.
func (a *analysis) antecedent(m *mention) int {
	head := text.Loosen(strings.TrimPrefix(text.Fold(strings.Fields(m.name)[0]), m.prefix))
	adjectives := nameWords(m.name)[1:]
	best, bestAt := -1, -1
	for i, e := range a.entities {
		if e.typ != m.typ {
			continue
		}
		for _, k := range e.mentions {
			x := &a.mentions[k]
			if x.first >= m.first || x.first <= bestAt {
				continue
			}
			if a.sharesHead(x, e, head) && (len(adjectives) == 0 || containsAll(nameWords(x.name), adjectives)) {
				best, bestAt = i, x.first
			}
		}
	}
	return best
}

// sharesHead reports that a mention, or its entry's short forms, begins with a head word.
func (a *analysis) sharesHead(x *mention, e *entity, head string) bool {
	for _, w := range nameWords(x.name) {
		if w == head {
			return true
		}
	}
	if e.entry != nil {
		for _, s := range e.entry.Short {
			if looseKey(s) == head {
				return true
			}
		}
	}
	return false
}

// byShort finds an entity whose catalogue entry has the name as a short form.
func (a *analysis) byShort(typ record.EntityType, name string) int {
	key := looseKey(name)
	for i, e := range a.entities {
		if e.entry == nil || e.typ != typ || len(e.mentions) == 0 {
			continue
		}
		for _, s := range e.entry.Short {
			if looseKey(s) == key {
				return i
			}
		}
	}
	return -1
}

// findShortForms takes the words that stand for an entity once its fuller name
// was met: the short forms of the catalogue and the family names of persons.
func (a *analysis) findShortForms() {
	short := map[string][]int{}
	for i, e := range a.entities {
		if e.entry != nil {
			for _, s := range e.entry.Short {
				if k := looseKey(s); !strings.Contains(k, " ") {
					short[k] = append(short[k], i)
				}
			}
		}
		if e.typ == record.Official && !e.anonymous && len(e.words) >= 2 {
			if w := e.words[len(e.words)-1]; len([]rune(w)) >= 4 {
				short[w] = append(short[w], i)
			}
			if w := strings.Join(e.words[len(e.words)-2:], " "); len(e.words) > 2 {
				short[w] = append(short[w], i)
			}
		}
	}
	if len(short) == 0 {
		return
	}
	for _, s := range a.sentences {
		if s.noise != "" {
			continue
		}
		for t := s.First; t < s.Last; t++ {
			if a.outer[t] >= 0 || a.tok(t).Kind != text.Word {
				continue
			}
			a.shortAt(t, short)
		}
	}
}

func (a *analysis) shortAt(t int, short map[string][]int) {
	for _, r := range text.Readings(a.tok(t)) {
		for _, e := range short[text.Loosen(r.Stem)] {
			ent := a.entities[e]
			if len(ent.mentions) == 0 {
				continue
			}
			if a.mentions[ent.mentions[0]].first > t || ent.typ == record.Official && a.lang.Closed(a.strict(t)) {
				continue
			}
			if a.tok(t).Arabic && ent.typ != record.Official && !hasArticle(r.Stem) {
				continue
			}
			if !a.tok(t).Arabic && !a.tok(t).Upper {
				continue
			}
			id := a.addMention(span{mention: mention{first: t, last: t + 1, typ: ent.typ, kind: ent.kind, entry: ent.entry, prefix: r.Prefix, rule: "short form"}})
			a.mentions[id].entity = e
			ent.mentions = append(ent.mentions, id)
			return
		}
	}
}

// looseKey gives a name's loose words with one space between.
func looseKey(s string) string { return strings.Join(nameWords(s), " ") }

func nameWords(s string) []string {
	var out []string
	for _, t := range text.Parse(s).Tokens {
		if t.Kind == text.Word || t.Kind == text.Number {
			out = append(out, t.Loose)
		}
	}
	return out
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
		return false
	}
	return containsAll(a, b)
}

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

// joinUnnamedBases makes "a base of the coalition" the one base that the article
// names, if there is just one and nothing speaks against it, or else an unnamed
// base told before.
func (a *analysis) joinUnnamedBases() {
	named := -1
	var others []int
	for i, e := range a.entities {
		if e.typ != record.Base || len(e.mentions) == 0 {
			continue
		}
		switch {
		case e.anonymous:
			others = append(others, i)
		case named >= 0:
			return
		default:
			named = i
		}
	}
	var kept []int
	if named >= 0 {
		kept = append(kept, named)
	}
next:
	for _, i := range others {
		for _, k := range kept {
			if a.maybeOneBase(a.entities[k], a.entities[i]) {
				a.join(k, i)
				continue next
			}
		}
		kept = append(kept, i)
	}
}

// maybeOneBase reports that nothing tells two bases apart.
func (a *analysis) maybeOneBase(x, unnamed *entity) bool {
	return (x.nation == nil || unnamed.nation == nil || x.nation == unnamed.nation) && a.sameHead(x, unnamed) && !a.elsewhere(x, unnamed)
}

// sameHead reports that two unnamed bases open with one noun: a base is no ship.
func (a *analysis) sameHead(x, y *entity) bool {
	return x.kind == y.kind || x.entry != nil && strings.HasSuffix(x.entry.Kind, y.kind)
}

// elsewhere reports that an unnamed base is told to lie in another country than
// the named one: قاعدة عسكرية في العراق.
func (a *analysis) elsewhere(named, unnamed *entity) bool {
	if named.entry == nil || named.entry.Country == "" {
		return false
	}
	for _, k := range unnamed.mentions {
		m := &a.mentions[k]
		for j := m.last; j < m.last+3; j++ {
			p := a.at(j)
			if p == nil || p.entry == nil {
				continue
			}
			if p.typ == record.Country && p.entry.ID != "country/"+named.entry.Country ||
				p.typ == record.Town && p.entry.Country != "" && p.entry.Country != named.entry.Country {
				return true
			}
		}
	}
	return false
}

// lastSource lets "the official" and "the source" stand for the unnamed source
// told last, whatever noun told of him first: المسؤول العسكري is the officer.
func (a *analysis) lastSource(m *mention) int {
	if m.typ != record.Official || len(nameWords(m.name)) == 0 {
		return -1
	}
	if in, _ := a.lang.In("back-sources", nameWords(m.name)[0]); !in {
		return -1
	}
	best, at := -1, -1
	for i, e := range a.entities {
		if e.typ != record.Official || !e.anonymous {
			continue
		}
		for _, k := range e.mentions {
			if f := a.mentions[k].first; f < m.first && f > at {
				best, at = i, f
			}
		}
	}
	return best
}

// sameUnnamed reports that an unnamed source is told again in fewer words:
// ضابط كبير بالجيش, then ضابط بالجيش.
func (a *analysis) sameUnnamed(e *entity, m *mention) bool {
	if !e.anonymous || !m.anonymous || m.typ != record.Official || m.plural {
		return false
	}
	w := nameWords(m.name)
	first := nameWords(a.mentions[e.mentions[0]].name)
	return len(w) >= 2 && len(first) > len(w) && w[0] == first[0] && containsAll(first, w)
}

// joinAbbreviations makes one entity of a body and the short name in brackets
// behind it: قوات سوريا الديمقراطية (قسد).
func (a *analysis) joinAbbreviations() {
	for i := range a.mentions {
		m := &a.mentions[i]
		if !forces(m) || m.parent >= 0 || m.entity < 0 {
			continue
		}
		j := m.last
		if a.bare(j) == "في" && a.at(j+1) != nil && locates(a.at(j+1)) { // … في الشرق الأوسط (سنتكوم)
			j = a.at(j + 1).last
		}
		if !a.tok(j).Is("(") {
			continue
		}
		short := a.at(j + 1)
		if short == nil || !forces(short) || short.entity < 0 || short.entity == m.entity || !a.tok(short.last).Is(")") {
			continue
		}
		a.join(m.entity, short.entity)
	}
}

// join moves the mentions of the second entity to the first.
func (a *analysis) join(into, from int) {
	x, y := a.entities[into], a.entities[from]
	for _, m := range y.mentions {
		a.mentions[m].entity = into
	}
	x.mentions = append(x.mentions, y.mentions...)
	if x.entry == nil {
		x.entry, x.typ = y.entry, y.typ
	}
	y.mentions = nil
}

// joinAppositions makes one entity of a person and the office told beside the
// name: فلان، قائد القيادة المركزية، or زعيم الحزب right behind it.
func (a *analysis) joinAppositions() {
	for i := range a.mentions {
		m := &a.mentions[i]
		if m.typ != record.Official || m.anonymous || m.parent >= 0 || m.entity < 0 || m.rule == "office" {
			continue
		}
		j := m.last
		if a.tok(j).Is(",") {
			j++
		}
		o := a.at(j)
		if o == nil || o.first != j || o.rule != "office" || o.prefix != "" || o.entity < 0 || o.entity == m.entity {
			continue
		}
		if e := a.entities[o.entity]; e.entry == nil && !e.anonymous {
			a.entities[m.entity].role = o.role
			if a.entities[m.entity].body < 0 && o.body >= 0 {
				a.entities[m.entity].body = a.mentions[o.body].entity
			}
			a.join(m.entity, o.entity)
		}
	}
}
