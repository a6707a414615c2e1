// Package encoded has each article read as a whole by the encoder, and gives its answers as
// features of the questions that the weights answer.
package encoded
