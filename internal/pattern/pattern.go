// Package pattern compiles regular expressions when they are first used, so that a program that starts pays for none.
package pattern

import (
	"regexp"
	"sync"
)

// Lazy returns what gives the compiled expression, which must be well formed. Several goroutines may ask at once.
func Lazy(expr string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(expr) })
}
