package function

import (
	"errors"
	"math"
	"strings"
	"testing"

	"isnad/graph/cypher/temporal"
	"isnad/graph/cypher/value"
)

// testEnv is a statement at 2020-02-03T04:05:06.007Z.
func testEnv(t *testing.T) *Env {
	t.Helper()
	now, err := temporal.ParseDateTime("2020-02-03T04:05:06.007Z", temporal.Zone{})
	if err != nil {
		t.Fatal(err)
	}
	return &Env{Now: now}
}

// invoke calls a function by name with arguments as Go values.
func invoke(t *testing.T, name string, args ...any) (value.Value, error) {
	t.Helper()
	f, ok := Lookup(name)
	if !ok {
		t.Fatalf("no function %s", name)
	}
	if err := f.CheckArgs(len(args)); err != nil {
		return value.Value{}, err
	}
	values := make([]value.Value, len(args))
	for i, arg := range args {
		v, err := value.Of(arg)
		if err != nil {
			t.Fatal(err)
		}
		values[i] = v
	}
	return f.Call(testEnv(t), values)
}

type list = []any

func TestCall(t *testing.T) {
	date, err := temporal.ParseDate("2020-01-01")
	if err != nil {
		t.Fatal(err)
	}
	nan, inf := math.NaN(), math.Inf(1)
	for _, c := range []struct {
		name string
		args list
		want string
	}{
		{"coalesce", list{nil, 1}, "1"},
		{"coalesce", list{nil}, "null"},
		{"nullIf", list{1, 1.0}, "null"},
		{"nullIf", list{1, nil}, "1"},
		{"keys", list{map[string]any{"b": 1, "a": nil}}, "['a', 'b']"},
		{"properties", list{map[string]any{"a": 1}}, "{a: 1}"},
		{"size", list{list{1, nil}}, "2"},
		{"size", list{"\U0001f600\u0647"}, "2"},
		{"isEmpty", list{""}, "true"},
		{"isEmpty", list{map[string]any{}}, "true"},
		{"isEmpty", list{list{nil}}, "false"},
		{"timestamp", nil, "1580702706007"},

		{"toInteger", list{"82.9"}, "82"},
		{"toInteger", list{"-1.9"}, "-1"},
		{"toInteger", list{"+5"}, "5"},
		{"toInteger", list{"1e3"}, "1000"},
		{"toInteger", list{" 1 "}, "null"},
		{"toInteger", list{"0x1F"}, "null"},
		{"toInteger", list{"1_000"}, "null"},
		{"toInteger", list{"NaN"}, "null"},
		{"toInteger", list{""}, "null"},
		{"toInteger", list{"9223372036854775807"}, "9223372036854775807"},
		{"toInteger", list{true}, "1"},
		{"toInteger", list{-1.9}, "-1"},
		{"toInteger", list{1e300}, "9223372036854775807"},
		{"toInteger", list{nan}, "0"},
		{"toFloat", list{" 1.5 "}, "1.5"},
		{"toFloat", list{"1e3"}, "1000.0"},
		{"toFloat", list{".5"}, "0.5"},
		{"toFloat", list{"Infinity"}, "Infinity"},
		{"toFloat", list{"inf"}, "null"},
		{"toFloat", list{"foo"}, "null"},
		{"toFloat", list{3}, "3.0"},
		{"toBoolean", list{" TRUE "}, "true"},
		{"toBoolean", list{"t"}, "null"},
		{"toBoolean", list{-1}, "true"},
		{"toBoolean", list{0}, "false"},
		{"toString", list{date}, "'2020-01-01'"},
		{"toString", list{1e7}, "'1.0E7'"},
		{"toString", list{"it's"}, `'it\'s'`},
		{"toIntegerOrNull", list{list{}}, "null"},
		{"toIntegerOrNull", list{"9223372036854775808"}, "null"},
		{"toFloatOrNull", list{true}, "null"},
		{"toStringOrNull", list{list{1}}, "null"},
		{"toBooleanOrNull", list{1.5}, "null"},
		{"toIntegerList", list{list{"1", 2.5, nil, "x", list{}}}, "[1, 2, null, null, null]"},

		{"toLower", list{"\u00c0\u00c9\u0130X"}, "'\u00e0\u00e9i\u0307x'"},
		{"upper", list{"stra\u00dfe"}, "'STRASSE'"},
		{"trim", list{"\u2003a\t\n"}, "'a'"},
		{"trim", list{"\u00a0a"}, "'\u00a0a'"},
		{"btrim", list{"xxaxx", "x"}, "'a'"},
		{"ltrim", list{"xya", "xy"}, "'a'"},
		{"rtrim", list{" a "}, "' a'"},
		{"left", list{"\u0647\u062c\u0648\u0645", 2}, "'\u0647\u062c'"},
		{"left", list{"abc", 10}, "'abc'"},
		{"left", list{"abc", nil}, "null"},
		{"right", list{"\u0647\u062c\u0648\u0645", 1}, "'\u0645'"},
		{"right", list{"abc", 10}, "'abc'"},
		{"substring", list{"0123456789", 1}, "'123456789'"},
		{"substring", list{"\U0001f600abc", 1, 2}, "'ab'"},
		{"substring", list{"abc", 5}, "''"},
		{"substring", list{"abc", 1, 100}, "'bc'"},
		{"substring", list{"abc", 0, 0}, "''"},
		{"replace", list{"abcb", "b", "x"}, "'axcx'"},
		{"replace", list{"abc", "", "x"}, "'xaxbxcx'"},
		{"replace", list{"aab", "a", ""}, "'b'"},
		{"split", list{"one1two", "1"}, "['one', 'two']"},
		{"split", list{"a,,b", ","}, "['a', '', 'b']"},
		{"split", list{"abc", ""}, "['a', 'b', 'c']"},
		{"split", list{"", ""}, "['']"},
		{"split", list{"", ","}, "['']"},
		{"split", list{"a,b;c", list{",", ";"}}, "['a', 'b', 'c']"},
		{"reverse", list{"raksO"}, "'Oskar'"},
		{"reverse", list{list{1, "a", nil}}, "[null, 'a', 1]"},
		{"char_length", list{"\u0647\u062c"}, "2"},

		{"head", list{list{}}, "null"},
		{"last", list{list{1, 2}}, "2"},
		{"tail", list{list{1, 2, 3}}, "[2, 3]"},
		{"tail", list{list{}}, "[]"},
		{"range", list{0, 3}, "[0, 1, 2, 3]"},
		{"range", list{3, 0}, "[]"},
		{"range", list{1381, -3412, -1298}, "[1381, 83, -1215, -2513]"},
		{"range", list{0, 10, 3}, "[0, 3, 6, 9]"},
		{"range", list{5, 5, -1}, "[5]"},
		{"range", list{math.MaxInt64 - 1, math.MaxInt64, 1}, "[9223372036854775806, 9223372036854775807]"},
		{"range", list{math.MinInt64, math.MaxInt64, math.MaxInt64}, "[-9223372036854775808, -1, 9223372036854775806]"},

		{"abs", list{-1}, "1"},
		{"abs", list{-1.5}, "1.5"},
		{"abs", list{math.MinInt64}, "-9223372036854775808"},
		{"sign", list{-3.4}, "-1"},
		{"sign", list{0}, "0"},
		{"ceil", list{1.2}, "2.0"},
		{"floor", list{-1.2}, "-2.0"},
		{"sqrt", list{-1}, "NaN"},
		{"log", list{0}, "-Infinity"},
		{"log10", list{100}, "2.0"},
		{"degrees", list{math.Pi}, "180.0"},
		{"radians", list{1}, "0.017453292519943295"},
		{"haversin", list{0.5}, "0.06120871905481362"},
		{"atan2", list{1, 2}, "0.4636476090008061"},
		{"isNaN", list{nan}, "true"},
		{"isNaN", list{1}, "false"},
		{"pi", nil, "3.141592653589793"},
		{"e", nil, "2.718281828459045"},
		{"round", list{1.5}, "2.0"},
		{"round", list{-1.5}, "-1.0"},
		{"round", list{-2.5}, "-2.0"},
		{"round", list{0.49999999999999994}, "0.0"},
		{"round", list{1}, "1.0"},
		{"round", list{nan}, "NaN"},
		{"round", list{inf, 2}, "Infinity"},
		{"round", list{3.14159, 2}, "3.14"},
		{"round", list{1.005, 2}, "1.01"},
		{"round", list{-1.55, 1}, "-1.6"},
		{"round", list{1.249, 1, "UP"}, "1.3"},
		{"round", list{1.25, 1, "HALF_EVEN"}, "1.2"},
		{"round", list{1.35, 1, "HALF_EVEN"}, "1.4"},
		{"round", list{-1.55, 1, "FLOOR"}, "-1.6"},
		{"round", list{1.51, 1, "CEILING"}, "1.6"},
		{"round", list{-1.55, 1, "DOWN"}, "-1.5"},
		{"round", list{-1.55, 1, "HALF_DOWN"}, "-1.5"},
		{"round", list{-2.5, 0, "HALF_UP"}, "-3.0"},
		{"round", list{5, 1}, "5.0"},
	} {
		got, err := invoke(t, c.name, c.args...)
		if err != nil {
			t.Errorf("%s%v: %v", c.name, c.args, err)
		} else if got.String() != c.want {
			t.Errorf("%s%v = %s, want %s", c.name, c.args, got, c.want)
		}
	}
}

func TestCallFaults(t *testing.T) {
	for _, c := range []struct {
		name string
		args list
		err  error
	}{
		{"size", list{1}, value.ErrType},
		{"size", list{map[string]any{}}, value.ErrType},
		{"size", nil, value.ErrArgument},
		{"coalesce", nil, value.ErrArgument},
		{"toLower", list{"a", "b"}, value.ErrArgument},
		{"toInteger", list{list{}}, value.ErrType},
		{"toInteger", list{"9223372036854775808"}, value.ErrArithmetic},
		{"toFloat", list{true}, value.ErrType},
		{"toBoolean", list{1.0}, value.ErrType},
		{"toString", list{map[string]any{}}, value.ErrType},
		{"labels", list{1}, value.ErrType},
		{"type", list{"a"}, value.ErrType},
		{"id", list{1}, value.ErrType},
		{"nodes", list{list{}}, value.ErrType},
		{"length", list{"abc"}, value.ErrType},
		{"substring", list{"abc", -1}, value.ErrArgument},
		{"substring", list{"abc", 1, -1}, value.ErrArgument},
		{"substring", list{"abc", 1.5}, value.ErrType},
		{"left", list{"abc", -1}, value.ErrArgument},
		{"right", list{1, 1}, value.ErrType},
		{"split", list{"a", 1}, value.ErrType},
		{"reverse", list{1}, value.ErrType},
		{"range", list{0, 1, 0}, value.ErrArgument},
		{"range", list{nil, 1}, value.ErrType},
		{"range", list{0, 1.5}, value.ErrType},
		{"range", list{0, math.MaxInt64}, value.ErrSize},
		{"range", list{math.MinInt64, math.MaxInt64}, value.ErrSize},
		{"replace", list{strings.Repeat("a", 1<<14), "a", strings.Repeat("b", 1<<14)}, value.ErrSize},
		{"split", list{strings.Repeat("a", value.MaxList+1), ""}, value.ErrSize},
		{"abs", list{"a"}, value.ErrType},
		{"sqrt", list{"a"}, value.ErrType},
		{"round", list{1.1, -1}, value.ErrArgument},
		{"round", list{1.1, 0, "foo"}, value.ErrArgument},
	} {
		got, err := invoke(t, c.name, c.args...)
		if !errors.Is(err, c.err) {
			t.Errorf("%s%v: %s, %v, want %v", c.name, c.args, got, err, c.err)
		} else if !strings.Contains(err.Error(), c.name) {
			t.Errorf("%s%v: the error %q does not name the function", c.name, c.args, err)
		}
	}
}

// TestNull calls every function of one to three arguments with null for each.
func TestNull(t *testing.T) {
	for _, f := range All() {
		if f.MinArgs == 0 || f.takesNull {
			continue
		}
		got, err := f.Call(testEnv(t), make([]value.Value, f.MinArgs))
		if err != nil || !got.IsNull() {
			t.Errorf("%s of null: %s, %v, want null", f.Name, got, err)
		}
	}
}

func TestTable(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range All() {
		key := strings.ToLower(f.Name)
		if seen[key] {
			t.Errorf("%s stands twice", f.Name)
		}
		seen[key] = true
		if found, ok := Lookup(strings.ToUpper(f.Name)); !ok || found != f {
			t.Errorf("%s is not found in capitals", f.Name)
		}
		if f.Doc == "" || f.Group == "" || f.body == nil {
			t.Errorf("%s lacks its documentation or its body", f.Name)
		}
		if (f.Parameters == "") != (f.MaxArgs == 0) {
			t.Errorf("%s takes %d arguments and documents %q", f.Name, f.MaxArgs, f.Parameters)
		}
	}
	if _, ok := Lookup("rand"); ok {
		t.Error("rand is no pure function")
	}
}
