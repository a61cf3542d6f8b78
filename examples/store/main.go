// Command store keeps cases in SQLite and answers two questions with SQL: who holds anything about an actor, and what was said in a period.
// It is a module of its own, so that the library does not depend on a database.
//
//	go run . -db cases.sqlite add FILE…
//	go run . -db cases.sqlite show ID
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
	case len(args) == 2 && args[0] == "holders":
		return s.holders(out, args[1])
	case len(args) == 3 && args[0] == "said":
		return s.said(out, attribution.When(args[1]), attribution.When(args[2]))
	}
	return fmt.Errorf("usage: store -db FILE (add FILE… | show ID | holders NAME | said FROM TO)")
}

func addFile(s *store, name string) error {
	f, err := os.Open(name)
	if err != nil {
		return err
	}
	defer f.Close()
	c, err := attribution.Decode(f)
	if err != nil {
		return err
	}
	if err := c.Validate(); err != nil {
		return err
	}
	return s.add(c)
}
