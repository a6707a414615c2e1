package value

import (
	"errors"
	"math"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
)

func TestOfAndNative(t *testing.T) {
	for _, x := range []any{
		nil, true, int64(-1), int64(math.MaxInt64), 1.5, "", "x",
		[]any{}, []any{int64(1), []any{nil}}, map[string]any{"a": map[string]any{"b": "c"}},
	} {
		v, err := Of(x)
		if err != nil {
			t.Errorf("Of(%v): %v", x, err)
		} else if diff := cmp.Diff(x, v.Native()); diff != "" {
			t.Errorf("Of(%v).Native(): %s", x, diff)
		}
	}
	beirut := time.FixedZone("", 3*3600)
	for x, want := range map[any]string{
		int8(3): "3", uint16(3): "3", float32(0.5): "0.5",
		time.Date(2020, 1, 2, 3, 4, 5, 6000000, beirut): "2020-01-02T03:04:05.006+03:00",
		90 * time.Minute: "PT1H30M",
	} {
		if v, err := Of(x); err != nil || v.String() != want {
			t.Errorf("Of(%v) = %s, %v, want %s", x, v, err, want)
		}
	}
	if _, err := Of(struct{}{}); !errors.Is(err, ErrType) {
		t.Errorf("Of(struct{}{}): %v", err)
	}
	if _, err := Of(uint64(math.MaxUint64)); !errors.Is(err, ErrArithmetic) {
		t.Errorf("Of of a large uint64: %v", err)
	}
	if _, err := Of([]any{make(chan int)}); !errors.Is(err, ErrType) {
		t.Errorf("Of of a list with a channel: %v", err)
	}
}

func TestKind(t *testing.T) {
	for want, v := range map[Kind]Value{
		KindNull: null, KindBool: Bool(false), KindInt: Int(0), KindFloat: nan,
		KindString: String(""), KindList: List(nil), KindMap: Map(nil),
		KindNode: FromNode(testNode{}), KindRelationship: FromRelationship(testRelationship{}),
		KindPath: FromPath(&Path{}), KindDate: date(t, 2020, 1, 1), KindDuration: duration(t, 1, 1, 1),
	} {
		if got := v.Kind(); got != want {
			t.Errorf("kind %s, want %s", got, want)
		}
	}
}

func TestNoAllocation(t *testing.T) {
	text, items := "some text", []Value{Int(1)}
	allocations := testing.AllocsPerRun(100, func() {
		sum, _ := Add(Int(1<<40), Int(1<<41))
		if Equal(sum, Float(2.5)) == True || Less(String(text), String(text)) == True {
			t.Error("wrong")
		}
		if v, _ := Index(List(items), Int(0)); v.Kind() != KindInt {
			t.Error("wrong")
		}
	})
	if allocations != 0 {
		t.Errorf("%v allocations, want none", allocations)
	}
}
