package local

import (
	"slices"
	"testing"

	"github.com/google/go-cmp/cmp"
	"zombiezen.com/go/sqlite"
	"zombiezen.com/go/sqlite/sqlitex"

	"isnad/graph"
)

// named writes entities with names in several places.
func named(t *testing.T, s *Store) {
	t.Helper()
	put := func(id string, also graph.Label, props graph.Props) graph.Node {
		return graph.Node{NodeRef: entity(id), Also: also, Props: props}
	}
	write(t, s, graph.Batch{Nodes: []graph.Node{
		put("base/erbil", graph.Base, graph.Props{"name": "مطار أربيل", "nameEn": "Erbil Airport", "aliases": []string{"ERBIL", "erbil"}}),
		put("town/erbil", graph.Town, graph.Props{"name": "أربيل", "nameEn": "Erbil"}),
		put("Erbil", "", graph.Props{"name": "İ"}),
		put("none", "", nil),
	}})
}

// called asks for what has a name.
func called(t *testing.T, s *Store, label, name string) []string {
	t.Helper()
	rows, err := ask(t, s, "MATCH (n:"+label+") WHERE any(x IN [n.id, n.name, n.nameEn] + coalesce(n.aliases, []) WHERE toLower(x) = toLower($name)) RETURN n.id",
		map[string]any{"name": name})
	must(t, err)
	out := []string{}
	for _, row := range rows {
		out = append(out, row[0].(string))
	}
	slices.Sort(out)
	return out
}

// TestTextIndex looks names up, after each has been written and changed.
func TestTextIndex(t *testing.T) {
	s := open(t)
	named(t, s)
	for _, tc := range []struct {
		label, name string
		want        []string
	}{
		{"Entity", "erbil", []string{"Erbil", "base/erbil", "town/erbil"}},
		{"Base", "ErbiL", []string{"base/erbil"}},
		{"Entity", "مطار أربيل", []string{"base/erbil"}},
		{"Entity", "i̇", []string{"Erbil"}},
		{"Group", "erbil", []string{}},
		{"Entity", "no such", []string{}},
	} {
		if diff := cmp.Diff(tc.want, called(t, s, tc.label, tc.name)); diff != "" {
			t.Errorf("%s %s (-want +got):\n%s", tc.label, tc.name, diff)
		}
	}
	write(t, s, graph.Batch{
		Delete: []graph.NodeRef{entity("Erbil")},
		Nodes: []graph.Node{
			{NodeRef: entity("base/erbil"), Also: graph.Base, Props: graph.Props{"name": "Erbil", "aliases": []string{"هولير"}}},
			{NodeRef: entity("town/erbil"), Also: graph.Town, Props: graph.Props{"name": "هولير"}},
		},
	})
	for name, want := range map[string][]string{"erbil": {"base/erbil"}, "هولير": {"base/erbil", "town/erbil"}, "erbil airport": {}} {
		if diff := cmp.Diff(want, called(t, s, "Entity", name)); diff != "" {
			t.Errorf("%s after the change (-want +got):\n%s", name, diff)
		}
	}
	must(t, verify(s))
}

// TestFormerFormat takes from a file what its format did not have: it is read
// all the same, and its first writer adds it.
func TestFormerFormat(t *testing.T) {
	path := filled(t)
	s := openAt(t, path)
	named(t, s)
	must(t, s.Close(t.Context()))
	c, err := sqlite.OpenConn(path, sqlite.OpenReadWrite)
	must(t, err)
	must(t, sqlitex.ExecuteScript(c, `DELETE FROM entry WHERE indexed IN (SELECT id FROM indexed WHERE kind = 'texts');
		DELETE FROM indexed WHERE kind = 'texts'; PRAGMA user_version = 1`, nil))
	must(t, c.Close())

	s = openAt(t, path)
	want := []string{"Erbil", "base/erbil", "town/erbil"}
	for _, format := range []int{1, formatVersion} {
		info, err := s.Info(t.Context())
		if err != nil || info.Format != format {
			t.Errorf("format %d, %v, want %d", info.Format, err, format)
		}
		if diff := cmp.Diff(want, called(t, s, "Entity", "erbil")); diff != "" {
			t.Errorf("format %d (-want +got):\n%s", format, diff)
		}
		must(t, verify(s))
		must(t, s.EnsureSchema(t.Context()))
	}
}
