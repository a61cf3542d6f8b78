package listing

import (
	"fmt"

	"example.com/attribution"
)

// An ID identifies an entry of a list. The zero ID identifies none.
type ID struct {
	List   List
	Number string
}

// ParseID checks the shape of an entry's number. The error is an [attribution.Finding] with [CodeUnknownList] or
// [CodeMalformedNumber].
func ParseID(list List, number string) (ID, error) {
	p, ok := lists[list]
	if !ok {
		return ID{}, finding("/list", CodeUnknownList, string(list), "is not a list whose numbers are known")
	}
	if !p.number().MatchString(number) {
		return ID{}, finding("/id", CodeMalformedNumber, number, "is not a number of the "+string(list)+"; give "+p.form)
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
	p, ok := lists[List(e.List)]
	if !ok {
		return nil
	}
	if e.ID != "" && !p.number().MatchString(e.ID) {
		out = append(out, finding("/id", CodeMalformedNumber, e.ID, "is not a number of the "+e.List+"; give "+p.form))
	}
	if e.Programme != "" && p.programme != nil && !p.programme().MatchString(e.Programme) {
		f := finding("/programme", CodeMalformedProgramme, e.Programme, "is not a programme of the "+e.List)
		f.Severity = attribution.SeverityError
		out = append(out, f)
	}
	return out.Err()
}
