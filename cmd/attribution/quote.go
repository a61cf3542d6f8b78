package main

import (
	"flag"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

func findFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	langFlag(f, o, "language of the passage")
	f.StringVar(&o.passage, "passage", "", "`text` to look for")
	f.StringVar(&o.prefix, "prefix", "", "`text` that stands before it")
	f.StringVar(&o.suffix, "suffix", "", "`text` that stands after it")
	f.BoolVar(&o.selector, "selector", false, "print the W3C selector of the place instead")
	f.BoolVar(&o.fragment, "fragment", false, "print the text fragment that leads a browser to the place instead")
}

func extractFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	langFlag(f, o, "language of the text")
}

func formatFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	langFlag(f, o, "language of the text around the quotation")
	f.StringVar(&o.quoteLang, "quote-lang", "", "`tag` of the quotation's own language")
}

func langFlag(f *flag.FlagSet, o *options, about string) {
	f.StringVar(&o.lang, "lang", "", about+", a BCP 47 `tag`")
}

// tag reads a language that a flag gives.
func (p *program) tag(lang string) (language.Tag, bool) {
	if lang == "" {
		return language.Und, true
	}
	tag, err := quote.ParseTag(lang)
	if err != nil {
		p.fail("%v", err)
		return language.Und, false
	}
	return tag.Base, true
}

// text reads the one file that a command takes.
func (p *program) text(args []string) (string, bool) {
	if len(args) != 1 {
		p.fail("one file is needed; - is standard input")
		return "", false
	}
	f, err := p.open(args[0])
	if err != nil {
		p.fail("%v", err)
		return "", false
	}
	defer f.Close()
	text, err := io.ReadAll(p.bounded(f, maxText))
	if err != nil {
		p.fail("%s: %v", args[0], err)
		return "", false
	}
	if !utf8.Valid(text) {
		p.note("%s: %s; what is not is passed over", args[0], notUTF8)
	}
	return string(text), true
}

// taggedText reads the one file that a command takes, and the language that -lang gives.
func (p *program) taggedText(o *options, args []string) (string, language.Tag, bool) {
	tag, ok := p.tag(o.lang)
	if !ok {
		return "", tag, false
	}
	text, ok := p.text(args)
	return text, tag, ok
}

const notUTF8 = "the text is not UTF-8"

// foundPassage is what quote find prints with -json.
type foundPassage struct {
	Class      quote.Class `json:"class"`
	Start      int         `json:"start"`
	End        int         `json:"end"`
	Text       string      `json:"text"`
	Similarity float64     `json:"similarity"`
	Ambiguous  bool        `json:"ambiguous"`
	Diff       []edit      `json:"diff"`
	Warnings   []warning   `json:"warnings"`
	Notes      []note      `json:"notes"`
	Selector   any         `json:"selector"` // null where the passage is not found
	Fragment   string      `json:"fragment"` // empty where the passage is not found
}

// newFoundPassage gives what was found in a text, with the selector and the text fragment that lead there.
func newFoundPassage(text *quote.Text, r quote.Result) foundPassage {
	f := foundPassage{Class: r.Class, Start: r.Start, End: r.End, Text: r.Text, Similarity: r.Similarity, Ambiguous: r.Ambiguous,
		Diff: edits(r.Diff), Warnings: warnings(r.Warnings), Notes: notes(r.Notes)}
	if r.Text == "" {
		return f
	}
	span := quote.Span{Start: r.Start, End: r.End}
	f.Selector = text.Selector(span)
	if d, err := text.Directive(span); err == nil {
		f.Fragment = quote.Fragment(d)
	}
	return f
}

func (p *program) quoteFind(o *options, args []string) int {
	if o.passage == "" {
		return p.fail("no passage is given; use -passage")
	}
	text, tag, ok := p.taggedText(o, args)
	if !ok {
		return exitFailure
	}
	in := quote.NewText(text)
	r := quote.Verify(o.passage, in, quote.Options{Lang: tag, Prefix: o.prefix, Suffix: o.suffix})
	switch found := newFoundPassage(in, r); {
	case o.json:
		p.object(found)
	case o.selector && r.Text != "":
		p.object(found.Selector)
	case o.fragment && r.Text != "":
		fmt.Fprintln(p.stdout, found.Fragment)
	default:
		fmt.Fprintf(p.stdout, "%s", r.Class)
		if r.Text != "" {
			fmt.Fprintf(p.stdout, " at bytes %d to %d: %q", r.Start, r.End, r.Text)
		}
		if r.Ambiguous {
			fmt.Fprintf(p.stdout, ", and in %d other places", len(r.Others))
		}
		fmt.Fprintln(p.stdout)
		p.details(r)
	}
	if !r.Class.Verified() {
		return exitFindings
	}
	return exitOK
}

// extracted is what quote extract prints with -json.
type extracted struct {
	Start        int            `json:"start"`
	End          int            `json:"end"`
	Text         string         `json:"text"`
	Depth        int            `json:"depth"`
	Kind         quote.Kind     `json:"kind"`
	Cue          string         `json:"cue"`
	CueStart     int            `json:"cueStart"`
	CueEnd       int            `json:"cueEnd"`
	Speaker      string         `json:"speaker"`
	SpeakerStart int            `json:"speakerStart"`
	SpeakerEnd   int            `json:"speakerEnd"`
	Certain      bool           `json:"certain"`
	Candidates   []stretch      `json:"candidates"`
	Pronoun      bool           `json:"pronoun"`
	Holes        []stretch      `json:"holes"`
	Relay        string         `json:"relay"`
	Polarity     quote.Polarity `json:"polarity"`
	Flags        []quote.Flag   `json:"flags"`
}

// A stretch is a span of a text with what it holds.
type stretch struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Text  string `json:"text"`
}

func stretches(text string, spans []quote.Span) []stretch {
	out := make([]stretch, len(spans))
	for i, s := range spans {
		out[i] = stretch{s.Start, s.End, text[s.Start:s.End]}
	}
	return out
}

func newExtracted(text string, f quote.Found) extracted {
	x := extracted{
		Start: f.Start, End: f.End, Text: f.Text, Depth: f.Depth, Kind: f.Kind,
		Cue: text[f.Cue.Start:f.Cue.End], CueStart: f.Cue.Start, CueEnd: f.Cue.End,
		Speaker: text[f.Speaker.Start:f.Speaker.End], SpeakerStart: f.Speaker.Start, SpeakerEnd: f.Speaker.End,
		Certain: f.Certain, Candidates: stretches(text, f.Candidates), Pronoun: f.Pronoun, Holes: stretches(text, f.Holes),
		Relay: text[f.Relay.Start:f.Relay.End], Polarity: f.Polarity, Flags: f.Flags,
	}
	if x.Flags == nil {
		x.Flags = []quote.Flag{}
	}
	return x
}

func (p *program) quoteExtract(o *options, args []string) int {
	text, tag, ok := p.taggedText(o, args)
	if !ok {
		return exitFailure
	}
	words, captions := quote.Captions(text)
	for _, f := range quote.Extract(words, tag) {
		x := newExtracted(words, f)
		if captions { // between whose words stand the times of cues
			x.Text = strings.Join(strings.Fields(x.Text), " ")
		}
		if o.json {
			p.object(x)
			continue
		}
		fmt.Fprintf(p.stdout, "%s%s at bytes %d to %d: %q", strings.Repeat("  ", x.Depth), x.Kind, x.Start, x.End, x.Text)
		if x.Cue != "" || x.Speaker != "" {
			fmt.Fprintf(p.stdout, " — %s", escaped(strings.TrimSpace(x.Speaker+" "+x.Cue)))
		}
		if x.Relay != "" {
			fmt.Fprintf(p.stdout, " (through %s)", escaped(x.Relay))
		}
		if x.Speaker == "" && len(x.Candidates) > 0 {
			names := make([]string, len(x.Candidates))
			for i, c := range x.Candidates {
				names[i] = c.Text
			}
			fmt.Fprintf(p.stdout, ", by one of: %s?", escaped(strings.Join(names, "; ")))
		}
		for _, flag := range x.Flags {
			fmt.Fprintf(p.stdout, " [%s]", flag)
		}
		fmt.Fprintln(p.stdout)
	}
	return exitOK
}

// formatted is what quote format prints with -json.
type formatted struct {
	Text string `json:"text"`
}

func (p *program) quoteFormat(o *options, args []string) int {
	if len(args) == 0 {
		return p.fail("no text is given")
	}
	outer, ok := p.tag(o.lang)
	if !ok {
		return exitFailure
	}
	inner, ok := p.tag(o.quoteLang)
	if !ok {
		return exitFailure
	}
	text := quote.Format(outer, strings.Join(args, " "), quote.FormatOptions{Lang: inner})
	if o.json {
		p.object(formatted{text})
		return exitOK
	}
	fmt.Fprintln(p.stdout, text)
	return exitOK
}
