package report

import (
	"html/template"
	"maps"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// footnote returns the number of a source, which counts sources from 1 in the order in which the report refers to them;
// 0 for none.
func (d *dossier) footnote(id attribution.SourceID) int {
	n, ok := d.number[id]
	if !ok && d.c.Sources[id] != nil {
		d.cited = append(d.cited, id)
		n = len(d.cited)
		d.number[id] = n
	}
	return n
}

// refs are the numbers of sources.
func (d *dossier) refs(ids ...attribution.SourceID) string {
	var out []string
	for _, id := range ids {
		if n := d.footnote(id); n > 0 {
			out = append(out, "["+strconv.Itoa(n)+"]")
		}
	}
	return strings.Join(out, " ")
}

// ref links to a source by its number.
func (d *dossier) ref(id attribution.SourceID) template.HTML {
	n := d.footnote(id)
	if n == 0 {
		return ""
	}
	return template.HTML(` <a class="ref" href="#` + template.HTMLEscapeString(anchor(id.Ref())) + `">[` +
		strconv.Itoa(n) + `]</a>`)
}

// sources are all in the order of their numbers: first those that the report refers to, of which those that it only
// lists refer to others, and then the others.
func (d *dossier) sources() []source {
	var out []source
	add := func() {
		for len(out) < len(d.cited) {
			out = append(out, d.source(d.cited[len(out)]))
		}
	}
	add()
	for _, id := range slices.Sorted(maps.Keys(d.c.Sources)) {
		d.footnote(id)
		add()
	}
	return out
}

// aboutSource says through which copy a source was read and when, which version it replaces, in which language it is,
// and how the compilers grade it.
func (d *dossier) aboutSource(s *attribution.Source) []string {
	via, revises, read := "", "", ""
	if ref := d.refs(s.Via); ref != "" {
		via = d.say("read through %s", ref)
	}
	if ref := d.refs(s.Revises); ref != "" {
		revises = d.say("revises %s", ref)
	}
	if s.Retrieved != "" {
		read = d.say("read on %s", d.date(s.Retrieved))
	}
	return nonEmpty(d.languageName(s.Lang), via, revises, read, d.reliable(s))
}
