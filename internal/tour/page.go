package tour

import (
	"fmt"
	"strings"
)

// page is text that grows. Its lines open with a Latin word or a day, and Latin
// words stand between names: so a terminal that orders Arabic from right to left
// keeps the parts of a line in their places. A quote has a line of its own.
type page struct{ strings.Builder }

// heading opens a section.
func (p *page) heading(format string, args ...any) {
	if p.Len() > 0 {
		p.WriteByte('\n')
	}
	title := fmt.Sprintf(format, args...)
	fmt.Fprintf(p, "%s\n\n", title)
}

// line writes one line below a heading.
func (p *page) line(format string, args ...any) {
	fmt.Fprintf(p, "  "+format+"\n", args...)
}

// names joins names; a Latin word stands before the last one.
func names(list []string) string {
	last := len(list) - 1
	if last < 1 {
		return strings.Join(list, "")
	}
	return strings.Join(list[:last], ", ") + " and " + list[last]
}

// counted writes a number with its unit.
func counted(n int64, unit string) string {
	if n != 1 {
		unit += "s"
	}
	return fmt.Sprintf("%d %s", n, unit)
}
