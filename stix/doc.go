// Package stix reads, checks and writes STIX 2.1, and turns bundles into cases and back. What is lost on the way is
// reported.
//
//	b, err := stix.Decode(in)      // a bundle, to the last byte
//	findings := b.Lint()           // what the specification does not allow, and what it advises against
//	c, losses, err := b.Case()     // who says what of whom, and what a case has no place for
//
//	c.Actors["evil-org"].ActorProfile().Description = "They call themselves an organization."
//	b, losses, err = b.Update(c, stix.Options{Modified: now})  // the bundle with that change, and no other
//	err = b.Encode(out)
//
//	b, losses, err = stix.FromCase(c, stix.Options{})  // a bundle of any case, which gives the same case again
//
// STIX 2.0 is read too, with a finding that says so. It is not written, but for changes to what a bundle has already.
//
// # Bundles
//
// [Decode] reads a bundle and keeps everything as it is written: the order of objects and members, members that nobody
// knows, the spelling of numbers and timestamps, "revoked": false, the white space. Encoding it again gives the same
// bytes, and after a change the same bytes but for the change: [Object.With] and [Object.Without] change an [Object],
// and [Bundle.Objects] is a list like any other.
//
// [Objects] reads a stream of any length, in memory for one object at a time. Both report a mistake with its place and
// are bounded by [Limits].
//
// # Validation
//
// [Bundle.Validate] applies the rules of the specification, in the version that the bundle has ([Bundle.Version]): what
// must be gives an error, what should be a warning. Codes are listed at [CodeEmpty] and in package attribution. It
// knows all types of STIX 2.1, relationships, vocabularies, patterns, markings and extensions. It does not look up what
// lies outside of a bundle: objects that it refers to, schemas of extensions, registries of media types, protocols, CPE
// and software languages.
//
// In doubt a bundle is not refused. Where a rule says must and validators in use accept the opposite, it gives a
// warning: names of properties longer than 250 characters, and references in observables whose UUID is malformed.
//
// # What a bundle says
//
// [Bundle.Case] reads claims, not facts. An object is held by its producer (created_by_ref), on the day of its
// creation, unless it is in a report of the same producer, whose statement it then is, on the day of publication; where
// the bundle has earlier versions that say something else, on the day of the version that first said it. What was
// revoked is withdrawn on the day of its last modification. An object without a producer is held by an
// [attribution.Unnamed]. Relationships of several producers that say the same are one proposition that all of them
// hold. Versions by others than an object's creator, and those after its revocation, are not read (section 3.6).
//
//	identity          an actor, by its class: a person, an organization, else an attribution.UnknownActor. One of the
//	                  roles "state", "organ", "coalition", "persona" or "unnamed" makes it that; located-at gives its
//	                  country
//	intrusion-set     a group; aliases are names that the producer gives, each with the source that an external
//	                  reference of the same name cites for it, as ATT&CK does
//	threat-actor      a group of people (attribution.GroupThreat), or a person if its resource level is that of an
//	                  individual
//	revoked-by        between groups: one group, with the name of the one that was revoked as a former name
//	location          a state, if it is a country, else an actor of the kind "oasis-open.org/location"; nothing of its
//	                  own if identities are there
//	incident          an incident, and an account of when it was, how it ended and how many were affected, as far as
//	                  the object says so by the extension incident-core of OASIS, and of its relationships targets,
//	                  impacts and uses of the same producer. Of another, these are accounts that it gives itself
//	campaign          an incident and an account in the same way. A first_seen that is midnight at the start of a
//	                  month somewhere on Earth is that month, which the act says to be inferred, with the timestamps
//	                  as the wording
//	sighting          an account; of a group, with an incident that is connected with it
//	relationship      an attribution, if it is one between actors and incidents: see below
//	report            a statement of the kind report that asserts what the report contains; its description is a quote
//	note, opinion     a statement of the authors that it names, with the producer as attribution.Statement.Office. Who
//	                  agrees with a claim holds it, who disagrees contests it. An opinion without an explanation is
//	                  one without words
//	grouping          if it is the only one: the title of the case and who compiled it
//	language-content  names in other languages, if it is of the last version of its object
//	marking           the marking of the case, if all objects have the same level of the Traffic Light Protocol, 1.0
//	                  or 2.0, and nothing else marks any of them or a part of one; else each entity keeps the markings
//	                  of its objects, and the case the definitions
//	external_references  sources, each once however often it is given. A statement has one, the first; that it does not
//	                  name the others is a loss
//	labels            of MISP's taxonomy admiralty-scale: how reliable an author, the source of a report or an item of
//	                  evidence is, and how credible the item. OpenCTI's x_opencti_reliability, also in its extension,
//	                  is read in the same way
//	confidence        unless labels have the terms, a confidence on the scale "oasis-open.org/stix-confidence", which
//	                  is no other: no words of ICD 203 are made of it
//
// A country in a description is not an attribution, and neither is where somebody is. Relationships say
//
//	attributed-to     of an incident: conducted-by. Of an actor to a state or an organ: linked-to, which is inferred.
//	                  Of a threat actor: persona-of, who it is. Of a group: associated-with, which is inferred
//	related-to        connected-with or, between actors, associated-with, which is inferred
//	duplicate-of      same-as or, between incidents, same-operation-as, which is inferred
//	located-at        based-in
//	originates-from   from-territory-of
//	impersonates      imitates
//	other links       the word of attribution.Link
//
// What the model has no member for is kept in Extra under the key "oasis-open.org/stix", by the names that the
// properties have, and is written again: labels, granular markings, extensions of others. What a case has no place for
// is returned as an [attribution.Loss]: objects of other types, older versions of objects, relationships to nothing,
// and, as one loss for all, when objects were created and modified.
//
// # What FromCase writes
//
// [FromCase] writes standard objects for all that they can say, in the way in which they are read above, and beside
// them:
//
//	case              a grouping, which has all sources as external references
//	actor             an identity with the role that says of which kind it is; a group as above
//	state             also a location with its country, and located-at
//	incident          an incident
//	account           a sighting of the incident, from first_seen to last_seen, where its victims are, of each party
//	                  that certainly holds it
//	attribution       a relationship of each party that certainly holds it, with the party as created_by_ref. The
//	                  first of them stands for the attribution. One that nobody holds has the label "not-asserted",
//	                  and is revoked if somebody held it and withdrew it
//	claims            such a relationship or sighting is created on the day of the statement, and says "holder: words"
//	                  in its description, with the language and the address. Terms stand in labels (likelihood:,
//	                  confidence:, certainty:, standard:). Confidence is the analytic confidence where it is stated,
//	                  else the likelihood, on a scale of appendix A that the description names
//	statement         a report of the first of its authors, and then of those in whose name it is made, that performs
//	                  any of its acts. Its name says who speaks and is unique; its description has all acts with their
//	                  words; it contains the claims that are made by it with both their ends, and has the label
//	                  "undated" if its day is not known
//	other holdings    opinions: of who holds a claim by one more act, in other words than its relationship has, or by
//	                  more statements than one; of who judges that it is not so, which disagrees, and of who leaves it
//	                  open, which is neutral
//	other positions   who denies a claim, or a statement that makes it, strongly disagrees, and who contests it
//	                  disagrees. Support, acknowledgement, withdrawal, correction, what may no longer be held, what is
//	                  only reported, and that the base of an agreement is gone have notes, which are headed with the
//	                  verb. Labels say the verb (verb:), which way it leans (leans:), and what another is said to do
//	                  (reported:), who is among the objects of the note
//	quote, evidence   a note on the report of the statement, or on what it is put forward for
//	response          a course of action, whose name and description say what was done by whom, against whom and when
//	other names       aliases of groups, language-content for all others
//	marking           the level of the case on every object, by its definition in version 2.0 or the one that it was
//	                  read with. What an entity kept stays, and no level is lowered; an object of which nothing was
//	                  kept has the markings of what it refers to
//
// Days are written as their midnight in UTC, and ends of periods as the last second; both are read back as days.
// Identifiers are made of the UUIDs of the entities of the case, which are derived if it has none
// ([attribution.Case.EntityUUID]), so that a case always gives the same bundle.
//
// Claims, opinions and notes are created on the day of the party, where it is known and has come, else on the day on
// which the case was last changed. Objects that stand for the case and those beside them are the case's own, whoever
// created_by_ref names: their identifiers derive from the case, and the grouping names who compiled it. With the
// extension, they are read from it; without, as above, with the terms and verbs of the labels. Who holds what is
// computed by package query.
//
// The rest is in one extension, documented at [ExtensionID], with which a case comes back equal. Without it, actors,
// names, links, sources and dates do; FromCase returns, value by value, what does not. Standard properties win over the
// extension: to rename an identity, to delete a relationship or to add a label in a bundle makes that change in the
// case.
//
// Actors and responses of custom kinds come back as [attribution.UnknownActor] and [attribution.UnknownResponse].
// Encode the case and decode it with [attribution.Decoder.Kinds] to have their types.
//
// # Updates
//
// [Bundle.Update] brings a bundle up to date with a case, and leaves alone all that says the same already, whoever made
// it. It writes objects of others in their own way, and uses the extension only where they cannot say something. As an
// author ([Options.Author]) it writes only what is the author's or the case's, and says the rest in notes of the
// author's.
package stix
