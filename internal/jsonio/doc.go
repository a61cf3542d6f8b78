// Package jsonio decodes and encodes JSON documents as plain Go structs. It is the one place of the module that imports the JSON module,
// the mirror of encoding/json/v2.
package jsonio
