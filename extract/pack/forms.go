package pack

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"isnad/extract/lookup"
	"isnad/extract/text"
)

// formTable holds the readings of all written forms of the verbs, which are more
// than everything else that a pack knows together: some two hundred thousand. The
// forms themselves are not kept, only their keys.
type formTable struct {
	readings []Form // those of one form side by side, in the order in which they were filed
	runs     lookup.Table[run]
}

// run is where the readings of a form stand.
type run struct{ from, to int32 }

// filed is a reading on its way into a table.
type filed struct {
	key  uint64
	form string
	Form
}

// newFormTable makes a table of readings, those of a form in their order.
func newFormTable(all []filed) (formTable, error) {
	slices.SortStableFunc(all, func(x, y filed) int { return cmp.Compare(x.key, y.key) })
	forms := 0
	for i := range all {
		if i == 0 || all[i].key != all[i-1].key {
			forms++
		}
	}
	t := formTable{readings: make([]Form, len(all)), runs: lookup.NewTable[run](forms)}
	from := 0
	for i := range all {
		t.readings[i] = all[i].Form
		if i+1 < len(all) && all[i+1].key == all[i].key && all[i+1].form == all[i].form {
			continue
		}
		if !t.runs.Put(all[i].key, run{int32(from), int32(i + 1)}) {
			return t, fmt.Errorf("%q has the key of another form", all[i].form)
		}
		from = i + 1
	}
	return t, nil
}

// of returns the readings of a form, nil where it has none.
func (t *formTable) of(form string) []Form {
	r := t.runs.Get(lookup.Key(form))
	if r.to == 0 {
		return nil
	}
	return t.readings[r.from:r.to:r.to]
}

// Forms returns the verb readings of a strict word. A word that no form is
// spelt like is looked up once more as hurried spelling.
func (l *Language) Forms(strict string) []Form {
	if f := l.forms.of(strict); f != nil || l.Code != "ar" {
		return f
	}
	if stem, ok := strings.CutSuffix(strict, "ى"); ok {
		if f := l.forms.of(stem + "ي"); f != nil {
			return f
		}
	}
	if plain := Plain(strict); plain == strict || !strings.ContainsAny(strict, "أإآ") {
		return l.plainForms.of(plain)
	}
	return nil
}

// linkVerbs files the forms of the verbs, and again as hurried writing spells them
// where that differs: there in the order of the forms, so that equal files give
// equal tables on every run. It returns the lemmas.
func (l *Language) linkVerbs(faults *[]error) map[string]bool {
	lemmas := map[string]bool{}
	inflected := inflect
	if l.Code == "ar" {
		inflected = conjugate
	}
	var written, hurried []filed
	for i := range l.verbs {
		v := &l.verbs[i]
		v.key = text.Fold(v.Lemma())
		lemmas[v.key] = true
		inflected(v, func(form string, f Form) {
			written = append(written, filed{lookup.Key(form), form, f})
		})
	}
	for _, f := range written {
		if variable(f.form) {
			hurried = append(hurried, f)
		}
	}
	slices.SortStableFunc(hurried, func(x, y filed) int { return strings.Compare(x.form, y.form) })
	for i := range hurried {
		f := &hurried[i]
		f.form = Plain(f.form)
		f.key = lookup.Key(f.form)
	}
	var err [2]error
	l.forms, err[0] = newFormTable(written)
	l.plainForms, err[1] = newFormTable(hurried)
	if err := errors.Join(err[:]...); err != nil {
		*faults = append(*faults, fmt.Errorf("pack %s/verbs.jsonl: %w", l.Code, err))
	}
	return lemmas
}
