package localneo4j

import (
	"bytes"
	"crypto/tls"
	"fmt"
	"io"
	"net"
	"time"
)

// answers does the first step of a Bolt handshake, inside TLS where the server
// was told to ask for it.
func (o Options) answers() bool {
	conn, err := net.DialTimeout("tcp", fmt.Sprintf("127.0.0.1:%d", o.BoltPort), time.Second)
	if err != nil {
		return false
	}
	defer conn.Close() //nolint:errcheck // only looked at
	if err := conn.SetDeadline(time.Now().Add(2 * time.Second)); err != nil {
		return false
	}
	if o.TLS != "" {
		// Nothing is told to the server, so it does not matter who it is.
		conn = tls.Client(conn, &tls.Config{InsecureSkipVerify: true})
	}
	// The magic number, then four offers: versions 5.0 to 5.4, 4.4, none, none.
	hello := []byte{0x60, 0x60, 0xB0, 0x17, 0, 4, 4, 5, 0, 0, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0}
	if _, err := conn.Write(hello); err != nil {
		return false
	}
	answer := make([]byte, 4)
	_, err = io.ReadFull(conn, answer)
	return err == nil && !bytes.Equal(answer, make([]byte, 4))
}
