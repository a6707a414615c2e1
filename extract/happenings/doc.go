// Package happenings finds the places in the text that tell of an event: verbs,
// light verbs and nouns. It keeps out what is planned, feared, denied, summed up or
// habitual.
package happenings
