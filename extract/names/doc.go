// Package names finds the names of an article: persons and their offices, bodies,
// groups, bases, places, sources without a name. It walks the text once and takes at
// each word the widest name that its sub-packages find there; what only may be a name
// is left to the weights.
package names
