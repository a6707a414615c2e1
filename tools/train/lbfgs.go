package main

// memory is the number of steps that the minimiser remembers.
const memory = 8

// minimise walks from zero towards the minimum of a convex function by L-BFGS
// (Nocedal, Wright, Numerical Optimization, algorithm 7.4) with a line search
// that halves its step. It is written out because the steps have to be the same
// on every run, which the optimisers that work in goroutines don't promise.
func minimise(size, steps int, f func(w, grad []float64) float64) []float64 {
	w, grad := make([]float64, size), make([]float64, size)
	value := f(w, grad)
	var past []step
	for range steps {
		dir := direction(grad, past)
		slope := dot(dir, grad)
		if slope > -1e-9 {
			break
		}
		length := 1.0
		if len(past) == 0 {
			length = 1 / max(1, dot(grad, grad))
		}
		next, nextGrad := make([]float64, size), make([]float64, size)
		found := false
		for range 30 {
			for i := range w {
				next[i] = w[i] + length*dir[i]
			}
			if v := f(next, nextGrad); v <= value+1e-4*length*slope {
				found = v < value-1e-9*max(1, value)
				value = v
				break
			}
			length /= 2
		}
		if !found {
			break
		}
		s := step{make([]float64, size), make([]float64, size), 0}
		for i := range w {
			s.w[i], s.grad[i] = next[i]-w[i], nextGrad[i]-grad[i]
		}
		if s.curve = dot(s.w, s.grad); s.curve > 1e-12 {
			past = append(past, s)
			past = past[max(0, len(past)-memory):]
		}
		w, grad = next, nextGrad
	}
	return w
}

// step is how weights and gradient changed in one step, and their product.
type step struct {
	w, grad []float64
	curve   float64
}

// direction turns the gradient by what the past steps tell of the curvature.
func direction(grad []float64, past []step) []float64 {
	d := make([]float64, len(grad))
	for i, g := range grad {
		d[i] = -g
	}
	alpha := make([]float64, len(past))
	for k := len(past) - 1; k >= 0; k-- {
		alpha[k] = dot(past[k].w, d) / past[k].curve
		for i := range d {
			d[i] -= alpha[k] * past[k].grad[i]
		}
	}
	if n := len(past); n > 0 {
		scale := past[n-1].curve / dot(past[n-1].grad, past[n-1].grad)
		for i := range d {
			d[i] *= scale
		}
	}
	for k, s := range past {
		beta := dot(s.grad, d) / s.curve
		for i := range d {
			d[i] += (alpha[k] - beta) * s.w[i]
		}
	}
	return d
}

func dot(a, b []float64) float64 {
	sum := 0.0
	for i := range a {
		sum += a[i] * b[i]
	}
	return sum
}
