package charges

import (
	"isnad/extract/analysis"
	"isnad/extract/weights"
)

// PutOnce puts features that are the same in many questions of a task: they are put and
// weighed for the first, and their weight alone stands in the others, unless features are
// kept. put may put nothing by putOnce itself. It is not given the question that is asked,
// for that to stay on the stack.
func PutOnce(a *analysis.Article, judge *weights.Judge, q *weights.Question, w *analysis.Weighed, put func(*weights.Question)) {
	if w.Known && !q.Keep {
		q.Sum += w.Sum
		return
	}
	a.Part.Reset()
	a.Part.Keep = q.Keep
	put(&a.Part)
	if q.Keep {
		q.Join(&a.Part)
		return
	}
	w.Sum, w.Known = judge.Sum(&a.Part), true
	q.Sum += w.Sum
}
