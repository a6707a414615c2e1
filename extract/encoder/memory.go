package encoder

// Memory is what reading an article takes for each of its words; the next article takes it
// over. Its zero value is ready.
type Memory struct {
	in   Input
	Keys []uint64 // where an input may keep the keys of its words
	Rows []int32  // and their pieces
	pass pass
}

// Input opens the input for an article of so many words and entities, in place of the last one.
func (m *Memory) Input(words, entities int) *Input {
	if cap(m.in.Words) < words {
		m.in.Words = make([]Word, words, words+words/4)
	}
	m.in = Input{Words: m.in.Words[:words], Names: m.in.Names[:0], Entities: entities}
	m.Keys, m.Rows = m.Keys[:0], m.Rows[:0]
	return &m.in
}
