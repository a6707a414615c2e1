package analysis

import "time"

// Nominal is the day from which the days of an article are counted that tells none in full,
// neither its own nor another: "on Monday" and "on Thursday" are two days, whenever they were.
var Nominal = time.Date(2998, time.June, 13, 0, 0, 0, 0, time.UTC)

// nominalYears is how many years before it are counted from the nominal day.
const nominalYears = 200

// KnownDay gives a day as it goes out of the article: "" where it is counted from the nominal one.
func KnownDay(day string) string {
	if d := Day(day); !d.IsZero() && d.Year() > Nominal.Year()-nominalYears {
		return ""
	}
	return day
}
