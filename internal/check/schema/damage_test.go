package schema

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// A damaged document is the complete case with one thing changed. It shares what is not changed.
type damaged struct {
	what string // the change and where it is
	doc  any
}

// damages changes everything in a document by itself, in each of the ways in which documents are structurally wrong: a
// value of another type, null, a text that is no word, no id, no date, a number below zero or with a fraction, a member
// that is missing or in the wrong case, an id that is none, a member that stands in another object of the kind.
func damages(root any) []damaged {
	var out []damaged
	done := make(map[string]bool)
	like := "" // what else is like the value that is changed: it is enough to change one of them
	add := func(what, path string, value any) {
		if x := what + like; !done[x] {
			done[x] = true
			out = append(out, damaged{what + " " + path, with(root, tokens(path), value)})
		}
	}
	siblings := make(map[string]map[string]any) // members by the kind of object
	walk(root, "", func(path string, x any) {
		if o, ok := x.(map[string]any); ok {
			all := siblings[kindOf(path, o)]
			if all == nil {
				all = make(map[string]any)
				siblings[kindOf(path, o)] = all
			}
			for name, value := range o {
				if _, ok := all[name]; !ok {
					all[name] = value
				}
			}
		}
	})
	walk(root, "", func(path string, x any) {
		if strings.Contains(path, "~1") {
			return // what is one's own, in which anything may stand
		}
		like = placeOf(path)
		if o, ok := x.(map[string]any); ok {
			verb, _ := o["verb"].(string)
			like = kindOf(path, o) + verb + strings.Join(slices.Sorted(maps.Keys(o)), " ")
		}
		add("null", path, nil)
		switch x := x.(type) {
		case string:
			add("a number for a text", path, json.Number("7"))
			add("a list for a text", path, []any{x})
			for _, text := range [...]string{"", "\u0001 ", "nobody", "2021-99", "ZZ", "http://[", "no/thing"} {
				add("the text "+strconv.Quote(text), path, text)
			}
		case json.Number:
			add("a text for a number", path, string(x))
			whole, _, _ := strings.Cut(string(x), ".")
			for _, number := range []json.Number{"-1", "1.5", json.Number(whole + ".0")} {
				add("the number "+string(number), path, number)
			}
		case bool:
			add("a text for a truth", path, "true")
			add("a number for a truth", path, json.Number("1"))
		case []any:
			add("an object for a list", path, map[string]any{})
			add("a text for a list", path, "text")
			add("an empty list", path, []any{})
		case map[string]any:
			add("a list for an object", path, []any{})
			add("a text for an object", path, "text")
			add("an empty object", path, map[string]any{})
			for _, name := range slices.Sorted(maps.Keys(x)) {
				add("without "+name, path, renamed(x, name, ""))
				for _, other := range []string{strings.ToUpper(name), "no id/" + name, "…" + name} {
					add("with "+other+" for "+name, path, renamed(x, name, other))
				}
			}
			others := siblings[kindOf(path, x)]
			for _, name := range slices.Sorted(maps.Keys(others)) {
				if _, ok := x[name]; !ok {
					o := maps.Clone(x)
					o[name] = others[name]
					add("with what another has under "+name, path, o)
				}
			}
		}
	})
	return out
}

// renamed is an object with a member under another name or, if that is empty, without it.
func renamed(o map[string]any, name, other string) map[string]any {
	out := maps.Clone(o)
	delete(out, name)
	if other != "" {
		out[other] = o[name]
	}
	return out
}

// kindOf tells objects apart by where they stand and by their kind.
func kindOf(path string, o map[string]any) string {
	kind, _ := o["kind"].(string)
	return placeOf(path) + " " + kind
}

// placeOf is a path without ids and indexes.
func placeOf(path string) string {
	tokens := strings.Split(path, "/")
	if len(tokens) > 2 {
		tokens[2] = ""
	}
	for i, t := range tokens {
		if _, err := strconv.Atoi(t); err == nil {
			tokens[i] = ""
		}
	}
	return strings.Join(tokens, "/")
}

// with is a document with another value at a path.
func with(x any, path []string, value any) any {
	if len(path) == 0 {
		return value
	}
	switch x := x.(type) {
	case map[string]any:
		out := maps.Clone(x)
		out[path[0]] = with(x[path[0]], path[1:], value)
		return out
	case []any:
		out := slices.Clone(x)
		i, err := strconv.Atoi(path[0])
		if err != nil {
			panic(err)
		}
		out[i] = with(x[i], path[1:], value)
		return out
	}
	return map[string]any{path[0]: with(nil, path[1:], value)}
}

var (
	escapes   = strings.NewReplacer("~", "~0", "/", "~1")
	unescapes = strings.NewReplacer("~1", "/", "~0", "~")
)

func escaped(name string) string { return escapes.Replace(name) }

func tokens(path string) []string {
	list := strings.Split(path, "/")[1:]
	for i, t := range list {
		list[i] = unescapes.Replace(t)
	}
	return list
}

// walk visits all values of a document, with their RFC 6901 pointers.
func walk(x any, path string, visit func(path string, x any)) {
	visit(path, x)
	switch x := x.(type) {
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(x)) {
			walk(x[name], path+"/"+escaped(name), visit)
		}
	case []any:
		for i, e := range x {
			walk(e, path+"/"+strconv.Itoa(i), visit)
		}
	}
}

func encode(t testing.TB, doc any) []byte {
	t.Helper()
	text, err := json.Marshal(doc)
	if err != nil {
		t.Fatal(err)
	}
	return text
}
