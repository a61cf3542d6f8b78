package stix

import (
	"bytes"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"example.com/attribution/stix"
)

// ajvObjects prints which objects of a bundle, or of a list, the schemas of OASIS refuse, by the JSON Schema validator
// ajv, each by the schema of its type.
const ajvObjects = `
const [modules, schemas] = process.argv.slice(1);
const Ajv = require(modules + "/node_modules/ajv/dist/2020").default;
// Patterns of the schemas escape hyphens, which a regular expression with the flag u refuses.
const ajv = new Ajv({strict: false, allErrors: true, unicodeRegExp: false});
require(modules + "/node_modules/ajv-formats")(ajv);
const fs = require("fs"), path = require("path"), of = {};
for (const folder of fs.readdirSync(schemas)) {
	for (const file of fs.readdirSync(path.join(schemas, folder)).filter(f => f.endsWith(".json"))) {
		const schema = JSON.parse(fs.readFileSync(path.join(schemas, folder, file)));
		ajv.addSchema(schema);
		of[path.basename(file, ".json")] = schema.$id;
	}
}
let checked = 0;
const input = JSON.parse(fs.readFileSync(0, "utf8"));
for (const o of Array.isArray(input) ? input : input.objects) {
	if (!(o.type in of)) continue; // of a type of one's own
	checked++;
	const valid = ajv.getSchema(of[o.type]);
	if (!valid(o)) console.log(o.id + " " + ajv.errorsText(valid.errors));
}
if (checked === 0) console.log("nothing was checked");
`

// Another validator finds nothing either, whatever the profile.
func TestAjv(t *testing.T) {
	modules := os.Getenv("ATTRIBUTION_READERS")
	if modules == "" {
		t.Skip("ATTRIBUTION_READERS names no folder that internal/check/readers.sh filled")
	}
	modules, err := filepath.Abs(modules)
	if err != nil {
		t.Fatal(err)
	}
	schemas := filepath.Join(data(t), "stix", "json-schemas")
	refused := func(t *testing.T, bundle []byte) string {
		t.Helper()
		node := exec.Command("node", "-e", ajvObjects, modules, schemas)
		node.Stdin, node.Stderr = bytes.NewReader(bundle), os.Stderr
		out, err := node.Output()
		if err != nil {
			t.Fatal(err)
		}
		return string(out)
	}
	for _, profile := range []stix.Profile{stix.ProfilePlain, stix.ProfileOpenCTI} {
		var all stix.Bundle // node compiles the schemas once for all dossiers
		for _, c := range dossiers(t) {
			b, _, err := stix.FromCase(c, stix.Options{Profile: profile})
			if err != nil {
				t.Fatal(err)
			}
			all.Objects = append(all.Objects, b.Objects...)
		}
		text, err := all.MarshalJSON()
		if err != nil {
			t.Fatal(err)
		}
		if found := refused(t, text); found != "" {
			t.Errorf("%v:\n%s", profile, found)
		}
	}
	const wrong = `{"type": "bundle", "objects": [{"type": "malware", "spec_version": "2.1", "id": "malware--31b940d4-6f7f-459a-80ea-9c1f17b58abc", "name": "x"}]}`
	if refused(t, []byte(wrong)) == "" {
		t.Error("malware without created, modified and is_family is let pass")
	}
}
