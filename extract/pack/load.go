package pack

import (
	"bufio"
	"bytes"
	"embed"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"path"
	"slices"
	"strings"

	"isnad/extract/text"
)

//go:embed data
var shipped embed.FS

// Languages lists the languages that packs are shipped for.
var languages = []string{"ar", "en"}

// Load reads the shipped packs and then the folders named after a language in
// each further file system. The error joins all faults.
func Load(more ...fs.FS) (map[string]*Language, error) {
	root, err := fs.Sub(shipped, "data")
	if err != nil {
		return nil, err
	}
	out := map[string]*Language{}
	var faults []error
	for _, code := range languages {
		l := &loader{lang: newLanguage(code)}
		for i, fsys := range append([]fs.FS{root}, more...) {
			sub, err := fs.Sub(fsys, code)
			if err == nil {
				known := len(l.lang.heads)
				l.load(sub, code)
				for k := known; i > 0 && k < len(l.lang.heads); k++ {
					l.lang.heads[k].Added = true
				}
				l.lang.folders = append(l.lang.folders, sub)
			}
		}
		l.lang.link(&l.faults)
		faults = append(faults, l.faults...)
		out[code] = l.lang
	}
	if len(faults) > 0 {
		return nil, errors.Join(faults...)
	}
	return out, nil
}

// loader reads the files of one language, collecting faults.
type loader struct {
	lang   *Language
	faults []error
}

func (l *loader) load(fsys fs.FS, code string) {
	files, _ := fs.Glob(fsys, "*")
	slices.Sort(files)
	for _, file := range files {
		b, err := fs.ReadFile(fsys, file)
		name := path.Join(code, file)
		if err != nil {
			l.fault(name, 0, err)
			continue
		}
		switch {
		case file == "verbs.jsonl":
			records(l, name, b, &l.lang.verbs, func(v Verb) string { return v.Past + v.Base + " " + v.Present })
		case file == "words.jsonl":
			records(l, name, b, &l.lang.words, func(w Word) string { return need(w.Word, w.Class) })
		case file == "cues.jsonl":
			records(l, name, b, &l.lang.cues, func(c Cue) string { return needed(c.Rule, c.Class) }, func(c Cue) error { return c.Traits.check(cueTraits) })
		case file == "events.jsonl":
			records(l, name, b, &l.lang.triggers, func(t Trigger) string { return needed(t.Rule, t.Type) }, func(t Trigger) error { return t.Traits.check(triggerTraits) })
		case file == "heads.jsonl":
			records(l, name, b, &l.lang.heads, func(h Head) string { return need(h.Word, h.Type) })
		case file == "titles.jsonl":
			records(l, name, b, &l.lang.titles, func(t Title) string { return need(t.Word, t.Class) })
		case file == "anonymous.jsonl":
			records(l, name, b, &l.lang.anonymous, func(a Anonymous) string { return a.Word })
		case file == "roles.jsonl":
			records(l, name, b, &l.lang.roleWords, func(r RoleWord) string { return need(r.Word, r.Role) })
		case file == "noise.jsonl":
			records(l, name, b, &l.lang.noise, func(n Noise) string { return need(n.Scope, strings.Join(n.Phrases, "|")) })
		case strings.HasSuffix(file, ".txt"):
			l.list(name, strings.TrimSuffix(file, ".txt"), b)
		case strings.HasPrefix(file, "README"):
		default:
			l.fault(name, 0, errors.New("no file of a language pack: want one of those that the package lists"))
		}
	}
}

func (l *loader) fault(file string, line int, err error) {
	at := file
	if line > 0 {
		at = fmt.Sprintf("%s:%d", file, line)
	}
	l.faults = append(l.faults, fmt.Errorf("pack %s: %w", at, err))
}

// need joins the fields that an entry must have; an empty one gives "".
func need(fields ...string) string {
	if slices.Contains(fields, "") {
		return ""
	}
	return strings.Join(fields, " ")
}

// needed gives the name of an entry, "" where it lacks the other field that it must have.
func needed(name, field string) string {
	if field == "" {
		return ""
	}
	return name
}

// records decodes one JSON object a line. key tells entries apart; an empty key
// is an entry that lacks what it needs. An entry takes the place of one with its key in an
// earlier folder. Each of checks may find another fault in one.
func records[T any](l *loader, file string, b []byte, into *[]T, key func(T) string, checks ...func(T) error) {
	seen, earlier := map[string]int{}, map[string]int{}
	for i, v := range *into {
		earlier[strings.TrimSpace(key(v))] = i
	}
	if len(*into) > 0 {
		checks = append(checks, valuesOf(*into))
	}
	sc := bufio.NewScanner(bytes.NewReader(b))
	sc.Buffer(make([]byte, 64<<10), 1<<20)
	for line := 1; sc.Scan(); line++ {
		if len(bytes.TrimSpace(sc.Bytes())) == 0 {
			continue
		}
		var v T
		dec := json.NewDecoder(bytes.NewReader(sc.Bytes()))
		dec.DisallowUnknownFields()
		if err := dec.Decode(&v); err != nil {
			l.fault(file, line, errors.New(strings.TrimPrefix(err.Error(), "json: ")))
			continue
		}
		k := strings.TrimSpace(key(v))
		if k == "" {
			l.fault(file, line, errors.New("an entry without its word, class or rule"))
			continue
		}
		if first, dup := seen[k]; dup {
			l.fault(file, line, fmt.Errorf("%q stands on line %d already", k, first))
			continue
		}
		seen[k] = line
		for _, check := range checks {
			if err := check(v); err != nil {
				l.fault(file, line, err)
			}
		}
		if i, replaces := earlier[k]; replaces {
			(*into)[i] = v
			continue
		}
		*into = append(*into, v)
	}
	if err := sc.Err(); err != nil {
		l.fault(file, 0, err)
	}
}

// list reads a word list.
func (l *loader) list(file, name string, b []byte) {
	set := l.lang.lists[name]
	if set == nil {
		set = map[string]bool{}
		l.lang.lists[name] = set
	}
	seen := map[string]int{}
	if set := l.lang.lists[name]; len(set) == 0 && len(l.lang.folders) > 0 {
		l.fault(file, 0, errors.New("no list of this name is shipped: no rule would ask for it"))
	}
	for i, line := range strings.Split(string(b), "\n") {
		line, _, _ = strings.Cut(line, "#")
		word, note, _ := strings.Cut(strings.TrimSpace(line), "\t")
		note = strings.TrimSpace(note)
		if word == "" {
			continue
		}
		if note != "" && note != "ambiguous" && note != "not" {
			l.fault(file, i+1, fmt.Errorf("%q: the only remarks known are ambiguous and not", note))
			continue
		}
		k := foldPhrase(word)
		if _, listed := set[k]; note == "not" && !listed {
			l.fault(file, i+1, fmt.Errorf("%q stands in no such list of an earlier folder: there is nothing to take out", word))
			continue
		}
		if first, dup := seen[k]; dup {
			l.fault(file, i+1, fmt.Errorf("%q stands on line %d already", word, first))
			continue
		}
		seen[k] = i + 1
		if set[k] = note == "ambiguous"; note == "not" {
			delete(set, k)
		}
	}
}

// foldPhrase gives a run of words as strict keys with one space between.
func foldPhrase(s string) string {
	var words []string
	for _, t := range text.Parse(s).Tokens {
		words = append(words, t.Strict)
	}
	return strings.Join(words, " ")
}
