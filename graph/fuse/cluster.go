package fuse

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
)

// cluster is a growing event. Its parts are kept in the order of precedes.
type cluster struct {
	day     int
	members []Account
	reasons map[string]string
}

func (c *cluster) contradicts(d *cluster) bool {
	for _, a := range c.members {
		for _, b := range d.members {
			if contradict(a, b) {
				return true
			}
		}
	}
	return false
}

// absorb takes over the members of a later cluster; its first account gets the
// reason for which the two were joined.
func (c *cluster) absorb(d *cluster, why string) {
	for i, a := range d.members {
		reason := d.reasons[a.ID]
		if i == 0 {
			reason = why
		}
		c.add(a, reason)
	}
}

func matching(c *cluster, others []*cluster) []*cluster {
	var out []*cluster
	for _, d := range others {
		if ok, _ := c.agrees(d); ok {
			out = append(out, d)
		}
	}
	return out
}

func (c *cluster) agrees(d *cluster) (bool, string) {
	why := ""
	for _, a := range d.members {
		for _, b := range c.members {
			if contradict(a, b) {
				return false, ""
			}
			if w := match(a, b); why == "" {
				why = w
			}
		}
	}
	return why != "", why
}

// takes tells why the account belongs into the cluster, "" if it does not.
func (c *cluster) takes(a Account, match func(a, b Account) string) string {
	why := ""
	for _, b := range c.members {
		if contradict(a, b) {
			return ""
		}
		if w := match(a, b); why == "" {
			why = w
		}
	}
	return why
}

func (c *cluster) add(a Account, why string) {
	c.members = append(c.members, a)
	c.reasons[a.ID] = why
}

// hasDay reports whether a dated member lies within the days.
func (c *cluster) hasDay(from, to int) bool {
	for _, a := range c.members {
		if b, err := parseBlock(a.Block); err == nil && !b.alone && !b.undated && b.day >= from && b.day <= to {
			return true
		}
	}
	return false
}

// event gives the id of the cluster's event: that of its earliest published
// account, so that later articles leave it as it is.
func (c *cluster) event() string {
	first := c.members[0]
	for _, a := range c.members[1:] {
		if precedes(a, first) {
			first = a
		}
	}
	sum := sha256.Sum256([]byte(first.ID))
	return "event/" + hex.EncodeToString(sum[:8])
}

func single(a Account, why string) *cluster {
	return &cluster{members: []Account{a}, reasons: map[string]string{a.ID: why}}
}

func precedes(a, b Account) bool {
	if a.Published != b.Published {
		return b.Published == "" || (a.Published != "" && a.Published < b.Published)
	}
	return a.ID < b.ID
}

// why words what two accounts share.
func why(kind, entity string) string { return fmt.Sprintf("same %s %s", kind, entity) }
