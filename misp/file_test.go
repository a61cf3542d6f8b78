package misp_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/misp"
)

const sample = `{
  "authors": ["A. Author"], "category": "actor", "description": "", "name": "Threat Actor", "source": "MISP Project",
  "type": "threat-actor", "uuid": "7cdff317-a673-4474-84ec-4f1754947823", "version": 349, "colour": "blue",
  "values": [
    {"value": "Blue Crane", "uuid": "11111111-1111-4111-8111-111111111111", "description": "Cranes <like> blue\u2028.", "revoked": false,
     "meta": {"country": "CN", "attribution-confidence": "50", "synonyms": ["BC-1", "Azure Crane"], "since": 2017,
       "name-attribution": ["Azure Crane:22222222-2222-4222-8222-222222222222"], "refs": ["https://example.org/crane"],
       "cfr-suspected-state-sponsor": "Korea (Democratic People's Republic of)", "cfr-suspected-victims": ["Japan", "United Nations"],
       "cfr-type-of-incident": "Espionage", "cfr-target-category": ["Government"], "origin:X": "Y"},
     "related": [
       {"dest-uuid": "33333333-3333-4333-8333-333333333333", "type": "similar",
        "tags": ["estimative-language:likelihood-probability=\"very-likely\""]},
       {"dest-uuid": "44444444-4444-4444-8444-444444444444", "type": "uses", "tags": [], "note": 1.50}]},
    {"value": "Grey Crane", "uuid": "33333333-3333-4333-8333-333333333333", "meta": {"attribution-confidence": "75", "country": "CN",
       "cfr-type-of-incident": ["Espionage", "Denial of service"]}},
    {"value": "Loner", "uuid": "55555555-5555-4555-8555-555555555555", "meta": {}}
  ]
}`

func decode(t *testing.T, text string) *misp.File {
	t.Helper()
	f, err := misp.Decode(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func encode(t *testing.T, f *misp.File) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := f.Encode(&out); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// value returns JSON as plain values, with numbers as they are spelt.
func value(t *testing.T, text []byte) any {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	var v any
	if err := d.Decode(&v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestRoundTrip(t *testing.T) {
	first := encode(t, decode(t, sample))
	if diff := cmp.Diff(value(t, []byte(sample)), value(t, first)); diff != "" {
		t.Errorf("decoded and encoded (-want +got):\n%s", diff)
	}
	if again := encode(t, decode(t, string(first))); !bytes.Equal(again, first) {
		t.Errorf("encoded again, the bytes differ:\n%s", cmp.Diff(string(first), string(again)))
	}
}

// Every cluster file that MISP publishes comes back as it was.
func TestRoundTripPublished(t *testing.T) {
	for _, path := range published(t) {
		t.Run(filepath.Base(path), func(t *testing.T) {
			text, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			if !reflect.DeepEqual(value(t, text), value(t, encode(t, decode(t, string(text))))) {
				t.Error("the file has changed")
			}
		})
	}
}

// published returns the cluster files among the third-party data.
func published(t *testing.T) []string {
	t.Helper()
	dir := os.Getenv("ATTRIBUTION_DATA")
	if dir == "" {
		t.Skip("ATTRIBUTION_DATA is not set")
	}
	paths, err := filepath.Glob(filepath.Join(dir, "misp", "clusters", "*.json"))
	if err != nil || len(paths) == 0 {
		t.Skip("there are no MISP clusters in ATTRIBUTION_DATA")
	}
	return paths
}

func TestDecodeFindings(t *testing.T) {
	const text = `{"name": 1, "version": "349", "authors": "A", "values": [
		{"value": null, "revoked": "no", "meta": [], "related": {}},
		{"value": "x", "related": [{"tags": ["a", null]}, {"dest-uuid": 5}]}]}`
	f, err := misp.Decode(strings.NewReader(text))
	findings, ok := errors.AsType[attribution.Findings](err)
	if !ok {
		t.Fatalf("error %v", err)
	}
	var paths []string
	for _, f := range findings {
		if f.Code != attribution.CodeWrongType {
			t.Errorf("%s: code %s", f.Path, f.Code)
		}
		paths = append(paths, f.Path)
	}
	want := []string{"/name", "/version", "/authors", "/values/0/value", "/values/0/revoked", "/values/0/meta", "/values/0/related",
		"/values/1/related/0/tags", "/values/1/related/1/dest-uuid"}
	if diff := cmp.Diff(want, paths); diff != "" {
		t.Errorf("paths (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff(value(t, []byte(text)), value(t, encode(t, f))); diff != "" {
		t.Errorf("malformed values are kept (-want +got):\n%s", diff)
	}
}

func TestDecodeErrors(t *testing.T) {
	for name, c := range map[string]struct {
		text string
		code attribution.Code
	}{
		"empty":       {"", attribution.CodeTruncated},
		"truncated":   {sample[:400], attribution.CodeTruncated},
		"no object":   {"[]", attribution.CodeNotJSON},
		"trailing":    {"{} {}", attribution.CodeNotJSON},
		"duplicate":   {`{"a": 1, "a": 2}`, attribution.CodeNotJSON},
		"inside":      {`{"values": [{"value": "x", "value": "y"}]}`, attribution.CodeNotJSON},
		"not Unicode": {`{"name": "\ud800"}`, attribution.CodeNotJSON},
	} {
		t.Run(name, func(t *testing.T) {
			f, err := misp.Decode(strings.NewReader(c.text))
			if f != nil || !errors.Is(err, c.code) {
				t.Errorf("got %v, error %v; want %s", f, err, c.code)
			}
			if _, ok := errors.AsType[*attribution.DocumentError](err); !ok {
				t.Errorf("error of type %T", err)
			}
		})
	}
}

func TestEncodeErrors(t *testing.T) {
	for name, f := range map[string]*misp.File{
		"not UTF-8": {Name: "\xff"},
		"collision": {Name: "x", Extra: attribution.Extra{"name": json.RawMessage(`"y"`)}},
		"no JSON":   {Extra: attribution.Extra{"x": json.RawMessage(`{`)}},
		"meta":      {Values: []misp.Cluster{{Meta: misp.Meta{"x": nil}}}},
	} {
		t.Run(name, func(t *testing.T) {
			var out bytes.Buffer
			if err := f.Encode(&out); err == nil || out.Len() > 0 {
				t.Errorf("wrote %q, error %v", out.String(), err)
			}
		})
	}
}

func TestMeta(t *testing.T) {
	f := decode(t, sample)
	crane, grey := &f.Values[0], &f.Values[1]
	for name, c := range map[string]struct {
		got  []string
		want []string
	}{
		"list":    {crane.Meta.Strings("synonyms"), []string{"BC-1", "Azure Crane"}},
		"text":    {crane.Meta.Strings(misp.MetaIncidentType), []string{"Espionage"}},
		"either":  {grey.Meta.Strings(misp.MetaIncidentType), []string{"Espionage", "Denial of service"}},
		"number":  {crane.Meta.Strings("since"), nil},
		"missing": {crane.Meta.Strings("motive"), nil},
		"none":    {f.Values[2].Meta.Strings("motive"), nil},
	} {
		if diff := cmp.Diff(c.want, c.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
	want := []misp.ProducerName{{Name: "Azure Crane", Producer: "22222222-2222-4222-8222-222222222222"}}
	if diff := cmp.Diff(want, crane.ProducerNames()); diff != "" {
		t.Errorf("names of producers (-want +got):\n%s", diff)
	}
	if got, ok := crane.Confidence(); !ok || got != (misp.Confidence{Percent: 50, Default: true}) {
		t.Errorf("confidence %v, %v", got, ok)
	}
	if got, ok := grey.Confidence(); !ok || got != (misp.Confidence{Percent: 75}) {
		t.Errorf("confidence %v, %v", got, ok)
	}
	if _, ok := f.Values[2].Confidence(); ok {
		t.Error("a confidence that is not stated")
	}
}

func TestAssessment(t *testing.T) {
	const likely, high = `estimative-language:likelihood-probability="likely"`, `estimative-language:confidence-in-analytic-judgment="high"`
	term := attribution.Term{Text: "likely", Lang: "en", Scale: "misp-likelihood"}
	for name, c := range map[string]struct {
		tags []string
		want attribution.Assessment
	}{
		"none":       {nil, attribution.Assessment{}},
		"likelihood": {[]string{likely, "tlp:clear"}, attribution.Assessment{Likelihood: term}},
		"both": {[]string{high, likely}, attribution.Assessment{Likelihood: term,
			Confidence: attribution.Term{Text: "high", Lang: "en", Scale: "misp-confidence"}}},
		"twice":     {[]string{likely, likely}, attribution.Assessment{Likelihood: term}},
		"two":       {[]string{likely, `estimative-language:likelihood-probability="unlikely"`}, attribution.Assessment{}},
		"unknown":   {[]string{`estimative-language:likelihood-probability="maybe"`}, attribution.Assessment{}},
		"malformed": {[]string{`estimative-language:likelihood-probability="likely`}, attribution.Assessment{}},
	} {
		r := misp.Relation{Tags: c.tags}
		if diff := cmp.Diff(c.want, r.Assessment()); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

func TestValidate(t *testing.T) {
	if err := decode(t, sample).Validate(); err != nil {
		t.Errorf("the sample: %v", err)
	}
	f := decode(t, `{"uuid": "x", "values": [
		{"value": "a", "uuid": "33333333-3333-4333-8333-333333333333", "meta": {"country": "UK", "attribution-confidence": "101", "name-attribution": ["a", "b:c"]}},
		{"uuid": "33333333-3333-4333-8333-333333333333", "meta": {"country": ""},
		 "related": [{"dest-uuid": "?", "tags": ["estimative-language:likelihood-probability=\"maybe\"", "tlp:clear"]}]}]}`)
	findings, _ := errors.AsType[attribution.Findings](f.Validate())
	got := make(map[string]attribution.Code)
	for _, f := range findings {
		got[f.Path] = f.Code
	}
	want := map[string]attribution.Code{
		"/uuid":                                 attribution.CodeMalformedUUID,
		"/values/0/meta/country":                attribution.CodeUnknownCountry,
		"/values/0/meta/attribution-confidence": misp.CodeMalformedConfidence,
		"/values/0/meta/name-attribution/0":     misp.CodeMalformedName,
		"/values/0/meta/name-attribution/1":     misp.CodeMalformedName,
		"/values/1":                             attribution.CodeMissing,
		"/values/1/uuid":                        attribution.CodeDuplicate,
		"/values/1/related/0/dest-uuid":         attribution.CodeMalformedUUID,
		"/values/1/related/0/tags/0":            misp.CodeUnknownEstimate,
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("findings (-want +got):\n%s", diff)
	}
}

// A misspelled tag comes with the one that was probably meant.
func TestSuggestions(t *testing.T) {
	for term, want := range map[string]string{"very-unlikly": "very-unlikely", "lickly": "likely", "maybe": ""} {
		const predicate = "estimative-language:likelihood-probability="
		f := &misp.File{Values: []misp.Cluster{{Value: "a", Related: []misp.Relation{{Tags: []string{predicate + `"` + term + `"`}}}}}}
		if want != "" {
			want = predicate + `"` + want + `"`
		}
		if found, ok := errors.AsType[attribution.Finding](f.Validate()); ok && found.Suggestion != want || !ok && want != "" {
			t.Errorf("%s: %q, want %q", term, found.Suggestion, want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(sample)
	f.Add(`{"values":[{"meta":{"x":[1.0,null]},"related":[{}]},{}],"authors":[]}`)
	f.Add(`{"category":"actor","values":[{"value":"x","uuid":"33333333-3333-4333-8333-333333333333","meta":{"country":"CN","refs":["http://["],"name-attribution":["y:33333333-3333-4333-8333-333333333333"],"cfr-type-of-incident":""},"related":[{"dest-uuid":"33333333-3333-4333-8333-333333333333","type":"part-of"}]}]}`)
	f.Add(`{"version":-0,"values":[null]}`)
	f.Fuzz(func(t *testing.T, text string) {
		file, err := misp.Decode(strings.NewReader(text))
		if file == nil {
			if err == nil {
				t.Fatal("neither a file nor an error")
			}
			return
		}
		if !reflect.DeepEqual(value(t, []byte(text)), value(t, encode(t, file))) {
			t.Errorf("%s came back as %s", text, encode(t, file))
		}
		_ = file.Validate()
		c, _, _ := misp.Case(file)
		if err := c.Validate(); err != nil {
			t.Errorf("the case of %s: %v", text, err)
		}
		encode(t, first(misp.FromCase(c, *file)))
		encode(t, first(misp.FromCase(c, misp.Header(c))))
	})
}

func first(f *misp.File, _ []attribution.Loss, _ error) *misp.File { return f }
