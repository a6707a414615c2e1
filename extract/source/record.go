package source

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"isnad/extract/article"
)

// object is an article as JSON states it; fields of other names are passed over.
type object struct {
	ID        scalar `json:"id"`
	URL       string `json:"url"`
	Title     string `json:"title"`
	Outlet    string `json:"outlet"`
	Published string `json:"published"`
	Language  string `json:"language"`
	Text      string `json:"text"`
}

// scalar is a string that may be written as a number, as identifiers often are.
type scalar string

// UnmarshalJSON takes a string, a number or null.
func (s *scalar) UnmarshalJSON(data []byte) error {
	if len(data) > 0 && (data[0] == '-' || data[0] >= '0' && data[0] <= '9') {
		*s = scalar(data)
		return nil
	}
	return json.Unmarshal(data, (*string)(s))
}

// object reads one article from raw JSON that begins at the given line.
// Without an id of its own it is named file:line.
func (r *reader) object(in input, line int, raw []byte) bool {
	if i := invalidUTF8(raw); i >= 0 {
		return r.fault(&Fault{Path: in.path, Line: line, Err: ErrEncoding,
			Detail: fmt.Sprintf("byte 0x%02x at byte %d of the object", raw[i], i), Advice: "convert it to UTF-8"})
	}
	var o object
	if err := json.Unmarshal(raw, &o); err != nil {
		f := syntaxFault(err)
		f.Path, f.Line = in.path, line
		return r.fault(f)
	}
	if strings.TrimSpace(o.Text) == "" {
		f := emptyFault(in.path, line)
		f.Detail, f.Advice = "field text", "give the article a text or delete it"
		return r.fault(f)
	}
	a := article.Article{ID: fmt.Sprintf("%s:%d", in.path, line), Path: in.path, Line: line, Text: o.Text}
	h := header{ID: string(o.ID), URL: o.URL, Title: o.Title, Outlet: o.Outlet, Published: o.Published, Language: o.Language}
	if f := h.fill(&a, article.FromRecord); f != nil {
		f.Path = in.path
		if !r.fault(f) {
			return false
		}
	}
	fillFromDateline(&a)
	return r.emit(a)
}

// syntaxFault explains what encoding/json refused; it lacks path and line.
func syntaxFault(err error) *Fault {
	f := &Fault{Err: ErrSyntax, Detail: err.Error(), Advice: "expected a JSON object with the field text; mend it or delete it"}
	var wrong *json.UnmarshalTypeError
	if errors.As(err, &wrong) && wrong.Field != "" {
		f.Err, f.Detail = ErrField, fmt.Sprintf("%s is a %s", wrong.Field, wrong.Value)
		f.Advice = "expected a string"
	} else if errors.As(err, &wrong) {
		f.Detail = "a " + wrong.Value + " where an article should be"
	}
	return f
}

// blank reports whether a line holds nothing.
func blank(line []byte) bool { return len(bytes.TrimSpace(line)) == 0 }
