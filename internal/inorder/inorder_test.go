package inorder_test

import (
	"iter"
	"math/rand/v2"
	"runtime"
	"slices"
	"sync/atomic"
	"testing"

	"example.com/attribution/internal/inorder"
)

func numbers(n int) iter.Seq[int] {
	return func(yield func(int) bool) {
		for i := range n {
			if !yield(i) {
				return
			}
		}
	}
}

func processors(t *testing.T, n int) {
	before := runtime.GOMAXPROCS(n)
	t.Cleanup(func() { runtime.GOMAXPROCS(before) })
}

// What comes out is in the order of what goes in, however long each takes.
func TestOrder(t *testing.T) {
	for _, n := range []int{1, 2, 8} {
		processors(t, n)
		work := func(i int) int {
			for range rand.N(1000) {
				runtime.Gosched()
			}
			return i * i
		}
		next := 0
		for got := range inorder.Map(numbers(300), 1000, func(int) int { return 1 }, work) {
			if got != next*next {
				t.Fatalf("%d processors: %d at %d", n, got, next)
			}
			next++
		}
		if next != 300 {
			t.Errorf("%d processors: %d of 300", n, next)
		}
	}
}

// A loop that ends early leaves nothing behind: nothing is read or worked on any more.
func TestEnd(t *testing.T) {
	processors(t, 4)
	var working, reading atomic.Int32
	in := func(yield func(int) bool) {
		reading.Add(1)
		defer reading.Add(-1)
		for i := 0; yield(i); i++ {
		}
	}
	work := func(i int) int {
		working.Add(1)
		defer working.Add(-1)
		runtime.Gosched()
		return i
	}
	for got := range inorder.Map(in, 1000, func(int) int { return 1 }, work) {
		if got == 100 {
			break
		}
	}
	if w, r := working.Load(), reading.Load(); w != 0 || r != 0 {
		t.Errorf("%d are at work, %d read", w, r)
	}
}

// No more is read ahead than the limit allows, but an element of more weight than that passes by itself.
func TestLimit(t *testing.T) {
	processors(t, 4)
	var held, most atomic.Int64
	weights := []int{3, 4, 5, 20, 1, 1, 10, 2, 9, 30, 1}
	in := func(yield func(int) bool) {
		for _, w := range weights {
			if !yield(w) {
				return
			}
		}
	}
	work := func(w int) int {
		if now := held.Add(int64(w)); now > most.Load() && now > 10 && w <= 10 {
			most.Store(now)
		}
		for range 100 {
			runtime.Gosched()
		}
		held.Add(-int64(w))
		return w
	}
	got := slices.Collect(inorder.Map(in, 10, func(w int) int { return w }, work))
	if !slices.Equal(got, weights) || most.Load() > 0 {
		t.Errorf("%d, %d at once", got, most.Load())
	}
	ahead := 0
	counted := func(yield func(int) bool) {
		for i := 0; i < 1000 && yield(i); i++ {
			ahead = i
		}
	}
	for got := range inorder.Map(counted, 1000, func(int) int { return 0 }, func(i int) int { return i }) {
		if got == 0 {
			break
		}
	}
	if ahead > 2*4+1 {
		t.Errorf("%d elements are read ahead", ahead)
	}
}

// A panic of the sequence or of the work is one of the loop.
func TestPanic(t *testing.T) {
	for _, n := range []int{1, 4} {
		processors(t, n)
		broken := func(yield func(int) bool) {
			for i := range 10 {
				if i == 5 {
					panic("broken")
				}
				if !yield(i) {
					return
				}
			}
		}
		one := func(int) int { return 1 }
		for name, loop := range map[string]func(){
			"sequence": func() {
				for range inorder.Map(broken, 10, one, one) {
				}
			},
			"work": func() {
				for range inorder.Map(numbers(10), 10, one, func(i int) int {
					if i == 5 {
						panic("broken")
					}
					return i
				}) {
				}
			},
		} {
			func() {
				defer func() {
					if got := recover(); got != "broken" {
						t.Errorf("%d processors, %s: %v", n, name, got)
					}
				}()
				loop()
			}()
		}
	}
}
