package render

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
)

// items returns a value as the lines of a cell: a list has one for each
// member, everything else one, nothing none.
func items(v any) []string {
	switch v := v.(type) {
	case nil:
		return nil
	case []any:
		list := make([]string, len(v))
		for i, member := range v {
			list[i] = inline(member)
		}
		return list
	case []string:
		return v
	}
	return []string{inline(v)}
}

// inline returns a value as one text; lists and maps are JSON there.
func inline(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case string:
		return v
	case bool:
		return strconv.FormatBool(v)
	case int:
		return strconv.Itoa(v)
	case int64:
		return strconv.FormatInt(v, 10)
	case float64:
		return strconv.FormatFloat(v, 'g', -1, 64)
	case time.Time:
		return moment(v)
	}
	text, err := encode(v)
	if err != nil {
		return fmt.Sprint(v)
	}
	return string(text)
}

// moment writes a day without a time of day as the day alone.
func moment(t time.Time) string {
	if u := t.UTC(); u.Equal(u.Truncate(24 * time.Hour)) {
		return u.Format(time.DateOnly)
	}
	return t.Format(time.RFC3339)
}

// encode is JSON as people read it: Arabic and "<" stay as they are.
func encode(v any) ([]byte, error) {
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(encodable(v)); err != nil {
		return nil, err
	}
	return bytes.TrimSuffix(b.Bytes(), []byte("\n")), nil
}

// encodable replaces what JSON has no form for.
func encodable(v any) any {
	switch v := v.(type) {
	case float64:
		if math.IsNaN(v) || math.IsInf(v, 0) {
			return inline(v)
		}
	case time.Time:
		return moment(v)
	case []any:
		list := make([]any, len(v))
		for i, member := range v {
			list[i] = encodable(member)
		}
		return list
	case map[string]any:
		m := make(map[string]any, len(v))
		for k, member := range v {
			m[k] = encodable(member)
		}
		return m
	}
	return v
}

// The marks that change the direction of text and reach beyond their cell.
const (
	embeddings = "\u202A\u202B\u202C\u202D\u202E"
	isolates   = "\u2066\u2067\u2068\u2069"
)

// visible makes a text safe to be shown: control characters, with which an
// article could steer a terminal, become U+FFFD, and marks that would turn the
// rest of the line around go.
func visible(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case r == '\t' || r == '\r' || r == '\u2028' || r == '\u2029':
			return ' '
		case r < 0x20 || r >= 0x7F && r < 0xA0:
			return '\uFFFD'
		case strings.ContainsRune(embeddings+isolates, r):
			return -1
		}
		return r
	}, s)
}
