package coding

import "example.com/attribution"

// Codes of the findings about tables of acts, beside those of package attribution, and of [Lint]. The path of a finding
// about a table is the line and the column: "/12/verb".
const (
	// the quotation marks of a row do not match, or a line is not a JSON object of texts
	CodeBrokenRow     attribution.Code = "broken-row"
	CodeFieldCount    attribution.Code = "field-count"    // a row has more or fewer cells than the header
	CodeUnknownColumn attribution.Code = "unknown-column" // a column is neither of the format nor namespaced
	CodeMalformedCell attribution.Code = "malformed-cell" // a cell is not of the form that its column takes
	// two rows say different things of one statement, source, act, quote or party
	CodeDiffers attribution.Code = "differs"
	// a number of an act is passed over, so that a row may be missing
	CodeNoRow   attribution.Code = "no-row"
	CodeApart   attribution.Code = "apart"   // the rows of a case do not stand together
	CodeChanged attribution.Code = "changed" // a row is not what its column check says

	CodeOneReader attribution.Code = "one-reader" // nobody but its coder is said to have read an act on a state
)

// severities are those of the codes that are not errors.
var severities = map[attribution.Code]attribution.Severity{
	CodeOneReader: attribution.SeverityAdvice,
}
