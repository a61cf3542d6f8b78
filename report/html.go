package report

import (
	"bufio"
	"crypto/sha256"
	_ "embed"
	"encoding/base64"
	"fmt"
	"html/template"
	"io"
	"net/url"
	"slices"
	"strings"
	"sync"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
	"example.com/attribution/internal/web"
	"example.com/attribution/quote"
)

// HTML writes the case as one file that loads nothing, runs no script and is readable without its style. Only addresses
// of the web become links. It is made for screens of all sizes, light and dark, for paper, and for readers who hear it.
//
// Claims that make a net have more chains than can be shown; of those it shows at most sixteen for each claim of the
// case, and says so.
//
// The case should be valid: what [attribution.Case.Validate] would find is shown as it stands. The error is that of w,
// or that of [example.com/attribution/query.Index.AsOf].
func HTML(w io.Writer, c *attribution.Case, o Options) error {
	d, err := newDossier(c, o)
	if err != nil {
		return err
	}
	buffered := bufio.NewWriter(w)
	if err := pageTemplates[d.nth]().Execute(buffered, newPage(d, o)); err != nil {
		return err
	}
	return buffered.Flush()
}

//go:embed page.css
var pageStyle string

// style is that of a page, in which quotations stand in the marks of its language, whatever theirs is.
var style = sync.OnceValue(func() string {
	var out strings.Builder
	out.WriteString(pageStyle)
	for _, lang := range languages {
		base, _ := lang.Base()
		m := quote.MarksOf(lang)
		fmt.Fprintf(&out, ":root:lang(%s) q { quotes: %s; }\n", base,
			strings.Join([]string{cssString(m.Open), cssString(m.Close), cssString(m.InnerOpen), cssString(m.InnerClose)}, " "))
	}
	return out.String()
})

// cssString returns text as a string of CSS.
func cssString(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`).Replace(text) + `"`
}

//go:embed page.tmpl
var pageSource string

// pageTemplates are made when a language is first asked for.
var pageTemplates = func() (all [len(languages)]func() *template.Template) {
	for i := range all {
		all[i] = sync.OnceValue(func() *template.Template { return pageTemplate(wordsIn(languages[i])) })
	}
	return all
}()

func pageTemplate(w words) *template.Template {
	return template.Must(template.New("page").Funcs(template.FuncMap{
		"say":          w.say,
		"names":        w.join,
		"verbs":        w.verbs,
		"web":          webAddress,
		"onlyReported": onlyReported,
		"undated":      brief.undated,
		"add":          func(a, b int) int { return a + b },
	}).Parse(translated(pageSource, w)))
}

var constant = pattern.Lazy(`\{\{say "([^"]+)"\}\}`)

// translated puts the phrases in place that have no values, so that they need not be looked up hundreds of times a
// page.
func translated(source string, w words) string {
	source = strings.ReplaceAll(source, "{{arrow}}", strings.TrimSpace(w.arrow()))
	return constant().ReplaceAllStringFunc(source, func(action string) string {
		return template.HTMLEscapeString(w.say(constant().FindStringSubmatch(action)[1]))
	})
}

// onlyReported returns the topics on which no party has a position of its own.
func onlyReported(all []topic) []topic {
	return slices.DeleteFunc(slices.Clone(all), func(t topic) bool { return len(t.Stances) > 0 })
}

// policy forbids the page everything but its own style, should something in it ever be taken for more than text.
func policy() string {
	sum := sha256.Sum256([]byte(style()))
	return "default-src 'none'; style-src 'sha256-" + base64.StdEncoding.EncodeToString(sum[:]) +
		"'; base-uri 'none'; form-action 'none'"
}

// webAddress returns an address if it is of the web and so may become a link, and else nothing.
func webAddress(address string) string {
	address = strings.TrimSpace(address)
	u, err := url.Parse(address)
	if err != nil || !web.IsAddress(address) {
		return ""
	}
	return u.String()
}
