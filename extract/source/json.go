package source

import (
	"bufio"
	"encoding/json"
	"errors"
	"io"
	"sort"
)

// jsonValues reads articles that stand behind one another or in one array. An
// object that makes no article is reported and the next one read; broken syntax
// ends the file, because nothing tells where the next object begins.
func (r *reader) jsonValues(in input, br *bufio.Reader) bool {
	src := &valueReader{r: br, left: r.MaxBytes}
	dec := json.NewDecoder(src)
	array := sniff(br) == jsonValues // the other kinds do not begin with a bracket
	if array {
		if _, err := dec.Token(); err != nil {
			return r.fault(r.jsonFault(in, src, dec, err))
		}
	}
	read := false
	for !array || dec.More() {
		src.left = r.MaxBytes
		var raw json.RawMessage
		err := dec.Decode(&raw)
		if errors.Is(err, io.EOF) && !array {
			break
		}
		if err != nil {
			return r.fault(r.jsonFault(in, src, dec, err))
		}
		read = true
		if !r.object(in, src.line(dec.InputOffset()-int64(len(raw))), raw) {
			return false
		}
	}
	if array {
		if _, err := dec.Token(); err != nil {
			return r.fault(r.jsonFault(in, src, dec, err))
		}
	}
	if !read {
		return r.fault(emptyFault(in.path, 0))
	}
	return true
}

// jsonFault explains why no further value can be read from the file.
func (r *reader) jsonFault(in input, src *valueReader, dec *json.Decoder, err error) *Fault {
	line := src.line(dec.InputOffset())
	if src.err != nil {
		return r.readFault(in.path, line, src.err)
	}
	f := syntaxFault(err)
	var se *json.SyntaxError
	if errors.As(err, &se) {
		line = src.line(se.Offset)
	}
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		f.Detail, line = "the file ends inside a value", src.line(src.read)
	}
	f.Path, f.Line = in.path, line
	f.Advice = "mend it; nothing behind this line was read"
	return f
}

// valueReader bounds how much a decoder may read for one value and knows on
// which line an offset lies.
type valueReader struct {
	r        io.Reader
	left     int64   // bytes that the value at hand may still take
	read     int64   // bytes read so far
	lines    int     // lines that ended before the offset asked for last
	newlines []int64 // offsets of the line feeds behind it
	err      error   // the reader's own fault, to tell it from the decoder's
}

// Read fails with ErrTooLarge once a value has taken more than its share.
func (v *valueReader) Read(p []byte) (int, error) {
	if v.left <= 0 {
		v.err = ErrTooLarge
		return 0, v.err
	}
	if int64(len(p)) > v.left {
		p = p[:v.left]
	}
	n, err := v.r.Read(p)
	for i, c := range p[:n] {
		if c == '\n' {
			v.newlines = append(v.newlines, v.read+int64(i))
		}
	}
	v.read += int64(n)
	v.left -= int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		v.err = err
	}
	return n, err
}

// line gives the line, from 1, on which an offset lies. Offsets must not
// decrease from call to call.
func (v *valueReader) line(offset int64) int {
	n := sort.Search(len(v.newlines), func(i int) bool { return v.newlines[i] >= offset })
	v.lines += n
	v.newlines = v.newlines[:copy(v.newlines, v.newlines[n:])]
	return v.lines + 1
}
