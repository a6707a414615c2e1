package source

import (
	"errors"
	"os"
	"path/filepath"
	"testing"
	"unicode/utf8"
)

// FuzzRead feeds any bytes to the reader of each kind: it must not panic, hand
// out broken text, or report anything but faults.
func FuzzRead(f *testing.F) {
	for _, s := range []string{"", "text", "---\nid: x\n---\nt", "\xff\xfea", "{\"text\":\"t\"}", "[{\"text\":\"t\"},", "<p>t", "\x1f\x8b\x08",
		"عنوان\nالاثنين 2024/04/22 (سونا) - نص"} {
		for kind := range 5 {
			f.Add(kind, []byte(s))
		}
	}
	names := []string{"a.txt", "a.html", "a.json", "a.jsonl", "a.txt.gz"}
	dir := f.TempDir()
	f.Fuzz(func(t *testing.T, kind int, data []byte) {
		if kind < 0 || kind >= len(names) {
			return
		}
		path := filepath.Join(dir, names[kind])
		if err := os.WriteFile(path, data, 0o600); err != nil {
			t.Fatal(err)
		}
		n := 0
		for a, err := range Read(t.Context(), []string{path}, Options{MaxBytes: 1 << 16}) {
			n++
			var fault *Fault
			if err != nil && !errors.As(err, &fault) {
				t.Fatalf("%T is no fault", err)
			}
			if err == nil && (a.ID == "" || a.Text == "" || !utf8.ValidString(a.Text)) {
				t.Fatalf("article %q with text %q", a.ID, a.Text)
			}
		}
		if n == 0 {
			t.Fatal("neither article nor fault")
		}
	})
}
