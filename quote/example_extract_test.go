package quote_test

import (
	"fmt"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

func ExampleExtract() {
	text := "“He told me ‘we did it’ twice,” Ms. Ruiz said."
	for _, q := range quote.Extract(text, language.English) {
		fmt.Printf("%d %s %q", q.Depth, q.Kind, q.Text)
		if q.Speaker.Len() > 0 {
			fmt.Printf(" by %s", text[q.Speaker.Start:q.Speaker.End])
		}
		fmt.Println()
	}
	// Output:
	// 0 direct "He told me ‘we did it’ twice," by Ms. Ruiz
	// 1 direct "we did it" by He
}

// Names and titles in quotation marks are found too, and told from speech.
func ExampleExtract_names() {
	text := "The group, known as “Fancy Bear”, read “The Perfect Weapon” and said “no comment”."
	for _, q := range quote.Extract(text, language.English) {
		fmt.Println(q.Kind, q.Text)
	}
	// Output:
	// term Fancy Bear
	// term The Perfect Weapon
	// direct no comment
}

// The same mark opens in one language and closes in another, and dialogue
// needs no marks at all.
func ExampleExtract_languages() {
	for _, text := range []struct{ lang, words string }{
		{"sv", "”Vi vet vem det var”, säger Eva Lindqvist."},
		{"de", "»Das war es«, sagte Meier."},
		{"es", "—No lo sabemos —respondió Pérez—. Seguimos investigando."},
		{"zh", "李明说：“我们不知道。”"},
	} {
		for _, q := range quote.Extract(text.words, language.Make(text.lang)) {
			fmt.Printf("%s: %s (%s)\n", text.lang, q.Text, text.words[q.Speaker.Start:q.Speaker.End])
		}
	}
	// Output:
	// sv: Vi vet vem det var (Eva Lindqvist)
	// de: Das war es (Meier)
	// es: No lo sabemos (Pérez)
	// es: Seguimos investigando. (Pérez)
	// zh: 我们不知道。 (李明)
}

// Broken marks are reported, not hidden.
func ExampleExtract_flags() {
	text := "“It began in May.\n\n“It ended in June,” she said. He called it “not likely”It was."
	for _, q := range quote.Extract(text, language.English) {
		fmt.Println(q.Text, q.Flags)
	}
	// Output:
	// It began in May. [continues]
	// It ended in June, [continuation]
	// not likely [doubtful]
}

// Holes are the narrator's words inside a quotation.
func ExampleFound_holes() {
	text := "« Nous avons, a-t-il dit, tout essayé. »"
	for _, q := range quote.Extract(text, language.French) {
		start := q.Start
		for _, hole := range q.Holes {
			fmt.Println(text[start:hole.Start])
			start = hole.End
		}
		fmt.Println(text[start:q.End])
	}
	// Output:
	// Nous avons
	// tout essayé.
}
