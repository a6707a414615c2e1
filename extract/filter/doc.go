// Package filter asks the weights which entities the article really names and
// which events it tells as having happened.
package filter
