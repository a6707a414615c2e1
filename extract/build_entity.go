package extract

import (
	"fmt"
	"slices"
	"sort"
	"strings"
	"unicode/utf8"

	"isnad/extract/analysis"
	"isnad/extract/entities"
	"isnad/extract/names/arabic"
	"isnad/extract/names/english"
	"isnad/extract/record"
	"isnad/extract/text"
)

func entityRecords(a *analysis.Article, r *record.Record) map[int]string {
	ids := map[int]string{}
	order := make([]int, len(a.Entities))
	for i := range order {
		order[i] = i
	}
	first := func(i int) int {
		at := 1 << 30
		for _, m := range a.Entities[i].Mentions {
			at = min(at, a.Mentions[m].Start)
		}
		return at
	}
	sort.SliceStable(order, func(x, y int) bool { return first(order[x]) < first(order[y]) })
	for _, i := range order {
		e := a.Entities[i]
		if len(e.Mentions) == 0 || e.Dropped {
			continue
		}
		out := record.Entity{ID: fmt.Sprintf("e%d", len(r.Entities)+1), Type: e.Type, Kind: e.Kind, Role: e.Role, Anonymous: e.Anonymous, Mentions: []record.Mention{}}
		if e.Entry != nil {
			out.Catalog, out.Kind = e.Entry.ID, e.Entry.Kind
		}
		ms := append([]int(nil), e.Mentions...)
		sort.Slice(ms, func(x, y int) bool { return a.Mentions[ms[x]].Start < a.Mentions[ms[y]].Start })
		seen := map[string]bool{}
		addName := func(n string) {
			if n = text.Spaced(n); n != "" && !seen[n] {
				seen[n] = true
				out.Names = append(out.Names, n)
			}
		}
		for _, k := range ms {
			m := &a.Mentions[k]
			out.Mentions = append(out.Mentions, record.Mention{Start: m.Start, End: m.End, Rule: m.Rule})
			if m.Rule == english.DescribedGroup || entities.PlanesOf(e, m) {
				continue // it points to the body and names it not
			}
			addName(m.Name)
			addName(m.Short)
			if e.Type != record.Official {
				addName(withoutPossessor(m.Name, e.Type == record.Actor))
			}
			if (e.Type == record.Official || arabic.BareNameStands(a, m)) && m.Core != m.Name {
				addName(m.Core)
			}
			if arabic.BareNameStands(a, m) {
				addName(quoted(m.Name))
			}
			addName(bareName(a, m))
		}
		out.Name = fullestName(a, out.Names, ms)
		sort.SliceStable(out.Names, func(x, y int) bool { return len([]rune(out.Names[x])) > len([]rune(out.Names[y])) })
		ids[i] = out.ID
		r.Entities = append(r.Entities, out)
	}
	for k, i := range slices.DeleteFunc(order, func(i int) bool { return ids[i] == "" }) {
		if e := a.Entities[i]; e.Body >= 0 && a.Spokesman(i) {
			r.Entities[k].SpeaksFor = ids[e.Body] // "" where the body is no entity of the record
		}
	}
	return ids
}

// fullestName gives the longest of an entity's names, of those that name it where it has
// any: JNIM rather than the group, a man's name rather than "a tribal leader".
func fullestName(a *analysis.Article, names []string, mentions []int) string {
	points := map[string]bool{}
	named := slices.ContainsFunc(mentions, func(k int) bool { return !a.Mentions[k].Anonymous })
	for _, k := range mentions {
		if m := &a.Mentions[k]; m.Rule == "back reference" || m.Anonymous && named {
			points[m.Name] = true
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
