package attribution_test

import (
	"go/ast"
	"reflect"
	"slices"
	"testing"

	. "example.com/attribution"
	gocmp "github.com/google/go-cmp/cmp"
)

// filled are values of the exported types that the complete case does not hold.
func filled() []any {
	return []any{
		Finding{Path: "/id", Member: "m", Code: CodeNull, Severity: SeverityError, Value: "v", Message: "m"},
		Findings{{Path: "/id"}}, DocumentError{Code: CodeNotJSON, Path: "/a", Offset: 1, Message: "m"},
		Limits{Bytes: 1, Depth: 2, Values: 3, String: 4}, Kinds{Actors: []Actor{&State{Code: "NZ"}}, Responses: []Response{&Disruption{}}},
		Decoder{Kinds: Kinds{Actors: []Actor{&State{Code: "NZ"}}}, Limits: Limits{Depth: 1}}, CodeNull, SeverityAdvice,
		Loss{Object: "actors/a", Path: "/names/0", Value: "v", Reason: "r"},
		ActorID("a"), IncidentID("a"), AccountID("a"), SourceID("a"), EvidenceID("a"), AttributionID("a"), StatementID("a"), QuoteID("a"),
		ResponseID("a"), Ref("actors/a"), When("2021"), Lang("en"), FamilyLocation, ConductedBy, Asserts, LeansOpen, FitSame, NamePrimary,
		OrganizationCompany, OrganNational, GroupCluster, DomesticBan, PartBody, CharacterNecessity, DisclosurePublic, ReliabilityB, Credibility2, SenseNeither, ResultPartly, MarkingGreen, EffectDoxing,
		OutcomeFailed, AbsentNotRead, ModeHuman, FormEdit, EvidenceMalware, StatementLetter, RestrictionFunds, StepSummons, StatusExpired,
		CollectionActors,
	}
}

// TestCompare shows that every exported type of data can be compared by go-cmp without options, and that it tells
// values apart.
func TestCompare(t *testing.T) {
	values := make(map[string]reflect.Value)
	eachStruct(reflect.ValueOf(complete()), func(x reflect.Value) {
		if name := x.Type().Name(); !values[name].IsValid() || values[name].IsZero() {
			values[name] = x
		}
	})
	c := complete()
	for _, collection := range []any{c.Actors, c.Incidents, c.Accounts, c.Sources, c.Evidence, c.Attributions, c.Statements, c.Quotes, c.Responses, c.Extra} {
		values[reflect.TypeOf(collection).Name()] = reflect.ValueOf(collection)
	}
	for _, v := range filled() {
		values[reflect.TypeOf(v).Name()] = reflect.ValueOf(v)
	}
	for _, name := range exportedTypes(t) {
		if name == "Place" { // which is no data: it lasts as long as a walk is there
			continue
		}
		x, ok := values[name]
		if !ok {
			t.Errorf("no value of %s: state one in internal/casetest/complete.go, or in filled", name)
			continue
		}
		zero := reflect.Zero(x.Type()).Interface()
		if diff := gocmp.Diff(x.Interface(), x.Interface()); diff != "" {
			t.Errorf("%s differs from itself:\n%s", name, diff)
		}
		if gocmp.Diff(zero, zero) != "" || gocmp.Diff(x.Interface(), zero) == "" {
			t.Errorf("%s is not told apart from its zero value", name)
		}
	}
}

// exportedTypes are the names of the package's exported types that are no interfaces.
func exportedTypes(t *testing.T) (out []string) {
	t.Helper()
	for _, file := range packageFiles(t) {
		ast.Inspect(file, func(n ast.Node) bool {
			if spec, ok := n.(*ast.TypeSpec); ok && spec.Name.IsExported() {
				if _, ok := spec.Type.(*ast.InterfaceType); !ok {
					out = append(out, spec.Name.Name)
				}
			}
			return true
		})
	}
	if len(out) < 60 {
		t.Fatalf("only %d types were found", len(out))
	}
	slices.Sort(out)
	return out
}
