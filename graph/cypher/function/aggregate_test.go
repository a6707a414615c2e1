package function

import (
	"errors"
	"math"
	"testing"
	"time"

	"isnad/graph/cypher/value"
)

// fold runs an aggregate over the values of one argument, with extra ones
// behind each.
func fold(t *testing.T, name string, values list, extra ...any) (value.Value, error) {
	t.Helper()
	a, ok := LookupAggregate(name)
	if !ok {
		t.Fatalf("no aggregate %s", name)
	}
	accumulator := a.New()
	for _, v := range values {
		var args []value.Value
		for _, x := range append(list{v}, extra...) {
			arg, err := value.Of(x)
			if err != nil {
				t.Fatal(err)
			}
			args = append(args, arg)
		}
		if err := accumulator.Add(args); err != nil {
			return value.Value{}, err
		}
	}
	return accumulator.Result()
}

func TestAggregates(t *testing.T) {
	const maxInt = math.MaxInt64
	for _, c := range []struct {
		name  string
		rows  list
		extra list
		want  string
	}{
		{"count", list{1, nil, "a"}, nil, "2"},
		{"count", nil, nil, "0"},
		{"sum", nil, nil, "0"},
		{"sum", list{nil}, nil, "0"},
		{"sum", list{1, 2, nil}, nil, "3"},
		{"sum", list{1, 2.0}, nil, "3.0"},
		{"sum", list{0.1, 0.2, 0.3}, nil, "0.6000000000000001"},
		{"sum", list{maxInt, 1}, nil, "9.223372036854776E18"},
		{"sum", list{24 * time.Hour, time.Minute}, nil, "PT24H1M"},
		{"avg", nil, nil, "null"},
		{"avg", list{1, 2, nil}, nil, "1.5"},
		{"avg", list{1}, nil, "1.0"},
		{"avg", list{0.1, 0.2, 0.3}, nil, "0.2"},
		{"avg", list{maxInt, maxInt}, nil, "9.223372036854776E18"},
		{"avg", list{time.Hour, 2 * time.Hour}, nil, "PT1H30M"},
		{"min", nil, nil, "null"},
		{"min", list{1, "a", nil, list{1, 2}, 0.2, "b"}, nil, "[1, 2]"},
		{"max", list{1, "a", nil, list{1, 2}, 0.2, "b"}, nil, "1"},
		{"max", list{math.NaN(), 1}, nil, "NaN"},
		{"min", list{list{1, 2}, list{2}, list{"a"}}, nil, "['a']"},
		{"collect", list{1, nil, "a"}, nil, "[1, 'a']"},
		{"collect", nil, nil, "[]"},
		{"stDev", list{1, 2, 3, 4}, nil, "1.2909944487358056"},
		{"stDev", list{0.1, 0.2, 0.3}, nil, "0.09999999999999998"},
		{"stDev", list{1, 2, 3, 5, 7, 11, 13.5}, nil, "4.711940253481675"},
		{"stDev", list{1}, nil, "0.0"},
		{"stDev", nil, nil, "0.0"},
		{"stDevP", list{1, 2, 3, 4}, nil, "1.118033988749895"},
		{"stDevP", list{1, 2, 3, 5, 7, 11, 13.5}, nil, "4.362408995600705"},
		{"percentileCont", nil, list{0.5}, "null"},
		{"percentileCont", list{4, 2, 3, 1}, list{0.4}, "2.2"},
		{"percentileCont", list{1, 2, 3, 4}, list{0}, "1"},
		{"percentileCont", list{1, 2, 3, 4}, list{1}, "4"},
		{"percentileCont", list{10.0, 20.0, 30.0}, list{0.5}, "20.0"},
		{"percentileCont", list{1, 2, 3, 5, 7, 11, 13.5}, list{0.33}, "2.98"},
		{"percentileDisc", list{4, 2, 3, 1, nil}, list{0.4}, "2"},
		{"percentileDisc", list{1, 2, 3, 4}, list{0}, "1"},
		{"percentileDisc", list{1, 2, 3, 4}, list{0.5}, "2"},
		{"percentileDisc", list{1, 2, 3, 4}, list{1}, "4"},
	} {
		got, err := fold(t, c.name, c.rows, c.extra...)
		if err != nil || got.String() != c.want {
			t.Errorf("%s%v = %s, %v, want %s", c.name, c.rows, got, err, c.want)
		}
	}
}

func TestAggregateFaults(t *testing.T) {
	for _, c := range []struct {
		name  string
		rows  list
		extra list
		err   error
	}{
		{"sum", list{"a"}, nil, value.ErrType},
		{"sum", list{1, time.Hour}, nil, value.ErrType},
		{"avg", list{time.Hour, 1}, nil, value.ErrType},
		{"avg", list{true}, nil, value.ErrType},
		{"stDev", list{"a"}, nil, value.ErrType},
		{"percentileCont", list{"a"}, list{0.5}, value.ErrType},
		{"percentileCont", list{1}, list{1.1}, value.ErrArgument},
		{"percentileDisc", list{1}, list{-1}, value.ErrArgument},
		{"percentileDisc", list{1}, list{nil}, value.ErrArgument},
		{"percentileDisc", list{1}, list{math.NaN()}, value.ErrArgument},
	} {
		if got, err := fold(t, c.name, c.rows, c.extra...); !errors.Is(err, c.err) {
			t.Errorf("%s%v: %s, %v, want %v", c.name, c.rows, got, err, c.err)
		}
	}
	a, _ := LookupAggregate("PERCENTILEDISC")
	if err := a.CheckArgs(1); !errors.Is(err, value.ErrArgument) {
		t.Errorf("percentileDisc of one argument: %v", err)
	}
}
