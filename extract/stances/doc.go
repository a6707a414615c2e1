// Package stances asks the weights whose words report an event, and who claims it
// or denies a part in it.
package stances
