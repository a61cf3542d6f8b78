package attribution

// A Verb says what an act does. Asserts and agrees make holdings; reports contains another party's act; withdraws and
// corrects end holdings; speaks makes nothing; all others make positions, which hold nothing.
type Verb string

// Verbs. The ladder from supports to declines is that of third states' reactions to an attribution, as the statements
// of 19 July 2021 on Microsoft Exchange show it.
const (
	Asserts Verb = "asserts" // holds the propositions it is on
	// holds the propositions of another's statement, at its own strength only
	Agrees Verb = "agrees"
	// stands with another in its claim, without claiming it; on the claim, or on the statement that makes it
	Supports            Verb = "supports"
	Acknowledges        Verb = "acknowledges"         // acknowledges that others claim it, as NATO on 19 July 2021
	TakesNote           Verb = "takes-note"           // takes note that others claim it
	ExpressesSolidarity Verb = "expresses-solidarity" // with a victim, not with a claim
	Recalls             Verb = "recalls"              // an earlier text of its own
	Urges               Verb = "urges"                // calls on somebody to act or to refrain
	Condemns            Verb = "condemns"             // the activity, naming nobody by that alone
	Declines            Verb = "declines"             // refuses to name, comment or attribute
	// rejects what it is accused of; on a statement: all that it asserts
	Denies   Verb = "denies"
	Contests Verb = "contests" // rejects a claim by which it is not accused
	// weighed as an alternative and put aside; on a proposition that nobody need claim
	Rejects        Verb = "rejects"
	DisputesBasis  Verb = "disputes-basis"    // rejects evidence or reasoning, and says nothing of the fact
	AsksEvidence   Verb = "asks-for-evidence" // demands proof
	CounterAccuses Verb = "counter-accuses"   // answers a claim with an accusation of the claimant
	Proposes       Verb = "proposes"          // offers a joint investigation, talks, an agreement
	Announces      Verb = "announces"         // a response, which need not be listed
	Withdraws      Verb = "withdraws"         // what it held before
	Corrects       Verb = "corrects"          // what it held before, with something else in its place
	Reports        Verb = "reports"           // says that another did the act in Reported
	// said these words, of which it is not coded yet what they do; neither a position nor a holding
	Speaks Verb = "speaks"
	Notes  Verb = "notes" // the compilers infer or remark
)

// Holds reports whether an act with this verb makes its performers hold what it is on.
func (v Verb) Holds() bool { return v == Asserts || v == Agrees }
