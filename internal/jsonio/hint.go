package jsonio

import (
	"bytes"
	"fmt"
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

// formOf returns in words what is wanted of an object, with its members where they are few.
func formOf(c coder) string {
	s, ok := c.(*structure)
	if !ok || len(s.fields) == 0 || len(s.fields) > maxListed {
		return formObject
	}
	names := make([]string, len(s.fields))
	for i := range s.fields {
		names[i] = s.fields[i].Name
	}
	shown := names[0]
	if s.named("text") >= 0 {
		shown = "text"
	}
	return fmt.Sprintf("%s: {%q: …}; they are %s", formObject, shown, strings.Join(names, ", "))
}

// maxListed is how many members of an object are listed to who wrote something else in its place.
const maxListed = 24

// isMember reports whether a name is that of a member of the objects that a coder codes.
func isMember(c coder, name string) bool {
	switch c := c.(type) {
	case *pointerCoder:
		return isMember(c.elem, name)
	case *structure:
		return c.named(name) >= 0
	case *union:
		if name == kindName {
			return true
		}
		for _, v := range c.known {
			if isMember(v.coder, name) {
				return true
			}
		}
	}
	return false
}

// fitted returns JSON text that says with a coder's form what a value of another form says, where it can be meant in
// one way only: a text where an array of texts belongs, for instance. It is empty otherwise.
func fitted(c coder, kind jsontext.Kind, text []byte) string {
	if len(text) > maxValue {
		return ""
	}
	if kind == '{' || kind == '[' { // on one line
		if compact, err := Compact(text); err == nil {
			text = compact
		}
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
