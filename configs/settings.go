package configs

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net/url"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// setting ties a key to its place in a Config.
type setting struct {
	key string
	set func(text string) error // checks and stores a value; its error tells what is expected
}

// settings lists every key that there is, in the order of isnad.yaml.
func settings(c *Config) []setting {
	return []setting{
		{"store", store(&c.Store)},
		{"neo4j.user", text(&c.Neo4j.User)},
		{"neo4j.password_file", passwordFile(&c.Neo4j.Password)},
		{"neo4j.ca_file", authorities(&c.Neo4j.Authorities)},
		{"neo4j.database", text(&c.Neo4j.Database)},
		{"neo4j.timeout", duration(&c.Neo4j.Timeout, time.Second, time.Hour)},
		{"packs", folder(&c.Packs)},
		{"catalog", folder(&c.Catalog)},
		{"queries", folder(&c.Queries)},
		{"workers", number(&c.Workers, 0, 1024)},
		{"batch", number(&c.Batch, 1, 10_000)},
		{"extract.trust_file_time", boolean(&c.Extract.TrustFileTime)},
		{"limits.article_bytes", number(&c.Limits.ArticleBytes, 1<<10, 1<<30)},
		{"limits.gzip_ratio", number(&c.Limits.GzipRatio, 2, 2000)},
		{"limits.query_time", duration(&c.Limits.QueryTime, 100*time.Millisecond, 24*time.Hour)},
		{"limits.query_bytes", number(&c.Limits.QueryBytes, 1<<20, 1<<40)},
		{"log.level", oneOf(&c.Log.Level, "debug", "info", "warn", "error")},
		{"log.format", oneOf(&c.Log.Format, "console", "json")},
	}
}

// Keys lists the keys of the configuration file.
func Keys() []string {
	var keys []string
	for _, s := range settings(new(Config)) {
		keys = append(keys, s.key)
	}
	return keys
}

// Schemes lists the schemes of a store's address.
func Schemes() []string {
	return []string{"bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"}
}

func text(to *string) func(string) error {
	return func(s string) error { *to = s; return nil }
}

// schemed finds what is meant as an address: SCHEME:… or HOST:PORT. A drive of
// Windows has one letter.
var schemed = regexp.MustCompile(`^[A-Za-z0-9][A-Za-z0-9.+_-]+:`)

// IsAddress reports whether a store is named by the address of a server, and not
// by the path of a file.
func IsAddress(store string) bool { return schemed.MatchString(store) }

// store takes an address or a path. Its errors never repeat the text: a mistaken
// address may hold a password.
func store(to *string) func(string) error {
	return func(s string) error {
		switch {
		case s == "":
			return nil // as if it were not set
		case !IsAddress(s):
			path, err := expandHome(s)
			*to = path
			return err
		}
		u, err := url.Parse(s)
		switch {
		case err != nil || u.Host == "" || !slices.Contains(Schemes(), u.Scheme):
			return fmt.Errorf("want the path of a graph file, or SCHEME://HOST:PORT with one of the schemes %s", strings.Join(Schemes(), ", "))
		case u.User != nil:
			return errors.New("user and password do not belong in the address; use neo4j.user and ISNAD_NEO4J_PASSWORD")
		}
		*to = s
		return nil
	}
}

func passwordFile(to *Secret) func(string) error {
	return func(path string) error {
		if path == "" {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err // the path and the fault, nothing of the content
		}
		password := strings.TrimRight(string(data), "\r\n")
		if password == "" {
			return fmt.Errorf("%s is empty, want a password in it", path)
		}
		*to = NewSecret(password)
		return nil
	}
}

// authorities reads a file of certificates, PEM one after the other.
func authorities(to **x509.CertPool) func(string) error {
	return func(path string) error {
		if path == "" {
			return nil
		}
		data, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		pool := x509.NewCertPool()
		if !pool.AppendCertsFromPEM(data) {
			return fmt.Errorf("%s holds no certificate, want one or more in PEM (-----BEGIN CERTIFICATE-----)", path)
		}
		*to = pool
		return nil
	}
}

func duration(to *time.Duration, least, most time.Duration) func(string) error {
	return func(s string) error {
		d, err := time.ParseDuration(s)
		if err != nil || d < least || d > most {
			return fmt.Errorf("%q, want a duration from %v to %v such as 30s", s, least, most)
		}
		*to = d
		return nil
	}
}

func number[N int | int64](to *N, least, most int64) func(string) error {
	return func(s string) error {
		n, err := strconv.ParseInt(strings.ReplaceAll(s, "_", ""), 10, 64)
		if err != nil || n < least || n > most {
			return fmt.Errorf("%q, want a whole number from %d to %d", s, least, most)
		}
		*to = N(n)
		return nil
	}
}

func boolean(to *bool) func(string) error {
	return func(s string) error {
		b, err := strconv.ParseBool(s)
		if err != nil {
			return fmt.Errorf("%q, want true or false", s)
		}
		*to = b
		return nil
	}
}

func oneOf(to *string, choices ...string) func(string) error {
	return func(s string) error {
		if !slices.Contains(choices, s) {
			return fmt.Errorf("%q, want one of %s", s, strings.Join(choices, ", "))
		}
		*to = s
		return nil
	}
}

func folder(to *string) func(string) error {
	return func(path string) error {
		if path == "" {
			*to = ""
			return nil
		}
		info, err := os.Stat(path)
		if err != nil {
			return err
		}
		if !info.IsDir() {
			return fmt.Errorf("%s is no folder", path)
		}
		*to = path
		return nil
	}
}
