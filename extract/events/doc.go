// Package events makes events of happenings: dates them, joins those that tell of
// one thing, and gives each its places and companions.
package events
