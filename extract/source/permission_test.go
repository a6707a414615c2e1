//go:build linux

package source

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// TestUnreadable reads as a user without rights; root would be let in everywhere.
func TestUnreadable(t *testing.T) {
	dir := write(t, map[string]string{"closed/a.txt": "text", "b.txt": "text", "c.txt": "text"})
	if err := os.Chmod(filepath.Join(dir, "b.txt"), 0); err != nil {
		t.Fatal(err)
	}
	if err := os.Chmod(filepath.Join(dir, "closed"), 0); err != nil {
		t.Fatal(err)
	}
	if os.Geteuid() == 0 {
		for _, p := range []string{dir, filepath.Dir(dir)} {
			if err := os.Chmod(p, 0o755); err != nil {
				t.Fatal(err)
			}
		}
		const nobody = 65534
		runtime.LockOSThread()
		defer runtime.UnlockOSThread()
		if err := syscall.Setfsuid(nobody); err != nil { // of this thread alone
			t.Fatal(err)
		}
		defer syscall.Setfsuid(0) //nolint:errcheck // back to what it was
	}
	got, faults := collect(t, Options{}, dir, ".")
	if diff := cmp.Diff([]string{"c"}, ids(got)); diff != "" {
		t.Error(diff)
	}
	if len(faults) != 2 || !errors.Is(faults[0], fs.ErrPermission) || !errors.Is(faults[1], fs.ErrPermission) {
		t.Errorf("faults %v, want two of %v", faults, fs.ErrPermission)
	}
}
