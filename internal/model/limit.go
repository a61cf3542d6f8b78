package model

// How deep the parts of a case are followed that may nest in themselves: further than anybody writes. The limits also
// end circles.
const (
	MaxReports = 8  // reports of reports: acts in the member "reported"
	MaxOrgans  = 64 // organs of organs: actors by the member "of"
)
