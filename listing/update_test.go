package listing_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/listing"
)

// told renders updates, one a line.
func told(t *testing.T, older, newer *listing.Register) []string {
	t.Helper()
	updates, err := listing.Updates(older, newer)
	if err != nil {
		t.Fatal(err)
	}
	var out []string
	for _, u := range updates {
		line := string(u.Kind)
		if u.Before.ID != (listing.ID{}) {
			line += " " + u.Before.ID.Number
		}
		if u.After.ID != (listing.ID{}) && u.After.ID != u.Before.ID {
			line += " to " + u.After.ID.String()
		}
		for _, c := range u.What {
			line += fmt.Sprintf("; %s -%v +%v", c.Member, c.Removed, c.Added)
		}
		out = append(out, line)
	}
	return out
}

func TestUpdates(t *testing.T) {
	day := func(text string) string { return strings.Replace(text, "07/09/2026", "08/09/2026", 1) }
	address := strings.Replace(day(ukSample), "PRIVATE street", "PRIVATE road", 1)
	cut := day(ukSample[:strings.LastIndex(ukSample, "  <Designation>")] + "</Designations>\n")
	enhanced := strings.Replace(enhancedSample, "2026-07-27", "2026-07-28", 1)
	for name, c := range map[string]struct {
		older, newer string
		want         []string
	}{
		"nothing":            {ukSample, day(ukSample), nil},
		"another address":    {ukSample, address, nil},
		"amended in private": {ukSample, strings.Replace(address, "14/04/2026", "08/09/2026", 1), []string{"amended CYB9001; updated -[2026-04-14] +[2026-09-08]"}},
		"names in another order": {sdnSample, strings.NewReplacer("<lastName>HERON", "<lastName>OSPREY", "<category>weak", "<category>strong", "2026", "2027").Replace(sdnSample),
			[]string{"amended 90001; names -[HERON (weak)] +[OSPREY (strong)]"}},
		"a measure": {ukSample, strings.Replace(day(ukSample), "|Travel Ban ", "", 1), nil}, // the mark has it still
		"reasons and regime": {ukSample, strings.Replace(strings.Replace(day(ukSample), "has been involved", "was involved", 1), "The Cyber", "The Chemical Weapons", 1),
			[]string{`amended CYB9001; programmes -[The Cyber (Sanctions) (EU Exit) Regulations 2020] +[The Chemical Weapons (Sanctions) (EU Exit) Regulations 2020]; reasons -[EXAMPLE is or has been involved in "relevant" cyber activity.] +[EXAMPLE is or was involved in "relevant" cyber activity.]`}},
		"gone":                    {ukSample, cut, []string{"gone RUS9002"}},
		"listed":                  {cut, day(ukSample), []string{"listed to UK Sanctions List RUS9002"}},
		"to another number":       {ukSample, strings.Replace(day(ukSample), "RUS9002", "RUS9003", 1), []string{"moved RUS9002 to UK Sanctions List RUS9003; ids -[UK Sanctions List RUS9002] +[UK Sanctions List RUS9003]"}},
		"another with its number": {ukSample, strings.Replace(day(ukSample), "Shipping &amp; Co", "Other", 1), []string{"amended RUS9002; names -[Example Shipping & Co] +[Example Other]"}},
		"to another list": {enhancedSample, strings.Replace(strings.Replace(enhanced, `"2014-10-10">Consolidated List</sanctionsList><sanctionsList datePublished="2006-04-12">Non-SDN Palestinian Legislative Council List`, `"2026-07-28">SDN List`, 1), "NS-PLC", "CYBER2", 1),
			[]string{"moved 90003 to OFAC SDN List 90003; ids -[OFAC Consolidated List 90003] +[OFAC SDN List 90003]; programmes -[NS-PLC] +[CYBER2]; listed -[2006-04-12] +[2026-07-28]; lists -[Consolidated List 2014-10-10 Non-SDN Palestinian Legislative Council List 2006-04-12] +[SDN List 2026-07-28]"}},
		"a delta": {enhancedSample, deltaSample, []string{"listed to OFAC SDN List 90009", "gone 90003", "amended 90001; programmes -[] +[CYBER4]"}},
	} {
		t.Run(name, func(t *testing.T) {
			if diff := cmp.Diff(c.want, told(t, read(t, c.older), read(t, c.newer))); diff != "" {
				t.Errorf("updates (-want +got):\n%s", diff)
			}
		})
	}
	for name, c := range map[string][2]string{"two lists": {ukSample, sdnSample}, "exchanged": {day(ukSample), ukSample}, "from a delta": {deltaSample, enhancedSample}} {
		if u, err := listing.Updates(read(t, c[0]), read(t, c[1])); err == nil {
			t.Errorf("%s: %v", name, u)
		}
	}
}

// Two days, as they were published.
func TestPublishedUpdates(t *testing.T) {
	got := told(t, publishedRegister(t, "lists/ofac-cons-xml/consolidated.2023-11-14.extract.xml"), publishedRegister(t, "lists/ofac-cons-xml/consolidated.2024-02-23.extract.xml"))
	want := []string{"amended 18795; names -[NOVO-VYATKA, OAO (strong) OPEN JOINT STOCK COMPANY NOVO-VYATKA (strong)] +[]; programmes -[] +[RUSSIA-EO14024]", "gone 34741"}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("OFAC (-want +got):\n%s", diff)
	}
	older := publishedRegister(t, "lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-02-23.xml")
	newer := publishedRegister(t, "lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.xml")
	if got := told(t, older, newer); len(got) != 15 || got[0] != "listed to UK Sanctions List CHW0009" {
		t.Errorf("UK: %q", got)
	}
	if got := told(t, newer, publishedRegister(t, "lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.csv")); got != nil {
		t.Errorf("XML and CSV of one day: %q", got)
	}
}

// listedCase is a case with a designation by the United Kingdom, one by the United States and one by the EU.
func listedCase() *attribution.Case {
	s := func(by attribution.ActorID, regime, law string, d attribution.Designation) *attribution.Sanction {
		out := &attribution.Sanction{Regime: regime, Designations: []attribution.Designation{d}}
		out.By = []attribution.ActorID{by}
		if law != "" {
			out.Legal = []attribution.LegalBasis{{Instrument: law}}
		}
		return out
	}
	return &attribution.Case{ID: "listed", Actors: attribution.Actors{
		"uk": &attribution.State{Code: "GB"}, "us": &attribution.State{Code: "US"}, "ofac": &attribution.Organ{Of: "us"},
		"eu":   &attribution.Organization{Profile: attribution.Named("European Union")},
		"jan":  &attribution.Person{Profile: attribution.Profile{Names: []attribution.Name{{Text: "Alex B. Example"}, {Text: "Jan Example"}}}},
		"chen": &attribution.Person{Profile: attribution.Named("Chen Cheng")},
	}, Responses: attribution.Responses{
		"uk": s("uk", "Cyber", "Cyber (Sanctions) (EU Exit) Regulations 2020, S.I. 2020/597", attribution.Designation{Actor: "jan",
			Restrictions: []attribution.Restriction{"asset-freeze", "travel-ban", "director-disqualification"}, Listed: "2024-03-25",
			Entries: []attribution.ListEntry{{List: "UK Sanctions List", ID: "CYB9001"}, {List: "OFSI Consolidated List", ID: "99001", Programme: "Cyber"}}}),
		"us": s("ofac", "", "E.O. 13694", attribution.Designation{Actor: "jan", Restrictions: []attribution.Restriction{"asset-freeze"}, Listed: "2024-03-25",
			Entries: []attribution.ListEntry{{List: "OFAC SDN List", ID: "90001", Programme: "CYBER2"}}}),
		"eu": s("eu", "", "Regulation (EU) 2019/796", attribution.Designation{Actor: "chen", Listed: "2020-07-30", Restrictions: []attribution.Restriction{"asset-freeze", "travel-ban"},
			Entries: []attribution.ListEntry{{List: "Regulation (EU) 2019/796, Annex I.A", ID: "1", Programme: "EU-CYB"}}}),
	}}
}

func TestRevise(t *testing.T) {
	older := read(t, ukSample)
	newer := func(old, new string) *listing.Register {
		return read(t, strings.Replace(strings.Replace(ukSample, "07/09/2026", "10/09/2026", 1), old, new, 1))
	}
	for name, c := range map[string]struct {
		newer *listing.Register
		edit  func(*attribution.Designation)
		want  []string
	}{
		"nothing":        {newer("x", "x"), nil, nil},
		"a dated change": {newer("14/04/2026", "09/09/2026"), nil, []string{"/responses/uk/designations/0 amended 2026-09-09"}},
		"had already":    {newer("14/04/2026", "09/09/2026"), func(d *attribution.Designation) { d.Amended = "2026-09-09" }, nil},
		"had another":    {newer("14/04/2026", "09/09/2026"), func(d *attribution.Designation) { d.Amended = "2026-04-14" }, []string{"/responses/uk/designations/0 amended 2026-09-09"}},
		"no date":        {newer("has been involved", "was involved"), nil, []string{"/responses/uk/designations/0 amended [2026-09-07..2026-09-10]"}},
		"gone":           {newer("CYB9001", "RUS9009"), nil, []string{"/responses/uk/designations/0 delisted [2026-09-07..2026-09-10]"}},
		"gone, and had":  {newer("CYB9001", "RUS9009"), func(d *attribution.Designation) { d.Delisted = "2026-09-08" }, nil},
	} {
		t.Run(name, func(t *testing.T) {
			r := c.newer
			if strings.HasPrefix(name, "gone") { // another party has its names and numbers
				r = read(t, strings.NewReplacer("07/09/2026", "10/09/2026", "CYB9001", "CYB9009", "99001", "99009", "KPe.031", "", "EXAMPLE", "OTHER", "Example", "Other").Replace(ukSample))
			}
			dossier := listedCase()
			if c.edit != nil {
				c.edit(&dossier.Responses["uk"].(*attribution.Sanction).Designations[0])
			}
			before := dossier.Clone()
			revisions, err := listing.Revise(dossier, older, r)
			if err != nil {
				t.Fatal(err)
			}
			var got []string
			for _, v := range revisions {
				got = append(got, v.Path+" "+v.Member+" "+string(v.Value))
				if _, err := v.Value.Date(); err != nil {
					t.Error(err)
				}
			}
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("revisions (-want +got):\n%s", diff)
			}
			if diff := cmp.Diff(before, dossier); diff != "" {
				t.Error("the case was changed")
			}
		})
	}
	if _, err := listing.Revise(listedCase(), older, read(t, sdnSample)); err == nil {
		t.Error("two lists were compared")
	}
}

func TestLint(t *testing.T) {
	uk, us, eu := read(t, ukSample), read(t, strings.Replace(enhancedSample, "EXAMPLE, Jan", "EXAMPLE, Jan", 1)), read(t, journalSample)
	type finding = string
	edit := func(change func(c *attribution.Case, uk, us, eu *attribution.Designation)) *attribution.Case {
		c := listedCase()
		of := func(id attribution.ResponseID) *attribution.Designation {
			return &c.Responses[id].(*attribution.Sanction).Designations[0]
		}
		change(c, of("uk"), of("us"), of("eu"))
		return c
	}
	for name, c := range map[string]struct {
		dossier *attribution.Case
		want    []finding
	}{
		"agrees": {listedCase(), nil},
		"wrong number": {edit(func(_ *attribution.Case, uk, _, _ *attribution.Designation) { uk.Entries[0].ID = "RUS9002" }),
			[]finding{"/responses/uk/designations/0/entries/0/id wrong-number"}},
		"no such number": {edit(func(_ *attribution.Case, uk, _, _ *attribution.Designation) { uk.Entries[0].ID = "CYB9111" }),
			[]finding{"/responses/uk/designations/0/entries/0/id wrong-number"}},
		"gone": {edit(func(c *attribution.Case, _, us, _ *attribution.Designation) {
			us.Entries[0].ID, us.Actor = "99999", "chen"
		}), []finding{"/responses/us/designations/0/entries/0/id not-listed"}},
		"other list": {edit(func(_ *attribution.Case, _, us, _ *attribution.Designation) {
			us.Entries[0].List = "OFAC Consolidated List"
		}),
			[]finding{"/responses/us/designations/0/entries/0/id other-list"}},
		"still there": {edit(func(_ *attribution.Case, _, us, _ *attribution.Designation) { us.Delisted = "2025-01-01" }),
			[]finding{"/responses/us/designations/0/delisted still-listed"}},
		"no spelling": {edit(func(c *attribution.Case, _, us, _ *attribution.Designation) {
			us.Actor, c.Actors["x"] = "x", &attribution.Person{Profile: attribution.Named("Jan Exampel")}
		}), []finding{"/responses/us/designations/0 other-name"}},
		"other spelling": {edit(func(c *attribution.Case, _, us, _ *attribution.Designation) {
			us.Actor, c.Actors["x"] = "x", &attribution.Person{Profile: attribution.Named("Jan Exampele")}
		}), []finding{"/responses/us/designations/0 other-spelling"}},
		"other name": {edit(func(c *attribution.Case, _, us, _ *attribution.Designation) { us.Actor = "chen" }), []finding{"/responses/us/designations/0 other-name"}},
		"other script": {edit(func(c *attribution.Case, _, us, _ *attribution.Designation) {
			us.Actor, c.Actors["x"] = "x", &attribution.Person{Profile: attribution.Named("Пример")}
		}), nil},
		"date":      {edit(func(_ *attribution.Case, uk, _, _ *attribution.Designation) { uk.Listed = "2024-03-26" }), []finding{"/responses/uk/designations/0/listed other-date"}},
		"month":     {edit(func(_ *attribution.Case, uk, _, _ *attribution.Designation) { uk.Listed = "2024-03" }), nil},
		"a measure": {edit(func(_ *attribution.Case, uk, _, _ *attribution.Designation) { uk.Restrictions = uk.Restrictions[:2] }), []finding{"/responses/uk/designations/0/restrictions missing-measure"}},
		"a measure more": {edit(func(_ *attribution.Case, _, us, _ *attribution.Designation) {
			us.Restrictions = append(us.Restrictions, "travel-ban")
		}),
			[]finding{"/responses/us/designations/0/restrictions/1 extra-measure"}},
		"programme": {edit(func(_ *attribution.Case, _, us, _ *attribution.Designation) { us.Entries[0].Programme = "DPRK3" }),
			[]finding{"/responses/us/designations/0/entries/0/programme other-regime"}},
		"regime": {edit(func(c *attribution.Case, uk, _, _ *attribution.Designation) {
			s := c.Responses["uk"].(*attribution.Sanction)
			s.Regime, s.Legal, uk.Entries = "The Russia (Sanctions) (EU Exit) Regulations 2019", nil, uk.Entries[:1]
		}), []finding{"/responses/uk/regime other-regime"}},
		"no number": {edit(func(_ *attribution.Case, uk, us, eu *attribution.Designation) {
			uk.Entries, us.Entries, eu.Entries = nil, nil, nil
		}),
			[]finding{"/responses/eu/designations/0 no-number", "/responses/uk/designations/0 no-number", "/responses/us/designations/0 no-number"}},
		"nobody": {edit(func(_ *attribution.Case, uk, us, eu *attribution.Designation) {
			*uk, *us, *eu = attribution.Designation{}, attribution.Designation{Actor: "nobody"}, attribution.Designation{Actor: "uk"}
		}), nil},
	} {
		t.Run(name, func(t *testing.T) {
			got := codesOf(listing.Lint(c.dossier, uk, us, eu))
			if diff := cmp.Diff(c.want, got); diff != "" {
				t.Errorf("findings (-want +got):\n%s", diff)
			}
		})
	}
	if f := listing.Lint(listedCase(), read(t, deltaSample)); f != nil {
		t.Errorf("a delta file: %v", f)
	}
}

// Acts of the EU are found however they are cited.
func TestLintActs(t *testing.T) {
	journal, fsf := read(t, journalSample), read(t, fsfSample)
	for _, cited := range []string{"Regulation (EU) 2019/796", "Council Regulation (EU) 2019/796", "32019R0796", "02019R0796-20260717", "2019/796", "Decision (CFSP) 2019/797",
		"http://data.europa.eu/eli/reg/2019/796/oj", "https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32019R0796"} {
		c := listedCase()
		s := c.Responses["eu"].(*attribution.Sanction)
		s.By, s.Legal[0].Instrument, s.Designations[0].Entries = nil, cited, nil
		if got := codesOf(listing.Lint(c, journal)); !cmp.Equal(got, []string{"/responses/eu/designations/0 no-number"}) {
			t.Errorf("%s: %q", cited, got)
		}
		if !listing.SameRegime(cited, "CYB") || !listing.SameRegime("EU-CYB", cited) || listing.SameRegime(cited, "RUSDA") {
			t.Errorf("%s is not of the regime CYB", cited)
		}
	}
	c := listedCase()
	c.Responses["eu"].(*attribution.Sanction).Designations[0].Entries[0] = attribution.ListEntry{List: "EU Consolidated List", ID: "109001", Programme: "CYB"}
	c.Actors["chen"] = &attribution.Person{Profile: attribution.Named("Jan Example")}
	if f := listing.Lint(c, fsf); f != nil {
		t.Errorf("by the logical id: %v", f)
	}
}

func TestMatches(t *testing.T) {
	rename := func(text string, pairs ...string) *listing.Register {
		return read(t, strings.NewReplacer(pairs...).Replace(text))
	}
	matched := func(rs ...*listing.Register) []string {
		var out []string
		ms, cs := listing.Matches(rs...)
		for _, m := range ms {
			line := "="
			for _, e := range m.Entries {
				line += " " + e.ID.Number
			}
			out = append(out, line)
		}
		for _, c := range cs {
			out = append(out, fmt.Sprintf("? %s %s %s", c.A.ID.Number, c.B.ID.Number, c.Likeness))
		}
		return out
	}
	row := func(number, name, schema string) string {
		return "32019R0796," + number + ",EU-CYB,I.A,Asset freeze,,," + schema + "," + name + ",,,,,,,,,,,,\n"
	}
	journal := func(rows ...string) *listing.Register { return read(t, journalHeader+strings.Join(rows, "")) }
	us := rename(sdnSample, "EXAMPLE", "SOTNIKOV", "Jan", "Oleg Mikhaylovich", "Hans", "Olegario")
	for name, c := range map[string]struct {
		got, want []string
	}{
		"by a number of the UN": {matched(rename(fsfSample, "Jan", "Ivo"), read(t, unSample)), []string{"= EU.9001.22 KPe.031"}},
		"by a group id":         {matched(rename(ukSample, "<UniqueID>RUS9002</UniqueID>", "<UniqueID>RUS9002</UniqueID><OFSIGroupID>99001</OFSIGroupID>")), []string{"= CYB9001 RUS9002"}},
		"by the main name":      {matched(us, journal(row("1", "Oleg Mikhaylovich SOTNIKOV", "Person"))), []string{"= 90001 32019R0796/I.A/1"}},
		"another kind":          {matched(us, journal(row("1", "Oleg Mikhaylovich SOTNIKOV", "Company"))), nil},
		"another spelling":      {matched(us, journal(row("1", "Oleg Mikhaylovich SOTONIKOV", "Person"))), []string{"? 90001 32019R0796/I.A/1 spelling"}},
		"fewer words":           {matched(us, journal(row("1", "Oleg SOTNIKOV", "Person"))), []string{"? 90001 32019R0796/I.A/1 fewer-words"}},
		"a weak name":           {matched(us, journal(row("1", "HERON", "Person"))), []string{"? 90001 32019R0796/I.A/1 exact"}},
		"two of one list": {matched(us, journal(row("1", "Oleg Mikhaylovich SOTNIKOV", "Person"), row("2", "SOTNIKOV Oleg Mikhaylovich", "Person"))),
			[]string{"? 90001 32019R0796/I.A/1 words", "? 90001 32019R0796/I.A/2 folded"}},
		"nobody": {matched(us, journal(row("1", "Somebody ELSE", "Person"))), nil},
	} {
		if diff := cmp.Diff(c.want, c.got); diff != "" {
			t.Errorf("%s (-want +got):\n%s", name, diff)
		}
	}
}

// The British spelling of a name is not joined with the EU's, and is not lost either.
func TestPublishedMatches(t *testing.T) {
	ms, cs := listing.Matches(publishedRegister(t, "lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.xml"), publishedRegister(t, "lists/ofac-sdn-csv/sdn.csv"),
		publishedRegister(t, "sanctions/eu-cyber-32019R0796.csv"), publishedRegister(t, "lists/eu-fsf/derived/xmlFullSanctionsList_1_1.cyber.2026-04-25.xml"))
	joined := make(map[string]string)
	for _, m := range ms {
		for _, e := range m.Entries[1:] {
			joined[e.ID.Number] = m.Entries[0].ID.Number
		}
	}
	for number, first := range map[string]string{"CYB0011": "CHW0009", "EU.5852.38": "CHW0009", "47800": "CYB0044", "47814": "CYB0045", "47818": "CYB0046", "EU.5707.82": "32019R0796/I.A/6"} {
		if joined[number] != first {
			t.Errorf("%s is with %q, want %s", number, joined[number], first)
		}
	}
	found := false
	for _, c := range cs {
		found = found || c.A.ID.Number == "CYB0008" && c.B.ID.Number == "EU.5707.82" && c.Likeness == listing.LikeSpelling
	}
	if !found || len(ms) != 32 || len(cs) != 21 {
		t.Errorf("SOTONIKOV %t, %d matches, %d candidates", found, len(ms), len(cs))
	}
}

// What is made of an entry is a valid case whose designation agrees with the list.
func TestCase(t *testing.T) {
	for name, text := range samples(t) {
		r := read(t, text)
		for _, e := range r.Entries() {
			c := e.Case(r.Published())
			if c == nil {
				if e.Kind != "" {
					t.Errorf("%s, %s: no case", name, e.ID)
				}
				continue
			}
			if err := c.Validate(); err != nil {
				t.Errorf("%s, %s: %v", name, e.ID, err)
			}
			d := c.Responses["sanction"].(*attribution.Sanction).Designations[0]
			if len(d.Reasons) != len(e.Reasons) || d.Listed != e.Listed || len(c.Actors[d.Actor].ActorProfile().Names) == 0 && e.Action == "" {
				t.Errorf("%s, %s: %+v", name, e.ID, d)
			}
			for _, le := range d.Entries {
				if err := listing.Validate(le); err != nil {
					t.Errorf("%s, %s: %v", name, e.ID, err)
				}
			}
			if name != "Australia" { // which uses a number twice
				if f := listing.Lint(c, r); f != nil {
					t.Errorf("%s, %s: %v", name, e.ID, f)
				}
			}
		}
	}
}

// The designations of the embedded dossiers agree with the lists but for what these say more.
func TestPublishedLint(t *testing.T) {
	uk := publishedRegister(t, "lists/uk-uksl/derived/UK-Sanctions-List.cyber.2026-08-22.xml")
	us := publishedRegister(t, "lists/ofac-sdn-csv/sdn.csv")
	c, err := cases.Load(cases.March2024)
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range listing.Lint(c, uk, us) {
		if f.Code != listing.CodeMissingMeasure || f.Value != "director-disqualification" {
			t.Errorf("%v %s", f, f.Code)
		}
	}
}
