package stix_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"runtime"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/pace"
	"example.com/attribution/stix"
)

// largeBundle returns a bundle of about so many bytes of objects like those of ATT&CK: groups with aliases and
// citations, software, and the relationships between them.
func largeBundle(size int) []byte {
	const (
		group = `{"modified":"2025-01-22T21:54:11.727Z","name":"Group %[1]d","description":"[Group %[1]d](https://example.org/groups/G%04[1]d) is a threat group that has targeted banks, casinos and exchanges in at least 38 countries.(Citation: Example August 2020) Active since at least 2014, it has also been reported as \"Cluster %[1]d\".\n\nDefinitions of groups overlap.","aliases":["Group %[1]d","Cluster %[1]d","Storm %[1]d"],"x_example_deprecated":false,"x_example_version":"3.1","x_example_contributors":["A. Contributor","B. Contributor"],"type":"intrusion-set","spec_version":"2.1","id":"intrusion-set--00f67a77-86a4-4adf-be26-%012[1]d","created":"2019-01-29T21:27:24.793Z","created_by_ref":"identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5","revoked":false,"external_references":[{"source_name":"example","url":"https://example.org/groups/G%04[1]d","external_id":"G%04[1]d"},{"source_name":"Cluster %[1]d","description":"(Citation: Example August 2020)"},{"source_name":"Example August 2020","description":"Example. (2020, August 26). A report on a group and what it does. Retrieved September 29, 2021.","url":"https://example.com/alerts/aa20-%[1]d"}],"object_marking_refs":["marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802168"]}`
		tool  = `{"type":"malware","spec_version":"2.1","id":"malware--00f67a77-86a4-4adf-be26-%012[1]d","created":"2019-01-29T21:27:24.793Z","modified":"2025-01-22T21:54:11.727Z","name":"Tool %[1]d","is_family":true,"malware_types":["remote-access-trojan"],"description":"A tool that a group uses.","created_by_ref":"identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5","revoked":false,"x_example_platforms":["Windows","Linux"],"object_marking_refs":["marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802168"]}`
		uses  = `{"type":"relationship","spec_version":"2.1","id":"relationship--00f67a77-86a4-4adf-be26-%012[1]d","created":"2019-01-29T21:27:24.793Z","modified":"2025-01-22T21:54:11.727Z","relationship_type":"uses","source_ref":"intrusion-set--00f67a77-86a4-4adf-be26-%012[1]d","target_ref":"malware--00f67a77-86a4-4adf-be26-%012[1]d","description":"[Group %[1]d](https://example.org/groups/G%04[1]d) has used the tool.(Citation: Example August 2020)","created_by_ref":"identity--c78cb6e5-0c4b-4611-8297-d1b8b55e40b5","revoked":false,"object_marking_refs":["marking-definition--fa42a846-8d90-4e51-bc29-71d5b4802168"]}`
	)
	indent := func(format string, n int) []byte {
		var b bytes.Buffer
		b.WriteString("        ")
		if err := json.Indent(&b, fmt.Appendf(nil, format, n), "        ", "    "); err != nil {
			panic(err)
		}
		return b.Bytes()
	}
	out := []byte("{\n    \"type\": \"bundle\",\n    \"id\": \"bundle--5f0d9c1e-6f0c-4a43-9c1b-0c2b4f5d7a11\",\n    \"objects\": [\n")
	for n := 1; len(out) < size; n++ {
		for _, format := range []string{group, tool, uses, uses2(uses)} {
			out = append(append(out, indent(format, n)...), ",\n"...)
		}
	}
	return append(bytes.TrimSuffix(out, []byte(",\n")), "\n    ]\n}\n"...)
}

// uses2 makes relationships of which there are more than objects.
func uses2(uses string) string {
	return strings.Replace(uses, "relationship--00", "relationship--01", 1)
}

func BenchmarkDecodeAndValidate(b *testing.B) {
	text := largeBundle(40 << 20)
	b.Run("stix", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			decodeAndValidate(b, text)
		}
	})
	b.Run("encoding/json", func(b *testing.B) {
		b.SetBytes(int64(len(text)))
		for b.Loop() {
			decodeMap(b, text)
		}
	})
}

func decodeAndValidate(t testing.TB, text []byte) (*stix.Bundle, attribution.Findings) {
	bundle, err := stix.Decode(bytes.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	return bundle, bundle.Lint()
}

func decodeMap(t testing.TB, text []byte) map[string]any {
	var m map[string]any
	if err := json.Unmarshal(text, &m); err != nil {
		t.Fatal(err)
	}
	return m
}

// To decode and validate takes no longer than package encoding/json takes to decode into a map.
func TestSpeed(t *testing.T) {
	text := largeBundle(10 << 20)
	pace.AtMost(t, 1, func() { decodeAndValidate(t, text) }, func() { decodeMap(t, text) })
}

// What is kept of a bundle, the text that it was read from included, is at most four times that text.
func TestMemory(t *testing.T) {
	text := largeBundle(10 << 20)
	var before, after runtime.MemStats
	runtime.GC()
	runtime.ReadMemStats(&before)
	bundle, findings := decodeAndValidate(t, text)
	runtime.GC()
	runtime.ReadMemStats(&after)
	kept := float64(after.HeapAlloc-before.HeapAlloc)/float64(len(text)) + 1
	t.Logf("%.2f times the text", kept)
	if kept > 4 {
		t.Errorf("%.2f times the text is kept", kept)
	}
	runtime.KeepAlive(bundle)
	runtime.KeepAlive(findings)
	runtime.KeepAlive(text)
}
