package derive

import (
	"fmt"
	"strings"

	"isnad/graph"
)

// verdict is what the statements about an event add up to, with the reason.
type verdict struct {
	verdict graph.Verdict
	reason  string
}

// newVerdict applies the rules, first match wins:
//
//	contested            two doers are named who never appear together and are not part of one another
//	claimed-and-denied   somebody claims it, and there is a denial
//	claimed              somebody claims it
//	accused-and-denied   somebody is accused, and there is a denial
//	accused              somebody is accused, nobody claims it
//	reported             a doer is told as fact, by n independent sources
//	unattributed         nobody is named as the doer
func newVerdict(accounts []Account, edges map[edgeKey]*support, related func(a, b string) bool) verdict {
	claimed, denied, accused, told := map[string]bool{}, map[string]bool{}, map[string]bool{}, map[string]bool{}
	facts := &support{}
	for key, sup := range edges {
		switch {
		case key.typ == graph.Claimed, key.typ == graph.Attacked && sup.status() == "claimed":
			claimed[key.from] = true
		case key.typ == graph.Denied:
			denied[key.from] = true
		case key.typ == graph.Accused && key.to != "":
			accused[key.to] = true
		case key.typ == graph.Attacked && sup.status() == "alleged":
			accused[key.from] = true
		case key.typ == graph.Attacked:
			told[key.from] = true
		}
		if key.typ == graph.Attacked || key.typ == graph.Reported {
			for _, s := range sup.statements {
				facts.add(s, "")
			}
		}
	}
	for _, a := range accounts {
		for _, id := range a.Agents {
			if !claimed[id] && !accused[id] {
				told[id] = true
			}
		}
	}
	denial := ""
	if len(denied) > 0 {
		denial = "denied by " + names(denied)
	}
	say := func(v graph.Verdict, parts ...string) verdict {
		var kept []string
		for _, p := range parts {
			if p != "" {
				kept = append(kept, p)
			}
		}
		return verdict{v, strings.Join(kept, "; ")}
	}
	if a, b := rivals(accounts, related, claimed, accused, told); a != "" {
		return say(graph.VerdictContested, fmt.Sprintf("%s and %s are both named as the doer, never together", Short(a), Short(b)),
			phrase("claimed by ", claimed), phrase("accused: ", accused), phrase("told as fact: ", told), denial)
	}
	switch {
	case len(claimed) > 0 && denial != "":
		return say(graph.VerdictClaimedAndDenied, phrase("claimed by ", claimed), denial)
	case len(claimed) > 0:
		return say(graph.VerdictClaimed, phrase("claimed by ", claimed))
	case len(accused) > 0 && denial != "":
		return say(graph.VerdictAccusedAndDenied, phrase("accused: ", accused), denial, "nobody claims it")
	case len(accused) > 0:
		return say(graph.VerdictAccused, phrase("accused: ", accused), "nobody claims it")
	case len(told) > 0:
		if n := facts.sources(); n > 0 {
			return say(graph.VerdictReported, fmt.Sprintf("%s, told as fact by independent sources: %d", names(told), n), denial)
		}
		return say(graph.VerdictReported, names(told)+", told as fact", denial)
	}
	return say(graph.VerdictUnattributed, "nobody is named as the doer", denial)
}

// rivals returns two named doers whom no account names together and of whom
// neither is part of the other; empty when there are none. The first pair in
// order of their ids is returned.
func rivals(accounts []Account, related func(a, b string) bool, sets ...map[string]bool) (string, string) {
	doers := map[string]bool{}
	for _, set := range sets {
		for id := range set {
			if !strings.Contains(id, "@") { // unnamed: it may be any of the others
				doers[id] = true
			}
		}
	}
	for _, a := range accounts {
		if a.Kind == "visit" || a.Kind == "meeting" { // whoever takes part does it, together
			return "", ""
		}
	}
	together := map[[2]string]bool{}
	for _, account := range accounts {
		for _, x := range account.Agents {
			for _, y := range account.Agents {
				together[[2]string{x, y}] = true
			}
		}
	}
	list := sorted(doers)
	for i, x := range list {
		for _, y := range list[i+1:] {
			if !together[[2]string{x, y}] && (related == nil || !related(x, y)) {
				return x, y
			}
		}
	}
	return "", ""
}

func phrase(lead string, set map[string]bool) string {
	if len(set) == 0 {
		return ""
	}
	return lead + names(set)
}

func names(set map[string]bool) string {
	list := sorted(set)
	for i := range list {
		list[i] = Short(list[i])
	}
	return strings.Join(list, ", ")
}
