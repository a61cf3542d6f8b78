package attribution_test

import (
	"bytes"
	"encoding/json"
	"io"
	"testing"

	jsonv2 "github.com/go-json-experiment/json"
	"github.com/go-json-experiment/json/jsontext"

	. "example.com/attribution"
	"example.com/attribution/query"
)

// benchmarked is the case of the benchmarks: some 3,000 entities.
func benchmarked(b *testing.B) (c *Case, text []byte) {
	c = realistic(250)
	text = encode(b, c)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	return c, text
}

func BenchmarkValidate(b *testing.B) {
	c, _ := benchmarked(b)
	for b.Loop() {
		if err := c.Validate(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLint(b *testing.B) {
	c, _ := benchmarked(b)
	for b.Loop() {
		c.Lint()
	}
}

func BenchmarkDecode(b *testing.B) {
	_, text := benchmarked(b)
	for b.Loop() {
		if _, err := Decode(bytes.NewReader(text)); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkEncode(b *testing.B) {
	c, _ := benchmarked(b)
	for b.Loop() {
		if err := c.Encode(io.Discard); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkHolders(b *testing.B) {
	c, _ := benchmarked(b)
	x := query.New(c)
	for b.Loop() {
		x.Holders("attributions/claim-00000")
	}
}

// plain is a case as encoding/json can read it: all actors are of one type, and so are all responses.
type plain struct {
	Format string `json:"format"`
	ID     string `json:"id"`
	Title  string `json:"title"`
	Lang   Lang   `json:"lang"`

	Modified When   `json:"modified"`
	License  string `json:"license"`

	Actors       map[ActorID]*plainActor       `json:"actors"`
	Incidents    Incidents                     `json:"incidents"`
	Accounts     Accounts                      `json:"accounts"`
	Sources      Sources                       `json:"sources"`
	Evidence     Evidence                      `json:"evidence"`
	Attributions Attributions                  `json:"attributions"`
	Statements   Statements                    `json:"statements"`
	Quotes       Quotes                        `json:"quotes"`
	Responses    map[ResponseID]*plainResponse `json:"responses"`
}

type plainActor struct {
	Profile
	Kind    string    `json:"kind"`
	Code    string    `json:"code"`
	Of      ActorID   `json:"of"`
	Sort    string    `json:"sort"`
	Country string    `json:"country"`
	Roles   []Role    `json:"roles"`
	Members []ActorID `json:"members"`
}

type plainResponse struct {
	Measure
	Kind         string        `json:"kind"`
	Regime       string        `json:"regime"`
	Designations []Designation `json:"designations"`
	AppliedIn    []Application `json:"appliedIn"`
	Step         Step          `json:"step"`
	EnvoyOf      ActorID       `json:"envoyOf"`
}

// BenchmarkDecodeEncodingJSON is what the same document costs without its rules.
func BenchmarkDecodeEncodingJSON(b *testing.B) {
	c, text := benchmarked(b)
	for b.Loop() {
		p := new(plain)
		if err := json.Unmarshal(text, p); err != nil {
			b.Fatal(err)
		}
		if len(p.Responses) != len(c.Responses) {
			b.Fatal("responses are missing")
		}
	}
}

// BenchmarkEncodePlain is what json/v2 takes to write the same document, without its rules, with the same indentation.
func BenchmarkEncodePlain(b *testing.B) {
	_, text := benchmarked(b)
	p := new(plain)
	if err := json.Unmarshal(text, p); err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		if err := jsonv2.MarshalWrite(io.Discard, p, jsontext.WithIndent("  ")); err != nil {
			b.Fatal(err)
		}
	}
}
