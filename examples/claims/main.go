// Command claims reads a STIX bundle from standard input and prints the claims in it: who holds each, in whose words,
// who only may, and who no longer does. What the bundle says and a case cannot is counted on standard error.
//
//	go run ./examples/claims <bundle.json
package main

import (
	"fmt"
	"io"
	"os"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
	"example.com/attribution/stix"
)

func main() {
	if err := run(os.Stdin, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "claims:", err)
		os.Exit(1)
	}
}

func run(in io.Reader, out, log io.Writer) error {
	bundle, err := stix.Decode(in)
	if err != nil {
		return err
	}
	c, losses, err := bundle.Case()
	if err != nil {
		return err
	}
	x := query.New(c)
	all := x.AllHoldings()
	for i, bases := range x.EndedBases(all) {
		h := all[i]
		_, id := h.Proposition.Split()
		a, ok := c.Attributions[attribution.AttributionID(id)]
		if !ok {
			continue // how something happened, and not who did it
		}
		fmt.Fprintf(out, "%s: %s %s %s%s\n", c.Actors.Name(h.Party).Text, name(c, a.Subject), a.Link,
			name(c, a.Object), standing(h))
		if h.Words.Text != "" {
			fmt.Fprintf(out, "\t%q\n", h.Words.Text)
		}
		for _, b := range bases {
			fmt.Fprintf(out, "\t%s, with whom it agreed, %s that %s\n", c.Actors.Name(b.Party).Text, b.EndedBy, b.To)
		}
	}
	if len(losses) > 0 {
		fmt.Fprintf(log, "%d things in the bundle have no place in a case\n", len(losses))
	}
	return nil
}

// standing says of a holding which way it leans and whether it stands, where it is not one for the claim that certainly
// does.
func standing(h query.Holding) string {
	text := ""
	if h.Leans != attribution.LeansFor {
		text = ", leaning " + string(h.Leans)
	}
	switch h.Stands {
	case edtf.No:
		return text + ", until it " + string(h.EndedBy) + " that " + string(h.To)
	case edtf.CannotTell:
		return text + ", perhaps no longer"
	}
	return text
}

// name returns what to call an end of a claim.
func name(c *attribution.Case, r attribution.Ref) string {
	switch collection, id := r.Split(); collection {
	case attribution.CollectionActors:
		return c.Actors.Name(attribution.ActorID(id)).Text
	case attribution.CollectionIncidents:
		return c.Incidents.Name(attribution.IncidentID(id)).Text
	}
	return string(r)
}
