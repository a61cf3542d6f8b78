package query

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// A Collation sets side by side what the accounts of an incident say of one thing. What an account does not state is
// not in it: it is neither agreement nor difference.
type Collation struct {
	Aspect   Aspect
	Of       string    // of victims, whose id or words; of counts, what is counted, with its unit and scope; else zero
	Tellings []Telling // in the order in which the accounts were first given

	// Differ says that they are not all the same, Exclude that some of it cannot be true together: dates of which one
	// is certainly over before another begins, numbers without a common one, outcomes that exclude each other.
	Differ, Exclude bool
}

// A Telling is what one account says.
type Telling struct {
	Account  attribution.AccountID
	Value    string                // in the account's own terms: a date as written, words, codes
	Holders  []attribution.ActorID // by id
	Reported bool                  // nobody holds the account: others say that it is held
}

// An Aspect is a part of an account, named as its member is.
type Aspect string

// Aspects, in the order of answers.
const (
	AspectActivity   Aspect = "activity"
	AspectDetected   Aspect = "detected"
	AspectDisclosed  Aspect = "disclosed"
	AspectKinds      Aspect = "kinds"
	AspectVictims    Aspect = "victims" // the effect on one victim
	AspectOutcome    Aspect = "outcome"
	AspectCounts     Aspect = "counts" // of one thing
	AspectTechniques Aspect = "techniques"
	AspectPurpose    Aspect = "purpose"
)

var aspects = [...]Aspect{AspectActivity, AspectDetected, AspectDisclosed, AspectKinds, AspectVictims, AspectOutcome,
	AspectCounts,
	AspectTechniques, AspectPurpose}

// Accounts sets the accounts of an incident side by side that somebody had made a claim by the date of the index, by
// aspect and then by what it is of.
func (x *Index) Accounts(incident attribution.IncidentID) []Collation {
	c := make(comparisons)
	for _, id := range x.inOrderOfTelling(x.told[incident]) {
		holders := x.claimants(id.Ref())
		c.add(x.c.Accounts[id], Telling{Account: id, Holders: holders, Reported: len(holders) == 0})
	}
	return c.arranged()
}

// inOrderOfTelling returns those of the accounts that somebody claims, in the order in which they were first claimed.
func (x *Index) inOrderOfTelling(accounts []attribution.AccountID) []attribution.AccountID {
	first := make(map[attribution.AccountID]int32)
	for _, id := range accounts {
		for _, n := range x.on[id.Ref()] {
			if inner, _ := x.acts[n].inner(); !inner.Verb.Holds() {
				continue
			}
			rank := x.acts[n].text.voice
			if before, ok := first[id]; !ok || rank < before {
				first[id] = rank
			}
		}
	}
	told := ids(first)
	slices.SortStableFunc(told, func(a, b attribution.AccountID) int { return cmp.Compare(first[a], first[b]) })
	return told
}

// comparisons are being collected, by what they are of.
type comparisons map[topic]*collected

type topic struct {
	aspect Aspect
	of     string
}

// collected is a comparison with what tells whether its tellings exclude each other.
type collected struct {
	Collation
	dates    []attribution.When
	outcomes map[attribution.Outcome]bool
	low      float64 // the highest of the lower limits
	high     float64 // the lowest of the upper limits
	limits   [2]bool // whether there are any
}

func (c comparisons) at(aspect Aspect, of string) *collected {
	t := topic{aspect, of}
	if c[t] == nil {
		c[t] = &collected{Collation: Collation{Aspect: aspect, Of: of}, outcomes: make(map[attribution.Outcome]bool)}
	}
	return c[t]
}

// add adds what an account tells.
func (c comparisons) add(a *attribution.Account, t Telling) {
	tell := func(aspect Aspect, of, value string) *collected {
		if value == "" {
			return new(collected)
		}
		t := t
		t.Value, t.Holders = value, slices.Clone(t.Holders)
		to := c.at(aspect, of)
		to.Tellings = append(to.Tellings, t)
		return to
	}
	date := func(aspect Aspect, when attribution.When) {
		to := tell(aspect, "", string(when))
		to.dates = append(to.dates, when)
	}
	date(AspectActivity, a.Activity)
	date(AspectDetected, a.Detected)
	date(AspectDisclosed, a.Disclosed)
	tell(AspectKinds, "", joined(a.Kinds))
	for _, v := range victims(a.Victims) {
		tell(AspectVictims, v.of, v.effects)
	}
	to := tell(AspectOutcome, "", string(a.Outcome))
	if a.Outcome != "" {
		to.outcomes[a.Outcome] = true
	}
	for i := range a.Counts {
		n := &a.Counts[i]
		tell(AspectCounts, countOf(n), countText(n)).limit(n)
	}
	tell(AspectTechniques, "", joined(a.Techniques))
	tell(AspectPurpose, "", a.Purpose.Text)
}

// joined puts codes into one text, in their order, each once.
func joined[W ~string](words []W) string {
	sorted := slices.Sorted(slices.Values(words))
	out := make([]string, 0, len(sorted))
	for _, w := range slices.Compact(sorted) {
		out = append(out, string(w))
	}
	return strings.Join(out, ", ")
}

type victim struct{ of, effects string }

// victims returns the victims of an account, each once, with what it tells was done to them.
func victims(told []attribution.Victim) []victim {
	effects := make(map[string][]attribution.Effect)
	for _, v := range told {
		of := cmp.Or(string(v.Actor), v.Words.Text)
		effects[of] = append(effects[of], cmp.Or(v.Effect, "not told"))
	}
	var out []victim
	for _, of := range ids(effects) {
		out = append(out, victim{of, joined(effects[of])})
	}
	return out
}

// countOf returns what a count is of: numbers of different things are not compared.
func countOf(n *attribution.Count) string {
	of := n.Of
	if n.Unit != "" {
		of = strings.TrimSpace(of + " in " + n.Unit)
	}
	if n.Scope.Text != "" {
		of += " of " + n.Scope.Text
	}
	return of
}

// countText returns a count in its holder's words or, without any, its limits.
func countText(n *attribution.Count) string {
	number := func(p *float64) string {
		if p == nil {
			return ""
		}
		return strconv.FormatFloat(*p, 'f', -1, 64)
	}
	low, high := number(n.Low), number(n.High)
	if low != high {
		low += "–" + high
	}
	return cmp.Or(n.Words.Text, low)
}

func (c *collected) limit(n *attribution.Count) {
	if n.Low != nil && (!c.limits[0] || *n.Low > c.low) {
		c.low, c.limits[0] = *n.Low, true
	}
	if n.High != nil && (!c.limits[1] || *n.High < c.high) {
		c.high, c.limits[1] = *n.High, true
	}
}

func (c comparisons) arranged() []Collation {
	var out []Collation
	for _, of := range c {
		of.Differ = slices.ContainsFunc(of.Tellings, func(t Telling) bool { return t.Value != of.Tellings[0].Value })
		of.Exclude = of.datesExclude() || of.outcomesExclude() || of.limits[0] && of.limits[1] && of.low > of.high
		out = append(out, of.Collation)
	}
	slices.SortFunc(out, func(a, b Collation) int {
		return cmp.Or(cmp.Compare(slices.Index(aspects[:], a.Aspect), slices.Index(aspects[:], b.Aspect)),
			cmp.Compare(a.Of, b.Of))
	})
	return out
}

// datesExclude reports whether one date is certainly over before another begins.
func (c *collected) datesExclude() bool {
	over, begun := int64(never), int64(always) // the first to be over, the last to begin
	for _, d := range c.dates {
		m := momentOf(d)
		over, begun = min(over, m.latest), max(begun, m.earliest)
	}
	return over <= begun
}

// outcomesExclude reports whether different ends are told. That something was attempted tells no end.
func (c *collected) outcomesExclude() bool {
	n := len(c.outcomes)
	if c.outcomes[attribution.OutcomeAttempted] {
		n--
	}
	return n > 1
}
