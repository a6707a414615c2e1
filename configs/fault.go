package configs

import (
	"errors"
	"fmt"
)

// ErrConfig is wrapped by every fault of the configuration.
var ErrConfig = errors.New("configuration")

// Fault is one unusable setting.
type Fault struct {
	Origin string // where it was set: "isnad.yaml:3", "ISNAD_STORE", "--store"
	Key    string // empty where the file as a whole is at fault
	Msg    string // what is wrong and what is expected; never holds a secret
}

// Error gives origin, key and fault on one line.
func (f *Fault) Error() string {
	if f.Key == "" {
		return fmt.Sprintf("%s: %s", f.Origin, f.Msg)
	}
	return fmt.Sprintf("%s: %s: %s", f.Origin, f.Key, f.Msg)
}

// Unwrap makes every fault an ErrConfig.
func (f *Fault) Unwrap() error { return ErrConfig }
