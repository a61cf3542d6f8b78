// Command measures lists the measures that are in force against an actor at a date, with who took them and whether they
// put something down to a state. What dates leave open is listed as such.
//
//	go run ./examples/measures [-actor NAME] [-on DATE] [FILE]
//
// Without NAME the measures against anybody are listed, without DATE all that were ever in force, and without FILE
// those of the dossier of March 2024.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/alias"
	"example.com/attribution/cases"
	"example.com/attribution/edtf"
	"example.com/attribution/query"
)

func main() {
	actor := flag.String("actor", "", "`name` of the actor, as anybody gives it")
	on := flag.String("on", "", "`date`, such as 2024-06-01")
	flag.Parse()
	if err := run(os.Stdout, flag.Arg(0), *actor, attribution.When(*on)); err != nil {
		fmt.Fprintln(os.Stderr, "measures:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, file, name string, on attribution.When) error {
	c, err := open(file)
	if err != nil {
		return err
	}
	wanted := named(c, name)
	if name != "" && len(wanted) == 0 {
		return fmt.Errorf("nobody in %s is called %q", c.ID, name)
	}
	x := query.New(c)
	for _, r := range x.Responses() {
		measure := c.Responses[r.ID]
		if !measure.Lasts() || name != "" && !slices.ContainsFunc(r.Targets,
			func(id attribution.ActorID) bool { return slices.Contains(wanted, id) }) {
			continue
		}
		mark := ""
		if on != "" {
			switch answer, err := x.InForce(r.ID, on, wanted...); {
			case err != nil:
				return err
			case answer == edtf.No:
				continue
			case answer == edtf.CannotTell:
				mark = " (it cannot be told whether it was in force)"
			}
		}
		fmt.Fprintf(out, "%s  %s of %s against %s%s\n", r.When, r.Kind, names(c, r.By), names(c, r.Targets), mark)
		for _, basis := range measure.ResponseMeasure().Legal {
			fmt.Fprintf(out, "\tunder %s\n", strings.TrimSpace(basis.Instrument+" "+basis.Article))
		}
		fmt.Fprintf(out, "\tputs it down to a state: %s\n", r.Attributes)
	}
	return nil
}

func open(file string) (*attribution.Case, error) {
	if file == "" {
		return cases.Load(cases.March2024)
	}
	f, err := os.Open(file)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return attribution.Decode(f)
}

// named returns the actors that somebody calls by a name. Several are several: nobody decides here which one is meant.
func named(c *attribution.Case, name string) []attribution.ActorID {
	var ids []attribution.ActorID
	for _, e := range alias.New(alias.FromCase(c)).Lookup(name) {
		if id := attribution.ActorID(e.Actor); !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}

func names(c *attribution.Case, ids []attribution.ActorID) string {
	texts := make([]string, len(ids))
	for i, id := range ids {
		texts[i] = c.Actors.Name(id).Text
	}
	return strings.Join(texts, ", ")
}
