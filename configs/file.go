package configs

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// checkFile reports everything in a configuration file that no setting
// corresponds to, and notes on which line each key stands. What it returns is
// the file without the keys that have no value.
func (l *loader) checkFile(data []byte) (sound []byte, ok bool) {
	var doc yaml.Node
	if err := yaml.Unmarshal(data, &doc); err != nil {
		l.fault(l.file, "", strings.TrimPrefix(err.Error(), "yaml: "))
		return nil, false
	}
	if doc.Kind == 0 { // nothing but comments
		return nil, true
	}
	before := len(l.faults)
	l.checkMap(doc.Content[0], "")
	if len(l.faults) > before {
		return nil, false
	}
	sound, err := yaml.Marshal(&doc)
	return sound, err == nil
}

// checkMap checks the keys of one level; under is the key above it.
func (l *loader) checkMap(m *yaml.Node, under string) {
	if m.Kind != yaml.MappingNode {
		l.fault(fmt.Sprintf("%s:%d", l.file, m.Line), under, "want keys with values")
		return
	}
	var kept []*yaml.Node
	for i := 0; i+1 < len(m.Content); i += 2 {
		name, value := m.Content[i], m.Content[i+1]
		key := strings.TrimPrefix(under+"."+name.Value, ".")
		at := fmt.Sprintf("%s:%d", l.file, name.Line)
		switch {
		case l.lines[key] > 0:
			l.fault(at, key, fmt.Sprintf("given twice, first in line %d", l.lines[key]))
		case slices.Contains(Keys(), key):
			l.lines[key] = name.Line
			if value.Kind != yaml.ScalarNode {
				l.fault(at, key, "want one value")
			}
			if value.Tag == "!!null" {
				delete(l.lines, key)
				continue
			}
		case section(key):
			if value.Tag == "!!null" {
				continue
			}
			l.checkMap(value, key)
		case key == "neo4j.password":
			l.fault(at, key, "a password does not belong in this file; use neo4j.password_file or "+passwordEnv)
		default:
			l.fault(at, key, "unknown key, known here are "+strings.Join(keysUnder(under), ", "))
		}
		kept = append(kept, name, value)
	}
	m.Content = kept
}

// section reports whether keys stand under the given one.
func section(key string) bool { return len(keysUnder(key)) > 0 }

// keysUnder lists what may stand under a key, or at the top for "".
func keysUnder(under string) []string {
	var out []string
	for _, k := range Keys() {
		rest, ok := strings.CutPrefix("."+k, strings.TrimSuffix("."+under, ".")+".")
		if !ok {
			continue
		}
		name, _, _ := strings.Cut(rest, ".")
		if !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}
