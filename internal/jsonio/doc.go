// Package jsonio decodes and encodes documents of JSON as plain Go structs. It reports every malformed value with its
// path and not only the first, keeps what it does not know, and writes one canonical form. It is the one place of the
// module that imports the JSON module, the mirror of encoding/json/v2, so that the move to the standard library is a
// matter of import lines.
//
// A [Codec] is compiled once for the outermost type of a document and then used by any number of goroutines.
//
// # Types
//
// A document is made of structs, slices, maps with keys that are strings, pointers, strings, booleans, integers,
// float64, and interfaces that have [Kinds]. A field is the member that its json tag names, as in encoding/json; fields
// of embedded structs are members of the outer object. The options omitempty and omitzero may be given and change
// nothing. A type that implements json.Marshaler and json.Unmarshaler, or else encoding.TextMarshaler and
// encoding.TextUnmarshaler, codes itself.
//
// A struct may have a field Extra, a map from string to json.RawMessage, of its own or in one embedded struct. It
// receives the members that are not fields, without white space and with numbers as they are spelt. Where there is no
// such field, unknown members are problems.
//
// # Decoding
//
// What is wrong with JSON that is well formed is a [Problem]: a value of the wrong type, null, a second member of one
// name, a name in the wrong case, text that is not Unicode, a number that does not fit, text that its type does not
// accept, an object without a kind. Each is reported, and decoding goes on. What is malformed stays zero: an element of
// a slice keeps its place, an entry of a map is left out, an object without a kind is kept as one of an unknown kind.
// Of two members of one name the first counts. Unknown members are searched for duplicate names and for text that is
// not Unicode, too; an unknown member with such a problem is left out.
//
// Text that is not one JSON document gives a [SyntaxError]; a byte order mark is such text. A document that exceeds one
// of the [Limits] gives a [LimitError]. Both end decoding.
//
// # Encoding
//
// The canonical form has the kind first, then the fields in their order, then the members of Extra in the order of
// their names, and the entries of maps in the order of their keys, both by their UTF-8 bytes. Members that are empty
// are left out: zero scalars, nil pointers, slices and maps without elements, structs of which every member is left
// out; elements of slices and maps are always written. Strings are written with as few escapes as JSON allows,
// floating-point numbers in their shortest form. To decode a canonical document and encode it again gives the same
// bytes; any other document reaches its canonical form in one pass.
package jsonio
