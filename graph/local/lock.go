package local

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strconv"
	"strings"
	"time"

	"github.com/gofrs/flock"

	"isnad/graph"
)

// writeLock keeps other processes from writing. The system holds it, so that
// it ends with its process in whatever way; the file that it is on says which
// process that is.
type writeLock struct{ file *flock.Flock }

const lockPatience = 200 * time.Millisecond

// lock takes the lock of the graph at path, or tells who has it.
func lock(ctx context.Context, path string) (*writeLock, error) {
	file := flock.New(path+lockSuffix, flock.SetPermissions(0o600))
	// One that looks who holds the lock holds it itself for a moment.
	ctx, cancel := context.WithTimeout(ctx, lockPatience)
	defer cancel()
	got, err := file.TryLockContext(ctx, lockPatience/10)
	if err != nil && !errors.Is(err, context.DeadlineExceeded) {
		if errors.Is(err, os.ErrPermission) {
			err = fmt.Errorf("%w: %w", graph.ErrReadOnly, err)
		}
		return nil, err
	}
	if !got {
		return nil, fmt.Errorf("%w by %s, which writes; try again when it is done", graph.ErrInUse, holderName(path))
	}
	// Readers of the number only look at it while somebody holds the lock.
	if err := os.WriteFile(path+lockSuffix, []byte(strconv.Itoa(os.Getpid())+"\n"), 0o600); err != nil {
		return nil, errors.Join(err, file.Unlock())
	}
	return &writeLock{file}, nil
}

func (l *writeLock) release() error { return l.file.Unlock() }

// holder gives the process that writes, 0 when there is none or it cannot be
// told.
func holder(path string) int {
	file := flock.New(path+lockSuffix, flock.SetFlag(os.O_RDONLY))
	free, err := file.TryRLock()
	if err != nil {
		return 0 // no such file, or none that may be read
	}
	if free {
		_ = file.Unlock() // only looked
		return 0
	}
	text, err := os.ReadFile(path + lockSuffix)
	if err != nil {
		return 0
	}
	process, _ := strconv.Atoi(strings.TrimSpace(string(text)))
	return process
}

func holderName(path string) string {
	if process := holder(path); process != 0 {
		return "process " + strconv.Itoa(process)
	}
	return "another process"
}
