package verify_test

import (
	"slices"
	"testing"

	"example.com/attribution"
	"example.com/attribution/verify"
)

// Renderings that say the same raise no alarm, whatever their languages. All are invented.
func TestCorrectRenderings(t *testing.T) {
	for _, test := range []struct {
		from     attribution.Lang
		original string
		to       attribution.Lang
		rendered string
	}{
		{"en", "over 10,000 malicious emails", "fr", "plus de dix mille courriels malveillants"},
		{"en", "over 10,000 malicious emails", "de", "mehr als zehntausend schädliche E-Mails"},
		{"en", "over 10,000 malicious emails", "zh", "一万多封恶意电子邮件"},
		{"en", "over 10,000 malicious emails", "ja", "1万通を超える悪意のあるメール"},
		{"en", "over 10,000 malicious emails", "ko", "1만 통이 넘는 악성 이메일"},
		{"en", "over 10,000 malicious emails", "ru", "более десяти тысяч вредоносных писем"},
		{"en", "over 10,000 malicious emails", "hi", "10 हज़ार से अधिक ईमेल"},
		{"en", "270,000 people", "hi", "2.7 लाख लोग"},
		{"en", "270,000 people", "en-IN", "2.7 lakh people"},
		{"en", "12 million voters", "en-IN", "1.2 crore voters"},
		{"en", "two hundred and seventy thousand people", "zh", "27万人"},
		{"en", "40 million voters", "ja", "4000万人の有権者"},
		{"en", "40 million voters", "zh", "四千万选民"},
		{"en", "150 million voters", "zh", "1.5亿选民"},
		{"en", "1.2 billion euros", "ja", "12億ユーロ"},
		{"en", "$10 million", "fr", "dix millions de dollars"},
		{"en", "$10 million", "es", "10 millones de dólares"},
		{"en", "two malicious cyber campaigns", "zh", "两起恶意网络活动"},
		{"en", "two malicious cyber campaigns", "ja", "二つの悪意あるサイバー活動"},
		{"en", "two malicious cyber campaigns", "ko", "두 건의 악의적 사이버 활동"},
		{"en", "two malicious cyber campaigns", "pl", "dwie złośliwe kampanie"},
		{"en", "two malicious cyber campaigns", "hu", "két rosszindulatú kampány"},
		{"en", "twenty-one servers", "de", "einundzwanzig Server"},
		{"en", "twenty-one servers", "fr", "vingt et un serveurs"},
		{"en", "seventy-five accounts", "fr", "soixante-quinze comptes"},
		{"en", "ninety accounts", "fr", "quatre-vingt-dix comptes"},
		{"en", "thousands of victims", "de", "Tausende von Opfern"},
		{"en", "thousands of victims", "zh", "数千名受害者"},
		{"en", "millions of voters", "fr", "des millions d'électeurs"},
		{"en", "on 25 March 2024", "fr", "le 25 mars 2024"},
		{"en", "on 25 March 2024", "ja", "2024年3月25日"},
		{"en", "on 25 March 2024", "pl", "25 marca 2024 r."},
		{"en", "seven hackers were charged", "zh", "七名黑客被起诉"},
		{"en", "seven hackers were charged", "de", "sieben Hacker wurden angeklagt"},
		{"zh", "一名嫌疑人被确认", "en", "one suspect was identified"},
		{"zh", "我们十分关注", "en", "We are very concerned"},
		{"zh", "中方坚决反对一切形式的网络攻击", "en", "China firmly opposes all forms of cyber attacks"},
		{"zh", "这纯属无中生有", "en", "This is a pure fabrication"},
		{"zh", "证据不足", "en", "the evidence is inadequate"},
		{"zh", "中方一贯反对黑客活动", "en", "China has always opposed hacking"},
		{"en", "We do not comment on intelligence matters", "fr", "Nous ne commentons pas les questions de renseignement"},
		{"en", "This behaviour is unacceptable", "de", "Dieses Verhalten ist nicht hinnehmbar"},
		{"en", "This behaviour is unacceptable", "zh", "这种行为是不可接受的"},
		{"en", "no accounts were compromised", "de", "es wurden keine Konten kompromittiert"},
		{"en", "no accounts were compromised", "es", "ninguna cuenta fue comprometida"},
		{"en", "The government denies involvement", "fr", "Le gouvernement nie toute implication"},
		{"en", "China denies the accusation", "ru", "Китай отрицает обвинения"},
		{"en", "without evidence", "de", "ohne Beweise"},
		{"en", "will not tolerate", "ja", "容認しない"},
		{"en", "will not tolerate", "ko", "용납하지 않을 것이다"},
		{"en", "all necessary measures", "es", "todas las medidas necesarias"},
		{"en", "all necessary measures", "pt", "todas as medidas necessárias"},
		{"en", "all necessary measures", "nl", "alle noodzakelijke maatregelen"},
		{"en", "all necessary measures", "ja", "あらゆる必要な措置"},
		{"en", "all necessary measures", "ar", "جميع التدابير اللازمة"},
		{"en", "state-sponsored hackers", "fr", "des pirates parrainés par l'État"},
		{"en", "state-sponsored hackers", "ru", "хакеры, спонсируемые государством"},
		{"en", "state-backed actors", "nl", "door de staat gesteunde actoren"},
		{"en", "state-affiliated actors", "pt", "atores ligados ao Estado"},
		{"en", "state-affiliated actors", "pl", "podmioty powiązane z państwem"},
		{"en", "state-affiliated actors", "ko", "국가 연계 행위자"},
		{"en", "state-affiliated actors", "zh", "有国家背景的行为体"},
		{"en", "backed by the PRC government", "fr", "soutenue par le gouvernement chinois"},
		{"en", "it is highly likely that", "fr", "il est très probable que"},
		{"en", "it is highly likely that", "de", "es ist sehr wahrscheinlich, dass"},
		{"en", "highly likely", "zh", "极有可能"},
		{"en", "a group known as APT 31", "fr", "un groupe connu sous le nom d'APT31"},
		{"en", "$10m reward", "de", "10 Millionen Dollar Belohnung"},
		{"en", "2.5bn euros", "fr", "2,5 milliards d'euros"},
		{"zh", "二〇二四年三月", "en", "March 2024"},
		{"ja", "1億5千万人", "en", "150 million people"},
		{"ru", "двести пятьдесят тысяч человек", "en", "250,000 people"},
		{"es", "doscientas cincuenta mil personas", "en", "250,000 people"},
		{"uk", "п’ятсот п’ять сайтів", "en", "505 sites"},
		{"pl", "ponad trzysta kont", "de", "mehr als dreihundert Konten"},
		{"en", "state-sponsored hackers", "vi", "tin tặc được nhà nước tài trợ"},
		{"en", "all necessary measures", "vi", "tất cả các biện pháp cần thiết"},
		{"zh", "两国关系", "en", "relations between both countries"},
		{"it", "duecentocinquantamila persone", "en", "250,000 people"},
		{"nl", "vijfentwintig servers", "en", "twenty-five servers"},
		{"en", "This is nothing more than a publicity stunt", "zh", "这纯属自我炒作"},
		{"en", "a request from No 10", "de", "eine Bitte aus der Downing Street 10"},
	} {
		t.Run(string(test.to)+"/"+test.rendered, func(t *testing.T) {
			for _, c := range verify.Renderings(rendering(test.from, test.original, test.to, test.rendered, "")) {
				t.Errorf("%s of %q: %q for %q", c.Kind, test.original, c.Rendering, c.Original)
			}
		})
	}
}

// Whatever a text is, comparing it ends, and it says the same as itself.
func FuzzRenderings(f *testing.F) {
	f.Add("over 10,000 emails, two hundred and seventy thousand 27万 $10m APT 31", "en")
	f.Add("27三 第三 1億5千万 一万多", "zh")
	f.Add("п’ятсот 1억 5천만 doscientas mil einundzwanzig quatre-vingt-dix 2.7 लाख", "uk")
	f.Fuzz(func(t *testing.T, text, lang string) {
		if text == "" {
			return
		}
		for _, c := range verify.Renderings(rendering(attribution.Lang(lang), text, attribution.Lang(lang), text, "")) {
			t.Errorf("%q in %s is not as itself: %s %q %q", text, lang, c.Kind, c.Original, c.Rendering)
		}
	})
}

// Renderings that say something else, and what is told of them.
func TestChangedRenderings(t *testing.T) {
	for _, test := range []struct {
		from     attribution.Lang
		original string
		to       attribution.Lang
		rendered string
		want     []verify.Kind
	}{
		{"en", "over 10,000 emails", "fr", "plus de mille courriels", []verify.Kind{verify.NumberDropped}},
		{"en", "over 10,000 emails", "zh", "十万多封邮件", []verify.Kind{verify.NumberAdded, verify.NumberDropped}},
		{"en", "over 10,000 emails", "hi", "1 लाख से अधिक ईमेल", []verify.Kind{verify.NumberAdded, verify.NumberDropped}},
		{"en", "two campaigns", "hu", "három kampány", []verify.Kind{verify.NumberAdded, verify.NumberDropped}},
		{"en", "two campaigns", "zh", "三起活动", []verify.Kind{verify.NumberAdded, verify.NumberDropped}},
		{"en", "We did not find evidence", "fr", "Nous avons trouvé des preuves", []verify.Kind{verify.NegationDropped}},
		{"en", "We did not find evidence", "de", "Wir haben Beweise gefunden", []verify.Kind{verify.NegationDropped}},
		{"en", "We did not find evidence", "zh", "我们发现了证据", []verify.Kind{verify.NegationDropped}},
		{"en", "We did not find evidence", "ja", "我々は証拠を発見した", []verify.Kind{verify.NegationDropped}},
		{"en", "We found evidence", "ru", "Мы не нашли доказательств", []verify.Kind{verify.NegationAdded}},
		{"en", "We found evidence", "es", "No encontramos pruebas", []verify.Kind{verify.NegationAdded}},
		{"zh", "英方提供的证据不足", "en", "the evidence provided by the UK is sufficient", []verify.Kind{verify.NegationDropped}},
		{"en", "No accounts were compromised", "pl", "Konta zostały przejęte", []verify.Kind{verify.NegationDropped}},
		{"fr", "un pas important", "en", "not important", []verify.Kind{verify.NegationAdded}},
		{"en", "necessary measures", "pt", "todas as medidas necessárias", []verify.Kind{verify.UniversalAdded}},
		{"en", "necessary measures", "nl", "alle noodzakelijke maatregelen", []verify.Kind{verify.UniversalAdded}},
		{"en", "necessary measures", "ar", "جميع التدابير اللازمة", []verify.Kind{verify.UniversalAdded}},
		{"ja", "必要な措置を取る", "en", "will take all necessary measures", []verify.Kind{verify.UniversalAdded}},
		{"en", "state-affiliated actors", "pt", "atores estatais", []verify.Kind{verify.AffiliationDropped}},
		{"en", "state-affiliated actors", "pl", "podmioty państwowe", []verify.Kind{verify.AffiliationDropped}},
		{"en", "China state-affiliated actors", "zh", "中国国家行为体", []verify.Kind{verify.AffiliationDropped}},
		{"en", "state-sponsored hackers", "de", "staatliche Hacker", []verify.Kind{verify.AffiliationDropped}},
		{"en", "it is likely that China did it", "fr", "il est quasi certain que la Chine l'a fait", []verify.Kind{verify.TermStrengthened}},
		{"it", "duecentomila persone", "en", "250,000 people", []verify.Kind{verify.NumberAdded, verify.NumberDropped}},
		{"en", "a group known as APT 31", "zh", "名为APT 41的组织", []verify.Kind{verify.NameAdded, verify.NameDropped}},
		{"en", "state-sponsored hackers", "vi", "tin tặc nhà nước", []verify.Kind{verify.AffiliationDropped}},
		{"vi", "Chúng tôi không liên quan", "en", "We are involved", []verify.Kind{verify.NegationDropped}},
		{"de", "Es gibt keinen Beweis dafür", "en", "There is proof of it", []verify.Kind{verify.NegationDropped}},
		{"ko", "우리는 관여하지 않았다", "en", "We were involved", []verify.Kind{verify.NegationDropped}},
		{"uk", "Росія не причетна", "en", "Russia is involved", []verify.Kind{verify.NegationDropped}},
	} {
		t.Run(string(test.to)+"/"+test.rendered, func(t *testing.T) {
			var got []verify.Kind
			for _, c := range verify.Renderings(rendering(test.from, test.original, test.to, test.rendered, "")) {
				got = append(got, c.Kind)
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got %v of %q, want %v", got, test.original, test.want)
			}
		})
	}
}
