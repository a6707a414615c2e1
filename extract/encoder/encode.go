package encoder

// pass is an article on its way through the network.
type pass struct {
	in     *Input
	h      []float32 // channels, by word
	words  []float32 // sums of embeddings, and the mean of vectors
	blocks [len(dilations)]blockPass

	// for learning alone
	rows [][]int32 // of embeddings, by word
	kept []float32 // by what each of the sums was multiplied, nil for all

	part []float32 // channels of a part of the text
}

// stride is how many words are taken through the blocks at a time where nobody learns: what
// this takes in memory does not grow with the article.
const stride = 2048

// sight is how far from a word another may stand that its channels depend on.
const sight = taps / 2 * (1 + 2 + 4 + 8 + 1 + 2 + 4)

// read takes an article through the blocks, part by part; the parts overlap by as much as a
// word sees.
func (n *Net) read(p *pass, in *Input) {
	p.in = in
	h := resized(&p.h, len(in.Words)*width)
	for first := 0; first < len(in.Words); first += stride {
		last := min(len(in.Words), first+stride)
		from, to := max(0, first-sight), min(len(in.Words), last+sight)
		part := resized(&p.part, (to-from)*width)
		words := resized(&p.words, (to-from)*entered)
		clear(words)
		for t, w := range in.Words[from:to] {
			sum := words[t*entered : (t+1)*entered]
			n.embed(nil, sum, w.Marks)
			n.embed(nil, sum, w.Keys)
			n.vectors.mean(w.Pieces, sum[embedded:])
		}
		n.enter(words, part)
		for i := range n.blocks {
			n.blocks[i].forward(part, dilations[i], &p.blocks[0], nil)
		}
		copy(h[first*width:last*width], part[(first-from)*width:])
	}
}

// study takes an article through the blocks, leaving out what drop says, and keeps what
// learning needs.
func (n *Net) study(p *pass, in *Input, drop *dropout) {
	p.in = in
	words := resized(&p.words, len(in.Words)*entered)
	clear(words)
	p.rows = p.rows[:0]
	for t, w := range in.Words {
		sum := words[t*entered : (t+1)*entered]
		n.vectors.mean(w.Pieces, sum[embedded:])
		rows := n.embed(make([]int32, 0, 12), sum, w.Marks)
		if !drop.hides(w.Named) {
			rows = n.embed(rows, sum, w.Keys)
		}
		p.rows = append(p.rows, rows)
	}
	p.kept = drop.mask(len(words))
	for i, k := range p.kept {
		words[i] *= k
	}
	n.enter(words, resized(&p.h, len(in.Words)*width))
	for i := range n.blocks {
		n.blocks[i].forward(p.h, dilations[i], &p.blocks[i], drop)
	}
}

// enter turns what words are into channels.
func (n *Net) enter(words, h []float32) {
	spread(n.base.data, h)
	multiply(words, n.into, h)
}

// embed adds the embeddings of keys to a sum, and their rows to a list unless it is nil.
//
//go:norace
func (n *Net) embed(rows []int32, sum []float32, keys []uint64) []int32 {
	for _, k := range keys {
		r := int32(k >> 20 % buckets)
		if rows != nil {
			rows = append(rows, r)
		}
		for c, x := range n.words.row(int(r)) {
			sum[c] += x
		}
	}
	return rows
}

// back adds to g what the channels owe.
func (n *Net) back(p *pass, dh []float32, g *Net) {
	for i := len(n.blocks) - 1; i >= 0; i-- {
		n.blocks[i].back(dh, dilations[i], &p.blocks[i], &g.blocks[i])
	}
	gather(dh, g.base.data)
	dw := make([]float32, len(p.words))
	multiplyBack(p.words, n.into, dh, dw, g.into)
	for i, k := range p.kept {
		dw[i] *= k
	}
	for t, rows := range p.rows {
		for _, r := range rows {
			row := g.words.row(int(r))
			for c, x := range dw[t*entered : t*entered+embedded] {
				row[c] += x
			}
		}
	}
}

// ends gives the channels of things: the mean of their first and last word's.
func (p *pass) ends(spans []Span) []float32 {
	out := make([]float32, len(spans)*width)
	for i, s := range spans {
		a, b := p.h[s.First*width:(s.First+1)*width], p.h[(s.Last-1)*width:s.Last*width]
		for c := range width {
			out[i*width+c] = (a[c] + b[c]) / 2
		}
	}
	return out
}

func backEnds(spans []Span, d, dh []float32) {
	for i, s := range spans {
		a, b := dh[s.First*width:(s.First+1)*width], dh[(s.Last-1)*width:s.Last*width]
		for c, x := range d[i*width : (i+1)*width] {
			a[c] += x / 2
			b[c] += x / 2
		}
	}
}
