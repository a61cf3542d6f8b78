package jsonio

import (
	"bytes"
	"strings"

	"github.com/go-json-experiment/json/jsontext"
)

// A form is what is wanted of a value, in words.
const (
	formArray   = "an array, its elements in square brackets"
	formObject  = "an object, its members in curly braces"
	formEntries = "an object in which each stands under its id or name"
	formText    = "a string, in quotation marks"
	formTruth   = "true or false, without quotation marks"
	formNumber  = "a number, without quotation marks"
	formWhole   = "a whole number, without quotation marks"
)

// fitted returns JSON text that says with a coder's form what a value of another form says, where it can be meant in
// one way only: a text where an array of texts belongs, for instance. It is empty otherwise.
func fitted(c coder, kind jsontext.Kind, text []byte) string {
	if len(text) > maxValue {
		return ""
	}
	switch c := c.(type) {
	case *pointerCoder:
		return fitted(c.elem, kind, text)
	case *sliceCoder:
		element := string(text)
		if !takes(c.elem, kind) {
			element = fitted(c.elem, kind, text)
		}
		if element == "" {
			return ""
		}
		return "[" + element + "]"
	case *structure:
		if i := c.named("text"); i >= 0 && kind == '"' && takes(c.fields[i].coder, kind) {
			return `{"text": ` + string(text) + `}`
		}
	case stringCoder, textCoder:
		switch kind {
		case '0', 't', 'f':
			return `"` + string(text) + `"`
		case '[':
			return only(text)
		}
	case boolCoder:
		if inner := strings.Trim(string(text), `"`); inner == "true" || inner == "false" {
			return inner
		}
	case intCoder, uintCoder, floatCoder:
		if inner := bytes.Trim(text, `"`); kind == '"' && jsontext.Value(inner).Kind() == '0' && jsontext.Value(inner).IsValid() {
			return string(inner)
		}
	}
	return ""
}

// takes reports whether a coder decodes values of a kind.
func takes(c coder, kind jsontext.Kind) bool {
	switch c := c.(type) {
	case *pointerCoder:
		return takes(c.elem, kind)
	case *structure, *union, *mapCoder:
		return kind == '{'
	case *sliceCoder:
		return kind == '['
	case stringCoder, textCoder:
		return kind == '"'
	case boolCoder:
		return kind == 't' || kind == 'f'
	case intCoder, uintCoder, floatCoder:
		return kind == '0'
	}
	return false
}

// only returns the text that is the only element of an array.
func only(array []byte) string {
	found := ""
	for element := range Elements(array) {
		if found != "" || element[0] != '"' {
			return ""
		}
		found = string(element)
	}
	return found
}
