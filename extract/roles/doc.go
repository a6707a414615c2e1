// Package roles finds who did a happening, what was hit, where and from where: by
// the clause, by whose the force or weapon is, by what was told before, and by weights
// where the clause leaves it open.
package roles
