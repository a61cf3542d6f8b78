package listing

import (
	"archive/zip"
	"encoding/xml"
	"io"
	"slices"
	"strconv"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
)

// australianList has references, without the letters that number the names of one.
var australianList = publication{
	authority: "AU",
	publisher: "Department of Foreign Affairs and Trade",
	url:       "https://www.dfat.gov.au/sites/default/files/Australian_Sanctions_Consolidated_List.xlsx",
	lang:      "en",
	number:    pattern.Lazy(`^[1-9]\d{0,5}$`),
	form:      "a whole number, as in 7832",
}

// stringLayout is a string that cells share, whole or in runs of one font. How characters are read aloud (rPh) is not a
// part of it.
var stringLayout = of(map[string]*layout{"r": each().leaves("t").passed("rPr"), "rPh": nil, "phoneticPr": nil}).leaves("t")

// rowLayout is a row of a sheet (ECMA-376, part 1, 18.3.1.73).
var rowLayout = &layout{attrs: []string{"r"}, sub: map[string]*layout{
	"c": {many: true, attrs: []string{"r", "t"}, sub: map[string]*layout{"v": leaf, "is": stringLayout, "f": nil,
		"extLst": nil}},
	"extLst": nil,
}}

// openWorkbook reads Australia's Consolidated List. The one workbook that is read is recognised by its header.
func openWorkbook(z *zip.Reader) (*Stream, error) {
	return &Stream{format: FormatAustralia, list: Australia, read: func(s *Stream) error {
		shared, err := sharedStrings(s, z)
		if err != nil {
			return err
		}
		for _, f := range sheets(z) {
			a := australia{s: s}
			if err := a.sheet(f, shared); err != nil {
				return err
			}
			if a.columns != nil {
				return nil
			}
		}
		return &FileError{Code: CodeOtherFile, Message: "is a workbook without the header of Australia's Consolidated List"}
	}}, nil
}

// sheets are the sheets of a workbook in order of their numbers.
func sheets(z *zip.Reader) []*zip.File {
	var out []*zip.File
	for _, f := range z.File {
		if strings.HasPrefix(f.Name, "xl/worksheets/") && strings.HasSuffix(f.Name, ".xml") {
			out = append(out, f)
		}
	}
	slices.SortFunc(out, func(a, b *zip.File) int {
		if d := len(a.Name) - len(b.Name); d != 0 {
			return d
		}
		return strings.Compare(a.Name, b.Name)
	})
	return out
}

// document opens a document of a workbook, up to its root.
func document(s *Stream, f *zip.File) (*tokens, xml.StartElement, io.Closer, error) {
	r, err := f.Open()
	if err != nil {
		return nil, xml.StartElement{}, nil, brokenZIP()
	}
	t := newTokens(s, newInput(unzipped{r}))
	start, err := t.root()
	if err != nil {
		r.Close()
		return nil, xml.StartElement{}, nil, err
	}
	return t, start, r, nil
}

// sharedStrings reads the strings that cells share, which may take 64 MB.
func sharedStrings(s *Stream, z *zip.Reader) ([]string, error) {
	var out []string
	for _, f := range z.File {
		if f.Name != "xl/sharedStrings.xml" {
			continue
		}
		t, root, closer, err := document(s, f)
		if err != nil {
			return nil, err
		}
		defer closer.Close()
		size := 0
		stated := 0
		for _, a := range root.Attr {
			if a.Name.Local == "uniqueCount" {
				stated, _ = strconv.Atoi(a.Value)
			}
		}
		err = t.children(func(start xml.StartElement) error {
			if start.Name.Local != "si" {
				s.foreign(t.line(), start.Name.Local, true)
				return t.skip()
			}
			e, err := t.record(start, stringLayout)
			if err != nil {
				return err
			}
			text := stringOf(e)
			if size += len(text) + 16; size > maxZIP {
				return &FileError{Code: attribution.CodeOverLimit,
					Message: "is a workbook of which the strings take more than 64 MB"}
			}
			out = append(out, text)
			return nil
		})
		if err == nil {
			err = t.rest()
		}
		if err != nil {
			return nil, err
		}
		if stated > 0 && stated != len(out) {
			s.find(0, CodeBrokenCell, "", "the workbook has another number of shared texts than it states; cells may "+
				"show the texts of others")
		}
	}
	return out, nil
}

func stringOf(e *element) string {
	text := ""
	for _, c := range e.children {
		switch c.name {
		case "t":
			text += c.text
		case "r":
			text += c.child("t").text
		}
	}
	return strings.ReplaceAll(text, "_x000D_", " ") // a line break of another system, ECMA-376, part 1, 22.9.2.19
}

// An australia reads a sheet. Each row has one name; those of one reference follow each other.
type australia struct {
	s       *Stream
	columns map[string]string // columns of the sheet by header
	current *draft
	line    int
}

func (a *australia) sheet(f *zip.File, shared []string) error {
	t, _, closer, err := document(a.s, f)
	if err != nil {
		return err
	}
	defer closer.Close()
	err = t.children(func(start xml.StartElement) error {
		if start.Name.Local != "sheetData" {
			return t.skip()
		}
		return t.children(func(start xml.StartElement) error {
			if start.Name.Local != "row" {
				a.s.foreign(t.line(), start.Name.Local, true)
				return t.skip()
			}
			r, err := t.record(start, rowLayout)
			if err != nil {
				return err
			}
			a.line++
			return a.row(a.cells(r, shared))
		})
	})
	if err != nil {
		return err
	}
	if err := a.flush(); err != nil {
		return err
	}
	return t.rest()
}

// cellPlace is where a cell stands: C3.
var cellPlace = pattern.Lazy(`^([A-Z]{1,3})([1-9]\d*)$`)

// cells returns the texts of a row by the letters of their columns. A cell that says another row, or nothing that can
// be read, is reported.
func (a *australia) cells(r *element, shared []string) map[string]string {
	out := make(map[string]string, len(r.children))
	row := r.attr("r")
	broken := false
	for i, c := range r.children {
		column := columnName(i)
		if place := cellPlace().FindStringSubmatch(c.attr("r")); place != nil {
			column = place[1]
			broken = broken || row != "" && row != place[2]
		} else {
			broken = broken || c.has("r") || row != ""
		}
		if _, twice := out[column]; twice {
			broken = true
		}
		text := c.child("v").text
		switch c.attr("t") {
		case "s":
			if n, err := strconv.Atoi(strings.TrimSpace(text)); err == nil && n >= 0 && n < len(shared) {
				text = shared[n]
			} else {
				text, broken = "", true
			}
		case "inlineStr":
			text = stringOf(c.child("is"))
		case "", "n", "str", "b", "d":
		default:
			broken = true
		}
		out[column] = clean(text)
	}
	if broken {
		a.s.find(a.line, CodeBrokenCell, "", "the row has cells whose place or content cannot be read")
	}
	return out
}

func columnName(i int) string {
	if i < 26 {
		return string(rune('A' + i))
	}
	return columnName(i/26-1) + string(rune('A'+i%26))
}

// row reads a row: the header, which may follow a title, or a name.
func (a *australia) row(cells map[string]string) error {
	if a.columns == nil {
		columns := make(map[string]string)
		for column, text := range cells {
			columns[strings.ToLower(text)] = column
		}
		if columns["reference"] != "" && columns["name of individual or entity"] != "" {
			a.columns = columns
			for _, name := range []string{"type", "name type", "alias strength", "committees", "control date",
				"instrument of designation",
				"targeted financial sanction", "travel ban", "arms embargo", "maritime restriction"} {
				if columns[name] == "" {
					a.s.find(a.line, CodeMissingColumn, "", "the header lacks the column "+name)
				}
			}
		}
		return nil
	}
	cell := func(header string) string { return cells[a.columns[header]] }
	reference := cell("reference")
	if reference == "" && cell("name of individual or entity") == "" {
		return nil
	}
	id, err := ParseID(Australia, strings.TrimRight(strings.TrimSuffix(reference, ".0"), "abcdefghijklmnopqrstuvwxyz"))
	if err != nil {
		a.s.find(a.line, CodeMalformedNumber, "", "the row has no reference, such as 7832a; it is left out")
		return nil
	}
	n := Name{Text: cell("name of individual or entity"), Type: cell("name type"), Kind: attribution.NameAlias}
	switch strings.ToLower(n.Type) {
	case "primary name":
		n.Kind = attribution.NamePrimary
	case "original script":
		n.Kind = attribution.NameNative
	case "alias":
	default:
		a.s.find(a.line, CodeUnknownWords, id.Number, "has a name of a type that is not known")
	}
	switch strings.ToLower(cell("alias strength")) {
	case "strong":
		n.Strength = StrengthStrong
	case "weak":
		n.Strength = StrengthWeak
	}
	second := a.current != nil && n.Kind == attribution.NamePrimary && len(a.current.Names) > 0 &&
		a.current.Main().Kind == attribution.NamePrimary
	if a.current == nil || a.current.ID != id || second { // references are used again for others
		if err := a.flush(); err != nil {
			return err
		}
		a.current = &draft{Entry: Entry{ID: id, Kind: australianKinds[strings.ToLower(cell("type"))]}}
	}
	a.add(n, cell)
	return nil
}

var australianKinds = map[string]Kind{"individual": KindPerson, "person": KindPerson, "entity": KindEntity,
	"organisation": KindEntity,
	"vessel":       KindVessel, "ship": KindVessel}

func (a *australia) add(n Name, cell func(string) string) {
	d := a.current
	d.add(n)
	d.programme(cell("committees"))
	d.act(cell("instrument of designation"))
	if day := a.day(cell("control date")); day != "" && d.Listed == "" {
		d.Listed = day
	}
	for _, header := range []string{"Targeted financial sanction", "Travel ban", "Arms embargo", "Maritime restriction"} {
		switch strings.ToLower(cell(strings.ToLower(header))) {
		case "yes", "y", "true", "1", "x", "applies":
			d.impose(imposed(header))
		}
	}
}

func (a *australia) flush() error {
	if a.current == nil {
		return nil
	}
	d := a.current
	a.current = nil
	a.s.known(a.line, d.Entry)
	return a.s.emit(d.done(), a.line)
}

// day reads a date: in words or numbers, or as the number of days since the end of 1899 by which spreadsheets keep
// dates.
func (a *australia) day(text string) attribution.When {
	if text == "" {
		return ""
	}
	for _, layout := range []string{time.DateOnly, "2006-01-02T15:04:05", "2/1/2006", "2 January 2006", "2 Jan 2006"} {
		if t, err := time.Parse(layout, text); err == nil {
			return attribution.When(t.Format(time.DateOnly))
		}
	}
	if days, err := strconv.ParseFloat(text, 64); err == nil && days > 10000 && days < 100000 {
		return attribution.When(time.Date(1899, 12, 30, 0, 0, 0, 0, time.UTC).AddDate(0, 0, int(days)).Format(time.DateOnly))
	}
	a.s.find(a.line, attribution.CodeMalformedDate, "", "the control date is not a day")
	return ""
}
