package derive

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"isnad/graph"
)

// eventProps puts the accounts' details together: what most accounts tell, and
// for casualties the widest range.
func eventProps(accounts []Account, all *support, v verdict) graph.Props {
	most := func(get func(Account) string) string { return mostTold(accounts, get) }
	articles := map[string]bool{}
	days := map[string]bool{}
	agents := map[string]bool{}
	for _, a := range accounts {
		articles[a.Article] = true
		all.seen(a.Published)
		if a.Date != "" {
			days[a.Date] = true
		}
		for _, id := range a.Agents {
			agents[id] = true
		}
	}
	kind := most(func(a Account) string { return a.Kind })
	date := most(func(a Account) string { return a.Date })
	return graph.Props{
		"kind":              kind,
		"subkind":           orNil(most(func(a Account) string { return a.Subkind })),
		"label":             label(kind, date, accounts),
		"date":              orNil(date),
		"dates":             listOrNil(sorted(days)),
		"time":              orNil(most(func(a Account) string { return a.Time })),
		"precision":         orNil(most(func(a Account) string { return a.Precision })),
		"weapon":            orNil(most(func(a Account) string { return a.Weapon })),
		"casualties":        listOrNil(casualties(accounts)),
		"attribution":       string(v.verdict),
		"attributionReason": v.reason,
		"agents":            listOrNil(sorted(agents)),
		"articles":          int64(len(articles)),
		"sources":           all.sources(),
		"firstSeen":         orNil(all.first),
		"lastSeen":          orNil(all.last),
	}
}

// mostTold returns the value that most accounts give, the first in order of
// text among equals; accounts without a value have no say.
func mostTold(accounts []Account, get func(Account) string) string {
	votes := map[string]int{}
	for _, a := range accounts {
		if v := get(a); v != "" {
			votes[v]++
		}
	}
	best := ""
	for v, n := range votes {
		if best == "" || n > votes[best] || (n == votes[best] && v < best) {
			best = v
		}
	}
	return best
}

// label makes a caption: kind, day, and what was hit or else where it was.
func label(kind, date string, accounts []Account) string {
	parts := []string{kind}
	if date != "" {
		parts = append(parts, date)
	}
	for _, get := range []func(Account) []string{
		func(a Account) []string { return a.Targets },
		func(a Account) []string { return a.Places },
		func(a Account) []string { return a.Agents },
	} {
		if id := mostTold(accounts, func(a Account) string { return first(get(a)) }); id != "" {
			parts = append(parts, Short(id))
			break
		}
	}
	return strings.Join(parts, " ")
}

// Short returns an entity's id as a reader wants it: without type and scope.
func Short(id string) string {
	id = id[strings.LastIndexByte(id, '/')+1:]
	id, _, _ = strings.Cut(id, "@")
	return id
}

// casualties returns the widest range per unit, written as the accounts have it.
func casualties(accounts []Account) []string {
	type span struct {
		low, high int
		open      bool
	}
	units := map[string]span{}
	for _, a := range accounts {
		for _, c := range a.Casualties {
			f := strings.Fields(c)
			if len(f) < 3 {
				continue
			}
			unit := strings.Join(f[:len(f)-2], " ")
			low, err := strconv.Atoi(f[len(f)-2])
			if err != nil {
				continue
			}
			high, err := strconv.Atoi(f[len(f)-1])
			open := err != nil
			have, seen := units[unit]
			if !seen {
				units[unit] = span{low, high, open}
				continue
			}
			units[unit] = span{min(have.low, low), max(have.high, high), have.open || open}
		}
	}
	var out []string
	for unit, s := range units {
		high := strconv.Itoa(s.high)
		if s.open {
			high = "*"
		}
		out = append(out, fmt.Sprintf("%s %d %s", unit, s.low, high))
	}
	sort.Strings(out)
	return out
}

func first(list []string) string {
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

func sorted(set map[string]bool) []string {
	out := make([]string, 0, len(set))
	for s := range set {
		out = append(out, s)
	}
	sort.Strings(out)
	return out
}

func listOrNil(s []string) any {
	if len(s) == 0 {
		return nil
	}
	return s
}
