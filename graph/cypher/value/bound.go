package value

// The largest text and list that an operator or function makes. They keep a
// query of a few lines, each of which doubles a value, from taking all memory.
const (
	MaxText = 64 << 20 // bytes
	MaxList = 4 << 20  // elements
)

// CheckText returns an [ErrSize] error if a text of so many bytes is too long.
func CheckText(operator string, bytes int) error {
	if bytes > MaxText {
		return Errorf(ErrSize, "%s makes a text of more than %d MiB", operator, MaxText>>20)
	}
	return nil
}

// CheckList returns an [ErrSize] error if a list of so many elements is too
// long.
func CheckList(operator string, elements int) error {
	if elements > MaxList {
		return Errorf(ErrSize, "%s makes a list of more than %d elements", operator, MaxList)
	}
	return nil
}
