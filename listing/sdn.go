package listing

import (
	"encoding/xml"
	"strconv"
	"strings"
	"time"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
)

// The numbers and programmes of OFAC are read off its SDN list of 2019 and its lists of 2023 to 2026, of which
// 561-Related is the one programme with small letters.
var (
	ofacNumber    = pattern.Lazy(`^[1-9]\d{0,5}$`)
	ofacProgramme = pattern.Lazy(`^[A-Z0-9]+(?:(?: ?- ?| )[A-Z0-9]+)*(?:-Related)?$`)

	ofacSDN = publication{
		authority: "US",
		publisher: "Office of Foreign Assets Control",
		url:       "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/SDN_ENHANCED.XML",
		lang:      "en",
		number:    ofacNumber,
		form:      "a whole number of up to six digits, as in 47800",
		programme: ofacProgramme,
	}
	ofacOthers = publication{
		authority: "US",
		publisher: "Office of Foreign Assets Control",
		lang:      "en",
		number:    ofacNumber,
		form:      "a whole number of up to six digits, as in 9640",
		programme: ofacProgramme,
	}
)

// sdnLayout is what is kept of an entry of SDN.XML and CONSOLIDATED.XML. Remarks, of which names are given in akaList
// here, are not read.
var sdnLayout = once(of(map[string]*layout{
	"programList": of(map[string]*layout{"program": many}),
	"akaList": of(map[string]*layout{
		"aka": each().leaves("type", "category", "lastName", "firstName").passed("uid"),
	}),
}).leaves("uid", "firstName", "lastName", "sdnType").
	passed("title", "remarks", "idList", "addressList", "nationalityList", "citizenshipList", "dateOfBirthList",
		"placeOfBirthList", "vesselInfo"))

// readSDN reads SDN.XML and CONSOLIDATED.XML of OFAC, which have no dates of listing, no measures and no names in other
// scripts. They do not say which of the two they are; see [nonSDN].
func readSDN(t *tokens, _ xml.StartElement) error {
	first := true
	return t.children(func(start xml.StartElement) error {
		switch start.Name.Local {
		case "publshInformation": // as OFAC spells it
			e, err := t.record(start, of(nil).leaves("Publish_Date", "Record_Count"))
			if err == nil {
				t.s.published = t.s.american(t.line(), e.value("Publish_Date"))
				if t.s.stated, err = strconv.Atoi(e.value("Record_Count")); err != nil {
					t.s.find(t.line(), CodeRecordCount, "", "the record count is not a number")
				}
			}
			return fatal(err)
		case "sdnEntry":
			e, err := t.record(start, sdnLayout)
			if err != nil {
				return err
			}
			if first && nonSDN(e.child("programList").values("program")) {
				t.s.list = OFACNonSDN
			}
			first = false
			return t.s.sdnEntry(e, t.line())
		}
		t.s.foreign(t.line(), start.Name.Local, true)
		return t.skip()
	})
}

// fatal returns an error that ends reading, and nothing for one that was reported.
func fatal(err error) error {
	if _, ok := err.(*strconv.NumError); ok {
		return nil
	}
	return err
}

// nonSDN reports whether the programmes of the first entry are of OFAC's lists other than the SDN List. The files that
// give all of these, CONSOLIDATED.XML and cons_prim.csv, start with entries of the Palestinian Legislative Council
// (NS-PLC), else with a bank of the list of payable-through accounts (561-Related).
func nonSDN(programmes []string) bool {
	for _, p := range programmes {
		if !strings.HasPrefix(p, "NS-") && !strings.HasPrefix(p, "561") && !strings.HasPrefix(p, "CMIC-") {
			return false
		}
	}
	return len(programmes) > 0
}

func (s *Stream) sdnEntry(r *element, line int) error {
	id, err := ParseID(s.list, r.value("uid"))
	if err != nil {
		s.find(line, CodeMalformedNumber, "", "the entry has no number; it is left out")
		return nil
	}
	e := draft{Entry: Entry{ID: id, Kind: ofacKind(r.value("sdnType"))}}
	for _, p := range r.child("programList").values("program") {
		e.programme(p)
	}
	s.programmes(line, e.Entry)
	if r.value("sdnType") == "" {
		e.Kind = ""
	}
	s.known(line, e.Entry)
	e.add(Name{Text: lastFirst(r.value("lastName"), r.value("firstName")), Kind: attribution.NamePrimary})
	for _, aka := range r.child("akaList").all("aka") {
		n := Name{Text: lastFirst(aka.value("lastName"), aka.value("firstName")), Type: aka.value("type"),
			Kind: ofacName(aka.value("type"))}
		switch aka.value("category") {
		case "strong":
			n.Strength = StrengthStrong
		case "weak":
			n.Strength = StrengthWeak
		}
		e.add(n)
	}
	return s.emit(e.done(), line)
}

// programmes reports programmes that have not the shape of OFAC's.
func (s *Stream) programmes(line int, e Entry) {
	for _, p := range e.Programmes {
		if s.regular[p] {
			continue
		}
		if ofacProgramme().MatchString(p) {
			if s.regular == nil {
				s.regular = make(map[string]bool)
			}
			if len(s.regular) < maxUnknown {
				s.regular[p] = true
			}
		} else {
			s.find(line, CodeMalformedProgramme, e.ID.Number, "has a programme that is not in capitals, as OFAC writes them")
		}
	}
}

// lastFirst puts the parts of a name in the order in which OFAC's other files have them.
func lastFirst(last, first string) string {
	if last == "" || first == "" {
		return last + first
	}
	return last + ", " + first
}

// ofacKind reads OFAC's type of an entry. A legacy file has none for entities.
func ofacKind(text string) Kind {
	switch strings.ToLower(text) {
	case "individual":
		return KindPerson
	case "", "entity":
		return KindEntity
	case "vessel":
		return KindVessel
	case "aircraft":
		return KindAircraft
	}
	return ""
}

// ofacName reads OFAC's types of further names: also, formerly, now known as.
func ofacName(text string) attribution.NameKind {
	if strings.HasPrefix(strings.ToLower(text), "f") {
		return attribution.NameFormer
	}
	return attribution.NameAlias
}

// american reads a date as in 09/30/2026.
func (s *Stream) american(line int, text string) attribution.When {
	if t, err := time.Parse("01/02/2006", text); err == nil {
		return attribution.When(t.Format(time.DateOnly))
	}
	if text != "" {
		s.find(line, attribution.CodeMalformedDate, "", "the date is not a day such as 09/30/2026")
	}
	return ""
}

// iso reads a day as in 2006-04-12, after which a time or an offset may stand that is not read: lists give midnight of
// the office.
func (s *Stream) iso(line int, text string) attribution.When {
	if text == "" {
		return ""
	}
	if len(text) >= len(time.DateOnly) {
		day, rest := text[:len(time.DateOnly)], text[len(time.DateOnly):]
		if _, err := time.Parse(time.DateOnly, day); err == nil && (rest == "" || strings.ContainsAny(rest[:1], "TZ+- ")) {
			return attribution.When(day)
		}
	}
	s.find(line, attribution.CodeMalformedDate, "", "the date is not a day such as 2006-04-12")
	return ""
}
