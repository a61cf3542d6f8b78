package attributiontest_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strconv"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"example.com/attribution"
	"example.com/attribution/attributiontest"
)

// An adapter to the module's own format, of which tests replace a half.
func encodeOwn(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) { return nil, c.Encode(w) }

func decodeOwn(r io.Reader) (*attribution.Case, []attribution.Loss, error) {
	c, err := attribution.Decode(r)
	return c, nil, err
}

// decodeWith changes what was read.
func decodeWith(change func(*attribution.Case) []attribution.Loss) func(io.Reader) (*attribution.Case, []attribution.Loss, error) {
	return func(r io.Reader) (*attribution.Case, []attribution.Loss, error) {
		c, err := attribution.Decode(r)
		if err != nil {
			return nil, nil, err
		}
		return c, change(c), nil
	}
}

func theft() *attribution.Case {
	return &attribution.Case{
		ID: "theft", Title: "A theft of mail", Lang: "en",
		Actors:       attribution.Actors{"band": &attribution.Group{Profile: attribution.Named("The Band")}, "uk": &attribution.State{Code: "GB"}},
		Incidents:    attribution.Incidents{"theft": {Title: "Theft"}},
		Attributions: attribution.Attributions{"claim": {Subject: "incidents/theft", Link: attribution.ConductedBy, Object: "actors/band"}},
		Statements: attribution.Statements{"release": {By: []attribution.ActorID{"uk"}, When: "2024-03-25",
			Acts: []attribution.Act{
				{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/claim"}, Inferred: true, Wording: attribution.Words{Text: "so we think"}},
				{Verb: attribution.Urges, On: []attribution.Ref{"attributions/claim"}, Inferred: true, Wording: attribution.Words{Text: "to stop"}},
			}}},
	}
}

func TestAdapter(t *testing.T) {
	type (
		encoder = func(io.Writer, *attribution.Case) ([]attribution.Loss, error)
		decoder = func(io.Reader) (*attribution.Case, []attribution.Loss, error)
	)
	var spaces, busy atomic.Int64
	tests := []struct {
		name   string
		encode encoder // nil: that of the own format
		decode decoder
		want   []string
	}{
		{name: "without losses"},
		{name: "a loss that is told by a pointer into the case", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			c.Title = ""
			return []attribution.Loss{{Object: "document", Path: "/title", Reason: "it has no titles"}}
		})},
		{name: "a loss that is told by a reference", encode: func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
			c = c.Clone()
			c.Actors["band"].ActorProfile().Names = nil
			return []attribution.Loss{{Object: "actors/band", Path: "/names", Reason: "it has no names"}}, c.Encode(w)
		}},
		{name: "other ids", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			if band, ok := c.Actors["band"]; ok {
				c.Actors["other"] = band
				delete(c.Actors, "band")
				c.Attributions["claim"].Object = "actors/other"
			}
			return nil
		})},
		{name: "a text that is lost silently", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			c.Title = ""
			return nil
		}), want: []string{"losses"}},
		{name: "a kind that is lost silently", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			delete(c.Responses, "attributiontest")
			return nil
		}), want: []string{"losses"}},
		{name: "members that are lost silently", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			for _, a := range c.Actors {
				a.ActorProfile().Extra = nil
			}
			return nil
		}), want: []string{"losses"}},
		{name: "a truth that is lost silently, while another comes back", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			c.Statements["release"].Acts[0].Inferred = false
			return nil
		}), want: []string{"losses"}},
		{name: "a loss of something else", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			c.Title = ""
			return []attribution.Loss{{Object: "case", Path: "/titles", Reason: "it has no titles"}}
		}), want: []string{"losses"}},
		{name: "a loss without a reason", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			return []attribution.Loss{{Object: "case", Path: "/title"}}
		}), want: []string{"reasons"}},
		{name: "a case that comes back invalid", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			c.Marking, c.Modified = "TLP:CLEAR", "no date"
			return nil
		}), want: []string{"valid"}},
		{name: "a case that grows", decode: decodeWith(func(c *attribution.Case) []attribution.Loss {
			if c.Extra == nil {
				c.Extra = make(attribution.Extra)
			}
			c.Extra["example.org/round"+strconv.Itoa(len(c.Extra))] = json.RawMessage("1")
			return nil
		}), want: []string{"stable"}},
		{name: "other bytes every time", encode: func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
			if err := c.Encode(w); err != nil {
				return nil, err
			}
			_, err := io.WriteString(w, strings.Repeat(" ", int(spaces.Add(1))))
			return nil, err
		}, want: []string{"same bytes"}},
		{name: "a case that is changed", encode: func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
			c.License = "CC0-1.0"
			return nil, c.Encode(w)
		}, want: []string{"untouched"}},
		{name: "one at a time", encode: func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
			if busy.Add(1) > 1 {
				busy.Add(-1)
				return nil, errors.New("not now")
			}
			defer busy.Add(-1)
			time.Sleep(100 * time.Millisecond) // long enough for another to come, however busy the machine
			return nil, c.Encode(w)
		}, want: []string{"concurrency"}},
		{name: "an error of the writer that is dropped", encode: func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
			_ = c.Encode(w)
			return nil, nil
		}, want: []string{"stream errors"}},
		{name: "an error of the reader that is retold", decode: func(r io.Reader) (*attribution.Case, []attribution.Loss, error) {
			text, err := io.ReadAll(r)
			if err != nil {
				return nil, nil, errors.New("cannot read")
			}
			return decodeOwn(bytes.NewReader(text))
		}, want: []string{"stream errors"}},
		{name: "nothing can be read", decode: func(io.Reader) (*attribution.Case, []attribution.Loss, error) { return nil, nil, errors.ErrUnsupported },
			want: []string{"adapter"}},
		{name: "nothing can be written", encode: func(io.Writer, *attribution.Case) ([]attribution.Loss, error) { return nil, errors.ErrUnsupported },
			want: []string{"adapter"}},
		{name: "a panic", encode: func(io.Writer, *attribution.Case) ([]attribution.Loss, error) { panic("of fear") }, want: []string{"adapter"}},
		{name: "what came back cannot be written", encode: func(w io.Writer, c *attribution.Case) ([]attribution.Loss, error) {
			if c.Marking != "" {
				return nil, errors.ErrUnsupported
			}
			return nil, c.Encode(w)
		}, decode: decodeWith(func(c *attribution.Case) []attribution.Loss { c.Marking = "TLP:RED"; return nil }), want: []string{"stable"}},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			encode, decode := test.encode, test.decode
			if encode == nil {
				encode = encodeOwn
			}
			if decode == nil {
				decode = decodeOwn
			}
			err := attributiontest.TestAdapter(encode, decode, theft())
			if got := attributiontest.Failed(err); !slices.Equal(got, test.want) {
				t.Errorf("failed %q, want %q: %v", got, test.want, err)
			}
		})
	}
	if got := attributiontest.Failed(attributiontest.TestAdapter(encodeOwn, decodeOwn)); !slices.Equal(got, []string{"adapter"}) {
		t.Errorf("without a case: %q", got)
	}
}
