package stix

import (
	"slices"

	"example.com/attribution"
	"example.com/attribution/internal/jsonio"
	"example.com/attribution/internal/model"
)

// stixKey is the key of [attribution.Extra] under which an entity keeps the properties of its object that the model has
// no member for.
const stixKey = "oasis-open.org/stix"

// extra returns the properties of an object that are not read otherwise, for [stixKey].
func (r *reader) extra(o Object, read ...string) attribution.Extra {
	own := r.extension(o.ID()).ref != ""
	var kept node
	kept.kind = '{'
	var seen map[string]bool
	for _, m := range o.members {
		v := o.valueOf(m)
		switch m.name {
		case "type", "id", "spec_version", "created", "modified":
			continue
		case "object_marking_refs": // see keptMarkings
			continue
		case "extensions":
			if own {
				v = parse(v).with(string(ExtensionID), node{}).value()
				if v.isEmpty() {
					continue
				}
			}
		}
		if slices.Contains(read, m.name) || r.isCompiled(o, m.name) {
			continue
		}
		if seen[m.name] || !jsonio.IsPlain(v) && !isCompactable(v) {
			r.lose(o.ID(), model.PointerTo(m.name), v, "the property, or one in it, is there twice, or has text that is not UTF-8")
			continue
		}
		n := parse(v)
		if m.name == "labels" && n.kind == '[' && !n.isEmpty() {
			if n = unlabelled(o.Type(), n); n.isEmpty() {
				continue
			}
		}
		if m.name == "labels" {
			if n = r.ungraded(o, n); n.isEmpty() && !v.isEmpty() {
				continue
			}
		}
		if seen == nil {
			seen = make(map[string]bool)
		}
		seen[m.name] = true
		kept.members = append(kept.members, namedNode{m.name, n})
	}
	if markings := r.keptMarkings(o); !markings.isEmpty() && !seen["object_marking_refs"] {
		kept.members = append(kept.members, namedNode{"object_marking_refs", markings})
	}
	return kept.extra()
}

// isCompactable reports whether a value has no text that is not UTF-8, and no object with two members of one name.
func isCompactable(v value) bool {
	_, err := jsonio.Compact(v)
	return err == nil
}

// isCompiled reports whether a property of an object says in other words what the case says, as [FromCase] wrote it.
func (r *reader) isCompiled(o Object, name string) bool {
	for _, t := range r.extension(o.ID()).texts {
		if t.name == name {
			return r.composed != nil || parse(o.value(name)).digest().equal(t.node)
		}
	}
	return false
}

// typed returns what is kept of an object, with its type.
func typed(kind string, kept attribution.Extra) attribution.Extra {
	n := keptOf(kept)
	n.members = slices.Insert(n.members, 0, namedNode{"type", textNode(kind)})
	return n.extra()
}

// keptOf returns what is kept of an object.
func keptOf(e attribution.Extra) node {
	text := value(e[stixKey])
	if len(text) == 0 {
		return node{kind: '{'}
	}
	at := jsonio.SkipSpace(text, 0)
	end, _ := jsonio.Skip(text, at, defaultLimits.Depth)
	if end < 0 || text[at] != '{' || jsonio.SkipSpace(text, end) < len(text) {
		return node{kind: '{'}
	}
	return parse(text[at:end:end])
}

// extra returns an object as what is kept of one, or nothing if it is empty.
func (n node) extra() attribution.Extra {
	if n.isEmpty() {
		return nil
	}
	text, err := jsonio.Compact(n.value())
	if err != nil {
		return nil
	}
	return attribution.Extra{stixKey: text}
}
