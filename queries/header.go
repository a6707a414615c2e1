package queries

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strings"
)

var (
	queryName   = regexp.MustCompile(`^[a-z0-9]+(-[a-z0-9]+)*$`)
	paramName   = regexp.MustCompile(`^[a-z][A-Za-z0-9_]*$`)
	releaseName = regexp.MustCompile(`^\d+\.\d+(\.\d+)?$`)
	columnStart = regexp.MustCompile(`(?:^|,\s*)([a-z][A-Za-z0-9_]*):\s`)
)

var headerKeys = []string{"name", "ask", "param", "returns", "since"}

// parseHeader reads the comment lines at the top of the file. It returns the
// index of the first line after them.
func parseHeader(f *faults) (Query, int) {
	var q Query
	seen := map[string]bool{}
	rest := 0
	for ; rest < len(f.lines) && strings.HasPrefix(f.lines[rest], "//"); rest++ {
		line := rest + 1
		key, value, ok := headerField(f.lines[rest])
		switch {
		case !ok:
			f.add(line, "header line is not of the form \"// key: value\"")
			continue
		case !slices.Contains(headerKeys, key):
			f.add(line, "unknown key %q, known are %s", key, strings.Join(headerKeys, ", "))
			continue
		case value == "":
			f.add(line, "key %q has no value", key)
			seen[key] = true
			continue
		case seen[key] && key != "param" && key != "returns":
			f.add(line, "key %q given twice", key)
			continue
		case key != "name" && line == 1:
			f.add(line, "the first line must be \"// name: …\", which browsers show as the title")
		}
		seen[key] = true
		if err := q.set(key, value); err != nil {
			f.add(line, "%v", err)
		}
	}
	for _, key := range headerKeys {
		if !seen[key] && key != "param" { // a question may have no parameters
			f.add(0, "header has no %q", key)
		}
	}
	for i := rest; i < len(f.lines); i++ {
		if key, _, ok := headerField(f.lines[i]); ok && slices.Contains(headerKeys, key) {
			f.add(i+1, "header line after the end of the header")
		}
	}
	return q, rest
}

func headerField(line string) (key, value string, ok bool) {
	line, ok = strings.CutPrefix(line, "//")
	if !ok {
		return "", "", false
	}
	key, value, ok = strings.Cut(line, ":")
	key = strings.TrimSpace(key)
	if !ok || key == "" || strings.ContainsAny(key, " \t") {
		return "", "", false
	}
	return key, strings.TrimSpace(value), true
}

// headerLine finds the line of a header key, for param the one that declares
// name; 0 when there is none.
func headerLine(f *faults, key, name string) int {
	for i, line := range f.lines {
		k, v, ok := headerField(line)
		if !ok || k != key {
			continue
		}
		if fields := strings.Fields(v); name == "" || len(fields) > 0 && fields[0] == name {
			return i + 1
		}
	}
	return 0
}

func (q *Query) set(key, value string) error {
	switch key {
	case "name":
		if !queryName.MatchString(value) {
			return fmt.Errorf("name %q is not made of lower-case words with dashes", value)
		}
		q.Name = value
	case "ask":
		q.Ask = value
	case "since":
		if !releaseName.MatchString(value) {
			return fmt.Errorf("%q is not a release such as 0.1", value)
		}
		q.Since = value
	case "param":
		p, err := parseParam(value)
		if err != nil {
			return err
		}
		if _, twice := q.Param(p.Name); twice {
			return fmt.Errorf("parameter %q declared twice", p.Name)
		}
		q.Params = append(q.Params, p)
	case "returns":
		return q.addColumns(value)
	}
	return nil
}

// parseParam reads "NAME TYPE default=VALUE — description" or the same with
// "required". A parameter with neither is null unless it is given.
func parseParam(value string) (Param, error) {
	decl, doc, ok := strings.Cut(value, " — ")
	if !ok {
		decl, doc, ok = strings.Cut(value, " -- ")
	}
	doc = strings.TrimSpace(doc)
	if !ok || doc == "" {
		return Param{}, fmt.Errorf("parameter has no description after \" — \"")
	}
	name, decl := cutField(decl)
	typ, decl := cutField(decl)
	p := Param{Name: name, Type: Type(typ), Doc: doc}
	if !paramName.MatchString(name) {
		return p, fmt.Errorf("parameter name %q does not begin with a lower-case letter followed by letters, digits and _", name)
	}
	if !slices.Contains(types(), p.Type) {
		return p, fmt.Errorf("parameter %q has unknown type %q, known are %v", name, typ, types())
	}
	if decl == "" {
		return p, nil
	}
	if decl == "required" {
		p.Required = true
		return p, nil
	}
	text, ok := strings.CutPrefix(decl, "default=")
	if !ok {
		return p, fmt.Errorf("parameter %q: %q is neither \"required\" nor \"default=…\"", name, decl)
	}
	def, err := parseDefault(p, text)
	p.Default = def
	return p, err
}

// parseDefault reads null, a quoted string, or the value as a user would give it.
func parseDefault(p Param, text string) (any, error) {
	if text == "null" {
		return nil, nil
	}
	if strings.HasPrefix(text, `"`) {
		if err := json.Unmarshal([]byte(text), &text); err != nil {
			return nil, fmt.Errorf("parameter %q: default is not a quoted string: %w", p.Name, err)
		}
	} else if text == "" || p.Type != List && strings.ContainsAny(text, " \t") {
		return nil, fmt.Errorf("parameter %q: a default that is empty or has spaces needs quotes", p.Name)
	}
	v, err := p.Coerce(text)
	if err != nil {
		return nil, fmt.Errorf("default of %w", err)
	}
	return v, nil
}

func cutField(s string) (field, rest string) {
	s = strings.TrimSpace(s)
	i := strings.IndexAny(s, " \t")
	if i < 0 {
		return s, ""
	}
	return s[:i], strings.TrimSpace(s[i:])
}

// addColumns reads "column: meaning, column: meaning". A comma inside a
// meaning is allowed, because what follows it is no "column:".
func (q *Query) addColumns(value string) error {
	marks := columnStart.FindAllStringSubmatchIndex(value, -1)
	if len(marks) == 0 || marks[0][0] != 0 {
		return fmt.Errorf("columns are not of the form \"column: meaning, …\"")
	}
	for i, m := range marks {
		end := len(value)
		if i+1 < len(marks) {
			end = marks[i+1][0]
		}
		c := Column{Name: value[m[2]:m[3]], Doc: strings.TrimSpace(value[m[1]:end])}
		if c.Doc == "" {
			return fmt.Errorf("column %q has no meaning", c.Name)
		}
		if slices.Contains(q.Columns(), c.Name) {
			return fmt.Errorf("column %q given twice", c.Name)
		}
		q.Returns = append(q.Returns, c)
	}
	return nil
}
