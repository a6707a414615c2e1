package weights

import (
	"bytes"
	_ "embed"
)

//go:embed data/weights.tsv
var shipped []byte

// Default loads the shipped weights.
func Default() (*Model, error) { return Load("weights.tsv", bytes.NewReader(shipped)) }
