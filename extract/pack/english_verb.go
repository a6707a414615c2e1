package pack

import "strings"

// inflect generates the written forms of an English verb from its base and the
// irregular forms that the entry gives.
func inflect(v *Verb, add func(form string, f Form)) {
	base := v.Base
	past, participle, present, gerund := v.Past, v.Participle, v.Present, v.Gerund
	if past == "" {
		past = regular(base, "ed")
	}
	if participle == "" {
		participle = past
	}
	if present == "" {
		present = third(base)
	}
	if gerund == "" {
		gerund = regular(base, "ing")
	}
	if past != base { // hit, put, cut: news means the past
		add(base, Form{Verb: v, Tense: Present, Plural: true})
	}
	add(present, Form{Verb: v, Tense: Present})
	add(past, Form{Verb: v, Tense: Past})
	if participle != past {
		add(participle, Form{Verb: v, Tense: Participle})
	}
	add(gerund, Form{Verb: v, Tense: Masdar})
	if v.Past == "" && v.Gerund == "" && liquid(base) {
		add(base+"led", Form{Verb: v, Tense: Past})
		add(base+"ling", Form{Verb: v, Tense: Masdar})
	}
	if noun, ok := v.Noun.(string); ok && noun != "" {
		add(noun, Form{Verb: v, Tense: Masdar})
		add(third(noun), Form{Verb: v, Tense: Masdar, Plural: true})
	}
}

func third(base string) string {
	switch {
	case strings.HasSuffix(base, "s"), strings.HasSuffix(base, "x"), strings.HasSuffix(base, "z"),
		strings.HasSuffix(base, "ch"), strings.HasSuffix(base, "sh"), strings.HasSuffix(base, "o"):
		return base + "es"
	case strings.HasSuffix(base, "y") && len(base) > 1 && !vowel(base[len(base)-2]):
		return base[:len(base)-1] + "ies"
	}
	return base + "s"
}

func regular(base, ending string) string {
	n := len(base)
	switch {
	case strings.HasSuffix(base, "ee"):
		if ending == "ed" {
			return base + "d"
		}
		return base + ending
	case strings.HasSuffix(base, "ie") && ending == "ing":
		return base[:n-2] + "ying"
	case strings.HasSuffix(base, "e"):
		return base[:n-1] + ending
	case strings.HasSuffix(base, "y") && n > 1 && !vowel(base[n-2]) && ending == "ed":
		return base[:n-1] + "ied"
	case n >= 3 && n <= 4 && doubles(base):
		return base + base[n-1:] + ending
	}
	return base + ending
}

// doubles reports a short base of consonant, vowel, consonant: stop, hit.
func doubles(base string) bool {
	n := len(base)
	return !vowel(base[n-1]) && !strings.ContainsRune("wxy", rune(base[n-1])) && vowel(base[n-2]) && !vowel(base[n-3])
}

// liquid reports a longer base in -el or -al, whose l is doubled in British spelling and
// single in American: travelled, fuelled, signalled, but concealed.
func liquid(base string) bool {
	n := len(base)
	return n >= 4 && base[n-1] == 'l' && (base[n-2] == 'e' || base[n-2] == 'a') && (!vowel(base[n-3]) || base[n-3] == 'u')
}

func vowel(b byte) bool { return strings.IndexByte("aeiou", b) >= 0 }
