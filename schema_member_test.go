package attribution

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"
)

// The address of the schema is kept, written first, and not warned of.
func TestSchemaMember(t *testing.T) {
	const text = `{"format": "attribution/1", "id": "x", "$schema": "https://example.org/attribution.schema.json", "example.org/own": 1}`
	const canonical = "{\n  \"$schema\": \"https://example.org/attribution.schema.json\",\n  \"format\": \"attribution/1\",\n  \"id\": \"x\",\n  \"example.org/own\": 1\n}\n"
	for _, doc := range []string{text, canonical} {
		c, err := Decode(strings.NewReader(doc))
		if err != nil {
			t.Fatal(err)
		}
		if found := c.Lint(); len(found) > 0 {
			t.Error(found)
		}
		before := len(c.Extra)
		var out bytes.Buffer
		if err := c.Encode(&out); err != nil || out.String() != canonical {
			t.Errorf("%v\n%s", err, out.String())
		}
		if line, err := json.Marshal(c); err != nil || !bytes.HasPrefix(line, []byte(`{"$schema":"https:`)) {
			t.Errorf("%s, %v", line, err)
		}
		if len(c.Extra) != before {
			t.Error("encoding changes the case")
		}
	}
	for doc, want := range map[string]Code{`"$schema": 7`: CodeWrongType, `"$Schema": "x"`: CodeWrongCase, `"$schema": "x", "$schema": "y"`: CodeDuplicate} {
		if _, err := Decode(strings.NewReader(`{"format": "attribution/1", "id": "x", ` + doc + `}`)); !errors.Is(err, want) {
			t.Errorf("%s: %v", doc, err)
		}
	}
	c := Case{ID: "x", Extra: Extra{"$schema": json.RawMessage("7")}}
	if err := c.Validate(); !errors.Is(err, CodeWrongType) {
		t.Error(err)
	}
	inner := Case{ID: "x", Incidents: Incidents{"i": {Extra: Extra{"$schema": json.RawMessage(`"x"`)}}}}
	if found := inner.Lint(); !errors.Is(found.Err(), CodeUnlistedMember) {
		t.Errorf("within an entity: %v", found)
	}
}
