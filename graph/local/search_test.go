package local

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sort"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"isnad/graph"
)

func TestWords(t *testing.T) {
	for text, want := range map[string]string{
		"":                       "",
		" — «» . ":               "",
		"Ain al-Asad Air Base":   "ain al asad air base",
		"U.S. 3.5 don't":         "u.s 3.5 don't",
		"عَيْنُ الأسَدِ":         "عين الاسد",
		"إيران آل أبو ٱلله":      "ايران ال ابو الله",
		"مؤتمر مسؤول هيئة":       "موتمر مسوول هييه",
		"قاعدة على علي":          "قاعده علي علي",
		"مـــحـــمد":             "محمد",
		"الـ١٢ و۳٤":              "ال12 و34",
		"ﻻ ﷲ":                    "لا الله",
		"Éléphant Zürich İzmir":  "elephant zurich izmir",
		"کتائب هیئة":             "كتايب هييه",
		"wing\u200cless \u200f":  "wingless",
		"foo@example.org O’Neil": "foo example.org o'neil",
	} {
		if have := wordsOf(text); have != want {
			t.Errorf("%q: got %q, want %q (%+q, %+q)", text, have, want, have, want)
		}
	}
	if have := wordsOf([]string{"a b", "C"}); have != "a b c" {
		t.Errorf("list: %q", have)
	}
}

// library holds a few names and quotes to search.
func library(t *testing.T) *Store {
	t.Helper()
	s := open(t)
	var b graph.Batch
	for id, props := range map[string]graph.Props{
		"asad":   {"name": "قاعدة عين الأسد", "nameEn": "Ain al-Asad Air Base", "aliases": []string{"عين الاسد", "Al Asad"}},
		"harir":  {"name": "قاعدة حرير", "nameEn": "Harir Base"},
		"kh":     {"name": "كتائب حزب الله", "nameEn": "Kataib Hezbollah", "aliases": []string{"KH"}},
		"lbh":    {"name": "حزب الله", "nameEn": "Hezbollah"},
		"nobody": {"catalog": true},
		"signs":  {"name": "C++ (draft) NOT"},
	} {
		b.Nodes = append(b.Nodes, graph.Node{NodeRef: entity(id), Also: graph.Actor, Props: props})
	}
	write(t, s, b)
	return s
}

func search(t *testing.T, s *Store, index, text string) ([]string, error) {
	t.Helper()
	ids := []string{}
	err := s.read(context.Background(), func(v *view) error {
		last := 1e9
		for hit, err := range v.Search(index, text) {
			if err != nil {
				return err
			}
			id, err := hit.Node.Property("id")
			if err != nil {
				return err
			}
			if hit.Score <= 0 || hit.Score > last {
				t.Errorf("%s: score %g after %g", text, hit.Score, last)
			}
			last = hit.Score
			name, _ := id.AsString()
			ids = append(ids, name)
		}
		return nil
	})
	return ids, err
}

func TestSearch(t *testing.T) {
	s := library(t)
	for text, want := range map[string]string{
		"الأسد":                      "asad",
		"الاسد":                      "asad",
		"asad":                       "asad",
		"قاعده":                      "asad harir",
		"حرير asad":                  "asad harir",
		"حزب الله":                   "kh lbh",
		`"kataib hezbollah"`:         "kh",
		`"hezbollah kataib"`:         "",
		"hez*":                       "kh lbh",
		"hezbollah AND kataib":       "kh",
		"+hezbollah kataib":          "kh lbh",
		"hezbollah -kataib":          "lbh",
		"hezbollah NOT kataib":       "lbh",
		"hezbollah && !kataib":       "lbh",
		"(kataib OR harir) AND base": "harir",
		"name:hezbollah":             "",
		"nameEn:hezbollah":           "kh lbh",
		`nameEn:"ain al" harir`:      "asad harir",
		"nameEn:(harir OR asad)":     "asad harir",
		"aliases:kh":                 "kh",
		"-hezbollah":                 "",
		"":                           "",
		"…":                          "",
		`c\+\+`:                      "signs",
		`\(draft\)`:                  "signs",
		`"not"`:                      "signs",
		"kh, lbh":                    "kh",
		"ain-al":                     "asad",
	} {
		have, err := search(t, s, "entity_names", text)
		sort.Strings(have)
		if diff := cmp.Diff(strings.Fields(want), have); diff != "" || err != nil {
			t.Errorf("%s: %v %s", text, err, diff)
		}
	}
	if best, _ := search(t, s, "entity_names", "kataib hezbollah"); best[0] != "kh" {
		t.Errorf("the best is %q", best)
	}
}

func TestSearchRefused(t *testing.T) {
	s := library(t)
	for text, want := range map[string]string{
		"hezbolah~":                    `'~' is not supported`,
		"asad^2":                       `'^' is not supported`,
		"te?t":                         `'?' is not supported`,
		"*":                            `'*' is not supported`,
		"[a TO b]":                     `'[' is not supported`,
		"/re/":                         `'/' is not supported`,
		`"open`:                        "not closed",
		"(open":                        "not closed",
		"shut)":                        "without its beginning",
		"quote:x":                      `not over "quote"`,
		"name: x":                      "nothing to look for",
		":x":                           "a word is wanted",
		strings.Repeat("(", 100) + "x": "too many",
	} {
		if _, err := search(t, s, "entity_names", text); !errors.Is(err, graph.ErrQuery) || !strings.Contains(err.Error(), want) {
			t.Errorf("%s: got %v, want %q", text, err, want)
		}
	}
	if _, err := search(t, s, "no_such", "x"); !errors.Is(err, graph.ErrQuery) || !strings.Contains(err.Error(), "no_such") {
		t.Errorf("no such index: %v", err)
	}
}

// TestSearchFollows changes and deletes what was indexed.
func TestSearchFollows(t *testing.T) {
	s := library(t)
	find := func(text, want string) {
		t.Helper()
		have, err := search(t, s, "entity_names", text)
		if err != nil || fmt.Sprint(have) != want {
			t.Errorf("%s: %v, %v, want %s", text, have, err, want)
		}
	}
	write(t, s, graph.Batch{Nodes: []graph.Node{{NodeRef: entity("harir"), Props: graph.Props{"name": "مطار أربيل"}}}})
	find("حرير", "[]")
	find("اربيل", "[harir]")
	write(t, s, graph.Batch{Nodes: []graph.Node{{NodeRef: entity("harir")}}})
	find("اربيل", "[]")
	write(t, s, graph.Batch{Delete: []graph.NodeRef{entity("kh"), entity("nobody")}})
	find("hezbollah", "[lbh]")
}

// FuzzSearch lets any text be a search: it finds something or is refused as a
// query, but SQLite never sees a fault in it.
func FuzzSearch(f *testing.F) {
	for _, text := range []string{`a AND "b c" -d*`, `name:(x OR y)`, `\"`, `"\""`, "a\x00b", "NOT", "AND OR", "+-", `{p0}:x`, "''"} {
		f.Add(text)
	}
	index := slices.IndexFunc(graph.CurrentSchema().FullText, func(x graph.FullTextIndex) bool { return x.Name == "entity_names" })
	props := graph.CurrentSchema().FullText[index].Props
	s, err := Open(context.Background(), Config{Path: f.TempDir() + "/graph.isnad", Create: true})
	if err != nil {
		f.Fatal(err)
	}
	f.Cleanup(func() { _ = s.Close(context.Background()) })
	f.Fuzz(func(t *testing.T, text string) {
		if len(text) > 1000 {
			return
		}
		if _, err := parseSearch(text, props); err != nil {
			return
		}
		if _, err := search(t, s, "entity_names", text); err != nil {
			t.Errorf("%q: %v", text, err)
		}
	})
}
