package main

import (
	"flag"

	"example.com/attribution/schema"
)

func noFlags(*flag.FlagSet, *options) {}

func (p *program) schema(_ *options, args []string) int {
	if len(args) > 0 {
		return p.fail("schema takes no arguments")
	}
	if _, err := p.stdout.Write(schema.Bytes()); err != nil {
		return p.fail("%v", err)
	}
	return exitOK
}
