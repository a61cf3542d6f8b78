package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"

	"example.com/attribution/internal/inorder"
)

// chunkSize is about how many bytes of lines are handed to a worker at once.
const chunkSize = 1 << 18

// A chunk is some lines of a file in a row.
type chunk struct {
	first int // number of the first line, counted from 1
	size  int // in bytes
	lines [][]byte
}

// eachLine calls work with each line of a reader and its number, on all processors, and write with what it returns, in
// the order of the lines. It stops at the first error of write. A line of more bytes than the limit is cut short behind
// it, so that work finds it malformed.
func eachLine(r io.Reader, limit int, work func(number int, line []byte) []byte, write func([]byte) error) error {
	var unreadable error // set before the last chunk is done
	lines := func(yield func(chunk) bool) { unreadable = chunks(r, limit, yield) }
	done := inorder.Map(lines, readAhead, func(c chunk) int { return c.size }, func(c chunk) (out []byte) {
		for i, line := range c.lines {
			out = append(out, work(c.first+i, line)...)
		}
		return out
	})
	for out := range done {
		if err := write(out); err != nil {
			return err
		}
	}
	return unreadable
}

// chunks reads lines, and calls do with them until it returns false.
func chunks(r io.Reader, limit int, do func(chunk) bool) error {
	in := bufio.NewReaderSize(r, chunkSize)
	now := chunk{first: 1}
	for {
		line, err := readLine(in, limit)
		if err != nil && !errors.Is(err, io.EOF) {
			return fmt.Errorf("line %d: %w", now.first+len(now.lines), err)
		}
		if len(line) > 0 {
			now.lines = append(now.lines, line)
			now.size += len(line)
		}
		last := err != nil
		if len(now.lines) > 0 && (last || now.size >= chunkSize) {
			if !do(now) {
				return nil
			}
			now = chunk{first: now.first + len(now.lines)}
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
