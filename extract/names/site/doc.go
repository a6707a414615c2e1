// Package site finds sites without a name that the text tells were hit: a depot, a
// checkpoint, a convoy.
package site
