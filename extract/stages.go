package extract

import (
	"fmt"
	"slices"
	"time"
	"unicode/utf8"

	"isnad/extract/analysis"
	"isnad/extract/article"
	"isnad/extract/attacks"
	"isnad/extract/attribution"
	"isnad/extract/charges"
	"isnad/extract/cues"
	"isnad/extract/encoded"
	"isnad/extract/entities"
	"isnad/extract/events"
	"isnad/extract/filter"
	"isnad/extract/happenings"
	"isnad/extract/names"
	"isnad/extract/presence"
	"isnad/extract/sources"
	"isnad/extract/stances"
	"isnad/extract/text"
)

// analyse runs the stages.
func (x *Extractor) analyse(art Article, explain *Trace, keep bool) (*analysis.Article, error) {
	if !utf8.ValidString(art.Text) {
		return nil, fmt.Errorf("article %s: %w: the text is not valid UTF-8", art.ID, ErrNotText)
	}
	m := x.scratch.Get().(*analysis.Scratch)
	doc := &m.Doc
	if explain != nil {
		doc = &text.Document{} // which the trace keeps
	}
	doc.Read(art.Text)
	if !slices.ContainsFunc(doc.Tokens, func(t text.Token) bool { return t.Kind == text.Word }) {
		return nil, fmt.Errorf("article %s: %w: it has no words", art.ID, ErrNotText)
	}
	a := &analysis.Article{Keep: keep, Net: x.net, Vectors: x.vectors, Model: x.model, Casting: x.casting, Scratch: m, Catalog: x.catalog, Input: art, Doc: doc, Beyond: text.Token{Kind: text.Break}, Published: analysis.Day(art.Published)}
	a.Mentions, a.Cues, a.Happenings, a.Strangers, a.Folded = m.Mentions[:0], m.Cues[:0], m.Happenings[:0], m.Strangers[:0], m.Folded
	if art.PublishedFrom == article.FromFileTime && !x.trustFileTime {
		a.Published = time.Time{}
	}
	if explain != nil {
		a.Trace, explain.Doc = explain, doc
	}
	if a.Input.Language != "ar" && a.Input.Language != "en" {
		a.Input.Language = language(doc)
	}
	a.Lang = x.languages[a.Input.Language]
	if a.Lang.Code == "en" {
		doc.RestorePossessives(func(owner string, before, next text.Token) bool {
			return x.owner(a.Lang, owner, before, next)
		})
	}
	for _, stage := range x.stages() {
		stage(a)
	}
	return a, nil
}

// stages lists what is done to an article, in order.
func (x *Extractor) stages() []func(*analysis.Article) {
	return []func(*analysis.Article){
		(*analysis.Article).ReadWords,
		(*analysis.Article).MarkNoise,
		markTitle,

		names.Find,
		entities.Resolve,
		x.findTimes,
		x.findQuantities,

		cues.Find,
		sources.Find,

		encoded.Read,
		happenings.Find,
		events.FindCompanions,
		events.DateHappenings,
		events.Presence,
		events.JoinHappenings,
		events.WeighRetellings,
		events.FillDays,

		attribution.Attribute,

		filter.WeighNames,
		filter.WeighEvents,
		attacks.NameVictims,
		charges.WeighAccusers,
		stances.WeighSources,
		stances.WeighStances,
		stances.WeighSpeakers,
		attacks.WeighAttacks,
		presence.WeighHosts,
		presence.VisitScenes,
		presence.WeighVisits,

		prune,
		events.RoughDays,
		derive,
		events.FillPlaces,
		quoteEnds,
	}
}

func (x *Extractor) findTimes(a *analysis.Article) { sources.FindTimes(a, x.when) }

func (x *Extractor) findQuantities(a *analysis.Article) {
	a.Quantities = x.quantity.Find(a.Doc.Tokens)
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
func markTitle(a *analysis.Article) {
	line := -1
	for i := range a.Sentences {
		s := &a.Sentences[i]
		if s.Noise != "" {
			continue
		}
		l := a.Doc.Lines[s.Line]
		if line >= 0 && s.Line != line || len(a.Doc.Lines) == 1 || l.Last == l.First || a.Tok(l.Last-1).Is(".") || l.Last-l.First >= analysis.LongLine {
			return
		}
		s.Title, line = true, s.Line
	}
}
