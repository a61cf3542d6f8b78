package listing

import (
	"fmt"
	"regexp"

	"example.com/attribution"
)

// A List is a published sanctions list, by the name that [attribution.ListEntry] has for it.
type List string

// Lists whose identifiers this package knows.
const (
	OFAC      List = "OFAC SDN List"
	UK        List = "UK Sanctions List"
	OFSI      List = "OFSI Consolidated List"
	EU        List = "EU Consolidated List"
	EUJournal List = "EU Official Journal" // annexes to acts, by CELEX number, annex and number in it
)

// shape is the form of a list's identifiers.
type shape struct {
	number, programme *regexp.Regexp // a nil one fits every text
	form              string         // of the number, for messages
}

// shapes are the forms of numbers and programmes.
//
// Those of OFAC are read off its SDN list of 2019. Those of the United Kingdom are generalised from AFG0001, GHR0011 and RUS0251 (group id
// 14196) in copies of the UK Sanctions List of August 2026, and from CYB0044 to CYB0046 (16460 to 16462) in OFSI's list of August 2025;
// shorter group ids are let through, since no source says that there are none. A regime of the United Kingdom is a name. Those of the
// EU's consolidated list are the reference number and the programme of its export, as in EU.27.28 and IRQ (TestReadEU of
// moov-io/watchman); those of annexes are CELEX numbers and what OpenSanctions' description of its files, FORMAT.md at f33cff2, says of
// annexes, record ids and keys of programmes.
var shapes = map[List]shape{
	OFAC:      {regexp.MustCompile(`^[1-9]\d{0,5}$`), regexp.MustCompile(`^[A-Z0-9]+(?:(?: ?- ?| )[A-Z0-9]+)*$`), "a whole number of up to six digits, as in 47800"},
	UK:        {regexp.MustCompile(`^[A-Z]{3}\d{4}$`), nil, "three capital letters and four digits, as in CYB0044"},
	OFSI:      {regexp.MustCompile(`^[1-9]\d{0,5}$`), nil, "a whole number of up to six digits, as in 16460"},
	EU:        {regexp.MustCompile(`^EU\.\d+\.\d+$`), regexp.MustCompile(`^[A-Z]+$`), "EU and two numbers, with points between them, as in EU.27.28"},
	EUJournal: {regexp.MustCompile(`^3\d{4}[A-Z]\d{4}/(?:[IVXLCDM]+[a-z]?(?:\.[A-Za-z0-9]+)*)?/[^/]+$`), regexp.MustCompile(`^EU-[A-Z0-9]+$`), "the CELEX number of the act, the annex, and the number in it, as in 32019R0796/I.A/1"},
}

// An ID identifies an entry of a list. The zero ID identifies none.
type ID struct {
	List   List
	Number string
}

// ParseID checks the shape of an entry's number. The error is an [attribution.Finding] with [CodeUnknownList] or [CodeMalformedNumber].
func ParseID(list List, number string) (ID, error) {
	s, ok := shapes[list]
	if !ok {
		return ID{}, finding("/list", CodeUnknownList, string(list), "is no list whose numbers are known")
	}
	if !s.number.MatchString(number) {
		return ID{}, finding("/id", CodeMalformedNumber, number, "is no number of the "+string(list)+"; give "+s.form)
	}
	return ID{List: list, Number: number}, nil
}

// MustParseID is like [ParseID] and panics where it returns an error. It is for numbers in programs.
func MustParseID(list List, number string) ID {
	id, err := ParseID(list, number)
	if err != nil {
		panic(err)
	}
	return id
}

// String returns the list and the number.
func (id ID) String() string { return fmt.Sprintf("%s %s", id.List, id.Number) }

// Codes of findings, beside [attribution.CodeInvalidUTF8] and [attribution.CodeMalformedDate].
const (
	CodeUnknownList        attribution.Code = "unknown-list"        // a list whose identifiers are not known
	CodeMalformedNumber    attribution.Code = "malformed-number"    // a number has not the shape of its list's
	CodeMalformedProgramme attribution.Code = "malformed-programme" // a programme has not the shape of its list's
	CodeBrokenRow          attribution.Code = "broken-row"          // the quotation marks of a row do not match
	CodeFieldCount         attribution.Code = "field-count"         // a row has another number of fields than its file has columns
	CodeRepeatedEntry      attribution.Code = "repeated-entry"      // two rows with different names have one number
	CodeNoEntry            attribution.Code = "no-entry"            // a further name belongs to no entry
	CodeNoName             attribution.Code = "no-name"             // an entry has no name
)

func finding(path string, code attribution.Code, value, message string) attribution.Finding {
	return attribution.Finding{Path: path, Code: code, Severity: attribution.SeverityError, Value: value, Message: message}
}

// Check checks the shapes of the number and the programme of an entry, as far as they are given and the list is known. It returns
// [attribution.Findings] with paths in the entry, or nil. Several programmes, as in "CYBER2] [CAATSA - RUSSIA", are several entries.
func Check(e attribution.ListEntry) error {
	var out attribution.Findings
	s, ok := shapes[List(e.List)]
	if !ok {
		return nil
	}
	if e.ID != "" && !s.number.MatchString(e.ID) {
		out = append(out, finding("/id", CodeMalformedNumber, e.ID, "is no number of the "+e.List+"; give "+s.form))
	}
	if e.Programme != "" && s.programme != nil && !s.programme.MatchString(e.Programme) {
		out = append(out, finding("/programme", CodeMalformedProgramme, e.Programme, "is no programme of the "+e.List))
	}
	return out.Err()
}
