package generate

import (
	"errors"
	"fmt"
	"time"
)

// Options says what is made.
type Options struct {
	Articles int // how many
	Seed     uint64
	Start    time.Time    // day of the first news, UTC; zero for 2015-01-01
	Days     int          // the news are spread over so many days; 0 for ten years
	Batch    int          // articles per transaction; 0 for 500, some thirty thousand rows
	Progress func(Counts) // called behind each transaction; may be nil
}

// Counts tells what has been written.
type Counts struct {
	Articles, Statements, Accounts, Events int
	Nodes, Rels                            int // of all kinds, without the catalogue
}

var errOptions = errors.New("unusable options")

func (o Options) withDefaults() (Options, error) {
	if o.Articles < 0 || o.Days < 0 || o.Batch < 0 {
		return o, fmt.Errorf("%w: %d articles over %d days by %d", errOptions, o.Articles, o.Days, o.Batch)
	}
	if o.Start.IsZero() {
		o.Start = time.Date(2015, 1, 1, 0, 0, 0, 0, time.UTC)
	}
	if o.Days == 0 {
		o.Days = 3650
	}
	if o.Batch == 0 {
		o.Batch = 500
	}
	return o, nil
}
