package stix_test

import (
	"bytes"
	"io"
	"maps"
	"slices"
	"testing"

	jsonv2 "github.com/go-json-experiment/json"

	"example.com/attribution"
	"example.com/attribution/stix"
)

func BenchmarkFromCase(b *testing.B) {
	c := dossier(b, "2024-us-uk-nz")
	for name, work := range map[string]func() error{
		"encode": func() error { return c.Encode(io.Discard) }, // the yardstick
		"bundle": func() error {
			_, _, err := stix.FromCase(c, stix.Options{})
			return err
		},
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if err := work(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkCase(b *testing.B) {
	for name, bundle := range map[string]*stix.Bundle{
		"own":     newBundle(b, dossier(b, "2024-us-uk-nz")),
		"foreign": decode(b, string(largeBundle(1<<20))),
	} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := bundle.Case(); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func BenchmarkUpdate(b *testing.B) {
	original := dossier(b, "2024-us-uk-nz")
	bundle := newBundle(b, original)
	edited := original.Clone()
	edited.Actors["china"].ActorProfile().Names = append(edited.Actors["china"].ActorProfile().Names, attribution.Name{Text: "PRC"})
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := bundle.Update(edited, later); err != nil {
			b.Fatal(err)
		}
	}
}

// attack returns a bundle of the objects of ATT&CK, again and again until there are so many bytes.
func attack(t testing.TB, size int) []byte {
	var text []byte
	for files := documents(t, "attack"); len(text) < size; {
		for _, name := range slices.Sorted(maps.Keys(files)) {
			for _, o := range decode(t, string(files[name])).Objects {
				text = append(append(text, ",\n"...), o.String()...)
			}
		}
	}
	return slices.Concat([]byte(`{"type":"bundle","id":"bundle--5f0d9c1e-6f0c-4a43-9c1b-0c2b4f5d7a11","objects":[`), text[1:], []byte("]}"))
}

func BenchmarkAttack(b *testing.B) {
	text := attack(b, 46_000_000)
	read := func(tb testing.TB) *stix.Bundle {
		bundle, err := stix.Decode(bytes.NewReader(text))
		if err != nil {
			tb.Fatal(err)
		}
		return bundle
	}
	bundle := read(b)
	for _, job := range []struct {
		name string
		work func()
	}{
		{"map", func() { decodeMap(b, text) }},
		{"map2", func() {
			var m map[string]any
			if err := jsonv2.Unmarshal(text, &m); err != nil {
				b.Fatal(err)
			}
		}},
		{"decode", func() { read(b) }},
		{"validate", func() { _ = read(b).Validate() }},
		{"lint", func() { read(b).Lint() }},
		{"encode", func() { _ = bundle.Encode(io.Discard) }},
		{"ends", func() {
			for _, o := range bundle.Objects {
				if o.Type() == "relationship" {
					bundle.Object(stix.ID(o.Text("source_ref")))
					bundle.Object(stix.ID(o.Text("target_ref")))
				}
			}
		}},
	} {
		b.Run(job.name, func(b *testing.B) {
			b.SetBytes(int64(len(text)))
			b.ReportAllocs()
			for b.Loop() {
				job.work()
			}
		})
	}
}
