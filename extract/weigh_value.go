package extract

// bucket names a count or distance coarsely.
func bucket(n int) string {
	switch {
	case n < 0:
		return "-" + bucket(-n)
	case n <= 3:
		return string(rune('0' + n))
	case n <= 6:
		return "4-6"
	case n <= 12:
		return "7-12"
	}
	return "13+"
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

func has(list []int, x int) bool {
	for _, y := range list {
		if y == x {
			return true
		}
	}
	return false
}
