package encoder

import (
	"bytes"
	_ "embed"
)

//go:embed data/encoder.bin
var shipped []byte

// Default loads the shipped parameters.
func Default() (*Net, error) { return Load(bytes.NewReader(shipped)) }
