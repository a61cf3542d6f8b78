// Package pace compares how long work takes, for tests. It compares within one run only, and on a machine that may be
// busy with something else: what else goes on only ever adds to a time, so the shortest of several runs counts, the
// runs to compare take turns, and they go on until the bound is met or patience is at its end. What misses its bound by
// its nature never meets it.
package pace

import (
	"math"
	"runtime"
	"runtime/debug"
	"testing"
	"time"
)

const (
	patience = 30 * time.Second
	rounds   = 3 // at least, so that one lucky run decides nothing
	// measurable is the shortest time that other processes disturb little. What takes less counts as much.
	measurable = 500 * time.Microsecond
)

// AtMost tests that work takes at most ratio times as long as the yardstick. Collecting the garbage of either is part
// of its time.
func AtMost(tb testing.TB, ratio float64, work, yardstick func()) {
	tb.Helper()
	atMost(tb, took, patience, ratio, work, yardstick)
}

func atMost(tb testing.TB, took stopwatch, patience time.Duration, ratio float64, work, yardstick func()) {
	tb.Helper()
	skipShort(tb)
	if r, a, b := compare(took, patience, ratio, work, yardstick); r > ratio {
		tb.Errorf("it takes %v, %.2f times as long as the %v it is measured by; at most %.2f", a, r, b, ratio)
	} else {
		tb.Logf("%v, %.2f times %v", a, r, b)
	}
}

// Linear tests that four times as much takes in proportion: less than nine times as long, where a square takes sixteen
// times and a logarithm more takes little over four. It starts with n, and with more if that is too fast to measure;
// what stays too fast passes. prepare makes the input; the function that it returns is measured, and called several
// times.
func Linear(tb testing.TB, n int, prepare func(n int) (run func())) {
	tb.Helper()
	linear(tb, took, patience, n, prepare)
}

func linear(tb testing.TB, took stopwatch, patience time.Duration, n int, prepare func(n int) (run func())) {
	tb.Helper()
	skipShort(tb)
	const most = 9
	small := prepare(n)
	for n < 1<<12 && took(small) < measurable && took(small) < measurable {
		n *= 2
		small = prepare(n)
	}
	// The collector comes at times of its own.
	defer debug.SetGCPercent(debug.SetGCPercent(-1))
	defer debug.SetMemoryLimit(debug.SetMemoryLimit(1 << 30))
	if r, a, b := compare(took, patience, most, prepare(4*n), small); r > most {
		tb.Errorf("%d take %v, %.1f times as long as the %v of %d", 4*n, a, r, b, n)
	}
}

func skipShort(tb testing.TB) {
	tb.Helper()
	if testing.Short() {
		tb.Skip("measures time")
	}
}

// compare returns the least ratio that it finds between two times, and the times.
func compare(took stopwatch, patience time.Duration, enough float64, work, yardstick func()) (ratio float64, a, b time.Duration) {
	a, b = math.MaxInt64, math.MaxInt64
	for start, round := time.Now(), 1; ; round++ {
		runtime.GC()
		a, b = min(a, took(work)), max(measurable, min(b, took(yardstick)))
		ratio = float64(a) / float64(b)
		if round >= rounds && (ratio <= enough || time.Since(start) > patience) {
			return ratio, a, b
		}
	}
}

// A stopwatch runs a function and returns how long it took.
type stopwatch func(f func()) time.Duration

func took(f func()) time.Duration {
	start := time.Now()
	f()
	return max(1, time.Since(start))
}
