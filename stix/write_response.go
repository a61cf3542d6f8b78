package stix

import (
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
)

// writeResponses writes responses as courses of action, whose name and description say what was done by whom, against
// whom and when.
func (w *writer) writeResponses() {
	for _, id := range sorted(w.c.Responses) {
		r := w.c.Responses[id]
		m := r.ResponseMeasure()
		d := w.draft("course-of-action", id.Ref(), m.Extra)
		if name := keptOf(m.Extra).member("name").string(); name != "" {
			d.text("name", name)
		} else {
			d.compile("name", d.quotes.text(w.unique("course-of-action", w.responseTitle(id, r), string(id))))
			d.compile("description", d.quotes.text(w.responseDescription(r)))
			w.call(d, slices.Concat(m.By, r.Targets())...)
			if r, ok := r.(*attribution.DiplomaticMeasure); ok {
				w.call(d, r.Person, r.EnvoyOf)
			}
			for _, ref := range m.Over {
				w.phrased(d, ref)
			}
			d.tells = maps.Clone(describedResponse)
			for i := range m.Legal {
				w.tells(d, "legal", itoa(i), "instrument")
				w.tells(d, "legal", itoa(i), "article")
			}
			for i, ref := range m.Over {
				if w.c.Has(ref) {
					w.tells(d, "over", itoa(i))
				}
			}
		}
		d.set("external_references", w.references(m.Sources))
	}
}

// describedResponse are pointers to what the description of the object of a response says whole.
var describedResponse = map[string]bool{"/kind": true, "/by": true, "/against": true, "/announced": true,
	"/carriedOut": true, "/effective": true, "/ended": true,
	"/status": true, "/defendants": true, "/court": true, "/docket": true, "/filed": true,
	"/unsealed": true, "/regime": true, "/programme": true,
	"/step": true, "/rank": true, "/announcedRank": true, "/person": true, "/envoyOf": true, "/number": true}

// responseWords are what kinds of responses are called.
var responseWords = map[string]string{"sanction": "Sanctions", "indictment": "Indictment",
	"diplomatic": "Diplomatic measure", "reward": "Reward",
	"investigation": "Investigation", "disruption": "Disruption", "domestic": "Domestic measure"}

// responseTitle returns a name for the object of a response.
func (w *writer) responseTitle(id attribution.ResponseID, r attribution.Response) string {
	m := r.ResponseMeasure()
	out, ok := responseWords[r.ResponseKind()]
	switch {
	case r.ResponseKind() == kindAction:
		out = string(id)
	case !ok:
		out = r.ResponseKind()
	}
	if d, ok := r.(*attribution.DiplomaticMeasure); ok && d.Step != "" {
		out = strings.ReplaceAll(string(d.Step), "-", " ")
		out = strings.ToUpper(out[:1]) + out[1:]
	}
	if len(m.By) > 0 {
		out += " by " + listed(w.namesOf(m.By))
	}
	if targets := r.Targets(); len(targets) > 0 {
		out += " against " + listed(w.namesOf(targets))
	}
	if m.Announced != "" {
		out += ", " + dayOf(m.Announced)
	}
	if out == "" {
		return nameless
	}
	return out
}

// listed returns names, of many only the first.
func listed(names []string) string {
	const most = 3
	if len(names) > most {
		return strings.Join(names[:most-1], ", ") + " and " + itoa(len(names)-most+1) + " others"
	}
	return strings.Join(names, ", ")
}

// responseDescription says what a response is.
func (w *writer) responseDescription(r attribution.Response) string {
	m := r.ResponseMeasure()
	lines := []string{"A response that a case of public attribution records: " + r.ResponseKind() + "."}
	add := func(what, text string) {
		if text != "" {
			lines = append(lines, what+": "+text)
		}
	}
	add("By", strings.Join(w.namesOf(m.By), "; "))
	add("Against", strings.Join(w.namesOf(r.Targets()), "; "))
	var over []string
	for _, ref := range m.Over {
		over = append(over, w.phrase(ref))
	}
	add("Over", strings.Join(over, "; "))
	add("Announced", dayOf(m.Announced))
	add("Carried out", dayOf(m.CarriedOut))
	add("In effect from", dayOf(m.Effective))
	add("Ended", dayOf(m.Ended))
	add("Status", string(m.Status))
	switch r := r.(type) {
	case *attribution.Indictment:
		add("Court", r.Court)
		add("Docket", r.Docket)
		add("Filed", dayOf(r.Filed))
		add("Unsealed", dayOf(r.Unsealed))
	case *attribution.Sanction:
		add("Regime", r.Regime)
	case *attribution.Reward:
		add("Programme", r.Programme)
	case *attribution.DiplomaticMeasure:
		add("Step", string(r.Step))
		add("Rank", r.Rank)
		add("Announced rank", r.AnnouncedRank)
		if r.Person != "" {
			add("Person", w.nameOf(r.Person))
		}
		if r.EnvoyOf != "" {
			add("Envoy of", w.nameOf(r.EnvoyOf))
		}
		if r.Number != 0 {
			add("Number of persons", itoa(r.Number))
		}
	}
	var legal []string
	for _, l := range m.Legal {
		legal = append(legal, strings.TrimSpace(l.Instrument+" "+l.Article))
	}
	add("Legal basis", strings.Join(legal, "; "))
	return strings.Join(lines, "\n")
}
