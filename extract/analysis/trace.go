package analysis

import (
	"fmt"
	"io"
	"slices"
	"sort"
	"strings"

	"isnad/extract/text"
)

// Trace tells how an article was read: for each stretch of text which rule
// fired on which words, and what was turned down and why. A nil Trace records
// nothing, so that stages need not ask.
type Trace struct {
	Doc     *text.Document
	All     bool     // every answer of the weights gets a line
	Answers []Answer // of the weights, in the order in which they were asked
	steps   []step

	// Lines about the record: its entities and events with what they were made of, and the
	// edges that were thought of and not drawn; and where the rules stand by which all this was
	// found.
	Entities, Events, Undrawn, Places []string

	Held []string // by edge of the record: how likely the weights held it, "" where they were not asked
}

// step is one decision about a stretch of the raw text.
type step struct {
	start, end int // code points
	stage      string
	note       string
	rejected   bool
}

// Accept notes what a stage found in a stretch of text (code points), and by which words.
func (t *Trace) Accept(start, end int, stage, format string, args ...any) {
	t.add(start, end, stage, false, format, args...)
}

// Reject notes what a stage turned down there, and why.
func (t *Trace) Reject(start, end int, stage, format string, args ...any) {
	t.add(start, end, stage, true, format, args...)
}

func (t *Trace) add(start, end int, stage string, rejected bool, format string, args ...any) {
	if t == nil {
		return
	}
	note := format
	if len(args) > 0 {
		note = fmt.Sprintf(format, args...)
	}
	t.steps = append(t.steps, step{start, end, stage, note, rejected})
}

// Rules lists the rules by which a stage found something or turned something down: what stands
// before the colon of its notes, behind "by" where it found something.
func (t *Trace) Rules(stage string) []string {
	var out []string
	for _, s := range t.steps {
		if s.stage != stage {
			continue
		}
		rule, _, _ := strings.Cut(s.note, ":")
		if _, by, found := strings.Cut(rule, " by "); found {
			rule = by
		}
		rule = rule[:strings.IndexAny(rule+";", ";,(")] // by its noun, as a noun
		out = append(out, strings.TrimSpace(rule))
	}
	return out
}

// WriteTo prints the article sentence by sentence, each with what fired in it
// and what was rejected. It returns the bytes written and the first error.
func (t *Trace) WriteTo(w io.Writer) (int64, error) {
	var b strings.Builder
	if t == nil || t.Doc == nil {
		return 0, nil
	}
	steps := append([]step(nil), t.steps...)
	sort.SliceStable(steps, func(i, j int) bool { return steps[i].start < steps[j].start })
	k := 0
	for n, s := range t.Doc.Sentences {
		start, end := t.Doc.Tokens[s.First].Start, t.Doc.Tokens[s.Last-1].End
		fmt.Fprintf(&b, "%d. [%d:%d] %s\n", n+1, start, end, strings.ReplaceAll(t.Doc.Slice(start, end), "\n", " "))
		from := k
		for ; k < len(steps) && steps[k].start < end; k++ {
			if !slices.Contains(steps[from:k], steps[k]) { // several stages may turn down one word
				t.print(&b, steps[k])
			}
		}
	}
	for ; k < len(steps); k++ {
		t.print(&b, steps[k])
	}
	n, err := io.WriteString(w, b.String())
	return int64(n), err
}

func (t *Trace) print(b *strings.Builder, s step) {
	mark := "+"
	if s.rejected {
		mark = "-"
	}
	quote := strings.ReplaceAll(t.Doc.Slice(s.start, min(s.end, s.start+80)), "\n", " ")
	fmt.Fprintf(b, "   %s %-10s %q: %s\n", mark, s.stage, quote, s.note)
}
