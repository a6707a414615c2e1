package extract

import "isnad/extract/weights"

// weighed is what features weigh that stand in many questions of one task: the words of a
// sentence in the questions of each two of its names. Its zero value is not known yet.
type weighed struct {
	sum   float64
	known bool
}

// putOnce puts features that are the same in many questions of a task: they are put and
// weighed for the first, and their weight alone stands in the others, unless features are
// kept. put may put nothing by putOnce itself.
func (a *analysis) putOnce(task string, q *weights.Question, w *weighed, put func(*weights.Question)) {
	if q.Keep {
		put(q)
		return
	}
	if !w.known {
		a.part.Reset()
		put(&a.part)
		w.sum, w.known = a.model.Sum(task, &a.part), true
	}
	q.Sum += w.sum
}
