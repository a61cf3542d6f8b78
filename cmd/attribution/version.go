package main

import (
	"cmp"
	"fmt"
	"runtime/debug"

	"example.com/attribution"
)

func (p *program) version(o *options, args []string) int {
	if len(args) > 0 {
		return p.fail("version takes no arguments")
	}
	version := "(devel)"
	if info, ok := debug.ReadBuildInfo(); ok {
		version = cmp.Or(info.Main.Version, version)
	}
	if o.json {
		p.object(struct {
			Version string `json:"version"`
			Format  string `json:"format"`
		}{version, attribution.Format})
		return exitOK
	}
	fmt.Fprintf(p.stdout, "attribution %s, format %s\n", version, attribution.Format)
	return exitOK
}
