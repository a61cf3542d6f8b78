package report_test

import (
	"errors"
	"html"
	"io"
	"regexp"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

// formats are all ways to write a report.
var formats = map[string]func(io.Writer, *attribution.Case, report.Options) error{
	"text": report.Text, "markdown": report.Markdown, "html": report.HTML,
}

func loaded(t testing.TB, id string) *attribution.Case {
	t.Helper()
	c, err := cases.Load(id)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// Every quote that an act rests on is on the page, whole, in its language.
func TestHTMLLeavesNothingOut(t *testing.T) {
	element := regexp.MustCompile(`<[^>]*>`)
	for id := range cases.IDs() {
		c := loaded(t, id)
		page := squeezed(html.UnescapeString(element.ReplaceAllString(rendered(t, report.HTML, c, language.English), "")))
		for _, q := range acted(c) {
			if !strings.Contains(page, squeezed(c.Quotes[q].Text)) {
				t.Errorf("%s: the words of %s are not on the page: %s", id, q, c.Quotes[q].Text)
			}
		}
	}
}

func TestMarkdownLeavesNothingOut(t *testing.T) {
	escaped := strings.NewReplacer(`\`, "", "&lt;", "<", "&gt;", ">", "&amp;", "&")
	for id := range cases.IDs() {
		c := loaded(t, id)
		page := squeezed(escaped.Replace(rendered(t, report.Markdown, c, language.English)))
		for _, q := range acted(c) {
			if !strings.Contains(page, squeezed(c.Quotes[q].Text)) {
				t.Errorf("%s: the words of %s are not on the page: %s", id, q, c.Quotes[q].Text)
			}
		}
	}
}

// A denial stands beside the claim that it denies, in the same table and in the same detail.
func TestHTMLGivesDenialsTheSameRoom(t *testing.T) {
	page := rendered(t, report.HTML, electoralCommission(), language.English)
	for _, want := range []string{
		`<div class="entry claims"><span class="verb claims">asserts</span> <span class="term"><small>likelihood</small> <bdi dir="ltr" lang="en"><q>highly likely</q></bdi> <small>(phia)</small></span>`,
		`<div class="entry rejects"><span class="verb rejects">denies</span><span class="meta">25 March 2024</span></div>`,
		`<blockquote id="quotes-denial" dir="ltr" lang="zh">希望各方停止散布虚假信息</blockquote>`,
		`<blockquote id="quotes-words" dir="ltr" lang="en">highly likely compromised by a Chinese state-affiliated entity</blockquote>`,
	} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %s", want)
		}
	}
}

func TestHTMLMarksWhatChanged(t *testing.T) {
	c := electoralCommission()
	c.Quotes["words"].Text = "compromised between 2021 and 2022"
	c.Quotes["rendered"] = &attribution.Quote{Statement: "answer", Renders: "words", Lang: "fr", Text: "compromise en 2020 et 2021"}
	page := rendered(t, report.HTML, c, language.English)
	for _, want := range []string{"between 2021 and <mark>2022</mark>", "en <mark>2020</mark> et 2021", "<b>number added</b>", "<b>number dropped</b>"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %s", want)
		}
	}
}

func TestHTMLInOtherDirections(t *testing.T) {
	page := rendered(t, report.HTML, electoralCommission(), language.Arabic)
	for _, want := range []string{`<html lang="ar" dir="rtl">`, `<span class="verb rejects">نفي</span>`, `<bdi dir="auto">China</bdi>`} {
		if !strings.Contains(page, want) {
			t.Errorf("the page does not have %s", want)
		}
	}
}

func TestReportsAsOf(t *testing.T) {
	for name, write := range formats {
		var b strings.Builder
		if err := write(&b, electoralCommission(), report.Options{AsOf: "2024-03-24"}); err != nil {
			t.Fatal(err)
		}
		if strings.Contains(b.String(), "highly likely") {
			t.Errorf("%s tells what was said later", name)
		}
		err := write(&b, electoralCommission(), report.Options{AsOf: "yesterday"})
		if !errors.Is(err, attribution.CodeMalformedDate) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

func TestReportsAreTheSameEveryTime(t *testing.T) {
	c := loaded(t, "2025-singapore")
	for name, write := range formats {
		first := rendered(t, write, c, language.Und)
		for range 20 {
			if rendered(t, write, c, language.Und) != first {
				t.Fatalf("two reports of one case differ: %s", name)
			}
		}
	}
}

func TestReportsGiveTheWritersError(t *testing.T) {
	broken := errors.New("broken")
	for name, write := range formats {
		if err := write(writer{broken}, &attribution.Case{ID: "x"}, report.Options{}); !errors.Is(err, broken) {
			t.Errorf("%s: got %v", name, err)
		}
	}
}

// The page of the largest dossier stays light.
func TestHTMLIsSmall(t *testing.T) {
	if n := len(rendered(t, report.HTML, loaded(t, cases.March2024), language.Arabic)); n > 1<<20 {
		t.Errorf("%d bytes", n)
	}
}
