// Package attributiontest checks what others add to package attribution: kinds of actors and of responses, scales of
// estimative language, adapters to other formats, and outputs, which must show nobody as holding what it does not hold.
// The kinds, the scales, the adapters and the outputs of this module pass the same checks.
//
// In a test of your own:
//
//	func TestHacktivist(t *testing.T) {
//		if err := attributiontest.TestActor(&Hacktivist{Cause: "a cause"}); err != nil {
//			t.Error(err)
//		}
//	}
//
// Each function tries all that it can and returns everything that is wrong, joined as by [errors.Join], or nil. Run
// such tests with the race detector too: the functions call what they test from several goroutines at once.
package attributiontest

import (
	"errors"
	"fmt"
	"slices"
)

// A check names one thing that is tried.
type check string

// A problem is something that a check found.
type problem struct {
	check check
	text  string
}

func (p *problem) Error() string { return string(p.check) + ": " + p.text }

// problems collects what is wrong.
type problems struct{ list []error }

// add adds a problem, once however often it is found.
func (p *problems) add(c check, format string, args ...any) {
	found := problem{c, fmt.Sprintf(format, args...)}
	if !slices.ContainsFunc(p.list, func(err error) bool { return *err.(*problem) == found }) {
		p.list = append(p.list, &found)
	}
}

// try runs a check. That it panics is a problem like others.
func (p *problems) try(c check, f func()) {
	defer func() {
		if r := recover(); r != nil {
			p.add(c, "it panics: %v", r)
		}
	}()
	f()
}

func (p *problems) err() error { return errors.Join(p.list...) }
