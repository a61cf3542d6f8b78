package report

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// limits says a number that has no words.
func (w words) limits(n attribution.Count) string {
	number := func(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
	unit := w.own(strings.TrimSpace(n.Unit + " " + n.Of))
	switch {
	case n.Low != nil && n.High != nil && *n.Low == *n.High:
		return number(*n.Low) + " " + unit
	case n.Low != nil && n.High != nil:
		return w.say("%s to %s", number(*n.Low), number(*n.High)) + " " + unit
	case n.Low != nil:
		return w.say("at least %s", number(*n.Low)) + " " + unit
	case n.High != nil:
		return w.say("at most %s", number(*n.High)) + " " + unit
	}
	return unit
}

// measure names a response on one line.
func (d *dossier) measure(r attribution.Response) string {
	return d.measureOn(r, d.actors(r.Targets()))
}

// measureOn names a response on one line, given the words for its targets.
func (d *dossier) measureOn(r attribution.Response, against string) string {
	m := r.ResponseMeasure()
	name := d.word(r.ResponseKind())
	diplomatic, _ := r.(*attribution.DiplomaticMeasure)
	if x := diplomatic; x != nil {
		name = cmp.Or(d.word(string(x.Step)), name)
		if x.EnvoyOf != "" {
			name = d.say("%s of the envoy of %s", name, d.actor(x.EnvoyOf))
		}
		if x.Rank != "" {
			name += " (" + d.own(x.Rank) + ")"
		}
	}
	if len(m.By) > 0 {
		name = d.say("%s by %s", name, d.actors(m.By))
	}
	targets := r.Targets()
	switch {
	case len(targets) == 0:
	case diplomatic == nil:
		name = d.say("%s against %s", name, against)
	case !slices.Equal(targets, []attribution.ActorID{diplomatic.EnvoyOf}): // of which it is said
		name = d.say("%s towards %s", name, against)
	}
	return name
}

// A particular is one thing that a response says of itself.
type particular struct{ Label, Text string }

// particulars says what a response says of itself, and whether it attributes to a state. Its sources are not among it.
func (d *dossier) particulars(id attribution.ResponseID) []particular {
	r := d.c.Responses[id]
	var all []particular
	add := func(label, text string) {
		if text != "" {
			all = append(all, particular{d.say(label), text})
		}
	}
	m := r.ResponseMeasure()
	add("announced", d.date(m.Announced))
	add("carried out", d.date(m.CarriedOut))
	add("in effect from", d.date(m.Effective))
	add("deadline", d.date(m.Deadline))
	add("ended", d.date(m.Ended))
	add("status", d.word(string(m.Status)))
	for _, o := range m.Over {
		add("over", d.title(o))
	}
	for _, o := range m.OtherCauses {
		add("other cause", d.own(o))
	}
	for _, id := range m.Follows {
		add("follows", d.title(id.Ref()))
	}
	switch x := r.(type) {
	case *attribution.Sanction:
		add("regime", d.own(x.Regime))
		for _, n := range x.Designations {
			add("designated", d.designation(n))
		}
		for _, a := range x.AppliedIn {
			add("applied in", strings.Join(nonEmpty(d.actor(a.Territory), d.restrictions(a.Restrictions), d.basis(a.Legal), d.date(a.Effective)), "; "))
		}
	case *attribution.Indictment:
		add("court", d.own(x.Court))
		add("docket", d.own(x.Docket))
		for _, n := range x.Counts {
			add("count", d.basis(n))
		}
		add("filed", d.date(x.Filed))
		add("unsealed", d.date(x.Unsealed))
	case *attribution.DiplomaticMeasure:
		if x.Number > 0 {
			add("persons", strconv.Itoa(x.Number))
		}
		add("announced rank", d.own(x.AnnouncedRank))
	case *attribution.Reward:
		add("programme", d.own(x.Programme))
		add("amount", cmp.Or(d.own(x.Amount.Words.Text), d.limits(x.Amount)))
	case *attribution.Investigation:
		for _, o := range x.Offences {
			add("offence", d.basis(o))
		}
	}
	for _, l := range m.Legal {
		add("legal basis", d.basis(l))
	}
	add("attributes to a state", d.word(string(d.attribute[id])))
	return all
}

func (d *dossier) designation(n attribution.Designation) string {
	entries := make([]string, len(n.Entries))
	for i, e := range n.Entries {
		entries[i] = strings.Join(nonEmpty(d.own(e.List), d.own(e.ID), d.own(e.Programme)), " ")
	}
	listed := ""
	if n.Listed != "" {
		listed = d.say("listed %s", d.date(n.Listed))
	}
	return strings.Join(nonEmpty(d.actor(n.Actor), d.restrictions(n.Restrictions), strings.Join(entries, ", "), listed), "; ")
}

func (w words) restrictions(rs []attribution.Restriction) string {
	names := make([]string, len(rs))
	for i, r := range rs {
		names[i] = w.word(string(r))
	}
	return w.list(names)
}

func (d *dossier) basis(l attribution.LegalBasis) string {
	text := d.own(strings.Join(nonEmpty(l.Article, l.Instrument), ", "))
	if l.Words.Text != "" {
		text = strings.TrimSpace(text + " " + d.quoted(l.Words.Text, l.Words.Lang))
	}
	return text
}

func nonEmpty(texts ...string) []string {
	var out []string
	for _, t := range texts {
		if t != "" {
			out = append(out, t)
		}
	}
	return out
}

// sentences sets texts one after the other, each but the last with a full stop.
func sentences(texts []string) string {
	var out strings.Builder
	for i, t := range texts {
		if i < len(texts)-1 {
			t = stopped(t) + " "
		}
		out.WriteString(t)
	}
	return out.String()
}
