package main

import "math"

// strength is how much a misjudged example costs against large weights: the C
// of regularised logistic regression.
const strength = 0.1

// costOf is the strength for a task. Accusations, denials and claims are asked of with
// thousands of rare words, which must weigh less each; hosts by a few classes of words,
// which may weigh more.
func costOf(task string) float64 {
	switch task {
	case "accused", "denied", "claimed":
		return strength / 2
	case "hosted":
		return strength * 2.5
	}
	return strength
}

// rounds bounds the steps of the minimiser; it needs fewer.
const rounds = 150

// row is one example: the indexes of its features, the answer, and how often it counts.
type row struct {
	features []int
	yes      bool
	times    float64
}

// fit learns weights by L2-regularised logistic regression: it minimises
// ½‖w‖² + C·Σ t·log(1+exp(-y·(w·x+b))) (Hastie, Tibshirani, Friedman, The Elements
// of Statistical Learning, 4.4). The last weight is the bias.
func fit(rows []row, features int, strength float64) []float64 {
	return minimise(features+1, rounds, func(w, grad []float64) float64 {
		loss := 0.0
		for i, x := range w {
			loss += x * x / 2
			grad[i] = x
		}
		for _, r := range rows {
			s := w[features]
			for _, f := range r.features {
				s += w[f]
			}
			p, cost := 1/(1+math.Exp(-s)), strength*r.times
			if r.yes {
				loss += cost * softplus(-s)
				p--
			} else {
				loss += cost * softplus(s)
			}
			p *= cost
			for _, f := range r.features {
				grad[f] += p
			}
			grad[features] += p
		}
		return loss
	})
}

// softplus is log(1+exp(x)) without overflow.
func softplus(x float64) float64 {
	if x > 30 {
		return x
	}
	return math.Log1p(math.Exp(x))
}
