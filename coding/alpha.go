package coding

import "math/big"

// Alpha returns Krippendorff's alpha for nominal values. Each unit holds the values that its coders gave it; an empty
// value is a missing one, and the order within a unit does not matter. Units with fewer than two values cannot be
// paired and do not count. Alpha is 1 where all agree, 0 where they agree as often as chance would have it, and below 0
// where they agree less often than that. It is computed in whole numbers and rounded once.
//
// Where the values that can be paired do not vary, or there are none, alpha is undefined and ok is false: there is
// nothing on which the coders could be seen to differ.
//
// The source is Klaus Krippendorff, Content Analysis: An Introduction to Its Methodology, on reliability, for nominal
// data with any number of coders and missing values.
func Alpha(units [][]string) (alpha float64, ok bool) {
	var n int64                       // values that can be paired
	all := make(map[string]int64)     // how often each occurs among them
	observed := make(map[int64]int64) // by the size of the unit less one: ordered pairs of values that differ
	within := make(map[string]int64)
	for _, unit := range units {
		clear(within)
		var m int64
		for _, value := range unit {
			if value != "" {
				within[value]++
				m++
			}
		}
		if m < 2 {
			continue
		}
		n += m
		pairs := m * m
		for value, times := range within {
			all[value] += times
			pairs -= times * times
		}
		observed[m-1] += pairs
	}
	expected := new(big.Int).Mul(big.NewInt(n), big.NewInt(n))
	for _, times := range all {
		expected.Sub(expected, new(big.Int).Mul(big.NewInt(times), big.NewInt(times)))
	}
	if expected.Sign() == 0 {
		return 0, false
	}
	differ := new(big.Rat)
	for m, pairs := range observed {
		differ.Add(differ, big.NewRat(pairs, m))
	}
	differ.Mul(differ, new(big.Rat).SetInt64(n-1))
	differ.Quo(differ, new(big.Rat).SetInt(expected))
	alpha, _ = differ.Sub(big.NewRat(1, 1), differ).Float64()
	return alpha, true
}
