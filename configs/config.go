// Package configs holds what a user can set: the shipped isnad.yaml, its
// defaults, and the loader; and the schema of the records that extraction
// prints.
//
// A setting comes from, in this order, a flag of the command line, an
// environment variable (ISNAD_ and the key in capitals, with "_" for "."), the
// configuration file, and the defaults. Loading is strict: an unknown key or an
// unusable value is a fault that names file, line and key, and all faults are
// reported at once. The loaded Config is a plain value that nobody changes.
package configs

import (
	"crypto/x509"
	"time"
)

// Config is everything that can be set.
type Config struct {
	Store   string // path of a graph file, or address of a Neo4j database
	Neo4j   Neo4j
	Packs   string // folder with the user's language packs, empty for none
	Catalog string // folder with the user's catalogue files, empty for none
	Queries string // folder with the user's queries, empty for none
	Workers int    // articles extracted at the same time; 0 means one for each processor
	Batch   int    // articles written in one transaction
	Extract Extract
	Limits  Limits
	Log     Log
}

// Neo4j says who asks the database, and which.
type Neo4j struct {
	User     string // empty for no authentication
	Password Secret
	Database string        // empty for the user's home database
	Timeout  time.Duration // longest wait for a connection, and for retries of a transaction
	// Authorities may sign the server's certificate; nil for those that the system trusts.
	Authorities *x509.CertPool
}

// Extract says how articles are read.
type Extract struct {
	// TrustFileTime counts "yesterday" from a file's modification time where
	// nothing better dates the article.
	TrustFileTime bool
}

// Limits bound what hostile input, or a careless query, can use up.
type Limits struct {
	ArticleBytes int64         // largest article, unpacked
	GzipRatio    int           // how many times larger than its .gz file a text may grow
	QueryTime    time.Duration // longest query of a graph file
	QueryBytes   int64         // most memory that the rows of such a query hold
}

// Log says what is logged, and how. Logs go to standard error.
type Log struct {
	Level  string // debug, info, warn, error
	Format string // console for people, json for programs
}

// Default is the configuration of a user who sets nothing.
func Default() Config {
	return Config{
		// A file of the user's own: it works without a server, and nothing is
		// written to a database that nobody named.
		Store: DefaultStore(),
		Neo4j: Neo4j{
			// A restarting server answers within half a minute; a scheduled job
			// should not hang much longer on one that is gone.
			Timeout: 30 * time.Second,
		},
		// 0: extraction is bound by the processor, so one worker for each.
		Workers: 0,
		// An article makes some hundred rows; 50 articles stay in the low
		// megabytes for a transaction and already hide its round trips.
		Batch: 50,
		// A file that was copied or unpacked carries the wrong day, and a wrong day
		// is worse than none.
		Extract: Extract{TrustFileTime: false},
		Limits: Limits{
			// A long article has 100 kB; one of 16 MiB is a mistake or an attack.
			ArticleBytes: 16 << 20,
			// News text packs to a fifth, a crafted bomb to a thousandth.
			GzipRatio: 200,
			// Longer than anyone waits at a terminal; what a small box has to give.
			QueryTime:  10 * time.Minute,
			QueryBytes: 1 << 30,
		},
		Log: Log{Level: "info", Format: "console"},
	}
}
