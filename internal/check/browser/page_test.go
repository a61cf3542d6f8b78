package browser

import (
	"bytes"
	"context"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/report"
	"github.com/chromedp/cdproto/emulation"
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

// Axe finds no barrier. It is slow, so that every language meets every width, every width every scheme, and every scheme every language,
// but not all three at once.
func TestAccessibility(t *testing.T) {
	t.Parallel()
	axe := script(t, "axe.min.js")
	for lang, all := range map[language.Tag][]screen{
		language.English: {{360, "light"}, {768, "dark"}, {1440, "light"}},
		language.Arabic:  {{360, "dark"}, {768, "light"}, {1440, "dark"}},
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
	if !value[bool](t, ctx, `getComputedStyle(document.querySelector(".matrix td")).display == "table-cell"`) {
		t.Error("the matrix is no table on paper")
	}
}
