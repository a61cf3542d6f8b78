package attribution_test

import (
	"encoding/json"
	"fmt"
	"os"
	"slices"
	"testing"
)

// The heart of the case in Go says nothing that the embedded dossier does not say. It may say less.
func TestHeart(t *testing.T) {
	c := heart()
	if err := c.Validate(); err != nil {
		t.Fatalf("the heart is not valid:\n%v", err)
	}
	text, err := os.ReadFile("cases/2024-us-uk-nz.case.json")
	if err != nil {
		t.Fatal(err)
	}
	var whole, part any
	if err := json.Unmarshal(text, &whole); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(encode(t, c), &part); err != nil {
		t.Fatal(err)
	}
	for _, difference := range beyond(part, whole, "") {
		t.Error(difference)
	}
}

// beyond lists what part says and whole does not. A list may leave elements out, in order.
func beyond(part, whole any, path string) []string {
	switch p := part.(type) {
	case map[string]any:
		w, ok := whole.(map[string]any)
		if !ok {
			return []string{path + ": no object in the dossier"}
		}
		var out []string
		for key, value := range p {
			if _, ok := w[key]; !ok {
				out = append(out, path+"/"+key+": not in the dossier")
				continue
			}
			out = append(out, beyond(value, w[key], path+"/"+key)...)
		}
		return out
	case []any:
		w, _ := whole.([]any)
		for i, value := range p {
			at := slices.IndexFunc(w, func(x any) bool { return beyond(value, x, "") == nil })
			if at < 0 {
				return []string{fmt.Sprintf("%s/%d: no such element in the dossier", path, i)}
			}
			w = w[at+1:]
		}
		return nil
	}
	if part != whole {
		return []string{fmt.Sprintf("%s: %v, in the dossier %v", path, part, whole)}
	}
	return nil
}
