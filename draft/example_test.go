package draft_test

import (
	"fmt"

	"example.com/attribution"
	"example.com/attribution/draft"
)

// A person, a form or a model decides doubts by choosing among their alternatives. What is not decided stays open.
func ExampleApply() {
	c, doubts, err := draft.New([]draft.Text{{ID: "article", Text: article}}, draft.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	decisions := draft.Decisions{}
	for _, d := range doubts {
		if d.Code != draft.DoubtSpeakerUnknown {
			continue
		}
		fmt.Printf("who said %q?\n", d.Text)
		for _, a := range d.Alternatives {
			fmt.Printf("  %s: %s\n", a.Choice, a.Does)
		}
		decisions[d.ID] = "The Foreign Ministry of Karvia" // or what a form, or a model, answers
	}
	decided, err := draft.Apply(c, decisions)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, q := range decided.Quotes {
		if q.Text == "read the mail of forty members of parliament" {
			fmt.Println(decided.Actors.Name(q.Speaker).Text)
		}
	}
	// Output:
	// who said "read the mail of forty members of parliament"?
	//   a group: spoke the words
	//   The Foreign Ministry of Karvia: spoke the words
	//   Karvia: spoke the words
	//   nobody: the speaker stays open in the case
	// The Foreign Ministry of Karvia
}

func ExampleMentions() {
	text := draft.Text{Lang: "en", Date: "2024-03-26",
		Text: "On March 25 the Foreign Ministry summoned the Chinese ambassador, as APT31 had most likely read the mail."}
	options := draft.Options{Actors: attribution.Actors{"apt31": &attribution.Group{Profile: attribution.Named("APT31")}}}
	for _, m := range draft.Mentions(text, options) {
		fmt.Printf("%s %q %q\n", m.Kind, m.Text, m.Value)
	}
	// Output:
	// date "March 25" "2024-03-25"
	// organ "Foreign Ministry" ""
	// measure "summoned" "summons"
	// adjective "Chinese" "CN"
	// group "APT31" ""
	// hedge "likely" "likelihood"
}
