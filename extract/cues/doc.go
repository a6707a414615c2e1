// Package cues finds the signs of attribution: verbs, nouns and phrases by which
// somebody says, claims, denies or blames, each with the subject that stands beside it.
package cues
