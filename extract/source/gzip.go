package source

import (
	"compress/flate"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
)

// bombFloor is how much a compressed file may unpack to before its ratio is
// looked at: small files of one repeated line are harmless.
const bombFloor = 32 << 20

// gzipReader unpacks while it watches how much larger the output grows than
// the input.
type gzipReader struct {
	zr    *gzip.Reader
	in    counter
	out   int64
	ratio int64
}

func newGzip(src io.Reader, ratio int64) (*gzipReader, error) {
	g := &gzipReader{ratio: ratio, in: counter{r: src}}
	zr, err := gzip.NewReader(&g.in)
	if errors.Is(err, io.EOF) { // an empty file is no gzip file either
		err = io.ErrUnexpectedEOF
	}
	if err != nil {
		return nil, err
	}
	g.zr = zr
	return g, nil
}

// Read fails with ErrBomb once the bound is passed.
func (g *gzipReader) Read(p []byte) (int, error) {
	n, err := g.zr.Read(p)
	g.out += int64(n)
	if g.out > bombFloor && g.out > g.in.n*g.ratio {
		return 0, fmt.Errorf("%w: %d bytes unpack to more than %d", ErrBomb, g.in.n, g.out)
	}
	return n, err
}

// isFlate reports whether err comes from damaged compressed data.
func isFlate(err error) bool {
	var corrupt flate.CorruptInputError
	return errors.As(err, &corrupt)
}

// counter counts the bytes that pass through it.
type counter struct {
	r io.Reader
	n int64
}

func (c *counter) Read(p []byte) (int, error) {
	n, err := c.r.Read(p)
	c.n += int64(n)
	return n, err
}
