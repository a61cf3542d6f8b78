package eurepoc

import "example.com/attribution"

// Codes of the findings of this package, beside [attribution.CodeInvalidUTF8],
// [attribution.CodeMalformedDate] and [attribution.CodeImpossibleTime].
const (
	CodeBrokenRow    attribution.Code = "broken-row"    // the quotation marks of a row do not match
	CodeFieldCount   attribution.Code = "field-count"   // a row has more or fewer fields than the header
	CodeUnknownTable attribution.Code = "unknown-table" // the columns of a file are those of no table
	CodeNoID         attribution.Code = "no-id"         // a row has no id, or one that is not a number
	CodeRepeatedRow  attribution.Code = "repeated-row"  // a row, or the id of an incident, is there twice
	CodeSharedID     attribution.Code = "shared-id"     // one attribution id stands with two incidents
	// the rows of an attribution are not all combinations of its values
	CodeNoProduct    attribution.Code = "no-product"
	CodeSeveralDates attribution.Code = "several-dates" // one attribution has several dates
	// an end of 2000-01-01, before the start, which stands for an unknown one
	CodeSentinelDate attribution.Code = "sentinel-date"
	// an end before the start that is not, with day and month exchanged
	CodeSwappedDate attribution.Code = "swapped-date"
	// the global database counts other attributions than the attribution data set has
	CodeCountDiffers attribution.Code = "count-differs"
	// a list of the global database does not fit the rows of the attribution data set
	CodeUnpaired attribution.Code = "unpaired"
	// a row is about an incident that the global database does not have
	CodeUnknownIncident attribution.Code = "unknown-incident"
)

// severities are those of the codes that are not errors: of data that contradict themselves.
var severities = map[attribution.Code]attribution.Severity{
	CodeRepeatedRow:                attribution.SeverityWarning,
	CodeSharedID:                   attribution.SeverityWarning,
	CodeNoProduct:                  attribution.SeverityWarning,
	CodeSeveralDates:               attribution.SeverityWarning,
	CodeSentinelDate:               attribution.SeverityWarning,
	CodeSwappedDate:                attribution.SeverityWarning,
	CodeCountDiffers:               attribution.SeverityWarning,
	CodeUnpaired:                   attribution.SeverityWarning,
	CodeUnknownIncident:            attribution.SeverityWarning,
	attribution.CodeImpossibleTime: attribution.SeverityWarning,
}
