package main

import (
	"cmp"
	"fmt"
	"math"
	"regexp"
	"slices"

	"gonum.org/v1/gonum/mat"

	"isnad/extract/encoder"
)

// What words are made of. Letters that extract/text writes in one way stand in no other here.
var (
	arabicPiece = regexp.MustCompile(`^▁?[\x{0621}-\x{063A}\x{0641}-\x{064A}]+$`)
	latinPiece  = regexp.MustCompile(`^▁?[A-Za-z]+$`)
	letterPiece = regexp.MustCompile(`^▁?[A-Za-z]$`)
	digitPiece  = regexp.MustCompile(`^▁?[0-9]{1,4}$`)
)

// choose gives the pieces that Arabic and English words are made of, in their order: all Arabic
// ones, the likeliest Latin ones, letters and digits.
func (m *model) choose(latin int) []int {
	var out, inLatin []int
	for i, p := range m.pieces {
		switch {
		case arabicPiece.MatchString(p), letterPiece.MatchString(p), digitPiece.MatchString(p):
			out = append(out, i)
		case latinPiece.MatchString(p):
			inLatin = append(inLatin, i)
		}
	}
	slices.SortStableFunc(inLatin, func(a, b int) int { return cmp.Compare(m.likely[b], m.likely[a]) })
	out = append(out, inLatin[:min(latin, len(inLatin))]...)
	slices.Sort(out)
	return out
}

// components gives the pieces by so many principal components of their embeddings, each piece
// counted by the root of how likely it is; the mean variance of a component is 1.
func (m *model) components(pieces []int, count int) ([]encoder.Piece, error) {
	if count > m.size || len(pieces) == 0 {
		return nil, fmt.Errorf("%d components of %d numbers of %d pieces", count, m.size, len(pieces))
	}
	rows, weights := mat.NewDense(len(pieces), m.size, nil), make([]float64, len(pieces))
	total := 0.0
	for i, p := range pieces {
		rows.SetRow(i, m.embedding(p))
		weights[i] = math.Exp(m.likely[p] / 2)
		total += weights[i]
	}
	mean := mat.NewVecDense(m.size, nil)
	for i, w := range weights {
		mean.AddScaledVec(mean, w/total, rows.RowView(i))
	}
	var weighted mat.Dense
	for i := range pieces {
		row := rows.RowView(i).(*mat.VecDense)
		row.SubVec(row, mean)
	}
	weighted.CloneFrom(rows)
	for i, w := range weights {
		row := weighted.RowView(i).(*mat.VecDense)
		row.ScaleVec(math.Sqrt(w/total), row)
	}
	variance := mat.NewSymDense(m.size, nil)
	variance.SymOuterK(1, weighted.T())
	var eigen mat.EigenSym
	if !eigen.Factorize(variance, true) {
		return nil, fmt.Errorf("the variance of %d embeddings has no components", len(pieces))
	}
	var axes, out mat.Dense
	eigen.VectorsTo(&axes)
	out.Mul(rows, axes.Slice(0, m.size, m.size-count, m.size)) // the last vary most
	kept := 0.0
	for _, x := range eigen.Values(nil)[m.size-count:] {
		kept += x / float64(count)
	}
	vectors := make([]encoder.Piece, len(pieces))
	for i, p := range pieces {
		vectors[i] = encoder.Piece{Text: m.pieces[p], Vector: make([]float32, count)}
		for k := range count {
			vectors[i].Vector[count-1-k] = float32(out.At(i, k) / math.Sqrt(kept))
		}
	}
	return vectors, nil
}
