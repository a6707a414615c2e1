package function

import (
	"errors"
	"testing"
	_ "time/tzdata" // the tests need not find it on the machine

	"isnad/graph/cypher/value"
)

type dict = map[string]any

// make1 makes one value by a function, to be an argument of another.
func make1(t *testing.T, name string, args ...any) value.Value {
	t.Helper()
	v, err := invoke(t, name, args...)
	if err != nil {
		t.Fatalf("%s%v: %v", name, args, err)
	}
	return v
}

func TestTemporal(t *testing.T) {
	date := func(s string) value.Value { return make1(t, "date", s) }
	at := func(s string) value.Value { return make1(t, "datetime", s) }
	local := func(s string) value.Value { return make1(t, "localdatetime", s) }
	clock := func(s string) value.Value { return make1(t, "localtime", s) }
	zoned := func(s string) value.Value { return make1(t, "time", s) }
	for _, c := range []struct {
		name string
		args list
		want string
	}{
		{"date", nil, "2020-02-03"},
		{"date", list{dict{"timezone": "-05:00"}}, "2020-02-02"},
		{"date.statement", list{"-05:00"}, "2020-02-02"},
		{"localtime", nil, "04:05:06.007"},
		{"time.transaction", nil, "04:05:06.007Z"},
		{"localdatetime.realtime", list{"Asia/Beirut"}, "2020-02-03T06:05:06.007"},
		{"datetime", list{dict{"timezone": "Asia/Beirut"}}, "2020-02-03T06:05:06.007+02:00[Asia/Beirut]"},
		{"date.truncate", list{"month"}, "2020-02-01"},

		{"date", list{dict{"year": 2020}}, "2020-01-01"},
		{"date", list{dict{"YEAR": 2020, "Month": 2}}, "2020-02-01"},
		{"date", list{dict{"year": 1817, "week": 1}}, "1816-12-30"},
		{"date", list{dict{"year": 2014, "week": 53}}, "2014-12-29"},
		{"date", list{dict{"year": 1984, "ordinalDay": 202}}, "1984-07-20"},
		{"date", list{dict{"year": 1984, "quarter": 3, "dayOfQuarter": 45}}, "1984-08-14"},
		{"date", list{dict{"date": date("1816-12-31"), "week": 2}}, "1817-01-07"},
		{"date", list{dict{"date": date("1984-11-11"), "week": 1}}, "1984-01-08"},
		{"date", list{dict{"date": date("1984-11-11"), "year": 28}}, "0028-11-11"},
		{"date", list{dict{"date": date("2015-01-31"), "month": 2}}, "2015-02-28"},
		{"date", list{dict{"date": date("2020-02-29"), "year": 2019}}, "2019-02-28"},
		{"date", list{dict{"date": date("2020-05-31"), "quarter": 1}}, "2020-02-29"},
		{"date", list{dict{"date": date("2015-01-31"), "dayOfWeek": 2}}, "2015-01-27"},
		{"date", list{dict{"date": date("2015-01-31"), "dayOfQuarter": 2}}, "2015-01-02"},
		{"date", list{dict{"date": date("2015-12-31"), "year": 2014, "dayOfWeek": 1}}, "2014-12-29"},
		{"date", list{at("2015-01-01T00:30+05:00")}, "2015-01-01"},

		{"localtime", list{dict{"hour": 3, "minute": 1, "second": 1, "millisecond": 1, "nanosecond": 999999}}, "03:01:01.001999999"},
		{"localtime", list{dict{"time": clock("10:11:12.123456789"), "millisecond": 5}}, "10:11:12.005"},
		{"localtime", list{dict{"time": clock("10:11:12.123456789"), "hour": 5}}, "05:11:12.123456789"},
		{"time", list{dict{"hour": 12, "timezone": "-02:05:07"}}, "12:00:00-02:05:07"},
		{"time", list{dict{"hour": 12, "timezone": "Europe/Stockholm"}}, "12:00:00+01:00"},
		{"time", list{dict{"time": zoned("12:31:14+01:00"), "second": 42, "timezone": "+05:00"}}, "16:31:42+05:00"},
		{"time", list{dict{"time": clock("12:31"), "timezone": "+05:00"}}, "12:31:00+05:00"},
		{"time", list{at("2020-07-01T10:00[Europe/Stockholm]")}, "10:00:00+02:00"},

		{"localdatetime", list{dict{"year": 2020, "week": 1, "dayOfWeek": 2, "hour": 1}}, "2019-12-31T01:00:00"},
		{"localdatetime", list{dict{"datetime": at("2020-01-01T10:00+02:00"), "hour": 3}}, "2020-01-01T03:00:00"},
		{"localdatetime", list{dict{"date": date("2020-01-01"), "time": zoned("10:00+02:00")}}, "2020-01-01T10:00:00"},
		{"datetime", list{local("2020-01-01T10:00")}, "2020-01-01T10:00:00Z"},
		{"datetime", list{dict{"date": date("2020-01-01"), "time": zoned("10:00+02:00"), "timezone": "+05:00"}}, "2020-01-01T13:00:00+05:00"},
		{"datetime", list{dict{"year": 2020, "month": 1, "day": 1, "time": at("2020-07-01T10:00[Europe/Stockholm]")}}, "2020-01-01T10:00:00+01:00[Europe/Stockholm]"},
		{"datetime", list{dict{"date": at("2020-01-01T10:00+02:00"), "timezone": "+05:00"}}, "2020-01-01T00:00:00+05:00"},
		{"datetime", list{dict{"datetime": at("2020-01-01T10:00+02:00"), "timezone": "+05:00"}}, "2020-01-01T13:00:00+05:00"},
		{"datetime", list{dict{"datetime": local("2020-01-01T10:00"), "timezone": "+05:00"}}, "2020-01-01T10:00:00+05:00"},
		{"datetime", list{dict{"epochMillis": 1234, "timezone": "+01:00"}}, "1970-01-01T01:00:01.234+01:00"},
		{"datetime", list{dict{"epochSeconds": 1, "nanosecond": 3}}, "1970-01-01T00:00:01.000000003Z"},
		{"datetime", list{dict{"epochSeconds": 1, "year": 2020}}, "2020-01-01T00:00:01Z"},
		{"datetime.fromEpoch", list{-1, 5}, "1969-12-31T23:59:59.000000005Z"},
		{"datetime.FROMEPOCHMILLIS", list{-1}, "1969-12-31T23:59:59.999Z"},

		{"date.truncate", list{"century", date("-0001-01-01")}, "0000-01-01"},
		{"date.truncate", list{"decade", date("1995-05-05")}, "1990-01-01"},
		{"date.truncate", list{"millennium", date("1995-05-05")}, "1000-01-01"},
		{"date.truncate", list{"weekYear", date("2021-01-01")}, "2019-12-30"},
		{"date.truncate", list{"quarter", at("2020-05-17T10:00Z"), dict{"day": 2}}, "2020-04-02"},
		{"date.truncate", list{"year", date("2020-05-05"), dict{"week": 3}}, "2020-01-15"},
		{"date.truncate", list{"week", date("2020-05-05"), dict{"dayOfWeek": 3}}, "2020-05-06"},
		{"localtime.truncate", list{"minute", zoned("10:11:12+01:00")}, "10:11:00"},
		{"time.truncate", list{"day", zoned("10:00+01:00")}, "00:00:00+01:00"},
		{"time.truncate", list{"minute", zoned("10:11:12+01:00"), dict{"timezone": "+02:00"}}, "10:11:00+02:00"},
		{"localdatetime.truncate", list{"hour", at("2020-05-17T10:11:12+01:00"), dict{"minute": 3}}, "2020-05-17T10:03:00"},
		{"datetime.truncate", list{"day", at("2020-05-17T10:00+01:00"), dict{"timezone": "+05:00"}}, "2020-05-17T00:00:00+05:00"},
		{"datetime.truncate", list{"millisecond", at("2020-05-17T10:00:00.123456789Z"), dict{"nanosecond": 5}}, "2020-05-17T10:00:00.123000005Z"},
		{"datetime.truncate", list{"millisecond", at("2020-05-17T10:00:00.123456789Z"), dict{"microsecond": 5}}, "2020-05-17T10:00:00.123005Z"},
		{"datetime.truncate", list{"microsecond", at("2020-05-17T10:00:00.123456789Z"), dict{"nanosecond": 5}}, "2020-05-17T10:00:00.123456005Z"},
		{"datetime.truncate", list{"second", at("2020-05-17T10:00:00.123456789Z"), dict{"nanosecond": 5}}, "2020-05-17T10:00:00.000000005Z"},
		{"datetime.truncate", list{"day", at("2017-10-29T03:30[Europe/Stockholm]")}, "2017-10-29T00:00:00+02:00[Europe/Stockholm]"},

		{"duration", list{dict{"months": 0.75}}, "P22DT19H51M49.5S"},
		{"duration", list{dict{"minutes": 1.5, "seconds": 1}}, "PT1M31S"},
		{"duration", list{dict{"YEARS": 1}}, "P1Y"},
		{"duration", list{dict{"years": 1.5, "months": 1.5}}, "P1Y7M15DT5H14M33S"},
		{"duration", list{dict{"hours": 1.5, "minutes": 1.5, "seconds": 1.5, "milliseconds": 1.5, "microseconds": 1.5, "nanoseconds": 1.5}}, "PT1H31M31.501501501S"},
		{"duration", list{dict{"seconds": -60, "milliseconds": -1}}, "PT-1M-0.001S"},
		{"duration", list{dict{"days": 1, "milliseconds": -1}}, "P1DT-0.001S"},
		{"duration", list{dict{"days": -1.5}}, "P-1DT-12H"},
		{"duration", list{dict{"nanoseconds": 9223372036854775807, "milliseconds": 9223372036854775807}}, "PT2562050350063H12.661775807S"},
		{"duration.between", list{date("1984-10-11"), date("2015-06-24")}, "P30Y8M13D"},
		{"duration.between", list{date("1984-10-11"), zoned("16:30+0100")}, "PT16H30M"},
		{"duration.between", list{zoned("14:30"), at("2015-07-21T21:40:32.142+0100")}, "PT6H10M32.142S"},
		{"duration.between", list{local("2018-01-02T10:00:00.1"), local("2018-01-01T10:00:00.2")}, "PT-23H-59M-59.9S"},
		{"duration.between", list{at("2017-10-28T23:00+02:00[Europe/Stockholm]"), at("2017-10-29T04:00+01:00[Europe/Stockholm]")}, "PT6H"},
		{"duration.between", list{date("-999999999-01-01"), date("+999999999-12-31")}, "P1999999998Y11M30D"},
		{"duration.inMonths", list{at("2018-07-21T21:40:36.143+0500"), at("1984-07-21T22:40:36.143+0200")}, "P-33Y-11M"},
		{"duration.inMonths", list{date("1984-10-11"), clock("16:30")}, "PT0S"},
		{"duration.inDays", list{at("2014-07-21T21:40:36.143+0200"), date("2015-06-24")}, "P337D"},
		{"duration.inSeconds", list{at("2017-10-29T00:00[Europe/Stockholm]"), clock("04:00")}, "PT5H"},
		{"duration.inSeconds", list{local("-999999999-01-01"), local("+999999999-12-31T23:59:59")}, "PT17531639991215H59M59S"},
		{"duration.inSeconds", list{clock("12:44:54.7"), clock("12:34:55.3")}, "PT-9M-59.4S"},
	} {
		got, err := invoke(t, c.name, c.args...)
		if err != nil {
			t.Errorf("%s%v: %v", c.name, c.args, err)
		} else if got.String() != c.want {
			t.Errorf("%s%v = %s, want %s", c.name, c.args, got, c.want)
		}
	}
}

func TestTemporalFaults(t *testing.T) {
	day := make1(t, "date", "2020-01-31")
	clock := make1(t, "localtime", "10:00")
	for _, c := range []struct {
		name string
		args list
		err  error
	}{
		{"date", list{1}, value.ErrType},
		{"date", list{"yesterday"}, value.ErrArgument},
		{"date", list{dict{}}, value.ErrArgument},
		{"date", list{dict{"year": nil}}, value.ErrType},
		{"date", list{dict{"year": 2020.0}}, value.ErrType},
		{"date", list{dict{"year": 10_000_000_000}}, value.ErrArgument},
		{"date", list{dict{"month": 3}}, value.ErrArgument},
		{"date", list{dict{"year": 2020, "day": 3}}, value.ErrArgument},
		{"date", list{dict{"year": 2020, "month": 2, "day": 30}}, value.ErrArgument},
		{"date", list{dict{"year": 2020, "month": 2, "week": 3}}, value.ErrArgument},
		{"date", list{dict{"year": 2020, "quarter": 2, "month": 3}}, value.ErrArgument},
		{"date", list{dict{"year": 2020, "dayOfWeek": 2}}, value.ErrArgument},
		{"date", list{dict{"year": 2020, "hour": 3}}, value.ErrArgument},
		{"date", list{dict{"year": 2020, "foo": 3}}, value.ErrArgument},
		{"date", list{dict{"year": 2020, "timezone": "Z"}}, value.ErrArgument},
		{"date", list{dict{"date": day, "month": 2, "day": 30}}, value.ErrArgument},
		{"date", list{dict{"date": clock}}, value.ErrArgument},
		{"date", list{dict{"datetime": make1(t, "datetime")}}, value.ErrArgument},
		{"date", list{clock}, value.ErrArgument},
		{"localtime", list{dict{"minute": 3}}, value.ErrArgument},
		{"localtime", list{dict{"hour": 3, "second": 2}}, value.ErrArgument},
		{"localtime", list{dict{"hour": 3, "minute": 0, "nanosecond": 2}}, value.ErrArgument},
		{"localtime", list{dict{"hour": 24}}, value.ErrArgument},
		{"localtime", list{dict{"hour": 3, "minute": 1, "second": 1, "millisecond": 1000}}, value.ErrArgument},
		{"localtime", list{dict{"hour": 3, "minute": 1, "second": 1, "millisecond": 1, "microsecond": 1000}}, value.ErrArgument},
		{"localtime", list{day}, value.ErrArgument},
		{"localdatetime", list{dict{"year": 2020, "hour": 3}}, value.ErrArgument},
		{"localdatetime", list{dict{"year": 2020, "week": 1, "hour": 3}}, value.ErrArgument},
		{"datetime", list{day}, value.ErrArgument},
		{"datetime", list{dict{"datetime": day}}, value.ErrArgument},
		{"datetime", list{dict{"year": 2020, "timezone": "foo"}}, value.ErrArgument},
		{"datetime", list{dict{"year": 2020, "timezone": 5}}, value.ErrType},
		{"datetime", list{dict{"datetime": make1(t, "datetime"), "date": day}}, value.ErrArgument},
		{"datetime.fromEpoch", list{1, 1_000_000_000}, value.ErrArgument},
		{"datetime.fromEpoch", list{1.5, 0}, value.ErrType},
		{"datetime.fromEpoch", list{1 << 62, 0}, value.ErrArithmetic},
		{"date.truncate", list{"hour", day}, value.ErrArgument},
		{"date.truncate", list{"MONTH", day}, value.ErrArgument},
		{"date.truncate", list{"day", clock}, value.ErrArgument},
		{"date.truncate", list{"day", day, dict{"hour": 1}}, value.ErrArgument},
		{"localtime.truncate", list{"month", clock}, value.ErrArgument},
		{"datetime.truncate", list{"hour", day}, value.ErrArgument},
		{"datetime.truncate", list{"day", "2020"}, value.ErrType},
		{"duration", list{1}, value.ErrType},
		{"duration", list{dict{}}, value.ErrArgument},
		{"duration", list{dict{"foo": 1}}, value.ErrArgument},
		{"duration", list{dict{"days": "1"}}, value.ErrType},
		{"duration", list{dict{"days": 1 << 62, "weeks": 1 << 62}}, value.ErrArithmetic},
		{"duration", list{"P1.5Y1D"}, value.ErrArgument},
		{"duration.between", list{1, day}, value.ErrType},
		{"duration.between", list{make1(t, "duration", "P1D"), day}, value.ErrArgument},
	} {
		got, err := invoke(t, c.name, c.args...)
		if !errors.Is(err, c.err) {
			t.Errorf("%s%v: %s, %v, want %v", c.name, c.args, got, err, c.err)
		}
	}
}
