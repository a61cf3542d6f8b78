package quote_test

import (
	"strings"
	"testing"

	"example.com/attribution/quote"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// What counts as the same words, and what does not, in many languages. The place is in ⟦⟧. All statements are invented.
func TestVerifyLanguages(t *testing.T) {
	tests := []struct {
		name, lang, source, passage string
		class                       quote.Class
	}{
		{"Finnish, another negation", "fi", "”⟦Hallitus ei ole vastuussa tästä hyökkäyksestä eduskuntaa vastaan⟧”", "Hallitus on vastuussa tästä hyökkäyksestä eduskuntaa vastaan", quote.Mismatch},
		{"Greek, capitals", "el", "«⟦Δεν έχουμε καμία σχέση με την επίθεση⟧»", "ΔΕΝ ΕΧΟΥΜΕ ΚΑΜΙΑ ΣΧΕΣΗ ΜΕ ΤΗΝ ΕΠΙΘΕΣΗ", quote.Normalized},
		{"Greek, capitals keep the diaeresis", "el", "Η ⟦Ευρωπαϊκή Ένωση καταδικάζει⟧", "ΕΥΡΩΠΑΪΚΗ ΕΝΩΣΗ ΚΑΤΑΔΙΚΑΖΕΙ", quote.Normalized},
		{"Greek, question mark", "el", "⟦Ποιος το έκανε;⟧ ρώτησε", "Ποιος το έκανε\u037e", quote.Normalized},
		{"Greek, another accent", "el", "είπε πότε θα ⟦απαντήσει κανείς⟧ ποτέ", "απαντησει κανείς", quote.Approximate},
		{"Greek, oxia is tonos", "el", "«⟦Καμία απάντηση⟧»", "Καμ\u1f77α απάντηση", quote.Normalized},
		{"Hungarian, nested marks", "hu", "„A szóvivő szerint ⟦»ez hazugság« volt⟧” – írta", "“ez hazugság” volt", quote.Normalized},
		{"Turkish, capitals", "tr", "Bakan “⟦İstanbul'daki saldırıyı kınıyoruz⟧” dedi", "İSTANBUL'DAKİ SALDIRIYI KINIYORUZ", quote.Normalized},
		{"Turkish, ı is not i", "tr", "⟦sınır ihlali⟧ var", "sinir ihlali", quote.Approximate},
		{"Arabic, digits", "ar", "«⟦وقع الهجوم في عام ٢٠٢١ على 40 مليون ناخب⟧»", "وقع الهجوم في عام 2021 على ٤٠ مليون ناخب", quote.Normalized},
		{"Arabic, comma", "ar", "«⟦لا علاقة لنا بالهجوم، ونرفضه⟧»", "لا علاقة لنا بالهجوم, ونرفضه", quote.Normalized},
		{"Arabic, without hamza", "ar", "«⟦الأمن السيبراني مسؤولية مشتركة⟧»", "الامن السيبراني مسؤولية مشتركة", quote.Approximate},
		{"Arabic, other vowel signs", "ar", "«⟦عُلِمَ الهجومُ على الوزارة⟧»", "عَلَمَ الهجوم على الوزارة", quote.Approximate},
		{"Arabic, presentation forms", "ar", "«⟦لا نقبل الهجوم⟧»", "ﻻ نقبل الهجوم", quote.Normalized},
		{"Arabic, final yeh", "ar", "«⟦على الحكومة أن ترد على الهجوم⟧»", "علي الحكومة أن ترد علي الهجوم", quote.Approximate},
		{"Arabic, negation", "ar", "«⟦لم نشارك في هذا الهجوم على البرلمان⟧»", "شاركنا في هذا الهجوم على البرلمان", quote.Mismatch},
		{"Persian, without the non-joiner", "fa", "«⟦ما این حمله را محکوم می\u200cکنیم⟧»", "ما این حمله را محکوم میکنیم", quote.Normalized},
		{"Persian, a space for the non-joiner", "fa", "«⟦ما این حمله را محکوم می\u200cکنیم⟧»", "ما این حمله را محکوم می کنیم", quote.Approximate},
		{"Persian, Arabic letters", "fa", "«⟦ما این حمله را محکوم می\u200cکنیم⟧»", "ما اين حمله را محكوم مي\u200cكنيم", quote.Normalized},
		{"Persian, negation", "fa", "«⟦ما این حمله را محکوم نمی\u200cکنیم⟧»", "ما این حمله را محکوم می\u200cکنیم", quote.Mismatch},
		{"Persian, digits", "fa", "«⟦در سال ۱۴۰۲ حمله شد⟧»", "در سال 1402 حمله شد", quote.Normalized},
		{"Hebrew, maqaf", "he", "⟦בית־המשפט דחה את הבקשה⟧.", "בית-המשפט דחה את הבקשה", quote.Normalized},
		{"Hebrew, niqqud", "he", "⟦שָׁלוֹם עֲלֵיכֶם⟧.", "שלום עליכם", quote.Normalized},
		{"Hebrew, gershayim", "he", "⟦ארה״ב ומל״ל⟧ הודיעו", "ארה''ב ומל\"ל", quote.Normalized},
		{"Hebrew, another negation", "he", "⟦ישראל לא אחראית למתקפה על האתר הממשלתי⟧.", "ישראל אחראית למתקפה על האתר הממשלתי", quote.Mismatch},
		{"Hindi, digits", "hi", "“⟦२०२१ में ४ करोड़ मतदाता⟧”", "2021 में 4 करोड़ मतदाता", quote.Normalized},
		{"Hindi, danda", "hi", "“⟦हम इसकी निंदा करते हैं।⟧”", "हम इसकी निंदा करते हैं.", quote.Normalized},
		{"Hindi, another negation", "hi", "“⟦हमारी सरकार इस साइबर हमले के लिए ज़िम्मेदार नहीं है⟧”", "हमारी सरकार इस साइबर हमले के लिए ज़िम्मेदार है", quote.Mismatch},
		{"Hindi, another number", "hi", "“⟦पिछले साल हमारे तीन मंत्रालयों पर हमला हुआ था⟧”", "पिछले साल हमारे दो मंत्रालयों पर हमला हुआ था", quote.Mismatch},
		{"Thai, digits", "th", "“⟦การโจมตีในปี ๒๕๖๗ ไม่เกี่ยวกับเรา⟧”", "การโจมตีในปี 2567 ไม่เกี่ยวกับเรา", quote.Normalized},
		{"Thai, sara am in pieces", "th", "⟦ไม่สามารถดำเนินการได้⟧", "ไม่สามารถด\u0e4d\u0e32เนินการได้", quote.Normalized},
		{"Thai, another negation", "th", "“⟦รัฐบาลไม่เกี่ยวข้องกับการโจมตีทางไซเบอร์⟧”", "รัฐบาลเกี่ยวข้องกับการโจมตีทางไซเบอร์", quote.Mismatch},
		{"Japanese, width", "ja", "「⟦2021年にＡＰＴ３１が攻撃した⟧」", "２０２１年にAPT31が攻撃した", quote.Normalized},
		{"Japanese, half-width kana", "ja", "「⟦サイバー攻撃を非難する⟧」", "ｻｲﾊﾞｰ攻撃を非難する", quote.Normalized},
		{"Japanese, line break and indent", "ja", "「⟦サイバー攻\n　撃を非難する⟧」", "サイバー攻撃を非難する", quote.Normalized},
		{"Japanese, nested marks", "ja", "「⟦『関与していない』と述べた⟧」", "「関与していない」と述べた", quote.Normalized},
		{"Japanese, another negation", "ja", "「⟦政府はこの攻撃に関与していません⟧」", "政府はこの攻撃に関与しています", quote.Mismatch},
		{"Japanese, elision in a word", "ja", "「⟦我々はこの攻撃を、最も強い言葉で、断固として非難する⟧」", "我々はこの攻撃を（中略）断固として非難する", quote.Elided},
		{"Japanese, elision in dots", "ja", "「⟦我々はこの攻撃を、最も強い言葉で、断固として非難する⟧」", "我々はこの攻撃を……断固として非難する", quote.Elided},
		{"Chinese, elision in a word", "zh", "“⟦我们坚决反对一切形式的网络攻击，将依法予以打击⟧。”", "我们坚决反对（略）将依法予以打击", quote.Elided},
		{"Korean, elision in a word", "ko", "\"⟦우리는 이번 공격이 북한의 소행이라고 높은 확신을 가지고 판단한다⟧\"", "우리는 이번 공격이 (중략) 높은 확신을 가지고 판단한다", quote.Elided},
		{"Italian, elision in a word", "it", "«⟦Condanniamo questo attacco, grave e vile, contro le istituzioni⟧»", "Condanniamo questo attacco [omissis] contro le istituzioni", quote.Elided},
		{"Swedish, elision in slashes", "sv", "”⟦Vi fördömer attacken, som var grov, mot riksdagen⟧”", "Vi fördömer attacken /.../ mot riksdagen", quote.Elided},
		{"Polish, elision in dashes", "pl", "„⟦Potępiamy ten atak, bez wahania, na nasz parlament⟧”", "Potępiamy ten atak (–) na nasz parlament", quote.Elided},
		{"German, elision in dashes", "de", "„⟦Wir verurteilen diesen Angriff, ganz klar, auf das Parlament⟧“", "Wir verurteilen diesen Angriff [---] auf das Parlament", quote.Elided},
		{"Chinese, ellipsis", "zh", "“⟦我们……不知道是谁做的⟧。”", "我们…不知道是谁做的", quote.Normalized},
		{"Chinese, dashes", "zh", "“⟦这是谎言——彻头彻尾的谎言⟧。”", "这是谎言—彻头彻尾的谎言", quote.Normalized},
		{"Chinese, simplified is not traditional", "zh", "“⟦我們堅決反對網絡攻擊⟧”", "我们坚决反对网络攻击", quote.NotFound},
		{"Chinese, spaces beside Latin", "zh", "“⟦APT31 组织对 2 家机构发动攻击⟧”", "APT31组织对2家机构发动攻击", quote.Normalized},
		{"Chinese, another number", "zh", "“⟦该组织去年对三家政府机构发动了网络攻击⟧”", "该组织去年对四家政府机构发动了网络攻击", quote.Mismatch},
		{"Chinese, another name", "zh", "“⟦我们认为这次网络攻击来自俄罗斯境内的组织⟧”", "我们认为这次网络攻击来自美国境内的组织", quote.Mismatch},
		{"Korean, another spacing", "ko", "\"⟦이번 사이버공격은 우리와 무관하다고 생각한다⟧\"", "이번 사이버 공격은 우리와 무관하다고 생각한다", quote.Approximate},
		{"Korean, another negation", "ko", "\"⟦정부는 이번 사이버 공격에 관여하지 않았다⟧\"", "정부는 이번 사이버 공격에 관여했다", quote.Mismatch},
		{"Korean, another number", "ko", "\"⟦지난해 세 곳의 정부 기관이 공격을 받았다⟧\"", "지난해 네 곳의 정부 기관이 공격을 받았다", quote.Mismatch},
		{"Korean, decomposed", "ko", "\"⟦우리는 무관하다⟧\"", norm.NFD.String("우리는 무관하다"), quote.Normalized},
		{"Vietnamese, decomposed", "vi", "“⟦Chúng tôi kiên quyết phản đối cuộc tấn công mạng này⟧”", norm.NFD.String("Chúng tôi kiên quyết phản đối cuộc tấn công mạng này"), quote.Normalized},
		{"Vietnamese, another tone", "vi", "“⟦Chúng tôi kiên quyết phản đối cuộc tấn công mạng này⟧”", "Chung tôi kiên quyết phản đối cuộc tấn công mạng này", quote.Approximate},
		{"Vietnamese, another negation", "vi", "“⟦Chúng tôi không đứng sau cuộc tấn công mạng này⟧”", "Chúng tôi đứng sau cuộc tấn công mạng này", quote.Mismatch},
		{"Vietnamese, not yet", "vi", "“⟦Chúng tôi chưa xác định được ai đứng sau cuộc tấn công⟧”", "Chúng tôi đã xác định được ai đứng sau cuộc tấn công", quote.Mismatch},
		{"Polish, another number", "pl", "„⟦Zidentyfikowano dwóch podejrzanych o ten atak⟧”", "Zidentyfikowano trzech podejrzanych o ten atak", quote.Mismatch},
		{"Polish, ł is not l", "pl", "„⟦Łódź została zaatakowana przez hakerów⟧”", "Lódź została zaatakowana przez hakerów", quote.Approximate},
		{"Czech, negating prefix", "cs", "„⟦Tento útok nebyl dílem naší vojenské rozvědky⟧“", "Tento útok byl dílem naší vojenské rozvědky", quote.Mismatch},
		{"Czech, cannot", "cs", "„⟦Útok nemůžeme s jistotou přičíst této skupině⟧“", "Útok můžeme s jistotou přičíst této skupině", quote.Mismatch},
		{"Ukrainian, apostrophes", "uk", "«⟦Ми об’єднали зусилля п’яти країн⟧»", "Ми обʼєднали зусилля п'яти країн", quote.Normalized},
		{"Ukrainian, another negation", "uk", "«⟦Росія не визнала своєї відповідальності за атаку⟧»", "Росія визнала свою відповідальність за атаку", quote.Mismatch},
		{"Ukrainian, Latin i", "uk", "«⟦Міністерство підтвердило атаку⟧»", "Мiнiстерство пiдтвердило атаку", quote.Approximate},
		{"Swedish, Ångström sign", "sv", "”⟦Åtalet väcktes i går⟧”", "\u212btalet väcktes i går", quote.Normalized},
		{"Swedish, another negation", "sv", "”⟦Regeringen har inte kopplat angreppet till någon stat⟧”", "Regeringen har kopplat angreppet till en stat", quote.Mismatch},
		{"Dutch, ligature ĳ", "nl", "„⟦Wij wijzen de beschuldiging af⟧”", "Wĳ wĳzen de beschuldiging af", quote.Normalized},
		{"Dutch, another negation", "nl", "„⟦Er is geen bewijs dat China achter de aanval zit⟧”", "Er is bewijs dat China achter de aanval zit", quote.Mismatch},
		{"German, capital ß", "de", "„⟦Wir sind auf der Straße angegriffen worden⟧“", "WIR SIND AUF DER STRAẞE ANGEGRIFFEN WORDEN", quote.Normalized},
		{"German, SS for ß", "de", "„⟦Wir sind auf der Straße angegriffen worden⟧“", "WIR SIND AUF DER STRASSE ANGEGRIFFEN WORDEN", quote.Approximate},
		{"German, ae for ä", "de", "„⟦Die Angreifer wählten ihre Ziele über Jahre aus⟧“", "Die Angreifer waehlten ihre Ziele ueber Jahre aus", quote.Approximate},
		{"German, another compound number", "de", "„⟦Es gab einundzwanzig Angriffe auf unsere Systeme⟧“", "Es gab zweiundzwanzig Angriffe auf unsere Systeme", quote.Mismatch},
		{"German, another month", "de", "„⟦Der Angriff begann am 25. März 2024 in Berlin⟧“", "Der Angriff begann am 25. Mai 2024 in Berlin", quote.Mismatch},
		{"French, another month", "fr", "« ⟦L’attaque a commencé le 25 mars 2024 à Paris⟧ »", "L’attaque a commencé le 25 mai 2024 à Paris", quote.Mismatch},
		{"French, another compound number", "fr", "« ⟦Quatre-vingt-dix comptes ont été compromis⟧ »", "Quatre-vingts comptes ont été compromis", quote.Mismatch},
		{"French, oe for œ", "fr", "« ⟦Cette manœuvre de l’État⟧ »", "Cette manoeuvre de l'État", quote.Approximate},
		{"French, both parts of the negation", "fr", "« ⟦Nous ne savons pas qui a mené cette attaque⟧ »", "Nous savons qui a mené cette attaque", quote.Mismatch},
		{"Spanish, another number", "es", "«⟦Se identificaron veintiún ataques contra el Congreso⟧»", "Se identificaron veintidós ataques contra el Congreso", quote.Mismatch},
		{"Italian, another name", "it", "«⟦L’attacco è stato condotto dalla Russia contro il ministero⟧»", "L’attacco è stato condotto dalla Cina contro il ministero", quote.Mismatch},
		{"Romanian, cedilla for comma", "ro", "„⟦Nu am fost noi și știm cine a fost⟧”", "Nu am fost noi şi ştim cine a fost", quote.Normalized},
		{"Russian, е for ё", "ru", "«⟦Всё это ложь, и её повторяют⟧»", "Все это ложь, и ее повторяют", quote.Normalized},
		{"Russian, another month", "ru", "«⟦Атака началась 25 марта 2024 года в Москве⟧»", "Атака началась 25 мая 2024 года в Москве", quote.Mismatch},
		{"Russian, elision in angle brackets", "ru", "«⟦Мы не имеем отношения, и это известно всем, к этой атаке на ведомство⟧»", "Мы не имеем отношения <…> к этой атаке на ведомство", quote.Elided},
		{"bracketed letter with an accent", "fr", "« ⟦état de droit menacé par cette attaque⟧ »", "[E\u0301]tat de droit menacé par cette attaque", quote.Normalized},
		{"bracketed Turkish letter", "tr", "“⟦istanbul'daki saldırıyı kınıyoruz⟧”", "[İ]stanbul'daki saldırıyı kınıyoruz", quote.Normalized},
		{"bracketed digraph", "nl", "„⟦ijdele hoop is geen beleid⟧”", "[IJ]dele hoop is geen beleid", quote.Normalized},
		{"ligatures", "en", "⟦The oﬃcial ﬁnding⟧ was", "The official finding", quote.Normalized},
		{"soft hyphens in both", "en", "⟦The attri\u00adbution was⟧ firm", "The attribu\u00adtion was", quote.Normalized},
		{"hyphen at the end of a line", "en", "was ⟦highly likely com-\npromised by a state⟧ entity", "highly likely compromised by a state", quote.Normalized},
		{"German, nouns parted at the ends of lines", "de", "Der ⟦Bundes-\npräsident sprach über die Cyber-\nsicherheit in Europa⟧ und anderswo", "Bundespräsident sprach über die Cybersicherheit in Europa", quote.Normalized},
		{"names in another order", "en", "⟦We attribute this to APT28 and APT29⟧.", "We attribute this to APT29 and APT28", quote.Mismatch},
		{"a negation in another place", "en", "⟦We are not aware that it was Russia, but it was a state⟧.", "We are aware that it was not Russia, but it was a state", quote.Mismatch},
		{"years in another order", "en", "⟦between 2021 and 2022 the commission was compromised⟧", "between 2022 and 2021 the commission was compromised", quote.Mismatch},
		{"Unicode hyphen at the end of a line", "en", "was ⟦highly likely com\u2010\npromised by a state⟧ entity", "highly likely compromised by a state", quote.Normalized},
		{"narrow space in a number", "fr", "« ⟦plus de 10\u202f000 courriels ont été envoyés⟧ »", "plus de 10 000 courriels ont été envoyés", quote.Normalized},
		{"point for space in a number", "de", "„⟦mehr als 10.000 E-Mails wurden verschickt⟧“", "mehr als 10 000 E-Mails wurden verschickt", quote.Approximate},
		{"a decimal point lost", "en", "⟦about 3.5 million people were affected⟧", "about 35 million people were affected", quote.Mismatch},
		{"dots for an ellipsis", "en", "⟦We ... attribute this to the service⟧", "We … attribute this to the service", quote.Normalized},
		{"zero-width space in a number", "en", "in ⟦20\u200b24 the attack happened⟧", "2024 the attack happened", quote.Normalized},
		{"space before per cent", "de", "⟦Rund 40 % der Wähler waren betroffen⟧", "Rund 40% der Wähler waren betroffen", quote.Normalized},
		{"Armenian, another negation", "hy", "«⟦Մենք կապ չունենք այդ հարձակման հետ⟧»", "Մենք կապ ունենք այդ հարձակման հետ", quote.Mismatch},
		{"Georgian, capitals", "ka", "„⟦ჩვენ არ ვიყავით⟧“", "ᲩᲕᲔᲜ ᲐᲠ ᲕᲘᲧᲐᲕᲘᲗ", quote.Normalized},
		{"Indonesian, another negation", "id", "“⟦Kami tidak terlibat dalam serangan siber terhadap parlemen⟧”", "Kami terlibat dalam serangan siber terhadap parlemen", quote.Mismatch},
	}
	for _, test := range tests {
		t.Run(test.name, func(t *testing.T) {
			source := strings.NewReplacer("⟦", "", "⟧", "").Replace(test.source)
			_, place, _ := strings.Cut(test.source, "⟦")
			place, _, _ = strings.Cut(place, "⟧")
			if test.class == quote.NotFound {
				place = ""
			}
			got := quote.Verify(test.passage, quote.NewText(source), quote.Options{Lang: language.Make(test.lang)})
			if got.Class != test.class || got.Text != place {
				t.Errorf("%s %q, want %s %q; differs in %v, warnings %v", got.Class, got.Text, test.class, place, got.Diff, got.Warnings)
			}
		})
	}
}
