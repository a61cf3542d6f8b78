package report

import (
	"cmp"
	"strconv"
	"strings"

	"example.com/attribution"
)

// limits says a number that has no words.
func limits(n attribution.Count) string {
	number := func(f float64) string { return strconv.FormatFloat(f, 'f', -1, 64) }
	unit := strings.TrimSpace(n.Unit + " " + n.Of)
	switch {
	case n.Low != nil && n.High != nil && *n.Low == *n.High:
		return number(*n.Low) + " " + unit
	case n.Low != nil && n.High != nil:
		return number(*n.Low) + " to " + number(*n.High) + " " + unit
	case n.Low != nil:
		return "at least " + number(*n.Low) + " " + unit
	case n.High != nil:
		return "at most " + number(*n.High) + " " + unit
	}
	return unit
}

// measure names a response on one line.
func (d *dossier) measure(r attribution.Response) string {
	m := r.ResponseMeasure()
	name := spaced(r.ResponseKind())
	if x, ok := r.(*attribution.Diplomatic); ok {
		name = cmp.Or(spaced(string(x.Step)), name)
		if x.EnvoyOf != "" {
			name += " of the " + strings.TrimSpace(x.Rank+" envoy of "+d.actor(x.EnvoyOf))
			if x.Rank != "" {
				name = strings.Replace(name, x.Rank+" envoy of", x.Rank+" of", 1)
			}
		}
	}
	if len(m.By) > 0 {
		name += " by " + d.actors(m.By)
	}
	if targets := r.Targets(); len(targets) > 0 {
		name += " against " + d.actors(targets)
	}
	return name
}

// particulars says what a response says of itself, one thing a line.
func (d *dossier) particulars(r attribution.Response) []string {
	var lines []string
	add := func(label, text string) {
		if text != "" {
			lines = append(lines, label+": "+text)
		}
	}
	m := r.ResponseMeasure()
	add("announced", dateText(m.Announced))
	add("carried out", dateText(m.CarriedOut))
	add("in effect from", dateText(m.Effective))
	add("deadline", dateText(m.Deadline))
	add("ended", dateText(m.Ended))
	add("status", m.Status)
	for _, o := range m.Over {
		add("over", d.title(o))
	}
	for _, o := range m.OtherCauses {
		add("other cause", o)
	}
	for _, id := range m.Follows {
		add("follows", d.title(id.Ref()))
	}
	switch x := r.(type) {
	case *attribution.Sanction:
		add("regime", x.Regime)
		for _, n := range x.Designations {
			add("designated", d.designation(n))
		}
		for _, a := range x.AppliedIn {
			add("applied in", strings.Join(nonEmpty(d.actor(a.Territory), restrictions(a.Restrictions), d.basis(a.Legal), dateText(a.Effective)), "; "))
		}
	case *attribution.Indictment:
		add("court", x.Court)
		add("docket", x.Docket)
		for _, n := range x.Counts {
			add("count", d.basis(n))
		}
		add("filed", dateText(x.Filed))
		add("unsealed", dateText(x.Unsealed))
	case *attribution.Diplomatic:
		if x.Number > 0 {
			add("persons", strconv.Itoa(x.Number))
		}
		add("announced rank", x.AnnouncedRank)
	case *attribution.Reward:
		add("programme", x.Programme)
		add("amount", cmp.Or(x.Amount.Words.Text, limits(x.Amount)))
	case *attribution.Investigation:
		for _, o := range x.Offences {
			add("offence", d.basis(o))
		}
	}
	for _, l := range m.Legal {
		add("legal basis", d.basis(l))
	}
	if marks := d.marks(m.Sources); marks != "" {
		lines = append(lines, "sources: "+marks)
	}
	return lines
}

func (d *dossier) designation(n attribution.Designation) string {
	entries := make([]string, len(n.Entries))
	for i, e := range n.Entries {
		entries[i] = strings.Join(nonEmpty(e.List, e.ID, e.Programme), " ")
	}
	listed := ""
	if n.Listed != "" {
		listed = "listed " + dateText(n.Listed)
	}
	return strings.Join(nonEmpty(d.actor(n.Actor), restrictions(n.Restrictions), strings.Join(entries, ", "), listed), "; ")
}

func restrictions(rs []attribution.Restriction) string {
	names := make([]string, len(rs))
	for i, r := range rs {
		names[i] = spaced(string(r))
	}
	return list(names)
}

func (d *dossier) basis(l attribution.LegalBasis) string {
	text := strings.Join(nonEmpty(l.Article, l.Instrument), ", ")
	if l.Words.Text != "" {
		text = strings.TrimSpace(text + " “" + l.Words.Text + "”")
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
