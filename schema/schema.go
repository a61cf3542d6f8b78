// Package schema holds the JSON Schema of the file format "attribution/1", for editors, for programs in other
// languages, and for language models that draft cases.
//
// The schema is of draft 2020-12 (https://json-schema.org/draft/2020-12). It is made from the types of package
// attribution: their members, their vocabularies and their comments, which are its descriptions, and from what the
// method Validate of a Case answers about each member. It describes cases as Encode writes them, in which what is
// absent is left out. Decode also reads members that are there and empty; the schema takes none of these where it asks
// for a word or a form.
//
// # What it takes
//
// The schema takes every encoded case that Validate takes. Members that it does not know, and actors and responses
// of kinds that it does not know, are taken as Decode takes them: anything may stand in them.
//
// # What it cannot check
//
// A schema sees one value at a time. That a reference leads somewhere, that what came later is not dated earlier, that
// a term is on its scale, only Validate finds; and whether words were said at all, only package verify. That the schema
// takes a document is the beginning of a check, not its end.
package schema

import _ "embed"

//go:embed attribution.schema.json
var text string

// Bytes returns the schema as a JSON document. The bytes are the caller's own.
func Bytes() []byte { return []byte(text) }
