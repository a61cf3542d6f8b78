package query_test

import (
	"strconv"
	"testing"
	"time"
)

// grows fails the test if something takes much more than four times as long on four times as much. The best of some runs counts, and a
// machine that is busy gets several chances.
func grows(t *testing.T, n int, prepare func(n int) func()) {
	t.Helper()
	if testing.Short() {
		t.Skip("takes measurements")
	}
	const most = 9 // a square would be 16
	var ratio float64
	for range 5 {
		small, large := best(prepare(n)), best(prepare(4*n))
		if ratio = float64(large) / float64(small); ratio < most {
			return
		}
	}
	t.Errorf("four times as much takes %.1f times as long", ratio)
}

func best(f func()) time.Duration {
	least := time.Duration(1<<63 - 1)
	for range 3 {
		start := time.Now()
		f()
		least = min(least, time.Since(start))
	}
	return least
}

func number(prefix string, i int) string { return prefix + strconv.Itoa(i) }

func pickBy(i int, list ...string) string { return list[i%len(list)] }
