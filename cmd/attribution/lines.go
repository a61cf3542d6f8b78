package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"runtime"
)

// chunkSize is about how many bytes of lines are handed to a worker at once.
const chunkSize = 1 << 18

// A chunk is some lines of a file in a row.
type chunk struct {
	first int // number of the first line, counted from 1
	lines [][]byte
	done  chan []byte // what work made of them
}

// eachLine calls work with each line of a reader and its number, on all processors, and write with what it returns, in
// the order of the lines. It stops at the first error of write. A line of more bytes than the limit is cut short behind
// it, so that work finds it malformed.
func eachLine(r io.Reader, limit int, work func(number int, line []byte) []byte, write func([]byte) error) error {
	workers := runtime.GOMAXPROCS(0)
	waiting, ordered := make(chan chunk), make(chan chunk, 2*workers)
	stop := make(chan struct{})
	for range workers {
		go func() {
			for c := range waiting {
				var out []byte
				for i, line := range c.lines {
					out = append(out, work(c.first+i, line)...)
				}
				c.done <- out
			}
		}()
	}
	var unreadable error // set before ordered is closed
	go func() {
		defer close(ordered)
		defer close(waiting)
		unreadable = chunks(r, limit, func(c chunk) bool {
			select {
			case ordered <- c:
			case <-stop:
				return false
			}
			waiting <- c // a worker is free soon: none waits for anything but its own work
			return true
		})
	}()
	defer func() {
		close(stop)
		for range ordered { // so that the reader is left alone when this returns
		}
	}()
	for c := range ordered {
		if err := write(<-c.done); err != nil {
			return err
		}
	}
	return unreadable
}

// chunks reads lines, and calls do with them until it returns false.
func chunks(r io.Reader, limit int, do func(chunk) bool) error {
	in := bufio.NewReaderSize(r, chunkSize)
	next := func(first int) chunk { return chunk{first: first, done: make(chan []byte, 1)} }
	now, size := next(1), 0
	for {
		line, err := readLine(in, limit)
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("line %d: %w", now.first+len(now.lines), err)
		}
		if len(line) > 0 {
			now.lines = append(now.lines, line)
			size += len(line)
		}
		last := err != nil
		if len(now.lines) > 0 && (last || size >= chunkSize) {
			if !do(now) {
				return nil
			}
			now, size = next(now.first+len(now.lines)), 0
		}
		if last {
			return nil
		}
	}
}

// readLine returns a line with its end, and no more than limit bytes of it.
func readLine(in *bufio.Reader, limit int) ([]byte, error) {
	var line []byte
	for {
		part, err := in.ReadSlice('\n')
		if keep := min(len(part), limit-len(line)); keep > 0 {
			line = append(line, part[:keep]...)
		}
		if !errors.Is(err, bufio.ErrBufferFull) {
			return line, err
		}
	}
}
