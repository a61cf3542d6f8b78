package stix_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/rand/v2"
	"reflect"
	"slices"
	"strings"

	"example.com/attribution"
	"example.com/attribution/stix"
	"github.com/google/uuid"
)

// A dice makes cases of all kinds of entities, with values that are right, wrong and missing.
type dice struct{ *rand.Rand }

func newDice(seed uint64) dice { return dice{rand.New(rand.NewPCG(seed, seed))} }

var (
	words = []string{"", "a", "b", "China", "中国", "APT31", "ZIRCONIUM", "en", "zh-Hans", "xx-", "GB", "DE", "state", "group", "national", "asserts", "agrees", "denies",
		"contests", "reports", "withdraws", "conducted-by", "affiliated-to", "based-in", "same-as", "from-territory-of", "persona-of", "2024-03-25", "2021",
		"2021-07/2022-03", "2024-03-25T16:30[Europe/London]", "2021/..", "not a date", "sources/x", "phia", "TLP:GREEN", "company", "CVE-2021-1", "line\nbreak \"quoted\"", "<&>\u2028"}
	locals = []string{"a", "b", "c", "apt31", "x-1"}
	places = []string{"actors", "incidents", "accounts", "sources", "evidence", "attributions", "statements", "quotes", "responses", "nothing"}
)

func pick[E any](d dice, list []E) E { return list[d.IntN(len(list))] }

// newCase makes a case. Every case that it makes can be encoded.
func (d dice) newCase() *attribution.Case {
	c := new(attribution.Case)
	d.fill(reflect.ValueOf(c).Elem(), 0)
	c.Actors, c.Responses = nil, nil
	for range d.IntN(6) {
		if c.Actors == nil {
			c.Actors = make(attribution.Actors)
		}
		a := pick(d, []func() attribution.Actor{
			func() attribution.Actor { return new(attribution.State) }, func() attribution.Actor { return new(attribution.Organ) },
			func() attribution.Actor { return new(attribution.Organization) }, func() attribution.Actor { return new(attribution.Group) },
			func() attribution.Actor { return new(attribution.Person) }, func() attribution.Actor { return new(attribution.Persona) },
			func() attribution.Actor { return new(attribution.Coalition) }, func() attribution.Actor { return new(attribution.Unnamed) },
			func() attribution.Actor { return &attribution.UnknownActor{Kind: "example.org/k"} },
		})()
		d.fill(reflect.ValueOf(a).Elem(), 0)
		if u, ok := a.(*attribution.UnknownActor); ok {
			u.Kind = pick(d, []string{"example.org/k", "oasis-open.org/location", "oasis-open.org/class"})
		}
		c.Actors[attribution.ActorID(pick(d, locals))] = a
	}
	for range d.IntN(4) {
		if c.Responses == nil {
			c.Responses = make(attribution.Responses)
		}
		r := pick(d, []func() attribution.Response{
			func() attribution.Response { return new(attribution.Sanction) }, func() attribution.Response { return new(attribution.Indictment) },
			func() attribution.Response { return new(attribution.DiplomaticMeasure) }, func() attribution.Response { return new(attribution.DomesticMeasure) },
			func() attribution.Response { return &attribution.UnknownResponse{Kind: "example.org/r"} },
		})()
		d.fill(reflect.ValueOf(r).Elem(), 0)
		if u, ok := r.(*attribution.UnknownResponse); ok {
			u.Kind = "example.org/r"
		}
		c.Responses[attribution.ResponseID(pick(d, locals))] = r
	}
	return c
}

func (d dice) fill(x reflect.Value, depth int) {
	switch x.Type() {
	case reflect.TypeFor[uuid.UUID]():
		if d.IntN(3) == 0 {
			var u uuid.UUID
			u[15] = byte(d.IntN(3))
			u[8], u[6] = pick(d, []byte{0x80, 0x80, 0x80, 0xc0}), pick(d, []byte{0x40, 0x40, 0x40, 0x70, 0})
			x.Set(reflect.ValueOf(u))
		}
		return
	case reflect.TypeFor[attribution.Extra]():
		if d.IntN(4) == 0 {
			x.Set(reflect.ValueOf(d.extra()))
		}
		return
	case reflect.TypeFor[attribution.Ref]():
		x.SetString(pick(d, places) + "/" + pick(d, locals))
		return
	}
	switch x.Kind() {
	case reflect.String:
		if x.Type().Name() != "string" && len(x.Type().Name()) > 2 && x.Type().Name()[len(x.Type().Name())-2:] == "ID" && d.IntN(3) > 0 {
			x.SetString(pick(d, locals))
		} else {
			x.SetString(pick(d, words))
		}
	case reflect.Bool:
		x.SetBool(d.IntN(2) == 0)
	case reflect.Int:
		x.SetInt(int64(d.IntN(5) - 1))
	case reflect.Float64:
		x.SetFloat(float64(d.IntN(100)) / 4)
	case reflect.Pointer:
		if d.IntN(2) == 0 && depth < 6 {
			x.Set(reflect.New(x.Type().Elem()))
			d.fill(x.Elem(), depth+1)
		}
	case reflect.Slice:
		for range d.IntN(4) * d.IntN(2) {
			e := reflect.New(x.Type().Elem()).Elem()
			d.fill(e, depth+1)
			x.Set(reflect.Append(x, e))
		}
	case reflect.Map:
		if x.Type().Elem().Kind() == reflect.Interface {
			return
		}
		for range d.IntN(4) {
			if x.IsNil() {
				x.Set(reflect.MakeMap(x.Type()))
			}
			e := reflect.New(x.Type().Elem().Elem())
			d.fill(e.Elem(), depth+1)
			x.SetMapIndex(reflect.ValueOf(pick(d, locals)).Convert(x.Type().Key()), e)
		}
	case reflect.Struct:
		for i := range x.NumField() {
			if d.IntN(5) > 0 || x.Type().Field(i).Anonymous {
				d.fill(x.Field(i), depth+1)
			}
		}
	}
}

// extra makes members that the model does not know, among them those that this package keeps.
func (d dice) extra() attribution.Extra {
	return attribution.Extra{pick(d, []string{"oasis-open.org/stix", "example.org/own", "labels"}): json.RawMessage(pick(d, []string{
		`1`, `null`, `[]`, `{}`, `{"b":1.50,"a":[null,{}]}`, `{"labels":["x"]}`, `{"type":"campaign"}`, `{"type":"location"}`, `{"told_by":"relationship--1"}`,
		fmt.Sprintf(`{"told_by":"relationship--00000000-0000-4000-8000-00000000000%d"}`, d.IntN(3)), `{"type":"note"}`, `{"type":"opinion","opinion":"agree"}`,
		`{"name":"N","id":"identity--1","created":"x","spec_version":"2.0","revoked":true}`, `{"object_refs":["identity--00000000-0000-4000-8000-000000000001"]}`,
		`{"source_name":"S","external_id":"E","country":"DE"}`, `{"relationship_type":"uses"}`, `{"identity_class":"class"}`, `"text"`}))}
}

// newBundle makes a bundle of objects as others make them, right and wrong.
func (d dice) newBundle() string {
	kinds := []string{"identity", "intrusion-set", "threat-actor", "location", "incident", "campaign", "report", "note", "opinion", "sighting", "relationship",
		"relationship", "relationship", "language-content", "grouping", "course-of-action", "malware", "attack-pattern", "marking-definition"}
	id := func() string { return quoteText(idOf(pick(d, kinds), d.IntN(3))) }
	list := func(of func() string) string {
		var out []string
		for range 1 + d.IntN(3) {
			out = append(out, of())
		}
		return "[" + strings.Join(out, ",") + "]"
	}
	text := func() string {
		return quoteText(pick(d, []string{"A", "B", "G0001", "中国", "apt38", "", "a b", "(Citation: A)"}))
	}
	stamp := func() string {
		return quoteText(pick(d, []string{"2020-01-01T00:00:00.000Z", "2020-10-01T04:00:00.000Z", "2020-12-31T23:59:59Z", "2021-05-06T07:08:09.123456Z", "2020-13-01T00:00:00Z", "soon"}))
	}
	reference := func() string {
		return `{"source_name":` + text() + pick(d, []string{`,"description":` + text(), `,"url":"https://example.org/` + pick(d, locals) + `"`, `,"external_id":` + text(),
			`,"external_id":"sources/` + pick(d, locals) + `","description":` + text(), ""}) + `}`
	}
	properties := map[string]func() string{
		"name": text, "description": text, "aliases": func() string { return list(text) }, "labels": func() string { return list(text) }, "lang": func() string { return pick(d, []string{`"en"`, `"zh-Hans"`, `"xx-"`, `7`}) },
		"created_by_ref": id, "external_references": func() string { return list(reference) }, "object_refs": func() string { return list(id) }, "object_ref": id,
		"source_ref": id, "target_ref": id, "sighting_of_ref": id, "where_sighted_refs": func() string { return list(id) }, "first_seen": stamp, "last_seen": stamp, "start_time": stamp,
		"stop_time": stamp, "published": stamp, "content": text, "abstract": text, "explanation": text, "authors": func() string { return list(text) },
		"opinion": func() string { return pick(d, []string{`"agree"`, `"disagree"`, `"neutral"`, `"?"`}) }, "confidence": func() string { return pick(d, []string{"0", "85", "1e1", `"x"`}) },
		"revoked": func() string { return pick(d, []string{"true", "false", "null"}) }, "identity_class": func() string {
			return pick(d, []string{`"individual"`, `"organization"`, `"class"`, `"group"`, `"other"`})
		},
		"roles": func() string { return pick(d, []string{`["state"]`, `["organ"]`, `["state","x"]`, `["CEO"]`}) }, "country": func() string { return pick(d, []string{`"DE"`, `"fr"`, `"Germany"`}) },
		"region": func() string { return `"europe"` }, "objective": text, "x_own": func() string { return pick(d, []string{`1.50`, `{"b":1,"a":[]}`, `null`, `"\u00e9"`}) },
		"relationship_type": func() string {
			return pick(d, []string{`"attributed-to"`, `"related-to"`, `"duplicate-of"`, `"located-at"`, `"originates-from"`, `"impersonates"`, `"targets"`, `"uses"`, `"affiliated-to"`, `"retaliates-for"`, `"imitates"`})
		},
		"contents": func() string {
			return `{"de":{"name":` + text() + `},"` + pick(d, []string{"fr", "und"}) + `":{"name":` + text() + `}}`
		},
		"object_marking_refs": func() string {
			return pick(d, []string{`["marking-definition--34098fce-860f-48ae-8e50-ebd3cc5e41da"]`, list(id)})
		},
	}
	names := slices.Sorted(maps.Keys(properties))
	var objects []string
	for range 1 + d.IntN(1+d.IntN(12)) { // most are small, and quick to check
		kind := pick(d, kinds)
		var more []string
		for _, n := range names {
			if d.IntN(2) == 0 {
				more = append(more, quoteText(n)+":"+properties[n]())
			}
		}
		objects = append(objects, made(kind, d.IntN(3), strings.Join(more, ",")))
	}
	return bundleOf(objects...)
}

// spoil takes objects and properties out of a bundle, and puts them in the place of others.
func (d dice) spoil(b *stix.Bundle) {
	for range 1 + d.IntN(5) {
		if len(b.Objects) == 0 {
			return
		}
		i := d.IntN(len(b.Objects))
		switch d.IntN(6) {
		case 0:
			b.Objects = slices.Delete(b.Objects, i, i+1)
		case 1:
			b.Objects = append(b.Objects, b.Objects[i])
		case 2:
			b.Objects[i] = b.Objects[i].Without(d.member(b.Objects[i]))
		default:
			from := pick(d, b.Objects)
			name := d.member(from)
			value, _ := from.Member(name)
			if d.IntN(3) == 0 {
				name = d.member(b.Objects[i])
			}
			if o, err := b.Objects[i].With(name, value); err == nil {
				b.Objects[i] = o
			}
		}
	}
}

// member picks the name of a member.
func (d dice) member(o stix.Object) string {
	var names []string
	for name := range o.Members() {
		names = append(names, name)
	}
	if names == nil {
		return ""
	}
	return pick(d, names)
}

func quoteText(text string) string { return string(quoted(text)) }
