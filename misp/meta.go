package misp

import (
	"encoding/json"
	"maps"
	"slices"
	"strconv"
	"strings"

	"github.com/google/uuid"

	"example.com/attribution"
	"example.com/attribution/estimate"
)

// A ProducerName is a name of a cluster that a producer uses for it, as name-attribution has it.
type ProducerName struct {
	Name     string
	Producer string // UUID of a cluster of the galaxy producer
}

// ProducerNames returns the names under name-attribution that are of the form NAME:UUID. [File.Validate] reports the
// others.
func (c *Cluster) ProducerNames() []ProducerName {
	var out []ProducerName
	for _, s := range c.Meta.Strings(MetaNames) {
		if n, ok := parseProducerName(s); ok {
			out = append(out, n)
		}
	}
	return out
}

func parseProducerName(s string) (ProducerName, bool) {
	colon := strings.LastIndexByte(s, ':') // names may have colons, UUIDs have none
	if colon < 1 || uuid.Validate(s[colon+1:]) != nil {
		return ProducerName{}, false
	}
	return ProducerName{Name: s[:colon], Producer: s[colon+1:]}, true
}

// Confidence is how sure MISP's compilers say they are of the country of a cluster.
type Confidence struct {
	Percent int  // 0 to 100
	Default bool // it is 50, which nearly all clusters with a confidence have: it was filled in and measures nothing
}

// defaultConfidence is the value of 155 of the 164 clusters of the threat-actor galaxy, version 349, that have one.
const defaultConfidence = 50

// Confidence returns the attribution-confidence of a cluster. It reports false where there is none, or no whole number
// from 0 to 100.
func (c *Cluster) Confidence() (Confidence, bool) {
	raw, ok := c.Meta[MetaConfidence]
	if !ok {
		return Confidence{}, false
	}
	text, ok := decodeString(raw)
	if !ok {
		text = string(raw)
	}
	n, err := strconv.Atoi(text)
	if err != nil || n < 0 || n > 100 {
		return Confidence{}, false
	}
	return Confidence{Percent: n, Default: n == defaultConfidence}, true
}

// SponsorConfidence returns the attribution-confidence of a cluster that has no country, of which it would be: then it
// is that in the suspected sponsor (misp-galaxy-format). It reports false for a default, too, which states nothing.
func (c *Cluster) SponsorConfidence() (Confidence, bool) {
	if slices.ContainsFunc(c.Meta.Strings(MetaCountry), func(text string) bool { return text != "" }) {
		return Confidence{}, false
	}
	confidence, ok := c.Confidence()
	return confidence, ok && !confidence.Default
}

// Qualify returns an act by which somebody asserts the country, as the confidence in it qualifies that: a default
// stands under [ExtraConfidence] only, and one below leans against the country, since misp-galaxy-format has it from
// "probably not" to "impossible".
func (c Confidence) Qualify(act attribution.Act) attribution.Act {
	if c.Default {
		act.Extra = maps.Clone(act.Extra)
		if act.Extra == nil {
			act.Extra = make(attribution.Extra)
		}
		act.Extra[ExtraConfidence] = json.RawMessage(`{"value":"50","default":true}`)
		return act
	}
	act.Assessment.Confidence = attribution.Term{Text: strconv.Itoa(c.Percent)}
	if c.Percent < defaultConfidence {
		act.Leans = attribution.LeansAgainst
	}
	return act
}

const (
	likelihoodScale = "misp-likelihood"
	likelihoodTag   = "estimative-language:likelihood-probability"
	confidenceTag   = "estimative-language:confidence-in-analytic-judgment"
)

// Assessment returns what the tags of the taxonomy estimative-language say of a relation: a likelihood and an analytic
// confidence, each on the taxonomy's scale. Of several likelihoods, as of other tags, nothing is taken.
func (r *Relation) Assessment() attribution.Assessment {
	return attribution.Assessment{
		Likelihood: r.term(likelihoodTag, likelihoodScale),
		Confidence: r.term(confidenceTag, "misp-confidence"),
	}
}

func (r *Relation) term(predicate, scale string) attribution.Term {
	var out attribution.Term
	for _, tag := range r.Tags {
		value, ok := tagValue(tag, predicate)
		if !ok || !estimate.HasTerm(scale, value) {
			continue
		}
		if out.Text != "" && out.Text != value {
			return attribution.Term{}
		}
		out = attribution.Term{Text: value, Lang: "en", Scale: scale}
	}
	return out
}

// tagValue returns the value of a machine tag, as in namespace:predicate="value".
func tagValue(tag, predicate string) (string, bool) {
	rest, ok := strings.CutPrefix(tag, predicate+`="`)
	if !ok {
		return "", false
	}
	return strings.CutSuffix(rest, `"`)
}

// estimateTag returns the machine tag of a term.
func estimateTag(predicate, value string) string { return predicate + `="` + value + `"` }

// encodeText returns text as JSON. It is for text that came from JSON.
func encodeText(text string) json.RawMessage {
	var e encoder
	return e.string(text)
}

func encodeTexts(texts []string) json.RawMessage {
	var e encoder
	object := make(map[string]json.RawMessage)
	e.texts(object, "", texts)
	return object[""]
}
