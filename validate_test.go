package attribution_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"

	. "example.com/attribution"
	gocmp "github.com/google/go-cmp/cmp"
)

// found is what tests match of a finding: never its words.
type found struct {
	Path, Member string
	Code         Code
}

func at(path string, code Code) found { return found{Path: path, Code: code} }
func lacks(path, member string) found { return found{path, member, CodeMissing} }
func finds(list ...found) []found     { return list }
func findings(err error) (out []found) {
	fs, _ := errors.AsType[Findings](err)
	for _, f := range fs {
		out = append(out, found{f.Path, f.Member, f.Code})
	}
	return out
}

// A breach is a rule broken in the complete case, all that is found then, and what comes close to breaking it.
type breach struct {
	name    string
	want    []found
	trigger func(c *Case)
	nearly  func(c *Case)
}

// breaches are by the noun that the rules are about.
var breaches = map[string][]breach{
	"case": caseBreaches, "actor": actorBreaches, "account": accountBreaches, "source": sourceBreaches,
	"attribution": attributionBreaches, "statement": statementBreaches, "act": actBreaches, "assessment": assessmentBreaches,
	"quote": quoteBreaches, "response": responseBreaches, "time": timeBreaches, "cycle": cycleBreaches,
}

func TestValidate(t *testing.T) {
	for noun, list := range breaches {
		t.Run(noun, func(t *testing.T) {
			for _, b := range list {
				t.Run(b.name, func(t *testing.T) {
					c := complete()
					b.trigger(c)
					err := c.Validate()
					if diff := gocmp.Diff(b.want, findings(err)); diff != "" {
						t.Errorf("findings (-want +got):\n%s", diff)
					}
					fs, _ := errors.AsType[Findings](err)
					for _, f := range fs {
						if !errors.Is(err, f.Code) || f.Severity != SeverityError || f.Message == "" || (f.Member != "") != (f.Code == CodeMissing) {
							t.Errorf("a finding that is not whole: %#v", f)
						}
					}
					resolve(t, c, fs)
					c = complete()
					b.nearly(c)
					err = c.Validate()
					if err != nil {
						t.Errorf("what comes close: %v", err)
					}
					resolve(t, c, nil)
				})
			}
		})
	}
}

// resolve checks that the pointers of findings lead to something in the encoded case, where it can be encoded; without
// findings it can.
func resolve(t *testing.T, c *Case, fs Findings) {
	t.Helper()
	var b bytes.Buffer
	if err := c.Encode(&b); err != nil {
		if len(fs) == 0 {
			t.Errorf("a case without findings cannot be encoded: %v", err)
		}
		return
	}
	for _, f := range fs {
		if !resolves(b.Bytes(), f.Path) {
			t.Errorf("%s leads to nothing", f.Path)
		}
		if f.Member != "" && resolves(b.Bytes(), f.Path+"/"+f.Member) {
			t.Errorf("%s is not missing in %s", f.Member, f.Path)
		}
	}
}

// resolves reports whether an RFC 6901 pointer leads to a value of a JSON text.
func resolves(text []byte, pointer string) bool {
	var v any
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	if d.Decode(&v) != nil {
		return false
	}
	tokens := strings.Split(pointer, "/")
	if tokens[0] != "" {
		return false
	}
	for _, token := range tokens[1:] {
		token = strings.NewReplacer("~1", "/", "~0", "~").Replace(token)
		switch x := v.(type) {
		case map[string]any:
			member, ok := x[token]
			if !ok {
				return false
			}
			v = member
		case []any:
			i, err := strconv.Atoi(token)
			if err != nil || i < 0 || i >= len(x) {
				return false
			}
			v = x[i]
		default:
			return false
		}
	}
	return true
}

// Every reference of the model, broken by itself, is found at its own place.
func TestDanglingReferences(t *testing.T) {
	c := complete()
	broken := 0
	references(reflect.ValueOf(c), "", func(path string, field reflect.Value) {
		if path == "/id" {
			return
		}
		before := field.String()
		field.SetString("nobody")
		if !slices.Contains(findings(c.Validate()), at(path, CodeDangling)) {
			t.Errorf("%s is not found", path)
		}
		field.SetString(before)
		broken++
	})
	if broken < 100 {
		t.Errorf("only %d references", broken)
	}
	if err := c.Validate(); err != nil {
		t.Errorf("after all: %v", err)
	}
}

// Every code that is no warning and no advice is given in some test, and no other.
func TestEveryCodeIsGiven(t *testing.T) {
	given := make(map[string]bool)
	for _, list := range breaches {
		for _, b := range list {
			for _, f := range b.want {
				given[string(f.Code)] = true
			}
		}
	}
	for _, m := range malformations {
		for _, f := range m.want {
			given[string(f.Code)] = true
		}
	}
	for _, o := range ownVerdicts {
		for _, f := range o.want {
			if !strings.Contains(string(f.Code), "/") {
				given[string(f.Code)] = true
			}
		}
	}
	for _, u := range unreadables {
		given[string(u.code)] = true
	}
	errors := rootCodes(t, "error")
	slices.Sort(errors)
	if diff := gocmp.Diff(errors, slices.Sorted(maps.Keys(given))); diff != "" {
		t.Errorf("codes (-declared +given in tests), each of which wants a case that triggers it:\n%s", diff)
	}
}

// broken is a case with many mistakes, of all its parts.
func broken() *Case {
	c := complete()
	c.ID = ""
	c.Lang = "xx-nowhere"
	c.Extra["a"], c.Extra["b"], c.Extra["c"] = json.RawMessage(`{`), json.RawMessage(`[`), json.RawMessage(`"`)
	c.Actors["accuser"].(*State).Code = "UK"
	c.Actors["accuser"].ActorProfile().Names[1].Text = ""
	c.Actors["ministry"].(*Organ).Of = "nobody"
	c.Accounts["telling"].Detected = "2018"
	c.Accounts["telling"].Incident = "nothing"
	c.Accounts["telling"].Counts[0].Low = new(-1.0)
	c.Sources["page"].Reliability = "Z"
	c.Sources["page"].URL = "page"
	c.Attributions["reply"].Object = "actors/accused"
	c.Statements["release"].Acts[1].Refuses = ""
	c.Statements["release"].Acts[1].Verb = ""
	c.Statements["release"].When = "25 March"
	c.Quotes["words"].Text, c.Quotes["words"].Lang = "", "ua"
	c.Responses["listing"].(*Sanction).Designations[0].Actor = ""
	c.Responses["listing"].(*Sanction).Ended = "2023"
	return c
}

// All findings are given, in the order of the document, and every time the same.
func TestAllFindingsInOrder(t *testing.T) {
	want := finds(
		lacks("", "id"),
		at("/lang", CodeUnknownLanguage),
		lacks("/actors/accuser/names/1", "text"),
		at("/actors/accuser/code", CodeUnknownCountry),
		at("/actors/ministry/of", CodeDangling),
		at("/accounts/telling/incident", CodeDangling),
		at("/accounts/telling/detected", CodeImpossibleTime),
		at("/accounts/telling/counts/0/low", CodeOutOfRange),
		at("/sources/page/url", CodeMalformedURL),
		at("/sources/page/reliability", CodeUnknownWord),
		at("/attributions/reply/object", CodeWrongEnds),
		at("/statements/release/when", CodeMalformedDate),
		lacks("/statements/release/acts/1", "verb"),
		lacks("/quotes/words", "text"),
		at("/quotes/words/lang", CodeUnknownLanguage),
		at("/responses/listing/ended", CodeImpossibleTime),
		lacks("/responses/listing/designations/0", "actor"),
		at("/a", CodeMalformedJSON),
		at("/b", CodeMalformedJSON),
		at("/c", CodeMalformedJSON),
	)
	for range 100 {
		if diff := gocmp.Diff(want, unique(findings(broken().Validate()))); diff != "" {
			t.Fatalf("findings (-want +got):\n%s", diff)
		}
	}
}

// unique leaves out what is found a second time at one place, for another reason.
func unique(list []found) []found { return slices.Compact(list) }

// Whatever is broken together, findings follow the document, in which their pointers are looked up here.
func TestFindingsFollowTheDocument(t *testing.T) {
	c := complete()
	for _, noun := range slices.Sorted(maps.Keys(breaches)) {
		for _, b := range breaches[noun] {
			alone := complete()
			b.trigger(alone)
			if alone.Encode(new(bytes.Buffer)) == nil {
				try(func() { b.trigger(c) })
			}
		}
	}
	fs, _ := errors.AsType[Findings](c.Validate())
	if len(fs) < 40 {
		t.Errorf("only %d findings", len(fs))
	}
	place := make(map[string]int)
	for i, pointer := range pointers(t, encode(t, c)) {
		place[pointer] = i + 1
	}
	last := 0
	for _, f := range fs {
		at := place[f.Path]
		if at == 0 {
			t.Errorf("%s leads to nothing", f.Path)
		}
		if at < last {
			t.Errorf("%s comes after what stands behind it", f.Path)
		}
		last = at
	}
}

// try does what may find that another breach has taken away what it breaks.
func try(trigger func()) {
	defer func() { _ = recover() }()
	trigger()
}

// pointers are those of all values of a JSON text, in its order.
func pointers(t *testing.T, text []byte) (out []string) {
	t.Helper()
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	token := func() json.Token {
		next, err := d.Token()
		if err != nil {
			t.Fatal(err)
		}
		return next
	}
	var value func(path string)
	value = func(path string) {
		out = append(out, path)
		switch token() {
		case json.Delim('{'):
			for d.More() {
				value(path + "/" + strings.NewReplacer("~", "~0", "/", "~1").Replace(token().(string)))
			}
			token()
		case json.Delim('['):
			for i := 0; d.More(); i++ {
				value(path + "/" + strconv.Itoa(i))
			}
			token()
		}
	}
	value("")
	return out
}

// A reference into a collection whose name is misspelled says so, and no other does.
func TestMisspelledCollection(t *testing.T) {
	for doc, want := range map[string]bool{
		`{"format":"attribution/1","id":"a","response":{"r":{"kind":"sanction"}},"statements":{"s":{"acts":[{"verb":"announces","on":["responses/r"]}]}}}`: true,
		`{"format":"attribution/1","id":"a","example.org/r":{},"statements":{"s":{"acts":[{"verb":"announces","on":["responses/r"]}]}}}`:                   false,
	} {
		c, err := Decode(strings.NewReader(doc))
		if err != nil {
			t.Fatal(err)
		}
		fs, _ := errors.AsType[Findings](c.Validate())
		at := slices.IndexFunc(fs, func(f Finding) bool { return f.Code == CodeDangling })
		if at < 0 || strings.Contains(fs[at].Message, `"response"`) != want {
			t.Errorf("%s: %v", doc, fs)
		}
	}
}
