package listing

import (
	"fmt"
	"regexp"

	"example.com/attribution"
)

// shape is the form of a list's identifiers.
type shape struct {
	number, programme *regexp.Regexp // a nil one fits every text
	form              string         // of the number, for messages
}

var (
	ofacNumber    = regexp.MustCompile(`^[1-9]\d{0,5}$`)
	ofacProgramme = regexp.MustCompile(`^[A-Z0-9]+(?:(?: ?- ?| )[A-Z0-9]+)*(?:-Related)?$`)
)

// shapes are the forms of numbers and programmes.
//
// Those of OFAC are read off its SDN list of 2019 and its lists of 2023 to 2026, of which 561-Related is the one
// programme with small letters. Those of the United Kingdom are generalised from AFG0001, GHR0011 and RUS0251 (group id
// 14196) in copies of the UK Sanctions List of August 2026, and from CYB0044 to CYB0046 (16460 to 16462) in OFSI's list
// of August 2025; shorter group ids are let through, since no source says that there are none. A regime of the United
// Kingdom is a name. Those of the EU's consolidated list are the reference number or the logical id, and the programme,
// of its export, as in EU.27.28 and IRQ (TestReadEU of moov-io/watchman); those of annexes are CELEX numbers and what
// OpenSanctions' description of its files, FORMAT.md at f33cff2, says of annexes, record ids and keys of programmes.
// Those of the UN are the reference, as in KPe.031, or the DATAID. Australia's are the reference without the letters
// that number its names.
var shapes = map[List]shape{
	OFAC:       {ofacNumber, ofacProgramme, "a whole number of up to six digits, as in 47800"},
	OFACNonSDN: {ofacNumber, ofacProgramme, "a whole number of up to six digits, as in 9640"},
	UK:         {regexp.MustCompile(`^[A-Z]{3}\d{4}$`), nil, "three capital letters and four digits, as in CYB0044"},
	OFSI:       {regexp.MustCompile(`^[1-9]\d{0,5}$`), nil, "a whole number of up to six digits, as in 16460"},
	EU: {regexp.MustCompile(`^(?:EU\.\d+\.\d+|[1-9]\d{0,6})$`), regexp.MustCompile(`^[A-Z]+$`),
		"EU and two numbers, with points between them, as in EU.27.28, or the logical id"},
	EUJournal: {regexp.MustCompile(`^3\d{4}[A-Z]\d{4}/(?:[IVXLCDM]+[a-z]?(?:\.[A-Za-z0-9]+)*)?/[^/]+$`),
		regexp.MustCompile(`^EU-[A-Z0-9]+(?:-[A-Z0-9]+)*$`),
		"the CELEX number of the act, the annex, and the number in it, as in 32019R0796/I.A/1"},
	UN:        {regexp.MustCompile(`^(?:[A-Z]{2}[a-z]\.\d{3,4}|[1-9]\d{5,7})$`), nil, "a reference as in KPe.031, or the DATAID"},
	Australia: {regexp.MustCompile(`^[1-9]\d{0,5}$`), nil, "a whole number, as in 7832"},
}

// An ID identifies an entry of a list. The zero ID identifies none.
type ID struct {
	List   List
	Number string
}

// ParseID checks the shape of an entry's number. The error is an [attribution.Finding] with [CodeUnknownList] or
// [CodeMalformedNumber].
func ParseID(list List, number string) (ID, error) {
	s, ok := shapes[list]
	if !ok {
		return ID{}, finding("/list", CodeUnknownList, string(list), "is not a list whose numbers are known")
	}
	if !s.number.MatchString(number) {
		return ID{}, finding("/id", CodeMalformedNumber, number, "is not a number of the "+string(list)+"; give "+s.form)
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

// Validate checks the shapes of the number and the programme of an entry, as far as they are given and the list is
// known. It returns [attribution.Findings] with paths in the entry, or nil. Several programmes, as in "CYBER2]
// [CAATSA - RUSSIA", are several entries.
func Validate(e attribution.ListEntry) error {
	var out attribution.Findings
	s, ok := shapes[List(e.List)]
	if !ok {
		return nil
	}
	if e.ID != "" && !s.number.MatchString(e.ID) {
		out = append(out, finding("/id", CodeMalformedNumber, e.ID, "is not a number of the "+e.List+"; give "+s.form))
	}
	if e.Programme != "" && s.programme != nil && !s.programme.MatchString(e.Programme) {
		f := finding("/programme", CodeMalformedProgramme, e.Programme, "is not a programme of the "+e.List)
		f.Severity = attribution.SeverityError
		out = append(out, f)
	}
	return out.Err()
}
