package local

// Numbers of nodes and relationships hold their kind in the upper bits: the
// label that a node's id is unique under, or the relationship's type. So the
// nodes of a label and the relationships of a type lie together in the file,
// and what a neighbour is can be told without reading it.

const kindShift = 40 // a million million of each kind

// first is the lowest number of a kind, and one more than the highest of the
// kind before.
func first(kind int64) int64 { return kind << kindShift }

// kindOf gives the kind of a number.
func kindOf(number int64) int64 { return number >> kindShift }

// bit is the place of a label in the labels of a node.
func bit(label int64) int64 { return 1 << (label - 1) }

// mostLabels is how many bits there are; the sign stays out of it.
const mostLabels = 62
