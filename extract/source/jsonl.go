package source

import (
	"bufio"
	"bytes"
	"errors"
	"io"
)

// jsonLines reads one article from each line. A line that cannot be read is
// reported and the next one read.
func (r *reader) jsonLines(in input, br *bufio.Reader) bool {
	read := false
	for line := 1; ; line++ {
		raw, err := nextLine(br, r.MaxBytes)
		switch {
		case errors.Is(err, ErrTooLarge):
			read = true
			if !r.fault(r.readFault(in.path, line, err)) {
				return false
			}
			continue
		case err != nil && !errors.Is(err, io.EOF):
			return r.fault(r.readFault(in.path, line, err))
		}
		if !blank(raw) {
			read = true
			if !r.object(in, line, bytes.TrimSpace(raw)) {
				return false
			}
		}
		if err != nil {
			break
		}
	}
	if !read {
		return r.fault(emptyFault(in.path, 0))
	}
	return true
}

// nextLine reads up to the next line feed. Of a line longer than most it keeps
// nothing: it reads on to the line's end and returns ErrTooLarge. The last
// line comes with io.EOF.
func nextLine(br *bufio.Reader, most int64) ([]byte, error) {
	var line []byte
	tooLong := false
	for {
		part, err := br.ReadSlice('\n')
		if tooLong = tooLong || int64(len(line)+len(part)) > most; tooLong {
			line = nil
		} else {
			line = append(line, part...)
		}
		if errors.Is(err, bufio.ErrBufferFull) {
			continue
		}
		if tooLong && (err == nil || errors.Is(err, io.EOF)) {
			return nil, ErrTooLarge // at the end of the input the next call finds io.EOF
		}
		return line, err
	}
}
