package conformance

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"isnad/graph/cypher/value"
)

// expected reads a cell of the kit's tables. It gives the text that show has
// for such a value, and the value itself unless it is a node, relationship or
// path.
func expected(cell string, sortLists bool) (text string, v value.Value, err error) {
	r := &cellReader{rest: strings.TrimSpace(cell), sortLists: sortLists}
	defer func() {
		if fault, ok := recover().(cellFault); ok {
			err = fmt.Errorf("cell %q: %s", cell, fault)
		}
	}()
	text, v = r.value()
	if r.rest != "" {
		r.fail("goes on with " + r.rest)
	}
	return text, v, nil
}

type cellFault string

type cellReader struct {
	rest      string
	sortLists bool
}

func (r *cellReader) fail(why string) { panic(cellFault(why)) }

func (r *cellReader) skip() { r.rest = strings.TrimLeft(r.rest, " ") }

func (r *cellReader) take(prefix string) bool {
	r.skip()
	if !strings.HasPrefix(r.rest, prefix) {
		return false
	}
	r.rest = r.rest[len(prefix):]
	return true
}

func (r *cellReader) want(prefix string) {
	if !r.take(prefix) {
		r.fail("no " + prefix + " at " + r.rest)
	}
}

func (r *cellReader) value() (string, value.Value) {
	r.skip()
	switch {
	case strings.HasPrefix(r.rest, "[:"):
		return r.rel(), value.Value{}
	case strings.HasPrefix(r.rest, "["):
		return r.list()
	case strings.HasPrefix(r.rest, "{"):
		return r.mapOf()
	case strings.HasPrefix(r.rest, "("):
		return r.node(), value.Value{}
	case strings.HasPrefix(r.rest, "<"):
		return r.path(), value.Value{}
	case strings.HasPrefix(r.rest, "'"):
		s := r.text()
		return "'" + s + "'", value.String(s)
	}
	return r.atom()
}

func (r *cellReader) text() string {
	r.want("'")
	var s strings.Builder
	for i := 0; i < len(r.rest); i++ {
		switch c := r.rest[i]; {
		case c == '\\' && i+1 < len(r.rest) && strings.ContainsRune(`'\`, rune(r.rest[i+1])):
			i++
			s.WriteByte(r.rest[i])
		case c == '\'':
			r.rest = r.rest[i+1:]
			return s.String()
		default:
			s.WriteByte(c)
		}
	}
	r.fail("string has no end")
	return ""
}

func (r *cellReader) atom() (string, value.Value) {
	n := strings.IndexAny(r.rest, ",]})")
	if n < 0 {
		n = len(r.rest)
	}
	word := strings.TrimSpace(r.rest[:n])
	r.rest = r.rest[n:]
	v := value.Value{}
	switch word {
	case "null":
	case "true", "false":
		v = value.Bool(word == "true")
	default:
		if i, err := strconv.ParseInt(word, 10, 64); err == nil {
			v = value.Int(i)
		} else if f, err := strconv.ParseFloat(word, 64); err == nil {
			v = value.Float(f)
		} else {
			r.fail("no value: " + word)
		}
	}
	return show(v, false), v
}

func (r *cellReader) list() (string, value.Value) {
	r.want("[")
	var texts []string
	var items []value.Value
	for !r.take("]") {
		text, v := r.value()
		texts, items = append(texts, text), append(items, v)
		r.take(",")
	}
	if r.sortLists {
		slices.Sort(texts)
	}
	return "[" + strings.Join(texts, ", ") + "]", value.List(items)
}

func (r *cellReader) mapOf() (string, value.Value) {
	r.want("{")
	texts := map[string]string{}
	entries := map[string]value.Value{}
	for !r.take("}") {
		key := r.name()
		r.want(":")
		texts[key], entries[key] = r.value()
		r.take(",")
	}
	var list []string
	for _, key := range slices.Sorted(maps.Keys(texts)) {
		list = append(list, key+": "+texts[key])
	}
	return "{" + strings.Join(list, ", ") + "}", value.Map(entries)
}

func (r *cellReader) name() string {
	r.skip()
	n := strings.IndexFunc(r.rest, func(c rune) bool { return c != '_' && !unicode.IsLetter(c) && !unicode.IsDigit(c) })
	if n <= 0 {
		r.fail("no name at " + r.rest)
	}
	name := r.rest[:n]
	r.rest = r.rest[n:]
	return name
}

func (r *cellReader) node() string {
	r.want("(")
	var labels []string
	for r.take(":") {
		labels = append(labels, ":"+r.name())
	}
	slices.Sort(labels)
	text := strings.Join(labels, "") + r.props()
	r.want(")")
	return "(" + text + ")"
}

func (r *cellReader) rel() string {
	r.want("[:")
	text := r.name() + r.props()
	r.want("]")
	return "[:" + text + "]"
}

func (r *cellReader) props() string {
	r.skip()
	if !strings.HasPrefix(r.rest, "{") {
		return ""
	}
	text, _ := r.mapOf()
	return text
}

func (r *cellReader) path() string {
	r.want("<")
	text := "<" + r.node()
	for !r.take(">") {
		left, right := "-", "-"
		if r.take("<-") {
			left = "<-"
		} else {
			r.want("-")
		}
		rel := r.rel()
		if r.take("->") {
			right = "->"
		} else {
			r.want("-")
		}
		text += left + rel + right + r.node()
	}
	return text + ">"
}
