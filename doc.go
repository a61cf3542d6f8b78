// Package attribution models public cyber attribution: who publicly held whom responsible for which cyber incident, how
// sure they said they were, in whose exact words and in which language, on what evidence, and what states did about it.
// Denials are modelled with the same care as accusations.
//
// The package never states that somebody did something. It records that somebody said so, and lets a program check,
// compare, query and exchange what was said.
//
// # A case
//
// A [Case] is a dossier, built as a literal and checked with [Case.Validate]:
//
//	c := &attribution.Case{
//		ID: "ec-2024",
//		Actors: attribution.Actors{
//			"china": &attribution.State{Code: "CN"},
//			"uk":    &attribution.State{Code: "GB"},
//			"fcdo":  &attribution.Organ{Profile: attribution.Named("Foreign, Commonwealth & Development Office"), Of: "uk"},
//			"gchq":  &attribution.Organ{Profile: attribution.Named("GCHQ"), Of: "uk"},
//			"ncsc":  &attribution.Organ{Profile: attribution.Named("National Cyber Security Centre"), Of: "gchq"},
//		},
//		Incidents: attribution.Incidents{"ec": {Title: "Electoral Commission compromise"}},
//		Attributions: attribution.Attributions{
//			"ec-prc": {Subject: "incidents/ec", Link: attribution.AffiliatedTo, Object: "actors/china"},
//		},
//		Statements: attribution.Statements{"fcdo-0325": {
//			By: []attribution.ActorID{"fcdo"}, For: []attribution.ActorID{"uk"}, When: "2024-03-25[Europe/London]",
//			Acts: []attribution.Act{{
//				Verb: attribution.Asserts, By: []attribution.ActorID{"ncsc"}, On: []attribution.Ref{"attributions/ec-prc"},
//				Quotes:     []attribution.QuoteID{"q1"},
//				Assessment: attribution.Assessment{Likelihood: attribution.Said("highly likely", "en").Infer("phia")},
//			}},
//		}},
//		Quotes: attribution.Quotes{"q1": {Statement: "fcdo-0325", Lang: "en",
//			Text: "First, the UK can reveal today that the National Cyber Security Centre (NCSC) – a part of GCHQ – assesses that " +
//				"the UK Electoral Commission systems were highly likely compromised by a Chinese state-affiliated entity between 2021 and 2022."}},
//	}
//	err := c.Validate()
//
// Package query answers who holds the claim, and in which words:
//
//	for _, h := range query.New(c).Holders("attributions/ec-prc") {
//		fmt.Println(h) // ncsc asserts "highly likely" (2024-03-25)
//	}
//
// Entities refer to each other by ids that the author chose: a typed id such as [ActorID] where one collection makes
// sense, a [Ref] such as "attributions/ec-prc" where several do.
//
// # What prose merges
//
// The zero value of every field means "not stated" and asserts nothing. Nothing contested is a plain field: an
// [Attribution] and an [Account] are propositions, which parties hold through the acts of their statements. Likelihood,
// confidence, certainty and legal standard are kept apart in an [Assessment]; group, organ, company and state are
// different kinds of [Actor]; a [Sanction] is not an attribution; coming from a territory is another [Family] of links
// than standing to its state. Words are kept byte for byte beside every code, and a code that the coder inferred says
// so.
//
// # Who holds what
//
// Who holds what, since when, is computed from these rules and never stored. Package query owns them and applies them;
// its documentation has them in full.
//
//  1. The performers of an act are [Act.By]; if that is empty, [Statement.For], else [Statement.By], and then also
//     those who [Statement.Joined], each from its own day. See [Statement.Performers].
//  2. Only [Asserts] and [Agrees] make holdings. A statement in [Act.On] stands for what its own performers assert;
//     agrees takes the attributions among it and the way they lean, never their strength. Who judges a claim "highly
//     unlikely" does not hold it: see [Leaning].
//  3. All other verbs make positions, from [Supports] to [Announces]. Who supports a claim, or acknowledges that others
//     make it, does not hold it.
//  4. [Reports] contains an inner act: the reporter says that another party did that act. It gives the inner performer
//     a reported position; neither holds anything by it. Words that a journalist quotes make a statement with a press
//     source; mere paraphrase makes a report.
//  5. A holding ends when the same party withdraws or corrects it, or asserts the proposition again in a statement that
//     is certainly later. What a withdrawal ends stands in [Act.On]; if that is empty, in [Act.Answers]. Another
//     party's "withdrawal" contests.
//  6. Nothing is inherited, either way: an organ is not its state, a person not the office, a member not the coalition.
//     Steps through [Organ.Of] and [Person.Roles] are the compilers' frame, structural and held by nobody.
//  7. What compilers infer or remark is an editorial statement of theirs with the verb [Notes]. It is never a position
//     of anybody else.
//  8. An assessment covers all that its act is on, together; absent stays absent. Headline and body of one text may
//     differ ([Act.Part]); both stand.
//  9. Whether a response attributes to a state is computed from the statements that announce it: it does, it does not,
//     or it avoids to, where they decline.
//
// # Words, languages and dates
//
// A [Quote] keeps its bytes. A rendering names the quote that it renders and belongs to the statement that gives it, so
// that a chain from a Chinese spokesman through an embassy's English and an agency's French to a machine's English can
// be walked. A [Lang] is a BCP 47 tag as written, a [When] an EDTF date with the zone in which its day was a day. Both
// can hold a mistake; [Case.Validate] reports it.
//
// # Validation
//
// Validate finds all errors, each a [Finding] with the RFC 6901 pointer of its place, a stable [Code], the value and
// what to do. Lint adds warnings and advice.
//
//	for _, f := range findings {
//		fmt.Println(f.Path, f.Code)
//	}
//	errors.Is(err, attribution.CodeDangling) // whether a reference names nothing
//
// # Files
//
// A case is one JSON document: see [Decode], [Case.Encode] and [Decoder.Cases] for streams. Encoding is canonical.
// Unknown members and unknown kinds survive.
//
// # Your own kinds
//
// A type that embeds [Profile] and has a method ActorKind is an [Actor]; one that embeds [Measure] and has a method
// ResponseKind is a [Response]. [Kinds] makes a [Decoder] know them. They are checked as the kinds of this package are.
//
// # Around this package
//
//   - Package query answers questions: who holds what and since when, who took which position, what had been said by a
//     date, through which links an incident leads to whom, what changed between two versions of a case.
//   - Packages quote and verify prove words against texts, and say what renderings changed. Package draft makes a first
//     case from texts, package coding reads and writes tables of acts and compares two codings of the same texts.
//   - Package estimate knows the scales of estimative language, package edtf imprecise dates.
//   - Package report writes a case for people; packages stix and misp exchange it; packages eurepoc and listing read
//     what others publish; package alias finds actors by their names.
//   - Package cases holds dossiers to start from, package schema the JSON Schema of the format, and package
//     attributiontest checks kinds of your own.
//
// # What this package does not do
//
// It reads no web pages, ranks no claims and multiplies no likelihoods.
package attribution
