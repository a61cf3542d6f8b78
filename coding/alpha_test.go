package coding_test

import (
	"math"
	"math/big"
	"testing"

	"example.com/attribution/coding"
)

func TestAlpha(t *testing.T) {
	tests := []struct {
		name  string
		units [][]string
		want  *big.Rat // nil: undefined
	}{
		{"nothing", nil, nil},
		{"no values", [][]string{{"", ""}, {}}, nil},
		{"no pair", [][]string{{"a", ""}, {"", "b"}, {"c"}}, nil},
		{"no variation", [][]string{{"a", "a"}, {"a", "a"}}, nil},
		{"variation only where there is no pair", [][]string{{"a", "a"}, {"b", ""}}, nil},
		{"perfect", [][]string{{"a", "a"}, {"b", "b"}}, big.NewRat(1, 1)},
		// n = 2, one pair that differs: 1 - 1*2/2.
		{"one unit, two values", [][]string{{"a", "b"}}, big.NewRat(0, 1)},
		// n = 4, a twice and b twice: 1 - 3*4/8.
		{"always exchanged", [][]string{{"a", "b"}, {"b", "a"}}, big.NewRat(-1, 2)},
		// n = 4, a three times, b once: 1 - 3*2/6.
		{"half", [][]string{{"a", "a"}, {"a", "b"}}, big.NewRat(0, 1)},
		// n = 6, a three times, b three times: 1 - 5*2/18.
		{"two of three", [][]string{{"a", "a"}, {"b", "b"}, {"a", "b"}}, big.NewRat(4, 9)},
		{"missing values do not count", [][]string{{"a", "a"}, {"", "c"}, {"b", "b"}, {"a", "b"}, {"a", ""}}, big.NewRat(4, 9)},
		// n = 6, a, b and c twice: 1 - 5*2/24 and one pair less.
		{"three values", [][]string{{"a", "a"}, {"b", "b"}, {"c", "c"}}, big.NewRat(1, 1)},
		// n = 6, a twice, b three times, c once; 36-14 = 22: 1 - 5*2/22.
		{"three values, one pair differs", [][]string{{"a", "a"}, {"b", "b"}, {"b", "c"}}, big.NewRat(6, 11)},
		// n = 20, 14 and 6; four units differ: 1 - 19*8/168.
		{"two values, ten units", [][]string{{"0", "0"}, {"1", "1"}, {"0", "1"}, {"0", "0"}, {"0", "0"}, {"0", "0"}, {"0", "0"}, {"0", "1"}, {"1", "0"}, {"1", "0"}},
			big.NewRat(2, 21)},
		// Three coders: n = 3, unit {a, a, b} has 4 ordered pairs that differ, over 2; 9-5 = 4: 1 - 2*2/4.
		{"three coders, one unit", [][]string{{"a", "a", "b"}}, big.NewRat(0, 1)},
		// n = 6, a twice in the first and none in the second: a 2, b 4; 36-20 = 16: 1 - 5*2/16.
		{"three coders, two units", [][]string{{"a", "a", "b"}, {"b", "b", "b"}}, big.NewRat(3, 8)},
		// n = 5, unit of three has 2, unit of two has 0; a 2, b 3; 25-13 = 12: 1 - 4*2/12.
		{"three coders, one of them missing", [][]string{{"a", "a", "b"}, {"b", "", "b"}}, big.NewRat(1, 3)},
		// n = 4, four values: 16-4 = 12, both pairs differ: 1 - 3*4/12.
		{"all differ", [][]string{{"a", "b"}, {"c", "d"}}, big.NewRat(0, 1)},
		// n = 8, a 5, b 3; one unit differs: 64-34 = 30: 1 - 7*2/30.
		{"one of four", [][]string{{"a", "a"}, {"a", "a"}, {"b", "b"}, {"a", "b"}}, big.NewRat(8, 15)},
		// n = 8, a 7, b 1: 64-50 = 14: 1 - 7*2/14: agreement of three in four, and no better than chance.
		{"skewed", [][]string{{"a", "a"}, {"a", "a"}, {"a", "a"}, {"a", "b"}}, big.NewRat(0, 1)},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			got, ok := coding.Alpha(test.units)
			if ok != (test.want != nil) {
				t.Fatalf("defined: %v", ok)
			}
			if !ok {
				return
			}
			if want, _ := test.want.Float64(); got != want || math.IsNaN(got) {
				t.Errorf("got %v, want %v", got, want)
			}
		})
	}
}
