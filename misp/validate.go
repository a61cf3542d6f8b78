package misp

import (
	"iter"
	"strconv"
	"strings"

	"example.com/attribution/internal/countryname"
	"github.com/google/uuid"

	"example.com/attribution"
	"example.com/attribution/estimate"
	"example.com/attribution/internal/country"
	"example.com/attribution/internal/near"
)

// Validate returns what is wrong with a file, as [attribution.Findings], or nil: UUIDs that are malformed or that two
// clusters have, a cluster without a name, names of producers that are not NAME:UUID, a confidence that is not a whole
// number from 0 to 100, countries that are not ISO 3166-1 alpha-2, and estimative tags that are not in the taxonomy. An
// empty country is not stated.
func (f *File) Validate() error {
	return f.Lint().Err() // all are errors
}

// Lint returns what [File.Validate] does: whatever breaks a rule of the format is an error.
func (f *File) Lint() attribution.Findings {
	v := validation{seen: make(map[string]bool), meant: near.NewSearch(suggestions)}
	v.uuid("/uuid", f.UUID)
	for i := range f.Values {
		v.cluster("/values/"+strconv.Itoa(i), &f.Values[i])
	}
	return v.findings
}

type validation struct {
	findings attribution.Findings
	seen     map[string]bool // UUIDs of clusters
	meant    *near.Search
}

// suggestions bounds the work that suggestions for one file may take, in pairs of letters.
const suggestions = 20_000_000

func (v *validation) report(path string, code attribution.Code, value, message string) {
	v.findings = append(v.findings, attribution.Finding{Path: path, Code: code, Severity: attribution.SeverityError, Value: value,
		Message: message})
}

func (v *validation) uuid(path, s string) {
	if s != "" && uuid.Validate(s) != nil {
		v.report(path, attribution.CodeMalformedUUID, s, "is not a UUID of RFC 9562")
	}
}

func (v *validation) cluster(path string, c *Cluster) {
	if c.Value == "" {
		v.findings = append(v.findings, attribution.Finding{Path: path, Member: "value", Code: attribution.CodeMissing,
			Severity: attribution.SeverityError, Message: "is missing; give the name of the cluster"})
	}
	v.uuid(path+"/uuid", c.UUID)
	if id := strings.ToLower(c.UUID); id != "" && v.seen[id] {
		v.report(path+"/uuid", attribution.CodeDuplicate, c.UUID, "is the UUID of an earlier cluster, too")
	} else {
		v.seen[id] = true
	}
	meta := path + "/meta/"
	for i, s := range c.Meta.Strings(MetaNames) {
		if _, ok := parseProducerName(s); !ok {
			v.report(meta+MetaNames+"/"+strconv.Itoa(i), CodeMalformedName, s,
				"is not a name and UUID of a producer; write it as in APT31:da5cdcd1-7b15-4371-b7eb-ca32916d2052")
		}
	}
	if raw, ok := c.Meta[MetaConfidence]; ok {
		if _, ok := c.Confidence(); !ok {
			v.report(meta+MetaConfidence, CodeMalformedConfidence, string(raw), "is not a whole number from 0 to 100")
		}
	}
	for i, code := range c.Meta.Strings(MetaCountry) {
		if code == "" || country.IsCode(code) {
			continue
		}
		at := meta + MetaCountry
		if _, alone := decodeString(c.Meta[MetaCountry]); !alone {
			at += "/" + strconv.Itoa(i)
		}
		v.findings = append(v.findings, attribution.Finding{Path: at, Code: attribution.CodeUnknownCountry,
			Severity: attribution.SeverityError, Value: code, Suggestion: countryname.CodeInAnyCase(code),
			Message: "is not a country of ISO 3166-1 alpha-2 in capitals; the United Kingdom is GB"})
	}
	for i := range c.Related {
		v.relation(path+"/related/"+strconv.Itoa(i), &c.Related[i])
	}
}

func (v *validation) relation(path string, r *Relation) {
	v.uuid(path+"/dest-uuid", r.Dest)
	for i, tag := range r.Tags {
		for predicate, scale := range map[string]string{likelihoodTag: likelihoodScale, confidenceTag: "misp-confidence"} {
			if value, ok := tagValue(tag, predicate); ok && !estimate.HasTerm(scale, value) {
				f := attribution.Finding{Path: path + "/tags/" + strconv.Itoa(i), Code: CodeUnknownEstimate,
					Severity: attribution.SeverityError,
					Value:    tag, Message: "is not in the taxonomy estimative-language"}
				if term := v.meant.Word(value, codes(scale)); term != "" {
					f.Suggestion = estimateTag(predicate, term)
				}
				v.findings = append(v.findings, f)
			}
		}
	}
}

// codes yields the values of tags that stand for the terms of a scale.
func codes(scale string) iter.Seq[string] {
	return func(yield func(string) bool) {
		s, _ := estimate.Lookup(scale)
		for _, t := range s.Terms {
			if !yield(t.Code) {
				return
			}
		}
	}
}
