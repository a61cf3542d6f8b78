package estimate_test

import (
	"errors"
	"math"
	"testing"

	"example.com/attribution/estimate"
	"github.com/google/go-cmp/cmp"
)

// triage is a valid scale of one's own, changed by change.
func triage(change func(*estimate.Scale)) estimate.Scale {
	s := estimate.Scale{
		ID:   "example.org/triage",
		Kind: estimate.Likelihood,
		Terms: []estimate.Term{
			{Code: "cold", Forms: []estimate.Form{{Text: "a long shot", Lang: "en"}, {Text: "peu plausible", Lang: "fr"}},
				Rank: 1, Range: estimate.Range{Low: estimate.At(0), High: estimate.Open(30)}, Value: estimate.At(15)},
			{Code: "warm", Forms: []estimate.Form{{Text: "plausible", Lang: "en"}, {Text: "plausible", Lang: "fr"}},
				Rank: 2, Range: estimate.Range{Low: estimate.At(30), High: estimate.Open(70)}},
			{Code: "hot", Rank: 3, Range: estimate.Range{Low: estimate.At(70), High: estimate.At(100)}},
			{Code: "no idea", Unjudged: true},
		},
	}
	change(&s)
	return s
}

func TestValidate(t *testing.T) {
	type problems = []estimate.Problem
	for _, test := range []struct {
		name   string
		change func(*estimate.Scale)
		want   problems
	}{
		{"valid", func(*estimate.Scale) {}, nil},
		{"empty", func(s *estimate.Scale) { *s = estimate.Scale{} }, problems{
			{Path: "ID", Code: estimate.CodeMissing}, {Path: "Kind", Code: estimate.CodeMissing}, {Path: "Terms", Code: estimate.CodeMissing}}},
		{"kind that no scale measures", func(s *estimate.Scale) { s.Kind = estimate.Hedge }, problems{
			{Path: "Kind", Code: estimate.CodeUnknown, Value: "hedge"}}},
		{"term without words", func(s *estimate.Scale) { s.Terms[2].Code = "" }, problems{
			{Path: "Terms[2].Forms", Code: estimate.CodeMissing}}},
		{"form without words", func(s *estimate.Scale) { s.Terms[0].Forms[1].Text = " - " }, problems{
			{Path: "Terms[0].Forms[1].Text", Code: estimate.CodeMissing}}},
		{"form without language", func(s *estimate.Scale) { s.Terms[0].Forms[1].Lang = "" }, problems{
			{Path: "Terms[0].Forms[1].Lang", Code: estimate.CodeMissing}}},
		{"language that is none", func(s *estimate.Scale) { s.Terms[0].Forms[0].Lang = "english" }, problems{
			{Path: "Terms[0].Forms[0].Lang", Code: estimate.CodeLanguage, Value: "english"}}},
		{"form of two terms", func(s *estimate.Scale) { s.Terms[1].Forms[0].Text = "A Long-Shot" }, problems{
			{Path: "Terms[1].Forms[0].Text", Code: estimate.CodeDuplicate, Value: "A Long-Shot"}}},
		{"form twice", func(s *estimate.Scale) { s.Terms[1].Forms[1].Lang = "en" }, problems{
			{Path: "Terms[1].Forms[1].Text", Code: estimate.CodeDuplicate, Value: "plausible"}}},
		{"code of two terms", func(s *estimate.Scale) { s.Terms[2].Code = "Cold" }, problems{
			{Path: "Terms[2].Code", Code: estimate.CodeDuplicate, Value: "Cold"}}},
		{"code that is another's form", func(s *estimate.Scale) { s.Terms[2].Code = "plausible" }, problems{
			{Path: "Terms[2].Code", Code: estimate.CodeDuplicate, Value: "plausible"}}},
		{"negative row", func(s *estimate.Scale) { s.Terms[0].Forms[0].Row = -1 }, problems{
			{Path: "Terms[0].Forms[0].Row", Code: estimate.CodeOutOfRange, Value: "-1"}}},
		{"negative rank", func(s *estimate.Scale) { s.Terms[0].Rank = -1 }, problems{
			{Path: "Terms[0].Rank", Code: estimate.CodeOutOfRange, Value: "-1"}}},
		{"rank twice", func(s *estimate.Scale) { s.Terms[2].Rank = 2 }, problems{
			{Path: "Terms[2].Rank", Code: estimate.CodeDuplicate, Value: "2"}}},
		{"ranks against ranges", func(s *estimate.Scale) { s.Terms[0].Rank, s.Terms[2].Rank = 3, 1 }, problems{
			{Path: "Terms[1].Rank", Code: estimate.CodeOrder, Value: "2"}, {Path: "Terms[2].Rank", Code: estimate.CodeOrder, Value: "1"}}},
		{"rank of what could not be judged", func(s *estimate.Scale) { s.Terms[3].Rank = 4 }, problems{
			{Path: "Terms[3].Rank", Code: estimate.CodeUnjudged, Value: "4"}}},
		{"range of what could not be judged", func(s *estimate.Scale) {
			s.Terms[3].Range = estimate.Range{Low: estimate.At(0), High: estimate.At(100)}
		}, problems{{Path: "Terms[3].Range", Code: estimate.CodeUnjudged, Value: "0–100"}}},
		{"over a hundred", func(s *estimate.Scale) { s.Terms[2].Range.High = estimate.At(101) }, problems{
			{Path: "Terms[2].Range.High.Percent", Code: estimate.CodeOutOfRange, Value: "101"}}},
		{"no number", func(s *estimate.Scale) { s.Terms[0].Value = estimate.At(math.NaN()) }, problems{
			{Path: "Terms[0].Value.Percent", Code: estimate.CodeOutOfRange, Value: "NaN"}}},
		{"one end", func(s *estimate.Scale) { s.Terms[2].Range.High = estimate.Number{} }, problems{
			{Path: "Terms[2].Range", Code: estimate.CodeHalfStated}}},
		{"number that is not stated", func(s *estimate.Scale) { s.Terms[2].Value.Percent = 85 }, problems{
			{Path: "Terms[2].Value", Code: estimate.CodeHalfStated, Value: "85"}}},
		{"open value", func(s *estimate.Scale) { s.Terms[0].Value = estimate.Open(15) }, problems{
			{Path: "Terms[0].Value.Open", Code: estimate.CodeHalfStated}}},
		{"reversed", func(s *estimate.Scale) {
			s.Terms[2].Range = estimate.Range{Low: estimate.At(100), High: estimate.At(70)}
		}, problems{{Path: "Terms[2].Range", Code: estimate.CodeReversed, Value: "100–70"}}},
		{"nothing between open ends", func(s *estimate.Scale) {
			s.Terms[2].Range = estimate.Range{Low: estimate.Open(70), High: estimate.At(70)}
		}, problems{{Path: "Terms[2].Range", Code: estimate.CodeReversed, Value: ">70–70"}}},
		{"fraction among whole numbers", func(s *estimate.Scale) { s.Integers, s.Terms[0].Value = true, estimate.At(12.5) }, problems{
			{Path: "Terms[0].Value.Percent", Code: estimate.CodeNotWhole, Value: "12.5"}}},
		{"several", func(s *estimate.Scale) { s.ID, s.Terms[2].Code, s.Terms[3].Rank = "", "", 4 }, problems{
			{Path: "ID", Code: estimate.CodeMissing}, {Path: "Terms[2].Forms", Code: estimate.CodeMissing},
			{Path: "Terms[3].Rank", Code: estimate.CodeUnjudged, Value: "4"}}},
	} {
		t.Run(test.name, func(t *testing.T) {
			err := triage(test.change).Validate()
			found, _ := errors.AsType[estimate.Problems](err)
			if diff := cmp.Diff(test.want, problems(found)); diff != "" {
				t.Error(diff)
			}
			if (err != nil) != (len(test.want) > 0) {
				t.Errorf("the error is %v", err)
			}
			for _, p := range test.want {
				if !errors.Is(err, p.Code) {
					t.Errorf("the error is not %v", p.Code)
				}
			}
		})
	}
}

func TestValidateDoesNotChangeTheScale(t *testing.T) {
	same := func(*estimate.Scale) {}
	s := triage(same)
	if err := s.Validate(); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(triage(same), s); diff != "" {
		t.Error(diff)
	}
}
