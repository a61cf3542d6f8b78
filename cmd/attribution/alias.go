package main

import (
	"cmp"
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/misp"
	"example.com/attribution/stix"
)

func aliasFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	f.Func("data", "`file` with actors: a case, a MISP cluster file or a STIX bundle, recognised by its content; may "+
		"be given several times", func(name string) error {
		o.data = append(o.data, name)
		return nil
	})
}

// alias makes an index of the data. It reports false where there is none. The status is that of findings in the data.
func (p *program) alias(o *options) (x *alias.Index, canonical map[string]string, status int, ok bool) {
	if len(o.data) == 0 {
		return nil, nil, p.fail("no data is given; use -data FILE"), false
	}
	var d actorData
	for _, name := range o.data {
		if status = max(status, p.actors(name, &d)); status == exitFailure {
			return nil, nil, status, false
		}
	}
	entries := d.all()
	canonical = make(map[string]string)
	for _, e := range entries {
		canonical[e.Actor] = e.Canonical
	}
	return alias.New(entries), canonical, status, true
}

// actorData is what several files say of actors.
type actorData struct {
	cases    []*attribution.Case
	clusters []*misp.File
	entries  []alias.Entry // of bundles
}

// all returns the entries of all data.
func (d *actorData) all() []alias.Entry {
	return slices.Concat(d.entries, misp.Aliases(d.clusters...), alias.FromCase(d.cases...))
}

// actors reads the documents of a file, whose content says what they are. It returns the status that they give.
func (p *program) actors(name string, d *actorData) (status int) {
	for doc, err := range p.documents(name) {
		malformed, unreadable := undecoded(err)
		if unreadable != nil {
			p.unreadable(doc.input, unreadable)
			return exitFailure
		}
		switch x := doc.checkable.(type) {
		case *attribution.Case:
			d.cases = append(d.cases, x)
		case *misp.File:
			d.clusters = append(d.clusters, x)
		case *stix.Bundle:
			entries, err := x.Aliases()
			if err != nil {
				return p.fail("%s: %v", name, err)
			}
			d.entries = append(d.entries, entries...)
		}
		if len(malformed) > 0 {
			status = p.blame(doc.input, malformed)
		}
	}
	return status
}

// aliasEntry is what alias lookup prints with -json. Name is the name as it was asked for.
type aliasEntry struct {
	Name      string          `json:"name"`
	Actor     string          `json:"actor"`
	Canonical string          `json:"canonical"`
	By        string          `json:"by"`
	Fit       attribution.Fit `json:"fit"`
	Source    string          `json:"source"`
	Ambiguous bool            `json:"ambiguous"`
}

func (p *program) aliasLookup(o *options, names []string) int {
	if len(names) == 0 {
		return p.fail("no name is given")
	}
	x, _, status, ok := p.alias(o)
	if !ok {
		return status
	}
	written := p.list(func(w io.Writer) error {
		for _, name := range names {
			entries := x.Lookup(name)
			ambiguous := slices.ContainsFunc(entries, func(e alias.Entry) bool { return e.Actor != entries[0].Actor })
			if len(entries) == 0 {
				p.fail("nobody is said to bear the name %q", name)
				status = exitFindings
			}
			for _, e := range entries {
				var err error
				if o.json {
					err = object(w, aliasEntry{name, e.Actor, e.Canonical, e.By, e.Fit, e.Source, ambiguous})
				} else {
					_, err = fmt.Fprintln(w, escaped(entryText(name, e, ambiguous)))
				}
				if err != nil {
					return err
				}
			}
		}
		return nil
	})
	return max(status, written)
}

// entryText says for people whose name a name is.
func entryText(name string, e alias.Entry, ambiguous bool) string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s: %s", name, labelOf(e.Actor, e.Canonical))
	if e.Fit != "" {
		fmt.Fprintf(&out, ", fit: %s", e.Fit)
	}
	if e.By != "" {
		fmt.Fprintf(&out, ", according to %s", e.By)
	}
	if e.Coined != "" {
		fmt.Fprintf(&out, ", a name of %s", e.Coined)
	}
	if e.Source != "" {
		fmt.Fprintf(&out, ", in %s", e.Source)
	}
	if ambiguous {
		out.WriteString(" [one of several actors]")
	}
	return out.String()
}

// labelOf names an actor for people.
func labelOf(actor, canonical string) string {
	if canonical = cmp.Or(canonical, actor); canonical != actor {
		return canonical + " (" + actor + ")"
	}
	return actor
}

func labelsOf(actors []string, canonical map[string]string) string {
	out := make([]string, len(actors))
	for i, a := range actors {
		out[i] = labelOf(a, canonical[a])
	}
	return strings.Join(out, "; ")
}

// aliasConflict is what alias conflicts prints with -json.
type aliasConflict struct {
	Name   string   `json:"name"`
	Actors []string `json:"actors"`
}

// aliasMention is what alias scan prints with -json.
type aliasMention struct {
	Start  int      `json:"start"`
	End    int      `json:"end"`
	Text   string   `json:"text"`
	Actors []string `json:"actors"`
}

func (p *program) aliasScan(o *options, args []string) int {
	if len(args) == 1 && args[0] == "-" && slices.Contains(o.data, "-") {
		return p.fail("standard input cannot be both the data and the text")
	}
	x, canonical, status, ok := p.alias(o)
	if !ok {
		return status
	}
	text, ok := p.text(args)
	if !ok {
		return exitFailure
	}
	written := p.list(func(w io.Writer) error {
		for m := range x.Scan(text, nil) {
			actors := x.Actors(m)
			var err error
			if o.json {
				err = object(w, aliasMention{m.Start, m.End, m.Text, actors})
			} else {
				_, err = fmt.Fprintf(w, "%q at bytes %d to %d: %s\n", m.Text, m.Start, m.End,
					escaped(labelsOf(actors, canonical)))
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	return max(status, written)
}

func (p *program) aliasConflicts(o *options, args []string) int {
	if len(args) > 0 {
		return p.fail("alias conflicts takes no arguments but its flags")
	}
	x, canonical, status, ok := p.alias(o)
	if !ok {
		return status
	}
	written := p.list(func(w io.Writer) error {
		for _, c := range x.Conflicts() {
			var err error
			if o.json {
				err = object(w, aliasConflict{c.Name, c.Actors})
			} else {
				_, err = fmt.Fprintf(w, "%s: %s\n", escaped(c.Name), escaped(labelsOf(c.Actors, canonical)))
			}
			if err != nil {
				return err
			}
		}
		return nil
	})
	return max(status, written)
}
