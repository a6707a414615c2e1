package main

import (
	"strings"

	"isnad/extract/text"
)

// pairByNames finds for each found entity the gold entity that it means: its
// partner, or else one that bears the same name, since several found entities may
// be one.
func (h *reading) pairByNames() {
	h.types, h.found, h.meant = map[string]string{}, map[string]string{}, map[string]string{}
	bearer := map[string]string{}
	h.bearer = bearer
	for _, g := range h.gold.Entities {
		h.types[g.ID] = g.Type
		for _, n := range g.Names {
			if k := nameKey(n); bearer[k] == "" {
				bearer[k] = g.ID
			}
		}
	}
	for _, e := range h.Record.Entities {
		h.found[e.ID] = string(e.Type)
		if g := h.partner[e.ID]; g != "" {
			h.meant[e.ID] = g
			continue
		}
		for _, n := range e.Names {
			if g := bearer[nameKey(n)]; g != "" {
				h.meant[e.ID] = g
				break
			}
		}
	}
}

// nameKey gives a name in one spelling.
func nameKey(name string) string {
	var out []string
	for _, t := range text.Parse(name).Tokens {
		if t.Kind == text.Word || t.Kind == text.Number {
			out = append(out, t.Loose)
		}
	}
	return strings.Join(out, " ")
}
