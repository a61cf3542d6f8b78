package pace

import (
	"testing"
	"time"
)

// recorder notes whether a test failed.
type recorder struct {
	testing.TB
	failed bool
}

func (*recorder) Helper()                 {}
func (*recorder) Logf(string, ...any)     {}
func (r *recorder) Errorf(string, ...any) { r.failed = true }

// tenth is a patience that makes what fails fail soon.
const tenth = time.Second / 10

// work does as much as n says, and sink keeps it from being left out.
func work(n int) {
	for i := range n {
		sink += i ^ sink
	}
}

var sink int

func TestLinear(t *testing.T) {
	for name, test := range map[string]struct {
		cost func(n int) int
		want bool
	}{
		"in proportion": {func(n int) int { return 1000 * n }, true},
		"squared":       {func(n int) int { return n * n }, false},
	} {
		t.Run(name, func(t *testing.T) {
			skipShort(t)
			r := &recorder{TB: t}
			linear(r, tenth, 500, func(n int) func() { return func() { work(test.cost(n)) } })
			if r.failed == test.want {
				t.Errorf("failed: %v", r.failed)
			}
		})
	}
}

func TestAtMost(t *testing.T) {
	for name, test := range map[string]struct {
		n    int
		want bool
	}{
		"less": {900_000, true},
		"more": {3_000_000, false},
	} {
		t.Run(name, func(t *testing.T) {
			skipShort(t)
			r := &recorder{TB: t}
			atMost(r, tenth, 2, func() { work(test.n) }, func() { work(1_000_000) })
			if r.failed == test.want {
				t.Errorf("failed: %v", r.failed)
			}
		})
	}
}
