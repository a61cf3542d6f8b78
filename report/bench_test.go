package report_test

import (
	"io"
	"testing"

	"example.com/attribution"
	"example.com/attribution/cases"
	"example.com/attribution/report"
)

func benchmark(b *testing.B, write func(io.Writer, *attribution.Case, report.Options) error) {
	c, err := cases.Load(cases.March2024)
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	for b.Loop() {
		if err := write(io.Discard, c, report.Options{}); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkText(b *testing.B) { benchmark(b, report.Text) }

func BenchmarkMarkdown(b *testing.B) { benchmark(b, report.Markdown) }

func BenchmarkHTML(b *testing.B) { benchmark(b, report.HTML) }
