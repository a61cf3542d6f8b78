package jsonio

import (
	"errors"
	"io"
)

// Unmarked returns a reader of a text in UTF-8 that has blanks in place of a byte order mark at its start, which RFC
// 8259, section 8.1, lets a reader ignore, so that offsets stay those of the file. A mark of UTF-16 is a
// [*SyntaxError].
func Unmarked(r io.Reader) io.Reader { return &unmarked{r: r} }

type unmarked struct {
	r     io.Reader
	begun bool
	head  []byte // read, and not given yet
	err   error  // what comes after head
}

const markLength = 3 // bytes of a byte order mark in UTF-8

var errUTF16 = errors.New("the text is in UTF-16; save it as UTF-8")

func (u *unmarked) Read(p []byte) (int, error) {
	if !u.begun {
		u.begin()
	}
	if len(u.head) > 0 {
		n := copy(p, u.head)
		u.head = u.head[n:]
		return n, nil
	}
	if u.err != nil {
		return 0, u.err
	}
	return u.r.Read(p)
}

// begin reads the first bytes.
func (u *unmarked) begin() {
	u.begun = true
	u.head = make([]byte, markLength)
	n, err := io.ReadFull(u.r, u.head)
	if u.head = u.head[:n]; err == io.ErrUnexpectedEOF {
		err = io.EOF
	}
	u.err = err
	switch head := string(u.head); {
	case head == "\uFEFF":
		copy(u.head, "   ")
	case len(head) > 1 && (head[:2] == "\xff\xfe" || head[:2] == "\xfe\xff"):
		u.head, u.err = nil, &SyntaxError{Err: errUTF16}
	}
}
