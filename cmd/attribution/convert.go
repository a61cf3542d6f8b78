package main

import (
	"bufio"
	"bytes"
	"errors"
	"flag"
	"fmt"
	"math"
	"os"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/eurepoc"
	"example.com/attribution/internal/inorder"
	"example.com/attribution/misp"
	"example.com/attribution/stix"
)

func convertFlags(f *flag.FlagSet, o *options) {
	f.BoolVar(&o.json, "json", false, "print each case on one line, and findings as JSON objects on standard error")
	f.StringVar(&o.from, "from", "", "`format` of the input: case, stix, misp (a cluster file, or a directory of "+
		"cluster files that make one case together) or eurepoc (a directory of CSV files)")
	f.StringVar(&o.to, "to", "", "`format` of the output: case, stix or misp; a case in which nothing is dated makes STIX objects of now")
	f.StringVar(&o.profile, "profile", "", "`profile` of STIX that is written: plain, the default, for any reader, or opencti")
	f.StringVar(&o.loss, "loss", "", "write what could not be carried to this `file`, one JSON object a line; - is standard error")
	f.StringVar(&o.out, "o", "", "write to this `file` instead of standard output; if it gets several cases, its name must end in .ndjson")
}

// A document is one input, in the format that it has.
type document struct {
	text   []byte // of a MISP cluster file
	bundle *stix.Bundle
	files  []*misp.File
	data   *eurepoc.Dataset
	read   *attribution.Case
	from   input // of the case
}

// convert turns each input into a document of its own, in their order: cases of several inputs on a line each, bundles
// and cluster files one after the other. Nothing is merged. What is wrong within an input goes to standard error and
// does not keep the rest from being written; an input that cannot be read does, and files stay as they were.
func (p *program) convert(o *options, args []string) int {
	switch {
	case !slices.Contains([]string{formatCase, formatSTIX, formatMISP, formatEuRepoC}, o.from):
		return p.fail("-from: want case, stix, misp or eurepoc, not %q", o.from)
	case !slices.Contains([]string{formatCase, formatSTIX, formatMISP}, o.to):
		return p.fail("-to: want case, stix or misp, not %q", o.to)
	case o.profile != "" && o.to != formatSTIX:
		return p.fail("-profile: want -to stix, not %q", o.to)
	case !slices.Contains([]string{"", string(stix.ProfilePlain), string(stix.ProfileOpenCTI)}, o.profile):
		return p.fail("-profile: want plain or opencti, not %q", o.profile)
	case len(args) == 0:
		return p.fail("no file is given; - is standard input")
	}
	c := conversion{program: p, options: o, out: target{name: o.out, std: p.stdout, unfinished: p.unfinished},
		loss:  target{name: o.loss, std: p.stderr, unfinished: p.unfinished},
		lines: o.json || isStreamFile(o.out)}
	if len(args) > 1 || isStreamFile(args[0]) {
		if err := c.several(); err != nil {
			return p.fail("%v", err)
		}
	}
	if err := c.apart(args); err != nil {
		return p.fail("%v", err)
	}
	for _, name := range args {
		if err := c.convert(name); err != nil {
			if err != errReported {
				p.fail("%s: %v", name, err)
			}
			c.status = exitFailure
			break
		}
	}
	if c.lost > 0 && o.loss == "" {
		p.note("%d losses; -loss FILE lists them", c.lost)
	}
	for _, t := range []*target{&c.out, &c.loss} {
		if err := t.close(c.status != exitFailure); err != nil {
			c.status = p.fail("%v", err)
		}
	}
	return c.status
}

// A conversion is one run of convert.
type conversion struct {
	*program
	*options
	out, loss target
	lines     bool // cases are written on a line each
	lost      int
	listed    bool // losses are
	status    int
}

// apart reports an output that is one of the inputs, or both outputs.
func (c *conversion) apart(args []string) error {
	same := func(a, b string) bool {
		x, err := os.Stat(a)
		if err != nil {
			return false
		}
		y, err := os.Stat(b)
		return err == nil && os.SameFile(x, y) && x.Mode().IsRegular()
	}
	for _, name := range args {
		if c.out.isFile() && same(c.out.name, name) || c.loss.isFile() && same(c.loss.name, name) {
			return fmt.Errorf("%s would be written over while it is read", name)
		}
	}
	if c.out.isFile() && c.loss.isFile() && (filepath.Clean(c.out.name) == filepath.Clean(c.loss.name) ||
		same(c.out.name, c.loss.name)) {
		return fmt.Errorf("%s cannot be both the result and the losses", c.out.name)
	}
	return nil
}

// lessGarbage has garbage collected earlier than usual while a directory of tables is converted: what is made of a row
// is many times as long, and most of it is let go of at once. It returns what undoes that. A limit that the environment
// sets stays.
func lessGarbage(dir string) (undo func()) {
	const (
		least    = 80 << 20 // bytes
		perInput = 24       // bytes for each byte of the tables
	)
	if debug.SetMemoryLimit(-1) != math.MaxInt64 {
		return func() {}
	}
	size := int64(0)
	files, _ := os.ReadDir(dir) // which is read, and reported, later
	for _, f := range files {
		if info, err := f.Info(); err == nil {
			size += info.Size()
		}
	}
	old := debug.SetMemoryLimit(max(least, perInput*size))
	return func() { debug.SetMemoryLimit(old) }
}

// several makes the results be written on a line each. The error says that the file for them is to hold one.
func (c *conversion) several() error {
	c.lines = true
	if c.to == formatCase && c.out.isFile() && !isStreamFile(c.out.name) {
		return fmt.Errorf("%s would get several cases; end its name in .ndjson, or make one case of them with "+
			"attribution merge", c.out.name)
	}
	return nil
}

// errReported is the error of an input that has been reported.
var errReported = errors.New("")

// convert converts what one argument names.
func (c *conversion) convert(name string) error {
	if c.from == formatEuRepoC {
		defer lessGarbage(name)()
		data, err := eurepoc.ReadDir(os.DirFS(name))
		if err != nil {
			return err
		}
		c.report(input{file: name}, data.Lint())
		return c.write(name, document{data: data})
	}
	if info, err := os.Stat(name); err == nil && info.IsDir() && c.from == formatMISP {
		return c.clusters(name)
	}
	most := maxDocument
	if c.from == formatCase {
		most = maxCase
	}
	before := *c // as the documents find it, several of which are converted at once
	given := func(yield func(parcel) bool) {
		for in, err := range c.inputs(name, most) {
			if !yield(parcel{input: in, err: err}) {
				return
			}
		}
	}
	pieces := inorder.Map(given, readAhead, weigh, func(x parcel) *piece { return before.piece(x) })
	for p := range pieces {
		if p.several {
			if err := c.several(); err != nil {
				return err
			}
		}
		if err := c.add(p); err != nil {
			return err
		}
	}
	return nil
}

// A piece is what was made of one document.
type piece struct {
	out, loss, stderr bytes.Buffer
	several           bool // it is one of several of its file
	listed            bool // its losses are, if only as none
	lost, status      int
	err               error
}

// piece converts a document by itself.
func (c conversion) piece(x parcel) *piece {
	p := &piece{several: x.several}
	aside := *c.program
	aside.stderr = &p.stderr
	c.program, c.lost, c.status, c.lines = &aside, 0, exitOK, c.lines || x.several
	c.out, c.loss = target{std: &p.out}, target{std: &p.loss}
	if x.err != nil {
		c.unreadable(x.input, x.err)
		p.err = errReported
		return p
	}
	p.err = c.document(x.input)
	p.lost, p.status, p.listed = c.lost, c.status, c.listed
	return p
}

// document converts and writes a document.
func (c *conversion) document(in input) error {
	d, err := c.read(in)
	switch malformed, unreadable := undecoded(err); {
	case unreadable != nil:
		c.unreadable(in, unreadable)
		return errReported
	case len(malformed) > 0:
		c.report(in, malformed)
		if c.from == formatCase {
			return nil // what is malformed would be lost
		}
	}
	if d.files != nil && c.to == formatMISP {
		d = document{text: in.text}
	}
	return c.write(in.file, d)
}

// add writes a piece behind those before it.
func (c *conversion) add(p *piece) error {
	c.lost, c.status = c.lost+p.lost, max(c.status, p.status)
	if _, err := p.stderr.WriteTo(c.stderr); err != nil {
		return err
	}
	if p.out.Len() > 0 {
		if _, err := p.out.WriteTo(&c.out); err != nil {
			return err
		}
	}
	if p.listed {
		if _, err := c.loss.Write(p.loss.Bytes()); err != nil {
			return err
		}
	}
	return p.err
}

// read decodes a document. The error is findings about it, or why it could not be read.
func (c *conversion) read(in input) (d document, err error) {
	text := bytes.NewReader(in.text)
	switch c.from {
	case formatCase:
		d.from = in
		d.read, err = c.decoder().Decode(text)
	case formatSTIX:
		if d.bundle, err = c.decodeSTIX(text); err == nil {
			c.report(in, d.bundle.Lint().Errors())
		}
	case formatMISP:
		var file *misp.File
		file, err = c.decodeMISP(text)
		d.files = []*misp.File{file}
	}
	return d, err
}

// clusters converts the cluster files of a directory, which make one case together.
func (c *conversion) clusters(name string) error {
	paths, err := filepath.Glob(filepath.Join(globEscape(name), "*.json"))
	if err != nil {
		return err
	}
	if len(paths) == 0 {
		return errors.New("the directory has no files that end in .json")
	}
	var all document
	for _, path := range paths {
		for in, err := range c.inputs(path, maxDocument) {
			var d document
			if err == nil {
				d, err = c.read(in)
			}
			malformed, unreadable := undecoded(err)
			if unreadable != nil {
				c.unreadable(in, unreadable)
				return errReported
			}
			c.report(in, malformed)
			all.files = append(all.files, d.files...)
			if c.to == formatMISP {
				if err := c.write(path, document{text: in.text}); err != nil {
					return err
				}
			}
		}
	}
	if c.to == formatMISP {
		return nil
	}
	return c.write(name, all)
}

// globEscape returns a name that matches itself only.
func globEscape(name string) string {
	return strings.NewReplacer(`*`, `[*]`, `?`, `[?]`, `[`, `[[]`).Replace(name)
}

// report says what is wrong within an input, or with what was made of it.
func (c *conversion) report(in input, fs attribution.Findings) {
	for i, at := range in.places(fs) {
		f := fs[i]
		if f.Severity == attribution.SeverityError {
			c.status = max(c.status, exitFindings)
		}
		if c.json {
			of := newFinding(f)
			of.File, of.Line, of.Column = in.file, at.line, at.column
			object(c.stderr, of)
		} else {
			fmt.Fprintln(c.stderr, escaped(fmt.Sprintf("%s: %s: %s [%s]", in.named(at), f.Severity, f, f.Code)))
		}
	}
}

// write converts a document, and writes the result and the losses. What needs no conversion stays as it is written.
func (c *conversion) write(name string, d document) error {
	var losses []attribution.Loss
	var err error
	switch {
	case d.text != nil:
		_, err = c.out.Write(d.text)
	case d.bundle != nil && c.to == formatSTIX && c.profile == "":
		err = d.bundle.Encode(&c.out)
	default:
		losses, err = c.carry(name, d)
	}
	if err == nil && c.lines {
		err = c.out.endLine()
	}
	if err != nil {
		return err
	}
	return c.lose(losses)
}

// carry converts a document by way of a case.
func (c *conversion) carry(name string, d document) ([]attribution.Loss, error) {
	carried, losses, err := d.readCase()
	if err != nil {
		return nil, err
	}
	from := input{file: name}
	if d.read != nil {
		from = d.from
	}
	c.report(from, validated(carried))
	d = document{} // which may be large
	var more []attribution.Loss
	var out bytes.Buffer // so that nothing is written of what cannot be
	switch c.to {
	case formatCase:
		err = write(&out, carried, c.lines)
	case formatSTIX:
		var b *stix.Bundle
		if b, more, err = newBundle(carried, stix.Profile(c.profile)); err == nil {
			whole := bufio.NewWriterSize(&c.out, 1<<16)
			if err = b.Encode(whole); err == nil {
				err = whole.Flush()
			}
		}
	case formatMISP:
		var file *misp.File
		if file, more, err = misp.FromCase(carried, misp.Header(carried)); err == nil {
			if len(file.Values) == 0 {
				c.note("%s: the case has no groups, which alone have clusters; the cluster file has none", name)
			}
			err = file.Encode(&out)
		}
	}
	if err == nil && out.Len() > 0 {
		_, err = c.out.Write(out.Bytes())
	}
	return append(losses, more...), err
}

func (d document) readCase() (*attribution.Case, []attribution.Loss, error) {
	switch {
	case d.bundle != nil:
		return d.bundle.Case()
	case d.data != nil:
		return d.data.Case()
	case d.files != nil:
		return misp.Case(d.files...)
	}
	return d.read, nil, nil
}

// newBundle makes a bundle of a case.
func newBundle(c *attribution.Case, profile stix.Profile) (*stix.Bundle, []attribution.Loss, error) {
	b, losses, err := stix.FromCase(c, stix.Options{Profile: profile})
	if errors.Is(err, stix.ErrNoTime) {
		return stix.FromCase(c, stix.Options{Profile: profile, Modified: time.Now()})
	}
	return b, losses, err
}

// lose writes losses, if somebody wants to know them.
func (c *conversion) lose(losses []attribution.Loss) error {
	c.lost += len(losses)
	if c.options.loss == "" {
		return nil
	}
	var out bytes.Buffer
	for _, l := range losses {
		if err := object(&out, l); err != nil {
			return err
		}
	}
	c.listed = true
	_, err := c.loss.Write(out.Bytes())
	return err
}
