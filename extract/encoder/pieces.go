package encoder

import (
	"bytes"
	_ "embed"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
	"sync"
	"unicode/utf8"
)

// Vectored is how many numbers a vector has.
const Vectored = 128

// vectorMagic opens a file of vectors; its number changes with their length.
const vectorMagic = "isnad vectors 1\n"

// opening stands before the first letter of a word, so that what opens a word and what goes
// on with one are pieces apart (Kudo and Richardson 2018, SentencePiece).
const opening = '▁'

// ErrNoVectors is returned for a file that holds no vectors of pieces.
var ErrNoVectors = errors.New("not vectors of pieces of words")

// Vectors tells what pieces of words are like, as a large network learned it from much text
// of others; see data/README.md. It is safe for concurrent use.
type Vectors struct {
	row     map[string]int32
	longest int       // bytes of the longest piece
	scale   []float32 // of each row
	data    []int8
}

//go:embed data/vectors.bin
var shippedVectors []byte

// DefaultVectors gives the shipped vectors.
var DefaultVectors = sync.OnceValues(func() (*Vectors, error) { return LoadVectors(bytes.NewReader(shippedVectors)) })

// Split adds to a list the pieces of a word, each the longest that the rest begins with. What
// no piece holds is left out.
func (v *Vectors) Split(word string, out []int32) []int32 {
	var buf [96]byte
	rest := append(utf8.AppendRune(buf[:0], opening), word...)
	for len(rest) > 0 {
		n := min(len(rest), v.longest)
		for ; n > 0; n-- {
			if row, ok := v.row[string(rest[:n])]; ok {
				out = append(out, row)
				break
			}
		}
		if n == 0 {
			_, n = utf8.DecodeRune(rest)
		}
		rest = rest[n:]
	}
	return out
}

// mean writes the mean of the vectors of pieces; without any, zeros.
//
//go:norace
func (v *Vectors) mean(rows []int32, out []float32) {
	clear(out)
	for _, r := range rows {
		by := v.scale[r] / float32(len(rows))
		for c, x := range v.data[int(r)*Vectored : (int(r)+1)*Vectored] {
			out[c] += by * float32(x)
		}
	}
}

// Piece is one piece of words with its vector.
type Piece struct {
	Text   string // opening words with ▁
	Vector []float32
}

// WriteVectors writes pieces as LoadVectors reads them: each the length of its text in a byte,
// the text, the size of a step in 32 bits, least byte first, and a byte for each number.
func WriteVectors(w io.Writer, pieces []Piece) error {
	var out bytes.Buffer
	out.WriteString(vectorMagic)
	for _, p := range pieces {
		if len(p.Text) > math.MaxUint8 || len(p.Vector) != Vectored {
			return fmt.Errorf("piece %q of %d bytes has %d numbers; a piece has at most 255 bytes and %d numbers", p.Text, len(p.Text), len(p.Vector), Vectored)
		}
		out.WriteByte(byte(len(p.Text)))
		out.WriteString(p.Text)
		out.Write(inSteps(p.Vector))
	}
	_, err := out.WriteTo(w)
	return err
}

// LoadVectors reads what WriteVectors wrote. It fails with ErrNoVectors for anything else.
func LoadVectors(r io.Reader) (*Vectors, error) {
	in, err := io.ReadAll(r)
	if err != nil {
		return nil, err
	}
	in, ok := bytes.CutPrefix(in, []byte(vectorMagic))
	if !ok {
		return nil, ErrNoVectors
	}
	v := &Vectors{row: make(map[string]int32, len(in)/(Vectored+12)), data: make([]int8, 0, len(in))}
	for len(in) > 0 {
		n := int(in[0])
		if len(in) < 1+n+4+Vectored {
			return nil, fmt.Errorf("%w: piece %d is cut short", ErrNoVectors, len(v.scale))
		}
		v.row[string(in[1:1+n])] = int32(len(v.scale))
		v.longest = max(v.longest, n)
		in = in[1+n:]
		v.scale = append(v.scale, math.Float32frombits(binary.LittleEndian.Uint32(in)))
		for _, b := range in[4 : 4+Vectored] {
			v.data = append(v.data, int8(b))
		}
		in = in[4+Vectored:]
	}
	return v, nil
}
