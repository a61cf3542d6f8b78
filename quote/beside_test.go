package quote_test

import (
	"slices"
	"testing"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// A context that does not stand there is reported, and a negation right beside the passage.
func TestBeside(t *testing.T) {
	const borland = "The ministry of Arland said that it was the work of a foreign service.\n\n" +
		"The ministry of Borland reported that the intrusion was carried out over nine months."
	const passage = "reported that the intrusion was carried out over nine months"
	for _, test := range []struct {
		name, lang, source, passage, prefix, suffix string
		codes                                       []quote.WarningCode
	}{
		{"another prefix", "en", borland, passage, "The ministry of Arland ", ".", []quote.WarningCode{quote.OtherPrefix}},
		{"the prefix", "en", borland, passage, "The ministry of Borland ", ".", nil},
		{"the prefix in other typography", "en", borland, passage, "the  ministry of BORLAND", "", nil},
		{"a piece of the prefix", "en", borland, passage, "land ", "", nil},
		{"another suffix", "en", borland, passage, "", " and a day", []quote.WarningCode{quote.OtherSuffix}},

		{"behind a negation", "en", "They did not attack the port of the capital.", "attack the port of the capital", "", "", []quote.WarningCode{quote.CutNegation}},
		{"with the negation", "en", "They did not attack the port of the capital.", "not attack the port of the capital", "", "", nil},
		{"behind a near negation", "en", "They refused to attack the port of the capital.", "attack the port of the capital", "", "", []quote.WarningCode{quote.CutNegation}},
		{"in a denied clause", "en", "It is not true that they attacked the port.", "they attacked the port", "", "", []quote.WarningCode{quote.CutNegation}},
		{"in a stated clause", "en", "It is true that they attacked the port.", "they attacked the port", "", "", nil},
		{"no before a comma", "en", "No, they attacked the port.", "they attacked the port", "", "", nil},
		{"a negation of the sentence before", "en", "Did we know? Not. They attacked the port.", "They attacked the port", "", "", nil},
		{"a negation behind", "de", "Surland griff den Hafen nicht an.", "Surland griff den Hafen", "", "", []quote.WarningCode{quote.CutNegation}},
		{"a negation further behind", "de", "Surland griff den Hafen an, nicht die Bank.", "Surland griff den Hafen an", "", "", nil},
		{"in a denied clause in French", "fr", "Il est faux que l’armée ordonne de telles attaques.", "l’armée ordonne de telles attaques", "", "", []quote.WarningCode{quote.CutNegation}},
		{"in a clause that is not believed in Chinese", "zh", "我们不认为苏尔兰军队攻击了港口。", "苏尔兰军队攻击了港口", "", "", []quote.WarningCode{quote.CutNegation}},
		{"in a clause that is not said in Chinese", "zh", "政府从未宣称苏尔兰军队攻击了港口。", "苏尔兰军队攻击了港口", "", "", []quote.WarningCode{quote.CutNegation}},
		{"in a clause that is believed in Chinese", "zh", "他们不断宣称苏尔兰军队攻击了港口。", "苏尔兰军队攻击了港口", "", "", nil},
		{"in a clause that is not believed in Thai", "th", "เราไม่เชื่อว่ากองทัพโจมตีท่าเรือ", "กองทัพโจมตีท่าเรือ", "", "", []quote.WarningCode{quote.CutNegation}},
		{"in a clause that is not believed in Japanese", "ja", "スルランドの軍が港を攻撃したとは考えていない。", "スルランドの軍が港を攻撃した", "", "", []quote.WarningCode{quote.CutNegation}},
		{"in a clause that is condemned in Japanese", "ja", "スルランドの軍が港を攻撃したと非難した。", "スルランドの軍が港を攻撃した", "", "", nil},
		{"before a clause that denies in Japanese", "ja", "スルランドの軍が港を攻撃したと述べ、詳細は語らなかった。", "スルランドの軍が港を攻撃した", "", "", nil},
		{"in a clause that is not believed in Korean", "ko", "우리는 수를란드 군대가 배후라고 보지 않는다.", "수를란드 군대가 배후라고", "", "", []quote.WarningCode{quote.CutNegation}},
		{"in a clause that is believed in Korean", "ko", "우리는 수를란드 군대가 배후라고 본다.", "수를란드 군대가 배후라고", "", "", nil},
		{"behind a refusal in Chinese", "zh", "政府拒绝证实苏尔兰窃取了文件。", "证实苏尔兰窃取了文件", "", "", []quote.WarningCode{quote.CutNegation}},
	} {
		t.Run(test.name, func(t *testing.T) {
			o := quote.Options{Lang: language.Make(test.lang), Prefix: test.prefix, Suffix: test.suffix}
			got := quote.Verify(test.passage, quote.NewText(test.source), o)
			var codes []quote.WarningCode
			for _, w := range got.Warnings {
				codes = append(codes, w.Code)
			}
			if !got.Class.Verified() || !slices.Equal(codes, test.codes) {
				t.Errorf("%s %v, want %v", got.Class, got.Warnings, test.codes)
			}
		})
	}
}
