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

// short is a patience that makes what fails fail soon.
const short = time.Millisecond

// A clock counts what work says that it takes, so that the tests of what measures time measure none.
type clock struct{ now time.Duration }

func (c *clock) work(n int) { c.now += time.Duration(n) * time.Nanosecond }

func (c *clock) took(f func()) time.Duration {
	start := c.now
	f()
	return c.now - start
}

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
			r, c := &recorder{TB: t}, new(clock)
			linear(r, c.took, short, 500, func(n int) func() { return func() { c.work(test.cost(n)) } })
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
			r, c := &recorder{TB: t}, new(clock)
			atMost(r, c.took, short, 2, func() { c.work(test.n) }, func() { c.work(1_000_000) })
			if r.failed == test.want {
				t.Errorf("failed: %v", r.failed)
			}
		})
	}
}
