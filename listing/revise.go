package listing

import (
	"fmt"
	"maps"
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
)

// A Revision is a proposal for one member of a designation, from what changed in a list.
type Revision struct {
	Path   string           // RFC 6901 pointer of the designation in the case
	Member string           // "amended" or "delisted"
	Value  attribution.When // zero: the files do not say when
	Update Update
}

// Revise proposes the days on which listings of a case were amended or removed, from an older and a newer register of
// one list, for designations that name an entry by its number. A list that dates an amendment gives its day. Otherwise
// the bound is what the files give: a day from that of the older to that of the newer, as in [2026-02-23..2026-08-22].
// What the case has already, or a later day, is not proposed. What was moved is amended. Errors are those of [Updates].
func Revise(c *attribution.Case, older, newer *Register) ([]Revision, error) {
	updates, err := Updates(older, newer)
	if err != nil {
		return nil, err
	}
	byID := make(map[ID][]Update)
	for _, u := range updates {
		for _, id := range u.Before.IDs() {
			byID[id] = append(byID[id], u)
		}
	}
	bound := between(older.published, newer.published)
	var out []Revision
	for _, p := range designations(c) {
		d := p.designation()
		done := make(map[ID]bool)
		for _, e := range d.Entries {
			for _, u := range byID[ID{List(e.List), e.ID}] {
				if done[u.Before.ID] {
					continue
				}
				done[u.Before.ID] = true
				r := Revision{Path: p.path, Member: "amended", Value: bound, Update: u}
				had := d.Amended
				if u.Kind == UpdateGone {
					r.Member, had = "delisted", d.Delisted
				} else if day := u.After.Updated; day != "" && day != u.Before.Updated {
					r.Value = day
				}
				if had == "" || r.Value != "" && had.Before(r.Value) == edtf.Yes {
					out = append(out, r)
				}
			}
		}
	}
	return out, nil
}

// between returns the bound that the days of two files give for what changed from one to the other.
func between(older, newer attribution.When) attribution.When {
	switch {
	case newer == "":
		return ""
	case older == newer:
		return newer
	}
	return "[" + older + ".." + newer + "]"
}

// A place is a designation in a case.
type place struct {
	path     string // RFC 6901 pointer
	at       int
	response *attribution.Sanction
}

func (p place) designation() *attribution.Designation { return &p.response.Designations[p.at] }

// designations returns the designations of all sanctions of a case, in order of the ids of these.
func designations(c *attribution.Case) []place {
	var out []place
	for _, id := range slices.Sorted(maps.Keys(c.Responses)) {
		s, ok := c.Responses[id].(*attribution.Sanction)
		if !ok || s == nil {
			continue
		}
		for i := range s.Designations {
			out = append(out, place{fmt.Sprintf("/responses/%s/designations/%d", id, i), i, s})
		}
	}
	return out
}
