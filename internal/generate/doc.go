// Package generate makes up an attribution graph of any size and writes it
// into a store, to try stores and queries on more articles than anybody
// has annotated.
//
// A story is a few happenings of one day that several articles tell, as a wave
// of news is. Run plans one story after the other: where and by whom
// (world.go, happening.go), what each article says of it as a record like the
// extractor's (article.go, telling.go), the evidence that follows by package
// facts, and the events, verdicts and plain edges by packages fuse and derive
// (analyst.go). So everything in the graph is what those packages would write;
// only the news is made up. Names come from the catalogue, the frequent ones
// drawn as often as in news: the k-th with a chance of 1/k (popular). Beside
// them stand persons of invented names, and unnamed sources that live in one
// article each.
//
// The same seed, catalogue and number of articles give the same graph, whatever
// the size of the batches. Memory holds a batch of articles and, of edges that
// belong to no event, the statements behind them (some 300 bytes an article).
//
// Happenings of different stories are not fused, also where a refresh would
// find that they agree.
package generate
