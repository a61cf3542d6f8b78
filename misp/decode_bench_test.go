package misp_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"example.com/attribution/misp"
)

// Reading a file of clusters, and the same into a map.
func BenchmarkDecode(b *testing.B) {
	var text strings.Builder
	text.WriteString(`{"name": "Threat Actor", "type": "threat-actor", "uuid": "7cdff317-a673-4474-84ec-4f1754947823", "version": 1, "values": [`)
	for i := range 1000 {
		if i > 0 {
			text.WriteByte(',')
		}
		fmt.Fprintf(&text, `{"value": "Group %d", "uuid": "7cdff317-a673-4474-84ec-%012d", "description": "A group that \"several\" have written about.",
			"meta": {"country": "CN", "refs": ["https://example.org/%d", "https://example.com/%d"], "synonyms": ["G%d", "Panda %d"], "attribution-confidence": "50"},
			"related": [{"dest-uuid": "7cdff317-a673-4474-84ec-%012d", "type": "similar", "tags": ["estimative-language:likelihood-probability=\"likely\""]}]}`,
			i, i, i, i, i, i, (i+1)%1000)
	}
	text.WriteString("]}")
	data := []byte(text.String())
	b.Run("file", func(b *testing.B) {
		b.SetBytes(int64(len(data)))
		for b.Loop() {
			if _, err := misp.Decode(bytes.NewReader(data)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("map", func(b *testing.B) {
		for b.Loop() {
			var m map[string]any
			if err := json.Unmarshal(data, &m); err != nil {
				b.Fatal(err)
			}
		}
	})
}
