package coding

import (
	"encoding/json"
	"errors"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// A cell is where a text stands in a table.
type cell struct {
	line   int
	column string
	text   string
}

// A record is what rows say of one statement, source, act, thing or quote.
type record struct {
	of    recordKey
	at    cell // the first that names it
	cells map[string]cell
	in    attribution.StatementID // of a quote: the statement of the row that has its words
	acts  []*record               // of a statement, by their numbers
	parts []part                  // of an act
}

// A recordKey names a record.
type recordKey struct {
	level       level
	id          string
	act, report int
}

// A part is a thing or a quote of an act.
type part struct {
	as string // empty: on
	id string // of a quote, or a reference
	at cell
}

// asQuote is what a quote is to an act.
const asQuote = "quote"

// A builder makes a case of rows.
type builder struct {
	c       *attribution.Case
	fs      attribution.Findings
	records map[recordKey]*record
	order   []*record
	places  map[string]cell // of pointers into the case
	names   *naming
	bare    map[attribution.StatementID]int // acts of statements whose acts have no numbers
}

// build makes a case of rows, or says what is wrong with them. Where something is wrong already, the rules of the case
// are not looked at.
func build(known attribution.Actors, id string, lines []line, wrong bool) (*attribution.Case, attribution.Findings) {
	b := &builder{c: &attribution.Case{ID: id, Actors: make(attribution.Actors), Incidents: make(attribution.Incidents),
		Accounts: make(attribution.Accounts), Sources: make(attribution.Sources), Evidence: make(attribution.Evidence),
		Attributions: make(attribution.Attributions), Statements: make(attribution.Statements), Quotes: make(attribution.Quotes),
		Responses: make(attribution.Responses)}, records: make(map[recordKey]*record), places: make(map[string]cell),
		bare: make(map[attribution.StatementID]int)}
	b.names = newNaming(b, known)
	for i, l := range lines {
		var next Row
		if i+1 < len(lines) {
			next = lines[i+1].row
		}
		if check := l.row[colCheck]; check != "" && check != l.row.check(next) {
			b.find(l.at(colCheck), CodeChanged, "is not what the row, or the next, was written with: "+
				"a cell is damaged, or a row is missing, added or moved; "+
				"delete the column in a table that was changed on purpose")
		}
		b.names.describe(l)
	}
	if b.names.settle(); len(b.fs) > 0 { // what the others would be about is not known
		return nil, b.fs
	}
	for _, l := range lines {
		b.row(l)
	}
	b.construct()
	if wrong || len(b.fs) > 0 {
		return nil, b.fs
	}
	b.validate()
	return b.c, b.fs
}

func (l line) at(column string) cell { return cell{l.number, column, l.row[column]} }

func (b *builder) find(at cell, code attribution.Code, message string) {
	b.fs = append(b.fs, found(at.line, at.column, code, at.text, message))
}

// validate finds what the case breaks of the rules, at the cells that it comes from.
func (b *builder) validate() {
	fs, _ := errors.AsType[attribution.Findings](b.c.Validate())
	for _, f := range fs {
		at, exact := b.places[f.Path]
		for path := f.Path; !exact; {
			if at, exact = b.places[path]; exact || path == "" {
				break
			}
			path = path[:strings.LastIndexByte(path, '/')]
		}
		if f.Member != "" { // which is missing
			at = b.missing(f.Path, f.Member, at)
		}
		if f.Value == "" {
			f.Value = at.text
		}
		g := found(at.line, at.column, f.Code, f.Value, f.Message)
		if at.line == 0 {
			g.Path = f.Path
		}
		b.fs = append(b.fs, g)
	}
}

// missing returns the cell in which a member should be that is not there, in the row of the entity that lacks it.
func (b *builder) missing(path, member string, entity cell) cell {
	steps := strings.Split(path, "/")[1:]
	of, ok := map[string]level{"statements": ofStatement, "sources": ofSource, "quotes": ofQuote,
		"attributions": ofThing, "accounts": ofThing,
		"responses": ofThing}[steps[0]]
	if !ok || len(steps) < 2 {
		return entity
	}
	steps = steps[2:]
	if of == ofStatement && len(steps) > 1 && steps[0] == "acts" {
		of, steps = ofAct, steps[2:]
	}
	for len(steps) > 0 && steps[0] == "reported" {
		steps = steps[1:]
	}
	if of == ofAct && len(steps) == 0 && member == "on" {
		return cell{line: entity.line, column: colSubject}
	}
	within := strings.Join(append(steps, member), "/")
	for _, c := range columns {
		if c.level == of && (c.member == within || strings.HasPrefix(c.member, within+"/")) {
			return cell{line: entity.line, column: c.Name}
		}
	}
	return entity
}

// record returns the record of a key, which a cell names.
func (b *builder) record(key recordKey, at cell) *record {
	r := b.records[key]
	if r == nil {
		r = &record{of: key, at: at, cells: make(map[string]cell)}
		b.records[key] = r
		b.order = append(b.order, r)
	}
	return r
}

// fill takes the cells of a level into a record.
func (b *builder) fill(r *record, l line) {
	for i := range columns {
		name := columns[i].Name
		text := l.row[name]
		if text == "" || columns[i].level != r.of.level && !(name == colVerb && r.of.level == ofAct) {
			continue
		}
		before, ok := r.cells[name]
		if ok && before.text != text {
			b.find(l.at(name), CodeDiffers,
				"differs from line "+strconv.Itoa(before.line)+`, where it is "`+before.text+`"; correct one of the two`)
			continue
		}
		if !ok {
			r.cells[name] = l.at(name)
		}
	}
}

// has reports the first cell of a level that a row has.
func (l line) has(of level) (cell, bool) {
	for i := range columns {
		if columns[i].level == of && l.row[columns[i].Name] != "" {
			return l.at(columns[i].Name), true
		}
	}
	return cell{}, false
}

// row takes a row apart.
func (b *builder) row(l line) {
	if at := l.at(colSource); at.text != "" {
		b.fill(b.record(recordKey{level: ofSource, id: at.text}, at), l)
	} else if at, ok := l.has(ofSource); ok {
		b.find(at, attribution.CodeMisplacedMember, "is about a source, and the row names none; give its id in the column source")
	}
	var of *record
	statement := l.at(colStatement)
	if statement.text != "" {
		of = b.record(recordKey{level: ofStatement, id: statement.text}, statement)
		b.fill(of, l)
		if at := l.at(colSource); at.text != "" && (l.row[colVerb] != "" || l.row[colAct] == "") {
			if before, ok := of.cells[colSource]; ok && before.text != at.text {
				b.find(at, CodeDiffers,
					"differs from line "+strconv.Itoa(before.line)+`, where it is "`+before.text+`"; correct one of the two`)
			} else if !ok {
				of.cells[colSource] = at
			}
		}
	} else if at, ok := l.has(ofStatement); ok {
		b.find(at, attribution.CodeMisplacedMember, "is about a statement, and the row names none; give its id in the column statement")
	}
	act := b.act(l, of)
	b.thing(l, act)
	b.quote(l, act)
}

// act finds the act that a row is of, or nil.
func (b *builder) act(l line, of *record) *record {
	verb, number, report := l.at(colVerb), l.at(colAct), l.at(colReport)
	if verb.text == "" && number.text == "" {
		at, misplaced := l.has(ofAct)
		if report.text != "" {
			at, misplaced = report, true
		}
		for name := range l.row {
			if columnNamed[name] == nil && !misplaced {
				at, misplaced = l.at(name), true
			}
		}
		if misplaced {
			b.find(at, attribution.CodeMisplacedMember, "is about an act, and the row has none; give its verb")
		}
		return nil
	}
	if of == nil {
		b.find(cell{l.number, colStatement, ""}, attribution.CodeMissing, "the row has an act, and no statement; give its id")
		return nil
	}
	id := attribution.StatementID(of.of.id)
	key := recordKey{level: ofAct, id: of.of.id}
	if number.text == "" {
		b.bare[id]++
		key.act = b.bare[id]
		if report.text != "" {
			b.find(report, attribution.CodeMisplacedMember, "needs the number of the act that reports; give it in the column act")
			return nil
		}
	} else {
		n, ok := whole(number.text, maxActs)
		if !ok || n == 0 {
			b.find(number, CodeMalformedCell, "is not the number of an act; count from 1, in digits")
			return nil
		}
		key.act = n
	}
	if report.text != "" {
		n, ok := whole(report.text, model.MaxReports)
		if !ok || n == 0 {
			b.find(report, CodeMalformedCell, "is not how many reports the act stands in; leave it empty, or write a "+
				"digit from 1 to "+strconv.Itoa(model.MaxReports))
			return nil
		}
		key.report = n
	}
	at := number
	if at.text == "" {
		at = verb
	}
	_, there := b.records[key]
	r := b.record(key, at)
	if !there {
		of.acts = append(of.acts, r)
	} else if _, ok := r.cells[colVerb]; ok && verb.text != "" {
		b.find(verb, attribution.CodeDuplicate, "is the verb of an act that has one; a further row of it has none, "+
			"and another act another number")
	}
	if verb.text == "" {
		if at, ok := l.has(ofAct); ok {
			b.find(at, attribution.CodeMisplacedMember, "stands in a further row of an act; it belongs to the row that has the verb")
		}
	}
	b.fill(r, l)
	for name, text := range l.row {
		if columnNamed[name] == nil {
			r.cells[name] = cell{l.number, name, text}
		}
	}
	return r
}

// maxActs is how many acts a statement has at most.
const maxActs = 1 << 20

// whole reads a number as it is written, without signs, blanks and leading zeros.
func whole(text string, most int) (int, bool) {
	n, err := strconv.Atoi(text)
	return n, err == nil && n >= 0 && n <= most && strconv.Itoa(n) == text
}

// thing takes what an act is on.
func (b *builder) thing(l line, act *record) {
	as := l.at(colAs)
	first, described := l.has(ofThing)
	on := l.at(colOn)
	if on.text != "" {
		first, described = on, true
	}
	switch {
	case as.text != "" && act == nil:
		b.find(as, attribution.CodeMisplacedMember, "says what something is to an act, and the row has none; give its number, or its verb")
		return
	case as.text != "" && as.text != asAnswers && as.text != asRestsOn && as.text != asEvidence:
		b.find(as, CodeMalformedCell, "is not what something is to an act; leave it empty for what the act is on, or "+
			"write answers, rests-on or evidence")
		return
	case as.text != "" && !described:
		b.find(as, attribution.CodeMisplacedMember, "says what something is to the act, and nothing is named; name it under on or subject")
		return
	case !described:
		return
	}
	ref := b.names.thing(l)
	if ref == "" {
		return
	}
	if act != nil {
		act.parts = append(act.parts, part{as.text, string(ref), first})
	}
	if k, _ := ref.Split(); k == attribution.CollectionActors || k == attribution.CollectionIncidents ||
		k == attribution.CollectionEvidence {
		return // which its mention describes
	}
	r := b.record(recordKey{level: ofThing, id: string(ref)}, first)
	b.fill(r, l)
}

// quote takes the quote of a row.
func (b *builder) quote(l line, act *record) {
	id := l.at(colQuote)
	first, described := l.has(ofQuote)
	if id.text == "" && !described {
		return
	}
	if id.text == "" {
		if words := l.at(colWords); words.text == "" {
			b.find(first, attribution.CodeMisplacedMember,
				"is about a quote, and the row has none; give its words, or its id in the column quote")
			return
		}
		id = l.at(colWords)
		id.text = b.names.quote(l)
	}
	r := b.record(recordKey{level: ofQuote, id: id.text}, id)
	_, had := r.cells[colWords]
	_, absent := r.cells[colAbsent]
	b.fill(r, l)
	if l.row[colWords] != "" || l.row[colAbsent] != "" {
		in := attribution.StatementID(l.row[colStatement])
		if (had || absent) && in != r.in {
			b.find(l.at(colStatement), CodeDiffers,
				"has the words of the quote "+id.text+", which another statement has too; give one of them another id")
		}
		if r.in = in; in == "" {
			if at := l.at(colSource); at.text != "" {
				r.cells["quoteSource"] = at
			}
		}
	}
	if act != nil {
		act.parts = append(act.parts, part{asQuote, id.text, id})
	}
}

// construct makes entities of the records.
func (b *builder) construct() {
	for _, r := range b.order {
		switch r.of.level {
		case ofSource:
			b.source(r)
		case ofStatement:
			b.statement(r)
		case ofThing:
			b.proposition(r)
		case ofQuote:
			b.makeQuote(r)
		}
	}
}

// own are the cells of columns that are the caller's.
func own(r *record) attribution.Extra {
	var out attribution.Extra
	for name, c := range r.cells {
		if columnNamed[name] != nil {
			continue
		}
		if out == nil {
			out = make(attribution.Extra)
		}
		text, err := json.Marshal(c.text)
		if err == nil {
			out[name] = text
		}
	}
	return out
}

// numbered puts the acts of a statement in order, and finds numbers that are missing.
func (b *builder) numbered(r *record) []*record {
	acts := slices.Clone(r.acts)
	slices.SortStableFunc(acts, func(x, y *record) int {
		if x.of.act != y.of.act {
			return x.of.act - y.of.act
		}
		return x.of.report - y.of.report
	})
	if n := b.bare[attribution.StatementID(r.of.id)]; n > 0 &&
		slices.ContainsFunc(acts, func(a *record) bool { return a.at.column == colAct }) {
		b.find(r.at, CodeMalformedCell, "has acts with numbers and acts without; number all of them in the column act, or none")
		return nil
	}
	act, report := 0, -1
	for _, a := range acts {
		next := a.of.act == act && a.of.report == report+1 || a.of.act == act+1 && a.of.report == 0
		if !next {
			b.find(a.at, CodeNoRow, "does not follow the act before it; a row is missing, or a number is wrong")
			return nil
		}
		act, report = a.of.act, a.of.report
	}
	return acts
}
