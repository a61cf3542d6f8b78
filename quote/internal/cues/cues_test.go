package cues_test

import (
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/quote/internal/cues"
)

func TestFor(t *testing.T) {
	for _, tag := range []string{"en-GB", "zh-Hant-TW", "sr-Cyrl", "nn", "eo"} {
		lexicon, ok := cues.For(language.Make(tag))
		if want := tag != "eo"; ok != want {
			t.Errorf("For(%s) found a lexicon: %t, want %t", tag, ok, want)
		}
		if lexicon == nil {
			t.Errorf("For(%s) = nil", tag)
		}
	}
}

func TestGuess(t *testing.T) {
	tests := []struct{ text, want string }{
		{"He said that it was not us.", "en"},
		{"Der Sprecher sagte, das sei nicht wahr.", "de"},
		{"Le ministre a dit que ce n’est pas vrai.", "fr"},
		{"El portavoz dijo que no es verdad.", "es"},
		{"Il portavoce ha detto che non è vero.", "it"},
		{"O porta-voz disse que não é verdade.", "pt"},
		{"De woordvoerder zei dat het niet waar is.", "nl"},
		{"Talespersonen säger att det inte är sant.", "sv"},
		{"Talsmannen sier at det ikke er sant.", "no"},
		{"Talsmanden siger, at det ikke er sandt, og blev vred.", "da"},
		{"Tiedottaja sanoi, että se ei ole totta.", "fi"},
		{"Rzecznik powiedział, że to nie jest prawda.", "pl"},
		{"Mluvčí řekl, že to není pravda.", "cs"},
		{"A szóvivő azt mondta, hogy nem igaz.", "hu"},
		{"Purtătorul de cuvânt a spus că nu este adevărat.", "ro"},
		{"Представитель сказал, что это не так.", "ru"},
		{"Речник сказав, що це не так.", "uk"},
		{"Говорителят каза, че това не е вярно.", "bg"},
		{"Ο εκπρόσωπος είπε ότι δεν είναι αλήθεια.", "el"},
		{"Sözcü bunun doğru olmadığını söyledi ve gitti.", "tr"},
		{"قال المتحدث إن هذا غير صحيح.", "ar"},
		{"سخنگو گفت که این درست نیست.", "fa"},
		{"הדובר אמר שזה לא נכון.", "he"},
		{"प्रवक्ता ने कहा कि यह सच नहीं है।", "hi"},
		{"โฆษกกล่าวว่าไม่เป็นความจริง", "th"},
		{"发言人说这不是真的。", "zh"},
		{"報道官は事実ではないと述べた。", "ja"},
		{"대변인은 사실이 아니라고 밝혔다.", "ko"},
		{"Hovorca povedal, že to nie je pravda.", "sk"},
		{"Tiskovni predstavnik je dejal, da to ni res.", "sl"},
		{"Preses pārstāvis teica, ka tā nav taisnība.", "lv"},
		{"Atstovas sakė, kad tai netiesa.", "lt"},
		{"Pressiesindaja ütles, et see ei ole tõsi.", "et"},
		{"Juru bicara mengatakan bahwa itu tidak benar.", "id"},
		{"Người phát ngôn nói rằng điều đó không đúng.", "vi"},
		{"Портпарол је рекао да то није истина.", "sr"},
		{"Portparol je rekao da to nije istina.", "sr"},
		{"12345", "und"},
		{"", "und"},
	}
	for _, tt := range tests {
		if got := cues.Guess(tt.text); got != language.Make(tt.want) {
			t.Errorf("Guess(%q) = %s, want %s", tt.text, got, tt.want)
		}
	}
}
