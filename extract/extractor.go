// Package extract reads one news article and finds in it who did what
// according to whom: entities, events, the statements that attribute them, and
// the edges that follow from the statements.
//
// It is a pure pipeline: the same article with the same packs and catalogue
// gives the same record, and no stage touches a clock, a network or a file.
// The stages, in the order in which Extract runs them, each in a file of its
// name: text (package text) → noise → words → names → entities → times and
// → statements → edges → record. Words, names and rules are data (packages
// pack and catalog); the code holds the mechanism.
package extract

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"slices"
	"sync"
	"time"
	"unicode/utf8"

	"isnad/extract/article"
	"isnad/extract/catalog"
	"isnad/extract/pack"
	"isnad/extract/quantity"
	"isnad/extract/record"
	"isnad/extract/text"
	"isnad/extract/weights"
	"isnad/extract/when"
)

// Article is one article as it is read.
type Article = article.Article

// Options tell where a user's own knowledge lies.
type Options struct {
	PacksDir   string // folder of language packs added to the shipped ones
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
	scratch   *sync.Pool     // of *scratch

	trustFileTime bool
}

// ErrNotText is returned for an article whose text is empty or not UTF-8.
var ErrNotText = errors.New("not a text")

// New loads packs and catalogue. The error joins all faults, each with file
// and line.
func New(o Options) (*Extractor, error) {
	x := &Extractor{version: Version, trustFileTime: o.TrustFileTime, when: when.Default(), quantity: quantity.Default(), scratch: &sync.Pool{New: newScratch}}
	var faults []error
	var err error
	if x.languages, err = pack.Load(dirs(o.PacksDir)...); err != nil {
		faults = append(faults, err)
	}
	if x.catalog, err = catalog.Load(dirs(o.CatalogDir)...); err != nil {
		faults = append(faults, err)
	}
	if x.model, err = weights.Default(); err != nil {
		faults = append(faults, err)
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return x.WithModel(x.model), nil
}

// WithModel returns an extractor that differs in its weights alone; with an
// empty model it goes by the rules.
func (x *Extractor) WithModel(m *weights.Model) *Extractor {
	twin := *x
	twin.model, twin.casting = m, m.Panel(roles[asAgent].task, roles[asTarget].task, roles[asPlace].task)
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

// Extract reads one article. It fails only for a text that is empty or not
// valid UTF-8.
func (x *Extractor) Extract(art Article) (record.Record, error) {
	rec, _, err := x.read(art, false)
	return rec, err
}

// Candidates reads one article and tells the decisions that were put to the
// models, with their features: what the models are trained on.
func (x *Extractor) Candidates(art Article) (Reading, error) {
	a, err := x.analyse(art, false, true)
	if err != nil {
		return Reading{}, err
	}
	defer x.release(a)
	rec, ids := a.record()
	return Reading{art.ID, rec, a.asked(ids), a.tellings(ids)}, nil
}

// Explain reads one article and tells, besides, what fired where and what was
// rejected and why.
func (x *Extractor) Explain(art Article) (record.Record, *Trace, error) {
	return x.read(art, true)
}

func (x *Extractor) read(art Article, explain bool) (record.Record, *Trace, error) {
	a, err := x.analyse(art, explain, false)
	if err != nil {
		return record.Record{}, nil, err
	}
	defer x.release(a)
	rec, _ := a.record()
	sum := sha256.Sum256([]byte(art.Text))
	rec.Hash, rec.Extractor = hex.EncodeToString(sum[:]), x.version
	return rec, a.trace, nil
}

// analyse runs the stages.
func (x *Extractor) analyse(art Article, explain, keep bool) (*analysis, error) {
	if !utf8.ValidString(art.Text) {
		return nil, fmt.Errorf("article %s: %w: the text is not valid UTF-8", art.ID, ErrNotText)
	}
	m := x.scratch.Get().(*scratch)
	doc := &m.doc
	if explain {
		doc = &text.Document{} // which the trace keeps
	}
	doc.Read(art.Text)
	if !slices.ContainsFunc(doc.Tokens, func(t text.Token) bool { return t.Kind == text.Word }) {
		return nil, fmt.Errorf("article %s: %w: it has no words", art.ID, ErrNotText)
	}
	a := &analysis{keep: keep, model: x.model, casting: x.casting, scratch: m, catalog: x.catalog, art: art, doc: doc, beyond: text.Token{Kind: text.Break}, published: day(art.Published)}
	a.mentions, a.cues, a.happenings, a.strangers, a.folded = m.mentions[:0], m.cues[:0], m.happenings[:0], m.strangers[:0], m.folded
	if art.PublishedFrom == article.FromFileTime && !x.trustFileTime {
		a.published = time.Time{}
	}
	if explain {
		a.trace = &Trace{doc: doc}
	}
	if a.art.Language != "ar" && a.art.Language != "en" {
		a.art.Language = language(doc)
	}
	a.lang = x.languages[a.art.Language]
	for _, stage := range []func(){
		a.readWords,
		a.markNoise,
		a.markTitle,
		a.findNames,
		a.resolve,
		func() { a.findTimes(x.when) },
		func() { a.quantities = x.quantity.Find(doc.Tokens) },
		a.findCues,
		a.findSources,
		a.findHappenings,
		a.findCompanions,
		a.dateHappenings,
		a.presence,
		a.joinHappenings,
		a.weighRetellings,
		a.fillDays,
		a.attribute,
		a.weighNames,
		a.weighEvents,
		a.nameVictims,
		a.weighAccusers,
		a.weighSources,
		a.weighStances,
		a.weighSpeakers,
		a.weighAttacks,
		a.weighHosts,
		a.visitScenes,
		a.weighVisits,
		a.prune,
		a.derive,
		a.fillPlaces,
	} {
		stage()
	}
	return a, nil
}

// day reads an ISO day or moment; zero where it is neither.
func day(s string) time.Time {
	if len(s) < 10 {
		return time.Time{}
	}
	t, err := time.Parse(time.DateOnly, s[:10])
	if err != nil {
		return time.Time{}
	}
	return t
}

// language tells the language by the script of most words.
func language(d *text.Document) string {
	arabic, latin := 0, 0
	for _, t := range d.Tokens {
		if t.Kind == text.Word {
			if t.Arabic {
				arabic++
			} else {
				latin++
			}
		}
	}
	if arabic*2 >= latin {
		return "ar"
	}
	return "en"
}

// markTitle flags the headline: the first line, if it ends without a full stop
// and prose follows.
func (a *analysis) markTitle() {
	line := -1
	for i := range a.sentences {
		s := &a.sentences[i]
		if s.noise != "" {
			continue
		}
		l := a.doc.Lines[s.Line]
		if line >= 0 && s.Line != line || len(a.doc.Lines) == 1 || l.Last == l.First || a.tok(l.Last-1).Is(".") || l.Last-l.First >= longLine {
			return
		}
		s.title, line = true, s.Line
	}
}
