package estimate_test

import (
	"strings"
	"testing"

	"example.com/attribution/estimate"
	"example.com/attribution/internal/pace"
	"golang.org/x/text/language"
)

const (
	prose = "A report describes how the group entered the network of the ministry, which servers it reached and what it took away. It is highly likely " +
		"that the same operators prepared the second wave, in which remote access tools were installed on the machines of the staff. The authors " +
		"have high confidence in that, and cannot rule out that a third party helped. No other incident is mentioned in the text. "
	japanese = "我が国としても、APT40は中国政府を背景に持つものである可能性が高いと評価しており、"
)

func BenchmarkSpot(b *testing.B) {
	for _, bench := range []struct{ name, text string }{
		{"en", strings.Repeat(prose, 50)},
		{"ja", strings.Repeat(japanese, 200)},
	} {
		b.Run(bench.name, func(b *testing.B) {
			b.SetBytes(int64(len(bench.text)))
			b.ReportAllocs()
			for b.Loop() {
				for range estimate.Spot(bench.text, language.Und) {
				}
			}
		})
	}
}

func BenchmarkHasTerm(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		estimate.HasTerm("stix-dni", "almost certain")
	}
}

func BenchmarkLookup(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		estimate.Lookup("stix-dni")
	}
}

func BenchmarkConvert(b *testing.B) {
	from, to := scale(b, "icd203-likelihood"), scale(b, "phia")
	b.ReportAllocs()
	for b.Loop() {
		if _, err := from.Convert("unlikely", to); err != nil {
			b.Fatal(err)
		}
	}
}

// Text without estimates costs no allocation however long it is.
func TestSpotDoesNotAllocateForPlainText(t *testing.T) {
	count := func(text string) float64 {
		return testing.AllocsPerRun(10, func() {
			for range estimate.Spot(text, language.English) {
			}
		})
	}
	plain := "Attackers used remote access to the servers of the ministry. 攻击者使用了远程访问。"
	if short, long := count(plain), count(strings.Repeat(plain, 1000)); short != long {
		t.Errorf("%v allocations for one sentence, %v for a thousand", short, long)
	}
}

// Looking for terms takes time in proportion to the text, also where every word begins a wording and none is one.
func TestSpotIsLinear(t *testing.T) {
	for _, test := range []struct{ name, text string }{
		{"prose", prose},
		{"beginnings", "about as likely as cannot be ruled highly almost "},
		{"spaces", "about " + strings.Repeat(" ", 500) + "as" + strings.Repeat("\u200b", 500)},
		{"one script without spaces", strings.Repeat("可能性が", 20)},
	} {
		t.Run(test.name, func(t *testing.T) {
			pace.Linear(t, max(1, 20_000/len(test.text)), func(n int) func() {
				text := strings.Repeat(test.text, n)
				return func() {
					for range estimate.Spot(text, language.Und) {
					}
				}
			})
		})
	}
}
