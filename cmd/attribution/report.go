package main

import (
	"bytes"
	"flag"
	"io"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/languagename"
	"example.com/attribution/report"
	"golang.org/x/text/language"
)

func reportFlags(f *flag.FlagSet, o *options) {
	f.StringVar(&o.format, "format", "text", "`format` of the report: text, markdown, html or, of the summary alone, svg")
	f.StringVar(&o.lang, "lang", "en", "`language` of the words between the quotations: "+strings.Join(reportLanguages(), ", "))
	f.StringVar(&o.asOf, "as-of", "", "only what had been said by the end of this `date`, such as "+
		"2024-03-25[Europe/London]; without a zone, anywhere on Earth")
	f.BoolVar(&o.short, "short", false, "only the summary: who claims what, how sure, who denies it, and what was done")
	f.StringVar(&o.out, "o", "", "write to this `file` instead of standard output")
}

// reportLanguages returns the base languages of package report.
func reportLanguages() (out []string) {
	for _, tag := range report.Languages() {
		base, _ := tag.Base()
		out = append(out, base.String())
	}
	return out
}

func (p *program) report(o *options, args []string) int {
	var write func(io.Writer, *attribution.Case, report.Options) error
	switch o.format {
	case "text":
		write = report.Text
	case "markdown":
		write = report.Markdown
	case "html":
		write = report.HTML
	case "svg":
		write = report.SVG
	default:
		return p.fail("there is no format %q; there are: text, markdown, html, svg", o.format)
	}
	lang, err := language.Parse(o.lang)
	if err != nil {
		return p.fail("language %q: %v", o.lang, err)
	}
	written := report.Language(lang)
	if base, _ := lang.Base(); !slices.Contains(reportLanguages(), base.String()) {
		p.note("there is no report in the language %q, so it is in %s; there are: %s",
			o.lang, languagename.Name(written, "en"), strings.Join(reportLanguages(), ", "))
	}
	c, status := p.one(args)
	if c == nil {
		return status
	}
	var out bytes.Buffer
	if err := write(&out, c, report.Options{Lang: lang, AsOf: attribution.When(o.asOf), Short: o.short}); err != nil {
		return p.fail("%v", err)
	}
	p.results.keepIsolates()
	return p.deliver(o, out.Bytes())
}
