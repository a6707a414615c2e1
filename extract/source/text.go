package source

import (
	"bufio"
	"bytes"
	"fmt"
	"strings"
	"unicode/utf8"

	"isnad/extract/article"
)

// text reads a file that is one article, perhaps with front matter.
func (r *reader) text(in input, br *bufio.Reader) bool {
	data, err := r.readAll(br)
	if err != nil {
		return r.fault(r.readFault(in.path, 0, err))
	}
	if f := checkText(data); f != nil {
		f.Path = in.path
		return r.fault(f)
	}
	a := article.Article{ID: in.id(), Key: in.key(), Path: in.path, Text: string(data)}
	if head, body, ok := cutFrontMatter(a.Text); ok {
		a.Text = body
		if f := head.fill(&a, article.FromFrontMatter); f != nil {
			f.Path = in.path
			if !r.fault(f) {
				return false
			}
		}
	}
	if strings.TrimSpace(a.Text) == "" {
		return r.fault(emptyFault(in.path, 0))
	}
	fillFromDateline(&a)
	fillFromFile(&a, in)
	return r.emit(a)
}

func emptyFault(path string, line int) *Fault {
	return &Fault{Path: path, Line: line, Err: ErrEmpty, Advice: "delete it or fill it"}
}

// checkText finds what keeps data from being text; its fault lacks the path.
func checkText(data []byte) *Fault {
	if i := bytes.IndexByte(data, 0); i >= 0 {
		return &Fault{Err: ErrBinary, Detail: fmt.Sprintf("a NUL byte at byte %d", i),
			Advice: "expected text in UTF-8; convert or remove the file"}
	}
	if i := invalidUTF8(data); i >= 0 {
		return &Fault{Err: ErrEncoding, Detail: fmt.Sprintf("byte 0x%02x at byte %d", data[i], i),
			Advice: "convert it to UTF-8, as iconv -f windows-1256 -t utf-8 does for Arabic Windows text"}
	}
	return nil
}

// invalidUTF8 gives the offset in bytes of the first invalid byte, or -1.
func invalidUTF8(data []byte) int {
	if utf8.Valid(data) {
		return -1
	}
	for i := 0; i < len(data); {
		c, n := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && n <= 1 {
			return i
		}
		i += n
	}
	return -1
}
