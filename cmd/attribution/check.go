package main

import (
	"bytes"
	"fmt"
	"iter"
	"strings"

	"example.com/attribution"
	"example.com/attribution/misp"
	"example.com/attribution/stix"
)

// A checkable document is a case, a bundle of STIX or a cluster file of MISP.
type checkable interface {
	Validate() error
	Lint() attribution.Findings
}

var (
	_ checkable = (*attribution.Case)(nil)
	_ checkable = (*stix.Bundle)(nil)
	_ checkable = (*misp.File)(nil)
)

// maxDocument is how many bytes of a document are read before its format is known. No format takes longer ones.
const maxDocument = 1 << 30

// A checked document is one that was read from a file. It is nil where it could not be read.
type checked struct {
	input
	checkable
}

// documents decodes what can be checked in a file: one document, or those of a stream, each recognised by its content.
// The error of a pair is findings about that document, or why it could not be read.
func (p *program) documents(name string) iter.Seq2[checked, error] {
	return func(yield func(checked, error) bool) {
		for o, err := range p.inputs(name, maxDocument) {
			d := checked{input: o}
			if err == nil {
				d.checkable, err = p.decode(o.text)
			}
			if !yield(d, err) {
				return
			}
		}
	}
}

// decodeCase decodes a case, and nothing else.
func (p *program) decodeCase(data []byte) (checkable, error) {
	c, err := p.decoder().Decode(bytes.NewReader(data))
	if c == nil {
		return nil, err
	}
	return c, err
}

var errUnknownFormat = fmt.Errorf("is neither a case, nor a MISP cluster file, nor a STIX bundle; "+
	"a case begins with \"format\": %q", attribution.Format)

// decode decodes a document by its content.
func (p *program) decode(data []byte) (checkable, error) {
	switch text := bytes.NewReader(data); formatOf(data) {
	case formatSTIX:
		b, err := p.decodeSTIX(text)
		if err != nil {
			return nil, err
		}
		return b, nil
	case formatMISP:
		file, err := p.decodeMISP(text)
		if file == nil {
			return nil, err
		}
		return file, err
	case "":
		return nil, errUnknownFormat
	}
	return p.decodeCase(data)
}

// A kindOfFinding is a finding as it is printed, for itself and for those that are like it.
type kindOfFinding struct {
	finding
	first attribution.Finding
}

// newFinding returns a finding as it is printed, without its place.
func newFinding(f attribution.Finding) finding {
	return finding{Path: f.Path, Member: f.Member, Code: f.Code, Severity: f.Severity, Message: f.Message,
		Suggestion: f.Suggestion, Count: f.Count}
}

// alike makes one of the findings of a bundle that say the same of objects of one type at one property, as where
// hundreds of objects have a property of their producer's, and one of the same advice on many entities of a case.
// Errors stay apart, since each has to be corrected, and so do warnings of cases and the findings of clusters.
func alike(d checkable, fs attribution.Findings) []kindOfFinding {
	var out []kindOfFinding
	first := make(map[[6]string]int)
	for _, f := range fs {
		k := kindOfFinding{newFinding(f), f}
		key, ok := likeness(d, f)
		if !ok {
			out = append(out, k)
			continue
		}
		at, known := first[key]
		if !known {
			first[key] = len(out)
			out = append(out, k)
			continue
		}
		out[at].Count = max(out[at].Count, 1) + max(f.Count, 1)
	}
	return out
}

// each lists every finding for itself.
func each(_ checkable, fs attribution.Findings) []kindOfFinding {
	var out []kindOfFinding
	for _, f := range fs {
		out = append(out, kindOfFinding{newFinding(f), f})
	}
	return out
}

// likeness returns what findings have in common that are printed as one, and whether a finding may be.
func likeness(d checkable, f attribution.Finding) ([6]string, bool) {
	switch d := d.(type) {
	case *stix.Bundle:
		kind, property := placeOf(d, f.Path)
		return [6]string{kind, property, f.Member, string(f.Code), valueOf(f), f.Message}, f.Severity != attribution.SeverityError
	case *attribution.Case:
		steps := strings.SplitN(generalized(f.Path), "/", 4)
		if len(steps) > 2 { // the id of an entity
			steps[2] = "*"
		}
		return [6]string{"", strings.Join(steps, "/"), f.Member, string(f.Code), "", f.Message},
			f.Severity == attribution.SeverityAdvice
	}
	return [6]string{}, false
}

// valueOf returns the value of a finding where it makes a difference: what is said of an identifier or an address is
// said of all of them.
func valueOf(f attribution.Finding) string {
	if strings.HasSuffix(f.Path, "/id") || strings.HasSuffix(f.Path, "/url") || strings.Contains(f.Value, "--") {
		return ""
	}
	return f.Value
}

// placeOf returns the type of the object of a bundle in which a place is, and the path from there, whatever the numbers
// of elements.
func placeOf(b *stix.Bundle, path string) (kind, property string) {
	steps := strings.Split(path, "/")
	if len(steps) > 2 && steps[1] == "objects" {
		var i int
		if _, err := fmt.Sscan(steps[2], &i); err == nil && 0 <= i && i < len(b.Objects) {
			kind = b.Objects[i].Type()
		}
	}
	return kind, generalized(path)
}

// generalized returns a path without the numbers of elements.
func generalized(path string) string {
	steps := strings.Split(path, "/")
	for i, step := range steps {
		if step != "" && strings.Trim(step, "0123456789") == "" {
			steps[i] = "*"
		}
	}
	return strings.Join(steps, "/")
}
