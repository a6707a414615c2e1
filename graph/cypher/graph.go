package cypher

import "isnad/graph/cypher/storage"

// Graph is what a store implements to be queried; package storage describes it.
type Graph = storage.Graph
