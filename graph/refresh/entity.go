package refresh

import (
	"context"
	"sort"
	"unicode"

	"isnad/graph"
)

// named is what articles say about one entity.
type named struct {
	catalog  bool
	mentions []graph.FoundRel
	outlets  []string // names under which it publishes
}

// settleEntities brings unlisted entities up to date with the articles that
// mention them, and removes those that none mentions any more. What stands in
// the catalogue stays as the catalogue has it.
func (r *Refresher) settleEntities(ctx context.Context, ids []string) error {
	found := map[string]*named{}
	err := r.store.Query(ctx, "UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id, coalesce(e.catalog, false) AS catalog",
		map[string]any{"ids": ids}, func(row graph.Row) error {
			catalog, _ := row.Get("catalog").(bool)
			found[row.Text("id")] = &named{catalog: catalog}
			return nil
		})
	if err != nil {
		return err
	}
	var unlisted []string
	for _, id := range keys(found) {
		if !found[id].catalog {
			unlisted = append(unlisted, id)
		}
	}
	err = r.store.Query(ctx, "UNWIND $ids AS id MATCH (:Entity {id: id})<-[m:MENTIONS]-(:Article) RETURN id, m",
		map[string]any{"ids": unlisted}, func(row graph.Row) error {
			mention, _ := row.Get("m").(graph.FoundRel)
			n := found[row.Text("id")]
			n.mentions = append(n.mentions, mention)
			return nil
		})
	if err != nil {
		return err
	}
	err = r.store.Query(ctx, "UNWIND $ids AS id MATCH (:Entity {id: id})<-[:PUBLISHED_BY]-(a:Article) RETURN DISTINCT id, a.outlet AS outlet",
		map[string]any{"ids": unlisted}, func(row graph.Row) error {
			n := found[row.Text("id")]
			n.outlets = append(n.outlets, row.Text("outlet"))
			return nil
		})
	if err != nil {
		return err
	}
	batch := graph.Batch{Delete: done(kindEntity, ids)}
	for _, id := range unlisted {
		self := graph.NodeRef{Label: graph.Entity, ID: id}
		if n := found[id]; len(n.mentions)+len(n.outlets) > 0 {
			batch.Nodes = append(batch.Nodes, n.node(self))
		} else {
			batch.Delete = append(batch.Delete, self)
		}
	}
	return r.store.Write(ctx, batch)
}

// node puts the mentions together. Nothing in it depends on their order: of
// several values the most frequent one stands, and the first in order of text
// among equals.
func (n *named) node(self graph.NodeRef) graph.Node {
	votes := map[string]map[string]int{"type": {}, "kind": {}, "role": {}, "ar": {}, "en": {}}
	aliases := map[string]bool{}
	anonymous := len(n.mentions) > 0
	vote := func(what, value string) {
		if value != "" {
			votes[what][value]++
		}
	}
	name := func(s string) {
		if arabic(s) {
			vote("ar", s)
		} else {
			vote("en", s)
		}
	}
	for _, m := range n.mentions {
		found := graph.FoundNode{Props: m.Props}
		vote("type", str(found, "type"))
		vote("kind", str(found, "kind"))
		vote("role", str(found, "role"))
		name(str(found, "name"))
		for _, s := range strs(found, "names") {
			aliases[s] = true
		}
		told, _ := m.Props["anonymous"].(bool)
		anonymous = anonymous && told
	}
	for _, s := range n.outlets {
		name(s)
		aliases[s] = true
		if len(n.mentions) == 0 {
			vote("type", string(graph.Actor))
			vote("kind", "outlet")
		}
	}
	ar, en := most(votes["ar"]), most(votes["en"])
	delete(aliases, ar)
	delete(aliases, en)
	show := ar
	if show == "" {
		show = en
	}
	props := graph.Props{"catalog": false, "anonymous": anonymous}
	for prop, value := range map[string]string{
		"name": show, "nameAr": ar, "nameEn": en, "kind": most(votes["kind"]), "role": most(votes["role"]),
	} {
		if value != "" {
			props[prop] = value
		}
	}
	if list := keys(aliases); len(list) > 0 {
		props["aliases"] = list
	}
	return graph.Node{NodeRef: self, Also: graph.Label(mostType(votes["type"])), Props: props}
}

func most(votes map[string]int) string {
	list := keys(votes)
	sort.SliceStable(list, func(i, j int) bool { return votes[list[i]] > votes[list[j]] })
	if len(list) == 0 {
		return ""
	}
	return list[0]
}

// mostType is most with ties decided by the order of graph.EntityLabels.
func mostType(votes map[string]int) string {
	best := ""
	for _, l := range graph.EntityLabels() {
		if votes[string(l)] > votes[best] {
			best = string(l)
		}
	}
	return best
}

func arabic(s string) bool {
	for _, r := range s {
		if unicode.Is(unicode.Arabic, r) {
			return true
		}
	}
	return false
}
