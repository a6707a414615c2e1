// Package entities joins the mentions of an article to entities: short forms to
// full names, offices to their holders, spokesmen to their bodies, twins that two
// spellings made.
package entities
