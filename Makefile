# make build   the program, in ./isnad
# make test    what has to pass: formatting, vet, linter, all tests against a real Neo4j
# make lint    formatting, vet and linter alone
# make bench   how fast extraction and writing are
# make train   learns the encoder and the weights that settle what the rules leave open: half an hour
# make chaos   kills 200 processes that write a graph file, and 200 that refresh one: some minutes
# make demo    the demo in a Neo4j of its own, with a link to its picture
# make neo4j   a local Neo4j with its Browser for your own articles; make neo4j-stop ends it
#
# All of them need Go; test, bench, demo and neo4j also Java 17 and, once, Maven.

SHELL := /bin/bash
GOLANGCI := go run github.com/golangci/golangci-lint/v2/cmd/golangci-lint@v2.15.0
VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo dev)
LOCAL := go run ./tools/neo4j
# The demo has a database of its own, so that its made-up news never mixes with yours.
DEMO := $(LOCAL) --home .cache/demo

# MATCH p=(:Entity)-[:MADE]->(:Statement)-[:ABOUT]->(:Event) RETURN p
PICTURE := MATCH%20p%3D%28%3AEntity%29-%5B%3AMADE%5D-%3E%28%3AStatement%29-%5B%3AABOUT%5D-%3E%28%3AEvent%29%20RETURN%20p

.PHONY: train build test lint bench chaos demo demo-stop neo4j neo4j-stop

build:
	CGO_ENABLED=0 go build -trimpath -ldflags "-X main.release=$(VERSION)" -o isnad ./cmd/isnad

test:
	.ci/run

lint:
	@files=$$(gofmt -l .); test -z "$$files" || { echo "not formatted, run gofmt -w:"; echo "$$files"; exit 1; }
	go vet ./...
	$(GOLANGCI) run ./...

bench:
	go test -run '^$$' -bench . -benchmem ./...

# Learns the encoder and the weights from the annotated articles beside the trainer.
train:
	go run ./tools/train -gold tools/train/gold -out extract/weights/data/weights.tsv -encoder extract/encoder/data/encoder.bin

chaos:
	ISNAD_TEST_KILLS=200 go test -count=1 -timeout 60m -v -run TestKilled ./graph/local

demo: build
	@$(DEMO) start >/dev/null
	@store=$$($(DEMO) status | awk '$$1 == "bolt" { print $$2 }') && \
	./isnad demo --store "$$store" && \
	browser=$$($(DEMO) status | awk '$$1 == "browser" { print $$2 }') && \
	echo && echo "The same as a picture: $$browser?cmd=edit&arg=$(PICTURE)" && \
	echo "Connect without authentication, then Ctrl+Enter. make demo-stop stops the server."

demo-stop:
	$(DEMO) stop

neo4j:
	$(LOCAL) start

neo4j-stop:
	$(LOCAL) stop
