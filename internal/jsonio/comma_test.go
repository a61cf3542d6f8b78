package jsonio

import (
	"errors"
	"strings"
	"testing"

	"github.com/go-json-experiment/json/jsontext"
)

// A comma too many is called one, before a closing brace or bracket and before another comma.
func TestCommaTooMany(t *testing.T) {
	for text, want := range map[string]bool{`{"a": 1,}`: true, `{"a": [1,]}`: true, `{"a": 1,, "b": 2}`: true, `{"a": /}`: false} {
		d, err := jsontext.NewDecoder(strings.NewReader(text)), error(nil)
		for err == nil {
			_, err = d.ReadToken()
		}
		syntax, ok := errors.AsType[*jsontext.SyntacticError](err)
		if !ok {
			t.Fatalf("%s: %v", text, err)
		}
		if got := plainer(syntax.Err) == errNothingBehind; got != want {
			t.Errorf("%s: %v", text, syntax.Err)
		}
	}
}
