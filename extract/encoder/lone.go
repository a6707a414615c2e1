package encoder

// weighAlone gives the answers about single things; hidden receives the rectified sums of each.
//
//go:norace
func (l *lone) weighAlone(spans []Span, ends []float32) (hidden, answers []float32) {
	hidden, answers = make([]float32, len(spans)*paired), make([]float32, len(spans))
	spread(l.bias.data, hidden)
	multiply(ends, l.hidden, hidden)
	for i, s := range spans {
		row, typed := hidden[i*paired:(i+1)*paired], l.typed.row(s.Type)
		for c := range row {
			row[c] = max(0, row[c]+typed[c])
		}
		answers[i] = l.answerBase.data[0] + dot(l.answer.data, row)
	}
	return hidden, answers
}

// backAlone takes what the answers owe, and adds what the ends do to dends.
func (l *lone) backAlone(spans []Span, ends, hidden, owed []float32, g *lone, dends []float32) {
	dh := make([]float32, len(hidden))
	for i, s := range spans {
		g.answerBase.data[0] += owed[i]
		typed := g.typed.row(s.Type)
		for c := range paired {
			x := hidden[i*paired+c]
			g.answer.data[c] += owed[i] * x
			if x > 0 {
				d := owed[i] * l.answer.data[c]
				dh[i*paired+c] = d
				typed[c] += d
			}
		}
	}
	gather(dh, g.bias.data)
	multiplyBack(ends, l.hidden, dh, dends, g.hidden)
}
