package listing

import (
	"encoding/xml"
	"fmt"
	"html"
	"slices"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
)

// The numbers of the United Kingdom's lists are generalised from AFG0001, GHR0011 and RUS0251 (group id 14196) in
// copies of the UK Sanctions List of August 2026, and from CYB0044 to CYB0046 (16460 to 16462) in OFSI's list of August
// 2025; shorter group ids are let through, since no source says that there are none. A regime is a name.
var (
	ukList = publication{
		authority: "GB",
		publisher: "Foreign, Commonwealth & Development Office",
		url:       "https://sanctionslist.fcdo.gov.uk/docs/UK-Sanctions-List.xml",
		lang:      "en",
		number:    pattern.Lazy(`^[A-Z]{3}\d{4}$`),
		form:      "three capital letters and four digits, as in CYB0044",
		regimes:   true,
		amended:   true,
	}
	ofsiList = publication{
		authority: "GB",
		publisher: "Office of Financial Sanctions Implementation",
		lang:      "en",
		number:    pattern.Lazy(`^[1-9]\d{0,5}$`),
		form:      "a whole number of up to six digits, as in 16460",
	}
)

// ukLayout is what is kept of a designation of the UK Sanctions List. Element names and their order are those of the
// file of 2 October 2026.
var ukLayout = once(of(map[string]*layout{
	"Names": of(map[string]*layout{
		"Name": each().leaves("Name1", "Name2", "Name3", "Name4", "Name5", "Name6", "NameType", "AliasStrength"),
	}),
	"NonLatinNames": of(map[string]*layout{
		"NonLatinName": each().leaves("NameNonLatinScript", "NonLatinScriptType", "NonLatinScriptLanguage"),
	}),
	"SanctionsImposedIndicators": of(nil).leaves("AssetFreeze", "ArmsEmbargo", "TargetedArmsEmbargo", "CharteringOfShips",
		"ClosureOfRepresentativeOffices", "CrewServicingOfShipsAndAircraft", "Deflag", "PreventionOfBusinessArrangements",
		"ProhibitionOfPortEntry", "TravelBan", "PreventionOfCharteringOfShips", "PreventionOfCharteringOfShipsAndAircraft",
		"TechnicalAssistanceRelatedToAircraft", "TrustServicesSanctions", "DirectorDisqualificationSanction"),
}).leaves("LastUpdated", "DateDesignated", "UniqueID", "OFSIGroupID", "UNReferenceNumber", "RegimeName", "IndividualEntityShip",
	"DesignationSource", "SanctionsImposed", "UKStatementofReasons").
	passed("Titles", "OtherInformation", "Addresses", "PhoneNumbers", "EmailAddresses", "Websites",
		"IndividualDetails", "EntityDetails", "ShipDetails"))

// readUK reads the XML of the UK Sanctions List.
func readUK(t *tokens, _ xml.StartElement) error {
	return t.children(func(start xml.StartElement) error {
		switch start.Name.Local {
		case "DateGenerated":
			e, err := t.record(start, leaf)
			if err == nil {
				t.s.published = t.s.day(t.line(), clean(e.text))
			}
			return err
		case "Designation":
			e, err := t.record(start, ukLayout)
			if err != nil {
				return err
			}
			u := ukEntry{s: t.s, line: t.line()}
			u.read(func(name string) string { return e.value(name) })
			for _, n := range e.child("Names").all("Name") {
				u.name(func(name string) string { return n.value(name) })
			}
			for _, n := range e.child("NonLatinNames").all("NonLatinName") {
				u.native(n.value("NameNonLatinScript"), n.value("NonLatinScriptType"), n.value("NonLatinScriptLanguage"))
			}
			for name, kind := range map[string]Kind{"IndividualDetails": KindPerson, "EntityDetails": KindEntity,
				"ShipDetails": KindVessel} {
				if slices.Contains(e.passed, name) && kind != u.Kind {
					t.s.find(u.line, CodeUnknownWords, u.ID.Number,
						"has details that do not fit its kind; two entries may have become one")
				}
			}
			u.reasons(e.child("UKStatementofReasons").text)
			u.marks(e.child("SanctionsImposedIndicators"))
			return u.emit()
		}
		t.s.foreign(t.line(), start.Name.Local, true)
		return t.skip()
	})
}

// A ukEntry is read from one designation, or from the rows of one. The columns of the CSV have the names of the
// elements.
type ukEntry struct {
	draft
	s       *Stream
	line    int
	valid   bool
	shared  string // what rows of one entry share
	natives []Name // which come last, as in the XML
}

// read reads all but names, reasons and marks.
func (u *ukEntry) read(cell func(name string) string) {
	id, err := ParseID(UK, cell("UniqueID"))
	if err != nil {
		u.s.find(u.line, CodeMalformedNumber, "", "the designation has no number of the UK Sanctions List, such as CYB0044; it is left out")
	}
	u.valid = err == nil
	u.ID, u.Kind = id, ukKinds[strings.ToLower(cell("IndividualEntityShip"))]
	if group, err := ParseID(OFSI, cell("OFSIGroupID")); err == nil {
		u.other(group)
	} else if cell("OFSIGroupID") != "" {
		u.s.find(u.line, CodeMalformedNumber, id.Number, "has a group id that is not one of OFSI's")
	}
	if reference, err := ParseID(UN, cell("UNReferenceNumber")); err == nil {
		u.other(reference)
	}
	u.programme(cell("RegimeName"))
	for source := range strings.SplitSeq(cell("DesignationSource"), "|") {
		u.source(strings.TrimSpace(source))
	}
	u.Listed, u.Updated = u.s.day(u.line, cell("DateDesignated")), u.s.day(u.line, cell("LastUpdated"))
	for words := range strings.SplitSeq(cell("SanctionsImposed"), "|") {
		u.impose(imposed(words))
	}
}

var ukKinds = map[string]Kind{"individual": KindPerson, "entity": KindEntity, "ship": KindVessel}

// name reads a name. Its parts are in the order 1 to 5, then 6, which is the family name or all of an entity's.
func (u *ukEntry) name(cell func(name string) string) {
	parts := make([]string, 0, 6)
	for i := range 6 {
		if part := cell(fmt.Sprintf("Name%d", i+1)); part != "" {
			parts = append(parts, html.UnescapeString(part))
		}
	}
	n := Name{Text: strings.Join(parts, " "), Type: cell("NameType"), Kind: attribution.NameAlias}
	if strings.EqualFold(n.Type, "primary name") {
		n.Kind = attribution.NamePrimary
	}
	switch strength := strings.ToLower(cell("AliasStrength")); {
	case strings.HasPrefix(strength, "good"):
		n.Strength = StrengthStrong
	case strings.HasPrefix(strength, "low"):
		n.Strength = StrengthWeak
	}
	u.add(n)
}

func (u *ukEntry) native(text, script, language string) {
	n := Name{Text: html.UnescapeString(text), Kind: attribution.NameNative, Lang: languageNames[strings.ToLower(language)]}
	n.Script = namedScript(script, n.Text)
	u.natives = append(u.natives, n)
}

// reasons reads the statement of reasons, which may have references of HTML in it, and is a line break where there is
// none.
func (u *ukEntry) reasons(text string) {
	if text = strings.TrimSpace(html.UnescapeString(text)); text != "" {
		u.reason(attribution.Words{Text: text, Lang: "en"})
	}
}

// ukMarks are what the marks for measures mean.
var ukMarks = func() map[string]Imposed {
	out := make(map[string]Imposed)
	for name := range ukLayout.sub["SanctionsImposedIndicators"].sub {
		out[name] = imposed(spaced(name))
	}
	return out
}()

// marks compares the marks for measures with the words, which have more.
func (u *ukEntry) marks(e *element) {
	set, unset := make(map[attribution.Restriction]bool, 4), false
	for _, mark := range e.children {
		if strings.TrimSpace(mark.text) == "true" {
			set[ukMarks[mark.name].Restriction] = true
		}
	}
	for _, m := range u.Measures {
		unset = unset || len(e.children) > 0 && isMarked(m.Restriction) && !set[m.Restriction]
	}
	before := len(u.Measures)
	for _, mark := range e.children {
		if strings.TrimSpace(mark.text) == "true" {
			u.impose(ukMarks[mark.name])
		}
	}
	if unset || len(u.Measures) > before {
		u.s.find(u.line, CodeMeasuresDiffer, u.ID.Number, "has marks for measures that differ from the words; both are taken")
	}
}

// isMarked reports whether there is a mark for a measure.
func isMarked(r attribution.Restriction) bool {
	for _, m := range ukMarks {
		if m.Restriction == r {
			return true
		}
	}
	return false
}

// spaced returns the name of an element as words: "TravelBan" as "Travel Ban".
func spaced(name string) string {
	var out strings.Builder
	for i, r := range name {
		if i > 0 && 'A' <= r && r <= 'Z' {
			out.WriteByte(' ')
		}
		out.WriteRune(r)
	}
	return out.String()
}

func (u *ukEntry) emit() error {
	if !u.valid {
		return nil
	}
	u.s.known(u.line, u.Entry)
	for _, m := range u.Measures {
		if m.Restriction == "" {
			u.s.find(u.line, CodeUnknownWords, u.ID.Number, "has a measure whose words are not known; only the words are kept")
		}
	}
	for _, n := range u.natives {
		u.add(n)
	}
	return u.s.emit(u.done(), u.line)
}

// day reads a date as the United Kingdom prints it: 31/12/2020. Letters or zeros stand for a day or a month that is not
// known.
func (s *Stream) day(line int, text string) attribution.When {
	if text == "" {
		return ""
	}
	d, rest, _ := strings.Cut(text, "/")
	m, y, ok := strings.Cut(rest, "/")
	layout, value := "", ""
	switch {
	case !ok:
	case unknownPart(m):
		layout, value = "2006", y
	case unknownPart(d):
		layout, value = "2006-01", y+"-"+m
	default:
		layout, value = time.DateOnly, y+"-"+m+"-"+d
	}
	if t, err := time.Parse(layout, value); err == nil && layout != "" {
		return attribution.When(t.Format(layout))
	}
	s.find(line, attribution.CodeMalformedDate, "", "the date is not a day such as 31/12/2020")
	return ""
}

func unknownPart(text string) bool { return strings.Trim(strings.ToLower(text), "dm0") == "" }
