// Package listing knows the identifiers of entries in published sanctions lists, and finds the entry of a designation in a list's own
// file: the SDN list of the US Office of Foreign Assets Control in its legacy CSV set, and annexes to EU acts in the CSV form in which
// OpenSanctions transcribes them from the Official Journal.
//
// A [Register] keeps what identifies a listing: numbers, programmes, names in all scripts, dates of listing. What identifies a person
// otherwise, such as birth dates, passports and addresses, is read over and never kept.
//
// To be listed is not to be accused of an incident, and a name that is alike is not the same person: [Register.Locate] tells how the
// names compare and leaves the judgement to its caller.
package listing
