// Package arabic finds Arabic names that no list has: persons behind titles and
// offices, bodies by the noun at their head, sources told by role alone.
package arabic
