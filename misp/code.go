package misp

import "example.com/attribution"

// Codes of the findings of this package, beside [attribution.CodeWrongType], [attribution.CodeMalformedUUID],
// [attribution.CodeUnknownCountry], [attribution.CodeMissing] and [attribution.CodeDuplicate].
const (
	CodeMalformedName       attribution.Code = "malformed-name-attribution" // not NAME:UUID
	CodeMalformedConfidence attribution.Code = "malformed-confidence"       // not a whole number from 0 to 100
	// a tag of estimative-language that is not on the scale
	CodeUnknownEstimate attribution.Code = "unknown-estimate"
)
