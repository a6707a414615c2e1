package encoder

import (
	"bytes"
	_ "embed"
)

//go:embed data/encoder.bin
var shipped []byte

// Default loads the shipped parameters.
func Default() (*Net, error) {
	v, err := DefaultVectors()
	if err != nil {
		return nil, err
	}
	return Load(bytes.NewReader(shipped), v)
}
