package listing

import (
	"encoding/xml"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
)

// unList has references, as in KPe.031, or the DATAID.
var unList = publication{
	authority: "UN",
	publisher: "United Nations Security Council",
	union:     true,
	url:       "https://scsanctions.un.org/resources/xml/en/consolidated.xml",
	lang:      "en",
	number:    pattern.Lazy(`^(?:[A-Z]{2}[a-z]\.\d{3,4}|[1-9]\d{5,7})$`),
	form:      "a reference as in KPe.031, or the DATAID",
}

func unLayout(alias string) *layout {
	return of(map[string]*layout{
		"LAST_DAY_UPDATED": of(map[string]*layout{"VALUE": many}),
		alias: each().leaves("QUALITY", "ALIAS_NAME").passed("DATE_OF_BIRTH", "CITY_OF_BIRTH",
			"COUNTRY_OF_BIRTH", "NOTE"),
	}).leaves("DATAID", "FIRST_NAME", "SECOND_NAME", "THIRD_NAME", "FOURTH_NAME", "UN_LIST_TYPE", "REFERENCE_NUMBER", "LISTED_ON",
		"NAME_ORIGINAL_SCRIPT").
		passed("VERSIONNUM", "COMMENTS1", "GENDER", "TITLE", "DESIGNATION", "NATIONALITY", "NATIONALITY2",
			"LIST_TYPE", "SUBMITTED_BY",
			"SUBMITTED_ON", "DELISTED_ON", "SORT_KEY", "SORT_KEY_LAST_MOD", "INDIVIDUAL_ADDRESS", "INDIVIDUAL_DATE_OF_BIRTH",
			"INDIVIDUAL_PLACE_OF_BIRTH", "INDIVIDUAL_DOCUMENT", "ENTITY_ADDRESS")
}

var unLayouts = map[string]*layout{"INDIVIDUAL": unLayout("INDIVIDUAL_ALIAS"), "ENTITY": unLayout("ENTITY_ALIAS")}

// readUN reads the consolidated list of the UN Security Council. Its comments are not read: they mix reasons with
// telephone numbers and addresses. It has no measures, which follow from the resolution.
func readUN(t *tokens, root xml.StartElement) error {
	for _, a := range root.Attr {
		if a.Name.Local == "dateGenerated" {
			t.s.published = t.s.iso(t.line(), a.Value)
		}
	}
	return t.children(func(start xml.StartElement) error {
		if name := start.Name.Local; name != "INDIVIDUALS" && name != "ENTITIES" {
			t.s.foreign(t.line(), name, true)
			return t.skip()
		}
		return t.children(func(start xml.StartElement) error {
			l, ok := unLayouts[start.Name.Local]
			if !ok {
				t.s.foreign(t.line(), start.Name.Local, true)
				return t.skip()
			}
			e, err := t.record(start, l)
			if err != nil {
				return err
			}
			return t.s.un(e, t.line())
		})
	})
}

func (s *Stream) un(r *element, line int) error {
	e := draft{Entry: Entry{Kind: KindEntity}}
	e.programme(r.value("UN_LIST_TYPE"))
	if r.name == "INDIVIDUAL" {
		e.Kind = KindPerson
	}
	for _, number := range []string{r.value("REFERENCE_NUMBER"), r.value("DATAID")} {
		id, err := ParseID(UN, number)
		switch {
		case err != nil && number != "":
			s.find(line, CodeMalformedNumber, "", "the entry has a number that is not one of the UN's")
		case err != nil:
			s.find(line, CodeMalformedNumber, "", "the entry lacks the reference, such as KPe.031, or the DATAID")
		case e.ID == ID{}:
			e.ID = id
		default:
			e.other(id)
		}
	}
	if e.ID == (ID{}) {
		s.find(line, CodeMalformedNumber, "", "the entry has no number; it is left out")
		return nil
	}
	e.Listed = s.iso(line, r.value("LISTED_ON"))
	for _, day := range r.child("LAST_DAY_UPDATED").values("VALUE") {
		if day := s.iso(line, day); day > e.Updated {
			e.Updated = day
		}
	}
	e.add(Name{Kind: attribution.NamePrimary, Text: strings.Join([]string{r.value("FIRST_NAME"),
		r.value("SECOND_NAME"), r.value("THIRD_NAME"),
		r.value("FOURTH_NAME")}, " ")})
	e.add(Name{Kind: attribution.NameNative, Text: r.value("NAME_ORIGINAL_SCRIPT")})
	for _, c := range r.children {
		if c.name != r.name+"_ALIAS" {
			continue
		}
		n := Name{Kind: ofacName(c.value("QUALITY")), Type: c.value("QUALITY")}
		switch n.Type {
		case "Good":
			n.Strength = StrengthStrong
		case "Low":
			n.Strength = StrengthWeak
		}
		for text := range strings.SplitSeq(c.value("ALIAS_NAME"), ";") { // several are joined so
			n.Text = text
			e.add(n)
		}
	}
	return s.emit(e.done(), line)
}
