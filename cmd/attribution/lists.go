package main

import (
	"errors"
	"flag"
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/listing"
)

func (p *program) listRead(o *options, args []string) int {
	if len(args) == 0 {
		return p.fail("no file is given; - is standard input")
	}
	names, err := listFiles(args)
	if err != nil {
		return p.fail("%v", err)
	}
	out, err := p.listWriter(o)
	if err != nil {
		return p.fail("%v", err)
	}
	status, read := exitOK, false
	for _, name := range names {
		flaws, err := p.eachEntry(name, func(e listing.Entry) error {
			read = true
			return out.write(listedOf(e))
		})
		if err != nil {
			flaws = p.fail("%s: %v", name, err)
		}
		status, read = max(status, flaws), read || err == nil
	}
	if !read {
		return status // without the header of a table
	}
	if err := out.flush(); err != nil {
		return p.fail("%v", err)
	}
	return status
}

// eachEntry calls write for the entries of a list: those of XML as they are read, those of rows when all were, since
// rows of one entry may stand apart. The status is that of findings.
func (p *program) eachEntry(name string, write func(listing.Entry) error) (status int, err error) {
	s, closer, err := p.openList(name)
	if err != nil {
		return exitFailure, err
	}
	defer closer.Close()
	if f := s.Format(); f == listing.FormatEUJournal || f == listing.FormatUKCSV {
		r, err := s.Register()
		if err != nil {
			return exitFailure, err
		}
		for _, e := range r.Entries() {
			if err := write(e); err != nil {
				return exitFailure, err
			}
		}
		return p.flawed(name, r.Lint()), nil
	}
	var all attribution.Findings
	for e, err := range s.Entries() {
		if fs, ok := errors.AsType[attribution.Findings](err); ok {
			all = append(all, fs...)
		} else if err != nil {
			p.flawed(name, all)
			return exitFailure, err
		}
		if e.ID == (listing.ID{}) {
			continue
		}
		if err := write(e); err != nil {
			return exitFailure, err
		}
	}
	return p.flawed(name, all), nil
}

// How an entry was found.
const (
	byNumber    = "number"
	byName      = "name"
	byCandidate = "candidate"
	bySame      = "same-party" // with -others
)

func listFindFlags(f *flag.FlagSet, o *options) {
	listDataFlags(f, o)
	f.BoolVar(&o.others, "others", false, "also the entries of the same party on the other lists, and candidates")
}

func (p *program) listFind(o *options, args []string) int {
	if len(args) == 0 {
		return p.fail("no name and no number is given")
	}
	registers, status, ok := p.registers(o)
	if !ok {
		return status
	}
	out, err := p.listWriter(o)
	if err != nil {
		return p.fail("%v", err)
	}
	for _, query := range args {
		found := findListed(registers, query)
		if len(found) == 0 {
			status = max(status, exitFindings)
			p.fail("%q is neither a number nor a name on the lists that are given", query)
		}
		if o.others {
			found = append(found, sameParty(registers, found)...)
		}
		for _, e := range found {
			if err := out.write(e); err != nil {
				return p.fail("%v", err)
			}
		}
	}
	if err := out.flush(); err != nil {
		return p.fail("%v", err)
	}
	return status
}

// findListed finds entries by a number, which may follow the name of its list, and by a name. Names that are only alike
// are candidates, and come where there is nothing else.
func findListed(registers []*listing.Register, query string) []listItem {
	var out []listItem
	names := []attribution.Name{{Text: query}}
	for _, r := range registers {
		seen := make(map[listing.ID]bool)
		add := func(e listing.Entry, by string) {
			if seen[e.ID] {
				return
			}
			seen[e.ID] = true
			l := listedOf(e)
			l.Query, l.By = query, by
			if by != byNumber {
				l.Likeness, _, _ = e.Closest(names)
			}
			out = append(out, l)
		}
		for _, e := range r.Numbered(numberOf(query)) {
			if numberOf(query) == query || slices.ContainsFunc(e.IDs(),
				func(id listing.ID) bool { return strings.EqualFold(id.String(), query) }) {
				add(e, byNumber)
			}
		}
		for _, e := range r.Find(names) {
			add(e, byName)
		}
	}
	if len(out) > 0 {
		return out
	}
	for _, r := range registers {
		for _, e := range r.Near(names) {
			l := listedOf(e)
			l.Query, l.By = query, byCandidate
			l.Likeness, _, _ = e.Closest(names)
			out = append(out, l)
		}
	}
	return out
}

// sameParty returns entries of the parties that were found, and candidates, that were not found themselves.
func sameParty(registers []*listing.Register, found []listItem) []listItem {
	had := make(map[listing.ID]string)
	for _, e := range found {
		had[listing.ID{List: listing.List(e.List), Number: e.ID}] = e.Query
	}
	var out []listItem
	add := func(e listing.Entry, query, by string, l listing.Likeness) {
		if _, ok := had[e.ID]; ok {
			return
		}
		had[e.ID] = query
		item := listedOf(e)
		item.Query, item.By, item.Likeness = query, by, l
		out = append(out, item)
	}
	matches, candidates := listing.Matches(registers...)
	for _, m := range matches {
		for _, e := range m.Entries {
			query, ok := had[e.ID]
			if !ok {
				continue
			}
			for _, other := range m.Entries {
				add(other, query, bySame, "")
			}
			break
		}
	}
	parties := maps.Clone(had) // of candidates there are no further candidates
	for _, c := range candidates {
		a, isA := parties[c.A.ID]
		b, isB := parties[c.B.ID]
		if isA {
			add(c.B, a, byCandidate, c.Likeness)
		}
		if isB {
			add(c.A, b, byCandidate, c.Likeness)
		}
	}
	return out
}

// numberOf returns the number of "UK Sanctions List CYB0044".
func numberOf(query string) string {
	if before, after, ok := strings.Cut(query, "List "); ok && !strings.ContainsAny(before, "0123456789") {
		return after
	}
	return query
}

func listDiffFlags(f *flag.FlagSet, o *options) {
	listFlags(f, o)
	f.StringVar(&o.caseFile, "case", "", "a case `file`: also propose when its designations were amended or removed")
}

func (p *program) listDiff(o *options, args []string) int {
	if len(args) != 2 {
		return p.fail("give two files of one list, the older one first")
	}
	var registers [2]*listing.Register
	status := exitOK
	for i, name := range args {
		names, err := listFiles([]string{name})
		if err != nil {
			return p.fail("%v", err)
		}
		if len(names) != 1 {
			return p.fail("%s: there are two lists in the directory; name the main file of one", name)
		}
		r, flaws, err := p.readList(names[0])
		if err != nil {
			return p.fail("%s: %v", name, err)
		}
		registers[i], status = r, max(status, flaws)
	}
	updates, err := listing.Updates(registers[0], registers[1])
	if err != nil {
		return p.fail("%v", err)
	}
	out, err := p.listWriter(o)
	if err != nil {
		return p.fail("%v", err)
	}
	for _, u := range updates {
		if err := out.write(updated(u)); err != nil {
			return p.fail("%v", err)
		}
	}
	if o.caseFile != "" {
		c, failed := p.one([]string{o.caseFile})
		if c == nil {
			return failed
		}
		revisions, err := listing.Revise(c, registers[0], registers[1])
		if err != nil {
			return p.fail("%v", err)
		}
		for _, r := range revisions {
			e := updated(r.Update)
			e.Path = r.Path
			if r.Member == "delisted" {
				e.Delisted = r.Value
			} else {
				e.Amended = r.Value
			}
			if err := out.write(e); err != nil {
				return p.fail("%v", err)
			}
		}
	}
	if err := out.flush(); err != nil {
		return p.fail("%v", err)
	}
	return status
}

// updated is an entry with what happened to it.
func updated(u listing.Update) listItem {
	out := listedOf(u.Entry())
	out.Change = u.Kind
	if u.Kind == listing.UpdateMoved {
		out.From = &listedID{string(u.Before.ID.List), u.Before.ID.Number}
	}
	for _, c := range u.What {
		out.What = append(out.What, listedChange{c.Member, list(c.Removed), list(c.Added)})
	}
	return out
}

func (p *program) listCheck(o *options, args []string) int {
	registers, status, ok := p.registers(o)
	if !ok {
		return status
	}
	if slices.ContainsFunc(registers, func(r *listing.Register) bool { return r.Format() == listing.FormatDelta }) {
		return p.fail("a delta file has only what changed; give the list")
	}
	against := func(c *attribution.Case) attribution.Findings { return listing.Lint(c, registers...) }
	if !slices.Contains(o.data, "-") {
		args = p.orInput(args)
	}
	switch {
	case o.format == formatFlagCSV && !o.json:
		return max(status, p.listCheckSheet(args, against))
	case o.format != "" && o.format != "text":
		return p.fail("-format: want text or csv, not %q", o.format)
	case len(args) > 0:
		check := func(d checkable) attribution.Findings { return against(d.(*attribution.Case)) }
		return max(status, p.check(o, args, maxCase, (*program).decodeCase, sure(check)))
	}
	c, failed := p.embedded()
	if c == nil {
		return failed
	}
	return max(status, p.printAll(o, checked{input{file: c.ID}, c}, false, against(c)))
}

// listCheckSheet writes the differences of the cases as a table.
func (p *program) listCheckSheet(args []string, check func(*attribution.Case) attribution.Findings) int {
	s, err := newSheet(p.stdout, "case", "path", "code", "severity", "value", "message")
	if err != nil {
		return p.fail("%v", err)
	}
	status := exitOK
	for l, worst := range p.wellFormedCases(args) {
		status = max(status, worst)
		if l.Case == nil {
			continue
		}
		for _, f := range check(l.Case) {
			if f.Severity != attribution.SeverityAdvice {
				status = max(status, exitFindings)
			}
			if err := s.row(l.ID, f.Path, string(f.Code), string(f.Severity), f.Value, f.Message); err != nil {
				return p.fail("%v", err)
			}
		}
	}
	if err := s.flush(); err != nil {
		return p.fail("%v", err)
	}
	return status
}
