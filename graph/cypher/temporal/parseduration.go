package temporal

import (
	"regexp"
	"strconv"
	"strings"
)

var (
	// unitForm is a number before each unit; the last may have a fraction.
	unitForm = regexp.MustCompile(`(?i)\A([+-]?)P` +
		unitPattern("Y") + unitPattern("M") + unitPattern("W") + unitPattern("D") +
		`(T` + unitPattern("H") + unitPattern("M") + unitPattern("S") + `)?\z`)
	// dateDurationForm is a date and a time taken as numbers of units.
	dateDurationForm = regexp.MustCompile(`(?i)\A([+-]?)P` +
		`(?:(\d{4})-(\d{2})-(\d{2})|(\d{4})(\d{2})(\d{2}))` +
		`(?:T(?:(\d{2})(?::(\d{2})(?::(\d{2}(?:[.,]\d{1,9})?))?)?|(\d{2})(\d{2})(?:(\d{2}(?:[.,]\d{1,9})?))?))?\z`)
)

func unitPattern(letter string) string { return `(?:([+-]?\d+(?:[.,]\d+)?)` + letter + `)?` }

// ParseDuration reads P1Y2M3W4DT5H6M7.5S, where units may be left out, each may
// carry a sign, a sign before P turns all of them, and the last one may have a
// fraction; or a date with or without a time, P2012-02-02T14:37:21.545, as that
// many years, months, days, hours, minutes and seconds.
func ParseDuration(text string) (Duration, error) {
	d, err := parseUnits(text)
	if err != nil {
		return Duration{}, invalidf("%q is no duration", text)
	}
	return d, nil
}

func parseUnits(text string) (Duration, error) {
	sign, numbers, err := splitDuration(text)
	if err != nil {
		return Duration{}, err
	}
	var exact [7]int64 // years, months, weeks, days, hours, minutes, seconds
	var fraction [7]float64
	for i, digits := range numbers {
		if digits == "" {
			continue
		}
		digits = strings.Replace(digits, ",", ".", 1)
		whole, part, fractional := strings.Cut(digits, ".")
		if fractional && strings.Join(numbers[i+1:], "") != "" {
			return Duration{}, ErrInvalid
		}
		if exact[i], err = strconv.ParseInt(whole, 10, 64); err != nil {
			return Duration{}, err
		}
		decimal := "0." + part + "0"
		if i == len(exact)-1 { // in nanoseconds at once, lest they be rounded
			decimal = (part + "000000000")[:9]
		}
		if fraction[i], err = strconv.ParseFloat(decimal, 64); err != nil {
			return Duration{}, err
		}
		if strings.HasPrefix(whole, "-") {
			fraction[i] = -fraction[i]
		}
	}
	d, err := assemble(exact, fraction)
	if err != nil || sign != "-" {
		return d, err
	}
	return d.Negated()
}

// splitDuration returns the sign before the P and the seven numbers in it.
func splitDuration(text string) (sign string, numbers []string, err error) {
	if m := unitForm.FindStringSubmatch(text); m != nil {
		numbers = append(append(numbers, m[2:6]...), m[7:10]...)
		if strings.Join(numbers, "") == "" || m[6] != "" && strings.Join(numbers[4:], "") == "" {
			return "", nil, ErrInvalid
		}
		return m[1], numbers, nil
	}
	m := dateDurationForm.FindStringSubmatch(text)
	if m == nil {
		return "", nil, ErrInvalid
	}
	return m[1], []string{m[2] + m[5], m[3] + m[6], "", m[4] + m[7], m[8] + m[11], m[9] + m[12], m[10] + m[13]}, nil
}

// assemble adds up exact numbers of years, months, weeks, days, hours, minutes
// and seconds, and fractions of them, that of a second in nanoseconds.
func assemble(exact [7]int64, fraction [7]float64) (Duration, error) {
	months, ok := sumProducts(exact[:2], []int64{12, 1})
	days, ok2 := sumProducts(exact[2:4], []int64{7, 1})
	seconds, ok3 := sumProducts(exact[4:], []int64{3600, 60, 1})
	if !ok || !ok2 || !ok3 {
		return Duration{}, ErrRange
	}
	parts, err := approximate(fraction[0]*12+fraction[1], fraction[2]*7+fraction[3],
		fraction[4]*3600+fraction[5]*60, fraction[6])
	if err != nil {
		return Duration{}, err
	}
	return Duration{months, days, seconds, 0}.Plus(parts)
}

func sumProducts(numbers, factors []int64) (sum int64, ok bool) {
	for i, n := range numbers {
		product, ok1 := mulExact(n, factors[i])
		total, ok2 := addExact(sum, product)
		if !ok1 || !ok2 {
			return 0, false
		}
		sum = total
	}
	return sum, true
}
