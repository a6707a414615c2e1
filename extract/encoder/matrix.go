package encoder

import (
	"gonum.org/v1/gonum/blas"
	"gonum.org/v1/gonum/blas/blas32"
)

func general(data []float32, cols int) blas32.General {
	return blas32.General{Rows: len(data) / cols, Cols: cols, Stride: cols, Data: data}
}

// multiply adds a·b to c; rows of a and c are of one thing each.
func multiply(a []float32, b tensor, c []float32) {
	if len(a) == 0 {
		return
	}
	blas32.Gemm(blas.NoTrans, blas.NoTrans, 1, general(a, b.rows()), general(b.data, b.cols), 1, general(c, b.cols))
}

// multiplyBack adds what c owes to a and b of multiply: da += dc·bᵀ, db += aᵀ·dc.
func multiplyBack(a []float32, b tensor, dc, da []float32, db tensor) {
	if len(a) == 0 {
		return
	}
	c := general(dc, b.cols)
	blas32.Gemm(blas.NoTrans, blas.Trans, 1, c, general(b.data, b.cols), 1, general(da, b.rows()))
	blas32.Gemm(blas.Trans, blas.NoTrans, 1, general(a, b.rows()), c, 1, general(db.data, b.cols))
}

// spread writes a row into each row of c.
//
//go:norace
func spread(row, c []float32) {
	for i := 0; i < len(c); i += len(row) {
		copy(c[i:i+len(row)], row)
	}
}

// gather adds each row of c to a row.
//
//go:norace
func gather(c, row []float32) {
	for i := 0; i < len(c); i += len(row) {
		for j, x := range c[i : i+len(row)] {
			row[j] += x
		}
	}
}
