package attributiontest

import "slices"

// Failed returns the checks that an error reports, each once, in their order.
func Failed(err error) []string {
	joined, ok := err.(interface{ Unwrap() []error })
	if !ok {
		return nil
	}
	var out []string
	for _, e := range joined.Unwrap() {
		if name := string(e.(*problem).check); !slices.Contains(out, name) {
			out = append(out, name)
		}
	}
	return out
}
