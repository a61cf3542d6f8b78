// Package query answers questions about a case: who holds what and in which words, who denied it, what had been said by
// a certain day, who is named by whom and through which links, what states did about it, and what changed between two
// versions of a dossier.
//
//	x := query.New(c)
//	for _, h := range x.Holders("attributions/ec-prc") {
//		fmt.Println(h) // ncsc asserts "highly likely" (2024-03-25)
//	}
//
// An [Index] is a snapshot that never changes; several goroutines may use it at once. Its answers share memory: do not
// change their lists and maps. Who holds what is computed from the rules below, which nothing else applies.
//
// # Who holds what
//
// A [Holding] is one act by which a party holds a proposition, from a day until it ends. [Index.Holders] gives those
// that certainly hold it, [Index.PossibleHolders] those that only may; [Index.Holdings], [Index.HoldingsBy] and
// [Index.AllHoldings] give everything, ended holdings and those that lean against the claim too.
//
// The strength of a holding, its words and its evidence are those of its act, to which [Index.Act] leads from its
// [Place].
//
// # The rules
//
//  1. Speakers. An act is performed by [attribution.Act.By]; if that is empty, by the statement's own performers: those
//     of [attribution.Statement.For], else [attribution.Statement.By], and those who joined. In one statement a party
//     has one day: its own performers that of the statement; who joined, and organs of who joined, that of the joining,
//     also where the act names them; all others that of the statement. Who joined on a day that is not stated did so
//     not before the statement.
//  2. Holdings. Only asserting and agreeing make holdings: of the propositions in On and, where a statement is agreed
//     with, of the attributions that its own performers, or organs of theirs that an act names, hold by it, those that
//     they take over from others in turn included. Accounts are held only by who names them. What is taken over leans
//     as it does there; its strength is the agreeing party's own. Who agreed goes on holding the claim though the other
//     withdraws it: see [Index.EndedBases].
//  3. Positions. All other verbs make positions, which hold nothing. One taken on a statement is taken on each claim
//     that the statement leans for as a whole. An act with an empty On is on what it answers.
//  4. Reports. What somebody is said to have done makes a reported position of that party; neither it nor the reporter
//     holds anything by it.
//  5. Ends. A holding ends when its party withdraws or corrects it, or asserts the proposition again: see below.
//  6. Nothing is inherited, in either direction, between an organ and its state, a person and the office, a coalition
//     and its members.
//  7. Notes. What compilers remark is a position of nobody.
//  8. Judgements. An assessment covers all that its act is on. Which way it leans is said below. Of one text with two
//     judgements, such as headline and body, both stand, and its party does not contradict itself.
//  9. Responses. Whether a response attributes to a state is computed from the statements that announce it.
//
// # What ends a holding
//
// A withdrawal or a correction says in On what it ends: propositions, or a statement for all that the party held by it.
// With something in On, exactly that ends, whatever the act answers. With On empty, what it answers ends. It ends what
// other statements of its party hold, never what its own statement says beside it. A party that withdraws what is not
// its own contests it; what stands in Answers beside something that is its own, or makes no claim, it only replies to.
//
// A withdrawal of a statement ends what the party holds by it unless it is certainly earlier. A withdrawal of a
// proposition ends each holding of it that is certainly earlier. One cannot withdraw what one has not said: it also
// ends a holding by a statement that its own statement refers to and, where no holding is certainly earlier, the only
// one that is not certainly later. Whether others that may be later stand is left open, and so it is where two
// statements could each only mean the other.
//
// Asserting a proposition again ends the earlier holding only if it is certainly later. Where dates leave that open
// both stand; where they lean differently, it is left open of either. Agreeing is not asserting.
//
// Of several ends the first counts, in the order of answers.
//
// # Which is the earlier
//
// Two texts of one party are compared as instants where both have a zone or a time of day, else by the days of the
// calendar, each as its own text dates it. That is done pair by pair. Only where dates put neither first do references:
// a statement refers to what its acts, and the acts that it reports, are on or answer, and to that of which its quotes
// render or repeat the words, and so on from there; what is only announced, proposed or urged need not have come. What
// it refers to is not later than it, unless both refer to each other.
//
// Between parties dates are compared in three values, and a day without a zone is as long as it lasts anywhere.
//
// # Which way a judgement leans
//
// "Highly unlikely", "cannot rule out" and "does not believe that" do not make a claim. A holding leans for it, leaves
// it open, or leans against it: see [attribution.Act.Leaning]. Words never decide that, codes and scales do. Holders
// are those who lean for it.
//
// # Who takes which position
//
// Whatever else parties do with a claim makes a [Position]: they support it, acknowledge that others make it, decline
// to comment, deny it. [Index.PositionsOn] gives the ladder for one claim, [Index.Silent] those who say nothing of it.
// Who supports a statement takes a position on each claim that the statement makes; [Position.Through] names the
// statement.
//
// What a party is only said to have done stands apart, in [Index.Reports] and [Index.ReportsOn]. What the compilers
// remark is in [Index.Notes].
//
// # What had been said by a date
//
// [Index.AsOf] makes an index of what had been said in public by the end of a date. What had not been said is not
// there; what may have been is there, and marked as uncertain.
//
// A date without a zone and without a time of day means days of the calendar: what was given by then is there without a
// doubt, each text by the day on which it is dated, in its zone where it has one. So what was said on the 25th in
// London and in Washington counts as of the 25th, and what was said on the 26th in Wellington does not, though it was
// the 25th elsewhere. A date with a zone or a time of day means an instant: texts with a zone compare exactly; a day
// without one is over for certain when it is over everywhere.
//
// A statement counts only when everything that it refers to has been said. Where dates leave it open whether a
// statement had been made, it had if a statement that refers to it had. A party that joined counts from its own day;
// where that is not stated, it is left open.
//
// A denial that came before the accusation is there too, with [Position.Hidden] set, since nobody had made the claim
// yet that it rejects. [Index.Case] gives the case of that date.
//
// [Index.Timeline] puts everything that has a date in order, with its earliest and latest instant in UTC, its local
// time, and the numbers of events that it ties with or that it may overlap.
//
// # From incidents to states
//
// [Index.Chains] follows the links from an incident, holder by holder, and [Index.ChainsAcross] the links of all, each
// step with who holds it. Steps through the compilers' frame, from an organ to the body that it belongs to, are marked
// as held by nobody, and never lead to a state. That two names are one group is followed where its holder is the
// chain's or is trusted by name. That two incidents are one operation, or one a part of another, is followed where the
// chain's holder holds it, or somebody whom it agrees with; agreement and silence follow it too.
//
// [Index.Accusations] leads from who is named for an incident to a state, at whatever level somebody names it, each
// step claimed, and by whom, or structural.
//
// Nobody states the strength of a whole chain, and none is computed. [Chain.Weakest] names its weakest link.
//
// [Index.Agreement] reports who names the same object at the same level, where parties differ in whom they name and in
// how sure they are, who rests on whom, who rejects what, and which claims refine others. [Index.Accounts] sets side by
// side the accounts of an incident, and where these exclude each other. [Index.Misreports] compares what reports
// ascribe to a party with its own recorded words.
//
// # What states did
//
// [Index.Responses] and [Index.ResponsesTo] give responses, by whom and over what. A sanction attributes nothing by
// itself: [Reaction.Attributes] is computed from the statements that announce it, and not stated where none is
// recorded. [Index.InForce] reports whether it was in force at a date, or is as last known.
//
// # Several cases
//
// [Diff] says what changed from one case to another, entity by entity. [Merge] makes one case of several, in whatever
// order and in however many steps: parties are one by their UUID, the code of a state, or the identities that the
// caller gives as [Same]. What it leaves out, it reports.
//
// [Across] asks a stream of cases one question, case by case, in the memory of a few; [Identities] says which actors
// are one party in all.
package query
