package source

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// kind is a way in which files hold articles.
type kind int

const (
	unknown kind = iota
	plainText
	htmlPage
	jsonValues
	jsonLines
)

// kindOf tells a file's kind by its suffix, and whether it is compressed.
func kindOf(path string) (k kind, gz bool) {
	name := strings.ToLower(filepath.Base(path))
	name, gz = strings.CutSuffix(name, ".gz")
	switch filepath.Ext(name) {
	case ".txt":
		return plainText, gz
	case ".html", ".htm", ".xhtml":
		return htmlPage, gz
	case ".json":
		return jsonValues, gz
	case ".jsonl", ".ndjson":
		return jsonLines, gz
	}
	return unknown, gz
}

// file opens one file and reads it as what it is.
func (r *reader) file(in input) bool {
	f, err := os.Open(in.path)
	if err != nil {
		return r.fault(pathFault(in.path, err))
	}
	defer f.Close() //nolint:errcheck // it was only read
	return r.stream(in, f)
}

// stdin reads standard input, whose kind and compression its first bytes tell.
func (r *reader) stdin() bool {
	if r.Stdin == nil {
		return r.fault(&Fault{Path: "-", Err: ErrEmpty, Advice: "feed articles to standard input"})
	}
	in := input{path: "-"}
	br := bufio.NewReaderSize(r.Stdin, 64<<10)
	if head, _ := br.Peek(2); bytes.Equal(head, []byte{0x1f, 0x8b}) {
		in.gz = true
	}
	return r.stream(in, br)
}

// stream unpacks and decodes src, then reads it by kind.
func (r *reader) stream(in input, src io.Reader) bool {
	if in.gz {
		zr, err := newGzip(src, int64(r.MaxRatio))
		if err != nil {
			return r.fault(readFault(in.path, 0, err))
		}
		src = zr
	}
	br := bufio.NewReaderSize(src, 64<<10)
	if in.kind != htmlPage { // pages declare their encoding in several ways of their own
		br = decodeBOM(br)
	}
	if in.kind == unknown {
		in.kind = sniff(br)
	}
	switch in.kind {
	case htmlPage:
		return r.html(in, br)
	case jsonLines:
		return r.jsonLines(in, br)
	case jsonValues:
		return r.jsonValues(in, br)
	default:
		return r.text(in, br)
	}
}

// sniff tells the kind of an unnamed stream by its first visible byte. Objects
// count as JSON values, which may follow one another on lines of their own.
func sniff(br *bufio.Reader) kind {
	head, _ := br.Peek(4 << 10)
	head = bytes.TrimLeft(head, " \t\r\n")
	if len(head) == 0 {
		return plainText
	}
	switch head[0] {
	case '{':
		return jsonLines
	case '[':
		return jsonValues
	case '<':
		return htmlPage
	}
	return plainText
}

// decodeBOM drops a byte order mark; text that it marks as UTF-16 is decoded.
func decodeBOM(br *bufio.Reader) *bufio.Reader {
	head, _ := br.Peek(3)
	switch {
	case bytes.HasPrefix(head, []byte{0xef, 0xbb, 0xbf}):
		_, _ = br.Discard(3) // they were peeked
	case bytes.HasPrefix(head, []byte{0xff, 0xfe}), bytes.HasPrefix(head, []byte{0xfe, 0xff}):
		dec := unicode.UTF16(unicode.LittleEndian, unicode.ExpectBOM).NewDecoder()
		return bufio.NewReaderSize(transform.NewReader(br, dec), 64<<10)
	}
	return br
}

// readAll reads what one article may hold.
func (r *reader) readAll(src io.Reader) ([]byte, error) {
	data, err := io.ReadAll(io.LimitReader(src, r.MaxBytes+1))
	if err != nil {
		return nil, err
	}
	if int64(len(data)) > r.MaxBytes {
		return nil, ErrTooLarge
	}
	return data, nil
}

// readFault explains an error that reading a stream met at a line.
func (r *reader) readFault(path string, line int, err error) *Fault {
	f := readFault(path, line, err)
	if errors.Is(err, ErrTooLarge) {
		f.Detail = fmt.Sprintf("more than %d bytes", r.MaxBytes)
		f.Advice = "split it, or raise limits.article_bytes"
	}
	return f
}

func readFault(path string, line int, err error) *Fault {
	f := &Fault{Path: path, Line: line, Err: err, Advice: "check that the disk is sound"}
	switch {
	case errors.Is(err, ErrTooLarge):
	case errors.Is(err, ErrBomb):
		f.Advice = "unpack it by hand if it is trusted, or raise limits.gzip_ratio"
	case errors.Is(err, gzip.ErrHeader):
		f.Err, f.Detail = ErrTruncated, "not in gzip format"
		f.Advice = "remove the .gz suffix or compress it anew"
	case errors.Is(err, io.ErrUnexpectedEOF), errors.Is(err, gzip.ErrChecksum), isFlate(err):
		f.Err, f.Detail = ErrTruncated, err.Error()
		f.Advice = "fetch or compress it again"
	}
	return f
}
