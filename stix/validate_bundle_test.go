package stix_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/google/go-cmp/cmp"
)

// found returns findings as one line.
func found(findings attribution.Findings) string {
	var out []string
	for _, f := range findings {
		out = append(out, fmt.Sprintf("%s %s %s%s", f.Severity, f.Code, f.Path, strings.TrimRight(" "+f.Member, " ")))
	}
	return strings.Join(out, "; ")
}

func TestBundleRules(t *testing.T) {
	identity := valid["identity"]
	later := strings.Replace(identity, `"modified":"2016`, `"modified":"2017`, 1)
	const id = `"id":"bundle--5f0d9c1e-6f0c-4a43-9c1b-0c2b4f5d7a11"`
	marking := func(n, by int) string {
		return fmt.Sprintf(`{"type":"marking-definition","spec_version":"2.1","id":"marking-definition--34098fce-860f-48ae-8e50-00000000000%d","created":"2017-01-20T00:00:00.000Z","definition_type":"statement","definition":{"statement":"S"},"object_marking_refs":["marking-definition--34098fce-860f-48ae-8e50-00000000000%d"]}`, n, by)
	}
	for name, c := range map[string]struct{ text, want string }{
		"valid":            {`{"type":"bundle",` + id + `,"objects":[` + identity + `]}`, ""},
		"without objects":  {`{"type":"bundle",` + id + `}`, ""},
		"list":             {`[` + identity + `]`, ""},
		"alone":            {identity, ""},
		"empty":            {`{"type":"bundle",` + id + `,"objects":[]}`, "error empty /objects"},
		"no list":          {`{"type":"bundle",` + id + `,"objects":{}}`, "error wrong-type /objects"},
		"no id":            {`{"type":"bundle","objects":[` + identity + `]}`, "error missing  id"},
		"id of others":     {`{"type":"bundle","id":"identity--5f0d9c1e-6f0c-4a43-9c1b-0c2b4f5d7a11","objects":[` + identity + `]}`, "error foreign-identifier /id"},
		"own property":     {`{"type":"bundle",` + id + `,"x_own":1,"objects":[` + identity + `]}`, "warning custom-property /x_own"},
		"other type":       {`{"type":"bundel",` + id + `,"objects":[` + identity + `]}`, "error malformed-value "},
		"same version":     {`{"type":"bundle",` + id + `,"objects":[` + identity + `,` + identity + `]}`, "warning same-version /objects/1/id"},
		"two versions":     {`{"type":"bundle",` + id + `,"objects":[` + identity + `,` + later + `]}`, "advice old-version /objects/0/modified"},
		"object in place":  {`[` + strings.Replace(identity, `"ACME"`, `1`, 1) + `]`, "error wrong-type /0/name"},
		"object alone":     {strings.Replace(identity, `"ACME"`, `1`, 1), "error wrong-type /name"},
		"to nothing":       {`[` + valid["sighting"] + `]`, "advice outside /0/sighting_of_ref; advice outside /0/where_sighted_refs/0"},
		"member twice":     {`[` + strings.Replace(identity, `"name"`, `"name":"A","name"`, 1) + `]`, "error duplicate /0/name"},
		"invalid UTF-8":    {`[` + strings.Replace(identity, `ACME`, "\xff", 1) + `]`, "error invalid-utf8 /0"},
		"no type":          {`[{}]`, "error missing /0 type"},
		"bundle in bundle": {`[{"type":"bundle",` + id + `,"spec_version":"2.1"}]`, "warning custom-object /0/type; error missing /0 created; error missing /0 modified"},
		"marks itself":     {`[` + marking(1, 1) + `]`, "error cycle /0/object_marking_refs"},
		"marked in circle": {`[` + marking(1, 2) + `,` + marking(2, 1) + `]`, "error cycle /0/object_marking_refs; error cycle /1/object_marking_refs"},
		"marked in a line": {`[` + marking(1, 2) + `,` + marking(2, 3) + `]`, "advice outside /1/object_marking_refs/0"},
	} {
		t.Run(name, func(t *testing.T) {
			if got := found(decode(t, c.text).Lint()); got != c.want {
				t.Errorf("got  %s\nwant %s", got, c.want)
			}
		})
	}
}

// That objects of one type have a property of their producer's is one finding, with their number; what must not be is
// one for each place.
func TestCount(t *testing.T) {
	with := func(kind, id, members string) string {
		return fmt.Sprintf(`{"type":%q,"spec_version":"2.1","id":"%s--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3%s","created":"2016-04-06T20:03:48.000Z","modified":"2016-04-06T20:03:48.000Z","name":"A",%s}`,
			kind, kind, id, members)
	}
	b := decode(t, bundleOf(with("identity", "1", `"x_own":1,"name":"B"`), with("campaign", "2", `"x_own":1`), with("identity", "3", `"name":"B","x_own":2`)))
	counted := func(findings attribution.Findings) []string {
		var out []string
		for _, f := range findings {
			out = append(out, fmt.Sprintf("%s %s %d", f.Code, f.Path, f.Count))
		}
		return out
	}
	want := []string{"custom-property /objects/0/x_own 2", "duplicate /objects/0/name 0", "custom-property /objects/1/x_own 0", "duplicate /objects/2/name 0"}
	if diff := cmp.Diff(want, counted(b.Lint())); diff != "" {
		t.Errorf("(-want +got):\n%s", diff)
	}
	var errs attribution.Findings
	if err := b.Validate(); !errors.As(err, &errs) || !cmp.Equal(errs, b.Lint().Errors()) {
		t.Errorf("errors: %v", err)
	}
}

func TestVersion(t *testing.T) {
	const old = `{"type":"identity","id":"identity--8e2e2d2b-17d4-4cbf-938f-98ee46b3cd3f","created":"2016-04-06T20:03:48.000Z","modified":"2016-04-06T20:03:48.000Z","name":"A","identity_class":"group"}`
	for text, want := range map[string]stix.Version{
		`{"type":"bundle","id":"bundle--1","spec_version":"2.0","objects":[` + old + `]}`: stix.Version20,
		`{"type":"bundle","id":"bundle--1","objects":[` + old + `]}`:                      stix.Version21,
		`{"type":"bundle","id":"bundle--1","spec_version":"2.1"}`:                         stix.Version21,
		old:                                   stix.Version20,
		valid["identity"]:                     stix.Version21,
		`[` + old + `]`:                       stix.Version20,
		`[` + old + `,` + valid["file"] + `]`: stix.Version21,
		`[]`:                                  stix.Version21,
		strings.Replace(old, `"name"`, `"roles":["r"],"name"`, 1): stix.Version21,
		`{"type":"note"}`:                   stix.Version21,
		`{"type":"x-own","created":"2016"}`: stix.Version20,
		`{"type":"x-own"}`:                  stix.Version21,
		`{"type":"file","name":"a"}`:        stix.Version21,
	} {
		if got := decode(t, text).Version(); got != want {
			t.Errorf("%s: got %s, want %s", text, got, want)
		}
	}
	b := decode(t, `{"type":"bundle","id":"bundle--5f0d9c1e-6f0c-4a43-9c1b-0c2b4f5d7a11","spec_version":"2.0","objects":[`+old+`,`+strings.Replace(old, "{", `{"confidence":1,`, 1)+`]}`)
	if got := found(b.Lint()); got != "advice old-version /objects; error reserved-property /objects/1/confidence; warning same-version /objects/1/id" {
		t.Errorf("got %s", got)
	}
}

// What STIX 2.0 has in containers is checked there, and so are references within one.
func TestContainer(t *testing.T) {
	for objects, want := range map[string]string{
		`{"0":{"type":"file","name":"a","parent_directory_ref":"1"},"1":{"type":"directory","path":"/"}}`: "",
		`{"0":{"type":"file","name":"a","parent_directory_ref":"2"}}`:                                     "error dangling /objects/0/parent_directory_ref",
		`{"0":{"type":"file","name":"a","parent_directory_ref":"0"}}`:                                     "error wrong-reference /objects/0/parent_directory_ref",
		`{"0":{"type":"file"}}`:                "error incomplete /objects/0",
		`{"0":{"name":"a"}}`:                   "error missing /objects/0 type",
		`{"0":7}`:                              "error wrong-type /objects/0",
		`{"0":{"type":"x-own-thing","a_b":1}}`: "",
		`{"0":{"type":"thing","a_b":1}}`:       "warning custom-object /objects/0/type",
		`{"0":{"type":"Thing","a_b":1}}`:       "error malformed-type /objects/0/type",
		`{}`:                                   "error empty /objects",
		`[1]`:                                  "error wrong-type /objects",
	} {
		o := object(t, strings.Replace(valid["observed-data"], `"object_refs":["file--28bb3599-77cd-5a82-a950-b5bc3caf07c4"]`, `"objects":`+objects, 1))
		if got := found(o.Lint(stix.Version21)); got != want {
			t.Errorf("%s: got %s, want %s", objects, got, want)
		}
	}
}

func TestPatterns(t *testing.T) {
	for pattern, want := range map[string]bool{
		`[file:name = 'a']`:   true,
		` [ file:name='a' ] `: true,
		`[file:hashes.'SHA-256' = 'a' AND NOT EXISTS file:size]`:                                                                             true,
		`[a-b:abc[*].d[0].e_f NOT IN ('a', 'b') OR (x-y:abc > -1.5 AND x-y:abc <= 2)]`:                                                       true,
		`[x-y:abc MATCHES '^a\\.b\'$']`:                                                                                                      true,
		`[x-y:abc = true OR x-y:abc != false OR x-y:abc = h'00ff' OR x-y:abc = b'ABI=' OR x-y:abc = t'2014-01-13T07:03:17Z']`:                true,
		`([x-y:abc = 1] FOLLOWEDBY [x-y:abc = 2]) WITHIN 600 SECONDS REPEATS 5 TIMES`:                                                        true,
		`[x-y:abc = 1] START t'2014-01-13T07:03:17Z' STOP t'2014-01-14T07:03:17Z' AND [x-y:abc = 2] OR [x-y:abc ISSUBSET '198.51.100.0/24']`: true,
		``:                                      false,
		`file:name = 'a'`:                       false,
		`[file:name]`:                           false,
		`[file:name = "a"]`:                     false,
		`[file:name = 'a]`:                      false,
		`[file:name = 'a'`:                      false,
		`[file:name = 'a'] x`:                   false,
		`[file:name == 'a']`:                    false,
		`[file = 'a']`:                          false,
		`[ab:name = 'a']`:                       false,
		`[file:ab = 'a']`:                       false,
		`[File:name = 'a']`:                     false,
		`[file:hashes.SHA-256 = 'a']`:           false,
		`[file:size > ]`:                        false,
		`[file:size = h'0']`:                    false,
		`[file:size = b'*']`:                    false,
		`[file:size = t'2014-13-01T00:00:00Z']`: false,
		`[file:size IN 'a']`:                    false,
		`[file:size IN ('a' 'b')]`:              false,
		`[file:name = 'a'] REPEATS 0 TIMES`:     false,
		`[file:name = 'a'] WITHIN 5 MINUTES`:    false,
		`[file:name = 'a'] REPEATS 5 TIMES REPEATS 6 TIMES`: false,
		`[file:name = 'a'] AND`:                             false,
		`([file:name = 'a']`:                                false,
		`[NOT file:name = 'a']`:                             false,
		`[file:name[a] = 'a']`:                              false,
		strings.Repeat("(", 1_000_000):                      false,
	} {
		o, err := object(t, valid["indicator"]).With("pattern", []byte(fmt.Sprintf("%q", pattern)))
		if err != nil {
			t.Fatal(err)
		}
		if got := !errors.Is(o.Validate(stix.Version21), stix.CodeMalformedPattern); got != want {
			t.Errorf("%.100s: valid %t", pattern, got)
		}
	}
}
