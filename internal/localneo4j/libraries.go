package localneo4j

import (
	"context"
	_ "embed"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/gofrs/flock"
)

//go:embed pom.xml
var pom string

// CacheDir returns the directory that holds what localneo4j keeps between
// runs: the user's cache directory, in isnad/neo4j.
func CacheDir() (string, error) {
	dir, err := os.UserCacheDir()
	if err != nil {
		return "", fmt.Errorf("find cache directory: %w", err)
	}
	return filepath.Join(dir, "isnad", "neo4j"), nil
}

// Libraries returns the directory with the server's jars under cache, fetching
// them by Maven when they are not there yet (135 MB, about a minute). Several
// processes may call it at once: one fetches, the others wait. A fetch that is
// broken off leaves nothing behind that could be taken for a whole one.
func Libraries(ctx context.Context, cache string) (string, error) {
	lib := filepath.Join(cache, "lib-"+Version+"-"+BrowserVersion)
	if isDir(lib) {
		return lib, nil
	}
	if err := os.MkdirAll(cache, 0o755); err != nil {
		return "", fmt.Errorf("create cache: %w", err)
	}
	lock := flock.New(filepath.Join(cache, "fetch.lock"))
	if err := lock.Lock(); err != nil {
		return "", fmt.Errorf("lock cache %s: %w", cache, err)
	}
	defer lock.Unlock() //nolint:errcheck // nothing is written through the lock
	if isDir(lib) {
		return lib, nil
	}
	if err := fetch(ctx, cache, lib); err != nil {
		return "", fmt.Errorf("fetch neo4j %s: %w", Version, err)
	}
	return lib, nil
}

func fetch(ctx context.Context, cache, lib string) error {
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return ErrNoMaven
	}
	tmp, err := os.MkdirTemp(cache, "fetch-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(tmp) //nolint:errcheck // a left-over is harmless
	text := strings.NewReplacer("@VERSION@", Version, "@BROWSER@", BrowserVersion).Replace(pom)
	if err := os.WriteFile(filepath.Join(tmp, "pom.xml"), []byte(text), 0o644); err != nil {
		return err
	}
	jars := filepath.Join(tmp, "jars")
	cmd := exec.CommandContext(ctx, mvn, "-B", "-q", "dependency:copy-dependencies", "-DoutputDirectory="+jars)
	cmd.Dir = tmp
	if out, err := cmd.CombinedOutput(); err != nil {
		return fmt.Errorf("%w: %s", err, tail(string(out), 2000))
	}
	return os.Rename(jars, lib)
}

func isDir(path string) bool {
	info, err := os.Stat(path)
	return err == nil && info.IsDir()
}

func tail(s string, n int) string {
	s = strings.TrimSpace(s)
	if len(s) > n {
		return "…" + s[len(s)-n:]
	}
	return s
}
