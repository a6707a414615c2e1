package when

import (
	"embed"
	"errors"
	"fmt"
	"io/fs"

	"isnad/extract/quantity/numeral"
	"isnad/extract/quantity/wordlist"
)

// class is what a word does in an expression of time.
type class uint8

const (
	cNone       class = iota
	cMonth            // value 1-12; weak: needs a day, a year or a pair
	cHijri            // a month of the Islamic calendar, value 1-12
	cEra              // after a year
	cEquals           // joins the dates of two calendars
	cWeekday          // value 0-6 from Sunday; weak: needs a date behind it
	cDay              // value: days from the publication
	cOvernight        // the night before the publication
	cPart             // of a day, before or behind it
	cAdverb           // part of a day that stands alone
	cMeridiem         // am, pm
	cUnit             // value 1, 2 (dual) or 0 (plural)
	cPast             // value 2: the one before the last
	cCurrent          // the running one
	cThis             //
	cFuture           //
	cSame             // the same day
	cFollowing        // the next day, from a day told before
	cPrevious         //
	cThat             // that day
	cAgoFirst         // قبل ثلاثة أيام
	cLaterFirst       // بعد يومين
	cPassing          // بعد مرور يومين
	cWhole            // يوم واحد
	cOfIt             // في العشرين منه
	cBeforeThat       // قبلها بيوم
	cAfterThat        // بعدها بيوم
	cMorrow           // غداة: the day after what follows
	cAgo              // three days ago
	cEarlier          // three days earlier
	cLater            // three days later
	cSeveral          //
	cAbout            //
	cSince            //
	cUntil            //
	cIn               // preposition that licenses a bare month or year
	cOf               //
	cOn               //
	cThe              //
	cA                //
	cEdge             // early, late, منتصف
	cSeason           //
	cYearOf           //
	cClock            // الساعة
	cHalf             // والنصف
	cQuarter          // والربع
	cThird            // والثلث
	cLess             // إلا ربعا
	cLeft             // minutes before the hour, value in minutes
	cZone             // value: minutes before UTC
	cLocal            // local time, of no told zone
	cVague            //
	cEvery            // habit
	cNotDay           // اليوم العالمي
	cName             // what follows is a name
	cNameAfter        // what stands before is a name
	cKnown            // may be named by its date
	cAround           // between a day and its hour
	cInto             // between a night's two days, or the first and last of several
	cAnd              // between two days of a month
	cFirst            // the first day of the month behind it
	cNoDual           // ends like a dual, but counts nobody
)

var classes = map[string]class{
	"month": cMonth, "hijri": cHijri, "era": cEra, "equals": cEquals, "weekday": cWeekday, "day": cDay, "overnight": cOvernight,
	"part": cPart, "adverb": cAdverb, "meridiem": cMeridiem, "unit": cUnit, "past": cPast, "current": cCurrent, "this": cThis,
	"future": cFuture, "same": cSame, "following": cFollowing, "previous": cPrevious, "that": cThat, "ago-first": cAgoFirst,
	"later-first": cLaterFirst, "passing": cPassing, "whole": cWhole, "of-it": cOfIt, "before-that": cBeforeThat, "after-that": cAfterThat, "morrow": cMorrow, "ago": cAgo,
	"earlier": cEarlier, "later": cLater, "several": cSeveral, "about": cAbout, "since": cSince, "until": cUntil, "in": cIn,
	"of": cOf, "on": cOn, "the": cThe, "a": cA, "edge": cEdge, "season": cSeason, "year-of": cYearOf, "clock": cClock, "half": cHalf,
	"quarter": cQuarter, "third": cThird, "less": cLess, "fraction-left": cLeft, "zone": cZone, "local": cLocal, "vague": cVague,
	"every": cEvery, "not-day": cNotDay, "name": cName, "name-after": cNameAfter, "known": cKnown,
	"around": cAround, "into": cInto, "and": cAnd, "no-dual": cNoDual, "first": cFirst,
}

// maxValue bounds the values of the classes that index a calendar.
var maxValue = map[class]int{cMonth: 12, cHijri: 12, cWeekday: 6}

// entry is a line of a list.
type entry struct {
	Class    string   `json:"class"`
	Value    int      `json:"value"`
	Weak     bool     `json:"weak"`
	Two      bool     `json:"two"`     // of weekdays: it may mean the two, الاثنين
	Lasting  bool     `json:"lasting"` // of ago-first: from then until now, منذ
	Definite bool     `json:"definite"`
	Unit     string   `json:"unit"`
	Part     Part     `json:"part"`
	Forms    []string `json:"forms"`
}

// word is what a form means.
type word struct {
	class    class
	value    int
	weak     bool
	two      bool
	lasting  bool
	definite bool
	unit     Precision
	part     Part
}

// minute is a unit of the lists only, no precision of a Time.
const minute Precision = "minute"

var units = map[Precision]bool{minute: true, Hour: true, Day: true, Week: true, Month: true, Year: true}

var parts = map[Part]bool{"": true, Dawn: true, Morning: true, Noon: true, Afternoon: true, Evening: true, Night: true, Midnight: true}

//go:embed data/*.jsonl
var embedded embed.FS

// Default gives the parser of the embedded Arabic and English lists.
var Default = wordlist.Shipped(func() (*Parser, error) { return Load(embedded, "data") })

// Load makes a parser of the lists in a folder of fsys and in any further
// folders of the same name in more. Errors name file and line.
func Load(fsys fs.FS, dir string, more ...fs.FS) (*Parser, error) {
	p := &Parser{numbers: numeral.Default()}
	if err := wordlist.Read(append([]fs.FS{fsys}, more...), dir, p.add); err != nil {
		return nil, err
	}
	return p, nil
}

func (p *Parser) add(_ string, e entry) error {
	w := word{class: classes[e.Class], value: e.Value, weak: e.Weak, two: e.Two, lasting: e.Lasting, definite: e.Definite, unit: Precision(e.Unit), part: e.Part}
	switch {
	case w.class == cNone:
		return fmt.Errorf("unknown class %q", e.Class)
	case maxValue[w.class] > 0 && (e.Value < 0 || e.Value > maxValue[w.class] || e.Value == 0 && w.class != cWeekday):
		return fmt.Errorf("value %d is no %s", e.Value, e.Class)
	case w.class == cUnit && !units[w.unit]:
		return fmt.Errorf("unknown unit %q", e.Unit)
	case !parts[e.Part]:
		return fmt.Errorf("unknown part of the day %q", e.Part)
	case e.Two && w.class != cWeekday, e.Lasting && w.class != cAgoFirst:
		return fmt.Errorf("a word of class %q is neither two nor lasting", e.Class)
	case len(e.Forms) == 0:
		return errors.New("no forms")
	}
	for _, form := range e.Forms {
		if err := p.words.Add(form, &w); err != nil {
			return err
		}
	}
	return nil
}
