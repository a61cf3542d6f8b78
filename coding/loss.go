package coding

import (
	"bytes"
	"encoding/json"
	"errors"
	"maps"
	"reflect"
	"slices"
	"strconv"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// losses reads the rows back and returns what differs then. So nothing can be missing without a loss.
func (w *tableRows) losses() ([]attribution.Loss, error) {
	back, err := Reader{}.Case(w.rows...)
	if err != nil {
		return nil, errors.Join(errors.New("coding: the rows of "+w.c.ID+" cannot be read"), err)
	}
	if back == nil {
		back = &attribution.Case{ID: w.c.ID}
	}
	var sides [2]any
	for i, c := range []*attribution.Case{w.c, back} {
		var b bytes.Buffer
		if err := c.Encode(&b); err != nil {
			return nil, err
		}
		in := json.NewDecoder(&b)
		in.UseNumber()
		if err := in.Decode(&sides[i]); err != nil {
			return nil, err
		}
	}
	l := lost{id: w.c.ID}
	l.compare(nil, sides[0], sides[1])
	return l.out, nil
}

// lost lists what one document has and another does not.
type lost struct {
	id  string
	out []attribution.Loss
}

func (l *lost) compare(path []string, a, b any) {
	if reflect.DeepEqual(a, b) {
		return
	}
	switch x := a.(type) {
	case map[string]any:
		if y, ok := b.(map[string]any); ok {
			for _, name := range slices.Sorted(maps.Keys(x)) {
				l.compare(append(path, name), x[name], y[name])
			}
			return
		}
	case []any:
		if y, ok := b.([]any); ok && len(y) <= len(x) {
			for i := range x {
				var other any
				if i < len(y) {
					other = y[i]
				}
				l.compare(append(path, strconv.Itoa(i)), x[i], other)
			}
			return
		}
	}
	l.lose(path, a)
}

func (l *lost) lose(path []string, value any) {
	out := attribution.Loss{Object: l.id, Reason: "a table of acts has no column for it"}
	if len(path) > 1 && slices.Contains(attribution.Collections(), attribution.Collection(path[0])) {
		out.Object, path = path[0]+"/"+path[1], path[2:]
	}
	for _, name := range path {
		out.Path += "/" + model.Escape(name)
	}
	if text, ok := value.(string); ok {
		out.Value = text
	} else if text, err := json.Marshal(value); err == nil {
		out.Value = string(text)
	}
	l.out = append(l.out, out)
}
