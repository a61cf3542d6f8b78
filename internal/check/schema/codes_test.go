package schema

import (
	"errors"
	"math/rand/v2"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"github.com/santhosh-tekuri/jsonschema/v6"
)

// onlyChecked are the rules that no schema tells, and why. Where a document can break the rule, there is one that does
// and that the schema takes: the complete case with another value at a path, or a text.
var onlyChecked = []struct {
	code    attribution.Code
	why     string
	path    string
	value   any
	text    string
	nowhere bool // no document that a schema would be asked about breaks it
}{
	{code: attribution.CodeNotJSON, why: "a schema is asked about JSON", nowhere: true},
	{code: attribution.CodeTruncated, why: "a schema is asked about whole documents", nowhere: true},
	{code: attribution.CodeOverLimit, why: "what a document costs its reader is the reader's choice", nowhere: true},
	{code: attribution.CodeMalformedJSON, why: "of cases that a program builds: a document that can be read has only JSON in it", nowhere: true},
	{code: attribution.CodeMemberCollides, why: "of cases that a program builds: in a document it is the member itself", nowhere: true},
	{code: attribution.CodeInvalid, why: "kinds of one's own have rules of their own", nowhere: true},
	{code: attribution.CodeDuplicate, why: "a parser of JSON gives a schema one of the two members",
		text: `{"format": "attribution/1", "id": "x", "id": "x"}`},
	{code: attribution.CodeInvalidUTF8, why: "a parser of JSON gives a schema texts in Unicode",
		text: `{"format": "attribution/1", "id": "x", "title": "\ud800"}`},
	{code: attribution.CodeUnknownZone, why: "the zones of the IANA database are many and change", path: "/modified", value: "2024[Nowhere]"},
	{code: attribution.CodeNotOnScale, why: "the terms depend on the scale, and are matched without regard to case",
		path: "/statements/release/acts/0/assessment/likelihood/text", value: "very likely indeed"},
	{code: attribution.CodeWrongScale, why: "what a scale measures stands elsewhere", path: "/statements/release/acts/0/assessment/likelihood",
		value: map[string]any{"text": "high confidence", "lang": "en", "scale": "phia-confidence"}},
	{code: attribution.CodeWrongKind, why: "which collections belong where depends on the verb, and what actors are stands elsewhere",
		path: "/statements/release/acts/0/on", value: []any{"quotes/words"}},
	{code: attribution.CodeWrongEnds, why: "what an end is stands elsewhere", path: "/attributions/claim/link", value: "same-as"},
	{code: attribution.CodeCycle, why: "following references", path: "/sources/copy/via", value: "copy"},
	{code: attribution.CodeImpossibleTime, why: "comparing dates", path: "/accounts/telling/detected", value: "1999"},
	{code: attribution.CodeForeignAct, why: "who speaks for whom stands elsewhere", path: "/statements/echo/acts/0/by", value: []any{"press"}},
	{code: attribution.CodeWrongSign, why: "what a scale says depends on its terms", path: "/statements/release/acts/0/leans", value: "against"},
	{code: attribution.CodeUnsorted, why: "comparing texts", path: "/madeOf", value: []any{"second", "first"}},
	{code: attribution.CodeWrongEnvoy, why: "whose organ takes the step stands elsewhere", path: "/responses/summons/envoyOf", value: "accuser"},
}

// partlyChecked are the rules of which the schema tells a part, and what it leaves to Validate.
var partlyChecked = map[attribution.Code]string{
	attribution.CodeDangling:        "a reference that has the form of one may lead nowhere",
	attribution.CodeWrongType:       "7.0 is a whole number for a schema, and none for Decode",
	attribution.CodeOutOfRange:      "that one limit is above the other takes two values",
	attribution.CodeMissing:         "words without text are there for a schema",
	attribution.CodeMalformedID:     "which characters beyond ASCII are letters is not the same for all dialects of patterns",
	attribution.CodeMalformedDate:   "a pattern tells the characters of a date, not the days of a month",
	attribution.CodeMalformedURL:    "a pattern tells how an address begins",
	attribution.CodeUnknownLanguage: "a pattern tells the form of a tag, not what is registered",
	attribution.CodeUnknownCountry:  "a pattern tells the form of a code, not what is assigned",
	attribution.CodeMisplacedMember: "an act that reports is on nothing itself, unless it is a reported one",
}

// further documents break rules in ways that the damages do not.
var further = []struct {
	path  string
	value any
}{
	{"/accounts/telling/counts", []any{map[string]any{"words": map[string]any{"lang": "en"}}}},
}

// errorCodes are the codes of findings of severity error and of documents that cannot be read, from the page of codes.
func errorCodes(t *testing.T) []attribution.Code {
	t.Helper()
	page, err := os.ReadFile("../../../docs/findings.md")
	if err != nil {
		t.Fatal(err)
	}
	_, of, _ := strings.Cut(string(page), "## attribution\n")
	of, _, _ = strings.Cut(of, "\n## ")
	var out []attribution.Code
	for _, row := range regexp.MustCompile("(?m)^\\| `(.*?)` \\| error \\|").FindAllStringSubmatch(of, -1) {
		out = append(out, attribution.Code(row[1]))
	}
	if len(out) < 30 {
		t.Fatalf("only %d codes were found", len(out))
	}
	return out
}

// found returns the codes of what is wrong with a document, each once.
func found(text []byte) (c *attribution.Case, codes []attribution.Code) {
	c, findings, err := check(text)
	if document, ok := errors.AsType[*attribution.DocumentError](err); ok {
		return nil, []attribution.Code{document.Code}
	}
	for _, f := range findings {
		if !slices.Contains(codes, f.Code) {
			codes = append(codes, f.Code)
		}
	}
	return c, codes
}

// An agreement is between the schema and Validate about documents.
type agreement struct {
	schema   *jsonschema.Schema
	only     []attribution.Code        // rules that no schema tells
	rejected map[attribution.Code]bool // rules for which alone the schema rejected a document
	taken    map[attribution.Code]bool // rules that a document breaks which the schema took
}

func newAgreement(t testing.TB) *agreement {
	a := &agreement{compiled(t), nil, make(map[attribution.Code]bool), make(map[attribution.Code]bool)}
	for _, o := range onlyChecked {
		a.only = append(a.only, o.code)
	}
	return a
}

// check checks that the schema rejects a document that breaks a rule that it tells, and takes one that breaks none.
func (a *agreement) check(t *testing.T, d damaged) {
	t.Helper()
	text := encode(t, d.doc)
	c, codes := found(text)
	err := takes(a.schema, text)
	told := slices.DeleteFunc(slices.Clone(codes), func(code attribution.Code) bool { return slices.Contains(a.only, code) })
	switch {
	case len(codes) == 0 && err != nil:
		// In the canonical form what is empty is absent.
		if err := takes(a.schema, canonical(t, c)); err != nil {
			t.Errorf("%s: Validate takes it, and the schema says %v", d.what, err)
		}
	case err == nil:
		for _, code := range told {
			a.taken[code] = true
			if partlyChecked[code] == "" {
				t.Errorf("%s: the schema takes it, and Validate says %s", d.what, code)
			}
		}
	case len(told) == 0:
		t.Errorf("%s: the schema says %v, and Validate only %s", d.what, err, codes)
	case len(told) == 1:
		a.rejected[told[0]] = true
	}
}

// Whatever is done to the complete case, the schema rejects what breaks a rule that it tells, and takes what breaks
// none. Every rule is told by the schema, or is among those that only Decode and Validate know.
func TestSchemaAndValidateAgree(t *testing.T) {
	a := newAgreement(t)
	root := complete(t)
	list := damages(root)
	for _, f := range further {
		list = append(list, damaged{"another value " + f.path, with(root, tokens(f.path), f.value)})
	}
	for _, d := range list {
		a.check(t, d)
	}
	for _, code := range errorCodes(t) {
		partly := partlyChecked[code] != ""
		switch {
		case slices.Contains(a.only, code):
			if a.rejected[code] || partly {
				t.Errorf("%s is said to be no matter of the schema, which rejects some of it", code)
			}
		case !a.rejected[code]:
			t.Errorf("%s is neither told by the schema nor among what only Validate knows", code)
		case partly != a.taken[code]:
			t.Errorf("%s: told in part: %t; a document breaks the rule that the schema takes: %t", code, partly, a.taken[code])
		}
	}
}

// So it is with dossiers: a number of things done to each, taken at random.
func TestSchemaAndValidateAgreeOnDossiers(t *testing.T) {
	a := newAgreement(t)
	rng := rand.New(rand.NewPCG(2024, 3))
	for _, id := range cases.IDs() {
		text, err := cases.Bytes(id)
		if err != nil {
			t.Fatal(err)
		}
		list := damages(parse(t, text))
		for range 60 {
			a.check(t, list[rng.IntN(len(list))])
		}
	}
}

// The rules that only Decode and Validate know are broken by documents that the schema takes.
func TestSchemaTakesWhatItCannotTell(t *testing.T) {
	s := compiled(t)
	for _, o := range onlyChecked {
		if o.why == "" {
			t.Errorf("%s: there is no reason", o.code)
		}
		if o.nowhere {
			continue
		}
		text := []byte(o.text)
		if o.path != "" {
			text = encode(t, with(complete(t), tokens(o.path), o.value))
		}
		if _, codes := found(text); !slices.Equal(codes, []attribution.Code{o.code}) {
			t.Errorf("%s: found %s", o.code, codes)
		}
		if err := takes(s, text); err != nil {
			t.Errorf("%s: the schema rejects it: %v", o.code, err)
		}
	}
}
