package eval

import "strconv"

// Tally counts what was found against what was to be found.
type Tally struct {
	Right    int `json:"right"`
	Spurious int `json:"spurious"` // found, not in gold
	Missed   int `json:"missed"`   // in gold, not found
}

// Add gives the sum of two tallies.
func (t Tally) Add(u Tally) Tally {
	return Tally{t.Right + u.Right, t.Spurious + u.Spurious, t.Missed + u.Missed}
}

// Gold counts what was to be found.
func (t Tally) Gold() int { return t.Right + t.Missed }

// Found counts what was found.
func (t Tally) Found() int { return t.Right + t.Spurious }

// Precision is the share of what was found that is right; 0 where nothing was found.
func (t Tally) Precision() float64 { return share(t.Right, t.Found()) }

// Recall is the share of gold that was found; 0 where there is none.
func (t Tally) Recall() float64 { return share(t.Right, t.Gold()) }

// F1 is the harmonic mean of precision and recall, 0 where both are 0.
func (t Tally) F1() float64 {
	p, r := t.Precision(), t.Recall()
	if p+r == 0 {
		return 0
	}
	return 2 * p * r / (p + r)
}

func share(part, whole int) float64 {
	if whole == 0 {
		return 0
	}
	return float64(part) / float64(whole)
}

// Dates counts events that were found and whose day gold knows.
type Dates struct {
	Right int `json:"right"` // found with this day
	Of    int `json:"of"`
}

// Add gives the sum of two counts.
func (d Dates) Add(e Dates) Dates { return Dates{d.Right + e.Right, d.Of + e.Of} }

// Rate is the share of right days; 0 where there is none to compare.
func (d Dates) Rate() float64 { return share(d.Right, d.Of) }

// round keeps four decimals, as they are shown; half of the last one goes to even.
func round(f float64) float64 {
	f, _ = strconv.ParseFloat(strconv.FormatFloat(f, 'f', 4, 64), 64) // what was just formatted
	return f
}
