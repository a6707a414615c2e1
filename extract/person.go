package extract

import (
	"strings"

	"isnad/extract/record"
	"isnad/extract/text"
)

// maxNameWords bounds a person's name; news gives two to four words.
const maxNameWords = 4

// nameParticle reports a particle that is written before a further part of a name and does not
// count as a word of it.
func (a *analysis) nameParticle(i int) bool {
	in, _ := a.spelt(i).In("name-particles")
	return in
}

// given reports a given name at token i and whether it is an ordinary word too.
func (a *analysis) given(i int) (ok, ambiguous bool) {
	if i >= len(a.doc.Tokens) {
		return false, false
	}
	return a.spelt(i).In("given-names")
}

// personName returns the token behind a person's bare name that starts at i, or
// i itself. Behind a title any word that can be part of a name opens one.
func (a *analysis) personName(i, end int, titled bool) int {
	ok, ambiguous := a.given(i)
	if a.spelt(i).Closed() && !a.nameParticle(i) && !(ok && titled && a.familyName(i+1)) {
		return i
	}
	if a.prefers(i) || !ok && !a.nameParticle(i) && !(titled && a.nameWord(i, false) && !a.possessed(i) && !a.placeBehind(i, end)) {
		return i
	}
	if ambiguous && !titled && !a.nameParticle(i) && !a.secondName(i+1, end) {
		return i
	}
	words, j := 0, i
	for j < end && words < maxNameWords {
		if a.nameParticle(j) {
			if j+1 < end && (a.nameWord(j+1, false) && !(a.spelt(j).InAny("question-words") && a.finiteAt(j+1)) || a.kunya(j) || hasArticle(a.strict(j+1))) {
				j++
				if words > 0 && a.nameParticle(j) {
					continue // راشد بن عبد الله
				}
				if a.tok(j).Kind == text.Word && words > 0 {
					j++
					continue
				}
				j++
				words++
				continue
			}
			if words > 0 && a.spelt(j).InAny("family-names") {
				j++ // مسلم خان
			}
			break
		}
		if j > i && a.tok(j).Is("-") && j+1 < end && a.tok(j).Start == a.tok(j-1).End && a.tok(j+1).Start == a.tok(j).End {
			j++
			continue
		}
		if j > i && a.spelt(j).InAny("of-god") && (j == i+1 || j+1 < end && a.nameWord(j+1, true)) {
			j++ // عطا الله فلان
			continue
		}
		if j > i && (a.prefers(j) || a.partOfDay(j) || words > 1 && a.spelt(j).InAny("name-enders") || a.saysMore(j) || !a.nameWord(j, words > 0) || a.verbOfClause(j) || a.placeBehind(j, end) || a.stateAhead(j, end) || words > 1 && (hasArticle(a.strict(j)) && a.masdar(a.strict(j)) || a.actOfForm(j))) {
			if words == 1 && a.surname(j, end, titled) {
				j++
			}
			break
		}
		closing := hasArticle(a.strict(j)) && words >= 1 && !(a.ofGod(j) && j+1 < end && (a.startsGiven(j+1) || hasArticle(a.strict(j+1)) && nisba(a.strict(j+1)))) && !a.familyBehind(j, end)
		j++
		words++
		if closing && !a.nameParticle(j) { // الدليمي: a family name closes the name
			break
		}
	}
	for j > i && a.tok(j-1).Kind != text.Word {
		j--
	}
	if words == 1 && !titled && !ambiguous && j == i+1 {
		return i // a lone given name is no one
	}
	return j
}

// saysMore reports a participle by which the sentence goes on to what somebody said:
// سلوان كريم مشيرا إلى.
func (a *analysis) saysMore(j int) bool {
	if !a.accusative(j) {
		return false
	}
	c, ok := a.phraseCue(j, len(a.doc.Tokens))
	return ok && c.of.Has("participle")
}

// actOfForm reports the noun of an act in the shape of a derived form, behind a name that
// is whole: أعلن وزير الداخلية سامي حداد تعزيز الدوريات.
func (a *analysis) actOfForm(j int) bool {
	r := []rune(a.strict(j))
	if ok, _ := a.given(j); ok || len(r) < 5 || !a.masdar(a.strict(j)) {
		return false
	}
	switch r[0] {
	case 'ت':
		return len(r) == 5 && r[3] == 'ي' // تفعيل
	case 'إ', 'ا':
		return r[len(r)-2] == 'ا' // إفعال, افتعال, استفعال
	}
	return false
}

// familyName reports a word in the shape of a family name: الجرداوي.
func (a *analysis) familyName(i int) bool {
	w := a.strict(i)
	return hasArticle(w) && nisba(w) && !strings.HasSuffix(w, "ة") && !a.descriptive(w)
}

// familyBehind reports a given name with the article that the family name follows, a word of
// no list: محمد الأمين سويف, عبد الحسن كاظم.
func (a *analysis) familyBehind(j, end int) bool {
	if ok, _ := a.given(j); !ok || j+1 >= end || hasArticle(a.strict(j+1)) || !a.nameWord(j+1, true) || a.noun(a.strict(j+1)) {
		return false
	}
	_, verb := a.finiteWord(j + 1)
	return !verb
}

// verbOfClause reports a word with a form of a verb that a demonstrative or a clause
// follows, as a name never does: فلان رفض هذه الرواية, فلان ذكر أن.
func (a *analysis) verbOfClause(j int) bool {
	if ok, _ := a.given(j); ok || len(a.words[j].verbs) == 0 {
		return false
	}
	return a.spelt(j+1).Is("dem", "sub")
}

// prefers reports the verb of wishing to stay unnamed, spelt like a name: مهندس فضّل
// عدم ذكر اسمه.
func (a *analysis) prefers(j int) bool {
	in, _ := a.spelt(j + 1).In("withheld")
	return in
}

// ofGod reports the second half of a given name of two words: صلاح الدين, عبد الله.
func (a *analysis) ofGod(j int) bool { return a.spelt(j).InAny("second-halves") }

// kunya reports أبو with a word that can be nothing but the rest of the name: أبو فراج.
func (a *analysis) kunya(j int) bool {
	if !a.spelt(j).InAny("kunyas") || a.tok(j+1).Kind != text.Word || a.closed(j+1) {
		return false
	}
	_, verb := a.reading(j+1, func(v verb) bool { return v.and == "" && v.Finite() && !v.homograph() })
	return !verb
}

// person takes a bare name that begins with a known given name.
func (a *analysis) person(i, end int) (span, bool) {
	if _, cue := a.phraseCue(i, end); cue || a.verbBeforeTitle(i) {
		return span{}, false
	}
	last := a.personName(i, end, false)
	if last == i {
		return a.personBehindAnd(i, end)
	}
	return span{mention: mention{first: i, last: last, typ: record.Official, rule: "given name"}}, true
}

// verbBeforeTitle reports a given name that is a verb too, with a title behind it as
// its subject: دان الأمين العام.
func (a *analysis) verbBeforeTitle(i int) bool {
	if _, verb := a.finiteWord(i); !verb {
		return false
	}
	_, class, prefix, definite := a.titleAt(i + 1)
	return class == "office" && prefix == "" && definite
}

// personBehindAnd takes a person whose given name has و attached: أحمد سويلم ومحمود
// عبدالتواب.
func (a *analysis) personBehindAnd(i, end int) (span, bool) {
	rest, ok := strings.CutPrefix(a.strict(i), "و")
	if !ok || i+1 >= end {
		return span{}, false
	}
	if _, verb := a.finiteWord(i); verb && !a.startsGiven(i+1) {
		return span{}, false
	}
	if ok, ambiguous := a.lang.In("given-names", rest); !ok || ambiguous && !a.secondName(i+1, end) {
		return span{}, false
	}
	last := a.personName(i+1, end, true)
	if last == i+1 && hasArticle(a.strict(i+1)) && a.secondName(i+1, end) {
		last++ // وقصي العلي
	}
	if last == i+1 {
		return span{}, false
	}
	return span{mention: mention{first: i, last: last, prefix: "و", typ: record.Official, rule: "given name"}}, true
}

// introducedPerson takes a name that no list knows where the text says behind a comma
// who it is: قال سوران نوري، عضو اللجنة المركزية.
func (a *analysis) introducedPerson(i, end int) (span, bool) {
	if n := a.selfTold(i, end); n > i {
		return span{mention: mention{first: i, last: n, typ: record.Official, rule: toldRule}}, true
	}
	last := i // the comma, up to which a name has words and hyphens
	for last < end && (a.doc.Tokens[last].Kind == text.Word || a.tok(last).Is("-")) {
		last++
	}
	if last < i+2 || last+1 >= end || !a.tok(last).Is(",") {
		return span{}, false
	}
	n, class, prefix, _ := a.titleAt(last + 1)
	if n == 0 || prefix != "" || class == "title" || a.personName(i, end, true) != last {
		return span{}, false
	}
	_, verb := a.finiteWord(i - 1)
	if !verb && !a.unknownWord(i, text.Reading{Stem: a.strict(i)}) {
		return span{}, false
	}
	for j := i; j < last; j++ {
		if a.attachedWord(j) || a.noun(a.strict(j)) && !a.startsGiven(j) {
			return span{}, false
		}
	}
	return span{mention: mention{first: i, last: last, typ: record.Official, rule: "name told with its office"}}, true
}

// calledPerson takes a name that is told as one: رجل يدعى فلان, المدعو فلان.
func (a *analysis) calledPerson(i, end int) (span, bool) {
	j := i - 1
	if j >= 0 && a.tok(j).Is(`"`) {
		j--
	}
	if in, _ := a.known(j).In("called"); !in {
		return span{}, false
	}
	last := a.personName(i, end, true)
	if last < i+2 {
		return span{}, false
	}
	return span{mention: mention{first: i, last: last, typ: record.Official, rule: "name that somebody goes by"}}, true
}
