package query_test

import (
	"fmt"
	"testing"

	. "example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/query"
)

func comparisons(list []query.Collation) []string {
	var out []string
	for _, c := range list {
		line := string(c.Aspect)
		if c.Of != "" {
			line += " of " + c.Of
		}
		line += ":"
		for _, t := range c.Tellings {
			line += fmt.Sprintf(" %q by %s", t.Value, t.Holders)
			if t.Reported {
				line += " (reported)"
			}
		}
		switch {
		case c.Exclude:
			line += " exclude"
		case c.Differ:
			line += " differ"
		}
		out = append(out, line)
	}
	return out
}

// tellings is a case of accounts of one incident, each told by a party of its own in a year of its own.
func tellings(accounts ...Account) *Case {
	c := parties(Statements{})
	c.Accounts = Accounts{}
	by := []ActorID{"a", "b", "c", "d"}
	for i := range accounts {
		id := AccountID(fmt.Sprint(9 - i)) // not in the order of time
		accounts[i].Incident = "i"
		c.Accounts[id] = &accounts[i]
		c.Statements[StatementID(id)] = &Statement{By: by[i : i+1], When: When(fmt.Sprint(2001 + i)), Acts: asserts([]Ref{id.Ref()})}
	}
	return c
}

func TestAccounts(t *testing.T) {
	people := func(low, high float64) []Count { return []Count{{Of: "people", Low: &low, High: &high}} }
	least := func(n float64) []Count {
		return []Count{{Of: "people", Low: &n, Words: Words{Text: "more", Lang: "en"}}}
	}
	for _, test := range []struct {
		name     string
		accounts []Account
		want     []string
	}{
		{"the same date", []Account{{Activity: "2001"}, {Activity: "2001"}}, []string{`activity: "2001" by [a] "2001" by [b]`}},
		{"dates that may both be true", []Account{{Activity: "2001"}, {Activity: "2001-08"}}, []string{`activity: "2001" by [a] "2001-08" by [b] differ`}},
		{"dates that cannot", []Account{{Activity: "2001"}, {Activity: "2003"}, {Activity: "2001/2004"}},
			[]string{`activity: "2001" by [a] "2003" by [b] "2001/2004" by [c] exclude`}},
		{"an uncertain date excludes nothing", []Account{{Activity: "2001?"}, {Activity: "2003"}}, []string{`activity: "2001?" by [a] "2003" by [b] differ`}},
		{"what one does not tell it does not deny", []Account{{Detected: "2001"}, {Disclosed: "2003"}},
			[]string{`detected: "2001" by [a]`, `disclosed: "2003" by [b]`}},
		{"outcomes", []Account{{Outcome: OutcomeFailed}, {Outcome: OutcomeSucceeded}}, []string{`outcome: "failed" by [a] "succeeded" by [b] exclude`}},
		{"an attempt tells no end", []Account{{Outcome: OutcomeAttempted}, {Outcome: OutcomeSucceeded}},
			[]string{`outcome: "attempted" by [a] "succeeded" by [b] differ`}},
		{"numbers with a common one", []Account{{Counts: people(10, 30)}, {Counts: people(20, 40)}, {Counts: least(25)}},
			[]string{`counts of people: "10–30" by [a] "20–40" by [b] "more" by [c] differ`}},
		{"numbers without", []Account{{Counts: people(10, 30)}, {Counts: least(40)}}, []string{`counts of people: "10–30" by [a] "more" by [b] exclude`}},
		{"numbers of different things", []Account{{Counts: people(10, 10)}, {Counts: []Count{{Of: "loss", Unit: "USD", Low: new(5.0)}}}},
			[]string{`counts of loss in USD: "5–" by [b]`, `counts of people: "10" by [a]`}},
		{"what was done to a victim", []Account{
			{Victims: []Victim{{Actor: "a", Effect: EffectTargeted}, {Actor: "b"}}},
			{Victims: []Victim{{Actor: "a", Effect: EffectIntrusion}, {Actor: "a", Effect: EffectDataTheft}}},
		}, []string{`victims of a: "targeted" by [a] "data-theft, intrusion" by [b] differ`, `victims of b: "not told" by [a]`}},
		{"kinds, techniques and purposes", []Account{
			{Kinds: []Effect{EffectPhishing, EffectIntrusion}, Techniques: []string{"T1566.002"}, Purpose: Words{Text: "espionage", Lang: "en"}},
			{Kinds: []Effect{EffectIntrusion, EffectPhishing}, Techniques: []string{"T1190"}},
		}, []string{`kinds: "intrusion, phishing" by [a] "intrusion, phishing" by [b]`, `techniques: "T1566.002" by [a] "T1190" by [b] differ`,
			`purpose: "espionage" by [a]`}},
	} {
		t.Run(test.name, func(t *testing.T) {
			equal(t, comparisons(query.New(valid(t, tellings(test.accounts...))).Accounts("i")), test.want...)
		})
	}
}

// An account that nobody made a claim is not compared; one that is only reported is, as such.
func TestAccountsOfWhom(t *testing.T) {
	c := tellings(Account{Activity: "2001"}, Account{Activity: "2003"}, Account{Activity: "2005"})
	c.Statements["8"].Acts = []Act{{Verb: Reports, Reported: &Act{Verb: Asserts, By: []ActorID{"d"}, On: []Ref{"accounts/8"}}}}
	c.Statements["7"].Acts[0].Verb = Denies
	x := query.New(valid(t, c))
	equal(t, comparisons(x.Accounts("i")), `activity: "2001" by [a] "2003" by [] (reported) exclude`)
	equal(t, comparisons(asOf(t, x, "2001-06").Accounts("i")), `activity: "2001" by [a]`)
	equal(t, comparisons(x.Accounts("none")))
}

// The Electoral Commission and the incidents of March 2024, as they were told.
func TestDossierAccounts(t *testing.T) {
	dates := func(incident IncidentID) (out []string) {
		for _, c := range dossier(t, cases.March2024).Accounts(incident) {
			if c.Aspect == query.AspectActivity {
				out = append(out, comparisons([]query.Collation{c})...)
			}
		}
		return out
	}
	// The commission's beginning lies within the release's two years; the agency's 2020 is nobody's but the agency's.
	equal(t, dates("ec"), `activity: "2021-08/" by [electoral-commission] "2021/2022" by [ncsc uk] "{2020,2021}" by [] (reported) differ`)
	// The minister gives the year, an agency the month.
	equal(t, dates("pco"), `activity: "2021-08" by [aap] "2021" by [nz] "2021" by [] (reported) differ`)
	// For the parliamentarians the agency's years go beyond the one that London gives.
	equal(t, dates("mps"), `activity: "2021" by [ncsc uk] "{2020,2021}" by [] (reported) differ`)
}
