package attributiontest

import (
	"errors"
	"fmt"
	"reflect"
	"slices"

	"example.com/attribution"
	"example.com/attribution/internal/model"
)

// testFindings provokes findings of the kind's own Validate: of a zero value, of the sample, of one of which everything
// is stated, and of the sample with one member less.
func (k *kind) testFindings(sample, filled any) {
	tries := []any{k.zero(), sample, filled}
	for _, f := range reflect.VisibleFields(k.t) {
		if !f.Anonymous && f.IsExported() && len(f.Index) == 1 {
			less := k.copied(sample)
			reflect.ValueOf(less).Elem().FieldByIndex(f.Index).SetZero()
			tries = append(tries, less)
		}
	}
	seen := make(map[string]bool)
	for _, e := range tries {
		self, ok := e.(interface{ Validate() error })
		if !ok {
			return
		}
		entity, ok := k.entity(e)
		if !ok {
			continue
		}
		for _, f := range flat(self.Validate()) {
			if problem := unfit(entity, f); problem != "" && !seen[problem] {
				seen[problem] = true
				k.add(checkFindings, "%s", problem)
			}
		}
	}
}

// flat lists the findings of an error. Other errors have none.
func flat(err error) []attribution.Finding {
	switch e := err.(type) {
	case nil:
		return nil
	case attribution.Finding:
		return []attribution.Finding{e}
	case interface{ Unwrap() []error }:
		var out []attribution.Finding
		for _, inner := range e.Unwrap() {
			out = append(out, flat(inner)...)
		}
		return out
	}
	return flat(errors.Unwrap(err))
}

// unfit says what is wrong with a finding about an encoded entity, or nothing.
func unfit(entity map[string]any, f attribution.Finding) string {
	value, ok := model.Resolve(entity, f.Path)
	switch {
	case !ok:
		return fmt.Sprintf("the path %q leads to nothing in the entity; paths are relative to it, and name what is "+
			"missing under Member", f.Path)
	case f.Code == "":
		return fmt.Sprintf("a finding at %q has no code", f.Path)
	case f.Message == "":
		return fmt.Sprintf("a finding at %q does not say what to do", f.Path)
	case f.Severity != "" && f.Severity != attribution.SeverityError:
		return fmt.Sprintf("a finding at %q is of severity %q; Validate finds errors", f.Path, f.Severity)
	case f.Member != "":
		if object, ok := value.(map[string]any); ok && object[f.Member] != nil {
			return fmt.Sprintf("%q is said to be missing at %q, and is there", f.Member, f.Path)
		}
	}
	return ""
}

func (k *kind) testReferences(filled any) {
	k.look(filled, attribution.CodeDangling, k.names, checkReferences,
		"Case.Validate does not find that %q leads nowhere; does it stand in a type with a form of its own?")
}

func (k *kind) testDates(sample any) {
	const date, language = "no date", "no language"
	e, _ := k.filled(sample, date, language)
	k.look(e, attribution.CodeMalformedDate, k.stated(e, date), checkDates,
		"Case.Validate does not find %q where a date should be; does it stand in a type with a form of its own?")
	k.look(e, attribution.CodeUnknownLanguage, k.stated(e, language), checkDates,
		"Case.Validate does not find %q where a language should be; does it stand in a type with a form of its own?")
}

// stated repeats a text as often as it stands in an encoded entity.
func (k *kind) stated(e any, text string) []string {
	entity, _ := k.entity(e)
	var out []string
	leaves(entity, "", func(_ string, value any) {
		if value == text {
			out = append(out, text)
		}
	})
	return out
}

// look looks for findings about values, at places where the values stand.
func (k *kind) look(e any, code attribution.Code, values []string, c check, text string) {
	whole, ok := parsed(k.wrap(e))
	if !ok {
		return
	}
	findings, _ := errors.AsType[attribution.Findings](k.wrap(e).Validate())
	for _, value := range values {
		i := slices.IndexFunc(findings, func(f attribution.Finding) bool {
			at, ok := model.Resolve(whole, f.Path)
			return f.Code == code && f.Value == value && ok && at == value
		})
		if i < 0 {
			k.add(c, text, value)
			continue
		}
		findings = slices.Delete(slices.Clone(findings), i, i+1)
	}
}
