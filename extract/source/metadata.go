package source

import (
	"encoding/json"
	"net/url"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// The names under which pages declare a field, best first. They are those of
// Open Graph, schema.org microdata, Dublin Core and the older habits of
// newspapers.
var (
	titleNames     = []string{"og:title", "twitter:title", "dc.title", "headline"}
	urlNames       = []string{"og:url", "canonical"}
	outletNames    = []string{"og:site_name", "publisher", "dc.publisher", "application-name"}
	publishedNames = []string{"article:published_time", "og:published_time", "datepublished", "date", "dc.date",
		"dc.date.issued", "dcterms.created", "pubdate", "publishdate", "parsely-pub-date", "sailthru.date", "time"}
)

// metadata collects what a page declares about itself; markup wins over
// JSON-LD only where the latter is silent, because sites keep JSON-LD for
// search engines in better order.
func metadata(page *html.Node) header {
	m := pageMeta{values: make(map[string]string)}
	m.walk(page)
	h := m.jsonLD
	pick := func(field *string, names []string) {
		for _, n := range names {
			if *field == "" {
				*field = m.values[n]
			}
		}
	}
	pick(&h.Title, titleNames)
	pick(&h.URL, urlNames)
	pick(&h.Outlet, outletNames)
	pick(&h.Published, publishedNames)
	if h.Title == "" {
		h.Title = m.values["title"]
	}
	if h.Language == "" {
		h.Language = m.values["lang"]
	}
	if u, err := url.Parse(h.URL); err != nil || u.Host == "" {
		h.URL = ""
	} else if h.Outlet == "" {
		h.Outlet = strings.TrimPrefix(u.Host, "www.")
	}
	return h
}

// pageMeta holds declared values by lower-case name, the first of each.
type pageMeta struct {
	values map[string]string
	jsonLD header
}

func (m *pageMeta) set(name, value string) {
	name, value = strings.ToLower(strings.TrimSpace(name)), strings.TrimSpace(value)
	if name != "" && value != "" && m.values[name] == "" {
		m.values[name] = value
	}
}

func (m *pageMeta) walk(page *html.Node) {
	for n := range page.Descendants() {
		if n.Type != html.ElementNode {
			continue
		}
		switch n.DataAtom {
		case atom.Html:
			m.set("lang", attr(n, "lang"))
		case atom.Meta:
			for _, key := range []string{"property", "name", "itemprop"} {
				m.set(attr(n, key), attr(n, "content"))
			}
		case atom.Link:
			if attr(n, "rel") == "canonical" {
				m.set("canonical", attr(n, "href"))
			}
		case atom.Title:
			m.set("title", content(n))
		case atom.Time:
			m.set("time", attr(n, "datetime"))
		case atom.Script:
			if attr(n, "type") == "application/ld+json" {
				m.readJSONLD(content(n))
			}
		}
	}
}

// readJSONLD takes the first article out of a JSON-LD block; a broken block is
// as good as none.
func (m *pageMeta) readJSONLD(block string) {
	if m.jsonLD.Published != "" {
		return
	}
	var value any
	if json.Unmarshal([]byte(block), &value) != nil {
		return
	}
	if h, ok := articleIn(value, 0); ok {
		m.jsonLD = h
	}
}

// articleIn searches lists and graphs for an object that has a date of
// publication.
func articleIn(value any, depth int) (header, bool) {
	if depth > 4 {
		return header{}, false
	}
	switch v := value.(type) {
	case []any:
		for _, e := range v {
			if h, ok := articleIn(e, depth+1); ok {
				return h, true
			}
		}
	case map[string]any:
		if published, ok := v["datePublished"].(string); ok {
			return header{Title: str(v["headline"]), URL: str(v["url"]), Published: published,
				Language: str(v["inLanguage"]), Outlet: name(v["publisher"])}, true
		}
		return articleIn(v["@graph"], depth+1)
	}
	return header{}, false
}

func str(v any) string {
	s, _ := v.(string)
	return s
}

// name is the name of a person or organisation, given as an object, a list or plainly.
func name(v any) string {
	switch v := v.(type) {
	case map[string]any:
		return str(v["name"])
	case []any:
		if len(v) > 0 {
			return name(v[0])
		}
	}
	return str(v)
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

func content(n *html.Node) string {
	if n.FirstChild == nil {
		return ""
	}
	return n.FirstChild.Data
}
