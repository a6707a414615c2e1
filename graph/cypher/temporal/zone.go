package temporal

import (
	"regexp"
	"strconv"
	"strings"
	"time"
)

// Zone is a fixed offset from UTC, or a named zone whose offset changes with
// the season. The zero Zone is UTC as an offset.
type Zone struct {
	named  *namedZone // nil for an offset
	offset int32      // seconds east of UTC, for an offset
}

// ZoneOfOffset returns the zone that is always so many seconds east of UTC.
func ZoneOfOffset(seconds int32) Zone { return Zone{offset: seconds} }

// offsetPattern allows +01, +0130, +01:30, +01:30:15 and +013015.
var offsetPattern = regexp.MustCompile(`^([+-])(\d{2})(?::?(\d{2})(?::?(\d{2}))?)?$`)

// ParseZone reads Z, an offset such as +01:00, or a name of the IANA data base
// such as Asia/Beirut.
func ParseZone(text string) (Zone, error) {
	if strings.EqualFold(text, "Z") {
		return Zone{}, nil
	}
	if m := offsetPattern.FindStringSubmatch(text); m != nil {
		return parseOffset(text, m)
	}
	named, err := loadZone(text)
	if err != nil {
		return Zone{}, err
	}
	return Zone{named: named}, nil
}

func parseOffset(text string, m []string) (Zone, error) {
	var parts [3]int32
	for i, digits := range m[2:] {
		n, _ := strconv.Atoi("0" + digits)
		parts[i] = int32(n)
	}
	offset := parts[0]*3600 + parts[1]*60 + parts[2]
	if parts[1] > 59 || parts[2] > 59 || offset > maxOffset {
		return Zone{}, invalidf("%q is no offset within 18 hours", text)
	}
	if m[1] == "-" {
		offset = -offset
	}
	return Zone{offset: offset}, nil
}

// zoneOf is the zone of a Go time. Locations made of an offset, and the
// machine's own, whose name says nothing elsewhere, become offsets.
func zoneOf(t time.Time) Zone {
	if name := t.Location().String(); strings.Contains(name, "/") {
		if named, err := loadZone(name); err == nil {
			return Zone{named: named}
		}
	}
	_, offset := t.Zone()
	return Zone{offset: int32(offset)}
}

// IsOffset tells whether the zone is a fixed offset and has no name.
func (z Zone) IsOffset() bool { return z.named == nil }

// String returns the name, or the offset as +01:00, or Z.
func (z Zone) String() string {
	if z.named != nil {
		return z.name()
	}
	return formatOffset(z.offset)
}

// name is empty for an offset.
func (z Zone) name() string {
	if z.named == nil {
		return ""
	}
	return z.named.location.String()
}

func (z Zone) location() *time.Location {
	switch {
	case z.named != nil:
		return z.named.location
	case z.offset == 0:
		return time.UTC
	}
	return time.FixedZone("", int(z.offset))
}

// offsetAt is the offset at an instant, in seconds since 1970 UTC.
func (z Zone) offsetAt(epochSeconds int64) int32 {
	if z.named == nil {
		return z.offset
	}
	return z.named.offsetAt(epochSeconds)
}

// offsetOfLocal is the offset that local clocks had when they showed l: the
// earlier of two in an hour that happens twice, and the one before the gap in
// an hour that is missing.
func (z Zone) offsetOfLocal(l LocalDateTime) int32 {
	if z.named == nil {
		return z.offset
	}
	// No zone changes twice within these two days, so the offset is the one
	// of a day before or the one of a day after.
	seconds := l.seconds()
	before := z.offsetAt(seconds - secondsPerDay)
	after := z.offsetAt(seconds + secondsPerDay)
	if z.offsetAt(seconds-int64(before)) == before || z.offsetAt(seconds-int64(after)) != after {
		return before
	}
	return after
}
