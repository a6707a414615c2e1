package function

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"

	"isnad/graph/cypher/value"
)

func textFunctions() []Function {
	lower, upper := onText(value.Lower), onText(toUpper)
	return []Function{
		{Name: "toLower", Parameters: "text", MinArgs: 1, MaxArgs: 1, Doc: "the text in lower case", body: lower},
		{Name: "lower", Parameters: "text", MinArgs: 1, MaxArgs: 1, Doc: "the same as toLower()", body: lower},
		{Name: "toUpper", Parameters: "text", MinArgs: 1, MaxArgs: 1, Doc: "the text in upper case", body: upper},
		{Name: "upper", Parameters: "text", MinArgs: 1, MaxArgs: 1, Doc: "the same as toUpper()", body: upper},
		{Name: "trim", Parameters: "text", MinArgs: 1, MaxArgs: 1,
			Doc: "the text without the white space at its ends", body: trim(true, true)},
		{Name: "btrim", Parameters: "text[, characters]", MinArgs: 1, MaxArgs: 2,
			Doc: "the text without white space, or those characters, at its ends", body: trim(true, true)},
		{Name: "ltrim", Parameters: "text[, characters]", MinArgs: 1, MaxArgs: 2,
			Doc: "the text without white space, or those characters, at its start", body: trim(true, false)},
		{Name: "rtrim", Parameters: "text[, characters]", MinArgs: 1, MaxArgs: 2,
			Doc: "the text without white space, or those characters, at its end", body: trim(false, true)},
		{Name: "left", Parameters: "text, length", MinArgs: 2, MaxArgs: 2,
			Doc: "the first code points of a text", body: left},
		{Name: "right", Parameters: "text, length", MinArgs: 2, MaxArgs: 2,
			Doc: "the last code points of a text", body: right},
		{Name: "substring", Parameters: "text, start[, length]", MinArgs: 2, MaxArgs: 3,
			Doc: "the code points from start, counted from 0, to the end or so many", body: substring},
		{Name: "replace", Parameters: "text, search, replacement", MinArgs: 3, MaxArgs: 3,
			Doc: "the text with every occurrence of search replaced", body: replace},
		{Name: "split", Parameters: "text, delimiter or list of them", MinArgs: 2, MaxArgs: 2,
			Doc: "the parts of the text between the delimiters", body: split},
		{Name: "char_length", Parameters: "text", MinArgs: 1, MaxArgs: 1,
			Doc: "the number of code points of a text", body: charLength},
		{Name: "character_length", Parameters: "text", MinArgs: 1, MaxArgs: 1,
			Doc: "the same as char_length()", body: charLength},
	}
}

// onText makes a body of a function from text to text.
func onText(f func(string) string) func(call) (value.Value, error) {
	return func(c call) (value.Value, error) {
		text, err := c.text(0)
		if err != nil {
			return value.Value{}, err
		}
		return value.String(f(text)), nil
	}
}

// toUpper is the upper case by Unicode's full mapping, as value.Lower is the
// lower one.
func toUpper(text string) string {
	if !strings.ContainsFunc(text, mayGrow) {
		return strings.ToUpper(text)
	}
	return cases.Upper(language.Und).String(text)
}

// mayGrow tells whether upper case may be more than one letter, which it never
// is in ASCII and in scripts without case.
func mayGrow(r rune) bool {
	return r >= utf8.RuneSelf && (unicode.IsLower(r) || unicode.IsTitle(r) || unicode.IsMark(r))
}

// trim makes the body that cuts white space, or the characters of a second
// argument, from the start, the end or both.
func trim(start, end bool) func(call) (value.Value, error) {
	return func(c call) (value.Value, error) {
		text, err := c.text(0)
		if err != nil {
			return value.Value{}, err
		}
		drop := isJavaSpace
		if len(c.args) > 1 {
			characters, err := c.text(1)
			if err != nil {
				return value.Value{}, err
			}
			drop = func(r rune) bool { return strings.ContainsRune(characters, r) }
		}
		if start {
			text = strings.TrimLeftFunc(text, drop)
		}
		if end {
			text = strings.TrimRightFunc(text, drop)
		}
		return value.String(text), nil
	}
}

func trimJava(text string) string { return strings.TrimFunc(text, isJavaSpace) }

// isJavaSpace is Java's notion of white space, which leaves out the spaces that
// do not break and takes in four separators of ASCII.
func isJavaSpace(r rune) bool {
	switch r {
	case '\u00a0', '\u2007', '\u202f', '\u0085':
		return false
	case '\u001c', '\u001d', '\u001e', '\u001f':
		return true
	}
	return unicode.IsSpace(r)
}

func left(c call) (value.Value, error) {
	text, length, err := c.textAndLength()
	if err != nil {
		return value.Value{}, err
	}
	return value.String(text[:offset(text, length)]), nil
}

func right(c call) (value.Value, error) {
	text, length, err := c.textAndLength()
	if err != nil {
		return value.Value{}, err
	}
	skip := max(int64(utf8.RuneCountInString(text))-length, 0)
	return value.String(text[offset(text, skip):]), nil
}

func (c call) textAndLength() (string, int64, error) {
	text, err := c.text(0)
	if err != nil {
		return "", 0, err
	}
	length, err := c.count(1)
	return text, length, err
}

// count reads an integer that must not be negative.
func (c call) count(i int) (int64, error) {
	n, err := c.integer(i)
	if err == nil && n < 0 {
		err = c.invalid("%d is negative", n)
	}
	return n, err
}

func substring(c call) (value.Value, error) {
	text, start, err := c.textAndLength()
	if err != nil {
		return value.Value{}, err
	}
	text = text[offset(text, start):]
	if len(c.args) > 2 {
		length, err := c.count(2)
		if err != nil {
			return value.Value{}, err
		}
		text = text[:offset(text, length)]
	}
	return value.String(text), nil
}

// offset is the byte at which so many code points end, or the length of the
// text if it has fewer.
func offset(text string, codePoints int64) int {
	for i := range text {
		if codePoints == 0 {
			return i
		}
		codePoints--
	}
	return len(text)
}

func replace(c call) (value.Value, error) {
	var texts [3]string
	for i := range texts {
		text, err := c.text(i)
		if err != nil {
			return value.Value{}, err
		}
		texts[i] = text
	}
	growth := strings.Count(texts[0], texts[1]) * (len(texts[2]) - len(texts[1]))
	if err := value.CheckText("replace()", len(texts[0])+growth); err != nil {
		return value.Value{}, err
	}
	return value.String(strings.ReplaceAll(texts[0], texts[1], texts[2])), nil
}

func split(c call) (value.Value, error) {
	text, err := c.text(0)
	if err != nil {
		return value.Value{}, err
	}
	delimiters := []value.Value{c.args[1]}
	if items, ok := c.args[1].AsList(); ok {
		delimiters = items
	}
	parts := []string{text}
	for _, d := range delimiters {
		delimiter, ok := d.AsString()
		if !ok {
			return value.Value{}, c.typeError()
		}
		count := len(parts)
		for _, part := range parts {
			count += strings.Count(part, delimiter)
		}
		if err := value.CheckList("split()", count); err != nil {
			return value.Value{}, err
		}
		parts = splitAll(parts, delimiter)
	}
	return textList(parts), nil
}

// splitAll splits each part; an empty delimiter parts the code points.
func splitAll(parts []string, delimiter string) []string {
	var split []string
	for _, part := range parts {
		if part == "" { // one part, where Go sees none
			split = append(split, part)
			continue
		}
		split = append(split, strings.Split(part, delimiter)...)
	}
	return split
}

func charLength(c call) (value.Value, error) {
	text, err := c.text(0)
	if err != nil {
		return value.Value{}, err
	}
	return value.Int(int64(utf8.RuneCountInString(text))), nil
}
