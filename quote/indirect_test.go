package quote_test

import (
	"fmt"
	"slices"
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

// Sentences that accuse, deny or answer without marks are found, with who speaks if the sentence says so for certain. A
// passive does not.
func TestIndirect(t *testing.T) {
	for _, tt := range []struct {
		lang, text string
		want       []string
	}{
		{"en", "Karvia on Monday accused Telmar of theft. Telmar denied the claim.", []string{"accuses Karvia [Telmar of theft]", "denies Telmar []"}},
		{"en", "The minister was accused of lying.", []string{"accuses  [The minister]"}},
		{"en", "A spokesman told Telpress that nothing was lost. Officials said the plan was ready.", []string{"neutral A spokesman [Telpress]", "neutral Officials []"}},
		{"en", "In reply, Vos rejected it. The plan was ready.", []string{"denies Vos []"}},
		{"en", "“It is false,” Vos replied. Nobody spoke.", nil},
		{"de", "Telmar bestritt den Vorwurf.", []string{"denies Telmar []"}},
		{"fr", "Le Telmar a nié les faits.", []string{"denies Le Telmar []"}},
		{"ru", "Карвия обвинила Телмар в краже. Представитель сообщил, что ничего не потеряно.", []string{"accuses Карвия [Телмар]", "neutral Представитель []"}},
		{"zh", "卡维亚周五谴责特尔马。", []string{"accuses 卡维亚 []"}},
		{"ko", "대변인은 사실이 아니라고 밝혔다.", []string{"neutral 대변인 []"}},
	} {
		var got []string
		for _, f := range quote.Extract(tt.text, language.Make(tt.lang)) {
			if f.Kind != quote.KindIndirect {
				continue
			}
			names := []string{}
			for _, c := range f.Candidates {
				names = append(names, tt.text[c.Start:c.End])
			}
			got = append(got, fmt.Sprint(f.Polarity, " ", tt.text[f.Speaker.Start:f.Speaker.End], " ", names))
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s: %q, want %q", tt.text, got, tt.want)
		}
	}
}

// Who passed the words on is told apart from who spoke.
func TestRelay(t *testing.T) {
	for text, want := range map[string]string{
		"Telpress quoted Minister Lena Vos as saying: “No.”":             "Telpress",
		"“It is over,” Lena Vos told the Telpress agency.":               "the Telpress agency",
		"“It is over,” Lena Vos told reporters.":                         "",
		"Telpress, citing the minister, reported: “The server is lost.”": "Telpress",
	} {
		found := quote.Extract(text, language.English)
		if len(found) == 0 || text[found[0].Relay.Start:found[0].Relay.End] != want {
			t.Errorf("%s: %+v, want %q", text, found, want)
		}
	}
}
