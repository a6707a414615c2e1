// Package attribution makes statements: who says, claims, denies or blames which
// event, in which words.
package attribution
