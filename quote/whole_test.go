package quote_test

import (
	"slices"
	"testing"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
)

// A passage is whole words of the text, or is not proved.
func TestWholeWords(t *testing.T) {
	for _, test := range []struct {
		lang, source, passage string
		class                 quote.Class
	}{
		{"en", "It is unlikely that they knew.", "likely", quote.Mismatch},
		{"en", "It is unlikely that they knew.", "likely that they knew", quote.Mismatch},
		{"en", "It is unlikely that they knew.", "unlikely", quote.Exact},
		{"en", "We blame non-state actors for the attack.", "state actors for the attack", quote.Approximate},
		{"en", "We blame state-affiliated actors for the attack.", "affiliated actors for the attack", quote.Exact},
		{"en", "They took twenty-five mailboxes.", "five mailboxes", quote.Mismatch},
		{"en", "They took $5 billion from the bank.", "They took $5", quote.Mismatch},
		{"en", "They took $5 from the bank.", "They took $5", quote.Exact},
		{"fr", "Plus de 10\u202f000 courriels ont été envoyés.", "000 courriels", quote.Mismatch},
		{"en", "The ministry’s servers failed.", "The ministry", quote.Exact},
		{"en", "They didn’t know of it.", "They didn", quote.Mismatch},
		{"tr", "Surlandiya’nın ordusu saldırdı.", "Surlandiya", quote.Exact},
		{"de", "Der Cyberangriff traf den Hafen.", "angriff traf den Hafen", quote.Approximate},
		{"zh", "这种说法不符合事实。", "符合事实", quote.Mismatch},
		{"zh", "这种说法符合事实。", "符合事实", quote.Exact},
		{"zh", "苏尔兰可能下令攻击了港口。", "能下令攻击了港口", quote.Approximate},
		{"zh", "苏尔兰没有下令攻击港口。", "下令攻击港口", quote.Mismatch},
		{"ja", "スルランドは港を攻撃していない。", "スルランドは港を攻撃して", quote.Mismatch},
		{"ja", "スルランドは港を攻撃していた。", "スルランドは港を攻撃して", quote.Exact},
		{"th", "รัฐบาลไม่เกี่ยวข้องกับการโจมตี", "เกี่ยวข้องกับการโจมตี", quote.Mismatch},
		{"ko", "정부는 항구를 공격했다고 밝혔다.", "정부는 항구를 공격했다", quote.Exact},
		{"ko", "수를란드의 군대는 항구를 공격했다.", "수를란드", quote.Exact},
		{"ko", "비공식적인 발표였다.", "공식적인 발표", quote.Approximate},
		{"ar", "وهاجم الجيش الميناء في الليل.", "هاجم الجيش الميناء", quote.Exact},
	} {
		t.Run(test.passage, func(t *testing.T) {
			got := quote.Verify(test.passage, quote.NewText(test.source), quote.Options{Lang: language.Make(test.lang)})
			inside := slices.ContainsFunc(got.Warnings, func(w quote.Warning) bool { return w.Code == quote.InsideWord })
			if got.Class != test.class || inside == got.Class.Verified() {
				t.Errorf("%s at %q, want %s; differs in %q, %v", got.Class, got.Text, test.class, got.Diff, got.Warnings)
			}
		})
	}
}
