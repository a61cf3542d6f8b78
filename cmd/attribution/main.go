// Command attribution checks, formats and reports dossiers of public cyber attributions.
//
// Usage:
//
//	attribution COMMAND [FLAGS] [ARGUMENTS]
//
// "attribution help" lists the commands. A file named - is standard input. Where the file is in brackets and none is
// given, it is standard input if that is a pipe or a file that holds something, else the embedded dossier of March
// 2024. Results go to standard output, everything else to standard error. The exit status is 0 if all is well, 1 if the
// input has findings, and 2 for wrong usage and for input that cannot be read.
package main

import (
	"flag"
	"fmt"
	"io"
	"os"
	"reflect"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/near"
)

func main() {
	files := new(unfinished)
	files.removeOnSignal()
	os.Exit((&program{stdin: os.Stdin, stdout: os.Stdout, stderr: os.Stderr, unfinished: files}).main(os.Args[1:]))
}

// Exit statuses.
const (
	exitOK       = 0
	exitFindings = 1 // the input has findings
	exitFailure  = 2 // wrong usage, or input that cannot be read
)

// A command is one of the things that the program does. run gets the arguments after the flags.
type command struct {
	name  string
	args  string
	about string
	flags func(*flag.FlagSet, *options)
	run   func(*program, *options, []string) int
}

// options are the flags of all commands; each command defines those that it has.
type options struct {
	json   bool
	write  bool
	format string
	out    string
	scale  string
	to     string

	from, loss, profile string
	in                  string // of coding table

	secondReader bool // of lint
	data         []string

	sources, seal, proof string
	verbose              bool

	row reflect.Type // of the table that -format csv writes

	caseFile string   // of list diff
	cases    []string // of quote trace
	others   bool     // of list find

	asOf, on       string
	incident, same string
	party, against string
	of             string // of extract
	digest         bool
	as             string // of export
	all            bool
	own            bool // of draft

	publisher, url, date                  string
	actorsFile, doubts, schema, decisions string
	short                                 bool // of report

	lang, quoteLang         string
	passage, prefix, suffix string
	selector, fragment      bool
}

func commands() []command {
	return []command{
		{"new", "[ID]", "write a small valid case to start from", noFlags, (*program).new},
		{"draft apply", "CASE", "decide doubts of a drafted case, by what is among their alternatives", applyFlags,
			(*program).draftApply},
		{"draft", "TEXT…", "make a case of texts that says no more than they do, and list what a person has to decide",
			draftFlags, (*program).draft},
		{"validate", "FILE…", "report errors in cases, STIX bundles and MISP clusters", jsonFlag, (*program).validate},
		{"lint", "FILE…", "report errors, likely mistakes and advice", lintFlags, (*program).lint},
		{"report", "[FILE]", "render a case as text, Markdown or HTML", reportFlags, (*program).report},
		{"holders", "[FILE…]", "list who holds each claim, in which words, since when", holdersFlags, (*program).holders},
		{"timeline", "[FILE…]", "list dated events chronologically", datedTableFlags, (*program).timeline},
		{"chains", "[FILE…]", "list who links an incident to whom, link by link", chainsFlags, (*program).chains},
		{"positions", "[FILE…]", "list who takes which position on which attribution", datedTableFlags, (*program).positions},
		{"agreement", "[FILE…]", "list where parties stand apart: rival hypotheses, different strengths, contradictions",
			undatedTableFlags, (*program).agreement},
		{"misreports", "[FILE…]", "list what reports ascribe to a party that its own recorded words do not have",
			undatedTableFlags, (*program).misreports},
		{"measures", "[FILE…]", "list what states did, whether it attributes to a state and is in force",
			measuresFlags, (*program).measures},
		{"origins", "[FILE…]", "list the holders of each claim by where they have it from", datedTableFlags, (*program).origins},
		{"evidence", "[FILE…]", "list how items of evidence bear on each claim, according to whom", evidenceFlags,
			(*program).evidence},
		{"renderings", "[FILE…]", "list what translations changed", undatedTableFlags, (*program).renderings},
		{"sources", "[FILE…]", "list the documents", undatedTableFlags, (*program).sources},
		{"extract", "[FILE]", "write the smallest valid case around a claim or a statement, with what stands against it",
			extractCaseFlags, (*program).extract},
		{"diff", "A B", "list what changed from one version of a case to another", jsonFlag, (*program).diff},
		{"export", "[FILE]", "write the quotes of a case as W3C annotations, or its sources as CSL-JSON references",
			exportFlags, (*program).export},
		{"coding compare", "A B", "list where two codings of the same texts differ, by variable, with agreement",
			jsonFlag, (*program).codingCompare},
		{"coding table", "[FILE…]", "write the acts of cases as a table, or make cases of one", codingTableFlags,
			(*program).codingTable},
		{"merge", "A B…", "make one case of several", mergeFlags, (*program).merge},
		{"convert", "IN…", "turn each input into a document of its own: a case, STIX or MISP", convertFlags, (*program).convert},
		{"alias lookup", "NAME…", "list whose names these are, according to whom", aliasFlags, (*program).aliasLookup},
		{"alias scan", "TEXT-FILE", "find the actors that a text mentions", aliasFlags, (*program).aliasScan},
		{"alias conflicts", "", "list the names that several actors are said to bear", aliasFlags, (*program).aliasConflicts},
		{"list read", "FILE…", "list the entries of official sanctions lists", listFlags, (*program).listRead},
		{"list find", "NAME|ID…", "find entries of sanctions lists by name or number", listFindFlags, (*program).listFind},
		{"list diff", "OLD NEW", "list what changed in a sanctions list from one day to another", listDiffFlags,
			(*program).listDiff},
		{"list check", "[CASE…]", "compare the designations of a case with sanctions lists", listDataFlags, (*program).listCheck},
		{"verify", "[FILE…]", "look each quote up in the text of its source", verifyFlags, (*program).verify},
		{"fmt", "FILE…", "write the canonical form", fmtFlags, (*program).fmt},
		{"quote find", "FILE", "find a passage in a text, and say how exactly it stands there", findFlags, (*program).quoteFind},
		{"quote extract", "FILE", "list the direct quotations of a text", extractFlags, (*program).quoteExtract},
		{"quote trace", "ARTICLES.ndjson…", "find where articles cite the quotes of cases, and how exactly",
			traceFlags, (*program).quoteTrace},
		{"quote format", "TEXT", "set a quotation in the marks of the language around it", formatFlags, (*program).quoteFormat},
		{"date find", "FILE", "list the dates of a text", dateFlags, (*program).dateFind},
		{"estimate spot", "FILE", "find the estimative words and the hedges of a text", spotFlags, (*program).estimateSpot},
		{"estimate", "TERM", "list what an estimative term means on its scales", estimateFlags, (*program).estimate},
		{"cases", "[show ID|parties]", "list the embedded dossiers, write one, or list the common parties", jsonFlag,
			(*program).cases},
		{"completion", "bash|zsh|fish", "write the completion of a shell", noFlags, (*program).completion},
		{"man", "", "write the manual page; man -l - shows it", noFlags, (*program).manual},
		{"schema", "", "print the JSON Schema of the file format", noFlags, (*program).schema},
		{"version", "", "print the version of the program and of the file format", jsonFlag, (*program).version},
	}
}

// A program is one run of the command.
type program struct {
	stdin          io.Reader
	stdout, stderr io.Writer
	limits         attribution.Limits // of decoding; zero: the defaults
	unfinished     *unfinished
	results        *results // standard output, while the program runs
}

// main runs a command and returns the exit status. What cannot be written to standard output is a failure.
func (p *program) main(args []string) int {
	p.results = newResults(p.stdout)
	p.stdout = p.results
	status := p.run(args)
	if err := p.results.end(); err != nil && status != exitFailure {
		return p.fail("%v", err)
	}
	return status
}

func (p *program) run(args []string) int {
	if len(args) == 0 {
		p.usage(p.stderr)
		return exitFailure
	}
	switch args[0] {
	case "help", "-h", "-help", "--help":
		if len(args) > 1 {
			return p.run(append(args[1:], "-h"))
		}
		p.usage(p.stdout)
		return exitOK
	case "-version", "--version":
		return p.run(append([]string{"version"}, args[1:]...))
	}
	var longer []command // whose names begin with the word
	var all []string
	for _, c := range commands() {
		name := c.words()
		all = append(all, name[0])
		if len(args) >= len(name) && slices.Equal(args[:len(name)], name) {
			return p.start(c, args[len(name):])
		}
		if name[0] == args[0] {
			longer = append(longer, c)
		}
	}
	switch {
	case longer != nil && len(args) == 2 && slices.Contains([]string{"-h", "-help", "--help"}, args[1]):
		return p.list(func(w io.Writer) error { return listCommands(w, longer) })
	case longer != nil:
		names := make([]string, len(longer))
		for i, c := range longer {
			names[i] = c.name
		}
		return p.fail("say %s", strings.Join(names, ", or "))
	}
	return p.fail("there is no command %q%s; attribution help lists them", args[0], didYouMean(args[0], all))
}

func jsonFlag(f *flag.FlagSet, o *options) {
	f.BoolVar(&o.json, "json", false, "print one JSON object a line")
}

// didYouMean asks, in brackets, whether a word was meant that is near. It is empty where none is.
func didYouMean(word string, known []string) string {
	if meant := near.Word(word, known); meant != "" {
		return fmt.Sprintf(" (did you mean %q?)", meant)
	}
	return ""
}

// fail reports why a command cannot do its work.
func (p *program) fail(format string, args ...any) int {
	p.note(format, args...)
	return exitFailure
}

// note says something on standard error.
func (p *program) note(format string, args ...any) {
	fmt.Fprintln(p.stderr, escaped(fmt.Sprintf("attribution: "+format, args...)))
}
