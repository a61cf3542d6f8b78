// Command store keeps cases in SQLite and asks across them with SQL: who holds what, who takes which position, what
// happened when, which measures were taken, and where claims come from. Its views are in schema.sql, which says what
// stands in them. It is a module of its own, so that the library does not depend on a database.
//
//	go run . -db cases.sqlite add FILE…
//	go run . -db cases.sqlite show ID
//	go run . -db cases.sqlite ask holders|positions|timeline|measures|origins [PARTY]
//	go run . -db cases.sqlite holders NAME
//	go run . -db cases.sqlite said FROM TO
package main

import (
	"database/sql"
	"flag"
	"fmt"
	"io"
	"os"

	"example.com/attribution"
	_ "modernc.org/sqlite"
)

func main() {
	file := flag.String("db", "cases.sqlite", "`file` of the database")
	flag.Parse()
	if err := run(os.Stdout, *file, flag.Args()); err != nil {
		fmt.Fprintln(os.Stderr, "store:", err)
		os.Exit(1)
	}
}

func run(out io.Writer, file string, args []string) (err error) {
	db, err := sql.Open("sqlite", file)
	if err != nil {
		return err
	}
	defer db.Close()
	s, err := open(db)
	if err != nil {
		return err
	}
	switch {
	case len(args) > 1 && args[0] == "add":
		for _, name := range args[1:] {
			if err := addFile(s, name); err != nil {
				return fmt.Errorf("%s: %w", name, err)
			}
		}
		return nil
	case len(args) == 2 && args[0] == "show":
		return s.show(out, args[1])
	case len(args) == 2 && args[0] == "ask":
		return s.ask(out, args[1], "")
	case len(args) == 3 && args[0] == "ask":
		return s.ask(out, args[1], args[2])
	case len(args) == 2 && args[0] == "holders":
		return s.holders(out, args[1])
	case len(args) == 3 && args[0] == "said":
		return s.said(out, attribution.When(args[1]), attribution.When(args[2]))
	}
	return fmt.Errorf("usage: store -db FILE (add FILE… | show ID | ask VIEW [PARTY] | holders NAME | said FROM TO)")
}

func addFile(s *store, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	for c, err := range (attribution.Decoder{}).Cases(f) { // one case, or a stream of them
		if err != nil {
			return err
		}
		if err := c.Validate(); err != nil {
			return err
		}
		if err := s.add(c); err != nil {
			return err
		}
	}
	return nil
}
