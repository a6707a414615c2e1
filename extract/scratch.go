package extract

import "isnad/extract/text"

// scratch is the memory that reading an article takes for each of its tokens. It is a
// third of all that an article takes, nothing of it is left in the record, and the next
// article takes it over.
type scratch struct {
	words    []word
	lookups  []lookup
	readings []text.Reading
	pairs    []pairWord
	accused  []accusedWord
}

// sized returns a list of n zero values in the memory of another where that is enough.
func sized[T any](list []T, n int) []T {
	if cap(list) < n {
		return make([]T, n, n+n/4)
	}
	list = list[:n]
	clear(list)
	return list
}
