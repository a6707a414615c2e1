package source

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"strings"

	"github.com/markusmobius/go-trafilatura"
	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
	"golang.org/x/net/html/charset"

	"isnad/extract/article"
)

// html reads a page. Its text, and thereby what offsets count, is the readable
// body without markup, menus and comments.
func (r *reader) html(in input, br *bufio.Reader) bool {
	data, err := r.readAll(br)
	if err != nil {
		return r.fault(r.readFault(in.path, 0, err))
	}
	if blank(data) {
		return r.fault(emptyFault(in.path, 0))
	}
	page, err := parsePage(data)
	if err != nil {
		return r.fault(&Fault{Path: in.path, Err: err, Advice: "expected an HTML page; convert or remove the file"})
	}
	a := article.Article{ID: in.id(), Key: in.key(), Path: in.path}
	if f := metadata(page).fill(&a, article.FromMetadata); f != nil {
		f.Path = in.path
		if !r.fault(f) {
			return false
		}
	}
	if a.Text, err = pageText(page); err != nil {
		return r.fault(&Fault{Path: in.path, Err: ErrNoText, Detail: err.Error(),
			Advice: "save the text of the article as .txt"})
	}
	fillFromDateline(&a)
	fillFromFile(&a, in)
	return r.emit(a)
}

// parsePage decodes a page by its byte order mark, its meta element or, where
// both are silent, its bytes.
func parsePage(data []byte) (*html.Node, error) {
	enc, name, certain := charset.DetermineEncoding(data, "")
	bad := invalidUTF8(data)
	switch {
	case bad < 0 && !strings.HasPrefix(name, "utf-16"): // valid UTF-8 of any length is no accident
		data = bytes.TrimPrefix(data, []byte("\ufeff"))
	case name == "utf-8":
		data = bytes.ToValidUTF8(data, []byte("\ufffd")) // as browsers show it
	case !certain && !bytes.Contains(bytes.ToLower(data[:min(len(data), 1024)]), []byte("charset")): // a guess would garble Arabic
		return nil, fmt.Errorf("%w: byte 0x%02x at byte %d, and no encoding is declared", ErrEncoding, data[max(bad, 0)], max(bad, 0))
	default:
		decoded, err := enc.NewDecoder().Bytes(data)
		if err != nil {
			return nil, fmt.Errorf("%w: as %s: %w", ErrEncoding, name, err)
		}
		data = decoded
	}
	if bytes.IndexByte(data, 0) >= 0 {
		return nil, fmt.Errorf("%w: a NUL byte", ErrBinary)
	}
	page, err := html.Parse(bytes.NewReader(data))
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrSyntax, err)
	}
	return page, nil
}

// pageText picks the readable body, one paragraph on each line. Where a short
// page does not show which part that is, everything in it is taken.
func pageText(page *html.Node) (string, error) {
	config := trafilatura.DefaultConfig()
	config.MinExtractedSize, config.MinOutputSize = 0, 1 // its own rescue runs paragraphs together
	res, err := trafilatura.ExtractDocument(page, trafilatura.Options{
		Config:          config,
		ExcludeComments: true,
		HtmlDateMode:    trafilatura.Disabled, // dates are read from declared metadata alone
	})
	text := ""
	if err == nil {
		text = paragraphs(res.ContentNode)
	}
	if text == "" {
		text = paragraphs(page)
	}
	if text == "" {
		return "", errors.New("only markup")
	}
	return text, nil
}

// paragraphs renders the text below a node, each block on a line of its own
// and white space collapsed as a browser does. Scripts and styles are no text.
func paragraphs(top *html.Node) string {
	var lines []string
	var line strings.Builder
	flush := func() {
		if s := strings.Join(strings.Fields(line.String()), " "); s != "" {
			lines = append(lines, s)
		}
		line.Reset()
	}
	var walk func(*html.Node)
	walk = func(n *html.Node) {
		switch {
		case n.Type == html.TextNode:
			line.WriteString(n.Data)
			return
		case n.DataAtom == atom.Script, n.DataAtom == atom.Style, n.DataAtom == atom.Noscript, n.DataAtom == atom.Head:
			return
		}
		block := n.Type == html.ElementNode && !inline(n.DataAtom)
		if block {
			flush()
		}
		for c := n.FirstChild; c != nil; c = c.NextSibling {
			walk(c)
		}
		if block {
			flush()
		}
	}
	walk(top)
	flush()
	return strings.Join(lines, "\n")
}

// inline reports whether an element stands within a line of text.
func inline(a atom.Atom) bool {
	switch a {
	case atom.A, atom.Abbr, atom.B, atom.Bdi, atom.Bdo, atom.Cite, atom.Code, atom.Del, atom.Em, atom.Font, atom.I, atom.Ins,
		atom.Mark, atom.Q, atom.S, atom.Small, atom.Span, atom.Strong, atom.Sub, atom.Sup, atom.Time, atom.U, atom.Wbr:
		return true
	}
	return false
}
