// Package listed finds names that the catalogue lists, and chooses among entries
// that share one.
package listed
