package stix_test

import (
	"io"
	"testing"

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
