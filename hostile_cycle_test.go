package attribution_test

import (
	"errors"
	"io"
	"testing"

	. "example.com/attribution"
)

// An act that reports itself, at once or by way of another, has a finding, and hangs nothing.
func TestActsThatReportThemselves(t *testing.T) {
	self := &Act{Verb: Reports, By: []ActorID{"press"}}
	self.Reported = self
	first, second := &Act{Verb: Reports}, &Act{Verb: Reports}
	first.Reported, second.Reported = second, first
	for name, a := range map[string]*Act{"itself": self, "each other": first} {
		c := complete()
		c.Statements["article"].Acts = []Act{{Verb: Reports, Reported: a}}
		if err := c.Validate(); !errors.Is(err, CodeCycle) {
			t.Errorf("%s: %v", name, err)
		}
		if fs := c.Lint(); !errors.Is(fs.Err(), CodeCycle) {
			t.Errorf("%s: lint says %v", name, fs)
		}
		if err := c.Encode(io.Discard); !errors.Is(err, CodeCycle) {
			t.Errorf("%s: encoding says %v", name, err)
		}
		if _, err := c.MarshalJSON(); !errors.Is(err, CodeCycle) {
			t.Errorf("%s: marshalling says %v", name, err)
		}
		c.Clone()
	}
}
