package listing

import (
	"fmt"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// Codes of findings of [Lint].
const (
	// the number is another party's, or is not there and the party has another
	CodeWrongNumber attribution.Code = "wrong-number"
	CodeOtherList   attribution.Code = "other-list" // the number is on another list of the authority
	CodeNotListed   attribution.Code = "not-listed" // the list does not have the number
	// the case says that the party was removed, and the list has it
	CodeStillListed    attribution.Code = "still-listed"
	CodeOtherSpelling  attribution.Code = "other-spelling"  // the list spells the name another way
	CodeOtherName      attribution.Code = "other-name"      // the list has no name that is like one of the actor's
	CodeOtherDate      attribution.Code = "other-date"      // the list has another day of listing
	CodeOtherRegime    attribution.Code = "other-regime"    // the entry is under another regime or programme
	CodeMissingMeasure attribution.Code = "missing-measure" // the list imposes more
	CodeExtraMeasure   attribution.Code = "extra-measure"   // the list imposes less
	// advice: the party is on the list, and the case does not give its number
	CodeNoNumber attribution.Code = "no-number"
)

// Lint compares the designations of a case with registers: numbers, names, days, measures, regimes. A designation is
// looked up by the numbers that it gives. One without a number of a register's list, whose sanction is of that list's
// authority, is looked up by the names of its actor, if one entry alone has them. Lists are named as [List] has them,
// or by the act of the EU whose annex it is, in any of the ways in which acts are cited.
//
// Paths are RFC 6901 pointers into the case. That a designation is not on a list is not reported for a register that is
// not complete, see [Register.Complete], and a measure or a day not where the file has none.
func Lint(c *attribution.Case, registers ...*Register) attribution.Findings {
	var out attribution.Findings
	for _, p := range designations(c) {
		d := p.designation()
		var names []attribution.Name
		if a := c.Actors[d.Actor]; a != nil {
			names = a.ActorProfile().Names
		}
		l := linter{c: c, place: p, names: names, authority: authority(c, p.response)}
		for _, r := range registers {
			l.lint(r)
		}
		out = append(out, l.findings...)
	}
	return out
}

// A linter compares one designation.
type linter struct {
	c *attribution.Case
	place
	names     []attribution.Name
	authority string
	findings  attribution.Findings
}

func (l *linter) report(path string, code attribution.Code, value, message string) {
	l.findings = append(l.findings, finding(l.path+path, code, value, message))
}

func (l *linter) lint(r *Register) {
	if r.format == FormatDelta {
		return
	}
	d := l.designation()
	seen, numbered := make(map[ID]bool), false
	for i, le := range d.Entries {
		if le.ID == "" {
			continue
		}
		e, ok := l.numbered(r, i, le)
		if e.ID.List != "" || List(le.List) == r.list {
			numbered = true
		}
		if !ok {
			continue
		}
		l.programme(e, fmt.Sprintf("/entries/%d/programme", i), le.Programme)
		if !seen[e.ID] {
			seen[e.ID] = true
			l.compare(e)
		}
	}
	if !numbered {
		l.unnumbered(r)
	}
}

// numbered looks up an entry by its number. The second result is false where there is nothing to compare.
func (l *linter) numbered(r *Register, i int, le attribution.ListEntry) (Entry, bool) {
	path := fmt.Sprintf("/entries/%d/id", i)
	id, number := ID{List(le.List), le.ID}, le.ID
	if act, ok := ParseLegalAct(le.List); ok && r.list == EUJournal {
		id = ID{EUJournal, act.CELEX() + "/" + act.Annex + "/" + le.ID}
	}
	e, ok := r.Entry(id)
	if !ok {
		return l.elsewhere(r, id, path, number)
	}
	if d := l.designation(); d.Delisted != "" {
		l.report("/delisted", CodeStillListed, string(d.Delisted),
			"is when the party is said to have been removed; "+id.String()+" is on the list"+l.asOf(r))
	}
	best, mine, theirs := e.Closest(l.names)
	switch {
	case best.Same() || len(l.names) == 0 || !comparable(l.names, e):
	case best != "":
		l.report("", CodeOtherSpelling, mine, "is spelt "+quoted(theirs)+" in "+e.ID.String())
	default:
		if other, ok := l.unambiguous(r); ok && other.ID != e.ID {
			l.report(path, CodeWrongNumber, number,
				"is the number of "+quoted(e.Main().Text)+"; "+quoted(other.Main().Text)+" has "+other.ID.Number)
			return other, true
		}
		l.report("", CodeOtherName, string(l.designation().Actor),
			"has no name that is like one of "+e.ID.String()+", which is "+quoted(e.Main().Text))
	}
	return e, true
}

// elsewhere says what is wrong with a number that the register does not have.
func (l *linter) elsewhere(r *Register, id ID, path, number string) (Entry, bool) {
	if authorityOf(id.List) != authorityOf(r.list) {
		return Entry{}, false
	}
	for _, e := range r.Numbered(number) {
		if e.ID.List != id.List && authorityOf(e.ID.List) == authorityOf(id.List) {
			if best, _, _ := e.Closest(l.names); best.Same() {
				l.report(path, CodeOtherList, number, "is a number of the "+string(e.ID.List))
				return e, true
			}
		}
	}
	if id.List != r.list && !hasNumbersOf(r, id.List) {
		return Entry{}, false
	}
	if e, ok := l.unambiguous(r); ok {
		l.report(path, CodeWrongNumber, number, "is not on the list"+l.asOf(r)+"; "+quoted(e.Main().Text)+" has "+e.ID.Number)
		return e, true
	}
	if d := l.designation(); d.Delisted == "" && r.Complete() {
		l.report(path, CodeNotListed, number, "is not on the "+string(r.list)+l.asOf(r)+"; give when it was removed, or correct the number")
	}
	return Entry{ID: id}, false
}

// hasNumbersOf reports whether a register has numbers of another list, as the UK's has OFSI's.
func hasNumbersOf(r *Register, list List) bool {
	return slices.ContainsFunc(r.entries, func(e Entry) bool {
		return slices.ContainsFunc(e.Others, func(id ID) bool { return id.List == list })
	})
}

// unnumbered looks up the designated party by its names, where the sanction is of the list's authority.
func (l *linter) unnumbered(r *Register) {
	if !isOf(r.list, l.authority) {
		return
	}
	e, ok := l.unambiguous(r)
	if !ok {
		return
	}
	if l.known(e) == no {
		return // another listing of the same party
	}
	if d := l.designation(); d.Delisted != "" {
		l.report("/delisted", CodeStillListed, string(d.Delisted),
			"is when the party is said to have been removed; "+e.ID.String()+" is on the list"+l.asOf(r))
	}
	l.report("", CodeNoNumber, string(l.designation().Actor), "is on the list as "+e.ID.String()+"; give the number")
	best, mine, theirs := e.Closest(l.names)
	if !best.Same() && best != "" {
		l.report("", CodeOtherSpelling, mine, "is spelt "+quoted(theirs)+" in "+e.ID.String())
	}
	l.compare(e)
}

// unambiguous returns the one party that bears one of the actor's names, or a name spelt nearly so. Of several listings
// of it that one counts which is under the regime of the sanction.
func (l *linter) unambiguous(r *Register) (Entry, bool) {
	found := r.Find(l.names)
	if len(found) == 0 {
		found = r.Near(l.names)
	}
	if len(found) > 1 {
		found = slices.DeleteFunc(found, func(e Entry) bool { return l.known(e) == no })
	}
	if len(found) != 1 {
		return Entry{}, false
	}
	return found[0], true
}

// comparable reports whether names are in a script in which the entry has one.
func comparable(names []attribution.Name, e Entry) bool {
	for _, n := range names {
		script := scriptOf(n.Text)
		if slices.ContainsFunc(e.Names, func(listed Name) bool { return scriptOf(listed.Text) == script }) {
			return true
		}
	}
	return false
}

// compare compares what both have of the designation beside its number.
func (l *linter) compare(e Entry) {
	d := l.designation()
	if e.Listed != "" && d.Listed != "" && otherDay(d.Listed, e.Listed) {
		l.report("/listed", CodeOtherDate, string(d.Listed), "is "+string(e.Listed)+" in "+e.ID.String())
	}
	if l.known(e) == no {
		l.findings = append(l.findings, l.otherRegime(e))
	}
	restrictions := e.Restrictions()
	if len(restrictions) == 0 || len(d.Restrictions) == 0 && d.Delisted != "" {
		return
	}
	for _, r := range restrictions {
		if !slices.Contains(d.Restrictions, r) {
			l.report("/restrictions", CodeMissingMeasure, string(r),
				"is imposed by "+e.ID.String()+", and is not among the restrictions")
		}
	}
	whole := !slices.ContainsFunc(e.Measures, func(m Imposed) bool { return m.Restriction == "" })
	for i, r := range d.Restrictions {
		if whole && e.ID.List != EUJournal && !slices.Contains(restrictions,
			r) { // of whose measures the transcriptions have a part
			l.report(fmt.Sprintf("/restrictions/%d", i), CodeExtraMeasure, string(r), "is not imposed by "+e.ID.String())
		}
	}
}

// otherDay reports whether two dates have no day in common, as each is written: both are the authority's, wherever that
// is.
func otherDay(a, b attribution.When) bool {
	x, err := a.Date()
	y, other := b.Date()
	if err != nil || other != nil {
		return false
	}
	from, until := x.Bounds()
	start, end := y.Bounds()
	before := func(until, from edtf.Bound) bool {
		return until.Kind == edtf.Known && from.Kind == edtf.Known && !until.Time.After(from.Time)
	}
	return before(until, start) || before(end, from)
}

// An answer is what is known.
type answer int

const (
	unknown answer = iota
	yes
	no
)

// known says whether an entry is under the regime of the sanction: by its name, or by the law that it cites.
func (l *linter) known(e Entry) answer {
	texts := one(l.response.Regime)
	for _, law := range l.response.Legal {
		texts = append(texts, law.Instrument)
	}
	for _, le := range l.designation().Entries {
		if isOf(e.ID.List, authorityOf(List(le.List))) || List(le.List) == e.ID.List {
			texts = append(texts, one(le.Programme)...)
		} else if _, ok := ParseLegalAct(le.List); ok {
			texts = append(texts, le.List)
		}
	}
	out := unknown
	for _, text := range texts {
		switch {
		case e.hasRegime(text):
			return yes
		case sameKind(text, e):
			out = no
		}
	}
	return out
}

// sameKind reports whether a text names a regime in the way in which the entry's list does, so that it is another where
// it differs.
func sameKind(text string, e Entry) bool {
	switch e.ID.List {
	case UK, OFSI:
		return regulations().MatchString(clean(text))
	case EU, EUJournal:
		lower := strings.ToLower(clean(text))
		return euRegimes[euRegime(lower)] != nil && slices.ContainsFunc(e.Programmes,
			func(p string) bool { return euRegimes[euRegime(strings.ToLower(p))] != nil })
	}
	return false
}

func (l *linter) otherRegime(e Entry) attribution.Finding {
	path, value := l.path, l.response.Regime
	at := strings.Index(path, "/designations/")
	if value != "" {
		path = path[:at] + "/regime"
	} else {
		path = path[:at] + "/legal"
	}
	return finding(path, CodeOtherRegime, value,
		"is not the regime of "+e.ID.String()+", which is "+quoted(strings.Join(e.Programmes, "; ")))
}

// programme compares the programme that a designation gives with a number.
func (l *linter) programme(e Entry, path, programme string) {
	if programme != "" && len(e.Programmes) > 0 && !e.hasRegime(programme) {
		l.report(path, CodeOtherRegime, programme,
			"is not a programme of "+e.ID.String()+", which is under "+quoted(strings.Join(e.Programmes, "; ")))
	}
}

// asOf names the day of a register.
func (l *linter) asOf(r *Register) string {
	if r.published == "" {
		return ""
	}
	return " of " + string(r.published)
}

func quoted(text string) string { return fmt.Sprintf("%q", text) }
