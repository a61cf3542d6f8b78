package quote_test

import (
	"slices"
	"testing"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// What an editor puts into brackets proves nothing: what turns the meaning is not proved, or warned of by its code.
func TestBrackets(t *testing.T) {
	const neg, num, name, term, verb = quote.InsertedNegation, quote.InsertedNumber, quote.InsertedName, quote.InsertedTerm, quote.InsertedVerb
	for _, test := range []struct {
		lang, source, passage string
		class                 quote.Class
		codes                 []quote.WarningCode
	}{
		{"en", "With these tools they can reach the servers of the bank.", "With these tools they can['t] reach the servers of the bank", quote.Mismatch, []quote.WarningCode{neg}},
		{"en", "It is likely that the group attacked the port.", "It is [un]likely that the group attacked the port", quote.Mismatch, []quote.WarningCode{neg, term}},
		{"en", "They took 3 mailboxes of the ministry that night.", "They took 3[00] mailboxes of the ministry that night", quote.Mismatch, []quote.WarningCode{num}},
		{"en", "The group has ever worked for the state.", "The group has [n]ever worked for the state", quote.Mismatch, []quote.WarningCode{neg}},
		{"en", "The report proves that the group did it.", "The report [hardly] proves that the group did it", quote.Mismatch, []quote.WarningCode{neg}},
		{"en", "The damage was $5 in the end, the bank said.", "The damage was $5 [billion] in the end", quote.Mismatch, []quote.WarningCode{num}},
		{"en", "The group carried out the intrusion.", "The group [almost certainly] carried out the intrusion", quote.Elided, []quote.WarningCode{term}},
		{"en", "The group allegedly worked for Russia that year.", "The group allegedly worked for Russia [and China] that year", quote.Elided, []quote.WarningCode{name}},
		{"en", "The minister was in the building when the network failed.", "The minister [said he] was in the building when the network failed", quote.Elided, []quote.WarningCode{verb}},
		{"de", "Es gab eine Spur zu der Gruppe aus dem Ausland.", "Es gab [k]eine Spur zu der Gruppe aus dem Ausland", quote.Mismatch, []quote.WarningCode{neg}},
		{"de", "Der Bericht belegt, dass die Gruppe es war.", "Der Bericht belegt [kaum], dass die Gruppe es war", quote.Mismatch, []quote.WarningCode{neg}},
		{"fr", "La chose est certaine selon le rapport de la commission.", "La chose est [in]certaine selon le rapport de la commission", quote.Mismatch, []quote.WarningCode{neg, term}},
		{"tr", "Saldırı o gece limana karşı yapıldı ve duyuruldu.", "Saldırı o gece limana karşı yapıl[ma]dı ve duyuruldu", quote.Mismatch, []quote.WarningCode{neg}},
		{"ru", "Доклад доказывает, что группа это сделала.", "Доклад [вряд ли] доказывает, что группа это сделала", quote.Mismatch, []quote.WarningCode{neg}},
		{"zh", "该报告证明苏尔兰下令攻击了港口。", "该报告[难以]证明苏尔兰下令攻击了港口", quote.Mismatch, []quote.WarningCode{neg}},

		{"en", "The minister denied on Monday that the group did it.", "The minister [admitted] on Monday that the group did it", quote.Mismatch, []quote.WarningCode{quote.ReplacedNegation, quote.ReplacedVerb}},
		{"en", "We know for certain that China ordered the attack on the port.", "We know for certain that [Russia] ordered the attack on the port", quote.Elided, []quote.WarningCode{quote.ReplacedName}},
		{"en", "They took the files of 30 members of the ministry.", "They took the files of [3,000] members of the ministry", quote.Mismatch, []quote.WarningCode{quote.ReplacedNumber}},
		{"en", "We all know that the group was involved in the attack.", "We all know that the group [could hardly be] involved in the attack", quote.Mismatch, []quote.WarningCode{quote.ReplacedNegation, quote.ReplacedTerm}},
		{"en", "That night they said that it deleted the logs of the port.", "That night they said that [the ministry] deleted the logs of the port", quote.Elided, []quote.WarningCode{quote.ReplacedPronoun}},
		{"en", "The special unit destroyed the machines in the port that night.", "The special unit [repaired] the machines in the port that night", quote.Elided, []quote.WarningCode{quote.ReplacedWords}},
		{"en", "The special unit possibly carried out the intrusion last year in Oslo.", "The special unit [certainly] carried out the intrusion last year in Oslo", quote.Elided, []quote.WarningCode{quote.ReplacedTerm}},
		{"en", "See the report [PDF, 28MB] of the ministry for more.", "See the report [PDF, 38MB] of the ministry for more", quote.Mismatch, []quote.WarningCode{quote.ReplacedNumber, quote.ReplacedName}},
		{"zh", "该部门检查了日志。它当晚就删除了日志。", "[苏尔兰]当晚就删除了日志", quote.Elided, []quote.WarningCode{quote.ReplacedPronoun}},
		{"zh", "该组织当晚就删除了港口的日志。", "该组织[苏尔兰]当晚就删除了港口的日志", quote.Elided, []quote.WarningCode{quote.InsertedWords}},
		{"de", "Der Dienst prüfte die Protokolle. Er löschte die Protokolle noch in der Nacht.", "[Surland] löschte die Protokolle noch in der Nacht", quote.Elided, []quote.WarningCode{quote.ReplacedPronoun}},

		// What turns nothing.
		{"en", "See the report [PDF, 28MB] of the ministry for more.", "See the report [PDF, 28MB] of the ministry for more", quote.Exact, nil},
		{"en", "See the report [PDF, 28MB] of the ministry for more technical details.", "See the report [PDF, 28MB] of the ministry […] technical details", quote.Elided, nil},
		{"en", "They can reach the servers of the bank.", "[T]hey can reach the servers of the bank", quote.Normalized, nil},
		{"en", "That year they attacked the port and the bank.", "That year they attack[ed] the port and the bank", quote.Normalized, nil},
		{"en", "That year they attacks the port and the bank.", "That year they attack[ed] the port and the bank", quote.Elided, nil},
		{"en", "The groop attacked the port of the capital.", "The groop [sic] attacked the port of the capital", quote.Elided, nil},
		{"en", "The police of the capital found two suspects.", "The police of the [old] capital found two suspects", quote.Elided, nil},
	} {
		t.Run(test.passage, func(t *testing.T) {
			got := quote.Verify(test.passage, quote.NewText(test.source), quote.Options{Lang: language.Make(test.lang)})
			var codes []quote.WarningCode
			for _, w := range got.Warnings {
				codes = append(codes, w.Code)
			}
			if got.Class != test.class || !slices.Equal(codes, test.codes) {
				t.Errorf("%s %v, want %s %v; %q, parts %v", got.Class, codes, test.class, test.codes, got.Text, got.Parts)
			}
		})
	}
}

// One letter of the text may be the end of one segment and the beginning of the next: an ellipsis for three dots.
func TestSegmentsShareALetter(t *testing.T) {
	for _, passage := range []string{
		"the army attacked the port. […] . of the capital in the night",
		"the army attacked the port.. […] .. of the capital in the night",
	} {
		r := quote.Verify(passage, quote.NewText("They say the army attacked the port… of the capital in the night."), quote.Options{Lang: language.English})
		if r.Class == quote.Exact || r.Class == quote.Elided {
			t.Errorf("%q is %s", passage, r.Class)
		}
		for i, part := range r.Parts {
			if part.Start > part.End || i > 0 && part.Start < r.Parts[i-1].End {
				t.Errorf("%q has the parts %v", passage, r.Parts)
			}
		}
	}
}
