package main

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"strings"
)

// exitStates says what the exit status means.
const exitStates = `exit status:
  0  all is well
  1  the input has findings: malformed or invalid values, a quote that is not verified, a difference, a term that is not there
  2  wrong usage, or input that cannot be read: no such file, not JSON, truncated, over a limit, another format
`

func (p *program) usage(w io.Writer) {
	_ = listCommands(w, commands()) // standard output keeps an error
}

// listCommands writes how commands are called, and what they do.
func listCommands(w io.Writer, list []command) error {
	var out strings.Builder
	out.WriteString("usage: attribution COMMAND [FLAGS] [ARGUMENTS]\n\n")
	for _, c := range list {
		fmt.Fprintf(&out, "  %-15s %-18s  %s\n", c.name, c.args, c.about)
	}
	fmt.Fprintf(&out, "\nattribution COMMAND -h lists the flags of a command.\n\n%s", exitStates)
	_, err := io.WriteString(w, out.String())
	return err
}

// start runs a command, or writes its help to standard output where that is asked for.
func (p *program) start(c command, args []string) int {
	var o options
	flags := flag.NewFlagSet("attribution "+c.name, flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	c.flags(flags, &o)
	if c.readsDocuments() {
		limitFlags(flags, &p.limits)
	}
	switch err := flags.Parse(args); {
	case errors.Is(err, flag.ErrHelp):
		c.help(p.stdout, flags)
		return exitOK
	case err != nil:
		p.fail("%v", err)
		c.help(p.stderr, flags)
		return exitFailure
	}
	if l := p.limits; min(l.Bytes, l.Depth, l.Values, l.String) < 0 ||
		int64(max(l.Bytes, l.Depth, l.Values, l.String)) > maxLimit {
		return p.fail("a limit is from 0 to %d", int64(maxLimit))
	}
	for _, arg := range flags.Args() {
		name, _, _ := strings.Cut(strings.TrimLeft(arg, "-"), "=")
		if strings.HasPrefix(arg, "-") && flags.Lookup(name) != nil {
			return p.fail("%s: flags come before arguments", arg)
		}
	}
	return c.run(p, &o, flags.Args())
}

// help writes how a command is called, its flags, and what the exit status means.
func (c command) help(w io.Writer, flags *flag.FlagSet) {
	fmt.Fprintf(w, "usage: attribution %s [FLAGS] %s\n%s\n", c.name, c.args, c.about)
	flags.SetOutput(w)
	flags.PrintDefaults()
	fmt.Fprintf(w, "\n%s", exitStates)
}
