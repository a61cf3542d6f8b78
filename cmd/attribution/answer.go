package main

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"iter"
	"reflect"
	"slices"
	"sync"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/inorder"
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
	f.StringVar(&o.asOf, "as-of", "", "only what had been said by the end of this `date`: 2024-03-25 is each text's "+
		"own day; a date with a zone or a time is an instant")
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
// else the embedded one. It calls write for several cases at once. What one file has of findings keeps no other from
// its answer; the status is the worst of all.
func (p *program) answer(o *options, args []string, write func(*answer) error) int {
	if _, err := query.New(nil).AsOf(attribution.When(o.asOf)); err != nil {
		return p.fail("-as-of: %v", err)
	}
	if args = p.orInput(args); len(args) == 0 {
		c, status := p.embedded()
		if c == nil {
			return status
		}
		d := new(done)
		aside := *p
		aside.stdout = &d.stdout
		status = aside.answerCase(o, d, loaded{Case: c}, false, nil, write)
		if _, err := d.stdout.WriteTo(p.stdout); err != nil {
			return p.fail("%v", err)
		}
		return status
	}
	common := sync.OnceValue(cases.Parties)
	return p.each(args, maxCase, func(p *program, d *done, x parcel) int {
		l, status := p.wellFormed(x)
		if l.Case == nil {
			return status
		}
		return p.answerCase(o, d, l, len(args) > 1 || l.inStream(), common, write)
	})
}

// answerCase writes what a command answers about one case, which may be one of several. The common parties are those
// of several cases.
func (p *program) answerCase(o *options, d *done, l loaded, several bool, common func() attribution.Actors, write func(*answer) error) int {
	table, err := o.sheet(p.stdout, several)
	if err == nil && table != nil {
		err = table.flush()
		d.head = d.stdout.Len()
	}
	if err != nil {
		return p.fail("%v", err)
	}
	a := &answer{labels: labels{l.Case}, w: p.stdout, json: o.json || table != nil, rows: table}
	if several {
		a.name, a.who = l.ID, query.Identities(l.Case, common())
		if !a.json {
			fmt.Fprintf(p.stdout, "%s%s\n", caseMark, printable(l.ID))
		}
	}
	if a.x, err = indexed(l.Case, attribution.When(o.asOf)); err == nil {
		err = write(a)
	}
	if err == nil && table != nil {
		err = table.flush()
	}
	if err != nil {
		return p.fail("%v", err)
	}
	return exitOK
}

// indexed returns an index of a case that nothing changes, as of a date, without a copy of the case.
func indexed(c *attribution.Case, date attribution.When) (x *query.Index, err error) {
	for x, err = range (query.Across{AsOf: date}).Indexes(func(yield func(*attribution.Case, error) bool) { yield(c, nil) }) {
		break
	}
	return x, err
}

// caseMark stands before the id of a case where answers are about several.
const caseMark = "◆ "

// wellFormed decodes a case. Of one that is not well formed it reports why on standard error, and returns the exit
// status.
func (p *program) wellFormed(x parcel) (loaded, int) {
	l, err := loaded{input: x.input}, x.err
	l.several = l.several || x.inFolder
	if err == nil {
		l.Case, err = p.decoder().Decode(bytes.NewReader(x.text))
	}
	fs, unreadable := findings(l.Case, err, validated)
	switch {
	case unreadable != nil:
		return loaded{input: l.input}, p.unreadable(l.input, unreadable)
	case len(fs) > 0:
		return loaded{input: l.input}, p.blame(l.input, fs)
	}
	return l, exitOK
}

// wellFormedCases gives the cases of the files that are well formed, or else that of standard input or the embedded
// one, and for each file or case that is not why it is not, as an exit status; it reports that on standard error.
func (p *program) wellFormedCases(files []string) iter.Seq2[loaded, int] {
	return func(yield func(loaded, int) bool) {
		if files = p.orInput(files); len(files) == 0 {
			c, status := p.embedded()
			yield(loaded{Case: c}, status)
			return
		}
		type read struct {
			loaded
			status int
			stderr bytes.Buffer
		}
		all := inorder.Map(p.parcels(files, maxCase), readAhead, weigh, func(x parcel) *read {
			r := new(read)
			aside := *p
			aside.stderr = &r.stderr
			r.loaded, r.status = aside.wellFormed(x)
			return r
		})
		for r := range all {
			if _, err := r.stderr.WriteTo(p.stderr); err != nil || !yield(r.loaded, r.status) {
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
