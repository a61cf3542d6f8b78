package listing

import (
	"encoding/xml"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
)

// euList has the reference numbers or the logical ids, and the programmes, of the export of the EU's consolidated list,
// as in EU.27.28 and IRQ (TestReadEU of moov-io/watchman).
var euList = publication{
	authority: "EU",
	publisher: "European Commission",
	union:     true,
	url:       "https://webgate.ec.europa.eu/fsd/fsf/public/files/xmlFullSanctionsList_1_1/content?token=dG9rZW4tMjAxNw",
	lang:      "en",
	number:    pattern.Lazy(`^(?:EU\.\d+\.\d+|[1-9]\d{0,6})$`),
	form:      "EU and two numbers, with points between them, as in EU.27.28, or the logical id",
	programme: pattern.Lazy(`^[A-Z]+$`),
}

// fsfLayout is what is kept of an entity of the EU's list in XML 1.1.
var fsfLayout = &layout{attrs: []string{"designationDate", "euReferenceNumber", "logicalId", "unitedNationId"},
	other: []string{"designationDetails"}, sub: map[string]*layout{
		"regulation": {many: true, attrs: []string{"programme", "numberTitle", "publicationDate"},
			sub: map[string]*layout{"publicationUrl": nil}},
		"subjectType": {attrs: []string{"code"}},
		"nameAlias": {many: true, attrs: []string{"wholeName", "firstName", "middleName", "lastName", "nameLanguage", "strong"},
			sub: map[string]*layout{"remark": many, "regulationSummary": nil}},
		"remark": nil, "citizenship": nil, "birthdate": nil, "address": nil, "identification": nil,
	}}

// readFSF reads the EU's consolidated list in XML 1.1. It has no reasons and no measures, and marks no main name: the
// first name in English in Latin letters counts as such, else the first in Latin letters without a language, else the
// first in Latin letters, else the first. All names are marked as strong; how strong they are is said in remarks on
// them.
func readFSF(t *tokens, root xml.StartElement) error {
	for _, a := range root.Attr {
		if a.Name.Local == "generationDate" {
			t.s.published = t.s.iso(t.line(), a.Value)
		}
	}
	return t.children(func(start xml.StartElement) error {
		if start.Name.Local != "sanctionEntity" {
			t.s.foreign(t.line(), start.Name.Local, true)
			return t.skip()
		}
		e, err := t.record(start, fsfLayout)
		if err != nil {
			return err
		}
		return t.s.fsf(e, t.line())
	})
}

var fsfKinds = map[string]Kind{"person": KindPerson, "enterprise": KindEntity, "P": KindPerson, "E": KindEntity}

func (s *Stream) fsf(r *element, line int) error {
	e := draft{Entry: Entry{Kind: fsfKinds[r.child("subjectType").attr("code")], Listed: s.iso(line, r.attr("designationDate"))}}
	for _, number := range []string{r.attr("euReferenceNumber"), r.attr("logicalId")} {
		id, err := ParseID(EU, number)
		switch {
		case err != nil && number != "":
			s.find(line, CodeMalformedNumber, "", "the entity has a number that is not one of the EU's")
		case err != nil:
		case e.ID == ID{}:
			e.ID = id
		default:
			e.other(id)
		}
	}
	if e.ID == (ID{}) {
		s.find(line, CodeMalformedNumber, "", "the entity has no number")
		return nil
	}
	if id, err := ParseID(UN, r.attr("unitedNationId")); err == nil {
		e.other(id)
	}
	for _, act := range r.all("regulation") {
		e.programme(act.attr("programme"))
		e.act(act.attr("numberTitle"))
		if day := s.iso(line, act.attr("publicationDate")); day > e.Updated { // of the last amendment
			e.Updated = day
		}
	}
	for _, p := range e.Programmes {
		if !euList.programme().MatchString(p) {
			s.find(line, CodeMalformedProgramme, e.ID.Number, "has a programme that is not in capitals, as the EU writes them")
		}
	}
	s.known(line, e.Entry)
	for _, n := range r.all("nameAlias") {
		e.fsfName(n)
	}
	e.mainInEnglish()
	return s.emit(e.done(), line)
}

func (d *draft) fsfName(r *element) {
	text := r.attr("wholeName")
	if text == "" {
		text = clean(r.attr("firstName") + " " + r.attr("middleName") + " " + r.attr("lastName"))
	}
	n := Name{Text: text, Kind: attribution.NameAlias,
		Lang: attribution.Lang(strings.ToLower(r.attr("nameLanguage"))), Script: scriptOf(text)}
	if foreign(n.Script) && europeanLanguages[n.Lang] {
		n.Kind = attribution.NameTransliteration // such as the Greek form of a Russian name
	}
	if r.attr("strong") == "false" {
		n.Strength = StrengthWeak
	}
	for _, remark := range r.all("remark") {
		switch text := strings.ToLower(remark.text); {
		case strings.Contains(text, "low quality"), strings.Contains(text, "lo quality"):
			n.Strength = StrengthWeak
		case strings.Contains(text, "good quality"), strings.Contains(text, "god quality"):
			n.Strength = StrengthStrong
		}
	}
	d.add(n)
}

// mainInEnglish puts the name first that counts as the main one.
func (d *draft) mainInEnglish() {
	best, at := -1, 0
	for i, n := range d.Names {
		grade := 0
		switch {
		case foreign(n.Script):
		case n.Strength == StrengthWeak:
			grade = 1
		case n.Lang == "en":
			grade = 4
		case n.Lang == "":
			grade = 3
		default:
			grade = 2
		}
		if grade > best {
			best, at = grade, i
		}
	}
	if len(d.Names) == 0 {
		return
	}
	main := d.Names[at]
	if !foreign(main.Script) {
		main.Kind = attribution.NamePrimary
	}
	d.Names = slices.Insert(slices.Delete(d.Names, at, at+1), 0, main)
}
