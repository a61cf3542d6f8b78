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

// screens are the sizes and colours in which people look at a page.
func screens(t *testing.T, ctx context.Context, f func(t *testing.T, name string)) {
	for _, width := range []int64{360, 768, 1440} {
		for _, scheme := range []string{"light", "dark"} {
			name := fmt.Sprintf("%d-%s", width, scheme)
			t.Run(name, func(t *testing.T) {
				must(t, chromedp.Do(ctx, chromedp.EmulateViewport(width, 900)))
				media(t, ctx, emulation.SetEmulatedMediaParams{Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: scheme}}})
				f(t, name)
			})
		}
	}
}

const (
	overflow = `document.documentElement.scrollWidth - document.documentElement.clientWidth`
	unfold   = `document.querySelectorAll("details").forEach(d => d.open = true); 0`

	// widest names what sticks out, for the message.
	widest = `[...document.querySelectorAll("body *")].filter(e => { const r = e.getBoundingClientRect();
		return r.width > 1 && (r.right > document.documentElement.clientWidth + 1 || r.left < -1) }).slice(0, 5).map(e => e.tagName + "." + e.className + ": " +
		e.textContent.slice(0, 60)).join("\n")`
)

func TestPage(t *testing.T) {
	for _, lang := range []language.Tag{language.English, language.Arabic} {
		t.Run(lang.String(), func(t *testing.T) {
			ctx := chromium(t)
			v := visiting(t, ctx, html(t, march2024(t), lang))
			for _, folded := range []bool{true, false} {
				if !folded {
					value[int](t, ctx, unfold)
				}
				screens(t, ctx, func(t *testing.T, name string) {
					if *shots != "" && folded {
						shoot(t, ctx, lang.String()+"-"+name)
					}
					if n := value[int](t, ctx, overflow); n > 0 {
						t.Errorf("%d pixels too wide:\n%s", n, value[string](t, ctx, widest))
					}
				})
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
	ctx := chromium(t)
	must(t, chromedp.Do(ctx, chromedp.EmulateViewport(360, 900)))
	for id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			t.Fatal(err)
		}
		for _, lang := range []string{"en", "fr", "de", "es", "zh", "ar"} {
			t.Run(id+"/"+lang, func(t *testing.T) {
				visiting(t, ctx, html(t, c, language.Make(lang)))
				value[int](t, ctx, unfold)
				if n := value[int](t, ctx, overflow); n > 0 {
					t.Errorf("%d pixels too wide:\n%s", n, value[string](t, ctx, widest))
				}
			})
		}
	}
}

func TestAccessibility(t *testing.T) {
	axe := script(t, "axe.min.js")
	for _, lang := range []language.Tag{language.English, language.Arabic} {
		t.Run(lang.String(), func(t *testing.T) {
			ctx := chromium(t)
			visiting(t, ctx, html(t, march2024(t), lang))
			value[int](t, ctx, unfold)
			value[int](t, ctx, axe+"; 0")
			screens(t, ctx, func(t *testing.T, _ string) {
				const run = `axe.run().then(r => r.violations.map(v => v.id + " ×" + v.nodes.length + ": " + v.help + "\n\t" +
					v.nodes.slice(0, 3).map(n => n.html.slice(0, 200) + "\n\t" + n.failureSummary).join("\n\t")))`
				for _, violation := range value[[]string](t, ctx, run) {
					t.Error(violation)
				}
			})
		})
	}
}

// What is folded on the screen is on paper.
func TestPrintUnfolds(t *testing.T) {
	ctx := chromium(t)
	visiting(t, ctx, html(t, march2024(t), language.English))
	const height = `(() => { const n = document.querySelector("#notes li"); return n.checkVisibility({contentVisibilityAuto: true}) && n.getBoundingClientRect().height > 0 })()`
	if value[bool](t, ctx, height) {
		t.Fatal("the notes are not folded on the screen")
	}
	media(t, ctx, emulation.SetEmulatedMediaParams{Media: "print"})
	if !value[bool](t, ctx, height) {
		t.Error("the notes are not on paper")
	}
}
