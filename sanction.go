package attribution

// A Sanction is restrictive measures under a legal regime against those whom it designates. It attributes an incident
// to a state only if a statement that announces it does.
type Sanction struct {
	Measure
	Regime       string        `json:"regime,omitzero"` // as the authority calls it: "Cyber"
	Designations []Designation `json:"designations,omitzero"`
	AppliedIn    []Application `json:"appliedIn,omitzero"` // territories that apply it, by acts of their own
}

// A Designation is the listing of one party under a sanction.
type Designation struct {
	Actor ActorID `json:"actor,omitzero"`
	// which of the causes it is listed for; empty: the reasons do not say
	Over         []Ref         `json:"over,omitzero"`
	Restrictions []Restriction `json:"restrictions,omitzero"` // that apply to it; they may differ within one sanction
	Entries      []ListEntry   `json:"entries,omitzero"`      // where it stands in the authorities' lists
	// the statutory words it falls under: "is, or has been, involved in"
	Criterion Words     `json:"criterion,omitzero"`
	Reasons   []QuoteID `json:"reasons,omitzero"` // the statement of reasons
	Listed    When      `json:"listed,omitzero"`
	Amended   When      `json:"amended,omitzero"`
	Delisted  When      `json:"delisted,omitzero"` // zero: not known to be removed
	Extra     Extra     `json:"-"`
}

// A ListEntry identifies a designation in a published list. Identifiers that say who a person is, such as birth dates
// and passport numbers, have no place here.
type ListEntry struct {
	List      string `json:"list,omitzero"`      // "UK Sanctions List", "OFSI Consolidated List", "OFAC SDN List"
	ID        string `json:"id,omitzero"`        // the list's own number: "CYB0044", "16460", "47800"
	Programme string `json:"programme,omitzero"` // the list's programme or regime tag: "CYBER2"
	Extra     Extra  `json:"-"`
}

// An Application is the application of a sanction by another territory, perhaps with fewer of its restrictions.
type Application struct {
	Territory    ActorID       `json:"territory,omitzero"`
	Legal        LegalBasis    `json:"legal,omitzero"`
	Restrictions []Restriction `json:"restrictions,omitzero"`
	Effective    When          `json:"effective,omitzero"`
	Source       SourceID      `json:"source,omitzero"`
	Extra        Extra         `json:"-"`
}

// A Restriction is what a designation forbids or imposes. A word that is not listed here is namespaced.
type Restriction string

// Restrictions.
const (
	// funds and economic resources are frozen; in the US, property is blocked
	RestrictionAssetFreeze   Restriction = "asset-freeze"
	RestrictionTravelBan     Restriction = "travel-ban"     // entry and transit are barred
	RestrictionFunds         Restriction = "funds-ban"      // no funds or economic resources may be made available
	RestrictionTransactions  Restriction = "transactions"   // dealings are barred
	RestrictionExportControl Restriction = "export-control" // exports need a licence or are barred
	RestrictionInvestment    Restriction = "investment-ban" // investments are barred
	RestrictionProcurement   Restriction = "procurement"    // public contracts or imports are barred

	// In the words of the UK Sanctions List and, the last, of Australia's Consolidated List.

	// acting as a director of a company, or in its management, is barred
	RestrictionDirector Restriction = "director-disqualification"
	// services to set up or run trusts are barred
	RestrictionTrustServices Restriction = "trust-services"
	// social media, access to the internet and application stores are to be blocked
	RestrictionInternetServices Restriction = "internet-services"
	// correspondent banking and the processing of payments are barred
	RestrictionCorrespondentBanking Restriction = "correspondent-banking"
	// military goods, technology and services are barred
	RestrictionArms       Restriction = "arms-embargo"
	RestrictionPortEntry  Restriction = "port-entry" // ships may not enter ports
	RestrictionDeflagging Restriction = "deflagging" // ships lose their flag
	RestrictionChartering Restriction = "chartering" // ships or aircraft may not be chartered
	// crews of ships and aircraft may not be provided or served
	RestrictionCrewServicing Restriction = "crew-servicing"
	// technical assistance, as for aircraft, is barred
	RestrictionTechnicalAssistance Restriction = "technical-assistance"
	RestrictionBusiness            Restriction = "business-arrangements"  // joint ventures and the like are barred
	RestrictionOffices             Restriction = "representative-offices" // representative offices are closed
	// a vessel may be directed, or may not enter ports
	RestrictionMaritime Restriction = "maritime"
)

// ResponseKind returns "sanction".
func (*Sanction) ResponseKind() string { return "sanction" }

// Targets returns those whom the sanction is against and those whom it designates, each once, in that order.
func (s *Sanction) Targets() []ActorID {
	designated := make([]ActorID, len(s.Designations))
	for i, d := range s.Designations {
		designated[i] = d.Actor
	}
	return union(s.Against, designated)
}

func (d *Designation) check(v *validation) {
	if d.Actor == "" {
		v.missing("actor", "name the designated party")
	}
	v.inOrder("amended", d.Amended, d.Listed, "the party was listed")
	v.inOrder("delisted", d.Delisted, d.Listed, "the party was listed")
	v.inOrder("delisted", d.Delisted, d.Amended, "the listing was amended")
	for i, r := range d.Over {
		v.belongs("over", i, r, "what a party is listed for is an incident or a proposition", CollectionIncidents,
			CollectionAttributions, CollectionAccounts)
	}
}

func (a *Application) check(v *validation) {
	if a.Territory == "" {
		v.missing("territory", "name the territory that applies the sanction")
	}
}

func (e *ListEntry) check(v *validation) {
	if e.List == "" {
		v.missing("list", "name the list")
	}
}
