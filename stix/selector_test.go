package stix_test

import (
	"errors"
	"fmt"
	"testing"

	"example.com/attribution/stix"
)

func TestSelectors(t *testing.T) {
	o := object(t, made("identity", 1, `"name":"N","labels":["a","b"],"external_references":[{"source_name":"S","description":"D"}],"x_own":{"a":{"b":null},"a":1,"c.d":1,"[0]":1}`))
	for selector, want := range map[string]bool{
		"name":                                true,
		"labels":                              true,
		"labels.[1]":                          true,
		"external_references.[0]":             true,
		"external_references.[0].source_name": true,
		"x_own.a.b":                           true,
		"labels.[2]":                          false,
		"labels.[-1]":                         false,
		"labels.1":                            false,
		"labels.[1].a":                        false,
		"name.[0]":                            false,
		"[0]":                                 false,
		"external_references.source_name":     false,
		"x_own.c.d":                           false,
		"x_own.[0]":                           false,
		"x_own.a.":                            false,
		".name":                               false,
		"name.":                               false,
		".":                                   false,
		"":                                    false,
		"none":                                false,
	} {
		marked, err := o.With("granular_markings", fmt.Appendf(nil, `[{"lang":"de","selectors":["name",%q,%[1]q]}]`, selector))
		if err != nil {
			t.Fatal(err)
		}
		if got := !errors.Is(marked.Validate(stix.Version21), stix.CodeSelector); got != want {
			t.Errorf("%q: valid %t", selector, got)
		}
	}
}
