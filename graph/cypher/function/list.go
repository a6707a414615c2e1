package function

import (
	"math"
	"slices"

	"isnad/graph/cypher/value"
)

func listFunctions() []Function {
	return []Function{
		{Name: "head", Parameters: "list", MinArgs: 1, MaxArgs: 1,
			Doc: "the first element, or null of an empty list", body: head},
		{Name: "last", Parameters: "list", MinArgs: 1, MaxArgs: 1,
			Doc: "the last element, or null of an empty list", body: last},
		{Name: "tail", Parameters: "list", MinArgs: 1, MaxArgs: 1,
			Doc: "the list without its first element", body: tail},
		{Name: "reverse", Parameters: "list or text", MinArgs: 1, MaxArgs: 1,
			Doc: "the elements of a list or the code points of a text from the last to the first", body: reverse},
		{Name: "range", Parameters: "start, end[, step]", MinArgs: 2, MaxArgs: 3, takesNull: true,
			Doc: "the integers from start to end, both included, by a step of 1 or another that is not zero", body: rangeList},
	}
}

func head(c call) (value.Value, error) {
	items, err := c.list(0)
	if err != nil || len(items) == 0 {
		return value.Value{}, err
	}
	return items[0], nil
}

func last(c call) (value.Value, error) {
	items, err := c.list(0)
	if err != nil || len(items) == 0 {
		return value.Value{}, err
	}
	return items[len(items)-1], nil
}

func tail(c call) (value.Value, error) {
	items, err := c.list(0)
	if err != nil || len(items) == 0 {
		return value.List(nil), err
	}
	return value.List(items[1:]), nil
}

func reverse(c call) (value.Value, error) {
	if items, ok := c.args[0].AsList(); ok {
		items = slices.Clone(items)
		slices.Reverse(items)
		return value.List(items), nil
	}
	text, err := c.text(0)
	if err != nil {
		return value.Value{}, err
	}
	runes := []rune(text)
	slices.Reverse(runes)
	return value.String(string(runes)), nil
}

// rangeList takes null for the wrong type that it is, as Neo4j does. Its length
// is bounded, where Neo4j makes elements only when they are asked for.
func rangeList(c call) (value.Value, error) {
	bounds := [3]int64{2: 1}
	for i := range c.args {
		n, err := c.integer(i)
		if err != nil {
			return value.Value{}, err
		}
		bounds[i] = n
	}
	start, end, step := bounds[0], bounds[1], bounds[2]
	if step == 0 {
		return value.Value{}, c.invalid("a step of zero")
	}
	if step > 0 && start > end || step < 0 && start < end {
		return value.List(nil), nil
	}
	steps := stepsBetween(start, end, step)
	if err := value.CheckList("range()", int(min(steps, math.MaxInt))); err != nil {
		return value.Value{}, err
	}
	items := make([]value.Value, steps+1)
	for i := range items {
		items[i] = value.Int(start + int64(i)*step)
	}
	return value.List(items), nil
}

// stepsBetween counts without a sign, since the way from the least integer to
// the greatest has 64 bits.
func stepsBetween(start, end, step int64) uint64 {
	if step > 0 {
		return (uint64(end) - uint64(start)) / uint64(step)
	}
	return (uint64(start) - uint64(end)) / -uint64(step)
}
