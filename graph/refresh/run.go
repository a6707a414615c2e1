package refresh

import (
	"context"
	"errors"
	"fmt"
	"time"

	"isnad/graph"
)

// The outcomes of a run.
const (
	Running     = "running"
	Done        = "done" // articles that could not be read are counted, they are no failure of the run
	Failed      = "failed"
	Interrupted = "interrupted" // stopped or killed; the next run goes on from there
)

// ErrRunning is returned by Begin while another refresh works on the store.
var ErrRunning = errors.New("another refresh is running")

const (
	// BeatEvery is how often a run should show that it is alive.
	BeatEvery = 20 * time.Second
	// beatLost is when a run without a sign of life counts as dead: longer than a
	// transaction or a restart of the database keeps a beat waiting.
	beatLost = 3 * time.Minute
)

// RunOptions tells who runs. All fields are needed.
type RunOptions struct {
	Version string // of the program and its packs
	Host    string
	Process int
	Now     func() time.Time
	// Alive reports whether a process on this host may still run. Runs on other
	// hosts are judged by their beat alone.
	Alive func(process int) bool
}

// Run is one refresh as the graph notes it: a Run node, which is no part of
// what articles tell. It also keeps two refreshes from working on one store.
type Run struct {
	store   graph.Store
	options RunOptions
	id      string
	props   graph.Props
}

// Tally is what a run has done, in articles.
type Tally struct {
	Read, Written, Skipped, Failed int
}

// Begin notes a new run. Runs that ended without a word are noted as
// interrupted. While another one is alive the error wraps ErrRunning; of two
// that begin in the same moment both may be refused, never none.
func Begin(ctx context.Context, store graph.Store, o RunOptions) (*Run, error) {
	started := o.Now().UTC()
	r := &Run{store: store, options: o, id: fmt.Sprintf("%s-%s-%d", started.Format("20060102T150405.000000000Z"), o.Host, o.Process)}
	r.props = graph.Props{
		"started": started.Format(time.RFC3339), "outcome": Running, "version": o.Version,
		"host": o.Host, "process": int64(o.Process),
	}
	// First the own node, then the look at the others: the later one of two is
	// certain to see the earlier.
	if err := r.Beat(ctx); err != nil {
		return nil, err
	}
	others, err := runs(ctx, store, "MATCH (r:Run {outcome: 'running'}) RETURN r ORDER BY r.id")
	if err != nil {
		return nil, err
	}
	var dead graph.Batch
	for _, other := range others {
		if other.ID == r.id {
			continue
		}
		if r.alive(other) {
			err := fmt.Errorf("%w: run %s, since %s", ErrRunning, other.ID, other.Started)
			return nil, errors.Join(err, store.Write(ctx, graph.Batch{Delete: []graph.NodeRef{r.ref()}}))
		}
		other.props["outcome"] = Interrupted
		dead.Nodes = append(dead.Nodes, graph.Node{NodeRef: graph.NodeRef{Label: graph.Run, ID: other.ID}, Props: other.props})
	}
	if err := store.Write(ctx, dead); err != nil {
		return nil, fmt.Errorf("note interrupted runs: %w", err)
	}
	return r, nil
}

// alive judges another run by its process where that can be seen, else by its
// last beat. Two runs never share a process, so one with the own number died
// before that was given out again, as happens in containers.
func (r *Run) alive(other RunNode) bool {
	if other.host == r.options.Host && (other.process == r.options.Process || !r.options.Alive(other.process)) {
		return false
	}
	beat, err := time.Parse(time.RFC3339, other.beat)
	return err == nil && r.options.Now().Sub(beat) < beatLost
}

func (r *Run) ref() graph.NodeRef { return graph.NodeRef{Label: graph.Run, ID: r.id} }

// Beat notes that the run is alive. Call it every BeatEvery, also beside the
// Refresher's work, but not beside End.
func (r *Run) Beat(ctx context.Context) error {
	r.props["beat"] = r.options.Now().UTC().Format(time.RFC3339)
	if err := r.store.Write(ctx, graph.Batch{Nodes: []graph.Node{{NodeRef: r.ref(), Props: r.props}}}); err != nil {
		return fmt.Errorf("note run: %w", err)
	}
	return nil
}

// End notes the outcome and what was done.
func (r *Run) End(ctx context.Context, outcome string, t Tally) error {
	r.props["outcome"], r.props["finished"] = outcome, r.options.Now().UTC().Format(time.RFC3339)
	for name, n := range map[string]int{"read": t.Read, "written": t.Written, "skipped": t.Skipped, "failed": t.Failed} {
		r.props[name] = int64(n)
	}
	return r.Beat(ctx)
}

// RunNode is a run that the graph knows of.
type RunNode struct {
	ID                string
	Started, Finished string // RFC 3339, UTC; Finished is empty for a run that was killed
	Outcome           string
	Tally             Tally
	Version           string

	host    string
	process int
	beat    string
	props   graph.Props
}

// LastRun returns the run that began last; ok is false where there is none.
func LastRun(ctx context.Context, store graph.Store) (last RunNode, ok bool, err error) {
	found, err := runs(ctx, store, "MATCH (r:Run) WHERE r.started IS NOT NULL RETURN r ORDER BY r.started DESC, r.id DESC LIMIT 1")
	if err != nil || len(found) == 0 {
		return RunNode{}, false, err
	}
	return found[0], true, nil
}

func runs(ctx context.Context, store graph.Store, cypher string) ([]RunNode, error) {
	var out []RunNode
	err := store.Query(ctx, cypher, nil, func(row graph.Row) error {
		n, _ := row.Get("r").(graph.FoundNode)
		number := func(name string) int {
			i, _ := n.Props[name].(int64)
			return int(i)
		}
		run := RunNode{
			ID: str(n, "id"), Started: str(n, "started"), Finished: str(n, "finished"), Outcome: str(n, "outcome"),
			Tally:   Tally{number("read"), number("written"), number("skipped"), number("failed")},
			Version: str(n, "version"), host: str(n, "host"), process: number("process"), beat: str(n, "beat"),
			props: graph.Props{},
		}
		for name, value := range n.Props {
			if name != "id" {
				run.props[name] = value
			}
		}
		out = append(out, run)
		return nil
	})
	if err != nil {
		return nil, fmt.Errorf("look up runs: %w", err)
	}
	return out, nil
}
