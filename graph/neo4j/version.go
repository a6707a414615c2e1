package neo4j

import (
	"strconv"
	"strings"
)

// oldest is the first major version whose DDL the schema is written in.
const oldest = 5

// supported tells whether the schema and the queries fit a server: 5.1.0 and
// later, 2025.01.0 and later. A version that does not begin with a number is
// taken for a later one.
func supported(version string) bool {
	text, _, _ := strings.Cut(version, ".")
	major, err := strconv.Atoi(text)
	return err != nil || major >= oldest
}
