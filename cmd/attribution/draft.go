package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"path/filepath"
	"strings"
	"unicode/utf8"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/draft"
)

func draftFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	langFlag(f, o, "language of the texts")
	f.BoolVar(&o.own, "own", false, "the publisher speaks in the texts, as in an official statement; without it they are press")
	f.StringVar(&o.publisher, "publisher", "", "who publishes the texts: the id of an actor, or a `name`")
	f.StringVar(&o.url, "url", "", "the `address` of the text")
	f.StringVar(&o.date, "date", "", "the `date` of the texts, EDTF")
	f.Func("alias", "`file` with names of groups: a case, a MISP cluster file or a STIX bundle; may be given several "+
		"times", func(name string) error {
		o.data = append(o.data, name)
		return nil
	})
	f.StringVar(&o.actorsFile, "actors", "", "`case` whose actors are known, beside the common parties")
	f.StringVar(&o.doubts, "doubts", "", "write the doubts to this `file`, one JSON object a line")
	f.StringVar(&o.schema, "schema", "", "write the JSON Schema of decisions on the doubts to this `file`")
	f.StringVar(&o.out, "o", "", "write the case to this `file`, and the doubts to standard output")
}

func applyFlags(f *flag.FlagSet, o *options) {
	f.StringVar(&o.decisions, "decisions", "", "`file` with decisions: a JSON object with a choice for each doubt, by their ids")
	f.StringVar(&o.out, "o", "", "write to this `file`")
}

// draft makes a case of texts.
func (p *program) draft(o *options, args []string) int {
	if len(args) == 0 {
		return p.fail("no text is given; - is standard input")
	}
	if _, err := attribution.When(o.date).Span(); err != nil {
		p.note("-date: %s", dateAdvice(o.date, err))
		return exitFindings
	}
	texts := make([]draft.Text, len(args))
	for i, name := range args {
		text, ok := p.text([]string{name})
		if !ok {
			return exitFailure
		}
		texts[i] = draft.Text{ID: textID(name), Text: text, Lang: attribution.Lang(o.lang), Publisher: o.publisher, URL: o.url,
			Date: attribution.When(o.date), Own: o.own}
	}
	known := draft.Options{Actors: cases.Parties()}
	if o.actorsFile != "" {
		c, status := p.one([]string{o.actorsFile})
		if c == nil {
			return status
		}
		for id, a := range c.Actors {
			known.Actors[id] = a
		}
	}
	if len(o.data) > 0 {
		var d actorData
		for _, name := range o.data {
			if status := p.actors(name, &d); status != exitOK {
				return status
			}
		}
		known.Aliases = d.all()
	}
	c, doubts, err := draft.New(texts, known)
	if err != nil {
		p.fail("%v", err)
		return exitFindings
	}
	return p.writeDraft(o, c, doubts)
}

// writeDraft writes a drafted case, its doubts and the schema of decisions to where the flags say.
func (p *program) writeDraft(o *options, c *attribution.Case, doubts []draft.Doubt) int {
	var lines bytes.Buffer
	for _, d := range doubts {
		if err := object(&lines, d); err != nil {
			return p.fail("%v", err)
		}
	}
	if o.doubts != "" {
		if err := p.save(o.doubts, lines.Bytes()); err != nil {
			return p.fail("%v", err)
		}
	}
	if o.schema != "" {
		schema, err := draft.Schema(doubts)
		if err == nil {
			err = p.save(o.schema, schema)
		}
		if err != nil {
			return p.fail("%v", err)
		}
	}
	if status := p.writeCase(c, o.out); status != exitOK {
		return status
	}
	switch {
	case o.out == "" || o.out == "-":
		if o.doubts == "" && len(doubts) > 0 {
			p.note("%d doubts; -doubts writes them to a file", len(doubts))
		}
	case o.json:
		if _, err := lines.WriteTo(p.stdout); err != nil {
			return p.fail("%v", err)
		}
	default:
		for _, d := range doubts {
			fmt.Fprintf(p.stdout, "%s at %s, bytes %d to %d: %q\n", d.Code, d.Path, d.Start, d.End, d.Text)
			for _, a := range d.Alternatives {
				fmt.Fprintf(p.stdout, "\t%q: %s\n", a.Choice, escaped(a.Does))
			}
		}
	}
	return exitOK
}

// writeCase writes a case to a file, or to standard output.
func (p *program) writeCase(c *attribution.Case, name string) int {
	var out bytes.Buffer
	if err := c.Encode(&out); err != nil {
		return p.fail("%v", err)
	}
	if name != "" && name != "-" {
		if err := p.save(name, out.Bytes()); err != nil {
			return p.fail("%v", err)
		}
		return exitOK
	}
	if _, err := out.WriteTo(p.stdout); err != nil {
		return p.fail("%v", err)
	}
	return exitOK
}

// textID makes an id of the name of a file.
func textID(name string) string {
	base := strings.TrimSuffix(filepath.Base(name), filepath.Ext(name))
	id := strings.Map(func(r rune) rune {
		if r < utf8.RuneSelf && (r == '-' || r == '_' || r == '.' || '0' <= r && r <= '9' || 'a' <= r && r <= 'z' ||
			'A' <= r && r <= 'Z') {
			return r
		}
		return '-'
	}, base)
	if id = strings.TrimLeft(id, "-_."); id == "" {
		return "text"
	}
	return id
}

// draftApply decides doubts of a drafted case.
func (p *program) draftApply(o *options, args []string) int {
	if o.decisions == "" || len(args) != 1 {
		return p.fail("say draft apply -decisions FILE CASE")
	}
	c, status := p.one(args)
	if c == nil {
		return status
	}
	f, err := p.open(o.decisions)
	if err != nil {
		return p.fail("%v", err)
	}
	defer f.Close()
	raw, err := io.ReadAll(p.bounded(f, maxText))
	if err != nil {
		return p.fail("%s: %v", o.decisions, err)
	}
	decisions, err := draft.DecodeDecisions(raw)
	if err != nil {
		return p.fail("%s: %v", o.decisions, err)
	}
	decided, err := draft.Apply(c, decisions)
	if err != nil {
		p.fail("%v", err)
		return exitFindings
	}
	return p.writeCase(decided, o.out)
}
