package main

import (
	"flag"
	"fmt"
	"io"
	"slices"
	"strings"

	"example.com/attribution"
)

// manual writes the manual page.
func (p *program) manual(_ *options, args []string) int {
	if len(args) > 0 {
		return p.fail("man takes no arguments")
	}
	return p.list(func(w io.Writer) error {
		_, err := io.WriteString(w, manualPage())
		return err
	})
}

// manualPage is the manual page in the macros of man(7), of ASCII characters alone.
func manualPage() string {
	var out strings.Builder
	out.WriteString(`.TH ATTRIBUTION 1 "" "` + roff(attribution.Format) + `" "User Commands"
.SH NAME
attribution \- check, format and report dossiers of public cyber attributions
.SH SYNOPSIS
.B attribution
.I COMMAND
.RI [ FLAGS ]
.RI [ ARGUMENTS ]
.SH DESCRIPTION
A case is a JSON document of who holds what about a cyber incident, in whose words. A file named
.B \-
is standard input. Where the file is in brackets and none is given, it is standard input if that is a pipe or a file that
holds something, else the embedded dossier of March 2024. Flags come before arguments. Results go to standard output,
everything else to standard error. With
.B \-json
they are one JSON object a line.
.SH COMMANDS
`)
	for _, c := range commands() {
		fmt.Fprintf(&out, ".SS %s\n%s.\n", roff(strings.TrimSpace(c.name+" "+c.args)), roff(c.about))
		set := flag.NewFlagSet(c.name, flag.ContinueOnError)
		c.flags(set, new(options))
		describeFlags(&out, set)
	}
	out.WriteString(".SH LIMITS\nThe commands that read documents and texts have these flags too.\n")
	set := flag.NewFlagSet("limits", flag.ContinueOnError)
	limitFlags(set, new(attribution.Limits))
	describeFlags(&out, set)
	out.WriteString(".SH EXIT STATUS\n")
	for line := range strings.Lines(exitStates) {
		if status, means, ok := strings.Cut(strings.TrimSpace(line), "  "); ok {
			fmt.Fprintf(&out, ".TP\n.B %s\n%s.\n", roff(status), roff(means))
		}
	}
	return out.String()
}

func describeFlags(out *strings.Builder, set *flag.FlagSet) {
	set.VisitAll(func(f *flag.Flag) {
		value, usage := flag.UnquoteUsage(f)
		if value != "" {
			value = ` "\ ` + roff(value) + `"`
		}
		fmt.Fprintf(out, ".TP\n.BI %s%s\n%s.\n", roff("-"+f.Name), value, roff(usage))
	})
}

// roff writes text so that nothing of it is a request or an escape.
func roff(text string) string {
	var out strings.Builder
	for _, r := range text {
		switch {
		case r == '\\':
			out.WriteString(`\e`)
		case r == '-':
			out.WriteString(`\-`)
		case r == '"':
			out.WriteString(`\(dq`)
		case r > '~':
			fmt.Fprintf(&out, `\[u%04X]`, r)
		default:
			out.WriteRune(r)
		}
	}
	if slices.Contains([]byte(".'"), (text + " ")[0]) {
		return `\&` + out.String()
	}
	return out.String()
}
