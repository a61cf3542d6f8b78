package misp

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"example.com/attribution/cases"
)

// ajvClusters prints what the schema of cluster files does not allow, by the JSON Schema validator ajv. The schema has
// an id of draft 4.
const ajvClusters = `
const [modules, file] = process.argv.slice(1);
const Ajv = require(modules + "/node_modules/ajv").default;
const fs = require("fs"), schema = JSON.parse(fs.readFileSync(file));
delete schema.id;
delete schema.$schema;
const ajv = new Ajv({strict: false, allErrors: true});
require(modules + "/node_modules/ajv-formats")(ajv);
const valid = ajv.compile(schema);
if (!valid(JSON.parse(fs.readFileSync(0, "utf8")))) console.log(ajv.errorsText(valid.errors));
`

// Another validator finds nothing either.
func TestAjv(t *testing.T) {
	schema(t)
	modules := os.Getenv("ATTRIBUTION_READERS")
	if modules == "" {
		t.Skip("ATTRIBUTION_READERS names no folder that internal/check/readers.sh filled")
	}
	modules, err := filepath.Abs(modules)
	if err != nil {
		t.Fatal(err)
	}
	refused := func(text []byte) string {
		node := exec.Command("node", "-e", ajvClusters, modules, filepath.Join(os.Getenv("ATTRIBUTION_DATA"), "misp", "schema_clusters.json"))
		node.Stdin, node.Stderr = bytes.NewReader(text), os.Stderr
		out, err := node.Output()
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	for _, id := range cases.IDs() {
		if found := refused(clusters(t, id)); found != "" {
			t.Errorf("%s: %s", id, found)
		}
	}
	if refused([]byte(`{"name": 1}`)) == "" {
		t.Error("a file whose name is a number is let pass")
	}
}
