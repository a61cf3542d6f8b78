package quote_test

import (
	"fmt"
	"index/suffixarray"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

func ExamplePassages() {
	set := quote.Passages{
		quote.NewPassage("we have no comment", quote.Options{Lang: language.English}),
		quote.NewPassage("the embassy called … fabricated and malicious slander", quote.Options{Lang: language.English}),
	}
	article := quote.NewText("The embassy called the report “completely fabricated and malicious slander”.")
	for i, r := range set.Find(article) {
		fmt.Println(set[i], "is", r.Class)
	}
	// Output: the embassy called … fabricated and malicious slander is elided
}

// A set finds what its passages find one by one, in texts that are searched for the first time, whatever the class, in
// all scripts.
func TestPassagesFindTheSame(t *testing.T) {
	rng := rand.New(rand.NewPCG(11, 5))
	sentences := []string{
		"We assess with high confidence that the group acted on the orders of the army of Surland.",
		"Служба не нашла следов второго вторжения в серверы банка, сообщил министр в понедельник.",
		"外交部发言人在记者会上说，中方坚决反对任何形式的网络攻击，并将依法予以打击。",
		"وقالت الوزارة في بيان إن الهجوم نفذته مجموعة تعمل بأوامر من حكومة سورلاند.",
		"Der Hafen der Hauptstadt wurde nach Angaben der Behörde nicht von der Armee angegriffen.",
		"Komisyon ikinci bir sızmanın kanıtlarını bulamadı ve bunu açıkça söyledi.",
	}
	classes := map[quote.Class]int{}
	for range 400 {
		var texts, passages []string
		for range 6 {
			s := sentences[rng.IntN(len(sentences))]
			texts = append(texts, s)
			r := []rune(s)
			from := rng.IntN(len(r) / 2)
			part := r[from : from+1+rng.IntN(len(r)-from-1)]
			switch rng.IntN(4) {
			case 0:
				part[rng.IntN(len(part))] = 'x'
			case 1:
				part = append(part[:len(part)/3:len(part)/3], append([]rune(" […] "), part[len(part)/2:]...)...)
			case 2:
				part = []rune(strings.ToUpper(string(part)))
			}
			passages = append(passages, string(part))
		}
		source := strings.Join(texts, " ")
		var set quote.Passages
		var want []quote.Result
		for _, p := range passages {
			set = append(set, quote.NewPassage(p, quote.Options{}))
			want = append(want, quote.Verify(p, quote.NewText(source), quote.Options{}))
		}
		got := make([]quote.Result, len(set))
		for i, r := range set.Find(quote.NewText(source)) {
			got[i] = r
		}
		for i := range set {
			classes[want[i].Class]++
			if want[i].Class == quote.NotFound {
				want[i] = quote.Result{}
			}
			if !reflect.DeepEqual(got[i], want[i]) {
				t.Fatalf("%q in %q is %+v, and by itself %+v", passages[i], source, got[i], want[i])
			}
		}
	}
	for _, c := range []quote.Class{quote.Exact, quote.Normalized, quote.Elided, quote.Approximate, quote.Mismatch, quote.NotFound} {
		if classes[c] == 0 {
			t.Errorf("no passage was %s", c)
		}
	}
}

// A text of one letter, over and over, costs no more for its length than its length.
func TestPassagesInPeriodicText(t *testing.T) {
	set := quote.Passages{quote.NewPassage(strings.Repeat("1", 3200)+"2", quote.Options{})}
	for i, r := range set.Find(quote.NewText(strings.Repeat("1", 16_000))) {
		if r.Class == quote.Exact || r.Class == quote.Normalized {
			t.Errorf("passage %d is %s", i, r.Class)
		}
	}
}

// A set of passages in articles of 3 kB, and the same one by one.
func BenchmarkPassages(b *testing.B) {
	rng := rand.New(rand.NewPCG(4, 4))
	other := prose(8, 200_000)
	var passages []string
	var set quote.Passages
	for range 1000 {
		passages = append(passages, words(rng, other, 3+rng.IntN(30)))
		set = append(set, quote.NewPassage(passages[len(passages)-1], quote.Options{Lang: language.English}))
	}
	article := prose(7, 3000)
	b.Run("set", func(b *testing.B) {
		for b.Loop() {
			for range set.Find(quote.NewText(article)) {
			}
		}
	})
	b.Run("each", func(b *testing.B) {
		for b.Loop() {
			for _, p := range passages {
				quote.Verify(p, quote.NewText(article), quote.Options{Lang: language.English})
			}
		}
	})
}

// One passage, prepared once, in texts of 5 kB that are new, and the folding of these.
func BenchmarkPassageInTexts(b *testing.B) {
	source := prose(7, 5_000_000)
	passage := quote.NewPassage(words(rand.New(rand.NewPCG(9, 9)), prose(8, 100_000), 25), quote.Options{})
	for name, work := range map[string]func(*quote.Text){"fold": func(*quote.Text) {}, "find": func(t *quote.Text) { passage.Find(t) }} {
		b.Run(name, func(b *testing.B) {
			for i := 0; b.Loop(); i++ {
				at := i % 1000 * 5000
				work(quote.NewText(source[at : at+5000]))
			}
		})
	}
}

// Ten thousand passages in one text of a megabyte.
func BenchmarkPassagesInText(b *testing.B) {
	rng := rand.New(rand.NewPCG(4, 5))
	source := prose(7, 1_000_000)
	fields := strings.Fields(source)
	for _, edits := range []int{0, 3} {
		var set quote.Passages
		for range 10_000 {
			at := rng.IntN(len(fields) - 25)
			set = append(set, quote.NewPassage(edited(rng, strings.Join(fields[at:at+25], " "), edits), quote.Options{Lang: language.English}))
		}
		b.Run(fmt.Sprintf("edits=%d", edits), func(b *testing.B) {
			for b.Loop() {
				found := 0
				for range set.Find(quote.NewText(source)) {
					found++
				}
				if found < len(set)*9/10 {
					b.Fatalf("%d passages of %d", found, len(set))
				}
			}
		})
	}
	b.Run("suffixarray", func(b *testing.B) {
		for b.Loop() {
			index := suffixarray.New([]byte(source))
			for at := range 10_000 {
				index.Lookup([]byte(strings.Join(fields[at:at+25], " ")), 1)
			}
		}
	})
}
