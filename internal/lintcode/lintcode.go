// Package lintcode lists the codes of the warnings and the advice on cases that packages beside the root have, whose
// constants the root cannot import, so that it can report the acceptance of a code that nothing has. A test of the root
// compares the lists with the packages.
package lintcode

import "slices"

// packages are those that have a lint of cases.
var packages = [...]string{"query", "verify", "coding"}

// Of returns the codes that the lint of a package has, sorted.
func Of(pkg string) []string {
	switch pkg {
	case "query":
		return []string{"base-circle", "base-withdrawn", "denies-own", "not-held", "undecided-end"}
	case "verify":
		return []string{"not-proved", "not-whole", "other-judge", "other-speaker", "other-text", "turned"}
	case "coding":
		return []string{"one-reader"}
	}
	return nil
}

// In reports whether a code is one of the lint of a package.
func In[Code ~string](pkg string, code Code) bool { return slices.Contains(Of(pkg), string(code)) }

// Known reports whether a code is one of the lint of any of the packages.
func Known[Code ~string](code Code) bool {
	return slices.ContainsFunc(packages[:], func(pkg string) bool { return In(pkg, code) })
}
