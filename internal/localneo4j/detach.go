package localneo4j

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
	"time"
)

// state is what a detached server leaves in its home to be found again.
type state struct {
	Addresses
	PID int `json:"pid"`
}

// Detach starts a server that outlives this process, and returns when it
// answers. It gives ErrRunning when one already runs in the home directory.
func Detach(ctx context.Context, o Options) (Addresses, error) {
	if found, err := Status(o.Home); err == nil {
		return found, ErrRunning
	}
	o, command, logFile, err := prepare(ctx, o)
	if err != nil {
		return Addresses{}, fmt.Errorf("start neo4j: %w", err)
	}
	defer logFile.Close() //nolint:errcheck // the server writes it through its own descriptor
	cmd := exec.Command(command[0], command[1:]...)
	cmd.Stdout, cmd.Stderr = logFile, logFile
	cmd.SysProcAttr = &syscall.SysProcAttr{Setsid: true}
	if err := cmd.Start(); err != nil {
		return Addresses{}, fmt.Errorf("start neo4j: %w", err)
	}
	exited := make(chan struct{})
	go func() {
		_ = cmd.Wait() // how it ended is told by its log
		close(exited)
	}()
	err = o.ready(ctx, exited)
	if err == nil {
		err = save(o.Home, state{o.addresses(), cmd.Process.Pid})
	}
	if err != nil {
		_ = cmd.Process.Kill() // it may have ended by itself
		return Addresses{}, fmt.Errorf("start neo4j: %w", err)
	}
	return o.addresses(), nil
}

// Status tells where the detached server of a home directory answers, or gives
// ErrNotRunning.
func Status(home string) (Addresses, error) {
	s, err := load(home)
	if err != nil {
		return Addresses{}, err
	}
	return s.Addresses, nil
}

// Stop ends the detached server of a home directory and waits until it is gone.
func Stop(home string) error {
	s, err := load(home)
	if err != nil {
		return err
	}
	if err := syscall.Kill(s.PID, syscall.SIGTERM); err != nil {
		return fmt.Errorf("stop neo4j: %w", err)
	}
	for wait := time.Minute; wait > 0; wait -= 100 * time.Millisecond {
		if !runs(s.PID, home) {
			return os.Remove(statePath(home))
		}
		time.Sleep(100 * time.Millisecond)
	}
	return fmt.Errorf("stop neo4j: process %d still runs after a minute, see %s", s.PID, logPath(home))
}

func load(home string) (state, error) {
	var s state
	text, err := os.ReadFile(statePath(home))
	if errors.Is(err, fs.ErrNotExist) {
		return s, ErrNotRunning
	}
	if err != nil {
		return s, fmt.Errorf("read state: %w", err)
	}
	if err := json.Unmarshal(text, &s); err != nil {
		return s, fmt.Errorf("read state %s: %w", statePath(home), err)
	}
	if !runs(s.PID, home) {
		return s, ErrNotRunning
	}
	return s, nil
}

func save(home string, s state) error {
	text, err := json.Marshal(s)
	if err != nil {
		return fmt.Errorf("write state: %w", err)
	}
	if err := os.WriteFile(statePath(home), append(text, '\n'), 0o644); err != nil {
		return fmt.Errorf("write state: %w", err)
	}
	return nil
}

// runs reports whether the process is the server of this home, and not one
// that was given the same number later.
func runs(pid int, home string) bool {
	abs, err := filepath.Abs(home)
	if err != nil {
		return false
	}
	out, err := exec.Command("ps", "-ww", "-o", "stat=,args=", "-p", strconv.Itoa(pid)).Output()
	return err == nil && !strings.HasPrefix(string(out), "Z") && strings.Contains(string(out), "--home-dir="+abs)
}

func statePath(home string) string { return filepath.Join(home, "server.json") }
