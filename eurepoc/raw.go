package eurepoc

import "encoding/json"

// raw returns texts as a JSON list.
func raw(texts ...string) json.RawMessage {
	size := len("[]")
	for _, t := range texts {
		if !isPlain(t) {
			return marshal(texts)
		}
		size += len(t) + len(`"",`)
	}
	out := append(make(json.RawMessage, 0, size), '[')
	for i, t := range texts {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(append(append(out, '"'), t...), '"')
	}
	return append(out, ']')
}

func marshal(texts []string) json.RawMessage {
	out, err := json.Marshal(texts)
	if err != nil { // which text never causes
		return json.RawMessage("[]")
	}
	return out
}

// isPlain reports whether nothing in a text is escaped, as in nearly all. Package json escapes what HTML does, too.
func isPlain(text string) bool {
	for i := range len(text) {
		switch c := text[i]; {
		case c < ' ', c > '~', c == '"', c == '\\', c == '<', c == '>', c == '&':
			return false
		}
	}
	return true
}
