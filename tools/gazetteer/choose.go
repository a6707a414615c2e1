package main

import (
	"sort"
	"strings"
)

// A spelling below likeliest of its romanisation's skeleton is taken for
// another name of the place ("الثورة" of Al-Tabqa) or another language's.
const (
	likely    = 0.6
	likeliest = 0.75
)

// spelling is one candidate for a place's Arabic name.
type spelling struct {
	text  string
	like  float64 // similarity with the place's main name, 0 to 1
	other float64 // best similarity with any of its romanised names
}

// chooseArabic picks the Arabic spellings of a city, best first: those that
// sound like its main name, or, where there are none, the one that sounds
// like another of its names ("صور" is Tyre by way of Sur).
func chooseArabic(c City) []string {
	main := skeleton(c.Name)
	var others []string
	for _, a := range c.Alternates {
		if a != "" && a[0] >= 'A' && a[0] <= 'Z' {
			others = append(others, skeleton(a))
		}
	}
	var all []spelling
	seen := map[string]bool{}
	for _, a := range c.Alternates {
		if !isArabic(a) {
			continue
		}
		text := cleanArabic(a)
		if text == "" || seen[text] {
			continue
		}
		seen[text] = true
		s := spelling{text: text}
		key := skeleton(text)
		s.like = similarity(key, main)
		for _, o := range others {
			s.other = max(s.other, similarity(key, o))
		}
		all = append(all, s)
	}
	sort.Slice(all, func(i, j int) bool { return better(all[i], all[j], c) })
	var out []string
	keys := map[string]bool{}
	for _, s := range all {
		if len(out) > 0 && s.like < likeliest || s.like < likely && s.other < likeliest {
			continue
		}
		if k := fold(s.text); !keys[k] {
			keys[k] = true
			out = append(out, s.text)
		}
	}
	return out
}

// better orders spellings: sound first, then what marks careful Arabic
// orthography, then the alphabet, so that the order is total.
func better(a, b spelling, c City) bool {
	if a.like != b.like {
		return a.like > b.like
	}
	if x, y := orthography(a.text, c), orthography(b.text, c); x != y {
		return x > y
	}
	if a.other != b.other {
		return a.other > b.other
	}
	if x, y := len(a.text), len(b.text); x != y { // vowels written out: "روتردام", not "رتردام"
		return x > y
	}
	return a.text < b.text
}

// orthography counts signs that a spelling is Arabic and careful: the article
// where the romanised name has one, a final teh marbuta, a written hamza.
func orthography(s string, c City) int {
	points := 0
	hasArticle := strings.HasPrefix(s, article)
	// Where Arabic is spoken a form without the article beside one with it is
	// a Persian or Urdu one ("خرطوم"), also where English drops it (Khartoum).
	wants := romanisedArabic(c.Country) || latinArticle.MatchString(plainLatin(c.Name))
	if wants == hasArticle {
		points += 4
	}
	if strings.HasSuffix(s, string(tehMarbuta)) {
		points += 2
	}
	if strings.ContainsRune(s, alefHamza) || strings.ContainsRune(s, alefHamzaLow) {
		points++
	}
	if strings.HasSuffix(s, string(heh)) || strings.HasSuffix(s, string(alefMaksura)) {
		points--
	}
	if strings.ContainsRune(s, ghayn) && strings.ContainsAny(c.Name, "gG") { // Cairo writes "ريجا"
		points++
	}
	if strings.ContainsAny(s, "\u0637\u0635") { // foreign t and s of old names: "طرطوس"
		points++
	}
	if strings.HasSuffix(s, string(wawHamza)) {
		points -= 2
	}
	if words := len(strings.Fields(s)); words > len(strings.Fields(strings.ReplaceAll(c.Name, "-", " "))) {
		points--
	}
	return points
}

// similarity is 1 for equal skeletons and falls with their edit distance.
func similarity(a, b string) float64 {
	longest := max(len(a), len(b))
	if longest == 0 {
		return 0
	}
	return 1 - float64(distance(a, b))/float64(longest)
}

// distance is the Levenshtein distance of two ASCII strings.
func distance(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost = 1 + min(diagonal, row[j], row[j-1])
			}
			diagonal, row[j] = row[j], cost
		}
	}
	return row[len(b)]
}

// chooseLatin returns English spellings besides the main one: alternates in
// plain ASCII that sound exactly like it, closest first, at most n.
func chooseLatin(c City, main string, n int) []string {
	key := skeleton(main)
	taken := map[string]bool{fold(main): true}
	var out []string
	for _, a := range c.Alternates {
		if a == "" || a[0] < 'A' || a[0] > 'Z' || plainLatin(a) != a || strings.ToUpper(a) == a || strings.ContainsAny(a, "(),/0123456789") {
			continue
		}
		if skeleton(a) == key && len(a) > 3 && !taken[fold(a)] {
			taken[fold(a)] = true
			out = append(out, a)
		}
	}
	sort.SliceStable(out, func(i, j int) bool {
		return distance(fold(out[i]), fold(main)) < distance(fold(out[j]), fold(main))
	})
	return out[:min(n, len(out))]
}
