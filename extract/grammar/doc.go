// Package grammar answers questions about words and clauses that several stages
// put: what class a word is of, what governs what, where a clause begins, what stands
// nearby. It tells nothing of who did what.
package grammar
