package attribution

import (
	"reflect"
	"strings"
)

// A vocabulary is the words that a member may hold. In an open one, custom words should be namespaced; a closed one has
// its words only, since a program that does not know a word of it would misread the case. A closed one with custom
// words takes namespaced words, which say elsewhere what they are.
type vocabulary struct {
	words  []string
	open   bool
	custom bool
}

func words[W ~string](ws ...W) []string {
	out := make([]string, len(ws))
	for i, w := range ws {
		out[i] = string(w)
	}
	return out
}

// vocabularies are those of the model, by the type of their words. They are never written after initialisation.
var vocabularies = map[reflect.Type]vocabulary{
	reflect.TypeFor[Collection](): {words: words(Collections()...)},
	reflect.TypeFor[Link]():       {custom: true, words: words(links...)},
	reflect.TypeFor[Family](): {words: words(FamilyPerpetration, FamilySameness, FamilyStructure, FamilyStateNexus, FamilyRole,
		FamilyLocation, FamilyPersona, FamilyLaw, FamilyIncident)},
	reflect.TypeFor[Verb](): {words: words(Asserts, Agrees, Supports, Acknowledges, TakesNote, ExpressesSolidarity,
		Recalls, Urges,
		Condemns, Declines, Denies, Contests, Rejects, DisputesBasis, AsksEvidence, CounterAccuses, Proposes,
		Announces, Withdraws, Corrects,
		Reports, Speaks, Notes)},
	reflect.TypeFor[Leaning](): {words: words(LeansFor, LeansOpen, LeansAgainst)},
	reflect.TypeFor[Fit]():     {words: words(FitSame, FitOverlaps, FitSubset, FitSuperset)},
	reflect.TypeFor[Outcome](): {words: words(OutcomeAttempted, OutcomeFailed, OutcomeContained, OutcomeSucceeded)},
	reflect.TypeFor[Status](): {words: words(StatusInForce, StatusPending, StatusSuspended, StatusExpired,
		StatusAnnulled, StatusWithdrawn,
		StatusCompleted)},
	reflect.TypeFor[Absence](): {words: words(AbsentNotFound, AbsentNotRead, AbsentNotHeard, AbsentNotRecorded, AbsentWithheld)},
	reflect.TypeFor[Mode]():    {words: words(ModeAuthentic, ModeOfficial, ModePublished, ModeHuman, ModeMachine)},
	reflect.TypeFor[Form]():    {words: words(FormExcerpt, FormParaphrase, FormIdiom, FormEdit)},
	reflect.TypeFor[NameKind](): {open: true, words: words(NamePrimary, NameNative, NameAlias, NameFormer, NameTransliteration,
		NameAbbreviation, NameVendor, NameHandle, NameIdentifier)},
	reflect.TypeFor[OrganSort](): {open: true, words: words(OrganNational, OrganSubnational, OrganDependency)},
	reflect.TypeFor[OrganizationSort](): {open: true, words: words(OrganizationCompany, OrganizationParty, OrganizationUniversity,
		OrganizationMedia, OrganizationIntergovernmental, OrganizationAssociation)},
	reflect.TypeFor[GroupSort](): {open: true, words: words(GroupThreat, GroupCluster, GroupModusOperandi)},
	reflect.TypeFor[DomesticSort](): {open: true, words: words(DomesticDecree, DomesticEmergency, DomesticBan,
		DomesticLegislation,
		DomesticInquiry)},
	reflect.TypeFor[Part](): {open: true, words: words(PartHeadline, PartBody, PartCaption, PartAnnex)},
	reflect.TypeFor[Character](): {open: true, words: words(CharacterRetorsion, CharacterCountermeasure, CharacterNecessity,
		CharacterSelfDefence, CharacterLawEnforcement)},
	reflect.TypeFor[Sense]():        {words: words(SenseSupports, SenseAgainst, SenseNeither)},
	reflect.TypeFor[SearchResult](): {words: words(ResultFound, ResultNotFound, ResultPartly, ResultInconclusive)},
	reflect.TypeFor[Credibility](): {words: words(Credibility1, Credibility2, Credibility3, Credibility4,
		Credibility5, Credibility6)},
	reflect.TypeFor[Marking]():    {words: words(markings...)},
	reflect.TypeFor[Disclosure](): {words: words(DisclosurePublic, DisclosurePartly, DisclosureWithheld)},
	reflect.TypeFor[Reliability](): {words: words(ReliabilityA, ReliabilityB, ReliabilityC, ReliabilityD,
		ReliabilityE, ReliabilityF)},
	reflect.TypeFor[Effect](): {open: true, words: words(EffectTargeted, EffectReconnaissance, EffectPhishing, EffectIntrusion,
		EffectMisuse, EffectDataTheft, EffectDoxing, EffectDisruption, EffectDefacement, EffectDestruction, EffectRansomware,
		EffectSupplyChain, EffectInfluence)},
	reflect.TypeFor[EvidenceKind](): {open: true, words: words(EvidenceMalware, EvidenceInfrastructure, EvidenceTradecraft,
		EvidenceIntelligence, EvidenceForensics, EvidenceIdentity, EvidenceVictimology, EvidenceIntent, EvidenceConfession,
		EvidenceTestimony, EvidenceDocument)},
	reflect.TypeFor[StatementKind](): {open: true, words: words(StatementRelease, StatementText, StatementJoint,
		StatementDeclaration,
		StatementSpokesperson, StatementParliamentary, StatementSpeech, StatementBriefing, StatementAnswer, StatementInterview,
		StatementTranscript, StatementLetter, StatementOpEd, StatementPost, StatementFactSheet, StatementAdvisory,
		StatementReport,
		StatementNotification, StatementNotice, StatementIndictment, StatementJudgment, StatementRepresentation, StatementArticle,
		StatementEditorial)},
	reflect.TypeFor[Restriction](): {open: true, words: words(RestrictionAssetFreeze, RestrictionTravelBan, RestrictionFunds,
		RestrictionTransactions, RestrictionExportControl, RestrictionInvestment, RestrictionProcurement, RestrictionDirector,
		RestrictionTrustServices, RestrictionInternetServices, RestrictionCorrespondentBanking, RestrictionArms,
		RestrictionPortEntry,
		RestrictionDeflagging, RestrictionChartering, RestrictionCrewServicing, RestrictionTechnicalAssistance,
		RestrictionBusiness,
		RestrictionOffices, RestrictionMaritime)},
	reflect.TypeFor[Step](): {open: true, words: words(StepConversation, StepDemarche, StepProtestNote, StepSummons,
		StepCancelVisit,
		StepRecall, StepExpulsion, StepDowngrade, StepMissionClosed, StepSeverance)},
}

// isNamespaced reports whether a word is custom: a domain name, a slash, a name.
func isNamespaced(word string) bool {
	domain, name, ok := strings.Cut(word, "/")
	return ok && name != "" && strings.Contains(domain, ".") && !strings.HasPrefix(domain, ".") &&
		!strings.HasSuffix(domain, ".") &&
		!strings.ContainsAny(word, " \t\r\n")
}
