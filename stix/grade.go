package stix

import (
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/estimate"
)

// STIX has no property for the grades of the Admiralty system. Others put them in labels, which are machine tags of
// MISP's taxonomy admiralty-scale, and OpenCTI that of reliability in a property of its own or, on export, in its
// extension. Of several, labels go first.
const (
	reliabilityLabel   = `admiralty-scale:source-reliability="`
	credibilityLabel   = `admiralty-scale:information-credibility="`
	openCTIReliability = "x_opencti_reliability"
	openCTIExtension   = "extension-definition--ea279b3e-5c71-4632-ac08-831c66a786ba"
	openCTIMember      = "reliability"
)

// Grades are what is stated of how reliable a source is, and of how credible an item. Zero: not stated.
type grades struct {
	reliability attribution.Reliability
	credibility attribution.Credibility
}

// gradesIn returns the grades that the properties of an object state.
func gradesIn(n node) grades {
	var g grades
	for _, e := range n.member("labels").elements {
		if g.reliability == "" {
			g.reliability = attribution.Reliability(graded("admiralty-reliability", tagValue(e.string(), reliabilityLabel)))
		}
		if g.credibility == "" {
			g.credibility = attribution.Credibility(graded("admiralty-credibility", tagValue(e.string(), credibilityLabel)))
		}
	}
	for _, m := range []node{n.member(openCTIReliability),
		n.member("extensions").member(openCTIExtension).member(openCTIMember)} {
		if g.reliability == "" {
			letter, _, _ := strings.Cut(m.string(), " - ") // as in "B - Usually reliable"
			g.reliability = attribution.Reliability(graded("admiralty-reliability", letter))
		}
	}
	return g
}

// tagValue returns the value of a machine tag that begins so.
func tagValue(label, prefix string) string {
	value, ok := strings.CutPrefix(label, prefix)
	if !ok {
		return ""
	}
	value, _ = strings.CutSuffix(value, `"`)
	return value
}

// graded returns the code of a grade on one of the Admiralty scales, or nothing of what is not on it, such as MISP's
// grade for deceivers.
func graded(scale, text string) string {
	if text == "" {
		return ""
	}
	s, ok := estimate.Lookup(scale)
	if !ok {
		return ""
	}
	term, _ := s.Term(text)
	return term.Code
}

// labels returns the labels that state the grades.
func (g grades) labels() []string {
	var out []string
	if g.reliability != "" {
		out = append(out, reliabilityLabel+strings.ToLower(string(g.reliability))+`"`)
	}
	if g.credibility != "" {
		out = append(out, credibilityLabel+string(g.credibility)+`"`)
	}
	return out
}

// valid returns the grades that are on their scales.
func (g grades) valid() grades {
	if graded("admiralty-reliability", string(g.reliability)) != string(g.reliability) {
		g.reliability = ""
	}
	if graded("admiralty-credibility", string(g.credibility)) != string(g.credibility) {
		g.credibility = ""
	}
	return g
}

// openCTIGrade returns a grade of reliability in OpenCTI's open vocabulary.
func openCTIGrade(r attribution.Reliability) string {
	s, _ := estimate.Lookup("admiralty-reliability")
	term, ok := s.Term(string(r))
	if !ok {
		return ""
	}
	words := term.Forms[0].Text
	return term.Code + " - " + strings.ToUpper(words[:1]) + words[1:]
}

// gradable returns the properties of an object in which grades may stand.
func gradable(o Object) node {
	var out node
	for _, name := range []string{"labels", openCTIReliability, "extensions"} {
		if v := o.value(name); v != nil {
			out.members = append(out.members, namedNode{name, parse(v)})
		}
	}
	return out
}

// readReliability returns how reliable an object says that what it stands for is, which is then read.
func (r *reader) readReliability(o Object) attribution.Reliability {
	g := grades{reliability: gradesIn(gradable(o)).reliability}
	if g != (grades{}) {
		r.graded[o.ID()] = g
	}
	return g.reliability
}

// gradeSource says of the source of a report how reliable it is, according to the report.
func (r *reader) gradeSource(o Object, id attribution.SourceID) {
	s := r.c.Sources[id]
	g := gradesIn(gradable(o)).reliability
	if s == nil || g == "" {
		return
	}
	if s.Reliability != "" && s.Reliability != g {
		r.lose(o.ID(), "", quote(string(g)), "another report grades the source as "+string(s.Reliability))
		return
	}
	s.Reliability = r.readReliability(o)
}

// ungraded returns labels without those that state the grades that were read, as far as nothing else in the object says
// otherwise.
func (r *reader) ungraded(o Object, labels node) node {
	read := r.graded[o.ID()].labels()
	if read == nil {
		return labels
	}
	out := labels
	for _, label := range read {
		out.elements = slices.DeleteFunc(slices.Clone(out.elements), func(e node) bool { return e.text.is(label) })
	}
	rest := gradesIn(gradable(o).with("labels", out))
	if rest.reliability == "" && (rest.credibility == "" || r.graded[o.ID()].credibility == "") {
		return out
	}
	return labels
}

// reliable makes an object say how reliable it is: in the way in which the object that the entity came from did, else
// by a label.
func (d *draft) reliable(is attribution.Reliability) {
	g := grades{reliability: is}.valid()
	if g.reliability == gradesIn(d.kept).reliability {
		return
	}
	property := d.kept.member(openCTIReliability)
	d.kept = withoutTags(d.kept.with(openCTIReliability, node{}), reliabilityLabel)
	if e := d.kept.member("extensions"); e.member(openCTIExtension).member(openCTIMember).exists() {
		d.kept = d.kept.with("extensions", e.with(openCTIExtension, e.member(openCTIExtension).with(openCTIMember, node{})))
	}
	if property.exists() {
		d.text(openCTIReliability, openCTIGrade(g.reliability))
		return
	}
	d.label(g.labels()...)
}

// credible makes an object say how credible it is.
func (d *draft) credible(is attribution.Credibility) {
	g := grades{credibility: is}.valid()
	if g.credibility == gradesIn(d.kept).credibility {
		return
	}
	d.kept = withoutTags(d.kept, credibilityLabel)
	d.label(g.labels()...)
}

// withoutTags returns the properties of an object without the labels that begin so.
func withoutTags(n node, prefix string) node {
	labels := n.member("labels")
	kept := slices.DeleteFunc(slices.Clone(labels.elements), func(e node) bool { return strings.HasPrefix(e.string(), prefix) })
	switch {
	case len(kept) == len(labels.elements):
		return n
	case len(kept) == 0:
		return n.with("labels", node{})
	}
	return n.with("labels", listNode(kept...))
}
