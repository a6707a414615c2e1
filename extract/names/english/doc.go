// Package english finds English names: runs of capitals with what stands around
// them, bodies by their closing noun, persons by office, sources told by role, and
// what definite short forms point back to.
package english
