package draft

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// Schema returns the JSON Schema, draft 2020-12, of the decisions on doubts: an object with a member for each doubt,
// whose value is one of its choices or [ChoiceOpen]. It has what the doubt is about and what each choice does in words,
// so that a form can be made of it, or a language model be held to it: all members are required, and there are no
// others.
func Schema(doubts []Doubt) ([]byte, error) {
	type choices struct {
		Title       string   `json:"title"`
		Description string   `json:"description"`
		Enum        []string `json:"enum"`
	}
	properties := make(map[string]choices, len(doubts))
	required := make([]string, 0, len(doubts))
	for _, d := range doubts {
		c := choices{Title: fmt.Sprintf("%s: %s", d.Code, d.Text)}
		var does []string
		for _, a := range d.Alternatives {
			c.Enum = append(c.Enum, a.Choice)
			does = append(does, fmt.Sprintf("%q: %s", a.Choice, a.Does))
		}
		c.Enum = append(c.Enum, ChoiceOpen)
		c.Description = strings.Join(append(does, fmt.Sprintf("%q: a person decides", ChoiceOpen)), "; ")
		properties[d.ID] = c
		required = append(required, d.ID)
	}
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	err := e.Encode(struct {
		Schema     string             `json:"$schema"`
		Title      string             `json:"title"`
		Type       string             `json:"type"`
		Properties map[string]choices `json:"properties"`
		Required   []string           `json:"required"`
		Additional bool               `json:"additionalProperties"`
	}{"https://json-schema.org/draft/2020-12/schema", "decisions", "object", properties, required, false})
	if err != nil {
		return nil, fmt.Errorf("draft: %w", err)
	}
	return b.Bytes(), nil
}
