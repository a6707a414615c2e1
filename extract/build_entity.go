package extract

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"isnad/extract/record"
)

func (a *analysis) entityRecords(r *record.Record) map[int]string {
	ids := map[int]string{}
	order := make([]int, len(a.entities))
	for i := range order {
		order[i] = i
	}
	first := func(i int) int {
		at := 1 << 30
		for _, m := range a.entities[i].mentions {
			at = min(at, a.mentions[m].start)
		}
		return at
	}
	sort.SliceStable(order, func(x, y int) bool { return first(order[x]) < first(order[y]) })
	for _, i := range order {
		e := a.entities[i]
		if len(e.mentions) == 0 || e.dropped {
			continue
		}
		out := record.Entity{ID: fmt.Sprintf("e%d", len(r.Entities)+1), Type: e.typ, Kind: e.kind, Role: e.role, Anonymous: e.anonymous, Mentions: []record.Mention{}}
		if e.entry != nil {
			out.Catalog, out.Kind = e.entry.ID, e.entry.Kind
		}
		ms := append([]int(nil), e.mentions...)
		sort.Slice(ms, func(x, y int) bool { return a.mentions[ms[x]].start < a.mentions[ms[y]].start })
		seen := map[string]bool{}
		addName := func(n string) {
			if n = strings.Join(strings.Fields(n), " "); n != "" && !seen[n] {
				seen[n] = true
				out.Names = append(out.Names, n)
			}
		}
		for _, k := range ms {
			m := &a.mentions[k]
			out.Mentions = append(out.Mentions, record.Mention{Start: m.start, End: m.end, Rule: m.rule})
			if m.rule == describedGroup || planesOf(e, m) {
				continue // it points to the body and names it not
			}
			addName(m.name)
			addName(m.short)
			if e.typ != record.Official {
				addName(withoutPossessor(m.name, e.typ == record.Actor))
			}
			if (e.typ == record.Official || a.bareNameStands(m)) && m.core != m.name {
				addName(m.core)
			}
			if a.bareNameStands(m) {
				addName(quoted(m.name))
			}
			addName(a.bareName(m))
		}
		out.Name = a.fullestName(out.Names, ms)
		sort.SliceStable(out.Names, func(x, y int) bool { return len([]rune(out.Names[x])) > len([]rune(out.Names[y])) })
		ids[i] = out.ID
		r.Entities = append(r.Entities, out)
	}
	for k, i := range slices.DeleteFunc(order, func(i int) bool { return ids[i] == "" }) {
		if e := a.entities[i]; e.body >= 0 && a.spokesman(i) {
			r.Entities[k].SpeaksFor = ids[e.body] // "" where the body is no entity of the record
		}
	}
	return ids
}

// fullestName gives the longest of an entity's names, of those that name it where it has
// any: JNIM rather than the group, a man's name rather than "a tribal leader".
func (a *analysis) fullestName(names []string, mentions []int) string {
	points := map[string]bool{}
	named := slices.ContainsFunc(mentions, func(k int) bool { return !a.mentions[k].anonymous })
	for _, k := range mentions {
		if m := &a.mentions[k]; m.rule == "back reference" || m.anonymous && named {
			points[m.name] = true
		}
	}
	best := ""
	for _, n := range names {
		if len([]rune(n)) > len([]rune(best)) && !points[n] {
			best = n
		}
	}
	if best == "" {
		best = names[0]
	}
	return best
}

// quoted gives what stands in quotation marks within a name: حركة “حماس”; or "".
func quoted(name string) string {
	from := strings.IndexAny(name, "\"“«”")
	to := strings.LastIndexAny(name, "\"”»“")
	if from < 0 || to <= from {
		return ""
	}
	_, size := utf8.DecodeRuneInString(name[from:])
	return strings.TrimSpace(name[from+size : to])
}

// withoutPossessor gives the proper name behind a possessive, which is no part of it:
// Iran's Quds Force; or "".
func withoutPossessor(name string, body bool) string {
	for _, mark := range []string{"'s ", "’s "} {
		if _, rest, ok := strings.Cut(name, mark); ok && rest != "" && (rest[0] >= 'A' && rest[0] <= 'Z' || body && strings.Contains(rest, " ")) {
			return rest
		}
	}
	return ""
}
