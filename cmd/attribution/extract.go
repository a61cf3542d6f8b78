package main

import (
	"bytes"
	"crypto/sha256"
	"flag"
	"fmt"

	"example.com/attribution"
	"example.com/attribution/query"
)

func extractCaseFlags(f *flag.FlagSet, o *options) {
	f.StringVar(&o.of, "of", "", "the `reference` of the claim or the statement: attributions/ID, accounts/ID, statements/ID")
	f.StringVar(&o.asOf, "as-of", "", "only what had been said by the end of this `date`")
	f.BoolVar(&o.digest, "digest", false, "print the SHA-256 of the extract instead")
	f.StringVar(&o.out, "o", "", "write to this `file`")
}

// extract writes the smallest valid case around a claim.
func (p *program) extract(o *options, args []string) int {
	if o.of == "" {
		return p.fail("extract: -of: name what to extract, as in attributions/ID")
	}
	c, status := p.one(args)
	if c == nil {
		return status
	}
	x, err := query.New(c).AsOf(attribution.When(o.asOf))
	if err != nil {
		return p.fail("-as-of: %v", err)
	}
	part, err := x.Extract(attribution.Ref(o.of))
	if err != nil {
		return p.fail("-of: there is no %q in the case; a reference is a collection, a slash and an id", o.of)
	}
	var out bytes.Buffer
	if err := part.Encode(&out); err != nil {
		return p.fail("%v", err)
	}
	if o.digest {
		sum := sha256.Sum256(out.Bytes())
		out.Reset()
		fmt.Fprintf(&out, "%x\n", sum)
	}
	return p.deliver(o, out.Bytes())
}
