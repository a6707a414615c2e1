// Package attacks asks the weights who attacked whom, and names the victims.
package attacks
