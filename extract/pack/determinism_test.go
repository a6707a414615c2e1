package pack

import (
	"fmt"
	"strings"
	"testing"
)

// The same files have to give the same tables, whatever the order in which maps
// are walked: equal articles give equal records on every run.
func TestTwoLoadsAreEqual(t *testing.T) {
	first, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for range 5 {
		again, err := Load()
		if err != nil {
			t.Fatal(err)
		}
		for code, l := range first {
			m := again[code]
			if a, b := lemmas(l.forms.readings), lemmas(m.forms.readings); a != b {
				t.Fatalf("%s: forms are read otherwise", code)
			}
			if a, b := lemmas(l.plainForms.readings), lemmas(m.plainForms.readings); a != b {
				t.Fatalf("%s: forms in a hurry are read otherwise", code)
			}
			for noun, trigger := range l.nounTriggers {
				if m.nounTriggers[noun] == nil || m.nounTriggers[noun].Rule != trigger.Rule {
					t.Fatalf("%s: the noun %q has other triggers", code, noun)
				}
			}
			for name, list := range l.lists {
				if len(list) != len(m.lists[name]) {
					t.Fatalf("%s: list %s has other words", code, name)
				}
				for w, v := range list {
					if m.lists[name][w] != v {
						t.Fatalf("%s: list %s has %q as %v and %v", code, name, w, v, m.lists[name][w])
					}
				}
			}
			for w, role := range l.plainRoles {
				if m.plainRoles[w] != role {
					t.Fatalf("%s: %q has the roles %s and %s", code, w, role, m.plainRoles[w])
				}
			}
			for w, c := range l.classes {
				if fmt.Sprint(m.classes[w]) != fmt.Sprint(c) {
					t.Fatalf("%s: %q has the classes %v and %v", code, w, c, m.classes[w])
				}
			}
		}
	}
}

func lemmas(forms []Form) string {
	var s strings.Builder
	for _, f := range forms {
		fmt.Fprintf(&s, "%s %d %v;", f.Verb.Lemma(), f.Tense, f.Passive)
	}
	return s.String()
}
