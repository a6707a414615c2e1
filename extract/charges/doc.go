// Package charges asks the weights who accuses whom.
package charges
