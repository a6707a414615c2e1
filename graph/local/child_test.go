package local

import (
	"bufio"
	"context"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
	"testing"

	"isnad/graph"
)

// child is this test binary, started as a process of its own that does one of
// the jobs below.
type child struct {
	*exec.Cmd
	out *bufio.Reader
}

const (
	envJob  = "ISNAD_TEST_LOCAL_JOB"
	envPath = "ISNAD_TEST_LOCAL_PATH"
)

func TestMain(m *testing.M) {
	job := os.Getenv(envJob)
	if job == "" {
		os.Exit(m.Run())
	}
	if err := runChild(job, os.Getenv(envPath)); err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
}

func runChild(job, path string) error {
	ctx := context.Background()
	s, err := Open(ctx, Config{Path: path, Create: true})
	if err != nil {
		return err
	}
	switch job {
	case "hold": // in the middle of a write, until killed
		w, err := s.writer(ctx)
		if err != nil {
			return err
		}
		return w.within(ctx, "BEGIN IMMEDIATE", func() error {
			tx, err := newTransaction(w)
			if err != nil {
				return err
			}
			if err := tx.apply(ctx, graph.Batch{Delete: []graph.NodeRef{entity("a")}}); err != nil {
				return err
			}
			fmt.Println("holding")
			_, err = io.Copy(io.Discard, os.Stdin) // the parent never closes it
			return err
		})
	case "articles":
		return writeArticles(ctx, telling{s, os.Stdout})
	case "refresh":
		return refreshArticles(ctx, telling{s, os.Stdout})
	}
	return fmt.Errorf("no job %q", job)
}

func startChild(t *testing.T, job, path string) *child {
	t.Helper()
	self, err := os.Executable()
	must(t, err)
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), envJob+"="+job, envPath+"="+path)
	out, err := cmd.StdoutPipe()
	must(t, err)
	in, err := cmd.StdinPipe()
	must(t, err)
	must(t, cmd.Start())
	t.Cleanup(func() {
		_ = in.Close()
		_ = cmd.Process.Kill() // it may have ended
		_ = cmd.Wait()
	})
	return &child{cmd, bufio.NewReader(out)}
}

// wait reads what the child says up to a line.
func (c *child) wait(t *testing.T, want string) {
	t.Helper()
	for {
		have, err := c.out.ReadString('\n')
		if strings.TrimSpace(have) == want {
			return
		}
		if err != nil {
			t.Fatalf("the child said %q, %v, want %q", have, err, want)
		}
	}
}

func (c *child) kill(t *testing.T) {
	t.Helper()
	must(t, c.Process.Kill())
	_ = c.Wait() // it was killed
}
