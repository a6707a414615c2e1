// Package extract reads one news article and finds in it who did what
// according to whom: entities, events, the statements that attribute them, and
// the edges that follow from the statements.
//
// It is a pure pipeline: the same article with the same packs and catalogue
// gives the same record, and no stage touches a clock, a network or a file.
// All stages work on one analysis.Article, each in a package of its own, in the
// order that the method stages lists; a stage leans on those before it and on none
// behind. Words, names and rules are data (packages pack, catalog and weights);
// the code holds the mechanism.
package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"isnad/extract/analysis"
	"isnad/extract/article"
	"isnad/extract/catalog"
	"isnad/extract/encoder"
	"isnad/extract/pack"
	"isnad/extract/quantity"
	"isnad/extract/record"
	"isnad/extract/roles"
	"isnad/extract/weights"
	"isnad/extract/when"
)

// Article is one article as it is read.
type Article = article.Article

// Trace tells how an article was read.
type Trace = analysis.Trace

// Options tell where a user's own knowledge lies.
type Options struct {
	PacksDir   string // folder of language packs, and of weights.tsv, that add to the shipped ones and correct them
	CatalogDir string // folder of catalogue files added to the shipped ones
	// TrustFileTime lets "yesterday" be counted from a file's modification time
	// where nothing better dates the article. A file that was copied or checked
	// out carries the wrong day, so the default is to leave such days open.
	TrustFileTime bool
}

// Extractor reads articles. It is safe for concurrent use.
type Extractor struct {
	languages map[string]*pack.Language
	catalog   *catalog.Catalog
	when      *when.Parser
	quantity  *quantity.Parser
	version   string
	model     *weights.Model
	casting   *weights.Panel // of the roles
	net       *encoder.Net
	vectors   *encoder.Vectors
	scratch   *sync.Pool // of *scratch

	trustFileTime bool
}

// ErrNotText is returned for an article whose text is empty or not UTF-8.
var ErrNotText = errors.New("not a text")

// New loads packs and catalogue. The error joins all faults, each with file
// and line.
func New(o Options) (*Extractor, error) {
	x := &Extractor{version: Version, trustFileTime: o.TrustFileTime, when: when.Default(), quantity: quantity.Default(), scratch: &sync.Pool{New: analysis.NewScratch}}
	var faults []error
	var err error
	if x.languages, err = pack.Load(dirs(o.PacksDir)...); err != nil {
		faults = append(faults, err)
	}
	if x.catalog, err = catalog.Load(dirs(o.CatalogDir)...); err != nil {
		faults = append(faults, err)
	}
	if x.model, err = loadWeights(o.PacksDir); err != nil {
		faults = append(faults, err)
	}
	if x.net, err = encoder.Default(); err != nil {
		faults = append(faults, err)
	}
	if x.vectors, err = encoder.DefaultVectors(); err != nil {
		faults = append(faults, err)
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return x.WithModel(x.model), nil
}

// loadWeights loads the shipped weights and those in a user's folder of packs.
func loadWeights(packs string) (*weights.Model, error) {
	if packs == "" {
		return weights.Default()
	}
	name := filepath.Join(packs, "weights.tsv")
	f, err := os.Open(name)
	if errors.Is(err, fs.ErrNotExist) {
		return weights.Default()
	} else if err != nil {
		return nil, err
	}
	defer f.Close() //nolint:errcheck // it was only read
	return weights.Default(weights.File{Name: name, From: f})
}

// WithModel returns an extractor that differs in its weights alone; with an
// empty model it goes by the rules.
func (x *Extractor) WithModel(m *weights.Model) *Extractor {
	twin := *x
	twin.model, twin.casting = m, roles.Panel(m)
	return &twin
}

// WithEncoder returns an extractor that differs in its encoder alone; nil stands for none.
func (x *Extractor) WithEncoder(n *encoder.Net) *Extractor {
	twin := *x
	twin.net = n
	return &twin
}

// Version names the extractor: it changes whenever the same article may give
// another record.
const Version = "1"

func dirs(dir string) []fs.FS {
	if dir == "" {
		return nil
	}
	return []fs.FS{os.DirFS(dir)}
}

// Catalog returns the loaded catalogue.
func (x *Extractor) Catalog() *catalog.Catalog { return x.catalog }

// Language returns the loaded packs of a language, or nil.
func (x *Extractor) Language(code string) *pack.Language { return x.languages[code] }

// Extract reads one article. It fails only for a text that is empty or not
// valid UTF-8.
func (x *Extractor) Extract(art Article) (record.Record, error) {
	rec, _, err := x.read(art, nil)
	return rec, err
}

// Candidates reads one article and tells the decisions that were put to the
// models, with their features: what the models are trained on.
func (x *Extractor) Candidates(art Article) (Reading, error) {
	a, err := x.analyse(art, nil, true)
	if err != nil {
		return Reading{}, err
	}
	defer x.release(a)
	rec, ids := build(a)
	return Reading{art.ID, rec, asked(a, ids), tellings(a, ids), shown(a, ids)}, nil
}

// Explain reads one article and tells, besides, what fired where and what was
// rejected and why.
func (x *Extractor) Explain(art Article) (record.Record, *Trace, error) {
	return x.read(art, &Trace{})
}

// ExplainAll tells every answer of the weights besides, those that were never in doubt too.
func (x *Extractor) ExplainAll(art Article) (record.Record, *Trace, error) {
	return x.read(art, &Trace{All: true})
}

func (x *Extractor) read(art Article, explain *Trace) (record.Record, *Trace, error) {
	a, err := x.analyse(art, explain, false)
	if err != nil {
		return record.Record{}, nil, err
	}
	defer x.release(a)
	rec, ids := build(a)
	if explain != nil {
		tellOutcome(a, &rec, ids)
	}
	sum := sha256.Sum256([]byte(art.Text))
	rec.Hash, rec.Extractor = hex.EncodeToString(sum[:]), x.version
	return rec, a.Trace, nil
}

// release gives the memory of an article that was read to the next one.
func (x *Extractor) release(a *analysis.Article) {
	m := a.Scratch
	m.Mentions, m.Cues, m.Happenings, m.Strangers = a.Mentions, a.Cues, a.Happenings, a.Strangers
	x.scratch.Put(m)
}
