package listing

import (
	"fmt"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
	"example.com/attribution/internal/table"
)

// euActs has CELEX numbers and what OpenSanctions' description of its files, FORMAT.md at f33cff2, says of annexes,
// record ids and keys of programmes.
var euActs = publication{
	authority: "EU, acts",
	publisher: "Council of the European Union",
	union:     true,
	lang:      "en",
	number:    pattern.Lazy(`^3\d{4}[A-Z]\d{4}/(?:[IVXLCDM]+[a-z]?(?:\.[A-Za-z0-9]+)*)?/[^/]+$`),
	form:      "the CELEX number of the act, the annex, and the number in it, as in 32019R0796/I.A/1",
	programme: pattern.Lazy(`^EU-[A-Z0-9]+(?:-[A-Z0-9]+)*$`),
}

// readJournal reads annexes to acts of the EU, in the CSV form of OpenSanctions' transcriptions from the Official
// Journal: a header, and one row for each listing under one measure, of amendments or of consolidated acts. Numbers
// start again in each annex, so an [ID] is made of the act, the annex and the number; a row without a number in its
// annex has the id of its line, as in 32019R0796/I.A/L12.
func readJournal(s *Stream, in *input) error {
	var columns map[string]int
	width, source := 0, ""
	return s.rows(in, func(row table.Row) error {
		if columns == nil {
			columns, width = header(row.Fields), len(row.Fields)
			for _, name := range []string{"annex", "recordId", "name"} {
				if _, ok := columns[name]; !ok {
					return &FileError{Code: CodeOtherFile, Line: row.Line,
						Message: "has not the columns of annexes to an act of the EU"}
				}
			}
			s.columns(row.Line, columns, "programKey", "measure", "startDate", "reason", "schema", "alias",
				"weakAlias", "previousName")
			return nil
		}
		if !s.whole(row, width) {
			return nil
		}
		cell := func(column string) string {
			if i, ok := columns[column]; ok {
				return row.Fields[i]
			}
			return ""
		}
		act := cell("amendmentCelex")
		if act == "" {
			act = cell("celex")
		}
		if source != "" && act != source {
			s.find(row.Line, CodeRowsDiffer, "", "the row is of another act than the one before; all rows of a file are of one act")
		}
		source = act
		return s.journal(row.Line, cell)
	})
}

// journalKinds are the kinds of entries by the schema of FollowTheMoney.
var journalKinds = map[string]Kind{"Person": KindPerson, "LegalEntity": KindEntity, "Organization": KindEntity,
	"Company": KindEntity,
	"Vessel":  KindVessel, "Asset": KindAsset}

func (s *Stream) journal(line int, raw func(column string) string) error {
	cell := func(column string) string { return clean(raw(column)) }
	act := cmpText(cell("celex"), cell("amendedCelex"))
	number := cell("recordId")
	if number == "" {
		number = fmt.Sprintf("L%d", line)
	}
	id, err := ParseID(EUJournal, act+"/"+cell("annex")+"/"+number)
	if err != nil {
		s.find(line, CodeMalformedNumber, "", "the row needs the CELEX number of an act, an annex and a number in the annex; "+
			"it is left out")
		return nil
	}
	e := draft{Entry: Entry{ID: id, Kind: journalKinds[cell("schema")], Listed: s.journalDay(line, cell("startDate"))}}
	e.act(act)
	e.act(cell("amendmentCelex"))
	if programme := cell("programKey"); programme != "" {
		if !euActs.programme().MatchString(programme) {
			s.find(line, CodeMalformedProgramme, id.Number, "has a programme that is not a key such as EU-CYB")
		}
		e.programme(programme)
	}
	s.known(line, e.Entry)
	m := imposed(cell("measure"))
	if e.impose(m); m.Words != "" && m.Restriction == "" {
		s.find(line, CodeUnknownWords, id.Number, "has a measure whose words are not known; only the words are kept")
	}
	if reason := strings.TrimSpace(raw("reason")); reason != "" {
		e.reason(attribution.Words{Text: reason, Lang: "en"})
	}
	e.printed(cell("name"))
	for _, c := range []struct {
		column   string
		kind     attribution.NameKind
		strength Strength
	}{{"alias", attribution.NameAlias, ""}, {"weakAlias", attribution.NameAlias, StrengthWeak},
		{"previousName", attribution.NameFormer, ""}} {
		for _, name := range split(cell(c.column)) {
			e.add(Name{Text: name, Kind: c.kind, Strength: c.strength})
		}
	}
	return s.emit(e.done(), line)
}

// asPrinted is the type of a name that the Official Journal prints for several: "Alesia A or Alesya A".
const asPrinted = "as printed"

// printed adds the names that an annex prints as one, and that one after them.
func (d *draft) printed(text string) {
	names := alternatives(text)
	for i, name := range names {
		n := Name{Text: name, Kind: attribution.NameAlias}
		if i == 0 {
			n.Kind = attribution.NamePrimary
		}
		d.add(n)
	}
	if len(names) > 1 {
		d.add(Name{Text: text, Kind: attribution.NameAlias, Type: asPrinted})
	}
}

// slashed is two forms of one word: "Vladimir/ Volodymyr A".
var slashed = pattern.Lazy(`^(.*?)(\pL[\pL'’.-]*) ?/ (\pL[\pL'’.-]*)(.*)$`)

// alternatives returns the names of "A or B" and of "A/ B C", which is "A C" and "B C"; otherwise the text. A slash
// without a blank belongs to a name: GU/GRU.
func alternatives(text string) []string {
	var out []string
	for name := range strings.SplitSeq(text, " or ") {
		name = strings.TrimSpace(name)
		if m := slashed().FindStringSubmatch(name); m != nil {
			out = append(out, clean(m[1]+m[2]+m[4]), clean(m[1]+m[3]+m[4]))
			continue
		}
		if name != "" {
			out = append(out, name)
		}
	}
	return out
}

// journalDay reads the date of a listing as it is printed: with dots, in ISO 8601 as far as it goes, or in English
// words, of which months may be cut with a full stop.
func (s *Stream) journalDay(line int, text string) attribution.When {
	if text == "" {
		return ""
	}
	words := strings.Fields(text)
	if len(words) == 3 {
		words[1] = strings.TrimSuffix(words[1], ".")
		if strings.HasPrefix(words[1], "Sept") {
			words[1] = "Sep"
		}
	}
	worded := strings.Join(words, " ")
	for _, layout := range []struct{ printed, edtf string }{
		{"2.1.2006", time.DateOnly}, {time.DateOnly, time.DateOnly}, {"2006-01", "2006-01"}, {"2006", "2006"},
		{"2 January 2006", time.DateOnly}, {"2 Jan 2006", time.DateOnly},
	} {
		if t, err := time.Parse(layout.printed, worded); err == nil {
			return attribution.When(t.Format(layout.edtf))
		}
	}
	s.find(line, attribution.CodeMalformedDate, "", "the date is not one that the Official Journal prints, such as 30.7.2020")
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
