package configs

import (
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"github.com/spf13/pflag"
	"go.yaml.in/yaml/v3"
)

var secrets = cmp.AllowUnexported(Secret{})

// alone keeps the tester's own configuration out.
func alone(t *testing.T) {
	t.Helper()
	t.Setenv("XDG_CONFIG_HOME", t.TempDir())
	t.Setenv("XDG_DATA_HOME", "")
	for _, k := range Keys() {
		t.Setenv(envName(k), "")
	}
	t.Setenv(passwordEnv, "")
}

func TestDefault(t *testing.T) {
	alone(t)
	got, err := Load("", nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(Default(), got, secrets); diff != "" {
		t.Error(diff)
	}
}

func TestGood(t *testing.T) {
	alone(t)
	got, err := Load("testdata/good/full.yaml", nil)
	if err != nil {
		t.Fatal(err)
	}
	want := Config{
		Store: "neo4j+s://graph.example:7687",
		Neo4j: Neo4j{User: "reader", Password: NewSecret("sesame"), Database: "news", Timeout: time.Minute, Authorities: pool(t)},
		Packs: "testdata", Workers: 3, Batch: 10,
		Extract: Extract{TrustFileTime: true},
		Limits:  Limits{ArticleBytes: 1_000_000, GzipRatio: 50, QueryTime: 30 * time.Second, QueryBytes: 64 << 20},
		Log:     Log{Level: "debug", Format: "json"},
	}
	if diff := cmp.Diff(want, got, secrets); diff != "" {
		t.Error(diff)
	}
	if got, err := Load("testdata/good/empty.yaml", nil); err != nil || !cmp.Equal(got, Default(), secrets) {
		t.Errorf("empty file: %+v, %v", got, err)
	}
}

func TestBad(t *testing.T) {
	alone(t)
	files, err := filepath.Glob("testdata/bad/*.yaml")
	if err != nil || len(files) < 10 {
		t.Fatal(files, err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			want, err := os.ReadFile(strings.TrimSuffix(file, ".yaml") + ".txt")
			if err != nil {
				t.Fatal(err)
			}
			_, err = Load(file, nil)
			if !errors.Is(err, ErrConfig) {
				t.Fatalf("error %v, want a fault", err)
			}
			if diff := cmp.Diff(string(want), err.Error()+"\n"); diff != "" {
				t.Error(diff)
			}
			if strings.Contains(err.Error(), "sesame") {
				t.Errorf("the password is told: %v", err)
			}
		})
	}
}

func TestPrecedence(t *testing.T) {
	alone(t)
	file := filepath.Join(t.TempDir(), "isnad.yaml")
	if err := os.WriteFile(file, []byte("batch: 2\nworkers: 2\nneo4j: {user: filed}\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	t.Setenv("ISNAD_WORKERS", "3")
	t.Setenv("ISNAD_BATCH", "3")
	t.Setenv("ISNAD_NEO4J_PASSWORD", "sesame")
	flags := pflag.NewFlagSet("", pflag.ContinueOnError)
	flags.Int("batch", 99, "")
	flags.String("log-level", "untouched", "")
	flags.Bool("trust-file-time", false, "")
	if err := flags.Parse([]string{"--batch", "4", "--trust-file-time"}); err != nil {
		t.Fatal(err)
	}
	got, err := Load(file, flags)
	if err != nil {
		t.Fatal(err)
	}
	want := Default()
	want.Batch, want.Workers, want.Neo4j.User, want.Neo4j.Password = 4, 3, "filed", NewSecret("sesame")
	want.Extract.TrustFileTime = true
	if diff := cmp.Diff(want, got, secrets); diff != "" {
		t.Error(diff)
	}
}

func TestOriginOfFaults(t *testing.T) {
	alone(t)
	t.Setenv("ISNAD_LOG_LEVEL", "loud")
	flags := pflag.NewFlagSet("", pflag.ContinueOnError)
	flags.String("store", "", "")
	if err := flags.Parse([]string{"--store", "localhost:7687"}); err != nil {
		t.Fatal(err)
	}
	_, err := Load("", flags)
	for _, want := range []string{"--store: store: want the path of a graph file, or SCHEME", "ISNAD_LOG_LEVEL: log.level: \"loud\""} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%v, want %q in it", err, want)
		}
	}
}

func TestMissingFile(t *testing.T) {
	alone(t)
	_, err := Load("testdata/none.yaml", nil)
	if err == nil || err.Error() != "testdata/none.yaml: no such file or directory" {
		t.Errorf("%v", err)
	}
}

func TestSecretIsNeverPrinted(t *testing.T) {
	c := Config{Neo4j: Neo4j{Password: NewSecret("sesame")}}
	encoded, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	asYAML, err := yaml.Marshal(map[string]any{"p": c.Neo4j.Password})
	if err != nil {
		t.Fatal(err)
	}
	for _, s := range []string{fmt.Sprint(c), fmt.Sprintf("%+v %#v %q %x", c, c, c.Neo4j.Password, c.Neo4j.Password), string(encoded), string(asYAML)} {
		if strings.Contains(s, "sesame") || strings.Contains(s, fmt.Sprintf("%x", "sesame")) {
			t.Errorf("printed: %s", s)
		}
	}
}

// TestSample loads the shipped file as it is, and with every line taken out of
// its comment.
func TestSample(t *testing.T) {
	alone(t)
	open := regexp.MustCompile(`(?m)^( *)# ([a-z_]+: )`).ReplaceAll(Sample(), []byte("$1$2"))
	open = regexp.MustCompile(`(?m)^  password_file: .*$`).ReplaceAll(open, []byte("  password_file: testdata/password"))
	open = regexp.MustCompile(`(?m)^  ca_file: .*$`).ReplaceAll(open, []byte("  ca_file: testdata/authority.crt"))
	file := filepath.Join(t.TempDir(), "isnad.yaml")
	if err := os.WriteFile(file, open, 0o600); err != nil {
		t.Fatal(err)
	}
	want := Default()
	if got, err := Load("isnad.yaml", nil); err != nil || !cmp.Equal(got, want, secrets) {
		t.Errorf("as shipped: %+v, %v", got, err)
	}
	want.Neo4j.User, want.Neo4j.Password = "neo4j", NewSecret("sesame")
	want.Neo4j.Authorities = pool(t)
	got, err := Load(file, nil)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(want, got, secrets); diff != "" {
		t.Error(diff)
	}
	for _, k := range Keys() {
		if name := k[strings.LastIndex(k, ".")+1:]; !strings.Contains(string(open), name+":") {
			t.Errorf("key %s is not in the shipped file", k)
		}
	}
}

// pool holds the certificate of testdata.
func pool(t *testing.T) *x509.CertPool {
	t.Helper()
	text, err := os.ReadFile("testdata/authority.crt")
	if err != nil {
		t.Fatal(err)
	}
	p := x509.NewCertPool()
	if !p.AppendCertsFromPEM(text) {
		t.Fatal("no certificate in testdata/authority.crt")
	}
	return p
}

func TestStore(t *testing.T) {
	alone(t)
	home := t.TempDir()
	t.Setenv("HOME", home)
	t.Setenv("XDG_DATA_HOME", filepath.Join(home, "data"))
	for given, want := range map[string]string{
		"":                       filepath.Join(home, "data/isnad/graph.isnad"),
		"graph.isnad":            "graph.isnad",
		"~/x/graph.isnad":        filepath.Join(home, "x/graph.isnad"),
		"/tmp/a:b/graph":         "/tmp/a:b/graph",
		`C:\graphs\news`:         `C:\graphs\news`,
		"neo4j+s://example:7687": "neo4j+s://example:7687",
	} {
		t.Setenv("ISNAD_STORE", given)
		if c, err := Load("", nil); err != nil || c.Store != want {
			t.Errorf("%q: got %q, %v, want %q", given, c.Store, err, want)
		}
		if IsAddress(given) != strings.HasPrefix(given, "neo4j") {
			t.Errorf("%q is an address: %v", given, IsAddress(given))
		}
	}
	for _, given := range []string{"http://localhost", "localhost:7687", "127.0.0.1:7687", "bolt:", "bolt:/localhost"} {
		t.Setenv("ISNAD_STORE", given)
		if c, err := Load("", nil); !errors.Is(err, ErrConfig) {
			t.Errorf("%q: got %q, %v", given, c.Store, err)
		}
	}
	t.Setenv("ISNAD_STORE", "")
	t.Setenv("XDG_DATA_HOME", "relative")
	if have := DefaultStore(); runtime.GOOS == "linux" && have != filepath.Join(home, ".local/share/isnad/graph.isnad") {
		t.Errorf("default %q", have)
	}
}
