package report

import (
	"bytes"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/model"
)

// Every member of the format is shown as it stands in the report of some dossier, or is listed as one that is shown in another form, or
// not at all: a new one is not left out by mistake.
func TestMembersAreShown(t *testing.T) {
	shown := make(map[string]bool)
	for _, id := range cases.IDs() {
		c, err := cases.Load(id)
		if err != nil {
			t.Fatal(err)
		}
		var out bytes.Buffer
		if err := Markdown(&out, c, Options{}); err != nil {
			t.Fatal(err)
		}
		text := bare(out.String())
		model.Walk(new(model.Path), reflect.ValueOf(c), func(at model.Place) bool {
			if at.Type.Role != model.Struct {
				return true
			}
			for i := range at.Type.Members {
				m := &at.Type.Members[i]
				x := m.In(at.Value)
				if m.Role == model.List && m.Elem.Go.Kind() == reflect.String && x.Len() > 0 {
					x = x.Index(0)
				}
				if x.Kind() == reflect.String && x.Len() > 0 && strings.Contains(text, bare(x.String())) {
					shown[memberName(m)] = true
				}
			}
			return true
		})
	}
	for _, name := range members() {
		if !shown[name] && !slices.Contains(otherwise, name) {
			t.Errorf("%s is in no report of a dossier as it stands; show it, or list it here once it is decided that it is not to be", name)
		}
	}
}

// bare returns text without marks and line ends.
func bare(text string) string {
	return strings.Join(strings.Fields(strings.NewReplacer(`\`, "", "*", "", "-", " ", "&amp;", "&").Replace(strings.ToLower(text))), " ")
}

func memberName(m *model.Member) string { return m.Owner.Name() + "." + m.Field }

// members are those of all structs of the model that a case can hold.
func members() []string {
	seen := make(map[reflect.Type]bool)
	found := make(map[string]bool)
	var visit func(t *model.Type)
	visit = func(t *model.Type) {
		for t.Elem != nil {
			t = t.Elem
		}
		if t.Role != model.Struct || seen[t.Go] {
			return
		}
		seen[t.Go] = true
		for i := range t.Members {
			if m := &t.Members[i]; m.Name != "" {
				leaf := m.Type
				for leaf.Elem != nil {
					leaf = leaf.Elem
				}
				if leaf.Go.Kind() == reflect.String {
					found[memberName(m)] = true
				}
				visit(leaf)
			}
		}
	}
	for _, entity := range []any{attribution.Case{}, attribution.State{}, attribution.Organ{}, attribution.Organization{}, attribution.Group{},
		attribution.Person{}, attribution.Persona{}, attribution.Coalition{}, attribution.Unnamed{}, attribution.Sanction{}, attribution.Indictment{},
		attribution.DiplomaticMeasure{}, attribution.Reward{}, attribution.Investigation{}, attribution.Disruption{}, attribution.DomesticMeasure{}} {
		visit(model.Of(reflect.TypeOf(entity)))
	}
	return slices.Sorted(maps.Keys(found))
}

// otherwise are the members that no report of a dossier shows as they stand: references and words that it puts into words, dates that it
// writes out, what no dossier states, and what a report leaves to the case itself.
var otherwise = []string{
	"Acceptance.Code", "Acceptance.Path", "Acceptance.Why", "Act.Answers", "Act.Character", "Act.On", "Act.RestsOn",
	"Anchor.Prefix", "Anchor.Suffix", "Application.Effective", "Application.Source", "Attribution.Family", "Attribution.Object",
	"Attribution.Period", "Attribution.Subject", "Bearing.Evidence", "Bearing.On", "Bearing.Sense", "Case.MadeOf",
	"Case.Modified", "Coder.Name", "Coder.When", "Count.Unit", "Designation.Amended", "Designation.Delisted",
	"Designation.Over", "DomesticMeasure.Sort", "EvidenceItem.CommissionedBy", "EvidenceItem.Credibility", "EvidenceItem.From",
	"EvidenceItem.Reliability", "Indictment.Filed", "Indictment.Unsealed", "Joiner.Source", "Joiner.When", "Measure.CarriedOut",
	"Measure.Deadline", "Measure.Effective", "Measure.Ended", "Measure.Follows", "Measure.Over", "Name.Period",
	"Profile.Reliability", "Role.Period", "Search.For", "Search.Langs", "Search.Remark", "Search.Result", "Search.Sources",
	"Search.When", "Search.Where", "Search.Words", "Source.Archive", "Source.Reliability", "Source.Retrieved", "Source.Revises", "Source.SHA256",
}
