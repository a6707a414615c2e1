package localneo4j

import (
	"fmt"
	"maps"
	"net"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// Options says how a server is to run. The zero value is a server without
// authentication on free ports of the loopback interface.
type Options struct {
	Home     string // directory of data, configuration and log; required
	Cache    string // directory of the libraries; empty for CacheDir
	BoltPort int    // 0 for a free port
	HTTPPort int    // 0 for a free port
	Password string // password of the user neo4j, at least 8 bytes; empty for no authentication
	// TLS is a directory with private.key and public.crt in PEM. Bolt then takes
	// nothing but TLS with that certificate; empty for plain Bolt.
	TLS string
	// RemoveHome deletes the home directory when the server ends; Detach ignores it.
	RemoveHome bool
	// Settings are further lines of neo4j.conf. They win over Isnad's own.
	Settings map[string]string
}

// User is the one user whom a server with a password knows.
const User = "neo4j"

const minPassword = 8 // the server's own rule; a shorter one is refused at once instead of after the start

func (o Options) complete() (Options, error) {
	if o.Home == "" {
		return o, fmt.Errorf("options: no home directory")
	}
	if o.Password != "" && len(o.Password) < minPassword {
		return o, fmt.Errorf("options: password shorter than %d bytes", minPassword)
	}
	home, err := filepath.Abs(o.Home)
	if err != nil {
		return o, fmt.Errorf("options: home: %w", err)
	}
	o.Home = home
	if o.Cache == "" {
		if o.Cache, err = CacheDir(); err != nil {
			return o, err
		}
	}
	for _, port := range []*int{&o.BoltPort, &o.HTTPPort} {
		if *port == 0 {
			if *port, err = freePort(); err != nil {
				return o, err
			}
		}
	}
	return o, nil
}

// writeConfig writes HOME/conf/neo4j.conf.
func (o Options) writeConfig() error {
	settings := map[string]string{
		"server.default_listen_address":     "127.0.0.1",
		"server.default_advertised_address": "127.0.0.1",
		"server.bolt.listen_address":        fmt.Sprintf(":%d", o.BoltPort),
		"server.bolt.advertised_address":    fmt.Sprintf(":%d", o.BoltPort),
		"server.http.listen_address":        fmt.Sprintf(":%d", o.HTTPPort),
		"server.http.advertised_address":    fmt.Sprintf(":%d", o.HTTPPort),
		"server.https.enabled":              "false",
		"server.memory.pagecache.size":      "256m",
		// A checkpoint of every few minutes is enough for data that can be read again.
		"db.tx_log.rotation.retention_policy": "1 files",
		"dbms.security.auth_enabled":          fmt.Sprint(o.Password != ""),
		"dbms.usage_report.enabled":           "false",
		"server.logs.debug.enabled":           "true",
	}
	if o.TLS != "" {
		maps.Copy(settings, map[string]string{
			"server.bolt.tls_level":                   "REQUIRED",
			"dbms.ssl.policy.bolt.enabled":            "true",
			"dbms.ssl.policy.bolt.base_directory":     o.TLS,
			"dbms.ssl.policy.bolt.private_key":        "private.key",
			"dbms.ssl.policy.bolt.public_certificate": "public.crt",
			"dbms.ssl.policy.bolt.client_auth":        "NONE",
		})
	}
	maps.Copy(settings, o.Settings)
	lines := make([]string, 0, len(settings))
	for k, v := range settings {
		lines = append(lines, k+"="+v)
	}
	sort.Strings(lines)
	for _, dir := range []string{"conf", "logs"} {
		if err := os.MkdirAll(filepath.Join(o.Home, dir), 0o755); err != nil {
			return fmt.Errorf("create home: %w", err)
		}
	}
	path := filepath.Join(o.Home, "conf", "neo4j.conf")
	if err := os.WriteFile(path, []byte(strings.Join(lines, "\n")+"\n"), 0o644); err != nil {
		return fmt.Errorf("write configuration: %w", err)
	}
	return nil
}

// command returns the program and its arguments.
func (o Options) command(java, lib string) []string {
	args := []string{java, "-Xmx1g", "-XX:+UseParallelGC"}
	for _, pkg := range []string{"java.nio", "java.io", "sun.nio.ch", "java.lang"} {
		args = append(args, "--add-opens=java.base/"+pkg+"=ALL-UNNAMED")
	}
	return append(args, "-cp", filepath.Join(lib, "*"), "org.neo4j.server.CommunityEntryPoint",
		"--home-dir="+o.Home, "--config-dir="+filepath.Join(o.Home, "conf"))
}

func freePort() (int, error) {
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return 0, fmt.Errorf("find a free port: %w", err)
	}
	defer l.Close() //nolint:errcheck // nothing was exchanged
	return l.Addr().(*net.TCPAddr).Port, nil
}
