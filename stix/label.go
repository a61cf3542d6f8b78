package stix

import "slices"

// Labels that this package gives to objects, where STIX has no property for it.
const (
	unasserted = "not-asserted" // a relationship or a sighting that nobody certainly holds
	undated    = "undated"      // a report, an opinion or a note of which the day is not known, so that its dates are those of the bundle
)

// isLabelled reports whether an object has a label.
func isLabelled(o Object, label string) bool {
	return slices.Contains(o.value("labels").texts(), label)
}

// isUndated reports whether the date of publication of a report is not known, though one is required.
func isUndated(o Object) bool {
	return isLabelled(o, undated) && o.value("published").is(o.Text("created"))
}

// ownLabel returns the label that objects of a type may have from this package.
func ownLabel(kind string) string {
	switch kind {
	case "relationship", "sighting":
		return unasserted
	case "report", "opinion", "note":
		return undated
	}
	return ""
}

// unlabelled returns labels without one.
func unlabelled(labels node, label string) node {
	out := labels
	out.elements = slices.DeleteFunc(slices.Clone(labels.elements), func(e node) bool { return label != "" && e.text.is(label) })
	return out
}
