// Package sources finds who speaks in each cue, who passes the words on, and what is
// said.
package sources
