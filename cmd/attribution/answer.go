package main

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"io"
	"iter"
	"reflect"
	"slices"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/query"
)

// datedTableFlags are those of lists as of a date that can be tables.
func datedTableFlags(f *flag.FlagSet, o *options) {
	asOfFlags(f, o)
	tableFlag(f, o)
}

// undatedTableFlags are those of lists that have no date and can be tables.
func undatedTableFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	tableFlag(f, o)
}

func asOfFlags(f *flag.FlagSet, o *options) {
	jsonFlag(f, o)
	f.StringVar(&o.asOf, "as-of", "", "only what had been said by the end of this `date`: 2024-03-25 is each text's own day; a date with a zone or a time is an instant")
}

// An answer is being written for one case.
type answer struct {
	labels
	x    *query.Index
	w    io.Writer
	json bool                                   // rows are written as objects, or in the table
	rows *sheet                                 // the table, where one is asked for
	name string                                 // of the case, where there are several; else empty
	who  map[attribution.ActorID]query.Identity // of its parties, where there are several cases
}

// identity returns which party an actor is in all cases, where there are several.
func (a *answer) identity(id attribution.ActorID) query.Identity { return a.who[id] }

// identities is identity of several, in their order.
func (a *answer) identities(ids []attribution.ActorID) []query.Identity {
	if len(a.who) == 0 {
		return nil
	}
	out := make([]query.Identity, len(ids))
	for i, id := range ids {
		out[i] = a.who[id]
	}
	return out
}

// called returns the actors of the case that go by a name given to a flag: an id or, over several cases, a party's
// identity.
func (a *answer) called(name string) []attribution.ActorID {
	var out []attribution.ActorID
	if a.c.Actors[attribution.ActorID(name)] != nil {
		out = append(out, attribution.ActorID(name))
	}
	for _, id := range sorted(a.c.Actors) {
		if string(a.who[id]) == name && string(id) != name {
			out = append(out, id)
		}
	}
	return out
}

// answer writes what a command answers about each case of the files or, without any, about that of standard input or
// else the embedded one. What one file has of findings keeps no other from its answer; the status is the worst of all.
func (p *program) answer(o *options, args []string, write func(*answer) error) int {
	if _, err := query.New(nil).AsOf(attribution.When(o.asOf)); err != nil {
		return p.fail("-as-of: %v", err)
	}
	out := bufio.NewWriter(p.stdout)
	status := exitOK
	var table *sheet
	var common attribution.Actors
	for l, worst := range p.wellFormed(args) {
		status = max(status, worst)
		if l.Case == nil {
			continue
		}
		several := len(args) > 1 || l.inStream()
		if table == nil {
			var err error
			if table, err = o.sheet(out, several); err != nil {
				return p.fail("%v", err)
			}
		}
		a := &answer{labels: labels{l.Case}, w: out, json: o.json || table != nil, rows: table}
		if several {
			if common == nil {
				common = cases.Parties()
			}
			a.name, a.who = l.ID, query.Identities(l.Case, common)
			if !a.json {
				fmt.Fprintf(out, "%s%s\n", caseMark, printable(l.ID))
			}
		}
		var err error
		if a.x, err = indexed(l.Case, attribution.When(o.asOf)); err == nil {
			err = write(a)
		}
		if err != nil {
			return max(status, p.fail("%v", err))
		}
	}
	if table != nil {
		if err := table.flush(); err != nil {
			return p.fail("%v", err)
		}
	}
	if err := out.Flush(); err != nil {
		return p.fail("%v", err)
	}
	return status
}

// indexed returns an index of a case that nothing changes, as of a date, without a copy of the case.
func indexed(c *attribution.Case, date attribution.When) (x *query.Index, err error) {
	for x, err = range (query.Across{AsOf: date}).Indexes(func(yield func(*attribution.Case, error) bool) { yield(c, nil) }) {
		break
	}
	return x, err
}

// caseMark stands before the id of a case where several are told of.
const caseMark = "◆ "

// wellFormed gives the cases of the files that are well formed, and for each file or case that is not why it is not, as
// an exit status; it reports that on standard error.
func (p *program) wellFormed(files []string) iter.Seq2[loaded, int] {
	return func(yield func(loaded, int) bool) {
		if files = p.orInput(files); len(files) == 0 {
			c, status := p.embedded()
			yield(loaded{Case: c}, status)
			return
		}
		for m, err := range members(files) {
			if err != nil {
				if !yield(loaded{}, p.fail("%s: %v", m.name, bare(err))) {
					return
				}
				continue
			}
			none := true
			for l, err := range p.read(m.name) {
				none, l.several = false, l.several || m.inFolder
				fs, unreadable := findings(l.Case, err, validated)
				status := exitOK
				switch {
				case unreadable != nil:
					l.Case, status = nil, p.unreadable(l.input, unreadable)
				case len(fs) > 0:
					l.Case, status = nil, p.blame(l.input, fs)
				}
				if !yield(l, status) {
					return
				}
			}
			if none && !yield(loaded{}, p.fail("%s: there is no case in it", m.name)) {
				return
			}
		}
	}
}

// object writes a row: a JSON object on a line, or a line of the table, with the case as its first member where there
// are several.
func (a *answer) object(v any) error {
	if a.rows != nil {
		row := cells(reflect.ValueOf(v), a.name != "")
		if a.name != "" {
			row = slices.Insert(row, 0, a.name)
		}
		return a.rows.row(row...)
	}
	if a.name == "" {
		return object(a.w, v)
	}
	var named, rest bytes.Buffer
	if err := object(&named, struct {
		Case string `json:"case"`
	}{a.name}); err != nil {
		return err
	}
	if err := object(&rest, v); err != nil {
		return err
	}
	_, err := fmt.Fprintf(a.w, "%s,%s", bytes.TrimSuffix(named.Bytes(), []byte("}\n")), rest.Bytes()[1:])
	return err
}

// rows writes rows.
func rows[E any](a *answer, all []E) error {
	for _, e := range all {
		if err := a.object(e); err != nil {
			return err
		}
	}
	return nil
}
