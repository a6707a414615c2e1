package pack

import (
	"strings"

	"isnad/extract/text"
)

// conjugate generates the written forms of an Arabic verb from its third
// person masculine past and present. Vowels are not written, so that most
// passives are spelt like actives; only those told apart by a letter (قال/قيل،
// هاجم/هوجم) are marked passive. After the tables in W. Wright, A Grammar of
// the Arabic Language, third edition, vol. I, §§ 77–188.
func conjugate(v *Verb, add func(form string, f Form)) {
	past, present := text.Fold(v.Past), text.Fold(v.Present)
	if past != "" {
		conjugatePast(v, past, add)
		passivePast(v, past, add)
	}
	if present != "" {
		conjugatePresent(v, present, add)
	}
	for _, m := range v.Masdar {
		m = text.Fold(m)
		add(m, Form{Verb: v, Tense: Masdar})
		if strings.HasSuffix(m, "ة") {
			add(strings.TrimSuffix(m, "ة")+"ت", Form{Verb: v, Tense: Masdar, Suffix: true}) // before a pronoun
		}
	}
}

// withObjects adds a form and the same before each object pronoun.
func withObjects(form, before string, f Form, add func(string, Form)) {
	add(form, f)
	f.Suffix = true
	for _, p := range []string{"ه", "ها", "هم", "هما", "نا", "ني"} {
		add(before+p, f)
	}
}

func conjugatePast(v *Verb, past string, add func(string, Form)) {
	f := Form{Verb: v, Tense: Past}
	fem, plural := f, f
	fem.Feminine, plural.Plural = true, true
	first := Form{Verb: v, Tense: Past, First: true}
	r := []rune(past)
	stem := string(r[:len(r)-1])
	switch {
	case strings.HasSuffix(past, "ى"), strings.HasSuffix(past, "ا") && strings.HasSuffix(text.Fold(v.Present), "و"):
		weak := "ي"
		if strings.HasSuffix(past, "ا") {
			weak = "و"
		}
		withObjects(past, stem+"ا", f, add)
		withObjects(stem+"ت", stem+"ت", fem, add)
		add(stem+"تا", fem)
		add(stem+weak+"ا", plural)
		withObjects(stem+"وا", stem+"و", plural, add)
		withObjects(stem+weak+"نا", stem+weak+"نا", first, add)
	case strings.HasSuffix(past, "ي") && len(r) == 3: // بقي، لقي
		withObjects(past, past, f, add)
		withObjects(past+"ت", past+"ت", fem, add)
		add(past+"تا", fem)
		add(past+"ا", plural)
		withObjects(stem+"وا", stem+"و", plural, add)
		add(past+"نا", first)
	default:
		withObjects(past, past, f, add)
		withObjects(past+"ت", past+"ت", fem, add)
		add(past+"تا", dual(fem))
		add(past+"ا", plural)
		withObjects(past+"وا", past+"و", plural, add)
		if strings.HasSuffix(past, "أ") { // بدأوا is written بدؤوا too, بدأا is بدآ
			add(stem+"ؤوا", plural)
			add(stem+"آ", plural)
		}
		short := past
		if hollow(r) {
			short = string(r[:len(r)-2]) + string(r[len(r)-1])
		}
		withObjects(short+"نا", short+"نا", first, add)
	}
}

// hollow reports a long ا before the last letter, which shortens where the
// ending begins with a consonant: قال، أصاب، استعاد.
func hollow(r []rune) bool { return len(r) >= 3 && r[len(r)-2] == 'ا' }

func passivePast(v *Verb, past string, add func(string, Form)) {
	r := []rune(past)
	var p string
	switch {
	case len(r) == 4 && r[1] == 'ا': // هاجم هوجم
		p = string(r[0]) + "و" + string(r[2:])
	case hollow(r) && len(r) <= 6 && v.Present != "" && !strings.HasPrefix(past, "ت"): // قال قيل، أصاب أصيب
		p = string(r[:len(r)-2]) + "ي" + string(r[len(r)-1])
	case strings.HasSuffix(past, "ى"): // نفى نُفي
		p = string(r[:len(r)-1]) + "ي"
	default:
		return
	}
	f := Form{Verb: v, Tense: Past, Passive: true}
	add(p, f)
	f.Feminine = true
	add(p+"ت", f)
	add(p+"تا", f)
	f.Feminine, f.Plural = false, true
	add(p+"وا", f)
	add(p+"ا", f)
}

func conjugatePresent(v *Verb, present string, add func(string, Form)) {
	r := []rune(present)
	if len(r) < 3 || r[0] != 'ي' {
		return
	}
	body := string(r[1:])
	last := r[len(r)-1]
	weak := last == 'ي' || last == 'و' || last == 'ى'
	cut := body
	if weak {
		cut = string(r[1 : len(r)-1])
	}
	forms := func(prefix string, f Form) {
		withObjects(prefix+body, prefix+strings.Replace(body, "ى", "ا", 1), f, add)
		add("س"+prefix+body, future(f))
		if weak { // jussive: لم ينفِ
			add(prefix+cut, jussive(f))
		}
		if !weak && len(r) >= 4 && (r[len(r)-2] == 'ا' || r[len(r)-2] == 'و' || r[len(r)-2] == 'ي') { // لم يقل
			add(prefix+string(r[1:len(r)-2])+string(last), jussive(f))
		}
	}
	f := Form{Verb: v, Tense: Present}
	fem, plural, first := f, f, f
	fem.Feminine, plural.Plural, first.First = true, true, true
	forms("ي", f)
	forms("ت", fem)
	forms("ن", first)
	for i, ending := range []string{"ون", "وا", "ان", "ا"} {
		if i > 1 {
			plural = dual(plural)
		}
		add("ي"+cut+ending, plural)
		add("سي"+cut+ending, future(plural))
	}
	add("ت"+cut+"ان", dual(fem))
}

// dual is a form of two, and of more than one as the plural is.
func dual(f Form) Form { f.Plural, f.Dual = true, true; return f }

func future(f Form) Form  { f.Tense = Future; return f }
func jussive(f Form) Form { f.Tense = Jussive; return f }
