package stix_test

import (
	"bytes"
	"encoding/csv"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/stix"
)

// rows returns the rows of a table of the third-party data, by the names of its columns.
func rows(t testing.TB, path string) []map[string]string {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	r := csv.NewReader(f)
	r.Comma, r.LazyQuotes, r.FieldsPerRecord = '\t', true, -1
	all, err := r.ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	var out []map[string]string
	for _, row := range all[1:] {
		m := make(map[string]string)
		for i, column := range all[0] {
			if i < len(row) {
				m[column] = row[i]
			}
		}
		out = append(out, m)
	}
	return out
}

// A verdict is what others say of a document.
type verdict struct {
	file  string
	valid bool
}

// verdicts returns those that the makers of the specification's tools agree on, or that were decided by its text.
func verdicts(t testing.TB) []verdict {
	root := data(t, "stix")
	var out []verdict
	for _, r := range rows(t, filepath.Join(root, "validator-cases", "EXPECTED.tsv")) {
		out = append(out, verdict{"validator-cases/" + r["file"], r["class"] != "must-invalid"})
	}
	for _, r := range rows(t, filepath.Join(root, "python-stix2-cases", "EXPECTED.tsv")) {
		if r["agreement"] == "agree" {
			out = append(out, verdict{"python-stix2-cases/" + r["file"], r["validator_must"] == "valid"})
		}
	}
	for _, r := range rows(t, filepath.Join(root, "mutated-cases", "EXPECTED.tsv")) {
		if r["adjudicated"] != "ambiguous" {
			out = append(out, verdict{"mutated-cases/" + r["file"], r["adjudicated"] != "invalid"})
		}
	}
	for _, r := range rows(t, filepath.Join(root, "FILE-VERDICTS.tsv")) {
		out = append(out, verdict{strings.TrimPrefix(r["file"], "stix/"), r["validator_must"] == "valid"})
	}
	return out
}

// disagreements are the documents of which the verdict is another here, with what decides it. None of them is refused
// here that others accept.
var disagreements = map[string]string{
	"validator-cases/v21/must-invalid/0228-artifact-artifact_mime_type.json":                "6.1.1: mime_type should be registered with IANA; no more",
	"validator-cases/v21/must-invalid/0237-directory-directory_character_set.json":          "6.3.1: path_enc is of a registry of IANA, which is not built in",
	"validator-cases/v21/must-invalid/0244-file-file_character_set.json":                    "6.7.1: name_enc is of a registry of IANA, which is not built in",
	"validator-cases/v21/must-invalid/0292-software-software_language.json":                 "6.14.1: languages are of a registry, which is not built in",
	"validator-cases/v20/must-invalid/0155-observed-data-file_character_set.json":           "2.0, part 4, 2.6.1: as with 6.7.1 above",
	"validator-cases/v20/must-invalid/0076-indicator-pattern_custom_object_prefix_lax.json": "2.0, part 4, 5.2.1: custom types should begin with x- and a source; no more",
	"python-stix2-cases/rejected/0264-malware-malware_required_property_name.json":          "4.11.1: is_family is optional since errata 01",
	"mutated-cases/vulnerability/0957-missing_spec_version.json":                            "2.0, part 2, 2.12: a valid object of STIX 2.0, which has no spec_version",
}

// At least 98 of 100 verdicts are the same, and no object is refused that others accept.
func TestAgreement(t *testing.T) {
	root := data(t, "stix")
	all := verdicts(t)
	disagreed := make(map[string]bool)
	for _, v := range all {
		text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(v.file)))
		if err != nil {
			t.Fatal(err)
		}
		var findings attribution.Findings
		b, err := stix.Decode(bytes.NewReader(text))
		if err == nil {
			findings = b.Lint().Errors()
		}
		valid := err == nil && len(findings) == 0
		if valid {
			if err := caseOf(t, b).Validate(); err != nil {
				t.Errorf("%s: the case that it gives is not valid: %v", v.file, err)
			}
		}
		switch {
		case v.valid && !valid:
			t.Errorf("%s is valid, and refused: %v %v", v.file, err, findings)
		case valid != v.valid:
			disagreed[v.file] = true
			if disagreements[v.file] == "" {
				t.Errorf("%s is not valid, and accepted", v.file)
			}
		}
	}
	for file := range disagreements {
		if !disagreed[file] {
			t.Errorf("%s is no disagreement", file)
		}
	}
	t.Logf("%d of %d verdicts are the same", len(all)-len(disagreed), len(all))
	if len(disagreed)*100 > len(all)*2 {
		t.Errorf("%d of %d verdicts are others", len(disagreed), len(all))
	}
}
