package query

import (
	"slices"

	"example.com/attribution"
	"example.com/attribution/edtf"
	"example.com/attribution/internal/model"
)

// A record is a party's own recorded words.
type record struct {
	party attribution.ActorID
	on    map[attribution.Ref]*ownWords // by what they are on
	// by what they are on, and by what the claims that they are on are about
	about     map[attribution.Ref]*ownWords
	claims    map[attribution.Ref]*subject        // the attributions that it leans for, by what they are about
	told      map[attribution.IncidentID]*telling // what it says of incidents
	announces bool                                // whether its words announce responses
	responses []measured                          // its own, by id
	own       map[attribution.ResponseID]bool     // those
	sharing   map[attribution.Ref][]int           // of those, by their causes and targets
}

// own is something that a party does in its own words.
type own struct {
	sight
	act   *attribution.Act
	place Place
	claim *attribution.Attribution // that it is on; nil: none
}

// A subject is what a party claims of something.
type subject struct {
	all     ownWords
	objects map[attribution.Ref]*ownWords  // by object
	links   map[attribution.Link]*ownWords // by link
}

// ownWords are a party's own words on one thing.
type ownWords struct {
	all   []own
	alike map[attribution.Verb]*ownWords // by the first of the verbs that are alike
	views map[view][]Recorded
	read  map[view][]attribution.Term
}

// A view is one of the values of an act that are compared.
type view uint8

const (
	viewVerb view = iota
	viewRef
	viewDeed // verb and what it is on
	viewLink
	viewFamily
	viewObject
	viewLeaning
	viewLikelihood
	viewConfidence
)

func (o own) value(v view) string {
	switch v {
	case viewVerb:
		return string(o.verb)
	case viewRef:
		return string(o.on)
	case viewDeed:
		return string(o.verb) + " " + string(o.on)
	case viewLink:
		return string(o.claim.Link)
	case viewFamily:
		return string(o.claim.LinkFamily())
	case viewObject:
		return string(actorOf(o.claim.Object))
	case viewLeaning:
		return string(o.leans)
	case viewLikelihood:
		return o.act.Assessment.Likelihood.Text
	case viewConfidence:
		return o.act.Assessment.Confidence.Text
	}
	return ""
}

func (w *ownWords) add(o own) {
	w.all = append(w.all, o)
	if w.alike == nil {
		w.alike = make(map[attribution.Verb]*ownWords)
	}
	k := kindred(o.verb)
	if w.alike[k] == nil {
		w.alike[k] = new(ownWords)
	}
	w.alike[k].all = append(w.alike[k].all, o)
}

// recorded returns the different values that the words have, with the place where each is first, worked out once.
func (w *ownWords) recorded(v view) []Recorded {
	if w == nil {
		return nil
	}
	if out, ok := w.views[v]; ok {
		return out
	}
	seen := make(map[string]bool)
	var out []Recorded
	for _, o := range w.all {
		if value := o.value(v); value != "" && !seen[value] {
			seen[value] = true
			out = append(out, Recorded{value, o.place})
		}
	}
	if w.views == nil {
		w.views = make(map[view][]Recorded)
	}
	w.views[v] = out
	return out
}

// kindred returns the first of the verbs that are alike: who does the one may be said to do the other.
func kindred(v attribution.Verb) attribution.Verb {
	switch {
	case v.Holds():
		return attribution.Asserts
	case rejects(v):
		return attribution.Denies
	case ends(v):
		return attribution.Withdraws
	}
	return v
}

// terms returns the different terms of the words, but for the one that states nothing.
func (w *ownWords) terms(v view) []attribution.Term {
	if out, ok := w.read[v]; ok {
		return out
	}
	type key struct {
		text, scale string
		lang        attribution.Lang
	}
	seen := make(map[key]bool)
	var out []attribution.Term
	for _, o := range w.all {
		t := o.act.Assessment.Likelihood
		if v == viewConfidence {
			t = o.act.Assessment.Confidence
		}
		if k := (key{t.Text, t.Scale, t.Lang}); t.Text != "" && !seen[k] {
			seen[k] = true
			out = append(out, t)
		}
	}
	if w.read == nil {
		w.read = make(map[view][]attribution.Term)
	}
	w.read[v] = out
	return out
}

// collect finds the texts that are parties' own, by date, and the responses that they take.
func (m *misreporter) collect() {
	m.takes = make(map[attribution.ActorID][]attribution.ResponseID)
	for _, id := range ids(m.x.c.Responses) {
		if r := m.x.c.Responses[id]; !model.IsNil(r) && m.x.known(id) != edtf.No {
			for _, party := range unique(r.ResponseMeasure().By) {
				m.takes[party] = append(m.takes[party], id)
			}
		}
	}
	m.texts = make(map[attribution.ActorID][]*text)
	for i := range m.x.voices {
		v := &m.x.voices[i]
		if v.joined != "" {
			m.texts[v.joined] = appendNew(m.texts[v.joined], v.text)
			continue
		}
		s := v.text.s
		for _, party := range unique(slices.Concat(s.By, s.For, []attribution.ActorID{s.Office}, v.text.own)) {
			if party != "" {
				m.texts[party] = append(m.texts[party], v.text)
			}
		}
	}
}

// record returns the record of a party, or nil where no words of it are recorded.
func (m *misreporter) record(party attribution.ActorID) *record {
	r, ok := m.records[party]
	if ok {
		return r
	}
	m.records[party] = nil
	texts, named := m.texts[party], m.x.named[party]
	if len(texts) == 0 && len(named) == 0 {
		return nil
	}
	r = &record{
		party: party, on: make(map[attribution.Ref]*ownWords), about: make(map[attribution.Ref]*ownWords),
		claims: make(map[attribution.Ref]*subject), told: make(map[attribution.IncidentID]*telling),
		own: make(map[attribution.ResponseID]bool), sharing: make(map[attribution.Ref][]int),
	}
	m.records[party] = r
	done := make(map[int32]bool)
	for _, t := range texts {
		for i := range t.s.Acts {
			done[t.firstAct+int32(i)] = true
			m.add(r, t.firstAct+int32(i))
		}
	}
	for _, n := range named {
		if !done[n] {
			m.add(r, n)
		}
	}
	m.addResponses(r)
	return r
}

// add adds what an act does to a record.
func (m *misreporter) add(r *record, n int32) {
	a := m.x.acts[n]
	outer := a.outer()
	if outer.Verb == attribution.Reports || outer.Verb == attribution.Notes {
		return
	}
	performer := r.party
	if by := m.x.performers(a); !slices.Contains(by, performer) && len(by) > 0 {
		performer = by[0] // for whom the party speaks, or whose text it joined
	}
	for _, s := range m.v.sights(n, performer) {
		o := own{sight: s, act: outer, place: a.place(0)}
		words(r.on, s.on).add(o)
		about := s.on
		switch collection, id := s.on.Split(); collection {
		case attributions:
			if o.claim = m.x.c.Attributions[attribution.AttributionID(id)]; o.claim == nil {
				continue
			}
			about = o.claim.Subject
			if s.verb.Holds() && s.leans == attribution.LeansFor {
				r.claim(o)
			}
		case accounts:
			account := m.x.c.Accounts[attribution.AccountID(id)]
			if account == nil {
				continue
			}
			about = account.Incident.Ref()
			if s.verb.Holds() && s.leans == attribution.LeansFor {
				r.tell(account, o.place)
			}
		}
		words(r.about, about).add(o)
	}
}

func words[K comparable](in map[K]*ownWords, key K) *ownWords {
	if in[key] == nil {
		in[key] = new(ownWords)
	}
	return in[key]
}

func (r *record) claim(o own) {
	s := r.claims[o.claim.Subject]
	if s == nil {
		s = &subject{objects: make(map[attribution.Ref]*ownWords), links: make(map[attribution.Link]*ownWords)}
		r.claims[o.claim.Subject] = s
	}
	s.all.add(o)
	words(s.objects, o.claim.Object).add(o)
	words(s.links, o.claim.Link).add(o)
}

// addResponses adds the responses that a party announces or, where it announces none, that the case has it take.
func (m *misreporter) addResponses(r *record) {
	var all []attribution.ResponseID
	for on, w := range r.on {
		if collection, id := on.Split(); collection == responses && w.alike[attribution.Announces] != nil {
			all = append(all, attribution.ResponseID(id))
		}
	}
	if r.announces = len(all) > 0; !r.announces {
		all = slices.Clone(m.takes[r.party])
	}
	slices.Sort(all)
	for _, id := range slices.Compact(all) {
		of := measured{id: id, response: m.x.c.Responses[id]}
		if model.IsNil(of.response) {
			continue
		}
		if w := r.on[id.Ref()]; w != nil && w.alike[attribution.Announces] != nil {
			of.place = w.alike[attribution.Announces].all[0].place
		}
		for _, about := range m.x.bearing(of.response) {
			r.sharing[about] = append(r.sharing[about], len(r.responses))
		}
		r.own[id] = true
		r.responses = append(r.responses, of)
	}
}

// bearing returns the causes and the targets of a response.
func (x *Index) bearing(r attribution.Response) []attribution.Ref {
	out := over(r)
	for _, target := range x.targets(r) {
		out = append(out, target.Ref())
	}
	return unique(out)
}
