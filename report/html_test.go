package report_test

import (
	"errors"
	"html"
	"io"
	"net/url"
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
	for _, id := range cases.IDs() {
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
	for _, id := range cases.IDs() {
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
		`<div class="entry claims"><span class="who"><bdi>United Kingdom</bdi></span> <span class="verb claims">asserts</span> <span class="term"><small>likelihood</small> <bdi lang="en"><q>highly likely</q></bdi> <small>(read as phia)</small></span>`,
		`<div class="entry rejects"><span class="who"><bdi>China</bdi></span> <span class="verb rejects">denies</span><span class="meta">25 March 2024</span></div>`,
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
	for _, want := range []string{`<html lang="ar" dir="rtl">`, `<span class="verb rejects">نفي</span>`, `<bdi lang="ar">الصين</bdi>`} {
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

// Every link within a page leads to a place on it, and no two places have the same name.
func TestHTMLLinksLeadSomewhere(t *testing.T) {
	all := map[string]*attribution.Case{"small": electoralCommission()}
	for _, id := range cases.IDs() {
		all[id] = loaded(t, id)
	}
	odd := electoralCommission()
	for _, id := range []attribution.AttributionID{"甲", "乙", "a/b", "a-b", "a_b", "a b", "é", "e\u0301", "%41", "A", "#", "\""} {
		odd.Attributions[id] = odd.Attributions["claim"]
		act := &odd.Statements["release"].Acts[0]
		act.On = append(act.On, id.Ref())
	}
	all["odd"] = odd
	for name, c := range all {
		page := rendered(t, report.HTML, c, language.Arabic)
		places := make(map[string]bool)
		for _, m := range regexp.MustCompile(` id="([^"]*)"`).FindAllStringSubmatch(page, -1) {
			id := html.UnescapeString(m[1])
			if places[id] {
				t.Errorf("%s: two places are named %s", name, id)
			}
			places[id] = true
		}
		for _, m := range regexp.MustCompile(` href="#([^"]*)"`).FindAllStringSubmatch(page, -1) {
			id, err := url.PathUnescape(html.UnescapeString(m[1]))
			if err != nil || !places[id] {
				t.Errorf("%s: no place is named %s", name, id)
			}
		}
	}
}

// A report of what had been said by a date says of what that is not certain, and of what was denied before anybody
// claimed it.
func TestReportsAsOfTellWhatIsUncertain(t *testing.T) {
	for name, write := range formats {
		for date, want := range map[attribution.When][2]bool{
			"2024-03-25T12:00Z": {true, true}, "2024-03-25T16:15Z": {false, true}, "2024-03-25T18:00Z": {false, false},
		} {
			var b strings.Builder
			if err := write(&b, electoralCommission(), report.Options{AsOf: date}); err != nil {
				t.Fatal(err)
			}
			got := [2]bool{strings.Contains(b.String(), "perhaps not yet said"), strings.Contains(b.String(), "by then nobody is recorded to have claimed it")}
			if got != want {
				t.Errorf("%s at %s: %v, want %v", name, date, got, want)
			}
		}
	}
}

// A case with nothing in it, and an incident of which nothing is told, are reported as that.
func TestReportsOfLittle(t *testing.T) {
	tests := map[string]*attribution.Case{
		"The case holds nothing to report.":             {ID: "x"},
		"nothing is recorded of what was said about it": {ID: "x", Incidents: attribution.Incidents{"a": {Title: "Incident"}}},
	}
	for want, c := range tests {
		for name, write := range formats {
			got := rendered(t, write, c, language.English)
			if strings.Count(got, want) != 1 {
				t.Errorf("%s does not say %q", name, want)
			}
			if strings.Contains(got, "What rests on words") || strings.Contains(got, "0 of 0") {
				t.Errorf("%s counts nothing", name)
			}
		}
	}
}

// The page of the largest dossier stays light.
func TestHTMLIsSmall(t *testing.T) {
	if n := len(rendered(t, report.HTML, loaded(t, cases.March2024), language.Arabic)); n > 1<<20 {
		t.Errorf("%d bytes", n)
	}
}
