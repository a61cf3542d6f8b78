// Package query answers questions about a case: who holds what and in which words, who denied it, what had been said by a certain day,
// who is named by whom and through which links, what states did about it, and what changed between two versions of a dossier.
//
//	x := query.New(c)
//	for _, h := range x.Holders("attributions/ec-prc") {
//		fmt.Println(h) // ncsc asserts "highly likely" (2024-03-25)
//	}
//
// An [Index] is a snapshot that never changes and that many may use at once. Its answers follow the nine rules of package attribution. What
// it gives out it shares with later answers: lists and maps in answers are to be read, not changed. Lists that can be long are iterators.
//
// # Who holds what
//
// A [Holding] is one act by which a party holds a proposition, from a day until it ends. [Index.Holders] gives those that certainly hold
// it, [Index.PossibleHolders] those that only may; [Index.Holdings], [Index.HoldingsBy] and [Index.AllHoldings] give everything, ended
// holdings and those that lean against the claim too. A holding ends when its party withdraws, corrects or repeats it. Where dates leave
// that open, [Holding.Stands] says that it cannot be told.
//
// The strength of a holding, its words and its evidence are those of its act, to which [Index.Act] leads from its [Place].
//
// # Who takes which position
//
// Whatever else parties do with a claim makes a [Position]: they support it, acknowledge that others make it, decline to comment, deny it.
// [Index.PositionsOn] gives the ladder for one claim, [Index.Silent] those who say nothing of it. Who supports a statement takes a position
// on each claim that the statement makes; [Position.Through] names the statement.
//
// What a party is only said to have done stands apart, in [Index.Reports] and [Index.ReportsOn]. What the compilers remark is in
// [Index.Notes].
//
// # What had been said by a date
//
// [Index.AsOf] makes an index of what had been said in public by the end of a date. Dates are compared in three values. What was certainly
// said later is not there; what may have been is there, and marked as uncertain. A denial that came before the accusation is there too,
// with [Position.Hidden] set, since nobody had made the claim yet that it rejects. [Index.Case] gives the case of that date.
//
// [Index.Timeline] puts everything that has a date in order, with its earliest and latest instant in UTC, its local time, and the numbers
// of events that it ties with or that it may overlap.
//
// # From incidents to states
//
// [Index.Chains] follows the links from an incident, holder by holder, and [Index.ChainsAcross] the links of all, each step with who holds
// it. Steps through the compilers' frame, from an organ to the body that it belongs to, are marked as held by nobody, and never lead to a
// state. That two names are one group is followed where its holder is the chain's or is trusted by name.
//
// A chain is as strong as nobody says: there is no likelihood of the whole. [Chain.Weakest] names its weakest link.
//
// [Index.Agreement] tells who names the same object at the same level, at which levels they differ, who rests on whom, who rejects what,
// and which claims refine others. [Index.Accounts] sets side by side how an incident is told, and where the tellings exclude each other.
//
// # What states did
//
// [Index.Responses] and [Index.ResponsesTo] give responses, by whom and over what. A sanction attributes nothing by itself:
// [Response.Attributes] is computed from the statements that announce it. [Index.InForce] says whether it was in force at a date.
//
// # Several cases
//
// [Diff] tells what changed from one case to another, entity by entity. [Merge] makes one case of several, and overwrites nothing.
package query
