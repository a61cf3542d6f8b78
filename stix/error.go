package stix

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/internal/jsonio"
)

// documentError turns an error of a scanner into an [*attribution.DocumentError]. Other errors are those of the reader.
func documentError(err error) error {
	if f, ok := jsonio.FailureOf(err); ok {
		return &attribution.DocumentError{Code: attribution.Code(f.Code), Path: f.Path, Offset: f.Offset, Message: f.Message}
	}
	return err
}

func overDepth(offset int64, limit int) error {
	return &attribution.DocumentError{Code: attribution.CodeOverLimit, Offset: offset,
		Message: fmt.Sprintf("exceeds the limit of %d on depth", limit)}
}

func trailing(offset int) error {
	return &attribution.DocumentError{Code: attribution.CodeNotJSON, Offset: int64(offset),
		Message: "there is more after the end of the document"}
}

func notObject(v value, offset int64) error {
	return &attribution.DocumentError{Code: attribution.CodeWrongType, Offset: offset,
		Message: "is " + v.name() + " where a STIX object is expected"}
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
