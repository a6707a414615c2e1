package encoder

import "math"

// blockPass is what a block made of an article, kept for learning.
type blockPass struct {
	normal  []float32 // channels of mean 0 and deviation 1
	inverse []float32 // by which each word's were divided
	seen    []float32 // scaled and shifted
	tapped  []float32
	mixed   []float32 // before the rectifier
	kept    []float32 // by which each is multiplied, nil for all
}

// forward adds to the channels of each word what its surroundings tell.
//
//go:norace
func (b *block) forward(h []float32, dilation int, p *blockPass, drop *dropout) {
	n := len(h) / width
	normal, inverse, seen := resized(&p.normal, len(h)), resized(&p.inverse, n), resized(&p.seen, len(h))
	scale, shift := (*[width]float32)(b.scale.data), (*[width]float32)(b.shift.data)
	for t := range n {
		of := (*[width]float32)(normal[t*width:])
		inverse[t] = normalise(h[t*width:(t+1)*width], of[:])
		for c, to := 0, (*[width]float32)(seen[t*width:]); c < width; c++ {
			to[c] = of[c]*scale[c] + shift[c]
		}
	}
	tapped := resized(&p.tapped, len(h))
	b.tap(seen, tapped, dilation)
	mixed := resized(&p.mixed, len(h))
	spread(b.mixed.data, mixed)
	multiply(tapped, b.mix, mixed)
	p.kept = drop.mask(len(h))
	if p.kept == nil {
		for i, x := range mixed[:len(h)] {
			h[i] += rectified(x)
		}
		return
	}
	for i, x := range mixed[:len(h)] {
		h[i] += rectified(x) * p.kept[i]
	}
}

// rectified gives a number, or 0 for one below. Every second one is, at random, so that a
// processor foresees no branch.
func rectified(x float32) float32 {
	bits := math.Float32bits(x)
	return math.Float32frombits(bits &^ uint32(int32(bits)>>31))
}

// tap writes what each word sees of itself and four others, channel by channel; beyond the
// text there is nothing.
//
//go:norace
func (b *block) tap(seen, tapped []float32, dilation int) {
	var nothing [width]float32
	var tap, in [taps]*[width]float32
	for k := range taps {
		tap[k] = (*[width]float32)(b.taps.row(k))
	}
	base := (*[width]float32)(b.tapped.data)
	for t := range len(seen) / width {
		for k := range taps {
			in[k] = &nothing
			if from := t + (k-taps/2)*dilation; from >= 0 && from < len(seen)/width {
				in[k] = (*[width]float32)(seen[from*width:])
			}
		}
		out := (*[width]float32)(tapped[t*width:])
		x0, x1, x2, x3, x4 := in[0], in[1], in[2], in[3], in[4]
		w0, w1, w2, w3, w4 := tap[0], tap[1], tap[2], tap[3], tap[4]
		for c := range out {
			out[c] = base[c] + x0[c]*w0[c] + x1[c]*w1[c] + x2[c]*w2[c] + x3[c]*w3[c] + x4[c]*w4[c]
		}
	}
}

// back takes what the channels behind a block owe, and leaves what those before it do.
//
//go:norace
func (b *block) back(dh []float32, dilation int, p *blockPass, g *block) {
	n := len(dh) / width
	dMixed, dTapped, dSeen := make([]float32, len(dh)), make([]float32, len(dh)), make([]float32, len(dh))
	for i, x := range dh {
		if p.mixed[i] > 0 {
			if p.kept != nil {
				x *= p.kept[i]
			}
			dMixed[i] = x
		}
	}
	gather(dMixed, g.mixed.data)
	multiplyBack(p.tapped, b.mix, dMixed, dTapped, g.mix)
	gather(dTapped, g.tapped.data)
	for k := range taps {
		tap, dTap := b.taps.row(k), g.taps.row(k)
		for t, from := window(n, (k-taps/2)*dilation); t < from.last; t++ {
			at := (t + from.shift) * width
			in, din := p.seen[at:at+width], dSeen[at:at+width]
			for c, x := range dTapped[t*width : (t+1)*width] {
				dTap[c] += x * in[c]
				din[c] += x * tap[c]
			}
		}
	}
	for t := range n {
		var sum, dot float32
		at := t * width
		for c := range width {
			d := dSeen[at+c]
			g.scale.data[c] += d * p.normal[at+c]
			g.shift.data[c] += d
			d *= b.scale.data[c]
			sum += d
			dot += d * p.normal[at+c]
		}
		for c := range width {
			d := dSeen[at+c] * b.scale.data[c]
			dh[at+c] += p.inverse[t] * (d - sum/width - p.normal[at+c]*dot/width)
		}
	}
}

// reach is the words that see another so many places further on.
type reach struct{ last, shift int }

func window(n, shift int) (first int, r reach) { return max(0, -shift), reach{min(n, n-shift), shift} }

// normalise writes numbers less their mean and divided by their deviation, and gives its inverse.
// Each sum is taken in four, as a processor adds four numbers in the time of one that waits for
// the last.
//
//go:norace
func normalise(x, out []float32) float32 {
	in, to := (*[width]float32)(x), (*[width]float32)(out)
	var a, b, c, d float32
	for i := 0; i < width; i += 4 {
		a, b, c, d = a+in[i], b+in[i+1], c+in[i+2], d+in[i+3]
	}
	mean := (a + b + c + d) / width
	a, b, c, d = 0, 0, 0, 0
	for i := 0; i < width; i += 4 {
		w, x, y, z := in[i]-mean, in[i+1]-mean, in[i+2]-mean, in[i+3]-mean
		a, b, c, d = a+w*w, b+x*x, c+y*y, d+z*z
	}
	inverse := float32(1 / math.Sqrt(float64(a+b+c+d)/width+1e-5))
	for i, v := range in {
		to[i] = (v - mean) * inverse
	}
	return inverse
}

// resized makes a list so long, in its memory where that is enough; what it held stays.
func resized(list *[]float32, n int) []float32 {
	if cap(*list) < n {
		*list = make([]float32, n, n+n/4)
	}
	*list = (*list)[:n]
	return *list
}
