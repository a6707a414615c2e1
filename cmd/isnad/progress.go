package main

import (
	"io"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"
)

// progress shows on a terminal that work goes on. A nil progress shows nothing.
type progress struct {
	mu  sync.Mutex
	out io.Writer
	bar *progressbar.ProgressBar
}

// startProgress shows progress where people look on: standard error is a
// terminal and the log is not for programs. The log then writes through it, so
// that lines and bar do not mix.
func (a *app) startProgress(what string) {
	if !isTerminal(a.stderr) || a.config.Log.Format == "json" {
		return
	}
	a.progress = &progress{out: a.stderr, bar: progressbar.NewOptions64(-1,
		progressbar.OptionSetWriter(a.stderr),
		progressbar.OptionSetDescription(what),
		progressbar.OptionShowCount(),
		progressbar.OptionShowIts(),
		progressbar.OptionSetItsString("articles"),
		progressbar.OptionThrottle(200*time.Millisecond),
		progressbar.OptionClearOnFinish(),
	)}
	a.log = newLog(a.progress, a.config.Log)
}

func (a *app) stopProgress() {
	if a.progress == nil {
		return
	}
	_ = a.progress.bar.Finish() // only a terminal can fail here
	a.progress = nil
	a.log = newLog(a.stderr, a.config.Log)
}

func (p *progress) step() {
	if p != nil {
		p.mu.Lock()
		defer p.mu.Unlock()
		_ = p.bar.Add(1)
	}
}

// Write puts a line of the log above the bar.
func (p *progress) Write(line []byte) (int, error) {
	p.mu.Lock()
	defer p.mu.Unlock()
	_ = p.bar.Clear()
	return p.out.Write(line)
}
