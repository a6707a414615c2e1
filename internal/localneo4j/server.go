package localneo4j

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"time"

	"github.com/neo4j/neo4j-go-driver/v5/neo4j"
)

// Server is a running server.
type Server struct {
	Addresses
	home  string
	cmd   *exec.Cmd
	alive io.Closer // the server ends when it is closed, or when the process that holds it dies
	done  chan struct{}
}

// Addresses tells where a server answers.
type Addresses struct {
	Bolt    string `json:"bolt"`    // bolt://127.0.0.1:7687; bolt+ssc:// with Options.TLS
	HTTP    string `json:"http"`    // http://127.0.0.1:7474
	Browser string `json:"browser"` // http://127.0.0.1:7474/browser/
}

func (o Options) addresses() Addresses {
	http := fmt.Sprintf("http://127.0.0.1:%d", o.HTTPPort)
	scheme := "bolt"
	if o.TLS != "" {
		scheme = "bolt+ssc"
	}
	return Addresses{Bolt: fmt.Sprintf("%s://127.0.0.1:%d", scheme, o.BoltPort), HTTP: http, Browser: http + "/browser/"}
}

// guard runs the server until its standard input closes, and removes $1 after
// that if it is set. The kernel closes the input when the starting process dies
// in whatever way, so no server is left over.
const guard = `dir=$1; shift
exec 3<&0
"$@" </dev/null 3<&- & pid=$!
(cat <&3 >/dev/null; if [ -n "$dir" ]; then kill -9 "$pid"; else kill "$pid"; fi) 2>/dev/null &
wait "$pid"
if [ -n "$dir" ]; then rm -rf "$dir"; fi`

const startTimeout = 2 * time.Minute // a start takes about 5 s, on a busy machine several times that

// Start starts a server and waits until it answers. The server ends by Stop,
// or with this process.
func Start(ctx context.Context, o Options) (*Server, error) {
	o, command, logFile, err := prepare(ctx, o)
	if err != nil {
		return nil, fmt.Errorf("start neo4j: %w", err)
	}
	defer logFile.Close() //nolint:errcheck // the server writes it through its own descriptor
	remove := ""
	if o.RemoveHome {
		remove = o.Home
	}
	cmd := exec.Command("sh", append([]string{"-c", guard, "neo4j", remove}, command...)...)
	// A group of its own, so that Ctrl-C in a terminal reaches the guard by its input alone.
	cmd.SysProcAttr = &syscall.SysProcAttr{Setpgid: true}
	cmd.Stdout, cmd.Stderr = logFile, logFile
	alive, err := cmd.StdinPipe()
	if err != nil {
		return nil, fmt.Errorf("start neo4j: %w", err)
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("start neo4j: %w", err)
	}
	s := &Server{Addresses: o.addresses(), home: o.Home, cmd: cmd, alive: alive, done: make(chan struct{})}
	go func() {
		_ = cmd.Wait() // how it ended is told by its log
		close(s.done)
	}()
	if err := o.ready(ctx, s.done); err != nil {
		_ = s.Stop()
		return nil, fmt.Errorf("start neo4j: %w", err)
	}
	return s, nil
}

// Stop ends the server and waits until it is gone. It may be called again.
func (s *Server) Stop() error {
	_ = s.alive.Close() // closed before means stopped before
	select {
	case <-s.done:
		return nil
	case <-time.After(time.Minute):
		return fmt.Errorf("stop neo4j: still running after a minute, see %s", logPath(s.home))
	}
}

// prepare does all that comes before the server process itself.
func prepare(ctx context.Context, o Options) (Options, []string, *os.File, error) {
	o, err := o.complete()
	if err != nil {
		return o, nil, nil, err
	}
	java, err := exec.LookPath("java")
	if err != nil {
		return o, nil, nil, ErrNoJava
	}
	lib, err := Libraries(ctx, o.Cache)
	if err != nil {
		return o, nil, nil, err
	}
	if err := o.writeConfig(); err != nil {
		return o, nil, nil, err
	}
	logFile, err := os.Create(logPath(o.Home))
	if err != nil {
		return o, nil, nil, fmt.Errorf("create log: %w", err)
	}
	return o, o.command(java, lib), logFile, nil
}

// ready waits until the server answers and its password is set.
func (o Options) ready(ctx context.Context, exited <-chan struct{}) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	for !o.answers() {
		select {
		case <-exited:
			text, _ := os.ReadFile(logPath(o.Home)) // no log, nothing to add
			return fmt.Errorf("the server ended early: %s", tail(string(text), 1500))
		case <-ctx.Done():
			return fmt.Errorf("no answer on port %d, see %s: %w", o.BoltPort, logPath(o.Home), ctx.Err())
		case <-time.After(100 * time.Millisecond):
		}
	}
	return o.usable(ctx)
}

// usable waits until the database itself is up and sets the first password.
func (o Options) usable(ctx context.Context) error {
	auth := neo4j.NoAuth()
	if o.Password != "" {
		if err := o.setPassword(ctx); err != nil {
			return err
		}
		auth = neo4j.BasicAuth(User, o.Password, "")
	}
	for {
		err := o.onServer(ctx, auth, "neo4j", "RETURN 1", nil)
		if err == nil || !neo4j.IsRetryable(err) || ctx.Err() != nil {
			return err
		}
		time.Sleep(100 * time.Millisecond) // the server is up before its database is
	}
}

// setPassword replaces the password of a fresh server; a home that was used
// before has one already, and then the given one must fit.
func (o Options) setPassword(ctx context.Context) error {
	if o.onServer(ctx, neo4j.BasicAuth(User, o.Password, ""), "system", "SHOW CURRENT USER", nil) == nil {
		return nil
	}
	err := o.onServer(ctx, neo4j.BasicAuth(User, "neo4j", ""), "system",
		"ALTER CURRENT USER SET PASSWORD FROM 'neo4j' TO $password", map[string]any{"password": o.Password})
	if err != nil {
		return fmt.Errorf("set password: %w", err)
	}
	return nil
}

func (o Options) onServer(ctx context.Context, auth neo4j.AuthToken, database, cypher string, params map[string]any) error {
	driver, err := neo4j.NewDriverWithContext(o.addresses().Bolt, auth)
	if err != nil {
		return err
	}
	defer driver.Close(ctx) //nolint:errcheck // one short exchange
	session := driver.NewSession(ctx, neo4j.SessionConfig{DatabaseName: database})
	defer session.Close(ctx) //nolint:errcheck // the same
	result, err := session.Run(ctx, cypher, params)
	if err != nil {
		return err
	}
	_, err = result.Consume(ctx)
	return err
}

func logPath(home string) string { return filepath.Join(home, "logs", "console.log") }
