package pack

import "strings"

// possessors are the suffixes by which a noun names its owner.
var possessors = []string{"ه", "ها", "هم", "هما", "هن", "نا"}

// possessed returns a noun's forms with a possessive suffix: زيارة gives زيارته,
// لقاء gives لقائه, لقاؤه and لقاءه. An article or an accusative ending excludes it.
func possessed(noun string) []string {
	if strings.HasPrefix(noun, "ال") || strings.HasSuffix(noun, "ا") || strings.Contains(noun, " ") {
		return nil
	}
	stems := []string{noun}
	switch {
	case strings.HasSuffix(noun, "ة"):
		stems = []string{strings.TrimSuffix(noun, "ة") + "ت"}
	case strings.HasSuffix(noun, "ء"):
		root := strings.TrimSuffix(noun, "ء")
		stems = []string{noun, root + "ئ", root + "ؤ"}
	}
	var out []string
	for _, stem := range stems {
		for _, p := range possessors {
			out = append(out, stem+p)
		}
	}
	return out
}
