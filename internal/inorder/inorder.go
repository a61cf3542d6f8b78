// Package inorder works on the elements of a sequence on all processors, and gives what comes out in their order.
package inorder

import (
	"iter"
	"runtime"
	"sync"
)

// Map yields what work makes of each element, in the order of the elements, as if one were done after the other. With
// one processor they are. With more, the sequence is read in another goroutine, no further ahead than twice as many
// elements as there are processors, and than elements of so much weight together as the limit says, but for an element
// that is heavier by itself; work is called in several goroutines at once. A panic of either is one of the loop over
// Map. When that loop ends, nothing is read or worked on any more.
func Map[In, Out any](in iter.Seq[In], limit int, weight func(In) int, work func(In) Out) iter.Seq[Out] {
	return func(yield func(Out) bool) {
		workers := runtime.GOMAXPROCS(0)
		if workers == 1 {
			for e := range in {
				if !yield(work(e)) {
					return
				}
			}
			return
		}
		l := line[In, Out]{
			ordered: make(chan *task[In, Out], 2*workers), waiting: make(chan *task[In, Out]), limit: limit,
		}
		l.room.L = &l.mu
		go l.read(in, weight, work)
		defer l.end()
		for t := range l.ordered {
			out := <-t.done
			l.release(t.weight)
			if out.panicked {
				panic(out.panic)
			}
			if !yield(out.value) {
				return
			}
		}
		if l.panicked {
			panic(l.panic)
		}
	}
}

// A line is of tasks, from the one that is to be yielded next to the one that was read last.
type line[In, Out any] struct {
	ordered, waiting chan *task[In, Out]
	limit            int
	mu               sync.Mutex
	room             sync.Cond // is signalled when a task leaves the line, and at the end
	tasks, held      int       // in the line, and what they weigh
	ended            bool
	panicked         bool // of the sequence; set before ordered is closed
	panic            any
}

type task[In, Out any] struct {
	element In
	weight  int
	done    chan result[Out]
}

type result[Out any] struct {
	value    Out
	panicked bool
	panic    any
}

// do works on the element. Of what does not come back the result is a panic.
func (t *task[In, Out]) do(work func(In) Out) {
	out := result[Out]{panicked: true}
	defer func() {
		if out.panicked {
			out.panic = recover()
		}
		t.done <- out
	}()
	out.value = work(t.element)
	out.panicked = false
}

// read puts the elements of a sequence into the line, and begins as many workers as they need.
func (l *line[In, Out]) read(in iter.Seq[In], weight func(In) int, work func(In) Out) {
	l.panicked = true
	workers := 0
	defer func() {
		if l.panicked {
			l.panic = recover()
		}
		close(l.waiting)
		close(l.ordered)
	}()
	for e := range in {
		t := &task[In, Out]{element: e, weight: weight(e), done: make(chan result[Out], 1)}
		if !l.enter(t.weight) {
			break
		}
		l.ordered <- t
		if 2*workers < cap(l.ordered) {
			workers++
			go func() {
				for t := range l.waiting {
					t.do(work)
				}
			}()
		}
		l.waiting <- t
	}
	l.panicked = false
}

// enter waits until there is room for a task. It reports false at the end.
func (l *line[In, Out]) enter(weight int) bool {
	l.mu.Lock()
	defer l.mu.Unlock()
	for !l.ended && l.tasks > 0 && (l.tasks == cap(l.ordered) || l.held+weight > l.limit) {
		l.room.Wait()
	}
	l.tasks, l.held = l.tasks+1, l.held+weight
	return !l.ended
}

func (l *line[In, Out]) release(weight int) {
	l.mu.Lock()
	l.tasks, l.held = l.tasks-1, l.held-weight
	l.mu.Unlock()
	l.room.Signal()
}

// end lets go of what is still in the line, and waits for whoever reads.
func (l *line[In, Out]) end() {
	l.mu.Lock()
	l.ended = true
	l.mu.Unlock()
	l.room.Broadcast()
	for t := range l.ordered {
		<-t.done
	}
}
