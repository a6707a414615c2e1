package fuse

import (
	"fmt"
	"strings"
	"time"
)

// Happenings of one family can be one event.
const (
	Force        = "force" // attack, and explosion of unstated cause
	Interception = "interception"
	Seizure      = "seizure"
	Announcement = "statement"
	Travel       = "travel" // visit, meeting
)

// Family returns the family of an event type.
func Family(kind string) string {
	switch kind {
	case "attack", "explosion":
		return Force
	case "visit", "meeting":
		return Travel
	}
	return kind
}

// reach is how many days after a happening an article may tell of it without a
// day and still be taken to mean it.
const reach = 3

// Block returns the key under which accounts are compared: "force/2024-08-05",
// with "~" before the day when it is only the article's day of publication,
// "dayless/force" when neither is known, and "alone/ID" when the account has no
// more than a month.
func Block(kind, date, precision, published, id string) string {
	switch {
	case date != "" && (precision == "" || precision == "day" || precision == "hour") && validDay(date):
		return Family(kind) + "/" + date
	case date == "" && validDay(published):
		return Family(kind) + "/~" + published
	case date == "":
		return DaylessBlock(Family(kind))
	}
	return "alone/" + id
}

type block struct {
	family  string
	day     int // days since 1970
	undated bool
	alone   bool
	dayless bool
}

// dayless begins the names of the blocks of accounts that know no day at all.
const dayless = "dayless"

// DaylessBlock names the block of a family's accounts that know no day at all.
func DaylessBlock(family string) string { return dayless + "/" + family }

// DaylessFamily returns the family of such a block, and false for other blocks.
func DaylessFamily(block string) (string, bool) { return strings.CutPrefix(block, dayless+"/") }

// FamilyOf returns the family of the block of a day, and "" for other blocks.
func FamilyOf(name string) string {
	b, err := parseBlock(name)
	if err != nil {
		return ""
	}
	return b.family
}

func parseBlock(s string) (block, error) {
	family, day, ok := strings.Cut(s, "/")
	if !ok {
		return block{}, fmt.Errorf("block %q: no family", s)
	}
	if family == "alone" {
		return block{alone: true}, nil
	}
	if family == dayless {
		return block{dayless: true}, nil
	}
	b := block{family: family}
	day, b.undated = strings.CutPrefix(day, "~")
	t, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return block{}, fmt.Errorf("block %q: %w", s, err)
	}
	b.day = int(t.Unix() / 86400)
	return b, nil
}

// Window is a stretch of days of one family. When an account of one of the Days
// came or went, the accounts of Load decide about those of Assign, and no
// others can have changed.
type Window struct {
	Assign map[string]bool
	Load   []string
}

// The days around a changed one. A dated account looks one day either way for
// its link and one day further for a like event, and an undated one up to reach
// days back: so a change acts two days back and five on, and to decide about
// those it takes all from seven before to seven after.
const (
	assignBefore, assignAfter = 2, 5
	loadBefore, loadAfter     = assignBefore + reach + 2, assignAfter + 2
)

// Windows groups touched blocks into windows of at most span days each. Blocks
// without a day have none.
func Windows(touched []string, span int) ([]Window, error) {
	days := map[string]map[int]bool{}
	var out []Window
	for _, s := range touched {
		b, err := parseBlock(s)
		if err != nil {
			return nil, err
		}
		if b.dayless {
			continue
		}
		if b.alone {
			out = append(out, Window{Assign: map[string]bool{s: true}, Load: []string{s}})
			continue
		}
		if days[b.family] == nil {
			days[b.family] = map[int]bool{}
		}
		days[b.family][b.day] = true
	}
	for _, family := range keysOf(days) {
		list := sortedDays(days[family])
		for len(list) > 0 {
			n := 1
			for n < len(list) && list[n]-list[0] < span && list[n]-list[n-1] <= loadBefore+loadAfter {
				n++
			}
			out = append(out, window(family, list[:n]))
			list = list[n:]
		}
	}
	return out, nil
}

func window(family string, days []int) Window {
	w := Window{Assign: map[string]bool{}}
	for day := days[0] - loadBefore; day <= days[len(days)-1]+loadAfter; day++ {
		w.Load = append(w.Load, blockName(family, day, false), blockName(family, day, true))
	}
	for _, day := range days {
		for d := day - assignBefore; d <= day+assignAfter; d++ {
			w.Assign[blockName(family, d, false)] = true
			w.Assign[blockName(family, d, true)] = true
		}
	}
	return w
}

func blockName(family string, day int, undated bool) string {
	mark := ""
	if undated {
		mark = "~"
	}
	return family + "/" + mark + time.Unix(int64(day)*86400, 0).UTC().Format(time.DateOnly)
}

func validDay(s string) bool {
	_, err := time.Parse(time.DateOnly, s)
	return err == nil
}
