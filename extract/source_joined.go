package extract

// subjectsBefore gives the name before a cue that is its subject, with those that a
// conjunction joins to it where the verb is plural: behind its subject an Arabic verb agrees
// with it in number. الرياض وأبوظبي تتهمان, الجيش و«الحركة» يتبادلان.
func (a *analysis) subjectsBefore(c *cue, m *mention) []int {
	out := []int{a.outer[m.first]}
	if a.lang.Code != "ar" || c.verb == nil || !c.verb.Plural {
		return out
	}
	for most := 4; len(out) < most && !(c.verb.Dual && len(out) == 2); {
		j := m.first - 1
		if a.tok(j).Is(`"`) || a.tok(j).Is("(") {
			j--
		}
		if in, _ := a.spelt(j).In("joiners"); in && j < m.first-1 && a.at(j) == nil {
			j--
		} else if m.prefix != "و" {
			return out
		}
		for a.tok(j).Is(`"`) || a.tok(j).Is(")") {
			j--
		}
		if m = a.at(j); m == nil || !maySpeak(m.typ) || m.prefix != "" && m.prefix != "و" {
			return out
		}
		out = append(out, a.outer[j])
	}
	return out
}

// quotedJoined gives the token of a name in marks that a conjunction apart from it joins to
// what ends before token j, or j: الحكومة و«الحركة».
func (a *analysis) quotedJoined(j int) int {
	if a.lang.Code != "ar" || a.strict(j) != "و" || !a.tok(j+1).Is(`"`) {
		return j
	}
	if m := a.at(j + 2); m == nil || !maySpeak(m.typ) || m.prefix != "" {
		return j
	}
	return j + 2
}
