package configs

import _ "embed"

//go:embed isnad.yaml
var sample []byte

//go:embed record.schema.json
var recordSchema []byte

// Sample is the shipped, commented configuration file, with every key at its
// default.
func Sample() []byte { return append([]byte(nil), sample...) }

// RecordSchema is the JSON Schema (2020-12) of a record as `isnad extract`
// prints it.
func RecordSchema() []byte { return append([]byte(nil), recordSchema...) }
