package peers

import (
	"bytes"
	"encoding/json"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"testing"

	"example.com/attribution/coding"
)

// tables are small ones, each a list of units with the values of their coders. An empty value is missing: with two
// coders, three and four, with few and many values.
func tables() [][][]string {
	out := [][][]string{
		// The example of the other package, with its short row.
		{{"1", "1", "1"}, {"2", "1", "2"}, {"1", "1", ""}},
		// No unit can be paired but one.
		{{"a", ""}, {"", "b"}, {"a", "b"}, {"c", ""}},
		// Skewed: three in four agree, no better than by chance.
		{{"a", "a"}, {"a", "a"}, {"a", "a"}, {"a", "b"}},
	}
	rng := rand.New(rand.NewPCG(21, 1))
	for len(out) < 25 {
		coders, values := 2+rng.IntN(3), 2+rng.IntN(4)
		var units [][]string
		for range 3 + rng.IntN(10) {
			truth := rng.IntN(values)
			unit := make([]string, coders)
			for i := range unit {
				value := truth
				if rng.IntN(3) == 0 {
					value = rng.IntN(values)
				}
				if rng.IntN(5) > 0 {
					unit[i] = fmt.Sprint("v", value)
				}
			}
			units = append(units, unit)
		}
		out = append(out, units)
	}
	return out
}

// script reads tables and prints the alpha of each, or null where the other implementation gives no number.
const script = `
const { alpha } = require(process.argv[1]);
const tables = JSON.parse(require("fs").readFileSync(0));
console.log(JSON.stringify(tables.map(units => {
	const coders = units[0].map((_, i) => units.map(u => u[i] === "" ? undefined : u[i]));
	const a = alpha(coders);
	return Number.isFinite(a) ? a : null;
})));`

// Krippendorff's alpha is that of another implementation.
func TestAlpha(t *testing.T) {
	folder := os.Getenv("ATTRIBUTION_KRIPPENDORFF")
	if folder == "" {
		t.Skip("ATTRIBUTION_KRIPPENDORFF names no folder that internal/check/krippendorff.sh filled")
	}
	folder, err := filepath.Abs(folder)
	if err != nil {
		t.Fatal(err)
	}
	all := tables()
	text, err := json.Marshal(all)
	if err != nil {
		t.Fatal(err)
	}
	node := exec.Command("node", "-e", script, folder)
	node.Stdin, node.Stderr = bytes.NewReader(text), os.Stderr
	answer, err := node.Output()
	if err != nil {
		t.Fatal(err)
	}
	var theirs []*float64
	if err := json.Unmarshal(answer, &theirs); err != nil || len(theirs) != len(all) {
		t.Fatalf("%d answers to %d tables: %v", len(theirs), len(all), err)
	}
	compared := 0
	for i, units := range all {
		ours, ok := coding.Alpha(units)
		if !ok {
			if theirs[i] != nil && *theirs[i] != 1 && *theirs[i] != 0 { // what there is without variation is a convention
				t.Errorf("%v: undefined here, and %v there", units, *theirs[i])
			}
			continue
		}
		if theirs[i] == nil || math.Abs(ours-*theirs[i]) > 1e-12 {
			t.Errorf("%v: %v here, and there %v", units, ours, theirs[i])
			continue
		}
		compared++
	}
	if compared < 20 {
		t.Errorf("only %d tables were compared", compared)
	}
}
