package listing

import (
	"encoding/xml"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/internal/pattern"
)

// Namespaces of OFAC's newer files.
const (
	enhancedSpace = "https://sanctionslistservice.ofac.treas.gov/api/PublicationPreview/exports/ENHANCED_XML"
	deltaSpace    = "https://www.treasury.gov/ofac/DeltaFile/1.0"
)

// acted is a leaf of which a delta file says what happened to it.
var acted = &layout{text: true, many: true, attrs: []string{"action", "datePublished"}}

// enhancedLayout is what is kept of an entity of SDN_ENHANCED.XML, CONS_ENHANCED.XML and delta files.
var enhancedLayout = &layout{once: true, attrs: []string{"id", "action"}, other: []string{"refId"}, sub: map[string]*layout{
	"generalInfo":       of(nil).leaves("entityType").passed("identityId", "remarks", "title"),
	"sanctionsLists":    of(map[string]*layout{"sanctionsList": acted}),
	"sanctionsPrograms": of(map[string]*layout{"sanctionsProgram": acted}),
	"sanctionsTypes":    of(map[string]*layout{"sanctionsType": acted}),
	"legalAuthorities":  of(map[string]*layout{"legalAuthority": acted}),
	"names": of(map[string]*layout{
		"name": {many: true, attrs: []string{"action"}, sub: map[string]*layout{
			"isPrimary": leaf, "isLowQuality": leaf, "aliasType": leaf,
			"translations": of(map[string]*layout{
				"translation": {many: true, attrs: []string{"action"}, sub: map[string]*layout{
					"isPrimary": leaf, "script": leaf, "formattedFullName": leaf, "formattedFirstName": leaf,
					"formattedLastName": leaf,
					"nameParts":         nil,
				}},
			}),
		}},
	}),
	"addresses": nil, "features": nil, "identityDocuments": nil, "relationships": nil,
}}

var infoLayout = of(map[string]*layout{
	"filters": of(map[string]*layout{"sanctionsLists": of(map[string]*layout{"sanctionsList": many})}),
}).leaves("dataAsOf", "datePublished").passed("publicationType")

// readEnhanced reads SDN_ENHANCED.XML, CONS_ENHANCED.XML and delta files of OFAC. They have dates of listing, for each
// list, and names in other scripts. In a delta file [Entry.Action] says what happened, and an entry that was amended
// has only what was added to it.
func readEnhanced(t *tokens, _ xml.StartElement) error {
	list := OFAC // of entries that name none
	delta := t.s.format == FormatDelta
	return t.children(func(start xml.StartElement) error {
		switch start.Name.Local {
		case "publicationInfo":
			e, err := t.record(start, infoLayout)
			if err != nil {
				return err
			}
			t.s.published = t.s.iso(t.line(), e.value("dataAsOf")+e.value("datePublished"))
			if only := e.child("filters", "sanctionsLists").values("sanctionsList"); len(only) > 0 &&
				!slices.ContainsFunc(only, isSDN) {
				list = OFACNonSDN
			}
			return nil
		case "entities":
			return t.children(func(start xml.StartElement) error {
				if start.Name.Local != "entity" {
					t.s.foreign(t.line(), start.Name.Local, true)
					return t.skip()
				}
				e, err := t.record(start, enhancedLayout)
				if err != nil {
					return err
				}
				return t.s.enhanced(e, t.line(), list, delta)
			})
		case "referenceValues", "featureTypes":
			return t.skip()
		}
		t.s.foreign(t.line(), start.Name.Local, true)
		return t.skip()
	})
}

// ofacList takes the names of OFAC's lists: the SDN List, and those of the other lists, each and together.
var ofacList = pattern.Lazy(`(?i)^(?:sdn(?: list)?|consolidated list|` +
	`.*(?:non-sdn|sectoral|evaders|correspondent account|capta|palestinian).*)$`)

// isSDN reports whether the name of a list is the SDN List's.
func isSDN(list string) bool {
	return strings.EqualFold(list, "SDN List") || strings.EqualFold(list, "SDN")
}

func (s *Stream) enhanced(r *element, line int, list List, delta bool) error {
	e := draft{Entry: Entry{Kind: ofacKind(cmpText(r.value("generalInfo", "entityType"), "?"))}}
	for _, l := range kept(r.child("sanctionsLists")) {
		e.Under = append(e.Under, Placement{List: clean(l.text), Since: s.iso(line, l.attr("datePublished"))})
	}
	e.ID.List = listOf(e.Under, list)
	e.Listed = since(e.Under, e.ID.List)
	id, err := ParseID(e.ID.List, r.attr("id"))
	if err != nil {
		s.find(line, CodeMalformedNumber, "", "the entity has no number")
		return nil
	}
	e.ID = id
	if !delta || r.attr("action") == "add" {
		s.known(line, e.Entry)
	}
	for _, p := range e.Under {
		if !isSDN(p.List) && !ofacList().MatchString(p.List) {
			s.find(line, CodeUnknownWords, id.Number, "is on a list that is not known as one of OFAC's")
		}
	}
	for _, p := range kept(r.child("sanctionsPrograms")) {
		e.programme(clean(p.text))
	}
	s.programmes(line, e.Entry)
	for _, m := range kept(r.child("sanctionsTypes")) {
		e.impose(imposed(m.text))
	}
	for _, a := range kept(r.child("legalAuthorities")) {
		e.act(clean(a.text))
	}
	for _, n := range kept(r.child("names")) {
		for _, flag := range []string{n.value("isPrimary"), n.value("isLowQuality")} {
			if flag != "" && flag != "true" && flag != "false" {
				s.find(line, CodeUnknownWords, id.Number, "has a name with a mark that is neither true nor false")
			}
		}
		e.enhancedName(n)
	}
	if delta || r.attr("action") != "" {
		e.Action = action(r.attr("action"))
	}
	return s.emit(e.done(), line)
}

// kept returns the parts that a delta file does not remove.
func kept(r *element) []*element {
	return slices.DeleteFunc(slices.Clone(r.children), func(c *element) bool { return action(c.attr("action")) == UpdateGone })
}

// action reads what a delta file says of an entity or a part. Without a word it is amended.
func action(text string) UpdateKind {
	switch strings.ToLower(text) {
	case "add":
		return UpdateListed
	case "remove", "delete":
		return UpdateGone
	}
	return UpdateAmended
}

// listOf returns the SDN List if an entry is on it, else that of the others, or the file's where it names none.
func listOf(under []Placement, file List) List {
	switch {
	case len(under) == 0:
		return file
	case slices.ContainsFunc(under, func(p Placement) bool { return isSDN(p.List) }):
		return OFAC
	}
	return OFACNonSDN
}

// since returns when an entry came on a list: the SDN List or, of the others, the first of them.
func since(under []Placement, list List) attribution.When {
	var first attribution.When
	for _, p := range under {
		if isSDN(p.List) != (list == OFAC) || p.Since == "" {
			continue
		}
		if first == "" || p.Since < first {
			first = p.Since
		}
	}
	return first
}

// enhancedName reads a name in its scripts. The translation that is primary is the name; others are the same name in
// another script.
func (d *draft) enhancedName(r *element) {
	n := Name{Type: r.value("aliasType"), Kind: ofacName(r.value("aliasType"))}
	if r.value("isPrimary") == "true" {
		n.Kind = attribution.NamePrimary
	}
	switch r.value("isLowQuality") {
	case "true":
		n.Strength = StrengthWeak
	case "false":
		n.Strength = StrengthStrong
	}
	for _, t := range kept(r.child("translations")) {
		n := n
		n.Text = cmpText(t.value("formattedFullName"), lastFirst(t.value("formattedLastName"), t.value("formattedFirstName")))
		n.Script = namedScript(t.value("script"), n.Text)
		d.add(n)
	}
}

func cmpText(a, b string) string {
	if a != "" {
		return a
	}
	return b
}
