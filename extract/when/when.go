// Package when finds expressions of time in Arabic and English news and works
// out the day that they mean.
//
// What goes in are the tokens of an article, or of a sentence, and the day of
// its publication; what comes out is one Time for each expression, in the
// order of the text. The package reads dates (22 نيسان/أبريل 2024، 2024/04/22،
// July 7, 2014), weekdays and words that lean on the publication (أمس، مساء
// الأحد، قبل يومين, last week), words that lean on a day told before (اليوم
// التالي, the previous Thursday), and clock times with their zone. It does not
// decide which event a time belongs to.
//
// Nothing is guessed: without a publication day "on Sunday" has a precision
// and no Day; a day and month without a year is the last such day that is not
// after the publication, unless the text says otherwise; one day of grace
// allows for datelines ahead of the publication's own zone.
//
// The words are data (see data/*.jsonl and package wordlist for the format):
// one JSON object a line with class, forms and, as the class asks, value,
// unit, part, weak, definite. The classes are listed in lexicon.go.
package when

import (
	"sync"
	"time"

	"isnad/extract/quantity/numeral"
	"isnad/extract/quantity/wordlist"
	"isnad/extract/text"
)

// Precision says how exactly a time is told.
type Precision string

// The precisions, finest first.
const (
	Hour  Precision = "hour"
	Day   Precision = "day"
	Week  Precision = "week"
	Month Precision = "month"
	Year  Precision = "year"
	Vague Precision = "vague"
)

// Part is a part of the day.
type Part string

// The parts of a day.
const (
	Dawn      Part = "dawn"
	Morning   Part = "morning"
	Noon      Part = "noon"
	Afternoon Part = "afternoon"
	Evening   Part = "evening"
	Night     Part = "night"
	Midnight  Part = "midnight"
)

// Bound says that a time limits a span instead of being the time itself.
type Bound string

// The bounds.
const (
	Since  Bound = "since"
	Until  Bound = "until"
	Before Bound = "before"
	After  Bound = "after"
)

// Step leads from a day told before to the day that an anaphoric time means:
// Days away, or with Seek -1 or +1 the nearest Weekday before or after it, or the
// DayOfMonth in the same year, in Month where that is told and else in its month.
type Step struct {
	Days       int
	Seek       int
	Weekday    time.Weekday
	Month      time.Month
	DayOfMonth int
}

// Time is one expression of time. Days are ISO days ("2024-04-22") of the
// article's own calendar, empty when the text and the publication do not tell
// them.
type Time struct {
	First, Last int // tokens, [First, Last)

	Day        string // the one day that is meant
	Start, End string // the first and the last day that are meant, both included
	Clock      string // "HH:MM" in UTC, when hour and zone are told
	Local      string // "HH:MM" as told, in no known zone; empty when morning and evening are not told apart
	Part       Part
	Precision  Precision
	Bound      Bound

	Rule      string // the rule that read it
	Relative  bool   // counted from the publication
	Anaphoric bool   // counted from a day told before; see Resolve
	Future    bool   // after the publication, or said to be to come
	Today     bool   // "today" with its date beside it, which tells the day of publication
	Step      Step   // of an anaphoric time
}

// Resolve gives the time with the day that an anaphoric expression means when
// it leans on anchor, the day told before. Other times, and those which have a
// day, come back as they are.
func (t Time) Resolve(anchor time.Time) Time {
	if !t.Anaphoric || t.Start != "" || t.Precision != Day && t.Precision != Hour {
		return t
	}
	d := midnight(anchor)
	switch {
	case t.Step.DayOfMonth > 0:
		month := t.Step.Month
		if month == 0 {
			month = d.Month()
		}
		valid := false
		if d, valid = date(d.Year(), int(month), t.Step.DayOfMonth); !valid {
			return t
		}
	case t.Step.Seek == -1:
		d = lastWeekday(d.AddDate(0, 0, -1), t.Step.Weekday)
	case t.Step.Seek == 1:
		d = lastWeekday(d.AddDate(0, 0, 7), t.Step.Weekday)
	default:
		d = d.AddDate(0, 0, t.Step.Days)
	}
	t.Day = iso(d)
	t.Start, t.End = t.Day, t.Day
	return t
}

// Parser finds times. It is safe for concurrent use.
type Parser struct {
	words   wordlist.Tree[*word]
	numbers *numeral.Lexicon
	readers sync.Pool // of *reader, for their memory
}

// Find gives the times in a run of tokens, in order and without overlap.
// Published is the moment of publication; only its day in its own location
// counts, the zero time means that it is unknown.
func (p *Parser) Find(toks []text.Token, published time.Time) []Time {
	r := newReader(p, toks, published)
	var items []item
	for i := 0; i < len(toks); {
		if r.nothing(i) {
			i++
			continue
		}
		x, ok := r.read(i)
		if !ok {
			i++
			continue
		}
		r.bound(&x)
		items = append(items, x)
		i = max(x.Last, i+1)
	}
	times := r.finish(items)
	r.toks = nil
	p.readers.Put(r)
	return times
}
