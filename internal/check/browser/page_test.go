package browser

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/report"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/page"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
	"golang.org/x/text/language"
)

var shots = flag.String("shots", "", "write pictures of the pages to this `folder`")

func html(t *testing.T, c *attribution.Case, lang language.Tag) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := report.HTML(&b, c, report.Options{Lang: lang}); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func march2024(t *testing.T) *attribution.Case {
	t.Helper()
	c, err := cases.Load(cases.March2024)
	if err != nil {
		t.Fatal(err)
	}
	return c
}

// A screen is a size and the colours in which people look at a page.
type screen struct {
	width  int64
	scheme string
}

func (s screen) String() string { return fmt.Sprintf("%d-%s", s.width, s.scheme) }

var screens = []screen{{360, "light"}, {360, "dark"}, {768, "light"}, {768, "dark"}, {1440, "light"}, {1440, "dark"}}

// show shows the page on a screen.
func (s screen) show(t *testing.T, ctx context.Context) {
	t.Helper()
	must(t, chromedp.Do(ctx, chromedp.EmulateViewport(s.width, 900)))
	media(t, ctx, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: s.scheme}}})
}

const (
	overflow = `document.documentElement.scrollWidth - document.documentElement.clientWidth`
	unfold   = `document.querySelectorAll("details").forEach(d => d.open = true); 0`

	// widest names what sticks out, for the message.
	widest = `[...document.querySelectorAll("body *")].filter(e => { const r = e.getBoundingClientRect();
		return r.width > 1 && (r.right > document.documentElement.clientWidth + 1 || r.left < -1) }).slice(0, 5).map(e => e.tagName + "." + e.className + ": " +
		e.textContent.slice(0, 60)).join("\n")`

	// collisions are labels of a timeline that overlap.
	collisions = `[...document.querySelectorAll(".axis")].flatMap(axis => { const labels = [...axis.querySelectorAll("text")].map(e => [e.textContent, e.getBoundingClientRect()])
		.filter(([, r]) => r.width > 0).sort((a, b) => a[1].left - b[1].left); return labels.flatMap(([text, r], i) => i > 0 && r.left < labels[i-1][1].right ? [labels[i-1][0] + " | " + text] : []) })`
)

// fits reports what is wider than the screen, and what overlaps.
func fits(t *testing.T, ctx context.Context) {
	t.Helper()
	if n := value[int](t, ctx, overflow); n > 0 {
		t.Errorf("%d pixels too wide:\n%s", n, value[string](t, ctx, widest))
	}
	for _, c := range value[[]string](t, ctx, collisions) {
		t.Errorf("labels overlap: %s", c)
	}
}

func TestPage(t *testing.T) {
	t.Parallel()
	for _, lang := range []language.Tag{language.English, language.Arabic} {
		t.Run(lang.String(), func(t *testing.T) {
			t.Parallel()
			ctx := chromium(t)
			v := visiting(t, ctx, html(t, march2024(t), lang))
			for _, folded := range []bool{true, false} {
				if !folded {
					value[int](t, ctx, unfold)
				}
				for _, s := range screens {
					t.Run(s.String(), func(t *testing.T) {
						s.show(t, ctx)
						if *shots != "" && folded {
							shoot(t, ctx, lang.String()+"-"+s.String())
						}
						fits(t, ctx)
					})
				}
			}
			v.quiet(t)
		})
	}
}

func shoot(t *testing.T, ctx context.Context, name string) {
	t.Helper()
	picture, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	must(t, err)
	must(t, os.WriteFile(filepath.Join(*shots, name+".png"), picture, 0o666))
}

func media(t *testing.T, ctx context.Context, params emulation.SetEmulatedMediaParams) {
	t.Helper()
	_, err := chromedp.Call(ctx, emulation.SetEmulatedMedia, params)
	must(t, err)
}

// Every dossier fits a phone, in every language.
func TestEveryDossierFitsAPhone(t *testing.T) {
	t.Parallel()
	ctx := chromium(t)
	must(t, chromedp.Do(ctx, chromedp.EmulateViewport(360, 900)))
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			t.Fatal(err)
		}
		for _, lang := range []string{"en", "fr", "de", "es", "zh", "ar"} {
			t.Run(id+"/"+lang, func(t *testing.T) {
				visiting(t, ctx, html(t, c, language.Make(lang)))
				value[int](t, ctx, unfold)
				fits(t, ctx)
			})
		}
	}
}

// Axe finds no barrier. It is slow, so that every language meets every width, every width every scheme, and every
// scheme every language, but not all three at once.
func TestAccessibility(t *testing.T) {
	t.Parallel()
	axe := script(t, "axe.min.js")
	for lang, all := range map[language.Tag][]screen{
		language.English: {{360, "light"}, {768, "dark"}, {1440, "light"}},
		language.Arabic:  {{360, "dark"}, {768, "light"}, {1440, "dark"}},
		language.French:  {{1440, "dark"}},
		language.German:  {{360, "light"}},
		language.Spanish: {{768, "dark"}},
		language.Chinese: {{360, "dark"}},
	} {
		t.Run(lang.String(), func(t *testing.T) {
			t.Parallel()
			ctx := chromium(t)
			visiting(t, ctx, html(t, march2024(t), lang))
			value[int](t, ctx, unfold)
			value[int](t, ctx, axe+"; 0")
			for _, s := range all {
				t.Run(s.String(), func(t *testing.T) {
					s.show(t, ctx)
					const run = `axe.run({resultTypes: ["violations"]}).then(r => r.violations.map(v => v.id + " ×" + v.nodes.length + ": " + v.help + "\n\t" +
						v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + "\n\t" + n.failureSummary).join("\n\t")))`
					for _, violation := range value[[]string](t, ctx, run) {
						t.Error(violation)
					}
				})
			}
		})
	}
}

// Without a mouse, the first stop leads past the head of the page, and every stop shows that it has been reached.
func TestKeyboard(t *testing.T) {
	t.Parallel()
	ctx := chromium(t)
	visiting(t, ctx, html(t, march2024(t), language.English))
	press := func() { must(t, chromedp.Do(ctx, chromedp.KeyEvent(kb.Tab))) }
	press()
	if got := value[string](t, ctx, `document.activeElement.getAttribute("href")`); got != "#claims" {
		t.Fatalf("the first stop is %q", got)
	}
	const outlined = `(() => { const e = document.activeElement, s = getComputedStyle(e), r = e.getBoundingClientRect();
		return e.tagName + (s.outlineStyle != "none" && parseFloat(s.outlineWidth) > 0 && r.top > -1 && r.bottom < innerHeight + 1 ? "" : " " + e.outerHTML) })()`
	for range 40 {
		if got := value[string](t, ctx, outlined); got != "A" && got != "SUMMARY" {
			t.Fatalf("a stop does not show: %s", got)
		}
		press()
	}
}

// What is folded on the screen is on paper, and everything fits the sheet.
func TestPrint(t *testing.T) {
	t.Parallel()
	ctx := chromium(t)
	visiting(t, ctx, html(t, march2024(t), language.English))
	const shown = `new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => { const n = document.querySelector("#notes li");
		done(n.checkVisibility({contentVisibilityAuto: true}) && n.getBoundingClientRect().height > 0) })))`
	if value[bool](t, ctx, shown) {
		t.Fatal("the notes are not folded on the screen")
	}
	const a4 = 695 // pixels between the margins of the narrower of the usual sheets
	must(t, chromedp.Do(ctx, chromedp.EmulateViewport(a4, 900)))
	media(t, ctx, emulation.SetEmulatedMediaParams{Media: "print"})
	if !value[bool](t, ctx, shown) {
		t.Error("the notes are not on paper")
	}
	fits(t, ctx)
	const hidden = `[...document.querySelectorAll("main *, header *")].filter(e => e.childElementCount == 0 && e.textContent.trim() != "" &&
		!e.closest("nav, summary, svg, .matrix thead") && !e.checkVisibility({contentVisibilityAuto: true})).map(e => e.outerHTML.slice(0, 200)).slice(0, 5)`
	for _, e := range value[[]string](t, ctx, hidden) {
		t.Errorf("it is not on paper: %s", e)
	}
}

// The whole page of the showcase takes at most 30 sheets, of either of the usual sizes.
func TestPrintIsShort(t *testing.T) {
	t.Parallel()
	ctx := chromium(t)
	visiting(t, ctx, html(t, march2024(t), language.English))
	for name, size := range map[string][2]float64{"A4": {8.27, 11.69}, "Letter": {8.5, 11}} {
		out, err := chromedp.Call(ctx, page.PrintToPDF, page.PrintToPDFParams{PaperWidth: size[0], PaperHeight: size[1], PrintBackground: new(true)})
		must(t, err)
		sheets := len(regexp.MustCompile(`/Type\s*/Page[^s]`).FindAll(out.Data, -1))
		t.Logf("%s: %d sheets", name, sheets)
		if sheets < 5 || sheets > 30 {
			t.Errorf("%s: %d sheets, want at most 30", name, sheets)
		}
	}
}

// Whoever opens the page sees who accuses China or its organs of what, how surely, who denies it, and what was done,
// without scrolling; on a phone the summary begins there.
func TestSummaryIsOnTheFirstScreen(t *testing.T) {
	t.Parallel()
	ctx := chromium(t)
	must(t, chromedp.Do(ctx, chromedp.EmulateViewport(1280, 800)))
	visiting(t, ctx, html(t, march2024(t), language.English))
	const seen = `(() => { const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT); let text = ""; for (let n; n = walker.nextNode();) {
		const r = document.createRange(); r.selectNodeContents(n); const b = r.getBoundingClientRect(); if (b.height > 0 && b.bottom <= innerHeight) text += n.textContent + " " } return text.replace(/\s+/g, " ") })()`
	text := value[string](t, ctx, seen)
	for _, want := range []string{"Compromise of the Electoral Commission", "Reconnaissance against British parliamentarians", "Global campaign of APT31",
		"Parliamentary Service of New Zealand", "affiliated to → China", "backed by → China", "highly likely", "almost certain", "denies", "sanction by United Kingdom", "sanction by United States",
		"indictment by United States", "summons of the envoy of China"} {
		if !strings.Contains(text, want) {
			t.Errorf("the first screen lacks %q: %s", want, text)
		}
	}
	for _, lang := range []language.Tag{language.English, language.Arabic} {
		must(t, chromedp.Do(ctx, chromedp.EmulateViewport(390, 844)))
		visiting(t, ctx, html(t, march2024(t), lang))
		const claims = `[...document.querySelectorAll(".summary li")].filter(e => e.getBoundingClientRect().bottom <= innerHeight).length`
		if n := value[int](t, ctx, claims); n < 4 {
			t.Errorf("%v: on the first screen of a phone there are %d claims", lang, n)
		}
	}
}

// Within the matrix the names of the parties stay in sight.
func TestHeadsStay(t *testing.T) {
	t.Parallel()
	ctx := chromium(t)
	for _, lang := range []language.Tag{language.English, language.Arabic} {
		must(t, chromedp.Do(ctx, chromedp.EmulateViewport(1280, 800)))
		visiting(t, ctx, html(t, march2024(t), lang))
		const scrolled = `(() => { const tables = [...document.querySelectorAll(".matrix")]; tables.sort((a, b) => b.offsetHeight - a.offsetHeight); const t = tables[0];
			scrollTo(0, t.getBoundingClientRect().top + scrollY + t.offsetHeight / 2);
			return [...t.querySelectorAll("thead th")].map(e => e.getBoundingClientRect()).map(r => r.top >= -1 && r.top < 5 && r.height > 10) })()`
		heads := value[[]bool](t, ctx, scrolled)
		if len(heads) < 3 || slices.Contains(heads, false) {
			t.Errorf("%v: after scrolling, heads that stand at the top: %v", lang, heads)
		}
		const unnamed = `[...document.querySelectorAll(".matrix .entry")].filter(e => e.querySelector(".who").textContent.trim() == "").length`
		if n := value[int](t, ctx, unnamed); n > 0 {
			t.Errorf("%v: %d entries do not name their party", lang, n)
		}
	}
}

// The picture of the summary keeps within its edges, in every language.
func TestPicture(t *testing.T) {
	t.Parallel()
	ctx := chromium(t)
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		must(t, err)
		for _, lang := range report.Languages() {
			var b bytes.Buffer
			must(t, report.SVG(&b, c, report.Options{Lang: lang}))
			v := visiting(t, ctx, []byte(`<!DOCTYPE html><title>x</title><link rel="icon" href="data:,"><body style="margin:0">`+b.String()))
			const outside = `[...document.querySelectorAll("svg text")].map(e => [e.textContent, e.getBoundingClientRect()]).filter(([, r]) => r.left < 0 || r.right > 1200).map(([s]) => s)`
			for _, text := range value[[]string](t, ctx, outside) {
				t.Errorf("%s in %v: it is too wide: %s", id, lang, text)
			}
			v.quiet(t)
		}
	}
}
