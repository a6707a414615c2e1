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
// kept. put may put nothing by putOnce itself. It is not given the question that is asked,
// for that to stay on the stack.
func (a *analysis) putOnce(judge *weights.Judge, q *weights.Question, w *weighed, put func(*weights.Question)) {
	if w.known && !q.Keep {
		q.Sum += w.sum
		return
	}
	a.part.Reset()
	a.part.Keep = q.Keep
	put(&a.part)
	if q.Keep {
		q.Join(&a.part)
		return
	}
	w.sum, w.known = judge.Sum(&a.part), true
	q.Sum += w.sum
}
