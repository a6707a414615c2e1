// Package localneo4j runs a real Neo4j Community server on this machine, with
// no container engine: it fetches the server and its Browser from Maven
// Central once, starts them on free ports and stops them again.
//
// It needs Java 17 or later, and Maven for the first start. The libraries are
// kept in the user's cache directory and shared by all servers; a server's
// data, configuration and log are in its own home directory.
//
// A Server that Start returns ends with the process that started it, however
// that process ends. Detach starts one that stays, to be found again by Status
// and ended by Stop.
package localneo4j

import "errors"

// The versions that are fetched.
const (
	Version        = "5.26.0"
	BrowserVersion = "5.15.0"
)

var (
	// ErrNoJava is returned when there is no java command to run the server.
	ErrNoJava = errors.New("no java command found, install Java 17 or later")
	// ErrNoMaven is returned when the libraries are not cached yet and there is
	// no mvn command to fetch them.
	ErrNoMaven = errors.New("no mvn command found, install Maven")
	// ErrRunning is returned when a server already runs in the home directory.
	ErrRunning = errors.New("a server already runs in this directory")
	// ErrNotRunning is returned when no server runs in the home directory.
	ErrNotRunning = errors.New("no server runs in this directory")
)
