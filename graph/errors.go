package graph

import "errors"

// What can be wrong with a database; a Store wraps these with the address and
// with what the user can do, and never with a password.
var (
	// ErrUnreachable is returned when no database answers at the address.
	ErrUnreachable = errors.New("database unreachable")
	// ErrUntrusted is returned when the certificate of the database is not to be
	// trusted: nobody was told a password then.
	ErrUntrusted = errors.New("certificate not trusted")
	// ErrUnauthorized is returned when the database refuses the user or password.
	ErrUnauthorized = errors.New("user or password refused")
	// ErrReadOnly is returned when the user, or the database itself, may not write.
	ErrReadOnly = errors.New("no right to write")
	// ErrVersion is returned when the server is not Neo4j 5 or a later release, or
	// a graph file has a later format than the program knows.
	ErrVersion = errors.New("unsupported version")
	// ErrInUse is returned when another process is writing to a graph file.
	ErrInUse = errors.New("in use")
	// ErrForeign is returned for a file that is no graph; it is left as it is.
	ErrForeign = errors.New("not a graph file")
	// ErrDamaged is returned for a graph file that lacks a part or contradicts itself.
	ErrDamaged = errors.New("damaged graph file")
	// ErrAddress is returned for a store address that cannot be understood.
	ErrAddress = errors.New("invalid store address")
	// ErrQuery is returned for a query that the store cannot parse or answer.
	ErrQuery = errors.New("query refused")
	// ErrSchema is returned when a batch names a label, a relationship type or a
	// key that the schema does not declare.
	ErrSchema = errors.New("not in the schema")
)
