package stix

import (
	"errors"
	"fmt"
	"io"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/jsonio"
)

// documentError turns an error of a scanner into an [*attribution.DocumentError]. Other errors are those of the reader.
func documentError(err error) error {
	if limit, ok := errors.AsType[*jsonio.LimitError](err); ok {
		return &attribution.DocumentError{Code: attribution.CodeOverLimit, Path: string(limit.Pointer), Offset: limit.Offset,
			Message: fmt.Sprintf("exceeds the limit of %d on %s", limit.Max, limit.Limit)}
	}
	if syntax, ok := errors.AsType[*jsonio.SyntaxError](err); ok {
		code := attribution.CodeNotJSON
		if errors.Is(syntax.Err, io.ErrUnexpectedEOF) {
			code = attribution.CodeTruncated
		}
		return &attribution.DocumentError{Code: code, Path: string(syntax.Pointer), Offset: syntax.Offset, Message: syntax.Err.Error()}
	}
	return err
}

func overDepth(offset int64, limit int) error {
	return &attribution.DocumentError{Code: attribution.CodeOverLimit, Offset: offset,
		Message: fmt.Sprintf("exceeds the limit of %d on depth", limit)}
}

func trailing(offset int) error {
	return &attribution.DocumentError{Code: attribution.CodeNotJSON, Offset: int64(offset), Message: "there is more after the end of the document"}
}

func notObject(v value, offset int64) error {
	return &attribution.DocumentError{Code: attribution.CodeWrongType, Offset: offset, Message: "is " + v.name() + " where a STIX object is expected"}
}

// name says what a value is, for messages.
func (v value) name() string {
	switch v.kind() {
	case '{':
		return "an object"
	case '[':
		return "a list"
	case '"':
		return "a string"
	case '0':
		return "a number"
	case 'n':
		return "null"
	}
	return "a boolean"
}

var pointerEscapes = strings.NewReplacer("~", "~0", "/", "~1")

// pointerTo returns the RFC 6901 pointer made of these names.
func pointerTo(names ...string) string {
	var b strings.Builder
	for _, n := range names {
		b.WriteByte('/')
		pointerEscapes.WriteString(&b, n)
	}
	return b.String()
}
