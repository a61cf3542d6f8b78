package stix

import "encoding/json"

// A Loss is something that could not be carried over.
type Loss struct {
	Object string          // what it is of: the identifier of a STIX object, or "bundle"
	Path   string          // RFC 6901 pointer: into the case for what a bundle cannot say, into the object for what a case cannot
	Value  json.RawMessage // what is lost; nil: the whole object
	Reason string          // why, for people; may change
}
