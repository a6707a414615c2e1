package neo4j

import (
	"context"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"fmt"
	"net"
	"net/url"
	"strings"
	"time"

	"isnad/graph"
)

const (
	defaultPort = "7687"
	// probeTimeout bounds the second look at a server that could not be used.
	probeTimeout = 5 * time.Second
)

// tlsConfig is what the driver starts from; it adds the name of the host, and
// checks nothing where the address says so.
func (c Config) tlsConfig() *tls.Config {
	return &tls.Config{RootCAs: c.Authorities, MinVersion: tls.VersionTLS12}
}

// tlsFault looks at a server that the driver could not talk to, and tells
// whether TLS is why: the driver's own error keeps the text of the cause, but
// not the cause. It gives nil when TLS is not at fault.
func (c Config) tlsFault(ctx context.Context) error {
	u, err := url.Parse(c.Address)
	if err != nil {
		return nil
	}
	host, port := u.Hostname(), u.Port()
	if port == "" {
		port = defaultPort
	}
	settings := c.tlsConfig()
	settings.ServerName = host
	encrypted := strings.Contains(u.Scheme, "+")
	settings.InsecureSkipVerify = !strings.HasSuffix(u.Scheme, "+s")
	ctx, cancel := context.WithTimeout(ctx, probeTimeout)
	defer cancel()
	conn, err := (&net.Dialer{}).DialContext(ctx, "tcp", net.JoinHostPort(host, port))
	if err != nil {
		return nil // it is not reached at all
	}
	defer conn.Close() //nolint:errcheck // only looked at
	err = tls.Client(conn, settings).HandshakeContext(ctx)
	switch {
	case !encrypted && err == nil:
		return fmt.Errorf("open %s: %w: the server speaks TLS alone there: use %s+s://, or %s+ssc:// to leave its certificate unchecked",
			c.Address, graph.ErrUnreachable, u.Scheme, u.Scheme)
	case encrypted && err != nil && ctx.Err() == nil: // one that is mute tells nothing
		return c.explainHandshake(host, u.Scheme, err)
	}
	return nil
}

// explainHandshake tells what is wrong with a certificate, or that there is
// none.
func (c Config) explainHandshake(host, scheme string, err error) error {
	plain, _, _ := strings.Cut(scheme, "+")
	var refused *tls.CertificateVerificationError
	if !errors.As(err, &refused) {
		return fmt.Errorf("open %s: %w: the server does not speak TLS there: use %s:// on a network that is yours, or give the server a certificate (%w)",
			c.Address, graph.ErrUnreachable, plain, err)
	}
	unchecked := fmt.Sprintf("; %s+ssc:// takes any certificate", plain)
	var hint string
	var authority x509.UnknownAuthorityError
	var name x509.HostnameError
	var invalid x509.CertificateInvalidError
	switch {
	case errors.As(err, &authority) && c.Authorities == nil:
		hint = "no authority that this machine trusts has signed it: name the certificate of the one that did in neo4j.ca_file (ISNAD_NEO4J_CA_FILE)" + unchecked
	case errors.As(err, &authority):
		hint = "no authority of neo4j.ca_file has signed it" + unchecked
	case errors.As(err, &name):
		hint = fmt.Sprintf("it is not for %q: name the server as its certificate does, or give it one for this name", host) + unchecked
	case errors.As(err, &invalid) && invalid.Reason == x509.Expired:
		hint = "it has expired, or is not valid yet by the clock of this machine: renew it" + unchecked
	default:
		hint = "it cannot be checked" + unchecked
	}
	return fmt.Errorf("open %s: %w: %s (%w)", c.Address, graph.ErrUntrusted, hint, err)
}
