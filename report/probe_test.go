package report

import (
	"bytes"
	"fmt"
	"html"
	"io"
	"maps"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"example.com/attribution"
	"example.com/attribution/internal/casetest"
	"example.com/attribution/internal/model"
	"github.com/google/uuid"
)

// A leaf is a member, at its place in the model, that holds no members of its own.
type leaf struct {
	key   string // the entity's type and the fields that lead to it
	typ   *model.Type
	value reflect.Value
}

// leaves are those of a case, in an order that is the same for its clones.
func leaves(c *attribution.Case) []leaf {
	var out []leaf
	header := reflect.ValueOf(c).Elem()
	t := model.Of(header.Type())
	for i := range t.Members {
		if m := &t.Members[i]; m.Type.Role != model.Map {
			addLeaves(&out, "Case."+m.Field, m.Type, m.In(header))
		}
	}
	for _, e := range c.All() {
		v := reflect.ValueOf(e).Elem()
		addLeaves(&out, v.Type().Name(), model.Of(v.Type()), v)
	}
	return out
}

func addLeaves(out *[]leaf, key string, t *model.Type, v reflect.Value) {
	switch {
	case t.Go == reflect.TypeFor[uuid.UUID]() || t.Role == model.Extra || v.IsZero() && v.Kind() != reflect.Bool:
	case v.Kind() == reflect.Pointer:
		addLeaves(out, key, t.Elem, v.Elem())
	case v.Kind() == reflect.Slice:
		for i := range v.Len() {
			addLeaves(out, key, t.Elem, v.Index(i))
		}
	case v.Kind() == reflect.Struct:
		for i := range t.Members {
			addLeaves(out, key+"."+t.Members[i].Field, t.Members[i].Type, t.Members[i].In(v))
		}
	default:
		*out = append(*out, leaf{key, t, v})
	}
}

const (
	probeToken = "Probe4711"
	probeID    = "target"
	probeDate  = "1987-03-04"
	probeLang  = "tlh" // Klingon
	probe      = 98765
)

// set puts something into a leaf, and returns what a report then has that it has not otherwise; nothing: it is
// different then.
func (l leaf) set(t *testing.T) string {
	switch v := l.value; {
	case v.Kind() == reflect.Bool:
		v.SetBool(!v.Bool())
		return ""
	case v.Kind() == reflect.Float64:
		v.SetFloat(probe)
		return "98,765"
	case v.Kind() == reflect.Int:
		v.SetInt(probe)
		return fmt.Sprint(probe)
	case v.Kind() != reflect.String:
		t.Fatalf("%s is a %v, which this test does not know how to state", l.key, v.Kind())
	case l.typ.Role == model.Date:
		v.SetString(probeDate)
		return "1987"
	case l.typ.Role == model.Lang:
		v.SetString(probeLang)
		return "Klingon"
	case l.typ.Role == model.ID:
		v.SetString(probeID)
		return ""
	case l.typ.Role == model.Reference:
		collection, _ := attribution.Ref(v.String()).Split()
		v.SetString(string(collection.Ref(probeID)))
		return ""
	case strings.HasPrefix(v.String(), "https://"):
		v.SetString("https://example.org/" + probeToken)
		return probeToken
	default:
		v.SetString(probeToken)
		return probeToken
	}
	return ""
}

// probed adds an entity of each collection to which references can lead.
func probed() *attribution.Case {
	c := casetest.Complete()
	c.Actors[probeID] = &attribution.Group{Profile: attribution.Named("the probe")}
	c.Incidents[probeID] = &attribution.Incident{Title: "the probe"}
	c.Accounts[probeID] = &attribution.Account{Incident: probeID, Activity: "2001"}
	c.Sources[probeID] = &attribution.Source{URL: "https://example.org/probe"}
	c.Evidence[probeID] = &attribution.EvidenceItem{Description: "the probe"}
	c.Attributions[probeID] = &attribution.Attribution{Subject: "incidents/" + probeID, Link: attribution.ConductedBy, Object: "actors/" + probeID}
	c.Statements[probeID] = &attribution.Statement{By: []attribution.ActorID{probeID}, When: "2001-02-03"}
	c.Quotes[probeID] = &attribution.Quote{Statement: probeID, Text: "the probe"}
	c.Responses[probeID] = &attribution.Disruption{}
	return c
}

// leftOut are the members that reports do not show, and why. Besides, they leave out what stands in no member of the
// model (Extra) and the UUIDs, which are for programs.
var leftOut = map[string]string{
	"*.Lang":                      "of words that are shown: HTML states it to browsers, and of quotes, sources and searches it is named",
	"Case.Accepted.Code":          "findings are about the file, and lint lists them",
	"Case.Accepted.Path":          "findings are about the file, and lint lists them",
	"Case.Accepted.Why":           "findings are about the file, and lint lists them",
	"Quote.Anchor.End":            "a reader finds the words by the link to them; positions are for verify and annotations",
	"Quote.Anchor.Prefix":         "a reader finds the words by the link to them; positions are for verify and annotations",
	"Quote.Anchor.Start":          "a reader finds the words by the link to them; positions are for verify and annotations",
	"Quote.Anchor.Suffix":         "a reader finds the words by the link to them; positions are for verify and annotations",
	"Source.SHA256":               "which text was read is for verify to prove",
	"Statement.Acts.CodedBy.When": "who coded is counted; when each act was coded is in the table of package coding",
	"Statement.Acts.Leans":        "to lean for a claim is what its verb says; the other two leanings are said, and other words are errors",
	"Statement.Acts.ReadBy.When":  "who read again is counted; when is in the table of package coding",
}

func leavesOut(key string) bool {
	return leftOut[key] != "" || strings.HasSuffix(key, ".Lang") && leftOut["*.Lang"] != ""
}

// Every member of the model, wherever it stands, is in reports of each format, or is among those that reports leave
// out.
func TestProbe(t *testing.T) {
	render := func(write func(io.Writer, *attribution.Case, Options) error, c *attribution.Case) string {
		var b bytes.Buffer
		if err := write(&b, c, Options{}); err != nil {
			t.Fatal(err)
		}
		return b.String()
	}
	base := probed()
	var keys []string
	for _, l := range leaves(base) {
		keys = append(keys, l.key)
	}
	tag := regexp.MustCompile(`<(?:a href="([^"]*)"[^>]*|[^>]*)>`)
	lost := make(map[string]bool)
	for format, write := range map[string]func(io.Writer, *attribution.Case, Options) error{"text": Text, "markdown": Markdown, "html": HTML} {
		if testing.Short() && format != "text" {
			continue // which take longer
		}
		before := render(write, base)
		shown := make(map[string]bool)
		for i := range keys {
			if shown[keys[i]] {
				continue
			}
			c := base.Clone()
			l := leaves(c)[i]
			want := l.set(t)
			got := render(write, c)
			ok := want == "" && got != before
			if format == "html" { // what readers see, and where links lead
				got = html.UnescapeString(tag.ReplaceAllString(got, " $1 "))
			}
			shown[l.key] = shown[l.key] || ok || want != "" && strings.Contains(got, want)
		}
		for key, ok := range shown {
			switch {
			case !ok && !leavesOut(key):
				lost[key+" in "+format] = true
			case ok && leftOut[key] != "":
				t.Errorf("%s is shown in %s, and is listed as left out", key, format)
			}
		}
	}
	for key := range leftOut {
		if key[0] != '*' && !slices.Contains(keys, key) {
			t.Errorf("%s is listed as left out, and is not a member", key)
		}
	}
	for _, key := range slices.Sorted(maps.Keys(lost)) {
		t.Errorf("%s: what it states is lost; show it in the file of its noun, or list it in leftOut, in this file, with the reason", key)
	}
}
