package main

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"runtime/debug"

	"github.com/sourcegraph/conc/stream"

	"isnad/extract"
	"isnad/extract/article"
	"isnad/extract/record"
	"isnad/extract/source"
)

// errInternal is a fault of the program that one article brought to light.
var errInternal = errors.New("internal fault")

// tally counts articles.
type tally struct {
	read    int // extracted
	failed  int // could not be read or extracted
	undated int // of those read, without a publication day that "yesterday" can be counted from
}

// err tells whether the work was done in part.
func (t tally) err() error {
	switch {
	case t.failed == 0:
		return nil
	case t.read == 0:
		return fmt.Errorf("nothing was read, %d faults", t.failed)
	}
	return fmt.Errorf("%w: %d of %d", errPartial, t.failed, t.failed+t.read)
}

// reader extracts one article; the commands use an *extract.Extractor.
type reader interface {
	Extract(extract.Article) (record.Record, error)
}

// extractor loads packs and catalogue.
func (a *app) extractor() (*extract.Extractor, error) {
	x, err := extract.New(extract.Options{PacksDir: a.config.Packs, CatalogDir: a.config.Catalog, TrustFileTime: a.config.Extract.TrustFileTime})
	if err != nil {
		return nil, faulty(err)
	}
	return x, nil
}

func (a *app) sourceOptions() source.Options {
	return source.Options{MaxBytes: a.config.Limits.ArticleBytes, MaxRatio: a.config.Limits.GzipRatio, Published: a.published, Stdin: a.stdin}
}

// extractAll extracts every article under the paths, several at a time, and
// hands the records to each in the order of the articles. What cannot be read
// is logged and counted, and the work goes on. An error of each ends it. At any
// moment there are no more articles in memory than workers, twice.
func (a *app) extractAll(ctx context.Context, paths []string, x reader, each func(record.Record) error) (tally, error) {
	ctx, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	workers := a.config.Workers
	if workers == 0 {
		workers = runtime.GOMAXPROCS(0)
	}
	var t tally // the callbacks run one after the other
	s := stream.New().WithMaxGoroutines(workers)
	for art, err := range source.Read(ctx, paths, a.sourceOptions()) {
		s.Go(func() stream.Callback {
			var rec record.Record
			if err == nil && ctx.Err() == nil {
				rec, err = guarded(x, art)
			}
			return func() {
				if ctx.Err() != nil {
					return
				}
				a.progress.step()
				if err == nil {
					err = each(rec)
				}
				var ofArticle articleError
				var fault *source.Fault
				switch {
				case err == nil:
					t.read++
					if !dated(rec) {
						t.undated++
					}
				case errors.As(err, &fault) && fault.Warning:
					a.log.Warn().Msg(plain(err.Error()))
				case fault != nil, errors.As(err, &ofArticle):
					t.failed++
					a.log.Error().Msg(plain(err.Error()))
					var internal internalFault
					if errors.As(err, &internal) {
						a.log.Debug().Msg(string(internal.stack))
					}
				default:
					cancel(err)
				}
			}
		})
	}
	s.Wait()
	if err := context.Cause(ctx); err != nil {
		return t, err
	}
	return t, nil
}

// dated reports whether a record's article says when it was published; a file's
// time alone may be that of a copy.
func dated(rec record.Record) bool {
	return rec.Published != "" && rec.DateFrom != article.FromFileTime
}

// articleError is a fault that concerns one article alone.
type articleError struct{ err error }

func (e articleError) Error() string { return e.err.Error() }
func (e articleError) Unwrap() error { return e.err }

// internalFault is a panic that one article caused, with where it happened.
type internalFault struct {
	text  string
	stack []byte
}

func (f internalFault) Error() string { return f.text }
func (f internalFault) Unwrap() error { return errInternal }

// guarded extracts one article; a panic becomes its error, so that one article
// in ten thousand does not lose the others.
func guarded(x reader, art article.Article) (rec record.Record, err error) {
	defer func() {
		if p := recover(); p != nil {
			err = articleError{internalFault{fmt.Sprintf("extract %s: %v: %v", art.ID, errInternal, p), debug.Stack()}}
		}
	}()
	rec, err = x.Extract(art)
	if err != nil {
		err = articleError{fmt.Errorf("extract %s: %w", art.Path, err)}
	}
	return rec, err
}
