package main

import (
	"io"
	"os"
	"strings"
	"testing"

	"example.com/attribution/eurepoc"
)

// What EuRepoC publishes becomes a bundle, beside the reading of its tables alone, which is the yardstick.
func BenchmarkConvertEuRepoC(b *testing.B) {
	dir := published(b, "eurepoc")[0]
	b.Run("tables", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			if _, err := eurepoc.ReadDir(os.DirFS(dir)); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("bundle", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			p := &program{stdin: strings.NewReader(""), stdout: io.Discard, stderr: io.Discard}
			if p.main([]string{"convert", "-from", "eurepoc", "-to", "stix", dir}) == exitFailure {
				b.Fatal("not converted")
			}
		}
	})
}
