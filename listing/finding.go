package listing

import (
	"strconv"
	"strings"

	"example.com/attribution"
)

// Codes of findings in files, and of a [FileError], beside [attribution.CodeInvalidUTF8],
// [attribution.CodeMalformedDate], [attribution.CodeTruncated] and [attribution.CodeOverLimit].
const (
	CodeOtherFile    attribution.Code = "other-file"    // the file is not a list, or of a layout that is not read
	CodeWebPage      attribution.Code = "web-page"      // the file is HTML, such as a server sends for an error
	CodeUnreadList   attribution.Code = "unread-list"   // the list is known, and this package does not read it
	CodeNoEntries    attribution.Code = "no-entries"    // the file has no entries
	CodeMalformedXML attribution.Code = "malformed-xml" // the file is not well-formed XML
	CodeEncoding     attribution.Code = "encoding"      // the file is in another encoding than UTF-8

	CodeUnknownList     attribution.Code = "unknown-list"     // a list whose identifiers are not known
	CodeMalformedNumber attribution.Code = "malformed-number" // a number does not have the shape of its list's numbers
	CodeBrokenRow       attribution.Code = "broken-row"       // the quotation marks of a row do not match
	// a row has another number of fields than its file has columns
	CodeFieldCount    attribution.Code = "field-count"
	CodeRepeatedEntry attribution.Code = "repeated-entry" // two entries have one number
	CodeNoEntry       attribution.Code = "no-entry"       // a further name belongs to no entry
	CodeNoName        attribution.Code = "no-name"        // an entry has no name
	CodeUnknownEntry  attribution.Code = "unknown-entry"  // an element stands where entries stand, and is not one

	CodeMalformedProgramme attribution.Code = "malformed-programme" // a programme does not have the shape of its list's programmes
	// quotation marks in a row are not doubled; it was read all the same
	CodeUndoubledQuotes attribution.Code = "undoubled-quotes"
	CodeCutRemarks      attribution.Code = "cut-remarks" // remarks are cut, and their rest is not there
	CodePartOfSet       attribution.Code = "part-of-set" // files of the set are not there
	// the file states another number of entries than it has
	CodeRecordCount attribution.Code = "record-count"
	// the last line does not end, as if the file were cut
	CodeNoLineEnd      attribution.Code = "no-line-end"
	CodeUnknownElement attribution.Code = "unknown-element" // an element of an entry is not in the layout
	// text stands between elements, as if their tags were damaged
	CodeStrayText attribution.Code = "stray-text"
	// an entry has an element twice that it has once in the layout
	CodeRepeatedElement attribution.Code = "repeated-element"
	// elements are in another namespace than the layout's
	CodeNamespace attribution.Code = "namespace"
	// it is not known what the list's words for a measure, a type or a list mean
	CodeUnknownWords  attribution.Code = "unknown-words"
	CodeMissingColumn attribution.Code = "missing-column" // a column that the layout has is not there
	// rows of one entry differ in what they should share
	CodeRowsDiffer attribution.Code = "rows-differ"
	// a cell of a workbook does not say where it stands, or what it holds
	CodeBrokenCell attribution.Code = "broken-cell"
	// the words for measures and the marks for them differ
	CodeMeasuresDiffer attribution.Code = "measures-differ"
)

// severities are those of codes that are not errors.
var severities = map[attribution.Code]attribution.Severity{
	CodeMalformedProgramme: attribution.SeverityWarning,
	CodeUndoubledQuotes:    attribution.SeverityWarning,
	CodeCutRemarks:         attribution.SeverityWarning,
	CodePartOfSet:          attribution.SeverityWarning,
	CodeRecordCount:        attribution.SeverityWarning,
	CodeNoLineEnd:          attribution.SeverityWarning,
	CodeUnknownElement:     attribution.SeverityWarning,
	CodeNamespace:          attribution.SeverityWarning,
	CodeRepeatedElement:    attribution.SeverityWarning,
	CodeMeasuresDiffer:     attribution.SeverityWarning,
	CodeUnknownWords:       attribution.SeverityWarning,
	CodeMissingColumn:      attribution.SeverityWarning,
	CodeRowsDiffer:         attribution.SeverityWarning,

	CodeOtherSpelling:  attribution.SeverityWarning,
	CodeOtherName:      attribution.SeverityWarning,
	CodeOtherDate:      attribution.SeverityWarning,
	CodeMissingMeasure: attribution.SeverityWarning,
	CodeExtraMeasure:   attribution.SeverityWarning,
	CodeOtherRegime:    attribution.SeverityWarning,
	CodeOtherList:      attribution.SeverityWarning,
	CodeNotListed:      attribution.SeverityWarning,
	CodeStillListed:    attribution.SeverityWarning,
	CodeWrongNumber:    attribution.SeverityWarning,
	CodeNoNumber:       attribution.SeverityAdvice,
}

func severity(code attribution.Code) attribution.Severity {
	if s, ok := severities[code]; ok {
		return s
	}
	return attribution.SeverityError
}

func finding(path string, code attribution.Code, value, message string) attribution.Finding {
	return attribution.Finding{Path: path, Code: code, Severity: severity(code), Value: value, Message: message}
}

// found is a finding with the file, where there are several, and the line as its path.
func found(file string, line int, code attribution.Code, value, message string) attribution.Finding {
	path := ""
	if file != "" {
		path = "/" + strings.ReplaceAll(strings.ReplaceAll(file, "~", "~0"), "/", "~1")
	}
	if line > 0 {
		path += "/" + strconv.Itoa(line)
	}
	return finding(path, code, value, message)
}

// plainName returns the name of an element if it is such as layouts have.
func plainName(name string) string {
	const letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_-"
	if len(name) > 40 || strings.Trim(name, letters) != "" {
		return ""
	}
	return name
}
