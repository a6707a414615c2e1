package temporal

import (
	"regexp"
	"strconv"
	"strings"
)

// The ISO 8601 forms, as Neo4j takes them: with separators, and then single
// digits pass too, or without. A group's name says what its digits are.
const (
	datePattern = `(?:` +
		`(?P<year>\d{4}|[+-]\d{1,9})(?:` +
		`-(?P<month>\d{1,2})(?:-(?P<day>\d{1,2}))?|` +
		`-W(?P<week>\d{1,2})(?:-(?P<weekday>\d))?|` +
		`-Q(?P<quarter>\d)(?:-(?P<quarterday>\d{1,2}))?|` +
		`-(?P<ordinal>\d{3}))?` +
		`|(?P<year>\d{4})(?:` +
		`(?P<month>\d{2})(?P<day>\d{2})?|` +
		`W(?P<week>\d{2})(?P<weekday>\d)?|` +
		`Q(?P<quarter>\d)(?P<quarterday>\d{2})?|` +
		`(?P<ordinal>\d{3})))`
	timePattern = `(?:` +
		`(?P<hour>\d{1,2})(?::(?P<minute>\d{1,2})(?::(?P<second>\d{1,2})(?:[.,](?P<fraction>\d{1,9}))?)?)?` +
		`|(?P<hour>\d{2})(?P<minute>\d{2})(?:(?P<second>\d{2})(?:[.,](?P<fraction>\d{1,9}))?)?)`
	zonePattern = `(?P<offset>[Zz]|[+-]\d{2}(?::?\d{2}(?::?\d{2})?)?)?(?:\[(?P<zone>[^\]]+)\])?`
)

// form is one of the patterns as a whole, its groups by name.
type form struct{ whole *regexp.Regexp }

// newForm names the groups apart, since Go refuses a name that stands twice.
func newForm(pattern string) form {
	parts := strings.Split(pattern, "(?P<")
	for i := range parts[1:] {
		name, rest, _ := strings.Cut(parts[i+1], ">")
		parts[i+1] = name + "_" + strconv.Itoa(i) + ">" + rest
	}
	return form{regexp.MustCompile(`\A` + strings.Join(parts, "(?P<") + `\z`)}
}

var (
	dateForm          = newForm(datePattern)
	timeForm          = newForm(timePattern)
	zonedTimeForm     = newForm(timePattern + zonePattern)
	dateTimeForm      = newForm(datePattern + `(?:[Tt]` + timePattern + `)?`)
	zonedDateTimeForm = newForm(datePattern + `(?:[Tt]` + timePattern + zonePattern + `)?`)
)

// read returns the groups that text fills, by name without their number.
func (f form) read(kind, text string) (map[string]string, error) {
	match := f.whole.FindStringSubmatch(text)
	if match == nil {
		return nil, invalidf("%q is no %s", text, kind)
	}
	groups := map[string]string{}
	for i, name := range f.whole.SubexpNames() {
		if match[i] != "" && name != "" {
			name, _, _ = strings.Cut(name, "_")
			groups[name] = match[i]
		}
	}
	return groups, nil
}

// ParseDate reads a calendar, week, quarter or ordinal date in an ISO 8601
// form, such as 2015-07-21, 201507, 2015-W30-2, 2015-Q2-60 or 2015-202. Missing
// parts are the first of their kind.
func ParseDate(text string) (Date, error) {
	groups, err := dateForm.read("date", text)
	if err != nil {
		return Date{}, err
	}
	return dateOf(groups)
}

// ParseLocalTime reads a time of day such as 21:40:32.142, 2140 or 21.
func ParseLocalTime(text string) (LocalTime, error) {
	groups, err := timeForm.read("local time", text)
	if err != nil {
		return LocalTime{}, err
	}
	return timeOf(groups)
}

// ParseTime reads a time of day with an offset such as 21:40:32+01:00; without
// one the offset is that many seconds east of UTC. Names of zones are refused,
// since their offset depends on the date.
func ParseTime(text string, offset int32) (Time, error) {
	groups, err := zonedTimeForm.read("time", text)
	if err != nil {
		return Time{}, err
	}
	if groups["zone"] != "" {
		return Time{}, invalidf("%q names a zone, which a time without a date cannot have", text)
	}
	local, err := timeOf(groups)
	if err != nil || groups["offset"] == "" {
		return Time{local, offset}, err
	}
	zone, err := ParseZone(groups["offset"])
	return Time{local, zone.offset}, err
}

// ParseLocalDateTime reads a date and a time of day joined by T; without the
// time it is midnight.
func ParseLocalDateTime(text string) (LocalDateTime, error) {
	groups, err := dateTimeForm.read("local date and time", text)
	if err != nil {
		return LocalDateTime{}, err
	}
	return localDateTimeOf(groups)
}

// ParseDateTime reads a date and a time of day with an offset, a named zone in
// brackets, or both, which must agree then. Without either the instant is told
// in fallback.
func ParseDateTime(text string, fallback Zone) (DateTime, error) {
	groups, err := zonedDateTimeForm.read("date and time", text)
	if err != nil {
		return DateTime{}, err
	}
	local, err := localDateTimeOf(groups)
	if err != nil {
		return DateTime{}, err
	}
	var offset, zone Zone
	if groups["offset"] != "" {
		if offset, err = ParseZone(groups["offset"]); err != nil {
			return DateTime{}, err
		}
	}
	if groups["zone"] != "" {
		if zone, err = ParseZone(groups["zone"]); err != nil {
			return DateTime{}, err
		}
	}
	switch {
	case groups["zone"] == "" && groups["offset"] == "":
		return NewDateTime(local, fallback), nil
	case groups["zone"] == "":
		return NewDateTime(local, offset), nil
	case groups["offset"] == "":
		return NewDateTime(local, zone), nil
	}
	at := NewDateTime(local, offset).In(zone)
	if at.offset != offset.offset {
		return DateTime{}, invalidf("%q: the zone does not have that offset then", text)
	}
	return at, nil
}

func localDateTimeOf(groups map[string]string) (LocalDateTime, error) {
	date, err := dateOf(groups)
	if err != nil {
		return LocalDateTime{}, err
	}
	time, err := timeOf(groups)
	return LocalDateTime{date, time}, err
}

func dateOf(groups map[string]string) (Date, error) {
	year := number(groups["year"], 0)
	switch {
	case groups["week"] != "":
		return NewWeekDate(year, number(groups["week"], 1), number(groups["weekday"], 1))
	case groups["quarter"] != "":
		return NewQuarterDate(year, number(groups["quarter"], 1), number(groups["quarterday"], 1))
	case groups["ordinal"] != "":
		return NewOrdinalDate(year, number(groups["ordinal"], 1))
	}
	return NewDate(year, number(groups["month"], 1), number(groups["day"], 1))
}

func timeOf(groups map[string]string) (LocalTime, error) {
	fraction := groups["fraction"]
	nanos := number(fraction+strings.Repeat("0", 9-len(fraction)), 0)
	return NewLocalTime(number(groups["hour"], 0), number(groups["minute"], 0), number(groups["second"], 0), nanos)
}

// number reads digits that a pattern has found, or returns what stands for
// missing ones. No group is long enough to overflow.
func number(digits string, missing int64) int64 {
	n, err := strconv.ParseInt(digits, 10, 64)
	if err != nil {
		return missing
	}
	return n
}
