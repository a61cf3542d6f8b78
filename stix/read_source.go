package stix

import (
	"bytes"
	"cmp"
	"regexp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/model"
	"example.com/attribution/internal/pattern"
)

// sourcePrefix begins the external_id of a reference that stands for a source of a case.
const sourcePrefix = "sources/"

func isSourceRef(id string) bool { return strings.HasPrefix(id, sourcePrefix) }

// readSources reads the external references of the grouping that stands for the case, which has all of its sources.
// Those of other objects are read where the objects are.
func (r *reader) readSources() {
	for e := range r.dossier.value("external_references").elements() {
		r.sourceOf(e)
	}
}

// sourceKey is what references to one source have in common.
func sourceKey(e value) string {
	if id := e.member("external_id").text(); isSourceRef(id) {
		return id
	}
	return strings.Join([]string{e.member("source_name").text(), e.member("url").text(),
		e.member("external_id").text(), e.member("description").text()}, "\x00")
}

// A bibliography is the external references of an object, parted: sources, and what is cited for names of the
// object.
type bibliography struct {
	of      Object
	names   map[string]bool  // of the object, once asked for
	sources map[string]value // likewise, see source
}

// isName reports whether the object has a name.
func (b *bibliography) isName(text string) bool {
	if b.names == nil {
		b.names = make(map[string]bool)
		if name := b.of.value("name"); name.kind() == '"' {
			b.names[name.text()] = true
		}
		for _, alias := range aliases(b.of) {
			b.names[alias] = true
		}
	}
	return b.names[text]
}

// source returns the source of the object that has a name, or nothing; of several, the first.
func (b *bibliography) source(name string) value {
	if b.sources == nil {
		b.sources = make(map[string]value)
		for e := range b.of.value("external_references").elements() {
			if name := e.member("source_name"); name.kind() == '"' && b.sources[name.text()] == nil && !b.isCitation(e) {
				b.sources[name.text()] = e
			}
		}
	}
	return b.sources[name]
}

// isCitation reports whether a reference gives, in the manner of ATT&CK, what is cited for a name of the object.
func (b *bibliography) isCitation(e value) bool {
	return e.member("url") == nil && e.member("external_id") == nil && b.isName(e.member("source_name").text()) &&
		citation().MatchString(e.member("description").text())
}

// citation is how ATT&CK cites one of the references of an object.
var citation = pattern.Lazy(regexp.QuoteMeta(citationStart) + `([^()]*(?:\([^()]*\)[^()]*)*)\)`)

const citationStart = "(Citation: "

// readSource reads one reference.
func (r *reader) readSource(e value) attribution.SourceID {
	name, description, id := e.member("source_name").text(), e.member("description").text(), e.member("external_id").text()
	s := &attribution.Source{URL: e.member("url").text()}
	local := strings.TrimPrefix(id, sourcePrefix)
	var ref attribution.Ref
	if isSourceRef(id) && model.IsID(local) && !r.holds(attribution.SourceID(local)) {
		ref = attribution.Ref(id)
		if _, ok := r.homes[ref]; !ok {
			r.homes[ref] = ""
		}
		if description != local {
			s.Title.Text = description
		}
	} else {
		ref = r.free(attribution.CollectionSources, cmp.Or(slug(strings.TrimSpace(name+" "+id)), "source"))
		s.Title.Text = cmp.Or(description, name)
		kept := parse(e).with("url", node{})
		if description != "" {
			kept = kept.with("description", node{})
		}
		s.Extra = kept.extra()
	}
	_, local = ref.Split()
	if r.c.Sources == nil {
		r.c.Sources = make(attribution.Sources)
	}
	r.c.Sources[attribution.SourceID(local)] = s
	return attribution.SourceID(local)
}

func (r *reader) holds(id attribution.SourceID) bool { return r.c.Sources[id] != nil }

// A reference is the first to a source.
type reference struct {
	text   value
	source attribution.SourceID
}

// sourceOf returns the source that a reference stands for.
func (r *reader) sourceOf(e value) attribution.SourceID { return r.referenceTo(e).source }

// referenceTo returns the first reference to the source that a reference stands for.
func (r *reader) referenceTo(e value) reference {
	key := sourceKey(e)
	first, ok := r.cited[key]
	if !ok && e.kind() == '{' {
		first = reference{e, r.readSource(e)}
		r.cited[key] = first
	}
	return first
}

// usualSource returns the source of a reference that was there before in the same words, which are those of a source of
// a case and cite nothing. Most references are such.
func (r *reader) usualSource(e value) (attribution.SourceID, bool) {
	s, ok := r.usual[string(e)]
	return s, ok
}

// note remembers a reference for [reader.usualSource], if it is such.
func (r *reader) note(e value, first reference) {
	if first.source != "" && equal(first.text, e) && isSourceRef(e.member("external_id").text()) &&
		!bytes.Contains(e.member("description").plain(), []byte(citationStart)) {
		r.usual[string(e)] = first.source
	}
}

// sources returns the sources that an object refers to, each once, without what it cites for names only. What it says
// of a source that is not as another object said before is lost.
func (r *reader) sources(o Object) []attribution.SourceID {
	var out []attribution.SourceID
	seen := make(map[attribution.SourceID]bool)
	b := bibliography{of: o}
	i := -1
	for e := range o.value("external_references").elements() {
		i++
		s, usual := r.usualSource(e)
		if !usual {
			if b.isCitation(e) {
				continue
			}
			first := r.referenceTo(e)
			s = first.source
			if s != "" && !equal(first.text, e) {
				r.lose(o.ID(), model.PointerTo("external_references", itoa(i)), e,
					"an object before says something else of the source")
			}
			r.note(e, first)
		}
		if s != "" && !seen[s] {
			seen[s] = true
			out = append(out, s)
		}
	}
	return out
}

// source returns the source of what an object says, of which there is one place: the first that it refers to. The
// others are sources of the case that nothing names, which is lost unless the extension has it.
func (r *reader) source(o Object) attribution.SourceID {
	all := r.sources(o)
	if len(all) == 0 {
		return ""
	}
	if len(all) > 1 {
		r.loseUnnamed(o, all[0])
	}
	return all[0]
}

// loseUnnamed notes which of the sources that an object refers to are not named by what was made of it.
func (r *reader) loseUnnamed(o Object, named ...attribution.SourceID) {
	if r.extension(o.ID()).ref != "" {
		return
	}
	b := bibliography{of: o}
	i := -1
	for e := range o.value("external_references").elements() {
		i++
		if b.isCitation(e) {
			continue
		}
		if id := r.sourceOf(e); id != "" && !slices.Contains(named, id) {
			r.lose(o.ID(), model.PointerTo("external_references", itoa(i)), e,
				"what the object says has no place for one more source; it is "+string(id.Ref())+", which nothing names")
		}
	}
}

// citations returns the sources that a reference cites in the manner of ATT&CK, as far as the object has them.
func (r *reader) citations(b *bibliography, e value) []attribution.SourceID {
	var out []attribution.SourceID
	for _, m := range citation().FindAllStringSubmatch(e.member("description").text(), -1) {
		if source := b.source(strings.TrimSpace(m[1])); source != nil {
			out = append(out, r.sourceOf(source))
		}
	}
	return out
}
