package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"sync"
	"syscall"
	"time"

	"isnad/extract"
	"isnad/graph"
	"isnad/graph/refresh"
)

// activeRun is a refresh that shows its signs of life while it works.
type activeRun struct {
	app     *app
	run     *refresh.Run
	stop    context.CancelFunc
	beating sync.WaitGroup
}

// beginRun notes a run, unless another one is at work.
func (a *app) beginRun(ctx context.Context, store graph.Store) (*activeRun, error) {
	host, err := os.Hostname()
	if err != nil {
		return nil, fmt.Errorf("name of this machine: %w", err)
	}
	r, err := refresh.Begin(ctx, store, refresh.RunOptions{
		Version: version().Version + "/" + extract.Version, Host: host, Process: os.Getpid(), Now: time.Now, Alive: alive,
	})
	if err != nil {
		return nil, err
	}
	beatCtx, stop := context.WithCancel(ctx)
	out := &activeRun{app: a, run: r, stop: stop}
	out.beating.Go(func() { out.beat(beatCtx) })
	return out, nil
}

// beat shows signs of life until ctx ends. One that is missed does no harm.
func (r *activeRun) beat(ctx context.Context) {
	tick := time.NewTicker(refresh.BeatEvery)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
			if err := r.run.Beat(ctx); err != nil && ctx.Err() == nil {
				r.app.log.Debug().Msg(plain(err.Error()))
			}
		}
	}
}

// end notes how the work ended and returns its error, or else that of the note.
func (r *activeRun) end(ctx context.Context, t tally, c refresh.Counts, work error) error {
	r.stop()
	r.beating.Wait()
	outcome := refresh.Done
	switch {
	case ctx.Err() != nil:
		outcome = refresh.Interrupted
	case work != nil:
		outcome = refresh.Failed
	}
	ctx, cancel := context.WithTimeout(context.WithoutCancel(ctx), closeTimeout)
	defer cancel()
	err := r.run.End(ctx, outcome, refresh.Tally{Read: t.read, Written: c.Written, Skipped: c.Skipped, Failed: t.failed})
	if work != nil {
		return work // it tells more, and may be why the note failed
	}
	return err
}

// alive reports whether a process of this machine may still run; where the
// system does not tell, it may.
func alive(process int) bool {
	p, err := os.FindProcess(process)
	if err != nil {
		return false
	}
	err = p.Signal(syscall.Signal(0))
	return !errors.Is(err, os.ErrProcessDone) && !errors.Is(err, syscall.ESRCH)
}
