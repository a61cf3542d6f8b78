// Package model describes the structs of a case once: which members they have, under which names these stand in a
// document, and what each of them is: text, a word, a date, a language, an id, a reference. Everything that follows
// from the type of a member alone is built on the description: coding, validation, copies, comparison, merging. It
// therefore holds for kinds that a program adds, too.
//
// A [Type] is worked out once per Go type and kept. [Walk] visits what a value states, with the place of each value. A
// [Path] is such a place, and the one owner of the syntax of RFC 6901.
//
// The package does not import the model. It knows the roles of string types by their methods: an id has Ref, a
// reference Split, a date Location, a language Tag.
package model
