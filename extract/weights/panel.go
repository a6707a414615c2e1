package weights

import "isnad/extract/lookup"

// Panel is a few tasks that are put the same questions: their weights stand side by side,
// so that a feature is looked up once for all of them.
type Panel struct {
	tasks []*Judge
	rows  lookup.Dense[[Most]float32]
}

// Most is how many tasks a panel may have.
const Most = 3

// Panel puts tasks together; it is nil where the model does not know them all.
func (m *Model) Panel(names ...string) *Panel {
	p := &Panel{}
	rows := map[uint64][Most]float32{}
	for i, name := range names {
		t := m.Judge(name)
		if t == nil {
			return nil
		}
		p.tasks = append(p.tasks, t)
		for _, k := range t.keys {
			row := rows[k]
			row[i] = t.weights.get(k)
			rows[k] = row
		}
	}
	p.rows = lookup.NewDense[[Most]float32](len(rows))
	for k, row := range rows {
		p.rows.Put(k, row)
	}
	return p
}

// Scores gives the probability of yes by task, in the order in which they were named.
func (p *Panel) Scores(q *Question) [Most]float64 {
	var sums, scores [Most]float64
	for _, k := range q.Keys {
		for i, w := range p.rows.Get(k) {
			sums[i] += float64(w)
		}
	}
	for i, t := range p.tasks {
		scores[i] = Probability(t.bias + q.Sum + sums[i])
	}
	return scores
}
