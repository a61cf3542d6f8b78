package stix

import (
	"cmp"
	"slices"
	"strconv"
	"strings"

	"example.com/attribution"
)

// incidentCore is the extension of OASIS that says more of an incident than that there is one (cti-stix-common-objects,
// Incident Extension Suite, section 2.1).
const incidentCore = "extension-definition--ef765651-680c-498d-9894-99799f2fa126"

// readIncident reads an incident or a campaign, and what it says of it as an account.
func (r *reader) readIncident(o Object) {
	id := attribution.IncidentID(r.name(o, attribution.CollectionIncidents, r.text(o, "name")))
	ref := r.ref(o.ID())
	i := &attribution.Incident{UUID: r.own(o.ID(), ref)}
	read := []string{"name", "external_references", "first_seen", "last_seen", "objective"}
	if o.Type() == "campaign" {
		read = append(read, "aliases")
	}
	names := r.names(o)
	if o.Type() == "incident" {
		i.Title = r.text(o, "name")
		if len(names) > 1 {
			i.Names = names[1:]
		}
	} else {
		i.Names = names
	}
	a, wording := r.account(o, id)
	if a != nil {
		read = append(read, "description") // whose words are quoted
	} else {
		r.loseUnnamed(o, sourcesOfNames(names)...)
	}
	i.Extra = r.extra(o, read...)
	if o.Type() != "incident" {
		i.Extra = typed(o.Type(), i.Extra)
	}
	if r.c.Incidents == nil {
		r.c.Incidents = make(attribution.Incidents)
	}
	r.c.Incidents[id] = i
	if a != nil && r.tells(o, attribution.CollectionAccounts) {
		r.addTold(o, string(id), a, wording)
	}
}

// sourcesOfNames returns what is cited for names.
func sourcesOfNames(names []attribution.Name) []attribution.SourceID {
	var out []attribution.SourceID
	for _, n := range names {
		out = append(out, n.Source)
	}
	return out
}

// account reads what an incident or a campaign says of itself, or nil if it tells nothing. The wording is that from
// which a date was inferred.
func (r *reader) account(o Object, id attribution.IncidentID) (a *attribution.Account, wording string) {
	a = &attribution.Account{Incident: id, Purpose: attribution.Words{Text: r.text(o, "objective"),
		Lang: r.lang(o)}}
	if a.Purpose.Text == "" {
		a.Purpose.Lang = ""
	}
	var stamps []string
	inferred := false
	at := func(name string) attribution.When {
		t := timestamp(o.Text(name))
		if t == "" {
			return ""
		}
		stamps = append(stamps, name+": "+string(t))
		if month, ok := t.monthStart(); ok && o.Type() == "campaign" {
			inferred = true
			return month
		}
		return t.date()
	}
	from := at("first_seen")
	a.Activity = stretch(from, at("last_seen"))
	r.core(o, a)
	r.reach(o, a)
	told := *a
	if told.Incident = ""; isZeroAccount(told) {
		return nil, ""
	}
	if inferred {
		wording = strings.Join(stamps, "; ")
	}
	return a, wording
}

func isZeroAccount(a attribution.Account) bool {
	return a.Activity == "" && a.Detected == "" && a.Disclosed == "" && len(a.Kinds) == 0 && len(a.Victims) == 0 &&
		a.Outcome == "" &&
		len(a.Counts) == 0 && len(a.Techniques) == 0 && a.Purpose.Text == ""
}

// core reads the extension of OASIS for incidents: when, how it ended, and how many were affected.
func (r *reader) core(o Object, a *attribution.Account) {
	core := o.value("extensions").member(incidentCore)
	if core.kind() != '{' {
		return
	}
	if core.member("determination").is("failed-attempt") || core.member("determination").is("blocked") {
		a.Outcome = attribution.OutcomeFailed
	}
	from := timestamp(core.member("start_time").text()).fidelity(core.member("start_time_fidelity").text())
	to := timestamp(core.member("end_time").text()).fidelity(core.member("end_time_fidelity").text())
	var first, last timestamp
	for entry := range core.member("events").elements() {
		event, _ := r.object(ID(entry.member("event_ref").text()))
		if t := timestamp(r.text(event, "start_time")); t.isValid() && (first == "" || t.compare(first) < 0) {
			first, from = t, t.fidelity(r.text(event, "start_time_fidelity"))
		}
		if t := timestamp(r.text(event, "end_time")); t.isValid() && (last == "" || t.compare(last) > 0) {
			last, to = t, t.fidelity(r.text(event, "end_time_fidelity"))
		}
	}
	if from != "" || to != "" {
		a.Activity = stretch(from, to)
	}
	for of, n := range core.member("impacted_entity_counts").members() {
		if n.kind() != '0' {
			continue
		}
		if count, ok := floatOf(n); ok {
			a.Counts = append(a.Counts, attribution.Count{Of: of.text(), Low: &count, High: &count})
		}
	}
}

// reach reads the relationships of an incident or a campaign that tell whom it was aimed at, whom it reached, and how,
// as far as they are of the same producer. What another says of it is an account of its own, see [reader.readReach].
func (r *reader) reach(o Object, a *attribution.Account) {
	told := make(map[string]bool)
	isNew := func(what string) bool {
		defer func() { told[what] = true }()
		return !told[what]
	}
	for _, at := range r.outgoing[o.ID()] {
		rel := r.objects[at]
		if !r.isReach(rel) || r.text(rel, "created_by_ref") != r.text(o, "created_by_ref") || r.extension(rel.ID()).ref != "" {
			continue
		}
		r.finish(rel)
		if isRevoked(rel) {
			r.lose(rel.ID(), "", rel.text, "the relationship was revoked")
			continue
		}
		v, t := r.reached(rel)
		read := []string{"relationship_type", "source_ref", "target_ref", "created_by_ref", "object_marking_refs"}
		if t != "" {
			if isNew("technique " + t) {
				a.Techniques = append(a.Techniques, t)
			}
		} else if v.Words = r.wordingOf(rel, "", false); isNew(r.text(rel, "relationship_type") + " " + string(v.Actor)) {
			a.Victims = append(a.Victims, v)
			read = append(read, "description", "lang")
		}
		r.loseRest(rel, "the account of the incident has no place for it", read...)
	}
	slices.Sort(a.Techniques)
}

// isReach reports whether a relationship tells whom an incident or a campaign was aimed at, whom it reached, or how.
func (r *reader) isReach(rel Object) bool {
	if source := r.id(rel, "source_ref").Type(); source != "incident" && source != "campaign" {
		return false
	}
	v, t := r.reached(rel)
	return v.Actor != "" || t != ""
}

// reached returns the victim, or else the technique, that such a relationship tells of.
func (r *reader) reached(rel Object) (v attribution.Victim, t string) {
	target, _ := r.object(r.id(rel, "target_ref"))
	switch kind := r.text(rel, "relationship_type"); {
	case kind == "targets" && r.actor(target.ID()) != "":
		return attribution.Victim{Actor: r.actor(target.ID()), Effect: attribution.EffectTargeted}, ""
	case kind == "impacts" && r.actor(target.ID()) != "":
		return attribution.Victim{Actor: r.actor(target.ID())}, ""
	case kind == "uses" && target.Type() == "attack-pattern", kind == "targets" && target.Type() == "vulnerability":
		return attribution.Victim{}, technique(target)
	}
	return attribution.Victim{}, ""
}

// readReach reads such a relationship of another producer than that of the incident as an account of the incident that
// its own producer gives.
func (r *reader) readReach(o Object) {
	_, incident := r.ref(r.id(o, "source_ref")).Split()
	if incident == "" {
		return
	}
	v, t := r.reached(o)
	id := attribution.AccountID(r.name(o, attribution.CollectionAccounts, incident+" "+cmp.Or(string(v.Actor), t)))
	read := slices.Clone(claimed)
	if isLabelled(o, unasserted) {
		read = append(read, "revoked")
	}
	a := &attribution.Account{UUID: r.own(o.ID(), id.Ref()), Incident: attribution.IncidentID(incident),
		Activity: stretch(timestamp(r.text(o, "start_time")).date(), timestamp(r.text(o, "stop_time")).date()),
		Extra:    typed(o.Type(), r.extra(o, read...))}
	if t != "" {
		a.Techniques = []string{t}
		a.Extra = r.extra(o, read...)
	} else {
		a.Victims = []attribution.Victim{v}
	}
	r.addAccount(id, a)
	if !isLabelled(o, unasserted) {
		r.claims = append(r.claims, claim{object: o, on: []attribution.Ref{id.Ref()}, wording: r.wordingOf(o, "", false)})
	}
}

// technique returns the identifier of an attack pattern in ATT&CK, or of a vulnerability in CVE.
func technique(o Object) string {
	for e := range o.value("external_references").elements() {
		id := e.member("external_id").text()
		name := e.member("source_name").text()
		if strings.HasPrefix(name, "mitre-") && strings.HasPrefix(id, "T") || name == "cve" {
			return id
		}
	}
	if name := o.Text("name"); isNumbered(name, "CVE-", 2) {
		return name
	}
	return ""
}

// readSighting reads a sighting as an account: of the incident or the campaign that was seen or, where a group was, of
// an incident that is connected with it.
func (r *reader) readSighting(o Object) {
	if r.extension(o.ID()).ref == derivedRef {
		r.finish(o)
		return
	}
	seen, _ := r.object(r.id(o, "sighting_of_ref"))
	collection, local := r.ref(seen.ID()).Split()
	incident := attribution.IncidentID(local)
	switch collection {
	case attribution.CollectionIncidents:
	case attribution.CollectionActors:
		name := "sighting of " + r.text(seen, "name")
		incident = attribution.IncidentID(r.nameBeside(o, attribution.CollectionIncidents, name))
		if r.c.Incidents == nil {
			r.c.Incidents = make(attribution.Incidents)
		}
		r.c.Incidents[incident] = &attribution.Incident{Extra: toldBy(o)}
	default:
		return
	}
	read := []string{"sighting_of_ref", "first_seen", "last_seen", "where_sighted_refs", "created_by_ref",
		"external_references", "confidence", "description"}
	if isLabelled(o, unasserted) {
		read = append(read, "revoked")
	}
	quoted := r.text(o, "description")
	if words, ok := wordsOf(quoted, r.creatorName(o)); ok {
		quoted = words
	}
	key := labelled(o, labelAccount)
	if key != "" {
		key += " " + string(incident)
	}
	if ref := r.telling[key]; key != "" && ref != "" && r.extension(o.ID()).ref == "" {
		r.of(o.ID()).ref = ref
		r.finish(o)
		r.claims = append(r.claims, claim{object: o, on: []attribution.Ref{ref}, quoted: quoted, kept: r.extra(o, read...)})
		return
	}
	if r.isWritten(o, attribution.CollectionStatements) {
		read = slices.DeleteFunc(read, func(name string) bool { return name == "description" })
	}
	id := attribution.AccountID(r.name(o, attribution.CollectionAccounts, "sighting of "+r.text(seen, "name")))
	a := &attribution.Account{UUID: r.own(o.ID(), id.Ref()), Incident: incident, Extra: r.extra(o, read...),
		Activity: stretch(timestamp(r.text(o, "first_seen")).date(), timestamp(r.text(o, "last_seen")).date())}
	for _, ref := range o.value("where_sighted_refs").texts() {
		if victim := r.actor(ID(ref)); victim != "" {
			a.Victims = append(a.Victims, attribution.Victim{Actor: victim})
		}
	}
	r.addAccount(id, a)
	if key != "" {
		r.telling[key] = id.Ref()
	}
	claim := claim{object: o, on: []attribution.Ref{id.Ref()}, quoted: quoted}
	if collection == attribution.CollectionActors && r.tells(o, attribution.CollectionAttributions) {
		link := attribution.AttributionID(r.nameBeside(o, attribution.CollectionAttributions, string(incident)))
		r.addAttribution(link, &attribution.Attribution{Subject: incident.Ref(), Link: attribution.ConnectedWith,
			Object: r.ref(seen.ID()), Extra: toldBy(o)})
		claim.on = append(claim.on, link.Ref())
		claim.inferred, claim.wording = true, attribution.Words{Text: "sighting"}
	}
	if !isLabelled(o, unasserted) {
		r.claims = append(r.claims, claim)
	}
}

func (r *reader) addAccount(id attribution.AccountID, a *attribution.Account) {
	if r.c.Accounts == nil {
		r.c.Accounts = make(attribution.Accounts)
	}
	r.c.Accounts[id] = a
}

// addTold adds the account that an object gives of itself, and notes that its producer holds it.
func (r *reader) addTold(o Object, name string, a *attribution.Account, wording string) {
	id := attribution.AccountID(r.nameBeside(o, attribution.CollectionAccounts, name))
	a.Extra = toldBy(o)
	r.addAccount(id, a)
	r.claims = append(r.claims, claim{object: o, on: []attribution.Ref{id.Ref()}, inferred: wording != "",
		wording: attribution.Words{Text: wording}, quoted: r.text(o, "description")})
}

// floatOf returns a number that is finite.
func floatOf(v value) (float64, bool) {
	n, err := strconv.ParseFloat(string(v), 64)
	return n, err == nil
}
