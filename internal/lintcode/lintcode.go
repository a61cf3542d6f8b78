// Package lintcode lists the codes of the warnings and the advice on cases that packages beside the root have, whose constants the root cannot
// import, so that it can report the acceptance of a code that nothing has. A test of the root compares the lists with the packages.
package lintcode

import "slices"

// Of returns the codes that the lint of a package has.
func Of(pkg string) []string {
	switch pkg {
	case "query":
		return []string{"base-circle", "base-withdrawn", "denies-own", "not-held", "undecided-end"}
	case "verify":
		return []string{"not-proved", "other-judge", "other-speaker", "other-text", "turned"}
	}
	return nil
}

// Query reports whether a code is one of package query's lint.
func Query(code string) bool { return slices.Contains(Of("query"), code) }

// Verify reports whether a code is one of package verify's lint.
func Verify(code string) bool { return slices.Contains(Of("verify"), code) }
