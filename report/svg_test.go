package report_test

import (
	"bytes"
	"encoding/xml"
	"errors"
	"io"
	"regexp"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

// svgText returns the text of a picture, and reports what is not well formed or not one of its few elements and
// attributes.
func svgText(t *testing.T, c *attribution.Case, lang language.Tag) string {
	t.Helper()
	var b bytes.Buffer
	if err := report.SVG(&b, c, report.Options{Lang: lang}); err != nil {
		t.Fatal(err)
	}
	var text strings.Builder
	d := xml.NewDecoder(&b)
	for style := false; ; {
		token, err := d.Token()
		if errors.Is(err, io.EOF) {
			return strings.Join(strings.Fields(text.String()), " ")
		}
		if err != nil {
			t.Fatal(err)
		}
		switch x := token.(type) {
		case xml.StartElement:
			style = x.Name.Local == "style"
			if !regexp.MustCompile(`^(svg|title|style|rect|text|tspan)$`).MatchString(x.Name.Local) {
				t.Errorf("there is an element %s", x.Name.Local)
			}
			for _, a := range x.Attr {
				if !regexp.MustCompile(`^(xmlns|width|height|viewBox|role|aria-labelledby|aria-hidden|lang|direction|id|fill|x|y|class)$`).MatchString(a.Name.Local) {
					t.Errorf("there is an attribute %s", a.Name.Local)
				}
			}
		case xml.CharData:
			if !style {
				text.Write(x)
			}
		}
	}
}

// The picture says what the summary says, in every language, and stands alone.
func TestSVGHasTheSummary(t *testing.T) {
	line := regexp.MustCompile(`^ *[■▸] `)
	for _, id := range cases.IDs() {
		c := loaded(t, id)
		for _, lang := range report.Languages() {
			if testing.Short() && lang != language.English && lang != language.Arabic {
				continue
			}
			picture := squeezed(svgText(t, c, lang))
			var b strings.Builder
			if err := report.Text(&b, c, report.Options{Lang: lang, Short: true}); err != nil {
				t.Fatal(err)
			}
			found := 0
			for _, l := range strings.Split(b.String(), "\n") {
				if !line.MatchString(l) {
					continue
				}
				found++
				for _, word := range strings.FieldsFunc(line.ReplaceAllString(l, ""), func(r rune) bool { return strings.ContainsRune(" \u00a0:：‖·", r) }) {
					if !strings.Contains(picture, squeezed(word)) {
						t.Errorf("%s in %v lacks %q", id, lang, word)
					}
				}
			}
			if found < 3 {
				t.Errorf("%s in %v: only %d lines were read", id, lang, found)
			}
		}
	}
}

// What a case holds cannot become more than text.
func TestSVGIsInert(t *testing.T) {
	for _, payload := range payloads {
		for _, lang := range []language.Tag{language.English, language.Arabic} {
			noControls(t, payload, svgText(t, hostile(payload), lang))
		}
	}
	svgText(t, &attribution.Case{ID: "x", Title: "a\xff\ufffe\x00b"}, language.English)
	if got := svgText(t, &attribution.Case{ID: "x"}, language.English); !strings.Contains(got, "nothing to report") {
		t.Errorf("got %s", got)
	}
}
