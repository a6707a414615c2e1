package conformance

import (
	"archive/zip"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	gherkin "github.com/cucumber/gherkin/go/v26"
	messages "github.com/cucumber/messages/go/v21"

	"isnad/internal/localneo4j"
	"isnad/internal/localneo4j/neo4jtest"
)

const kitVersion = "1.0.0-M23"

// kit is the Technology Compatibility Kit, read from its jar.
type kit struct {
	scenarios []*messages.Pickle
	graphs    map[string]string // Cypher that creates a named graph
}

// openKit reads the kit, fetching it first if it is not in the cache.
func openKit(t *testing.T) kit {
	t.Helper()
	jar, err := fetchKit(t)
	if err != nil {
		neo4jtest.Unavailable(t, err)
	}
	archive, err := zip.OpenReader(jar)
	if err != nil {
		t.Fatal(err)
	}
	defer archive.Close() //nolint:errcheck // it was read only
	k := kit{graphs: map[string]string{}}
	for _, file := range archive.File {
		text := content(t, file)
		switch filepath.Ext(file.Name) {
		case ".feature":
			k.scenarios = append(k.scenarios, parseFeature(t, file.Name, text)...)
		case ".cypher":
			k.graphs[strings.TrimSuffix(filepath.Base(file.Name), ".cypher")] = text
		}
	}
	slices.SortStableFunc(k.scenarios, func(a, b *messages.Pickle) int { return strings.Compare(a.Uri, b.Uri) })
	return k
}

func content(t *testing.T, file *zip.File) string {
	t.Helper()
	in, err := file.Open()
	if err != nil {
		t.Fatal(err)
	}
	defer in.Close() //nolint:errcheck // it was read only
	text, err := io.ReadAll(in)
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func parseFeature(t *testing.T, name, text string) []*messages.Pickle {
	t.Helper()
	ids := (&messages.Incrementing{}).NewId
	doc, err := gherkin.ParseGherkinDocument(strings.NewReader(text), ids)
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	return gherkin.Pickles(*doc, name, ids)
}

// fetchKit returns the path of the jar.
func fetchKit(t *testing.T) (string, error) {
	cache, err := os.UserCacheDir()
	if err != nil {
		return "", err
	}
	dir := filepath.Join(cache, "isnad", "tck")
	jar := filepath.Join(dir, "tck-"+kitVersion+".jar")
	if _, err := os.Stat(jar); err == nil {
		return jar, nil
	}
	mvn, err := exec.LookPath("mvn")
	if err != nil {
		return "", localneo4j.ErrNoMaven
	}
	if err := os.MkdirAll(dir, 0o755); err != nil {
		return "", err
	}
	tmp, err := os.MkdirTemp(dir, "fetch-")
	if err != nil {
		return "", err
	}
	defer os.RemoveAll(tmp) //nolint:errcheck // a left-over is harmless
	cmd := exec.CommandContext(t.Context(), mvn, "-B", "-q", "dependency:copy",
		"-Dartifact=org.opencypher:tck:"+kitVersion+":jar", "-DoutputDirectory="+tmp)
	cmd.Dir = tmp
	if out, err := cmd.CombinedOutput(); err != nil {
		return "", fmt.Errorf("fetch the kit: %w: %s", err, out)
	}
	return jar, os.Rename(filepath.Join(tmp, filepath.Base(jar)), jar)
}
