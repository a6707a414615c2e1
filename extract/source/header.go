package source

import (
	"strings"

	"go.yaml.in/yaml/v3"

	"isnad/extract/article"
)

// header is what a record, front matter or a page's metadata tells about an
// article beside its text.
type header struct {
	ID        string `yaml:"id"`
	URL       string `yaml:"url"`
	Title     string `yaml:"title"`
	Outlet    string `yaml:"outlet"`
	Published string `yaml:"published"`
	Language  string `yaml:"language"`

	err error // what kept it from being parsed
}

// fill puts the header's values into the article and notes where they came
// from. It returns a warning, without path, for what it could not use.
func (h header) fill(a *article.Article, from string) *Fault {
	if h.err != nil {
		return &Fault{Line: 1, Err: ErrSyntax, Detail: h.err.Error(), Warning: true,
			Advice: "mend the lines between the --- marks; the article is read without them"}
	}
	if h.ID != "" {
		a.ID, a.Key = h.ID, h.ID
	}
	a.URL, a.Title = h.URL, h.Title
	a.Language = primaryLanguage(h.Language)
	if a.Outlet = strings.TrimSpace(h.Outlet); a.Outlet != "" {
		a.OutletFrom = from
	}
	if strings.TrimSpace(h.Published) == "" {
		return nil
	}
	var ok bool
	if a.Published, ok = parsePublished(h.Published); !ok {
		return &Fault{Line: a.Line, Err: ErrField, Detail: "published is " + quoted(h.Published), Warning: true,
			Advice: "expected a day such as 2024-04-22 or a moment such as 2024-04-22T10:15:00+03:00; the article is read without it"}
	}
	a.PublishedFrom = from
	return nil
}

// primaryLanguage reduces a language tag such as ar-IQ to its first part.
func primaryLanguage(tag string) string {
	tag, _, _ = strings.Cut(strings.ReplaceAll(strings.TrimSpace(tag), "_", "-"), "-")
	if len(tag) != 2 && len(tag) != 3 {
		return ""
	}
	return strings.ToLower(tag)
}

// frontMatterMax is the most that front matter may take, in bytes; a fence
// further off is a ruler in the text.
const frontMatterMax = 16 << 10

// cutFrontMatter splits a leading block between two lines of --- from the body.
// A text that only begins with a ruler has none.
func cutFrontMatter(text string) (h header, body string, ok bool) {
	rest, found := cutLine(text, "---")
	if !found {
		return h, text, false
	}
	for off := 0; off < len(rest) && off < frontMatterMax; {
		if after, closed := cutLine(rest[off:], "---"); closed {
			block := rest[:off]
			if !strings.Contains(block, ":") {
				return h, text, false
			}
			h.err = yaml.Unmarshal([]byte(block), &h)
			return h, after, true
		}
		n := strings.IndexByte(rest[off:], '\n')
		if n < 0 {
			break
		}
		off += n + 1
	}
	return h, text, false
}

// cutLine removes a first line that says exactly want.
func cutLine(s, want string) (rest string, ok bool) {
	line, rest, _ := strings.Cut(s, "\n")
	if strings.TrimRight(line, " \t\r") != want {
		return s, false
	}
	return rest, true
}
