package peers

import (
	"bytes"
	"encoding/json"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/export"
)

// annotationTerms are the terms of the JSON-LD context http://www.w3.org/ns/anno.jsonld that exports use, from the Web
// Annotation Vocabulary (Recommendation of 23 February 2017, appendix A), so that nothing is fetched.
const annotationTerms = `{
	"oa": "http://www.w3.org/ns/oa#", "as": "http://www.w3.org/ns/activitystreams#", "dc": "http://purl.org/dc/elements/1.1/",
	"dcterms": "http://purl.org/dc/terms/", "foaf": "http://xmlns.com/foaf/0.1/",
	"rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
	"id": {"@type": "@id", "@id": "@id"}, "type": {"@type": "@id", "@id": "@type"},
	"Annotation": "oa:Annotation", "TextualBody": "oa:TextualBody", "SpecificResource": "oa:SpecificResource", "TimeState": "oa:TimeState",
	"TextQuoteSelector": "oa:TextQuoteSelector", "TextPositionSelector": "oa:TextPositionSelector", "RangeSelector": "oa:RangeSelector",
	"Person": "foaf:Person", "Organization": "foaf:Organization",
	"AnnotationCollection": "as:OrderedCollection", "AnnotationPage": "as:OrderedCollectionPage", "describing": "oa:describing",
	"body": {"@type": "@id", "@id": "oa:hasBody"}, "target": {"@type": "@id", "@id": "oa:hasTarget"},
	"source": {"@type": "@id", "@id": "oa:hasSource"}, "selector": {"@type": "@id", "@id": "oa:hasSelector"},
	"state": {"@type": "@id", "@id": "oa:hasState"}, "cached": {"@type": "@id", "@id": "oa:cachedSource"},
	"startSelector": {"@type": "@id", "@id": "oa:hasStartSelector"}, "endSelector": {"@type": "@id", "@id": "oa:hasEndSelector"},
	"creator": {"@type": "@id", "@id": "dcterms:creator"}, "motivation": {"@type": "@vocab", "@id": "oa:motivatedBy"},
	"items": {"@type": "@id", "@id": "as:items", "@container": "@list"}, "partOf": {"@type": "@id", "@id": "as:partOf"},
	"first": {"@type": "@id", "@id": "as:first"}, "total": "as:totalItems", "startIndex": "as:startIndex",
	"format": "dc:format", "language": "dc:language", "value": "rdf:value", "start": "oa:start", "end": "oa:end",
	"exact": "oa:exact", "prefix": "oa:prefix", "suffix": "oa:suffix", "name": "foaf:name", "label": "rdfs:label"
}`

// readAnnotations prints the triples of a collection of annotations. Safe mode refuses what would be dropped.
const readAnnotations = `
const jsonld = require(process.argv[1] + "/node_modules/jsonld");
const context = {"@context": ` + annotationTerms + `};
const doc = JSON.parse(require("fs").readFileSync(0, "utf8"));
const documentLoader = async url => {
	if (url !== "http://www.w3.org/ns/anno.jsonld") throw new Error("asks for " + url);
	return {contextUrl: null, documentUrl: url, document: context};
};
jsonld.toRDF(doc, {documentLoader, safe: true, format: "application/n-quads"}).then(text => process.stdout.write(text), err => { console.error(err); process.exit(1) });
`

// readReferences prints a bibliography.
const readReferences = `
const {Cite} = require(process.argv[1] + "/node_modules/@citation-js/core");
require(process.argv[1] + "/node_modules/@citation-js/plugin-csl");
const items = JSON.parse(require("fs").readFileSync(0, "utf8"));
const text = new Cite(items).format("bibliography", {format: "text", template: "apa", lang: "en-US", asEntryArray: true});
process.stdout.write(JSON.stringify(text));
`

// read gives what is exported to a script of node, and returns what it prints.
func read(t *testing.T, script string, exported any) string {
	t.Helper()
	folder := os.Getenv("ATTRIBUTION_READERS")
	if folder == "" {
		t.Skip("ATTRIBUTION_READERS names no folder that internal/check/readers.sh filled")
	}
	folder, err := filepath.Abs(folder)
	if err != nil {
		t.Fatal(err)
	}
	text, err := export.Encode(exported)
	if err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", "-e", script, folder)
	node.Stdin, node.Stderr = bytes.NewReader(text), os.Stderr
	out, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	return string(out)
}

// A processor of JSON-LD reads every annotation, its target and its words, and drops nothing.
func TestExportOfAnnotations(t *testing.T) {
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			t.Fatal(err)
		}
		want := export.Annotations(c).Total
		triples := read(t, readAnnotations, export.Annotations(c))
		for _, triple := range []string{
			"<http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <http://www.w3.org/ns/oa#Annotation> .", "<http://www.w3.org/ns/oa#hasTarget>",
			"<http://www.w3.org/ns/oa#hasSource> <", "<http://www.w3.org/ns/oa#motivatedBy> <http://www.w3.org/ns/oa#describing> .",
		} {
			if got := strings.Count(triples, triple); got != want {
				t.Errorf("%s: %d times %s, want %d", id, got, triple, want)
			}
		}
	}
}

// A citation processor sets an entry for every source, with its title and the year in which it was published.
func TestExportOfReferences(t *testing.T) {
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			t.Fatal(err)
		}
		refs := export.References(c)
		var entries [][2]string
		if err := json.Unmarshal([]byte(read(t, readReferences, refs)), &entries); err != nil || len(entries) != len(refs) {
			t.Fatalf("%s: %d entries of %d references: %v", id, len(entries), len(refs), err)
		}
		set := make(map[string]string)
		for _, e := range entries {
			set[e[0]] = e[1]
		}
		for _, r := range refs {
			if !strings.Contains(set[r.ID], r.URL) {
				t.Errorf("%s: %s: no address in %s", id, r.ID, set[r.ID])
			}
			if year := string(c.Sources[attribution.SourceID(r.ID)].Published); len(year) >= 10 && year[4] == '-' && !strings.Contains(set[r.ID], year[:4]) {
				t.Errorf("%s: %s: no year in %s", id, r.ID, set[r.ID])
			}
		}
	}
}
