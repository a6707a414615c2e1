// Package encoder reads an article as a whole: a small neural network that looks at each
// word with its surroundings and gives, for each two things that were found in the text, how
// likely the one has to do with the other. Its answers are features of the questions that
// the linear weights put (package weights); by itself it decides nothing.
//
// A word is the sum of what is known of it: its spelling, its lemma, the name that it stands
// in, the cue or deed that it may tell; and the mean of the vectors of its pieces, by which words that
// no article taught are like others that one did (Mikolov et al. 2013, Distributed
// Representations of Words and Phrases). Blocks of dilated convolutions let each word see more
// and more of its surroundings (Strubell et al. 2017, Fast and Accurate Entity Recognition
// with Iterated Dilated Convolutions), each word's channels apart from one another first (Chollet 2017,
// Xception), with a residual around each. Two things are weighed at each place where they are
// named, by the sum and the product of what their channels give, and the places are pooled by the
// logarithm of the sum of exponentials (Verga et al. 2018, Simultaneously Self-Attending to All
// Mentions for Full-Abstract Biological Relation Extraction). While it learns, it is also asked
// which words the gold quotes and names (Caruana 1997, Multitask Learning): an answer says only
// that an article shows something somewhere, a tag says where.
//
// But for the pieces that words are cut into, which a file lists, the package knows numbers alone,
// nothing of languages. Its loops are left out by the race
// detector (go:norace), under which they would take thirty times as long: each works on the
// memory of one article.
package encoder
