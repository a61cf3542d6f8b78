package misp

import "example.com/attribution"

// Codes of the findings of this package, beside [attribution.CodeWrongType], [attribution.CodeMalformedUUID],
// [attribution.CodeUnknownCountry], [attribution.CodeMissing] and [attribution.CodeDuplicate].
const (
	CodeMalformedName       attribution.Code = "malformed-name-attribution" // not NAME:UUID
	CodeMalformedConfidence attribution.Code = "malformed-confidence"       // not a whole number from 0 to 100
	CodeUnknownEstimate     attribution.Code = "unknown-estimate"           // a tag of estimative-language that is not on the scale
)

// A Loss is something that could not be carried from one form to another.
type Loss struct {
	Object string `json:"object"` // what it is part of: the UUID of a cluster, or a reference into a case
	Path   string `json:"path"`   // where in the object, as an RFC 6901 pointer; empty: all of it
	Value  string `json:"value"`  // what was not carried
	Reason string `json:"reason"` // why
}
