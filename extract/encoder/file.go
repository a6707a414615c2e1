package encoder

import (
	"bufio"
	"encoding/binary"
	"errors"
	"fmt"
	"io"
	"math"
)

// magic opens a file of parameters; its number changes with the shape of the network.
const magic = "isnad encoder 3\n"

// ErrNoEncoder is returned for a file that holds no parameters of this network.
var ErrNoEncoder = errors.New("not the parameters of this version's encoder")

// steps is how many steps a rounded embedding has to each side of zero.
const steps = 127

// scaleOf gives the size of a step of a row.
func scaleOf(row []float32) float32 {
	most := float32(0)
	for _, x := range row {
		most = max(most, x, -x)
	}
	return most / steps
}

// inSteps writes a row as the size of a step in 32 bits, least byte first, and a byte for each number.
func inSteps(row []float32) []byte {
	out := make([]byte, 4+len(row))
	scale := scaleOf(row)
	binary.LittleEndian.PutUint32(out, math.Float32bits(scale))
	if scale > 0 {
		for c, x := range row {
			out[4+c] = byte(int8(math.Round(float64(x / scale))))
		}
	}
	return out
}

// round rounds the embeddings to what the file can hold, so that a network reads the same
// before it was written and after.
func (n *Net) round() {
	for i := range n.words.rows() {
		row := n.words.row(i)
		if scale := scaleOf(row); scale > 0 {
			for c, x := range row {
				row[c] = float32(math.Round(float64(x/scale))) * scale
			}
		}
	}
}

// Write writes the parameters: embeddings as a step's size and a byte for each number, all
// others as numbers of 32 bits, least byte first.
func (n *Net) Write(w io.Writer) error {
	out := bufio.NewWriter(w)
	_, err := out.WriteString(magic)
	for i := range n.words.rows() {
		_, failed := out.Write(inSteps(n.words.row(i)))
		err = errors.Join(err, failed)
	}
	for _, t := range n.tensors()[1:] {
		err = errors.Join(err, binary.Write(out, binary.LittleEndian, t.data))
	}
	return errors.Join(err, out.Flush())
}

// Load reads what Write wrote, for words split by v. It fails with ErrNoEncoder for anything else.
func Load(r io.Reader, v *Vectors) (*Net, error) {
	in := bufio.NewReader(r)
	head := make([]byte, len(magic))
	if _, err := io.ReadFull(in, head); err != nil || string(head) != magic {
		return nil, ErrNoEncoder
	}
	n := empty(v)
	line := make([]byte, 4+embedded)
	for i := range n.words.rows() {
		if _, err := io.ReadFull(in, line); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrNoEncoder, err)
		}
		scale := math.Float32frombits(binary.LittleEndian.Uint32(line))
		for c, row := 0, n.words.row(i); c < embedded; c++ {
			row[c] = float32(int8(line[4+c])) * scale
		}
	}
	for _, t := range n.tensors()[1:] {
		if err := binary.Read(in, binary.LittleEndian, t.data); err != nil {
			return nil, fmt.Errorf("%w: %w", ErrNoEncoder, err)
		}
	}
	if _, err := in.ReadByte(); !errors.Is(err, io.EOF) {
		return nil, fmt.Errorf("%w: it goes on behind the last parameter", ErrNoEncoder)
	}
	return n, nil
}
