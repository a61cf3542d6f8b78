package attribution_test

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	. "example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/misp"
	"example.com/attribution/query"
	"example.com/attribution/quote"
	"example.com/attribution/report"
	"example.com/attribution/stix"
	"example.com/attribution/verify"
	gocmp "github.com/google/go-cmp/cmp"
	"golang.org/x/text/language"
)

// hostile is what is found in each document of testdata/hostile: the code that makes it no case at all, or the codes of
// its findings.
var hostile = map[string][]Code{
	"addresses":                  {CodeMalformedURL},
	"agreements-in-a-circle":     {CodeCycle},
	"attributions-of-each-other": {CodeWrongEnds},
	"blank":                      {CodeTruncated},
	"byte-order-mark":            {},
	"comment":                    {CodeNotJSON},
	"dates":                      {CodeMalformedDate, CodeUnknownZone},
	"deep":                       {CodeOverLimit},
	"empty":                      {CodeTruncated},
	"format-escaped":             nil,
	"format-last":                nil,
	"format-later":               {CodeUnsupportedFormat},
	"ids":                        {CodeMalformedID},
	"invalid-utf-8":              {CodeInvalidUTF8},
	"kind-a-number":              {CodeMissing, CodeWrongType},
	"kinds":                      {CodeMissing},
	"languages":                  {CodeUnknownLanguage},
	"lone-surrogate":             {CodeInvalidUTF8},
	"member-in-capitals":         {CodeWrongCase},
	"member-twice":               {CodeDuplicate},
	"no-object":                  {CodeUnsupportedFormat},
	"not-a-number":               {CodeNotJSON},
	"nul":                        {CodeNotJSON},
	"nulls":                      {CodeMissing, CodeNull},
	"numbers":                    {CodeOutOfRange},
	"organs-in-a-circle":         {CodeCycle},
	"references":                 {CodeDangling, CodeMissing, CodeWrongEnds},
	"renderings-in-a-circle":     {CodeCycle},
	"reports-of-reports":         {CodeMissing},
	"trailing-comma":             {CodeNotJSON},
	"truncated-escape":           {CodeTruncated},
	"truncated-string":           {CodeTruncated},
	"two-documents":              {CodeNotJSON},
	"unknown-everything":         {CodeDangling},
	"utf-16":                     {CodeNotJSON},
	"uuids":                      {CodeMalformedUUID},
	"words":                      nil,
	"wrong-types":                {CodeMissing, CodeWrongType},
}

// Whatever a document holds, it is refused or found fault with by a code, and nothing that takes a case panics or never
// ends.
func TestHostileDocuments(t *testing.T) {
	files, err := filepath.Glob("testdata/hostile/*.json")
	if err != nil {
		t.Fatal(err)
	}
	if len(files) != len(hostile) {
		t.Errorf("%d documents, and %d are expected", len(files), len(hostile))
	}
	for _, file := range files {
		name := strings.TrimSuffix(filepath.Base(file), ".json")
		t.Run(name, func(t *testing.T) {
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			c, codes := decodeAnyhow(t, data)
			want, known := hostile[name]
			if !known || !slices.Equal(codes, want) {
				t.Errorf("%q, want %q", codes, want)
			}
			if c != nil {
				useEverywhere(t, c)
			}
			for _, read := range []func(io.Reader) error{
				func(r io.Reader) error { _, err := stix.Decode(r); return err },
				func(r io.Reader) error { _, err := misp.Decode(r); return err },
			} {
				_ = read(bytes.NewReader(data)) // refuses it or does not
			}
			quote.Extract(string(data), language.Und)
		})
	}
}

// decodeAnyhow returns the case of a document, malformed as it may be, or nil, and the codes of what is wrong with it.
func decodeAnyhow(t *testing.T, data []byte) (*Case, []Code) {
	c, err := Decode(bytes.NewReader(data))
	found := make(map[Code]bool)
	if e, ok := errors.AsType[*DocumentError](err); ok {
		return nil, []Code{e.Code}
	}
	add := func(err error) {
		fs, ok := errors.AsType[Findings](err)
		if err != nil && !ok {
			t.Fatalf("%T is no way to say what is wrong: %v", err, err)
		}
		for _, f := range fs {
			found[f.Code] = true
		}
	}
	add(err)
	if c != nil {
		add(c.Validate())
	}
	return c, slices.Sorted(maps.Keys(found))
}

// useEverywhere calls whatever takes a case. What comes out is for other tests.
func useEverywhere(t *testing.T, c *Case) {
	before := c.Clone()
	c.Lint()
	if err := c.Encode(io.Discard); err != nil {
		t.Logf("encode: %v", err)
	}
	for _, write := range []func(io.Writer, *Case, report.Options) error{report.Text, report.Markdown, report.HTML} {
		if err := write(io.Discard, c, report.Options{}); err != nil {
			t.Logf("report: %v", err)
		}
	}
	x := query.New(c)
	for range x.AllHoldings() {
	}
	for range x.Positions() {
	}
	for range x.Timeline() {
	}
	for range x.Responses() {
	}
	for id := range c.Incidents {
		for range x.Chains(id) {
		}
		for range x.ChainsAcross(id) {
		}
		x.Agreement(id)
		x.Accounts(id)
	}
	if _, err := query.Diff(c, before); err != nil {
		t.Logf("diff: %v", err)
	}
	query.Merge(c, before)
	if _, _, err := stix.FromCase(c, stix.Options{Modified: time.Date(2024, 3, 25, 0, 0, 0, 0, time.UTC)}); err != nil {
		t.Logf("stix: %v", err)
	}
	misp.FromCase(c, misp.File{})
	alias.New(alias.FromCase(c)).Lookup("a")
	verify.Renderings(c)
	verify.Cover(c)
	if _, err := verify.Quotes(c, func(SourceID) (string, error) { return c.Title, nil }); err != nil {
		t.Logf("verify: %v", err)
	}
	if diff := gocmp.Diff(before, c); diff != "" {
		t.Errorf("the case was changed:\n%s", diff)
	}
}

// Nor do they over entities that are nil, as a program may leave them. References lead there too.
func TestNilEntities(t *testing.T) {
	c := complete()
	c.Actors["nil"], c.Actors["typed"] = nil, (*Group)(nil)
	c.Responses["nil"], c.Responses["typed"] = nil, (*Sanction)(nil)
	c.Incidents["nil"], c.Accounts["nil"], c.Sources["nil"], c.Evidence["nil"] = nil, nil, nil, nil
	c.Attributions["nil"], c.Statements["nil"], c.Quotes["nil"] = nil, nil, nil
	c.Attributions["to"] = &Attribution{Subject: "incidents/nil", Link: ConductedBy, Object: "actors/typed"}
	c.Attributions["of"] = &Attribution{Subject: "actors/nil", Link: SameAs, Object: "actors/typed"}
	c.Statements["made"] = &Statement{By: []ActorID{"nil", "typed"}, For: []ActorID{"typed"}, Source: "nil", Acts: []Act{
		{Verb: Asserts, On: []Ref{"attributions/nil", "attributions/to", "attributions/of", "accounts/nil"}, Quotes: []QuoteID{"nil"}, Evidence: []EvidenceID{"nil"}},
		{Verb: Agrees, On: []Ref{"statements/nil"}},
		{Verb: Announces, On: []Ref{"responses/nil", "responses/typed"}},
	}}
	c.Quotes["rendered"] = &Quote{Statement: "nil", Text: "words", Lang: "en", Renders: "nil", Source: "nil"}
	fs, _ := errors.AsType[Findings](c.Validate())
	if n := len(slices.DeleteFunc(fs, func(f Finding) bool { return f.Code != CodeNull })); n != 11 {
		t.Errorf("%d entities are found to be nil, and 11 are", n)
	}
	useEverywhere(t, c)
}
