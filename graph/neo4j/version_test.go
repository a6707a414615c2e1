package neo4j

import "testing"

func TestSupported(t *testing.T) {
	for version, want := range map[string]bool{
		"3.5.35": false, "4.4.48": false, "5.1.0": true, "5.26.30": true, "5.27-aura": true, "2026.08.1": true, "dev": true,
	} {
		if got := supported(version); got != want {
			t.Errorf("%s: %v, want %v", version, got, want)
		}
	}
}
