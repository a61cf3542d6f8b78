package browser

import (
	"strings"
	"testing"

	"example.com/attribution"
	"github.com/chromedp/chromedp"
	"golang.org/x/text/language"
)

// attack is text that would run a script, load something or turn what is around it, wherever it were taken for more
// than text.
const attack = `"><script>window.ran = 1; alert(1)</script><img src="/stolen" onerror="window.ran = 2">` +
	`' onfocus='window.ran = 3' autofocus x='</title></style><svg onload="window.ran = 4"><iframe src="javascript:parent.ran = 5"></iframe>` +
	"<link rel=stylesheet href=/style><base href=//evil.example/>\u202Eturned\u202C \u2067open \u2069\u2069 {{.}}"

func attacked() *attribution.Case {
	name := func(text string) attribution.Profile { return attribution.Named(text, "en") }
	w := attribution.Words{Text: attack, Lang: `en"onclick="window.ran=6`}
	return &attribution.Case{
		ID: "x", Title: attack, License: attack, Marking: attack, By: []attribution.ActorID{"a"},
		Actors:       attribution.Actors{"a": &attribution.State{Profile: name(attack)}, "b": &attribution.Group{Profile: name(strings.Repeat("b", 1<<20))}},
		Incidents:    attribution.Incidents{"i": {Title: attack}},
		Accounts:     attribution.Accounts{"t": {Incident: "i", Activity: "2021", Victims: []attribution.Victim{{Words: w}}, Purpose: w, Techniques: []string{attack}}},
		Attributions: attribution.Attributions{"p": {Subject: "incidents/i", Link: attribution.ConductedBy, Object: "actors/b"}},
		Statements: attribution.Statements{"s": {Kind: attribution.StatementKind("x/" + attack), By: []attribution.ActorID{"a"}, When: "2024-03-25", Source: "u1",
			Acts: []attribution.Act{
				{Verb: attribution.Asserts, On: []attribution.Ref{"attributions/p", "accounts/t"}, Quotes: []attribution.QuoteID{"q", "long"}, Wording: w,
					Assessment: attribution.Assessment{Likelihood: attribution.Term{Text: attack, Scale: attack}}, Character: attack, Withheld: w, Part: attack},
				{Verb: attribution.Notes, Wording: w, On: []attribution.Ref{attack}},
			}}},
		Quotes: attribution.Quotes{
			"q":    {Statement: "s", Text: attack, Lang: "ar"},
			"r":    {Statement: "s", Text: attack + " 2025", Lang: w.Lang, Renders: "q"},
			"long": {Statement: "s", Text: strings.Repeat("x", 1<<20), Lang: "en"},
		},
		Responses: attribution.Responses{"e": &attribution.Sanction{Measure: attribution.Measure{By: []attribution.ActorID{"a"}, Status: attack,
			Legal: []attribution.LegalBasis{{Instrument: attack, Words: w}}}, Regime: attack}},
		Sources: attribution.Sources{
			"u1": {Title: w, URL: "javascript:window.ran=7", Archive: "data:text/html,<script>opener.ran=8</script>"},
			"u2": {URL: "https://example.com/\"onclick=\"window.ran=9"}, "u3": {URL: " jAvAsCrIpT:window.ran=10"}, "u4": {URL: "//evil.example/"},
			"u5": {URL: "https://user:secret@evil.example/"}, "u6": {URL: "vbscript:x", Archive: "file:///etc/passwd"},
		},
	}
}

// Whatever a case holds is text: nothing runs, nothing is loaded, and nothing leads anywhere but to the web.
func TestHostileCaseIsInert(t *testing.T) {
	t.Parallel()
	for _, lang := range []language.Tag{language.English, language.Arabic} {
		t.Run(lang.String(), func(t *testing.T) {
			t.Parallel()
			ctx := chromium(t)
			must(t, chromedp.Do(ctx, chromedp.EmulateViewport(360, 900)))
			v := visiting(t, ctx, html(t, attacked(), lang))
			value[int](t, ctx, unfold)
			value[int](t, ctx, `document.querySelectorAll("a[href^='#'], summary").forEach(e => { e.focus(); e.click() }); 0`)
			v.quiet(t)
			if value[bool](t, ctx, `"ran" in window`) {
				t.Error("a script ran")
			}
			const elements = `[...document.querySelectorAll("script, img, iframe, object, embed, link, base, form, input, audio, video, image, use, foreignObject, animate, set")].map(e => e.outerHTML)`
			for _, e := range value[[]string](t, ctx, elements) {
				t.Errorf("there is an element: %.100s", e)
			}
			const handlers = `[...document.querySelectorAll("*")].flatMap(e => [...e.attributes]).filter(a => /^on|^style$|^autofocus$/.test(a.name)).map(a => a.name)`
			for _, a := range value[[]string](t, ctx, handlers) {
				t.Errorf("there is an attribute: %s", a)
			}
			const links = `[...document.querySelectorAll("a")].filter(a => !/^https?:$/.test(a.protocol) || a.username || a.host == "evil.example").map(a => a.href)`
			for _, a := range value[[]string](t, ctx, links) {
				t.Errorf("there is a link to %s", a)
			}
			if value[bool](t, ctx, `/[\u202A-\u202E]/.test(document.documentElement.textContent)`) {
				t.Error("the direction of text is turned")
			}
			fits(t, ctx)
		})
	}
}
