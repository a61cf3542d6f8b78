package draft

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/quote"
)

// measures asks of words for what states do whether something was done.
func (r *reader) measures() {
	all := sentences(r.text.Text, r.lang)
	for _, m := range r.mentions {
		if m.Kind != MentionMeasure {
			continue
		}
		for len(all) > 0 && all[0].End <= m.Start {
			all = all[1:]
		}
		bare := Alternative{Choice: m.Value, Does: "the case gets a response of this kind"}
		out := []Alternative{bare}
		if len(all) > 0 && all[0].Start <= m.Start && m.End <= all[0].End {
			if full := r.taken(m, all[0]); full != bare {
				out = []Alternative{full, {Choice: m.Value + onlySuffix,
					Does: "the case gets a response of this kind, and nothing is said of it"}}
			}
		}
		r.doubt(DoubtMeasureTaken, r.sourcePath(), quote.Span{Start: m.Start, End: m.End},
			append(out, Alternative{Choice: ChoiceOther, Does: "nothing that the case is about"})...)
	}
}

// onlySuffix ends choices of measures of which nothing is taken from their sentence.
const onlySuffix = "-only"

// taken returns the alternative that a measure was taken, with what its sentence says plainly: who took it, against
// whom, and when.
func (r *reader) taken(measure Mention, s quote.Span) Alternative {
	a := Alternative{Choice: measure.Value, Does: "the case gets a response of this kind"}
	parties := r.partiesIn(s)
	var said []string
	if len(parties) > 0 && r.takes(parties[0], measure, s) {
		by := parties[0]
		parties = parties[1:]
		a.By = r.party(by)
	} else if r.speaksItself(measure, s) {
		a.By = r.publisher
	}
	if a.By != "" {
		said = append(said, "by "+r.nameOf(a.By))
	}
	parties = slices.DeleteFunc(parties, func(m Mention) bool { return m.Kind == MentionGroup && m.Start < measure.End })
	parties = slices.DeleteFunc(parties, func(m Mention) bool { return r.attacked(m, s) })
	if m, ok := r.aimed(parties, measure); ok && r.party(m) != a.By {
		parties = []Mention{m}
	}
	if against, ok := r.target(parties, a.By); ok {
		a.Against = against
		said = append(said, "against "+r.nameOf(against))
	}
	if a.Date = r.dateIn(s); a.Date != "" {
		said = append(said, "on "+string(a.Date))
	}
	if len(said) > 0 {
		a.Does += ", " + strings.Join(said, ", ") + ", as its sentence says"
		if r.isQuotable(s) && !r.overlapping(s) && !r.overUnquotable(s) {
			a.Start, a.End, a.Text = s.Start, s.End, r.text.Text[s.Start:s.End]
		}
	}
	return a
}

// overUnquotable reports whether a span has words of a quotation that would not be found exact, which may be another's.
func (r *reader) overUnquotable(s quote.Span) bool {
	i, _ := slices.BinarySearchFunc(r.unquotable, s.Start, func(o quote.Span, at int) int { return cmp.Compare(o.End, at+1) })
	return i < len(r.unquotable) && r.unquotable[i].Start < s.End
}

// partiesIn returns the countries, the organs, the groups and the companies that a sentence names, without those in the
// names of others.
func (r *reader) partiesIn(s quote.Span) []Mention {
	var out []Mention
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		m := r.mentions[i]
		switch m.Kind {
		case MentionCountry, MentionAdjective, MentionOrgan, MentionGroup, MentionCompany:
			if n := len(out); n > 0 && out[n-1].End >= m.End {
				continue
			}
			out = append(out, m)
		}
	}
	return out
}

// takes reports whether a party is the subject of its sentence, and takes a measure: nothing stands before it but when,
// articles and auxiliaries, and nothing between them says that something is done to it.
func (r *reader) takes(m, measure Mention, s quote.Span) bool {
	if m.Kind != MentionCountry && m.Kind != MentionOrgan || m.End > measure.Start || r.lang.Undergo == "" {
		return false
	}
	text := r.text.Text
	for t := nextToken(text[:m.Start], s.Start); t.end > 0; t = nextToken(text[:m.Start], t.end) {
		if !r.isDate(quote.Span{Start: t.start, End: t.end}) && !r.isArticle(t.lower) &&
			!holds(r.lang, r.lang.Auxiliaries+" "+r.lang.Adverbs+" "+r.lang.Place, t.lower) {
			return false
		}
	}
	for t := nextToken(text[:measure.Start], m.End); t.end > 0; t = nextToken(text[:measure.Start], t.end) {
		if holds(r.lang, r.lang.Undergo, t.lower) {
			return false
		}
	}
	return r.governs(m.End, measure, false)
}

// party returns the actor that a mention names.
func (r *reader) party(m Mention) attribution.ActorID {
	if m.Kind == MentionCountry || m.Kind == MentionAdjective {
		return r.country(m)
	}
	if m.Kind == MentionCompany {
		return r.company(m)
	}
	s := quote.Span{Start: m.Start, End: m.End}
	if r.text.Own && m.Kind == MentionOrgan && r.organOf(s) == "" {
		if id, ok := r.publishing(m.Text); ok {
			return id
		}
	}
	if ids := r.actors(s); len(ids) == 1 {
		return ids[0]
	}
	return ""
}

// publishing returns the publisher of a text if it bears a name.
func (r *reader) publishing(name string) (attribution.ActorID, bool) {
	p := r.c.Actors[r.publisher].ActorProfile()
	for _, n := range p.Names {
		if nameKey(n.Text) == nameKey(name) {
			return r.publisher, true
		}
	}
	return "", false
}

// target returns the one whom a measure is directed at, if there is only one beside who takes it.
func (r *reader) target(parties []Mention, by attribution.ActorID) (attribution.ActorID, bool) {
	found := attribution.ActorID("")
	for _, m := range parties {
		id := r.party(m)
		if id == "" || id == by || id == found {
			continue
		}
		if found != "" {
			return "", false
		}
		found = id
	}
	return found, found != ""
}

// dateIn returns the one date in a sentence, or nothing. Of one that points from the day of the text it is the
// likeliest.
func (r *reader) dateIn(s quote.Span) attribution.When {
	found := ""
	for i := r.firstMention(s.Start); i < len(r.mentions) && r.mentions[i].Start < s.End; i++ {
		m := r.mentions[i]
		if m.Kind != MentionDate {
			continue
		}
		value := m.Value
		if value == "" {
			d := Date{Start: m.Start, End: m.End, Words: m.Text, Relative: m.relative}
			if all := candidates(d, r.tag, r.text.Date); len(all) > 0 {
				value = all[0]
			}
		}
		if value == "" || found != "" && found != value {
			return ""
		}
		found = value
	}
	return attribution.When(found)
}

func (r *reader) nameOf(id attribution.ActorID) string { return r.c.Actors.Name(id).Text }

// measured adds a response, with what its alternative says of it, and the act that announces it.
func (m *maker) measured(d *Doubt, a Alternative) {
	measure := attribution.Measure{Sources: []attribution.SourceID{d.Source}, CarriedOut: a.Date}
	if a.By != "" {
		measure.By = []attribution.ActorID{a.By}
	}
	if a.Against != "" {
		measure.Against = []attribution.ActorID{a.Against}
	}
	kind := strings.TrimSuffix(a.Choice, onlySuffix)
	r := responseOf(kind, measure)
	if r == nil {
		return
	}
	if m.c.Responses == nil {
		m.c.Responses = attribution.Responses{}
	}
	for n := 1; ; n++ {
		id := attribution.ResponseID(fmt.Sprintf("%s-%s-%d", d.Source, kind, n))
		if _, ok := m.c.Responses[id]; !ok {
			m.c.Responses[id] = r
			m.announce(d, a, id)
			return
		}
	}
}

// responseOf makes a response of a kind of measures, nil if there is no such kind.
func responseOf(kind string, measure attribution.Measure) attribution.Response {
	switch kind {
	case "sanction":
		return &attribution.Sanction{Measure: measure}
	case "indictment":
		return &attribution.Indictment{Measure: measure}
	case "summons":
		return &attribution.DiplomaticMeasure{Measure: measure, Step: attribution.StepSummons}
	case "recall":
		return &attribution.DiplomaticMeasure{Measure: measure, Step: attribution.StepRecall}
	case "expulsion":
		return &attribution.DiplomaticMeasure{Measure: measure, Step: attribution.StepExpulsion}
	}
	return nil
}

// announce adds the act by which a statement announces a response, on the words of its sentence.
func (m *maker) announce(d *Doubt, a Alternative, id attribution.ResponseID) {
	s, source := m.c.Statements[attribution.StatementID(d.Source)], m.c.Sources[d.Source]
	if a.Text == "" || s == nil || source == nil {
		return
	}
	words := m.quoted(d.Source, a.Text)
	if words == "" {
		words = m.freeQuote(d.Source)
		m.c.Quotes[words] = &attribution.Quote{Statement: attribution.StatementID(d.Source), Text: a.Text, Lang: source.Lang}
	}
	act := attribution.Act{Verb: attribution.Announces, On: []attribution.Ref{id.Ref()}}
	if s.Kind != attribution.StatementText { // press reports it
		said := act
		if a.By != "" {
			said.By = []attribution.ActorID{a.By}
		}
		act = attribution.Act{Verb: attribution.Reports, Inferred: true, Reported: &said}
	}
	act.Quotes = []attribution.QuoteID{words}
	s.Acts = append(s.Acts, act)
}

// quoted returns the quote of a text that has exactly these words, or nothing.
func (m *maker) quoted(source attribution.SourceID, text string) attribution.QuoteID {
	best := attribution.QuoteID("")
	for id, q := range m.c.Quotes {
		if q != nil && q.Statement == attribution.StatementID(source) && q.Text == text && (best == "" || id < best) {
			best = id
		}
	}
	return best
}
