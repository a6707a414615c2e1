package queries

import "slices"

// returned lists the column names of the last RETURN clause.
func returned(tokens []token) ([]string, *lexFault) {
	start, depth := -1, 0
	for i, t := range tokens {
		depth += nesting(t)
		if depth == 0 && t.isWord("RETURN") {
			start = i
		}
	}
	if start < 0 {
		return nil, &lexFault{1, "no RETURN clause"}
	}
	items := returnItems(tokens[start+1:])
	var names []string
	for _, item := range items {
		n := len(item)
		switch {
		case n == 1 && item[0].kind == word:
		case n > 2 && item[n-2].isWord("AS") && item[n-1].kind == word:
		default:
			return nil, &lexFault{tokens[start].line, "RETURN has a column without a name; add \"AS name\""}
		}
		name := item[n-1].text
		if slices.Contains(names, name) {
			return nil, &lexFault{item[n-1].line, "RETURN has column " + name + " twice"}
		}
		names = append(names, name)
	}
	return names, nil
}

// returnItems splits what follows RETURN at its commas, up to the next clause.
func returnItems(tokens []token) [][]token {
	if len(tokens) > 0 && tokens[0].isWord("DISTINCT") {
		tokens = tokens[1:]
	}
	items := [][]token{nil}
	depth := 0
	for _, t := range tokens {
		if depth == 0 && (t.isWord("ORDER") || t.isWord("SKIP") || t.isWord("LIMIT")) {
			break
		}
		if depth == 0 && t.is(",") {
			items = append(items, nil)
			continue
		}
		depth += nesting(t)
		items[len(items)-1] = append(items[len(items)-1], t)
	}
	return items
}

// nesting is the change of bracket depth at a token.
func nesting(t token) int {
	switch {
	case t.is("(") || t.is("[") || t.is("{"):
		return 1
	case t.is(")") || t.is("]") || t.is("}"):
		return -1
	}
	return 0
}
