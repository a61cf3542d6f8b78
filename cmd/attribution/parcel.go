package main

import (
	"bytes"
	"errors"
	"iter"

	"example.com/attribution/internal/inorder"
)

// readAhead is how many bytes of documents are held at most that others are worked on before, where there are several
// processors. A longer document is worked on by itself.
const readAhead = 128 << 20

// A parcel is a document of the files that a command is given, undecoded, or why there is none.
type parcel struct {
	member
	input
	err error
}

// weigh returns what a document weighs while it is read ahead.
func weigh(x parcel) int { return len(x.text) }

// errNoCase is that of a stream without a document.
var errNoCase = errors.New("there is no case in it")

// parcels reads the documents of files and folders, each of so many bytes at most.
func (p *program) parcels(files []string, most int) iter.Seq[parcel] {
	return func(yield func(parcel) bool) {
		for m, err := range members(files) {
			if err != nil {
				if !yield(parcel{m, input{file: m.name}, err}) {
					return
				}
				continue
			}
			none := true
			for in, err := range p.inputs(m.name, most) {
				none = false
				if !yield(parcel{m, in, err}) {
					return
				}
			}
			if none && !yield(parcel{m, input{file: m.name}, errNoCase}) {
				return
			}
		}
	}
}

// A done parcel is what was printed of one, and the exit status that it gives.
type done struct {
	stdout, stderr bytes.Buffer
	head           int // bytes of the header with which the output begins
	status         int
}

// each calls work for each document of the files, on all processors, and prints what it prints in the order of the
// documents; a header that several begin with is printed once. It returns the worst status of all.
func (p *program) each(files []string, most int, work func(*program, *done, parcel) int) int {
	status, headed := exitOK, false
	all := inorder.Map(p.parcels(files, most), readAhead, weigh, func(x parcel) *done {
		d := new(done)
		aside := *p
		aside.stdout, aside.stderr = &d.stdout, &d.stderr
		d.status = work(&aside, d, x)
		return d
	})
	for d := range all {
		status = max(status, d.status)
		if headed {
			d.stdout.Next(d.head)
		}
		headed = headed || d.head > 0
		if _, err := d.stdout.WriteTo(p.stdout); err != nil {
			return p.fail("%v", err)
		}
		if _, err := d.stderr.WriteTo(p.stderr); err != nil {
			return exitFailure
		}
	}
	return status
}
