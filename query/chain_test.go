package query_test

import (
	"fmt"
	"iter"
	"slices"
	"strings"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/internal/pace"
	"example.com/attribution/query"
)

func chains(seq iter.Seq[query.Chain]) []string {
	return lines(slices.Collect(seq), func(c query.Chain) string {
		out := fmt.Sprintf("%s: %s", c.Holder, c.Incident)
		for _, s := range c.Hops {
			_, to := s.To.Split()
			link := string(s.Link)
			if s.Structural() {
				link = "within"
			}
			if s.Backward {
				link += " (back)"
			}
			out += " " + link + " " + to
			var held []string
			for _, h := range s.Held {
				if term := h.Assessment.Likelihood.Text; h.Party != c.Holder || term != "" {
					held = append(held, strings.TrimSpace(string(h.Party)+" "+term))
				}
			}
			if held != nil {
				out += " [" + strings.Join(held, ", ") + "]"
			}
		}
		return out
	})
}

// links is a case in which parties hold links, each by a statement of its own, at some likelihood.
func links(held ...link) *Case {
	c := parties(Statements{})
	c.Actors["cluster"], c.Actors["firm"], c.Actors["worker"] = &Group{}, &Organization{}, &Person{Roles: []Role{{Of: "firm"}, {Of: "a"}}}
	c.Actors["service"], c.Actors["bureau"] = &Organ{Of: "accused"}, &Organ{Of: "service"}
	c.Attributions = Attributions{}
	for i, l := range held {
		id := AttributionID(fmt.Sprintf("%02d", i))
		c.Attributions[id] = &Attribution{Subject: l.subject, Link: l.link, Object: l.object}
		s := &Statement{By: []ActorID{l.by}, When: "2001", Acts: asserts([]Ref{id.Ref()})}
		s.Acts[0].Assessment = Assessment{Likelihood: l.likelihood}
		c.Statements[StatementID(id)] = s
	}
	return c
}

type link struct {
	by         ActorID
	subject    Ref
	link       Link
	object     Ref
	likelihood Term
}

// did is a party's claim that somebody conducted the incident.
func did(by ActorID, object Ref) link { return claims(by, "incidents/i", ConductedBy, object) }

func claims(by ActorID, subject Ref, l Link, object Ref) link {
	return link{by: by, subject: subject, link: l, object: object}
}

func TestChains(t *testing.T) {
	for _, test := range []struct {
		name    string
		links   []link
		trusted []ActorID
		own     []string
		across  []string
	}{
		{"link by link", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "a", subject: "actors/group", link: PartOf, object: "actors/bureau"},
			{by: "a", subject: "actors/bureau", link: RunBy, object: "actors/accused"},
		}, nil, []string{"a: i conducted-by group part-of bureau run-by accused", "a: i conducted-by group part-of bureau within service"},
			[]string{": i conducted-by group [a] part-of bureau [a] run-by accused [a]", ": i conducted-by group [a] part-of bureau [a] within service"}},
		{"one's own links, and those of all", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "b", subject: "actors/group", link: LinkedTo, object: "actors/accused"},
		}, nil, []string{"a: i conducted-by group"}, []string{": i conducted-by group [a] linked-to accused [b]"}},
		{"who holds no link from the incident has no chain from it", []link{
			{by: "b", subject: "actors/group", link: LinkedTo, object: "actors/accused"},
		}, nil, nil, nil},
		{"the frame leads from organ to organ, and never to a state", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/bureau"},
		}, nil, []string{"a: i conducted-by bureau within service"}, []string{": i conducted-by bureau [a] within service"}},
		{"and from a person to the body in which it works", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/worker"},
			{by: "a", subject: "actors/firm", link: FrontFor, object: "actors/accused"},
		}, nil, []string{"a: i conducted-by worker within firm front-for accused"}, []string{": i conducted-by worker [a] within firm front-for accused [a]"}},
		{"a territory is the end", []link{
			{by: "a", subject: "incidents/i", link: FromTerritoryOf, object: "actors/accused"},
			{by: "a", subject: "actors/accused", link: AssociatedWith, object: "actors/group"},
		}, nil, []string{"a: i from-territory-of accused"}, []string{": i from-territory-of accused [a]"}},
		{"overlap and imitation lead nowhere", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "a", subject: "actors/group", link: Overlaps, object: "actors/cluster"},
			{by: "a", subject: "actors/group", link: Imitates, object: "actors/accused"},
			{by: "a", subject: "incidents/i", link: Imitates, object: "actors/accused"},
		}, nil, []string{"a: i conducted-by group"}, []string{": i conducted-by group [a]"}},
		{"one's own sameness is followed, both ways", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "a", subject: "actors/cluster", link: SameAs, object: "actors/group"},
			{by: "a", subject: "actors/cluster", link: LinkedTo, object: "actors/accused"},
		}, nil, []string{"a: i conducted-by group same-as (back) cluster linked-to accused"}, []string{": i conducted-by group [a]"}},
		{"others' sameness is not", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "b", subject: "actors/group", link: SameAs, object: "actors/cluster"},
			{by: "a", subject: "actors/cluster", link: LinkedTo, object: "actors/accused"},
		}, nil, []string{"a: i conducted-by group"}, []string{": i conducted-by group [a]"}},
		{"unless they are trusted by name", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "b", subject: "actors/group", link: SameAs, object: "actors/cluster"},
			{by: "a", subject: "actors/cluster", link: LinkedTo, object: "actors/accused"},
		}, []ActorID{"b"}, []string{"a: i conducted-by group same-as cluster [b] linked-to accused"},
			[]string{": i conducted-by group [a] same-as cluster [b] linked-to accused [a]"}},
		{"others' structure is not followed for being trusted", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "b", subject: "actors/group", link: PartOf, object: "actors/accused"},
		}, []ActorID{"b"}, []string{"a: i conducted-by group"}, []string{": i conducted-by group [a] part-of accused [b]"}},
		{"no actor is passed twice", []link{
			{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
			{by: "a", subject: "actors/group", link: PartOf, object: "actors/firm"},
			{by: "a", subject: "actors/firm", link: PartOf, object: "actors/group"},
		}, nil, []string{"a: i conducted-by group part-of firm"}, []string{": i conducted-by group [a] part-of firm [a]"}},
	} {
		t.Run(test.name, func(t *testing.T) {
			x := query.New(valid(t, links(test.links...)))
			equal(t, chains(x.Chains("i", test.trusted...)), test.own...)
			equal(t, chains(x.ChainsAcross("i", test.trusted...)), test.across...)
		})
	}
}

// A link that a party withdrew is no link of its chain.
func TestChainsOfWhatStands(t *testing.T) {
	c := links(link{by: "a", subject: "incidents/i", link: ConductedBy, object: "actors/group"},
		link{by: "a", subject: "actors/group", link: LinkedTo, object: "actors/accused"})
	c.Statements["later"] = &Statement{By: []ActorID{"a"}, When: "2005", Acts: withdraws("attributions/01")}
	equal(t, chains(query.New(valid(t, c)).Chains("i")), "a: i conducted-by group")
	equal(t, chains(asOf(t, query.New(c), "2003").Chains("i")), "a: i conducted-by group linked-to accused")
}

// Chains can be left off at any time.
func TestChainsStop(t *testing.T) {
	x := dossier(t, "2021-exchange")
	for range 3 {
		n := 0
		for range x.ChainsAcross("exchange") {
			if n++; n == 2 {
				break
			}
		}
		is(t, n, 2)
	}
}

// The first chain of a case in which the ways are without number comes at once.
func TestChainsAreFoundOneByOne(t *testing.T) {
	c := parties(Statements{})
	c.Attributions = Attributions{"start": {Subject: "incidents/i", Link: ConductedBy, Object: "actors/n0"}}
	on := []Ref{"attributions/start"}
	for i := range 60 {
		c.Actors[ActorID(fmt.Sprint("n", i))] = &Group{}
		for _, way := range []Link{PartOf, SubordinateTo, AssociatedWith} {
			id := AttributionID(fmt.Sprint(way, i))
			c.Attributions[id] = &Attribution{Subject: ActorID(fmt.Sprint("n", i)).Ref(), Link: way, Object: ActorID(fmt.Sprint("n", i+1)).Ref()}
			on = append(on, id.Ref())
		}
	}
	c.Actors["n60"] = &Group{}
	c.Statements["s"] = &Statement{By: []ActorID{"a"}, Acts: asserts(on)}
	for chain := range query.New(valid(t, c)).Chains("i") {
		is(t, len(chain.Hops), 61)
		is(t, chain.End(), "n60")
		break
	}
}

// Many parties with a link each from one incident cost as much as they are many.
func TestChainsGrow(t *testing.T) {
	pace.Linear(t, 500, func(n int) func() {
		c := parties(Statements{})
		for i := range n {
			id := number("p", i)
			c.Actors[ActorID(id)] = &State{}
			c.Attributions[AttributionID(id)] = &Attribution{Subject: "incidents/i", Link: ConductedBy, Object: "actors/group"}
			c.Statements[StatementID(id)] = &Statement{By: []ActorID{ActorID(id)}, Acts: asserts([]Ref{AttributionID(id).Ref(), "attributions/q"})}
		}
		x := query.New(c)
		return func() {
			for range x.Chains("i") {
			}
			for range x.ChainsAcross("i") {
			}
		}
	})
}

// What the dossiers say, holder by holder.
func TestDossierChains(t *testing.T) {
	for _, test := range []struct {
		dossier  string
		incident IncidentID
		want     []string
	}{
		{"2021-exchange", "exchange", []string{
			"australia: exchange conducted-by mss",
			"biden: exchange assisted-by china", // protecting those who do it
			"canada: exchange backed-by china",
			"canada: exchange conducted-by mss",
			"eu: exchange from-territory-of china", // no state is held responsible
			"eu-members: exchange from-territory-of china",
			"microsoft: exchange conducted-by hafnium sponsored-by unnamed-state", // and it does not say which
			"microsoft: exchange conducted-by hafnium from-territory-of china",
			"ncsc: exchange backed-by china [ncsc almost certain]",
			"ncsc: exchange conducted-by hafnium [ncsc highly likely] linked-to china [ncsc highly likely]", // its own strength on each link
			"uk: exchange backed-by china",
			"us: exchange affiliated-to mss", // the ministry, not the state
		}},
		{"2021-solarwinds", "sw", []string{
			"mandia: sw of-origin russia",
			"ncsc: sw conducted-by svr [ncsc highly likely]", // the state is only in the compilers' frame
			"pompeo: sw conducted-by russia",
			"smith: sw conducted-by russian-services",
			"uk: sw conducted-by russia",
			"uk: sw conducted-by russian-services",
			"uk: sw conducted-by svr",
			"us: sw conducted-by russian-services",
			"us: sw conducted-by svr same-as (back) apt29", // also known as APT29, says the White House
			"us-agencies: sw of-origin russia [us-agencies likely]",
			"us-ic: sw conducted-by svr",
		}},
		{"2025-singapore", "sg", []string{
			"csa: sg conducted-by unc3886", // nobody in Singapore goes on from the group
			"singapore: sg conducted-by unc3886",
		}},
	} {
		t.Run(test.dossier, func(t *testing.T) {
			equal(t, chains(dossier(t, test.dossier).Chains(test.incident)), test.want...)
		})
	}
	// Across parties the link from the group to China is Mandiant's and the encyclopedia's, and shown as theirs.
	equal(t, chains(dossier(t, "2025-singapore").ChainsAcross("sg")),
		": sg conducted-by unc3886 [csa, singapore] affiliated-to china [wikipedia]",
		": sg conducted-by unc3886 [csa, singapore] linked-to china [mandiant, mandiant]",
		": sg conducted-by unc3886 [csa, singapore] sponsored-by sponsor [straits-times]")
	// The British texts of March 2024 name no group for the Electoral Commission.
	equal(t, filter(chains(dossier(t, cases.March2024).Chains("ec")), func(s string) bool { return s[:2] == "uk" }),
		"uk: ec affiliated-to china") // the likelihood is its centre's
}
