// Package eval measures records against gold: articles that careful readers
// have annotated with what a reader should find in them.
//
// In go annotations, both of gold (Load) and of what was found (FromRecord,
// ReadRecords); out come tallies for each article (Compare), their sums as
// precision, recall and F1 (Sum), and every miss with its class and the gold's
// evidence (Article.Misses). Difference sets two measurements against each
// other, Floors fails one that has fallen too low.
//
// # What counts as right
//
// Entities match by type, leniently (a country may be read as a town), and by
// name: the share of words that two names have in common, spelling folded and
// attached particles allowed. The most similar pair is matched first, each
// entity once. Events match by kind, by at least one participant in common and
// by date, one day off at most. An edge is right when its type and both its
// ends are. Events and edges may lean on an entity whose type was mistaken.
//
// # A folder of gold
//
// A folder holds articles.jsonl, one object a line with id, text and, where
// known, published, and beside it for each article ID.json:
//
//	{"id": "x001", "language": "ar", "published": "2024-04-22",
//	 "entities": [{"id": "e1", "type": "Group", "names": ["…", "…"]}],
//	 "events": [{"id": "v1", "type": "attack", "date": "2024-04-21",
//	             "agents": ["e1"], "targets": [], "places": [], "evidence": "…"}],
//	 "edges": [{"type": "CLAIMED", "from": "e1", "to": "v1", "evidence": "…"}]}
//
// Types are those of package record. Evidence and at least one name of each
// entity stand in the text as they are. Files whose name begins with
// "published" or "manifest" are passed over.
//
// The package reads no article and runs no extractor.
package eval
