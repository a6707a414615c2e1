// Package analysis holds one article on its way through the stages of
// extraction: its words with what packs and catalogue know of them, and what the
// stages have found so far, from names to edges. The stages are packages of their
// own, all of which work on an Article; this one knows none of them.
package analysis
