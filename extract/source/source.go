// Package source reads news articles, one at a time and in flat memory, from
// files, folders and standard input.
//
// In go paths; out come articles in a stable order (folders are walked in the
// order of their names) and, between them, faults. A fault tells which file and
// line it concerns, what is wrong and what to do; reading goes on behind it. The
// kinds of file are told by their suffix, each also with .gz behind it:
//
//	.txt         one article; may open with YAML front matter between "---" lines
//	.html, .htm  one page; text and metadata are picked out of the markup
//	.json        one article object, several behind one another, or one array of them
//	.jsonl       one article object on each line (also .ndjson)
//
// Objects and front matter have the fields id, url, title, outlet, published,
// language and, for objects, text. Only text is required. Standard input, "-",
// tells its kind by its first bytes.
//
// An article is the same one again, however its text was edited, when it has the
// url, or else the id, that it had. A .txt or .html file without either is named
// by where it lies: the name of the folder that was to be read, and the path
// below it ("news/2024/a.txt" for news or /data/news); so it makes no
// difference from where it is read, but a file that is moved is another article.
// For a file that was named itself the folder is the one that it lies in. Objects
// without url and id, and plain text from standard input, are told apart by
// their text alone.
//
// Publication date and outlet are taken from the record, the front matter, the
// page's metadata, the leading lines of the text, for the date of a file that
// holds one article from its name, from Options.Published, and for such a file
// at last from its modification time, in this order.
// The article notes which.
//
// The package leaves finding the language, cleaning and all reading of the text
// behind the dateline to the extractor.
package source

import (
	"context"
	"crypto/sha256"
	"io"
	"iter"

	"isnad/extract/article"
)

// Options bound what one reading may take. The zero value has sensible bounds.
type Options struct {
	MaxBytes  int64     // largest article, line or file in bytes after unpacking; 0 means DefaultMaxBytes
	MaxRatio  int       // how many times larger than its .gz file a text may grow; 0 means DefaultMaxRatio
	Published string    // ISO day or RFC 3339 moment of the articles that bring none of their own; wins over file time alone
	Stdin     io.Reader // what "-" reads; nil means that "-" is empty
}

const (
	// DefaultMaxBytes is far above any article (a long one has 100 kB) and far
	// below what would trouble a small machine with a worker for each core.
	DefaultMaxBytes = 16 << 20
	// DefaultMaxRatio is far above what gzip reaches on news text, which packs to a
	// fifth; a crafted bomb reaches a thousand.
	DefaultMaxRatio = 200
)

// Read yields the articles under the paths. Each step yields either an article
// or an error of type *Fault, never both. A fault with Warning set is followed
// by the article that it concerns. Identifiers are unique within one reading:
// the second article of the same one is a fault. Reading ends early when ctx is
// done, without a fault.
func Read(ctx context.Context, paths []string, o Options) iter.Seq2[article.Article, error] {
	if o.MaxBytes <= 0 {
		o.MaxBytes = DefaultMaxBytes
	}
	if o.MaxRatio <= 0 {
		o.MaxRatio = DefaultMaxRatio
	}
	return func(yield func(article.Article, error) bool) {
		r := reader{Options: o, seen: make(map[idKey]struct{})}
		r.yield = func(a article.Article, err error) bool {
			return ctx.Err() == nil && yield(a, err)
		}
		for _, p := range paths {
			if ctx.Err() != nil || !r.path(p) {
				return
			}
		}
	}
}

// idKey stands for an article's identifier, so that memory grows by a few bytes
// for each article and not by its name.
type idKey [16]byte

// first reports whether the name comes for the first time.
func (r *reader) first(name string) bool {
	sum := sha256.Sum256([]byte(name))
	key := idKey(sum[:16])
	_, dup := r.seen[key]
	r.seen[key] = struct{}{}
	return !dup
}

// reader is the state of one reading. Its methods return false when the
// consumer wants no more.
type reader struct {
	Options
	seen  map[idKey]struct{}
	below string // the named folder that is being read
	yield func(article.Article, error) bool
}

// fault reports f.
func (r *reader) fault(f *Fault) bool {
	return r.yield(article.Article{}, f)
}

// emit dates the article by the reading's own date where it has no better one,
// and hands it out, unless its identifier was handed out before.
// Files of one name in several folders that were named go by their key.
func (r *reader) emit(a article.Article) bool {
	if r.Published != "" && (a.Published == "" || a.PublishedFrom == article.FromFileTime) {
		a.Published, a.PublishedFrom = r.Published, article.FromFlag
	}
	fresh := a.Key == "" || r.first("key "+a.Key)
	if fresh && !r.first("id "+a.ID) {
		a.ID = a.Key
		fresh = a.Key != "" && r.first("id "+a.Key)
	}
	if !fresh {
		return r.fault(&Fault{Path: a.Path, Line: a.Line, Err: ErrDuplicate, Detail: quoted(a.ID),
			Advice: "give each article an id of its own, or name the folder that holds both files"})
	}
	return r.yield(a, nil)
}
