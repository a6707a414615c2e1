package eval

// The headline measures. Further ones go by "entity." and "edge." with a type.
const (
	Entities = "entity"
	Events   = "event"
	Mission  = "edges.mission" // ATTACKED, CLAIMED, DENIED, HOSTED, VISITED
	Chain    = "edges.chain"   // ACCUSED, REPORTED
	DateRate = "date_accuracy" // days of events that were found; a rate and no F1
)

// Headline lists the measures that sum up a set, in the order in which they
// are shown.
func Headline() []string { return []string{Entities, Events, Mission, Chain} }

const (
	ofEntity = "entity."
	ofEdge   = "edge."
)

// edgeTypes lists the edges that are measured, with the measure that sums them up.
func edgeTypes() map[string]string {
	return map[string]string{
		"ATTACKED": Mission, "CLAIMED": Mission, "DENIED": Mission, "HOSTED": Mission, "VISITED": Mission,
		"ACCUSED": Chain, "REPORTED": Chain,
	}
}
