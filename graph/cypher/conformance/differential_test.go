package conformance

import (
	"bufio"
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"os"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"

	"isnad/graph/cypher"
	"isnad/graph/cypher/memgraph"
	"isnad/graph/cypher/value"
)

const (
	randomGraphs    = 8
	queriesPerGraph = 50
)

// firstSeed is where random graphs and queries come from. ISNAD_RANDOM_SEED
// takes another one, to look further.
func firstSeed(t *testing.T) uint64 {
	t.Helper()
	text := cmp.Or(os.Getenv("ISNAD_RANDOM_SEED"), "20240607")
	seed, err := strconv.ParseUint(text, 10, 64)
	if err != nil {
		t.Fatalf("ISNAD_RANDOM_SEED: %v", err)
	}
	return seed
}

// TestRandomQueries gives random queries over random graphs to package cypher
// and to a real Neo4j, which have to agree on the rows, or on there being an
// error. The queries under testdata are run over each graph as well.
func TestRandomQueries(t *testing.T) {
	s, seed := openServer(t), firstSeed(t)
	habits := readHabits(t)
	var agreed, rows, faulty, broken int
	for i := range randomGraphs {
		r := rand.New(rand.NewPCG(seed, uint64(i)))
		g := newRandomGraph(r)
		if err := g.write(s); err != nil {
			t.Fatal(err)
		}
		ours, err := g.inMemory()
		if err != nil {
			t.Fatal(err)
		}
		check := func(text string, ordered bool) {
			n, isError, err := compareOne(s, ours, text, ordered)
			if errors.Is(err, errServer) {
				broken++
				return
			}
			if err != nil {
				t.Errorf("graph %d: %s\n%v", i, text, err)
				return
			}
			agreed++
			rows += n
			if isError {
				faulty++
			}
		}
		for range queriesPerGraph {
			check(randomQuery(r))
		}
		for _, h := range habits {
			check(h, strings.Contains(h, "ORDER BY"))
		}
	}
	t.Logf("%d queries agree with Neo4j, %d rows, %d errors on both sides; %d left out that Neo4j fails at", agreed, rows, faulty, broken)
	if agreed < randomGraphs*queriesPerGraph || broken > agreed/100 {
		t.Errorf("%d queries agree and %d are left out: too few to prove anything", agreed, broken)
	}
}

// readHabits reads the queries written by hand, one a line.
func readHabits(t *testing.T) []string {
	t.Helper()
	file, err := os.Open("testdata/habits.cypher")
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close() //nolint:errcheck // it was read only
	var list []string
	for lines := bufio.NewScanner(file); lines.Scan(); {
		if line := strings.TrimSpace(lines.Text()); line != "" && !strings.HasPrefix(line, "//") {
			list = append(list, line)
		}
	}
	return list
}

// compareOne runs a query on both sides and returns how many rows both give.
func compareOne(s *server, g *memgraph.Graph, text string, ordered bool) (rows int, isError bool, err error) {
	columns, theirs, theirErr := s.run(text, nil)
	ourColumns, ours, ourErr := runOurs(g, text)
	var server *neo4j.Neo4jError
	switch {
	case errors.As(theirErr, &server) && (server.Classification() == "DatabaseError" || mistyped(server, text)):
		return 0, true, errServer
	case errors.Is(ourErr, cypher.ErrUnsupported):
		return 0, true, ourErr
	case theirErr != nil && ourErr != nil:
		return 0, true, nil
	case theirErr != nil || ourErr != nil:
		return 0, true, fmt.Errorf("Neo4j: %v\nours:  %w", firstLine(theirErr), cmp.Or(ourErr, errRows))
	case !slices.Equal(columns, ourColumns):
		return 0, false, fmt.Errorf("columns of Neo4j %q, ours %q", columns, ourColumns)
	}
	want, got := lines(theirs, ordered), lines(ours, ordered)
	if !slices.Equal(want, got) {
		return 0, false, fmt.Errorf("Neo4j:\n%s\nours:\n%s\n%s", strings.Join(want, "\n"), strings.Join(got, "\n"), explained(g, text))
	}
	return len(want), false, nil
}

func runOurs(g *memgraph.Graph, text string) (columns []string, rows [][]string, err error) {
	q, err := cypher.Prepare(text)
	if err != nil {
		return nil, nil, err
	}
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	err = q.Run(ctx, g, nil, cypher.Options{}, func(values []value.Value) error {
		var row []string
		for _, v := range values {
			row = append(row, plainOurs(v))
		}
		rows = append(rows, row)
		return nil
	})
	return q.Columns(), rows, err
}

func explained(g *memgraph.Graph, text string) string {
	q, err := cypher.Prepare(text)
	if err != nil {
		return err.Error()
	}
	plan, err := q.Explain(g, nil)
	if err != nil {
		return err.Error()
	}
	return plan
}

func lines(rows [][]string, ordered bool) []string {
	var list []string
	for _, row := range rows {
		list = append(list, strings.Join(row, " | "))
	}
	if !ordered {
		slices.Sort(list)
	}
	return list
}

// errServer stands for an error of Neo4j that is a fault of its own, not of the
// query.
var errServer = errors.New("the server failed")

// mistyped tells of a fault of Neo4j's type checker: an item of a list of integers
// to which an integer was added counts for a Float, and is refused as an index.
// UNWIND ([1, 2, 3] + 3) AS i RETURN [1, 2, 3][i]
func mistyped(err *neo4j.Neo4jError, text string) bool {
	return strings.Contains(err.Msg, "list index must be given as Integer, but was Float") && strings.Contains(text, "UNWIND ([1, 2, 3] + 3)")
}

// errRows stands for there being no error.
var errRows = errors.New("rows")

func firstLine(err error) string {
	if err == nil {
		return "rows"
	}
	text, _, _ := strings.Cut(err.Error(), "\n")
	return text
}
