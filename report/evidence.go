package report

import (
	"html/template"
	"maps"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/estimate"
	"example.com/attribution/query"
)

// An exhibit is an item of evidence as it is shown.
type exhibit struct {
	Anchor      string
	Title       said
	Particulars []particular
	Refs        []template.HTML // to sources
	Weighings   []weighing
	refs        string
}

// A weighing is what a party says of how an item of evidence bears on a claim, or of the item.
type weighing struct {
	Class  string // claims, rejects or speaks: which way it bears
	Party  said
	Verb   string
	Date   string
	Anchor string // of the claim; empty: it is on none
	On     string // what the party speaks of, or whom the item was made to look like; empty: the item alone
	Sense  string // which way it bears
	Terms  []termSaid
	Words  said
	source attribution.SourceID // of the statement
}

// exhibits are the items of evidence in the order of their ids.
func (d *dossier) exhibits() []exhibit {
	said := make(map[attribution.EvidenceID][]weighing)
	at := make(map[attribution.EvidenceID]map[query.Place]bool)
	for _, w := range d.x.Matrix("") {
		if at[w.Evidence] == nil {
			at[w.Evidence] = make(map[query.Place]bool)
		}
		at[w.Evidence][w.Place] = true
		said[w.Evidence] = append(said[w.Evidence], d.weighing(w))
	}
	for _, id := range d.statements() {
		for i := range d.c.Statements[id].Acts {
			place := query.Place{Statement: id, Act: i}
			for _, e := range evidenceOf(&d.c.Statements[id].Acts[i]) {
				if !at[e][place] {
					said[e] = append(said[e], d.mentioned(place))
				}
			}
		}
	}
	var out []exhibit
	for _, id := range slices.Sorted(maps.Keys(d.c.Evidence)) {
		e := d.c.Evidence[id]
		title := spoken(attribution.Words{Text: e.Description, Lang: d.c.Lang})
		if title.Text == "" {
			title = plain(string(id))
		}
		x := exhibit{Anchor: anchor(id.Ref()), Title: title, Particulars: d.exhibited(e), Weighings: said[id],
			refs: d.refs(e.Sources...)}
		for _, s := range e.Sources {
			if ref := d.ref(s); ref != "" {
				x.Refs = append(x.Refs, ref)
			}
		}
		out = append(out, x)
	}
	return out
}

// evidenceOf returns the items that an act, or one that it reports, puts forward or weighs.
func evidenceOf(a *attribution.Act) []attribution.EvidenceID {
	var out []attribution.EvidenceID
	for depth := 0; a != nil && depth < maxDepth; a, depth = a.Reported, depth+1 {
		out = append(out, a.Evidence...)
		for _, b := range a.Bearings {
			out = append(out, b.Evidence)
		}
	}
	return unique(out)
}

// exhibited says what the compilers say of an item.
func (d *dossier) exhibited(e *attribution.EvidenceItem) []particular {
	var out []particular
	add := func(label, text string) {
		if text != "" {
			out = append(out, particular{d.say(label), text})
		}
	}
	add("kind", d.word(string(e.Kind)))
	add("put forward by", d.actors(e.By))
	add("supplied by", d.actors(e.From))
	if e.CommissionedBy != "" {
		add("commissioned by", d.actor(e.CommissionedBy))
	}
	add("disclosure", d.word(string(e.Disclosure)))
	add("reliability", d.grade(reliabilityScale, string(e.Reliability)))
	add("credibility", d.grade(credibilityScale, string(e.Credibility)))
	return out
}

// Scales of the grades that compilers give.
const (
	reliabilityScale = "admiralty-reliability"
	credibilityScale = "admiralty-credibility"
)

// grade says a grade with the words of its scale.
func (d *dossier) grade(scale, code string) string {
	if code == "" {
		return ""
	}
	s, _ := estimate.Lookup(scale)
	if term, ok := s.Term(code); ok {
		return code + bracketed(d.word(term.Forms[0].Text))
	}
	return d.own(code)
}

// reliable says how the compilers grade a source.
func (d *dossier) reliable(s *attribution.Source) string {
	grade := d.grade(reliabilityScale, string(s.Reliability))
	if grade == "" {
		return ""
	}
	return d.say("reliability") + " " + grade
}

func (d *dossier) weighing(w query.Weighing) weighing {
	out := weighing{Class: "speaks", Party: d.actorSaid(w.Party),
		Verb: d.verb(w.Verb, d.several([]attribution.ActorID{w.Party})), Date: d.date(w.When), Words: spoken(w.Words)}
	out.source = d.x.Source(w.Place)
	if w.Proposition != "" {
		out.On, out.Anchor = d.claimOn(w.Evidence, w.Proposition), topicAnchor(w.Proposition)
	}
	switch {
	case w.Imitates != "":
		out.On = d.say("made to look like the work of %s", d.actor(w.Imitates))
	case w.Sense == attribution.SenseSupports:
		out.Class, out.Sense = "claims", d.say("speaks for it")
	case w.Sense == attribution.SenseAgainst:
		out.Class, out.Sense = "rejects", d.say("speaks against it")
	case w.Sense == attribution.SenseNeither:
		out.Sense = d.say("speaks neither for nor against it")
	default:
		out.Class, out.Sense = classOf(w.Verb), d.word(string(w.Sense))
	}
	for _, t := range []struct {
		part string
		attribution.Term
	}{{"reliability", w.Reliability}, {"credibility", w.Credibility}} {
		if t.Text != "" {
			out.Terms = append(out.Terms, d.termSaid(t.part, t.Term))
		}
	}
	return out
}

// claimOn names a claim, without the item where it is about that.
func (d *dossier) claimOn(item attribution.EvidenceID, claim attribution.Ref) string {
	collection, id := claim.Split()
	if a := d.c.Attributions[attribution.AttributionID(id)]; collection == attribution.CollectionAttributions &&
		a != nil && a.Subject == item.Ref() {
		return d.word(string(a.Link)) + d.arrow() + d.end(a.Object)
	}
	return d.title(claim)
}

// mentioned is an act that puts evidence forward for something that is not a claim, or that reports that somebody does.
func (d *dossier) mentioned(at query.Place) weighing {
	a := d.x.Act(at)
	by := d.x.Reporters(at)
	out := weighing{Class: "speaks", Party: plain(d.actors(by)), Verb: d.actAs(a.Verb, &a, d.several(by))}
	var on []string
	for _, r := range a.On {
		on = append(on, d.title(r))
	}
	out.On = strings.Join(unique(on), d.say("; "))
	if s := d.c.Statements[at.Statement]; s != nil {
		out.Date, out.source = d.date(s.When), d.x.Source(at)
	}
	return out
}

// weighs says on one line what a party says of an item.
func (w words) weighs(x weighing) string {
	text := w.own(x.Party.Text) + w.say(": ") + strings.Join(nonEmpty(x.Verb, x.Date), w.say(", "))
	parts := nonEmpty(text, x.On, x.Sense)
	for _, t := range x.Terms {
		part := t.Name + " " + w.quoted(t.Words.Text, attribution.Lang(t.Words.Lang))
		part += bracketed(t.Scale)
		parts = append(parts, part)
	}
	if x.Words.Text != "" {
		parts = append(parts, w.quoted(x.Words.Text, attribution.Lang(x.Words.Lang)))
	}
	return strings.Join(parts, "; ")
}
