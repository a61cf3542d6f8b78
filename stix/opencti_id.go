package stix

import (
	"strconv"
	"strings"
	"time"
)

// keepApart changes what OpenCTI distinguishes objects by where two have the same (generate_id of pycti 6.8.10): it
// would take them for one. Names and contents get a number, and an opinion, which has neither, is some milliseconds
// later.
func keepApart(drafts []*draft) {
	taken := make(map[string]bool)
	for _, d := range drafts {
		property := "name"
		switch d.id.Type() {
		case "note":
			property = "content"
		case "opinion":
			property = "created"
		}
		was := d.value(property)
		for n := 2; taken[identityIn(d)]; n++ {
			d.without(property)
			if property == "created" {
				at := was.later(n - 1)
				d.set(property, at)
				if m := timestamp(d.value("modified").text()); m.isValid() && m.compare(timestamp(at.text())) < 0 {
					d.without("modified")
					d.set("modified", at) // which is not before (section 3.2)
				}
			} else {
				d.text(property, was.text()+" ("+strconv.Itoa(n)+")")
			}
		}
		taken[identityIn(d)] = true
	}
}

// later returns a timestamp some milliseconds later.
func (v value) later(by int) value {
	at, err := time.Parse(time.RFC3339, v.text())
	if err != nil {
		return v
	}
	return quote(string(newTimestamp(at.Add(time.Duration(by) * time.Millisecond))))
}

// identityIn returns what OpenCTI distinguishes an object by.
func identityIn(d *draft) string {
	text := func(names ...string) string {
		out := []string{kindIn(d)}
		for _, name := range names {
			v := strings.TrimSpace(d.value(name).text())
			if name == "name" {
				v = strings.ToLower(v)
			}
			out = append(out, v)
		}
		return strings.Join(out, "\x00")
	}
	switch d.id.Type() {
	case "report":
		return text("name", "published")
	case "note":
		return text("content", "created")
	case "opinion":
		return text("opinion", "created")
	case "incident", "grouping":
		return text("name", "created")
	case "identity":
		return text("name", "identity_class")
	case "relationship", "sighting":
		return string(d.id) // of which there is one of each already
	}
	return text("name")
}
