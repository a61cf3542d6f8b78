// Package report renders a case for people: who says what about which incident, in which words and how sure, with denials given the same
// room as claims; what states did; and the sources, numbered.
package report
