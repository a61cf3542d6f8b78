package report_test

import (
	"io"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"unicode"

	"example.com/attribution"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

// payloads are what somebody might put into a case to have it run, load or hide something where it is reported.
var payloads = []string{
	`<script>alert(1)</script>`, `"><img src=x onerror=alert(1)>`, `' onmouseover='alert(1)`, `javascript:alert(1)`,
	`data:text/html,<script>alert(1)</script>`, "\u202Eoverride", "\u2067isolate", "\u2069pop", `</style></title></textarea><svg onload=alert(1)>`,
	"```\nclick n1 href \"javascript:alert(1)\"\n```", `[x](javascript:alert(1))`, `![x](https://evil.example/x.png)`, `{{.}}`, "a\x00b\x1b[2J",
	`https://user:pass@evil.example/`, `<a href="https://evil.example/">x</a>`, "1. # x\n---\n| a | b |", `#quot;"]; n1 --> n2`, `href=`, `https://"`,
}

// hostile fills every text of a case with payloads, and keeps it connected.
func hostile(payload string) *attribution.Case {
	c := &attribution.Case{
		ID: "x",
		Actors: attribution.Actors{"a": &attribution.State{}, "b": &attribution.Organ{Of: "a"}, "c": &attribution.Person{},
			"d": &attribution.Group{}},
		Incidents:    attribution.Incidents{"i": {}},
		Accounts:     attribution.Accounts{"t": {Incident: "i", Victims: []attribution.Victim{{}}, Counts: []attribution.Count{{}}, Techniques: []string{""}, Activity: "2021"}},
		Attributions: attribution.Attributions{"p": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/d"}},
		Sources:      attribution.Sources{"s": {Publisher: "c"}},
		Statements: attribution.Statements{"m": {By: []attribution.ActorID{"b"}, Source: "s", When: "2024-03-25", Acts: []attribution.Act{
			{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/p", "accounts/t"}, Quotes: []attribution.QuoteID{"q"}},
			{Verb: attribution.Notes, On: []attribution.Ref{"attributions/p"}},
			{Verb: attribution.Reports, Reported: &attribution.Act{Verb: attribution.Denies, By: []attribution.ActorID{"a"}, On: []attribution.Ref{"attributions/p"}}},
		}}},
		Quotes: attribution.Quotes{"q": {Statement: "m"}, "r": {Statement: "m", Renders: "q"}},
		Responses: attribution.Responses{
			"e": &attribution.Sanction{Designations: []attribution.Designation{{Actor: "d", Entries: []attribution.ListEntry{{}}}}},
			"f": &attribution.Indictment{}, "g": &attribution.DiplomaticMeasure{EnvoyOf: "a"},
		},
	}
	for _, a := range c.Actors {
		a.ActorProfile().Names = []attribution.Name{{}}
	}
	for _, r := range c.Responses {
		r.ResponseMeasure().Legal = []attribution.LegalBasis{{}}
		r.ResponseMeasure().OtherCauses = []string{""}
	}
	fill(reflect.ValueOf(c), payload)
	return c
}

// fill puts text into every empty string of a value, but for ids and references.
func fill(v reflect.Value, text string) {
	switch v.Kind() {
	case reflect.Pointer, reflect.Interface:
		if !v.IsNil() {
			fill(v.Elem(), text)
		}
	case reflect.Map:
		for _, k := range v.MapKeys() {
			fill(v.MapIndex(k), text)
		}
	case reflect.Slice:
		for i := range v.Len() {
			fill(v.Index(i), text)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Type().Field(i).Name != "Absent" {
				fill(v.Field(i), text)
			}
		}
	case reflect.String:
		id := strings.HasSuffix(v.Type().Name(), "ID") || v.Type() == reflect.TypeFor[attribution.Ref]()
		if v.CanSet() && v.String() == "" && !id {
			v.SetString(text)
		}
	}
}

// tags are the elements of a page, values those of their attributes, and attributes those that could run or load
// something.
var (
	tags       = regexp.MustCompile(`<([a-zA-Z!/][^\s>]*)`)
	values     = regexp.MustCompile(`="[^"]*"`)
	attributes = regexp.MustCompile(`<[a-z][^>]*\s(on[a-z]+|src|srcset|style|action|data|poster|ping|background)\s*=`)
	valued     = regexp.MustCompile(`([\w-]+)="([^"]*)"`)
)

var known = strings.Fields("!DOCTYPE html head meta title style body a header h1 h2 h3 h4 p br dl div dt dd nav ul li main section table caption " +
	"thead tbody tr th td svg text line rect circle bdi q b small span em mark cite details summary article figure figcaption blockquote ol")

func TestHTMLIsInert(t *testing.T) {
	for _, payload := range payloads {
		inertHTML(t, payload)
	}
}

func inertHTML(t *testing.T, payload string) {
	t.Helper()
	page := rendered(t, report.HTML, hostile(payload), language.English)
	body := page[:strings.Index(page, "<style>")] + page[strings.Index(page, "</style>"):]
	for _, m := range tags.FindAllStringSubmatch(body, -1) {
		if name := strings.TrimPrefix(m[1], "/"); !slices.Contains(known, name) {
			t.Errorf("%q makes an element: %s", payload, name)
		}
	}
	if m := attributes.FindString(values.ReplaceAllString(body, `=""`)); m != "" {
		t.Errorf("%q makes an attribute: %s", payload, m)
	}
	for _, m := range valued.FindAllStringSubmatch(body, -1) {
		if m[1] != "href" && m[1] != "src" {
			continue
		}
		if u, err := url.Parse(m[2]); err != nil || !strings.HasPrefix(m[2], "#") && u.Scheme != "http" && u.Scheme != "https" || u.User != nil {
			t.Errorf("%q makes a link to %s", payload, m[2])
		}
	}
	noControls(t, payload, page)
}

// allowed is what a report in Markdown has of its own: diagrams, escaped characters, line breaks in tables, links to
// the web and to passages in what it links to, and places to which links lead.
var allowed = regexp.MustCompile("(?s)```mermaid.*?```|" + `\\.|<br>|\[in the source\]\(<https?://[^>@\s]*#:~:text=[^>@\s]*>\)|<https?://[^>@\s]*>|<a id="[\pL\pN._-]*"></a>`)

// What is markup in Markdown, or in a diagram, is taken for text.
func TestMarkdownIsInert(t *testing.T) {
	for _, payload := range payloads {
		inertMarkdown(t, payload)
	}
}

func inertMarkdown(t *testing.T, payload string) {
	t.Helper()
	page := rendered(t, report.Markdown, hostile(payload), language.English)
	if n := strings.Count(page, "```"); n != 4 {
		t.Errorf("%q changes where code begins: %d fences", payload, n)
	}
	if prose := allowed.ReplaceAllString(page, ""); strings.ContainsAny(prose, "<[]`") {
		t.Errorf("%q makes markup", payload)
	}
	for _, line := range strings.Split(page, "\n") {
		if strings.HasPrefix(line, "    n") && strings.Count(line, `"`) != 2 {
			t.Errorf("%q ends a label: %s", payload, line)
		}
		if strings.HasPrefix(line, "---") {
			t.Errorf("%q draws a line", payload)
		}
	}
	noControls(t, payload, page)
}

func FuzzReportsAreInert(f *testing.F) {
	for _, payload := range payloads {
		f.Add(payload)
	}
	f.Fuzz(func(t *testing.T, payload string) {
		inertHTML(t, payload)
		inertMarkdown(t, payload)
		noControls(t, payload, rendered(t, report.Text, hostile(payload), language.Arabic))
	})
}

// noControls reports characters that turn the direction of text outside of what they are in.
func noControls(t *testing.T, payload, text string) {
	t.Helper()
	depth := 0
	for _, r := range text {
		switch {
		case r >= '\u2066' && r <= '\u2068':
			depth++
		case r == '\u2069':
			depth--
		case r == '\n' || r == '\t':
		case unicode.IsControl(r), r >= '\u202A' && r <= '\u202E':
			t.Errorf("%q leaves %U", payload, r)
		}
		if depth < 0 {
			t.Fatalf("%q closes an isolate that is not open", payload)
		}
	}
	if depth != 0 {
		t.Errorf("%q leaves %d isolates open", payload, depth)
	}
}

// However long a text is, it is all there.
func TestLongTexts(t *testing.T) {
	const size = 1 << 17
	c := hostile(strings.Repeat("a", size))
	for _, write := range []func(io.Writer, *attribution.Case, report.Options) error{report.HTML, report.Markdown, report.Text} {
		var n counter
		if err := write(&n, c, report.Options{}); err != nil {
			t.Fatal(err)
		}
		if n < size {
			t.Errorf("%d bytes: something is left out", n)
		}
	}
}

type counter int

func (n *counter) Write(p []byte) (int, error) {
	*n += counter(len(p))
	return len(p), nil
}

func rendered(t testing.TB, write func(io.Writer, *attribution.Case, report.Options) error, c *attribution.Case, lang language.Tag) string {
	t.Helper()
	var b strings.Builder
	if err := write(&b, c, report.Options{Lang: lang}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}
