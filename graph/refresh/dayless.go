package refresh

import (
	"context"

	"isnad/graph"
	"isnad/graph/fuse"
)

// daylessPortion is how many articles are taken at a time of those whose
// accounts know no day: a whole archive may bear none.
const daylessPortion = 200

// settleDayless puts the accounts of the families that know no day into events.
func (r *Refresher) settleDayless(ctx context.Context, families []string) error {
	for _, family := range families {
		after := ""
		for {
			articles, err := r.daylessArticles(ctx, family, after)
			if err != nil {
				return err
			}
			if len(articles) == 0 {
				break
			}
			if err := r.settleDaylessOf(ctx, family, articles); err != nil {
				return err
			}
			after = articles[len(articles)-1]
		}
		if err := r.store.Write(ctx, graph.Batch{Delete: done(kindDayless, []string{family})}); err != nil {
			return err
		}
	}
	return nil
}

// daylessArticles lists the next articles with such accounts.
func (r *Refresher) daylessArticles(ctx context.Context, family, after string) ([]string, error) {
	var out []string
	err := r.store.Query(ctx, "MATCH (a:Account {block: $block}) WHERE a.article > $after "+
		"RETURN DISTINCT a.article AS article ORDER BY article LIMIT $limit",
		map[string]any{"block": fuse.DaylessBlock(family), "after": after, "limit": int64(daylessPortion)}, func(row graph.Row) error {
			out = append(out, row.Text("article"))
			return nil
		})
	return out, err
}

// tellingOf reads what the comparison of dayless accounts looks at.
const tellingOf = " RETURN a.id AS id, a.article AS article, a.published AS published, a.block AS block, a.anchors AS anchors, " +
	"a.kind AS kind, a.subkind AS subkind, a.casualties AS counts, e.id AS event, of.reason AS reason"

func (r *Refresher) settleDaylessOf(ctx context.Context, family string, articles []string) error {
	var accounts []fuse.Account
	former := map[string][2]string{}
	rare := map[string]bool{}
	block := fuse.DaylessBlock(family)
	err := r.store.Query(ctx, "UNWIND $articles AS article MATCH (a:Account {article: article}) WHERE a.block = $block "+
		"OPTIONAL MATCH (a)-[of:OF]->(e:Event)"+tellingOf,
		map[string]any{"articles": articles, "block": block}, func(row graph.Row) error {
			a, err := telling(row)
			accounts = append(accounts, a)
			former[a.ID] = [2]string{row.Text("event"), row.Text("reason")}
			for _, anchor := range fuse.Rare(a) {
				rare[anchor] = true
			}
			return err
		})
	if err != nil {
		return err
	}
	events, err := r.eventsWith(ctx, family, keys(rare))
	if err != nil {
		return err
	}
	var batch graph.Batch
	todo := newTodo()
	for _, a := range fuse.Dayless(accounts, events) {
		put(&batch, todo, a, former[a.Account])
	}
	batch.Nodes = append(batch.Nodes, todo.nodes()...)
	return r.store.Write(ctx, batch)
}

// eventsWith loads the events of a family that have one of the anchors, each
// with all its accounts but those without a day.
func (r *Refresher) eventsWith(ctx context.Context, family string, anchors []string) (map[string][]fuse.Account, error) {
	events := map[string][]fuse.Account{}
	if len(anchors) == 0 {
		return events, nil
	}
	err := r.store.Query(ctx, "MATCH (b:Account)-[:OF]->(e:Event) WHERE b.block STARTS WITH $family AND any(x IN b.anchors WHERE x IN $anchors) "+
		"WITH DISTINCT e MATCH (a:Account)-[of:OF]->(e) WHERE a.block STARTS WITH $family"+tellingOf,
		map[string]any{"family": family + "/", "anchors": anchors}, func(row graph.Row) error {
			a, err := telling(row)
			events[row.Text("event")] = append(events[row.Text("event")], a)
			return err
		})
	return events, err
}

func telling(row graph.Row) (fuse.Account, error) {
	a, err := compared(row)
	a.Counts = row.Texts("counts")
	if fuse.Family(row.Text("kind")) == fuse.Announcement {
		a.Act = row.Text("subkind")
	}
	return a, err
}
