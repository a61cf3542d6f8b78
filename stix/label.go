package stix

import (
	"slices"
	"strings"
)

// Labels that this package gives to objects, where STIX has no property for it.
const (
	unasserted = "not-asserted" // a relationship or a sighting that nobody certainly holds
	// a claim, a report, an opinion or a note of which the day is not known, so that its dates are those of the bundle
	undated = "undated"
)

// isLabelled reports whether an object has a label.
func isLabelled(o Object, label string) bool {
	for e := range o.value("labels").elements() {
		if e.is(label) {
			return true
		}
	}
	return false
}

// isUndated reports whether the date of publication of a report is not known, though one is required.
func isUndated(o Object) bool {
	return isLabelled(o, undated) && o.value("published").is(o.Text("created"))
}

// isOwnLabel reports whether a label of an object of a type is one that this package gives.
func isOwnLabel(kind, label string) bool {
	var words, prefixes []string
	switch kind {
	case "relationship", "sighting":
		words = []string{unasserted, undated}
		prefixes = []string{labelLikelihood, labelConfidence, labelCertainty, labelStandard, labelAccount}
	case "report":
		words = []string{undated}
	case "opinion", "note":
		words = []string{undated}
		prefixes = []string{labelLikelihood, labelConfidence, labelCertainty, labelStandard, labelVerb, labelLeans, labelReported}
	}
	return slices.Contains(words, label) || slices.ContainsFunc(prefixes,
		func(p string) bool { return strings.HasPrefix(label, p) })
}

// unlabelled returns the labels of an object of a type without those of this package.
func unlabelled(kind string, labels node) node {
	out := labels
	out.elements = slices.DeleteFunc(slices.Clone(labels.elements),
		func(e node) bool { return e.kind == '"' && isOwnLabel(kind, e.string()) })
	return out
}
