package pack

import (
	"slices"
	"strings"
	"testing"
	"testing/fstest"
)

// A user's folder corrects what is shipped: a line with the name of a shipped rule stands in
// its place, and "none" and "not" take words out.
func TestUsersPackReplaces(t *testing.T) {
	l, err := Load(fstest.MapFS{
		"ar/events.jsonl":    {Data: []byte(`{"rule":"attack-taken","type":"seizure","verbs":["انتزع"]}` + "\n" + `{"rule":"explosion-heard","type":"explosion"}`)},
		"en/cues.jsonl":      {Data: []byte(`{"rule":"no-comment","class":"no-comment"}`)},
		"ar/heads.jsonl":     {Data: []byte(`{"word":"كتائب","type":"Actor"}` + "\n" + `{"word":"قاعدة","type":"none"}`)},
		"ar/titles.jsonl":    {Data: []byte(`{"word":"عميد","class":"none"}`)},
		"ar/noise.jsonl":     {Data: []byte(`{"scope":"none","phrases":["اقرأ أيضا"]}`)},
		"ar/given-names.txt": {Data: []byte("محمد\tnot\n")},
	})
	if err != nil {
		t.Fatal(err)
	}
	shipped := languagesOf(t)
	has := func(ps []Phrase, phrase string) bool {
		return slices.ContainsFunc(ps, func(p Phrase) bool { return strings.Join(p.Words, " ") == foldPhrase(phrase) })
	}
	tests := []struct {
		name, lang   string
		got          func(*Language) any
		before, want any
	}{
		{"another type for a rule of events", "ar", func(l *Language) any { return l.VerbTriggers("انتزع")[0].Trigger.Type }, "attack", "seizure"},
		{"a verb that the rule leaves out", "ar", func(l *Language) any { return len(l.VerbTriggers("اكتسح")) }, 1, 0},
		{"a rule without words", "ar", func(l *Language) any { return len(l.VerbTriggers("سمع")) }, 1, 0},
		{"a cue without words", "en", func(l *Language) any { return len(l.VerbCues("decline")) }, 1, 0},
		{"another type for a head noun", "ar", func(l *Language) any { return l.Head("كتائب").Type }, "Group", "Actor"},
		{"no head noun", "ar", func(l *Language) any { return l.Head("قاعدة") == nil }, false, true},
		{"no title", "ar", func(l *Language) any { return has(l.Titles("عميد"), "عميد") }, true, false},
		{"no phrase of noise", "ar", func(l *Language) any { return has(l.NoisePhrases("اقرا"), "اقرأ أيضا") }, true, false},
		{"no word of a list", "ar", func(l *Language) any { in, _ := l.In("given-names", "محمد"); return in }, true, false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			if before, got := tt.got(shipped[tt.lang]), tt.got(l[tt.lang]); before != tt.before || got != tt.want {
				t.Errorf("%v, with the user's folder %v; want %v and %v", before, got, tt.before, tt.want)
			}
		})
	}
}

func TestPlaces(t *testing.T) {
	l, err := Load(fstest.MapFS{"ar/heads.jsonl": {Data: []byte("\n{\"word\":\"ضواري\",\"type\":\"Group\"}\n{\"word\":\"كتائب\",\"type\":\"Actor\"}")}})
	if err != nil {
		t.Fatal(err)
	}
	got := l["ar"].Places("heads.jsonl", []string{"ضواري", "كتائب", "قاعدة", "زقزقق"})
	if len(got) != 2 || got[0] != "yours, ar/heads.jsonl: ضواري 2, كتائب 3" || !strings.HasPrefix(got[1], "ar/heads.jsonl: قاعدة ") {
		t.Errorf("places %q", got)
	}
	for _, tt := range []struct{ file, word string }{{"cues.jsonl", "report-neutral"}, {"events.jsonl", "attack-strike"}, {"given-names.txt", "محمد"}, {"anonymous.jsonl", "مسؤول"}, {"noise.jsonl", "اقرأ أيضا"}, {"verbs.jsonl", "قصف"}} {
		if got := l["ar"].Places(tt.file, []string{tt.word}); len(got) != 1 {
			t.Errorf("%s has no %s: %q", tt.file, tt.word, got)
		}
	}
	if got := l["ar"].Places("no-such.txt", []string{"x"}); len(got) != 0 {
		t.Errorf("places in no file: %q", got)
	}
}
