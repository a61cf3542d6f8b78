package report

import (
	"cmp"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/query"
)

// A summary is the answer at a glance: what parties themselves claim, who rejects it, and what was done about it. What
// is only reported is not in it. Its fields are for templates.
type summary struct {
	Incidents []chapterBrief // by the day on which something was first claimed of them
	Measures  []dayBrief     // by date
	Links     []brief        // that lead to a state or what belongs to one, by the day on which they were first held
}

// A chapterBrief is what is claimed of an incident, or in the same words of several.
type chapterBrief struct {
	Incidents []headed
	Claims    []brief // by the day on which they were first held
}

// A headed is an incident that the page has under an anchor.
type headed struct {
	Anchor string
	Title  said
}

// A dayBrief is what was done on one day.
type dayBrief struct {
	Date     string // empty: not recorded
	Measures []brief
}

// A brief is a claim or a measure on one line.
type brief struct {
	Anchor  string // where the page has it in full
	Date    string // empty: not recorded
	Title   string
	Note    string
	Parties []camp

	when    attribution.When
	measure attribution.Response // for the order of those of its day
}

// undated returns a brief without its date, which stands elsewhere.
func (b brief) undated() brief {
	b.Date = ""
	return b
}

// A camp is what parties of one kind do with a claim: states, their organs, or others.
type camp struct {
	Label  string
	Stands []stand
}

// A stand is what parties do with a claim in the same words on one day.
type stand struct {
	Parties []said
	Class   string
	Verb    string
	Words   []said   // in which they say how sure they are
	Notes   []string // the day, where that is not the day of the claim, and what became of it

	verb    attribution.Verb
	parties []attribution.ActorID
}

// Empty reports whether there is nothing to sum up.
func (s summary) Empty() bool {
	return len(s.Incidents) == 0 && len(s.Measures) == 0 && len(s.Links) == 0
}

func (d *dossier) summary() summary {
	var s summary
	byDay := func(a, b brief) int { return byDate(a.when, b.when) }
	for _, in := range d.incidents {
		chapter := chapterBrief{Incidents: []headed{{anchor(in.id.Ref()), spoken(d.incidentName(in.id))}}}
		for _, c := range in.claims {
			_, id := c.ref.Split()
			a := d.c.Attributions[attribution.AttributionID(id)]
			chapter.Claims = d.addBrief(chapter.Claims, c, strings.TrimSpace(d.linkWord(a)+d.arrow()+d.shortEnd(a.Object)))
		}
		slices.SortStableFunc(chapter.Claims, byDay)
		if len(chapter.Claims) > 0 {
			s.Incidents = append(s.Incidents, chapter)
		}
	}
	slices.SortStableFunc(s.Incidents, func(a, b chapterBrief) int { return byDay(a.Claims[0], b.Claims[0]) })
	s.Incidents = d.alike(s.Incidents)
	for _, c := range d.links {
		_, id := c.ref.Split()
		if a := d.c.Attributions[attribution.AttributionID(id)]; a != nil && d.ofState(a.Object) {
			s.Links = d.addBrief(s.Links, c, c.title)
		}
	}
	slices.SortStableFunc(s.Links, byDay)
	for _, r := range d.x.Responses() {
		b := d.measureBrief(r)
		if n := len(s.Measures); n == 0 || s.Measures[n-1].Date != b.Date {
			s.Measures = append(s.Measures, dayBrief{Date: b.Date})
		}
		last := &s.Measures[len(s.Measures)-1]
		last.Measures = append(last.Measures, b)
	}
	for _, day := range s.Measures {
		slices.SortStableFunc(day.Measures, func(a, b brief) int { return compareMeasures(a.measure, b.measure) })
	}
	return s
}

// alone returns a summary that nothing follows to which it could lead.
func (s summary) alone() summary {
	for i := range s.Incidents {
		for j := range s.Incidents[i].Incidents {
			s.Incidents[i].Incidents[j].Anchor = ""
		}
		unanchor(s.Incidents[i].Claims)
	}
	for _, day := range s.Measures {
		unanchor(day.Measures)
	}
	unanchor(s.Links)
	return s
}

func unanchor(all []brief) {
	for i := range all {
		all[i].Anchor = ""
	}
}

// alike puts incidents together of which the same is claimed.
func (d *dossier) alike(all []chapterBrief) []chapterBrief {
	var out []chapterBrief
	at := make(map[string]int)
	for _, c := range all {
		lines := make([]string, len(c.Claims))
		for i, b := range c.Claims {
			lines[i] = d.line(b)
		}
		key := strings.Join(lines, "\n")
		if i, ok := at[key]; ok {
			out[i].Incidents = append(out[i].Incidents, c.Incidents...)
			continue
		}
		at[key] = len(out)
		out = append(out, c)
	}
	return out
}

// heading names the incidents of a chapter on one line.
func (d *dossier) heading(c chapterBrief) string {
	names := make([]string, len(c.Incidents))
	for i, in := range c.Incidents {
		names[i] = d.own(in.Title.Text)
	}
	return strings.Join(names, d.say("; "))
}

// maxTargets are as many as a summary names of those at whom a measure is directed.
const maxTargets = 2

// some names the first of several actors, and of the others how many they are.
func (d *dossier) some(ids []attribution.ActorID) string {
	rest := 0
	if len(ids) > maxTargets+1 {
		ids, rest = ids[:maxTargets], len(ids)-maxTargets
	}
	var names []string
	for _, id := range ids {
		names = append(names, d.own(opening(d.actorName(id).Text)))
	}
	if rest > 0 {
		names = append(names, d.say("%d more", rest))
	}
	return d.list(names)
}

// measureClass is the place of a measure among those of a day: those that bind come first, and what is on no ladder of
// diplomatic steps after what is.
func measureClass(r attribution.Response) int {
	switch r := r.(type) {
	case *attribution.Sanction:
		return 0
	case *attribution.Indictment:
		return 1
	case *attribution.DiplomaticMeasure:
		if _, ok := r.Step.Compare(attribution.StepSummons); ok {
			return 2
		}
		return 3
	}
	return 4
}

// compareMeasures orders the measures of a day; of diplomatic steps the gravest comes first.
func compareMeasures(a, b attribution.Response) int {
	order := 0
	if x, ok := a.(*attribution.DiplomaticMeasure); ok {
		if y, ok := b.(*attribution.DiplomaticMeasure); ok {
			order, _ = y.Step.Compare(x.Step)
		}
	}
	return cmp.Or(cmp.Compare(measureClass(a), measureClass(b)), order)
}

func (d *dossier) measureBrief(r query.Reaction) brief {
	response := d.c.Responses[r.ID]
	m := response.ResponseMeasure()
	when, carriedOut, ended, doubt := d.day(r.When), "", "", ""
	if day := d.day(m.CarriedOut); m.CarriedOut != "" && day != when {
		carriedOut = d.say("carried out") + " " + day
	}
	if m.Ended != "" {
		ended = d.say("ended") + " " + d.day(m.Ended)
	}
	if r.Uncertain {
		doubt = d.say("perhaps not yet said")
	}
	return brief{measure: response, Anchor: anchor(r.ID.Ref()), Date: when,
		Title: d.measureOn(response, d.some(response.Targets())),
		Note:  strings.Join(nonEmpty(d.word(string(m.Status)), carriedOut, ended, doubt), d.say(", "))}
}

// shortEnd says what a reference at an end of an attribution names, in no more than its first words.
func (d *dossier) shortEnd(r attribution.Ref) string {
	if collection, id := r.Split(); collection == attribution.CollectionActors {
		return d.own(opening(d.actorName(attribution.ActorID(id)).Text))
	}
	return d.end(r)
}

// ofState reports whether a reference is to a state or, in the frame of the compilers, to what belongs to one.
func (d *dossier) ofState(r attribution.Ref) bool {
	collection, id := r.Split()
	_, is := d.c.Actors[d.root(attribution.ActorID(id))].(*attribution.State)
	return is && collection == attribution.CollectionActors
}

// addBrief adds a claim that some party holds or held itself.
func (d *dossier) addBrief(to []brief, c claim, title string) []brief {
	held := slices.DeleteFunc(slices.Clone(c.positions), func(x position) bool { return !x.fate.holds || x.report })
	if len(held) == 0 {
		return to
	}
	first := slices.MinFunc(held, func(a, b position) int { return byDate(a.day, b.day) })
	b := brief{Anchor: topicAnchor(c.ref), Date: d.day(first.day), Title: title, when: first.day}
	b.Parties = d.camps(c, b.Date)
	return append(to, b)
}

// camps sorts what parties do with a claim by what they are. One line has what a party does in one way on one day, in
// all its words.
func (d *dossier) camps(c claim, date string) []camp {
	camps := []camp{{Label: d.say("states")}, {Label: d.say("organs")}, {Label: d.say("others")}}
	type key struct {
		entryKey
		day string
	}
	at := make(map[key]int)
	for _, x := range c.positions {
		if !x.inBrief() {
			continue
		}
		for _, party := range x.parties {
			stands := &camps[d.campOf(party)].Stands
			day := d.day(x.day)
			k := key{entryKey{party: party, verb: x.verb, doubt: x.doubt, leans: x.leans, fate: x.fate}, day}
			i, known := at[k]
			if !known {
				i = len(*stands)
				at[k] = i
				s := stand{Parties: []said{d.actorSaid(party)}, Class: x.class(), verb: x.verb,
					parties: []attribution.ActorID{party}}
				if day != date {
					s.Notes = append(s.Notes, cmp.Or(day, d.say("undated")))
				}
				s.Notes = append(append(s.Notes, nonEmpty(d.doubt(x))...), d.became(x)...)
				*stands = append(*stands, s)
			}
			s := &(*stands)[i]
			for _, t := range x.act.Assessment.Terms() {
				if w := spoken(attribution.Words{Text: t.Text, Lang: t.Lang}); w.Text != "" && !slices.Contains(s.Words, w) {
					s.Words = append(s.Words, w)
				}
			}
		}
	}
	for i := range camps {
		camps[i].Stands = d.together(camps[i].Stands)
	}
	return slices.DeleteFunc(camps, func(c camp) bool { return len(c.Stands) == 0 })
}

// together joins the parties that do the same in the same words on one day, and puts who rejects the claim last.
func (d *dossier) together(all []stand) []stand {
	var out []stand
	for _, s := range all {
		i := slices.IndexFunc(out, func(o stand) bool {
			return o.Class == s.Class && o.verb == s.verb && slices.Equal(o.Words, s.Words) && slices.Equal(o.Notes, s.Notes)
		})
		if i < 0 {
			out = append(out, s)
		} else {
			out[i].Parties = append(out[i].Parties, s.Parties...)
			out[i].parties = append(out[i].parties, s.parties...)
		}
	}
	for i := range out {
		out[i].Verb = d.verb(out[i].verb, d.several(out[i].parties))
	}
	rank := func(s stand) int { return slices.Index([]string{"claims", "speaks", "ended", "rejects"}, s.Class) }
	slices.SortStableFunc(out, func(a, b stand) int { return cmp.Compare(rank(a), rank(b)) })
	return d.atOnce(out)
}

// atOnce joins the ways in which the same parties reject a claim on the same day.
func (d *dossier) atOnce(all []stand) []stand {
	var out []stand
	for _, s := range all {
		i := slices.IndexFunc(out, func(o stand) bool {
			return o.Class == "rejects" && s.Class == "rejects" && len(o.Words)+len(s.Words) == 0 &&
				slices.Equal(o.Parties, s.Parties) && slices.Equal(o.Notes, s.Notes)
		})
		if i < 0 {
			out = append(out, s)
			continue
		}
		out[i].Verb += d.say(", ") + s.Verb
	}
	return out
}

// inBrief reports whether a position belongs into a summary: one that claims, supports, acknowledges or rejects, and no
// report.
func (x position) inBrief() bool {
	return !x.report && (x.fate.holds || x.verb == attribution.Acknowledges || classOf(x.verb) != "speaks")
}

func (d *dossier) campOf(party attribution.ActorID) int {
	switch d.c.Actors[party].(type) {
	case *attribution.State:
		return 0
	case *attribution.Organ:
		return 1
	}
	return 2
}

// stand says on one line what a party does with a claim.
func (d *dossier) stand(s stand) string {
	names := make([]string, len(s.Parties))
	for i, p := range s.Parties {
		names[i] = d.own(p.Text)
	}
	text := d.list(names) + d.say(": ") + s.Verb
	for i, w := range s.Words {
		before := " "
		if i > 0 {
			before = d.say(", ")
		}
		text += before + d.quoted(w.Text, attribution.Lang(w.Lang))
	}
	return text + bracketed(strings.Join(s.Notes, d.say(", ")))
}

// line says a claim on one line.
func (d *dossier) line(b brief) string {
	texts := []string{strings.Join(nonEmpty(b.Date, b.Title), " · ")}
	for _, c := range b.Parties {
		stands := make([]string, len(c.Stands))
		for i, s := range c.Stands {
			stands[i] = d.stand(s)
		}
		texts = append(texts, c.Label+d.say(": ")+strings.Join(stands, " · "))
	}
	return strings.Join(texts, " ‖ ")
}

// dayLine says on one line what was done on one day.
func dayLine(b dayBrief) string {
	texts := nonEmpty(b.Date)
	for _, m := range b.Measures {
		texts = append(texts, m.Title+bracketed(m.Note))
	}
	return strings.Join(texts, " · ")
}
