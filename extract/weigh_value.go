package extract

// bucket names a count or distance coarsely.
func bucket(n int) string {
	switch {
	case n < -12:
		return "-13+"
	case n < -6:
		return "-7-12"
	case n < -3:
		return "-4-6"
	case n < 0:
		i := 2 * (n + 3)
		return "-3-2-1"[i : i+2]
	case n <= 3:
		return "0123"[n : n+1]
	case n <= 6:
		return "4-6"
	case n <= 12:
		return "7-12"
	}
	return "13+"
}

// abs is a number without its sign.
func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// yes names a truth value in a feature.
func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// has reports a number in a list.
func has(list []int, x int) bool {
	for _, y := range list {
		if y == x {
			return true
		}
	}
	return false
}
