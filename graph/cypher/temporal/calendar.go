package temporal

// The day count of a proleptic Gregorian date, reckoned in eras of 400 years
// that begin on March 1st, so that the leap day is the last of its year.

const daysPerEra = 146097

func daysFromCivil(year, month, day int64) int64 {
	if month <= 2 {
		year--
	}
	era := floorDiv(year, 400)
	yearOfEra := year - era*400
	monthFromMarch := (month + 9) % 12
	dayOfYear := (153*monthFromMarch+2)/5 + day - 1
	dayOfEra := yearOfEra*365 + yearOfEra/4 - yearOfEra/100 + dayOfYear
	return era*daysPerEra + dayOfEra - 719468 // from 0000-03-01 to 1970-01-01
}

func civilFromDays(days int64) (year, month, day int64) {
	days += 719468
	era := floorDiv(days, daysPerEra)
	dayOfEra := days - era*daysPerEra
	yearOfEra := (dayOfEra - dayOfEra/1460 + dayOfEra/36524 - dayOfEra/146096) / 365
	dayOfYear := dayOfEra - (365*yearOfEra + yearOfEra/4 - yearOfEra/100)
	monthFromMarch := (5*dayOfYear + 2) / 153
	day = dayOfYear - (153*monthFromMarch+2)/5 + 1
	month = (monthFromMarch+2)%12 + 1
	year = yearOfEra + era*400
	if month <= 2 {
		year++
	}
	return year, month, day
}

func isLeap(year int64) bool {
	return year%4 == 0 && (year%100 != 0 || year%400 == 0)
}

func yearLength(year int64) int64 {
	if isLeap(year) {
		return 366
	}
	return 365
}

func monthLength(year, month int64) int64 {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		return yearLength(year) - 337
	}
	return 31
}

// weeksIn is the number of ISO weeks of a week-based year, 52 or 53.
func weeksIn(weekYear int64) int64 {
	_, week := Date{daysFromCivil(weekYear, 12, 28)}.ISOWeek()
	return week
}

// weekStart is the Monday of the first ISO week of a week-based year.
func weekStart(weekYear int64) Date {
	fourth := Date{daysFromCivil(weekYear, 1, 4)}
	return Date{fourth.days - fourth.Weekday() + 1}
}

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b != 0 && (a < 0) != (b < 0) {
		q--
	}
	return q
}

func floorMod(a, b int64) int64 { return a - floorDiv(a, b)*b }

// addExact adds without wrapping round; ok is false beyond 64 bits.
func addExact(a, b int64) (sum int64, ok bool) {
	sum = a + b
	return sum, (sum > a) == (b > 0)
}

// mulExact multiplies without wrapping round; ok is false beyond 64 bits.
func mulExact(a, b int64) (product int64, ok bool) {
	if a == 0 || b == 0 {
		return 0, true
	}
	product = a * b
	return product, product/b == a && (product < 0) == ((a < 0) != (b < 0))
}
