package main

import (
	"cmp"
	"fmt"
	"runtime/debug"

	"example.com/attribution"
)

// versions is what version prints with -json.
type versions struct {
	Version string `json:"version"`
	Format  string `json:"format"`
}

func (p *program) version(o *options, args []string) int {
	if len(args) > 0 {
		return p.fail("version takes no arguments")
	}
	version := "(devel)"
	if info, ok := debug.ReadBuildInfo(); ok {
		version = cmp.Or(info.Main.Version, version)
	}
	if o.json {
		p.object(versions{version, attribution.Format})
		return exitOK
	}
	fmt.Fprintf(p.stdout, "attribution %s, format %s\n", version, attribution.Format)
	return exitOK
}
