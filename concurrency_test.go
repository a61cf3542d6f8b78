package attribution_test

import (
	"bytes"
	"io"
	"sync"
	"testing"

	. "example.com/attribution"
	gocmp "github.com/google/go-cmp/cmp"
)

// readings are all that is asked of a case without changing it.
var readings = map[string]func(c *Case){
	"Validate": func(c *Case) { c.Validate() },
	"Lint":     func(c *Case) { c.Lint() },
	"Encode":   func(c *Case) { c.Encode(io.Discard) },
	"Marshal":  func(c *Case) { c.MarshalJSON() },
	"Clone":    func(c *Case) { c.Clone() },
	"Performers and Leaning": func(c *Case) {
		for _, s := range c.Statements {
			for i := range s.Acts {
				s.Acts[i].Leaning()
				s.Performers(&s.Acts[i])
			}
		}
	},
	"EntityUUID": func(c *Case) {
		for id := range c.Actors {
			c.EntityUUID(id.Ref())
		}
	},
	"Targets": func(c *Case) {
		for _, r := range c.Responses {
			r.Targets()
		}
	},
	"Span": func(c *Case) {
		for _, s := range c.Statements {
			s.When.Span()
		}
	},
}

// Nothing changes what it is given.
func TestReadingsChangeNothing(t *testing.T) {
	for name, read := range readings {
		for _, made := range []func() *Case{complete, broken, caseOfOwnKinds} {
			c := made()
			read(c)
			if diff := gocmp.Diff(made(), c); diff != "" {
				t.Errorf("%s changes the case (-before +after):\n%s", name, diff)
			}
		}
	}
	text := encode(t, complete())
	before := bytes.Clone(text)
	var c Case
	if err := c.UnmarshalJSON(text); err != nil {
		t.Fatal(err)
	}
	if !bytes.Equal(text, before) {
		t.Error("UnmarshalJSON changes the text")
	}
}

// A case may be read, and a decoder used, by any number of goroutines; the race detector watches.
func TestConcurrentReading(t *testing.T) {
	c := caseOfOwnKinds()
	text := encode(t, c)
	d := Decoder{Kinds: ownKinds}
	var running sync.WaitGroup
	for range 4 {
		for _, read := range readings {
			running.Go(func() { read(c) })
		}
		running.Go(func() {
			again, err := d.Decode(bytes.NewReader(text))
			if err != nil {
				t.Error(err)
			} else if diff := gocmp.Diff(c, again); diff != "" {
				t.Errorf("(-before +after):\n%s", diff)
			}
		})
	}
	running.Wait()
}
