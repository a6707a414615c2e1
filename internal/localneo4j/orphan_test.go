package localneo4j_test

import (
	"bufio"
	"context"
	"fmt"
	"net"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"isnad/internal/localneo4j"
	"isnad/internal/localneo4j/neo4jtest"
)

// TestMain doubles as the program that TestServerEndsWithItsProcess kills: with
// a home in its environment it starts a server there, prints its address and
// waits for the end.
func TestMain(m *testing.M) {
	home := os.Getenv("ISNAD_TEST_ORPHAN_HOME")
	if home == "" {
		os.Exit(m.Run())
	}
	server, err := localneo4j.Start(context.Background(), localneo4j.Options{Home: home, RemoveHome: true})
	if err != nil {
		fmt.Println("error:", err)
		os.Exit(1)
	}
	fmt.Println(server.Bolt)
	select {}
}

func TestServerEndsWithItsProcess(t *testing.T) {
	cache, err := localneo4j.CacheDir()
	if err == nil {
		_, err = localneo4j.Libraries(context.Background(), cache)
	}
	if err != nil {
		neo4jtest.Unavailable(t, err)
	}
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), "ISNAD_TEST_ORPHAN_HOME="+t.TempDir())
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	address, ok := strings.CutPrefix(strings.TrimSpace(line), "bolt://")
	if err != nil || !ok {
		t.Fatalf("the child says %q, %v", line, err)
	}
	if conn, err := net.Dial("tcp", address); err != nil {
		t.Fatal(err)
	} else {
		_ = conn.Close()
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed
	for range 300 {
		conn, err := net.Dial("tcp", address)
		if err != nil {
			return
		}
		_ = conn.Close()
		time.Sleep(100 * time.Millisecond)
	}
	t.Error("the server still answers 30 s after its process was killed")
}
