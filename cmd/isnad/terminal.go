package main

import (
	"io"
	"os"

	"golang.org/x/term"

	"isnad/internal/render"
)

func isTerminal(w io.Writer) bool {
	f, ok := w.(*os.File)
	return ok && term.IsTerminal(int(f.Fd()))
}

// tableOptions suits tables to where standard output goes.
func (a *app) tableOptions() render.Options {
	out := a.stdout
	if c, ok := out.(*checkedWriter); ok {
		out = c.w
	}
	if !isTerminal(out) {
		return render.Options{}
	}
	width, _, err := term.GetSize(int(out.(*os.File).Fd()))
	if err != nil {
		width = 0
	}
	return render.Options{Width: width, Terminal: true}
}
