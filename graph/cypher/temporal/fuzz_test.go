package temporal

import "testing"

// FuzzParse checks that what a text is read as prints as a text that is read as
// the same.
func FuzzParse(f *testing.F) {
	for _, seed := range []string{
		"2015-W30-2", "-0001-01-01", "+999999999-12-31", "21:40:32.142+01:30:15", "2015202T21+18:00",
		"2015-07-21T21:40[Europe/London]", "1800-01-01T00:00[Asia/Kuwait]", "2020-10-25T02:30[Europe/Stockholm]",
		"P12Y5M14DT16H12M70.5S", "-PT-0.5S", "P2012-02-02T14:37:21.545", "P0.75M", "P-1Y-12M-1DT-1.999999999S",
	} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		for _, parse := range []func(string) (Temporal, error){
			func(s string) (Temporal, error) { return keep(ParseDate(s)) },
			func(s string) (Temporal, error) { return keep(ParseLocalTime(s)) },
			func(s string) (Temporal, error) { return keep(ParseTime(s, 0)) },
			func(s string) (Temporal, error) { return keep(ParseLocalDateTime(s)) },
			func(s string) (Temporal, error) { return keep(ParseDateTime(s, Zone{})) },
			func(s string) (Temporal, error) { return keep(ParseDuration(s)) },
		} {
			first, err := parse(text)
			if err != nil {
				continue
			}
			again, err := parse(first.String())
			if err != nil || !Equal(first, again) {
				t.Errorf("%q is %s and then %v, %v", text, first, again, err)
			}
		}
	})
}
