package listing

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/internal/table"
)

// ReadEU reads the annexes to an act of the EU, in the CSV form of OpenSanctions' transcriptions from the Official Journal: a header, and
// one row for each listing under one measure. The columns that are read are celex (or amendedCelex), annex, recordId, programKey,
// schema, startDate, and those with names. Numbers start again in each annex, so an [ID] is made of the act, the annex and the number; a
// row without a number in its annex has the id of its line, as in 32019R0796/I.A/L12. An error says that the file cannot be read or that
// it lacks columns.
func ReadEU(src io.Reader) (*Register, error) {
	data, err := table.Read(src)
	if err != nil {
		return nil, fmt.Errorf("listing: %w", err)
	}
	r := newReader(EUJournal)
	var columns map[string]int
	width := 0
	for row, broken := range table.Rows(data) {
		if broken == nil {
			columns, width = header(row.Fields), len(row.Fields)
		}
		break
	}
	for _, name := range []string{"annex", "recordId", "name"} {
		if _, ok := columns[name]; !ok {
			return nil, errNoColumns
		}
	}
	first := true
	r.rows("", data, width, func(line int, fields []string) {
		if first {
			first = false
			return
		}
		r.eu(line, func(column string) string {
			if i, ok := columns[column]; ok {
				return fields[i]
			}
			return ""
		})
	})
	return r.finish(), nil
}

var errNoColumns = errors.New("listing: the file has not the columns of annexes to an act of the EU")

func header(fields []string) map[string]int {
	columns := make(map[string]int, len(fields))
	for i, f := range fields {
		columns[clean(f)] = i
	}
	return columns
}

// euKinds are the kinds of entries by the schema of FollowTheMoney.
var euKinds = map[string]Kind{"Person": KindPerson, "LegalEntity": KindEntity, "Organization": KindEntity, "Company": KindEntity,
	"Vessel": KindVessel, "Asset": KindAsset}

func (r reader) eu(line int, cell func(column string) string) {
	act := cell("celex")
	if act == "" {
		act = cell("amendedCelex")
	}
	number := cell("recordId")
	if number == "" {
		number = fmt.Sprintf("L%d", line)
	}
	id, err := ParseID(EUJournal, act+"/"+cell("annex")+"/"+number)
	if err != nil {
		r.find("", line, CodeMalformedNumber, act+"/"+cell("annex")+"/"+number, "is not made of a CELEX number, an annex and a number in it")
		return
	}
	if cell("name") == "" {
		r.find("", line, CodeNoName, id.Number, "has no name")
	}
	listed := r.listed(line, cell("startDate"))
	at, ok := r.byID[id.Number]
	switch {
	case !ok:
		at = len(r.entries)
		r.byID[id.Number] = at
		r.entries = append(r.entries, Entry{ID: id, Kind: euKinds[cell("schema")], Listed: listed})
	case len(r.entries[at].Names) > 0 && cell("name") != "" && r.entries[at].Names[0].Text != cell("name"):
		r.find("", line, CodeRepeatedEntry, id.Number, "is the number of an earlier row with another name, too")
		return
	}
	e := &r.entries[at] // which may be the same listing under another measure or programme
	if programme := cell("programKey"); programme != "" {
		if !shapes[EUJournal].programme.MatchString(programme) {
			r.find("", line, CodeMalformedProgramme, programme, "is no key of a programme of the EU")
		}
		if !slices.Contains(e.Programmes, programme) {
			e.Programmes = append(e.Programmes, programme)
		}
	}
	r.name(e, cell("name"), attribution.NamePrimary)
	for _, c := range []struct {
		column string
		kind   attribution.NameKind
	}{{"alias", attribution.NameAlias}, {"weakAlias", attribution.NameAlias}, {"previousName", attribution.NameFormer}} {
		for _, name := range split(cell(c.column)) {
			r.name(e, name, c.kind)
		}
	}
}

// listed reads the date of a listing as it is printed: ISO 8601, with dots, or in English words.
func (r reader) listed(line int, text string) attribution.When {
	if text == "" {
		return ""
	}
	for _, layout := range []struct{ printed, edtf string }{
		{"2.1.2006", time.DateOnly}, {time.DateOnly, time.DateOnly}, {"2006-01", "2006-01"}, {"2006", "2006"},
		{"2 January 2006", time.DateOnly}, {"2 Jan. 2006", time.DateOnly},
	} {
		if t, err := time.Parse(layout.printed, text); err == nil {
			return attribution.When(t.Format(layout.edtf))
		}
	}
	r.find("", line, attribution.CodeMalformedDate, text, "is no date as the Official Journal prints them")
	return ""
}

// split returns the values of a cell, which semicolons part, except in quotation marks.
func split(cell string) []string {
	var out []string
	var value strings.Builder
	quoted := false
	flush := func() {
		if v := strings.TrimSpace(value.String()); v != "" {
			out = append(out, v)
		}
		value.Reset()
	}
	for i := 0; i < len(cell); i++ {
		switch c := cell[i]; {
		case c == '"' && quoted && i+1 < len(cell) && cell[i+1] == '"':
			value.WriteByte(c)
			i++
		case c == '"':
			quoted = !quoted
		case c == ';' && !quoted:
			flush()
		default:
			value.WriteByte(c)
		}
	}
	flush()
	return out
}
