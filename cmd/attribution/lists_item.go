package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"strings"

	"example.com/attribution"
	"example.com/attribution/listing"
)

// listItem is what list read, find and diff print with -json.
type listItem struct {
	Query     string             `json:"query,omitempty"`    // with find: what was asked for
	By        string             `json:"by,omitempty"`       // with find: number, name, candidate, or same-party
	Likeness  listing.Likeness   `json:"likeness,omitempty"` // with find: how the names compare
	Change    listing.UpdateKind `json:"change,omitempty"`
	List      string             `json:"list"`
	ID        string             `json:"id"`
	IDs       []listedID         `json:"ids"` // further numbers
	Kind      listing.Kind       `json:"kind"`
	Names     []listedName       `json:"names"`
	Programme string             `json:"programme"` // several are parted by semicolons
	Listed    attribution.When   `json:"listed"`
	Updated   attribution.When   `json:"updated"`
	Measures  []listedMeasure    `json:"measures"`
	Reasons   string             `json:"reasons"`
	Lang      attribution.Lang   `json:"reasonsLang,omitempty"`
	Lists     []listedOn         `json:"lists,omitempty"`
	Sources   []string           `json:"sources,omitempty"`
	Acts      []string           `json:"acts,omitempty"`
	From      *listedID          `json:"from,omitempty"` // with diff: the number that it moved from
	What      []listedChange     `json:"what,omitempty"` // with diff
	// with diff -case: the designation for which a revision is proposed
	Path     string           `json:"path,omitempty"`
	Amended  attribution.When `json:"amended,omitempty"`
	Delisted attribution.When `json:"delisted,omitempty"`
}

type listedID struct {
	List string `json:"list"`
	ID   string `json:"id"`
}

type listedName struct {
	Text     string               `json:"text"`
	Kind     attribution.NameKind `json:"kind,omitempty"`
	Strength listing.Strength     `json:"strength,omitempty"`
	Script   string               `json:"script,omitempty"`
	Lang     attribution.Lang     `json:"lang,omitempty"`
}

type listedMeasure struct {
	Restriction attribution.Restriction `json:"restriction,omitempty"`
	Words       string                  `json:"words"`
}

type listedOn struct {
	List  string           `json:"list"`
	Since attribution.When `json:"since,omitempty"`
}

type listedChange struct {
	Member  string   `json:"member"`
	Removed []string `json:"removed"`
	Added   []string `json:"added"`
}

func listedOf(e listing.Entry) listItem {
	out := listItem{Change: e.Action, List: string(e.ID.List), ID: e.ID.Number, IDs: []listedID{}, Kind: e.Kind,
		Names:     []listedName{},
		Programme: strings.Join(e.Programmes, "; "), Listed: e.Listed, Updated: e.Updated,
		Measures: []listedMeasure{}, Sources: e.Sources, Acts: e.Acts}
	for _, id := range e.Others {
		out.IDs = append(out.IDs, listedID{string(id.List), id.Number})
	}
	for _, n := range e.Names {
		out.Names = append(out.Names, listedName{n.Text, n.Kind, n.Strength, n.Script, n.Lang})
	}
	for _, m := range e.Measures {
		out.Measures = append(out.Measures, listedMeasure(m))
	}
	for i, w := range e.Reasons {
		if i > 0 {
			out.Reasons += "\n"
		}
		out.Reasons += w.Text
		out.Lang = w.Lang
	}
	for _, p := range e.Under {
		out.Lists = append(out.Lists, listedOn(p))
	}
	return out
}

// A listWriter writes entries as the flags say.
type listWriter struct {
	w     *bufio.Writer
	json  bool
	sheet *sheet
}

func (p *program) listWriter(o *options) (*listWriter, error) {
	out := &listWriter{w: bufio.NewWriter(p.stdout), json: o.json}
	switch o.format {
	case "", "text":
	case formatFlagCSV:
		if o.json {
			return nil, errors.New("-json and -format csv exclude each other")
		}
		var err error
		out.sheet, err = newSheet(out.w, "query", "change", "list", "id", "ids", "kind", "name", "names", "programme",
			"listed", "updated", "measures", "reasons", "what")
		return out, err
	default:
		return nil, fmt.Errorf("-format: want text or csv, not %q", o.format)
	}
	return out, nil
}

func (l *listWriter) flush() error {
	if l.sheet != nil {
		if err := l.sheet.flush(); err != nil {
			return err
		}
	}
	return l.w.Flush()
}

func (l *listWriter) write(e listItem) error {
	switch {
	case l.json:
		return object(l.w, e)
	case l.sheet != nil:
		return l.sheet.row(e.Query, string(e.Change), e.List, e.ID, e.ids(), string(e.Kind), e.main(), e.names(),
			e.Programme, string(e.Listed),
			string(e.Updated), e.measures(), e.Reasons, e.what())
	}
	_, err := io.WriteString(l.w, e.text())
	return err
}

func (e listItem) ids() string {
	var out []string
	for _, id := range e.IDs {
		out = append(out, id.List+" "+id.ID)
	}
	return strings.Join(out, "; ")
}

func (e listItem) main() string {
	if len(e.Names) == 0 {
		return ""
	}
	return e.Names[0].Text
}

// names are those after the main one.
func (e listItem) names() string {
	var out []string
	for i, n := range e.Names {
		if i == 0 {
			continue
		}
		text := n.Text
		if n.Strength == listing.StrengthWeak {
			text += " (weak)"
		}
		if n.Kind == attribution.NameFormer {
			text += " (former)"
		}
		out = append(out, text)
	}
	return strings.Join(out, "; ")
}

func (e listItem) measures() string {
	var out []string
	for _, m := range e.Measures {
		text := word(string(m.Restriction))
		if text == "" {
			text = m.Words
		}
		out = append(out, text)
	}
	return strings.Join(out, "; ")
}

func (e listItem) what() string {
	var out []string
	for _, c := range e.What {
		text := c.Member + ":"
		if len(c.Removed) > 0 {
			text += " no longer " + strings.Join(c.Removed, ", ")
		}
		if len(c.Removed) > 0 && len(c.Added) > 0 {
			text += ";"
		}
		if len(c.Added) > 0 {
			text += " now " + strings.Join(c.Added, ", ")
		}
		out = append(out, text)
	}
	return strings.Join(out, " | ")
}

// text renders an entry for people.
func (e listItem) text() string {
	var out strings.Builder
	if e.Change != "" {
		out.WriteString(string(e.Change) + ": ")
	}
	fmt.Fprintf(&out, "%s %s: %s", printable(e.List), printable(e.ID), printable(e.main()))
	if e.Kind != "" {
		fmt.Fprintf(&out, " (%s)", e.Kind)
	}
	if e.By == byCandidate {
		fmt.Fprintf(&out, " [candidate: %s]", e.Likeness)
	}
	out.WriteByte('\n')
	line := func(label, text string) {
		if text = printable(text); text != "" {
			_ = paragraph(&out, "  "+label+": ", text)
		}
	}
	if e.From != nil {
		line("from", e.From.List+" "+e.From.ID)
	}
	line("names", e.names())
	line("numbers", e.ids())
	line("programme", e.Programme)
	line("listed", string(e.Listed))
	line("updated", string(e.Updated))
	line("measures", e.measures())
	for _, on := range e.Lists {
		line("on", strings.TrimSpace(on.List+", "+string(on.Since)))
	}
	line("acts", strings.Join(e.Acts, "; "))
	line("reasons", e.Reasons)
	for _, c := range e.What {
		line("changed", listItem{What: []listedChange{c}}.what())
	}
	if e.Path != "" {
		line("proposed for "+e.Path, strings.Join(nonEmpty(prefixed("amended ", string(e.Amended)),
			prefixed("delisted ", string(e.Delisted))), ", "))
	}
	return out.String()
}

func prefixed(prefix, text string) string {
	if text == "" {
		return ""
	}
	return prefix + text
}
