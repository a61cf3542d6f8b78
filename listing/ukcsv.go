package listing

import (
	"errors"
	"io"
	"maps"
	"slices"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/internal/table"
)

// ukReport is what the CSV of the UK Sanctions List starts with.
const ukReport = "Report Date:"

// ukColumns are the columns that are read, by the names of the elements of the XML. The file of 2026 has 58 columns.
var ukColumns = map[string]string{
	"Last Updated": "LastUpdated", "Unique ID": "UniqueID", "OFSI Group ID": "OFSIGroupID",
	"UN Reference Number": "UNReferenceNumber",
	"Name 1":              "Name1", "Name 2": "Name2", "Name 3": "Name3", "Name 4": "Name4", "Name 5": "Name5", "Name 6": "Name6",
	"Name type": "NameType", "Alias strength": "AliasStrength", "Name non-latin script": "NameNonLatinScript",
	"Non-latin script type": "NonLatinScriptType", "Non-latin script language": "NonLatinScriptLanguage",
	"Regime Name":      "RegimeName",
	"Designation Type": "IndividualEntityShip", "Designation source": "DesignationSource",
	"Sanctions Imposed":       "SanctionsImposed",
	"UK Statement of Reasons": "UKStatementofReasons", "Date Designated": "DateDesignated",
}

// readUKCSV reads the CSV of the UK Sanctions List: a line with the date, a header, and rows of which those of one
// designation follow each other, one for each pair of a name and an address. Rows that stand apart give an entry each,
// which a [Register] joins.
func readUKCSV(s *Stream, in *input) error {
	var columns map[string]int
	var u *ukEntry
	width := 0
	flush := func() error {
		if u == nil {
			return nil
		}
		done := u
		u = nil
		return done.emit()
	}
	err := s.rows(in, func(row table.Row) error {
		if columns == nil && strings.HasPrefix(row.Fields[0], ukReport) {
			s.published = s.reportDate(row.Line, clean(strings.TrimPrefix(row.Fields[0], ukReport)))
			return nil
		}
		if columns == nil {
			columns, width = header(row.Fields), len(row.Fields)
			for _, name := range []string{"Unique ID", "Name 6", "Regime Name"} {
				if _, ok := columns[name]; !ok {
					return &FileError{Code: CodeOtherFile, Line: row.Line,
						Message: "has not the columns of the UK Sanctions List"}
				}
			}
			s.columns(row.Line, columns, slices.Sorted(maps.Keys(ukColumns))...)
			for printed, name := range ukColumns {
				if i, ok := columns[printed]; ok {
					columns[name] = i
				}
			}
			return nil
		}
		if !s.whole(row, width) {
			return nil
		}
		raw := func(name string) string {
			if i, ok := columns[name]; ok {
				return row.Fields[i]
			}
			return ""
		}
		cell := func(name string) string { return clean(raw(name)) }
		if u == nil || u.ID.Number != cell("UniqueID") {
			if err := flush(); err != nil {
				return err
			}
			u = &ukEntry{s: s, line: row.Line}
			u.read(cell)
			u.reasons(raw("UKStatementofReasons"))
			u.shared = ukShared(cell)
		}
		if shared := ukShared(cell); shared != u.shared {
			s.find(row.Line, CodeRowsDiffer, u.ID.Number, "has rows that differ in more than names and addresses; the first one counts")
			u.shared = shared
		}
		u.name(cell)
		u.native(cell("NameNonLatinScript"), cell("NonLatinScriptType"), cell("NonLatinScriptLanguage"))
		return nil
	})
	if err != nil {
		return err
	}
	return flush()
}

// ukShared is what all rows of one designation have in common.
func ukShared(cell func(string) string) string {
	var out strings.Builder
	for _, name := range []string{"LastUpdated", "OFSIGroupID", "UNReferenceNumber", "RegimeName",
		"IndividualEntityShip", "DesignationSource",
		"SanctionsImposed", "UKStatementofReasons", "DateDesignated"} {
		out.WriteString(cell(name))
		out.WriteByte(0)
	}
	return out.String()
}

func (s *Stream) reportDate(line int, text string) attribution.When {
	for _, layout := range []string{"02-Jan-2006", "2-Jan-2006", "02/01/2006", time.DateOnly} {
		if t, err := time.Parse(layout, text); err == nil {
			return attribution.When(t.Format(time.DateOnly))
		}
	}
	s.find(line, attribution.CodeMalformedDate, "", "the date of the report is not a day such as 08-Oct-2026")
	return ""
}

// rows calls read for each row. Rows whose quotation marks are broken are findings.
func (s *Stream) rows(in io.Reader, read func(table.Row) error) error {
	line := 0
	for row, err := range table.Stream(in) {
		if broken, ok := errors.AsType[*table.Error](err); ok {
			s.find(broken.Line, CodeBrokenRow, "", "the row is left out: "+broken.Reason)
			if broken.Last {
				return &FileError{Code: CodeBrokenRow, Line: broken.Line, Message: "has too many broken rows"}
			}
			continue
		}
		if err != nil {
			return err
		}
		line = row.Line
		if row.Unended {
			s.find(line, CodeNoLineEnd, "", "the last line does not end; the file may be cut")
		}
		if err := read(row); err != nil {
			return err
		}
	}
	return nil
}

// whole reports whether a row has all fields, and reports one that does not, or is not UTF-8.
func (s *Stream) whole(row table.Row, width int) bool {
	if len(row.Fields) != width {
		if row.Unended {
			s.find(row.Line, attribution.CodeTruncated, "", "the file ends within this row; fetch it again")
			return false
		}
		s.find(row.Line, CodeFieldCount, "", "the row does not have as many fields as the file has columns; it is left out")
		return false
	}
	for _, f := range row.Fields {
		if !validUTF8(f) {
			s.find(row.Line, attribution.CodeInvalidUTF8, "", "the row is not UTF-8; what cannot be read is replaced")
			break
		}
	}
	return true
}

func header(fields []string) map[string]int {
	columns := make(map[string]int, len(fields))
	for i, f := range fields {
		columns[clean(f)] = i
	}
	return columns
}
