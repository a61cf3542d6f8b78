package spec

import (
	"html"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var (
	tag      = regexp.MustCompile(`<[^>]*>|\*\*`)
	typeRow  = regexp.MustCompile(`(?s)>\s*<strong>type</strong> \(required\).*?MUST</strong> be (?:<[^>]*>)?\s*([a-z0-9-]+)`)
	property = regexp.MustCompile(`(?:<strong>|\*\*)([a-z0-9_]+)(?:</strong>|\*\*) \((required|optional)[^)]*\)`)
)

// The tables say what the text of the specification says.
func TestSpecification(t *testing.T) {
	root := os.Getenv("ATTRIBUTION_DATA")
	if root == "" {
		t.Skip("ATTRIBUTION_DATA is not set")
	}
	text, err := os.ReadFile(filepath.Join(root, "stix", "stix-v2.1-os-errata.md"))
	if err != nil {
		t.Skip(err)
	}
	_, body, ok := strings.Cut(string(text), "# 4. STIX Domain Objects <a")
	if !ok {
		t.Fatal("the specification has no section 4")
	}
	seen := make(map[string]bool)
	for _, section := range regexp.MustCompile(`\n#+ `).Split(body, -1) {
		m := typeRow.FindStringSubmatch(section)
		if m == nil {
			continue
		}
		name := m[1]
		o := Lookup(name, V21)
		if o == nil {
			t.Errorf("there is no type %s", name)
			continue
		}
		seen[name] = true
		inText := make(map[string]bool)
		for _, m := range property.FindAllStringSubmatch(section, -1) {
			inText[m[1]] = true
			i := o.Property(m[1])
			if i < 0 {
				t.Errorf("%s has no property %s", name, m[1])
				continue
			}
			if required := o.Properties[i].Required&V21 != 0; required != (m[2] == "required") {
				t.Errorf("%s: %s is %s", name, m[1], m[2])
			}
		}
		for _, p := range o.Type.Properties {
			if !inText[p.Name] && p.In != V20 && !isCommon(p.Name) {
				t.Errorf("%s: the specification has no property %s", name, p.Name)
			}
		}
	}
	for _, list := range [][]*Type{domain(), relationships(), observables(), meta()} {
		for _, o := range list {
			if !seen[o.Name] {
				t.Errorf("the specification has no type %s", o.Name)
			}
		}
	}
	plain := html.UnescapeString(tag.ReplaceAllString(string(text), ""))
	for _, words := range [][]string{attackMotivation, identityClass, industrySector, reportType, threatActorType, opinions, region, malwareCapabilities} {
		for _, w := range words {
			if !strings.Contains(plain, w) {
				t.Errorf("the specification has no word %s", w)
			}
		}
	}
}

func isCommon(name string) bool {
	for _, p := range common(Domain) {
		if p.Name == name {
			return true
		}
	}
	return false
}

func TestLookup(t *testing.T) {
	for _, c := range []struct {
		name     string
		in       Versions
		property string
		want     Kind // Any: the property is not there
	}{
		{"identity", V21, "roles", String},
		{"identity", V20, "roles", Any},
		{"identity", V20, "confidence", Reserved},
		{"malware", V20, "labels", Vocabulary},
		{"malware", V21, "labels", String},
		{"file", V20, "created", Timestamp},
		{"file", V21, "created", Any},
		{"file", V21, "extensions", Extensions},
		{"bundle", V21, "spec_version", Any},
		{"bundle", V20, "spec_version", String},
	} {
		o := Lookup(c.name, c.in)
		got := Any
		if i := o.Property(c.property); i >= 0 {
			got = o.Properties[i].Kind
		}
		if got != c.want {
			t.Errorf("%s, %s in %d: got %d, want %d", c.name, c.property, c.in, got, c.want)
		}
	}
	for _, name := range []string{"incident", "note", "location", "x-custom"} {
		if Lookup(name, V20) != nil {
			t.Errorf("%s is no type of STIX 2.0", name)
		}
	}
	if Lookup("file", V21).Extension("ntfs-ext") == nil || Lookup("file", V21).Extension("tcp-ext") != nil {
		t.Error("extensions of files")
	}
	if Of(&externalReference, V21).Property("url") < 0 || Of(&peSection, V20) == nil {
		t.Error("nested types")
	}
}

func TestSuggested(t *testing.T) {
	for _, c := range []struct {
		source, relationship, target string
		want                         bool
	}{
		{"campaign", "attributed-to", "intrusion-set", true},
		{"intrusion-set", "attributed-to", "identity", false},
		{"incident", "related-to", "note", true},
		{"tool", "duplicate-of", "tool", true},
		{"tool", "duplicate-of", "malware", false},
		{"infrastructure", "consists-of", "file", true},
		{"infrastructure", "consists-of", "note", false},
		{"malware", "mitigates", "tool", false},
	} {
		if got := Suggested(c.source, c.relationship, c.target); got != c.want {
			t.Errorf("%s %s %s: got %t", c.source, c.relationship, c.target, got)
		}
	}
}
