package quote_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/language"

	"example.com/attribution/quote"
)

// What Format sets Extract finds, nested or not, with the marks of every language of CLDR. Those of Sesotho don't
// match: “ ’.
func TestExtractFindsWhatFormatSet(t *testing.T) {
	table, err := os.ReadFile(filepath.Join("internal", "cldr", "delimiters.tsv"))
	if err != nil {
		t.Fatal(err)
	}
	found := 0
	for line := range strings.Lines(string(table)) {
		name, _, _ := strings.Cut(line, "\t")
		lang, err := language.Parse(name)
		if err != nil || name == "st" {
			continue
		}
		marks := quote.MarksOf(lang)
		for words, count := range map[string]int{"We did it and then we left": 1, `We said "no" and then we left`: 2, `"No" is what we said`: 2, `We said "no"`: 2} {
			// Words in the other direction are isolated, which the words of this test need not be.
			set := strings.Map(func(r rune) rune {
				if r >= '\u2066' && r <= '\u2069' {
					return -1
				}
				return r
			}, quote.Format(lang, words, quote.FormatOptions{Lang: lang}))
			want := strings.TrimSuffix(strings.TrimPrefix(set, marks.Open), marks.Close)
			for _, text := range []string{"Xyz: " + set + ".", set + ", xyz Abc.", "Xyz abc " + set + " def."} {
				if got := quote.Extract(text, lang); len(got) != count || got[0].Text != want {
					t.Errorf("%s: %s: found %q", name, text, describe(text, got))
				}
				found++
			}
		}
	}
	if found < 1000 {
		t.Errorf("%d texts", found)
	}
}

// TestExtractReports has the ways in which the news of many languages report speech, and what only looks like it. All
// persons and statements are invented.
func TestExtractReports(t *testing.T) {
	runExtractTests(t, []extractTest{
		{"fi", "– Emme tiedä, kuka hyökkäyksen takana on, sanoo ministeri Virtanen.\n– Tutkinta jatkuu, hän lisää.", []string{"0 direct Emme tiedä, kuka hyökkäyksen takana on | sanoo | ministeri Virtanen #dash", "0 direct Tutkinta jatkuu | lisää | hän #dash"}},
		{"fi", "Ministerin mukaan hyökkäys oli ”törkeä teko”.", []string{"0 unknown törkeä teko | mukaan | Ministerin"}},
		{"fi", "”Emme tiedä”, Virtanen sanoo. ”Tutkimme asiaa.”", []string{"0 direct Emme tiedä | sanoo | Virtanen", "0 direct Tutkimme asiaa. | sanoo | Virtanen"}},
		{"sv", "– Vi vet vem det var, säger utrikesminister Eva Lind.\n– Det var en stat.", []string{"0 direct Vi vet vem det var | säger | utrikesminister Eva Lind #dash", "0 direct Det var en stat. #dash"}},
		{"sv", "Enligt Säpo var det ”sannolikt” en stat.", []string{"0 unknown sannolikt | Enligt | Säpo"}},
		{"nb", "– Vi var det ikke, sier statsråd Kari Nordmann til NRK.\nHun mener det er «uakseptabelt».", []string{"0 direct Vi var det ikke | sier | statsråd Kari Nordmann #dash", "0 unknown uakseptabelt | mener | Hun"}},
		{"da", "»Det var ikke os,« siger han. »Vi ved det.«", []string{"0 direct Det var ikke os, | siger | han", "0 direct Vi ved det. | siger | han"}},
		{"da", "Ifølge ministeren er det ”dybt uacceptabelt”.", []string{"0 unknown dybt uacceptabelt | Ifølge | ministeren"}},
		{"pl", "„Nie wiemy”, stwierdziła minister Anna Kowalska, dodając, że to „poważny incydent”.", []string{"0 direct Nie wiemy | stwierdziła | minister Anna Kowalska", "0 unknown poważny incydent | stwierdziła | minister Anna Kowalska"}},
		{"cs", "„Nevíme,“ řekl mluvčí Jan Novák, „kdo to byl.“", []string{"0 direct Nevíme, | řekl | mluvčí Jan Novák", "0 direct kdo to byl. | řekl | mluvčí Jan Novák"}},
		{"cs", "Podle ministra šlo o „velmi závažný útok“.", []string{"0 unknown velmi závažný útok | Podle | ministra"}},
		{"hu", "– Nem mi voltunk – mondta a szóvivő. – Nem tudunk semmit.", []string{"0 direct Nem mi voltunk | mondta | a szóvivő #dash", "0 direct Nem tudunk semmit. | mondta | a szóvivő #dash"}},
		{"hu", "A miniszter szerint ez „elfogadhatatlan”.", []string{"0 direct elfogadhatatlan | szerint | A miniszter"}},
		{"hu", "„A jelentés szerint »ez hazugság«” – közölte Kovács Anna.", []string{"0 direct A jelentés szerint »ez hazugság« | közölte | Kovács Anna", "1 direct ez hazugság | szerint | A jelentés"}},
		{"tr", "Bakan Yılmaz, \"Bu saldırıyı kınıyoruz\" diye konuştu.", []string{"0 direct Bu saldırıyı kınıyoruz | diye konuştu | Bakan Yılmaz"}},
		{"tr", "“Türkiye’nin tutumu açık” diyen Yılmaz, ayrıntı vermedi.", []string{"0 direct Türkiye’nin tutumu açık | diyen | Yılmaz"}},
		{"el", "«Δεν ξέρουμε ποιος το έκανε», είπε η υπουργός Μαρία Παππά.", []string{"0 direct Δεν ξέρουμε ποιος το έκανε | είπε | η υπουργός Μαρία Παππά"}},
		{"el", "— Δεν ξέρω, είπε ο Γιώργος.", []string{"0 direct Δεν ξέρω | είπε | ο Γιώργος #dash"}},
		{"el", "Σύμφωνα με τον υπουργό, πρόκειται για «απαράδεκτη ενέργεια».", []string{"0 unknown απαράδεκτη ενέργεια | Σύμφωνα με | τον υπουργό"}},
		{"ar", "وأكدت المتحدثة: \"لا دليل على ذلك\".", []string{"0 direct لا دليل على ذلك | أكدت | المتحدثة"}},
		{"ar", "«لا علاقة لنا بالهجوم»، بحسب المتحدث.", []string{"0 direct لا علاقة لنا بالهجوم | بحسب | المتحدث"}},
		{"ar", "وفقا للوزير، كان الهجوم «غير مقبول».", []string{"0 unknown غير مقبول | وفقا | للوزير"}},
		{"fa", "وزیر خارجه گفت: «این اتهام بی\u200cاساس است».", []string{"0 direct این اتهام بی\u200cاساس است | گفت | وزیر خارجه"}},
		{"fa", "به گفته سخنگو، «هیچ مدرکی وجود ندارد».", []string{"0 direct هیچ مدرکی وجود ندارد | گفته | سخنگو"}},
		{"he", "שר החוץ אמר: \"אין לנו קשר למתקפה\".", []string{"0 direct אין לנו קשר למתקפה | אמר | שר החוץ"}},
		{"he", "\"צה״ל לא היה מעורב\", מסר דובר צה\"ל.", []string{"0 direct צה״ל לא היה מעורב | מסר | דובר צה\"ל"}},
		{"hi", "मंत्री ने कहा कि “यह अस्वीकार्य है”।", []string{"0 direct यह अस्वीकार्य है | कहा | मंत्री"}},
		{"hi", "“हम नहीं जानते,” शर्मा ने बताया, “यह किसने किया।”", []string{"0 direct हम नहीं जानते, | बताया | शर्मा", "0 direct यह किसने किया। | बताया | शर्मा"}},
		{"th", "โฆษกกล่าวว่า “เราไม่มีส่วนเกี่ยวข้อง”", []string{"0 direct เราไม่มีส่วนเกี่ยวข้อง | กล่าวว่า"}},
		{"ja", "報道官は「所謂『サイバー攻撃』は虚偽だ」と語った。", []string{"0 direct 所謂『サイバー攻撃』は虚偽だ | 語った | 報道官", "1 term サイバー攻撃"}},
		{"ja", "「断じて容認できない」と、外相は記者団に述べた。", []string{"0 direct 断じて容認できない | 述べた | 外相"}},
		{"ja", "いわゆる「フェイクニュース」が問題になっている。", []string{"0 term フェイクニュース"}},
		{"zh-Hant", "他表示：「這是『無中生有』的指控。」", []string{"0 direct 這是『無中生有』的指控。 | 表示 | 他", "1 term 無中生有"}},
		{"zh", "“不是我们，”发言人毛宁说，“我们坚决反对。”", []string{"0 direct 不是我们， | 说 | 发言人毛宁", "0 direct 我们坚决反对。 | 说 | 发言人毛宁"}},
		{"zh", "所谓“网络攻击”纯属谎言。", []string{"0 term 网络攻击"}},
		{"zh", "据外交部称，“中方一贯反对黑客活动”。", []string{"0 direct 中方一贯反对黑客活动 | 称 | 据外交部"}},
		{"ko", "김 장관은 \"책임을 묻겠다\"며 \"용납할 수 없다\"고 강조했다.", []string{"0 direct 책임을 묻겠다 | 강조했다 | 김 장관", "0 direct 용납할 수 없다 | 강조했다 | 김 장관"}},
		{"ko", "‘사이버 공격’이라는 주장은 근거가 없다고 했다.", []string{"0 indirect ‘사이버 공격’이라는 주장은 근거가 없다고 했다. | 했다 | 주장", "0 term 사이버 공격"}},
		{"vi", "“Chúng tôi phản đối”, người phát ngôn Lê Thị Hằng nói.", []string{"0 direct Chúng tôi phản đối | nói | người phát ngôn Lê Thị Hằng"}},
		{"uk", "«Це не ми», – заявив речник МЗС Олег Коваль.", []string{"0 direct Це не ми | заявив | речник МЗС Олег Коваль"}},
		{"uk", "За словами міністра, це «неприйнятно».", []string{"0 unknown неприйнятно | За словами | міністра"}},
		{"uk", "– Ми не знаємо, – сказав він. – Триває перевірка.", []string{"0 direct Ми не знаємо | сказав | він #dash", "0 direct Триває перевірка. | сказав | він #dash"}},
		{"ru", "По словам министра, это «неприемлемо».", []string{"0 unknown неприемлемо | По словам | министра"}},
		{"ru", "Министр назвал атаку «неприемлемой».", []string{"0 direct неприемлемой | назвал | Министр"}},
		{"bg", "— Не знаем — каза той.", []string{"0 direct Не знаем | каза | той #dash"}},
		{"nl", "'s Avonds zei hij: 'Wij waren het niet.'", []string{"0 direct Wij waren het niet. | zei | hij"}},
		{"nl", "“Dat klopt niet”, aldus de woordvoerder. “We weten niets.”", []string{"0 direct Dat klopt niet | aldus | de woordvoerder", "0 direct We weten niets. | aldus | de woordvoerder"}},
		{"it", "«Non siamo stati noi», ha dichiarato la portavoce, «e lo dimostreremo».", []string{"0 direct Non siamo stati noi | ha dichiarato | la portavoce", "0 direct e lo dimostreremo | ha dichiarato | la portavoce"}},
		{"nl", "‘Geen commentaar’, zei Jan van der Berg tegen de NOS.", []string{"0 direct Geen commentaar | zei | Jan van der Berg"}},
		{"en", "“No comment,” said Mary Smith to NBC in London on Monday.", []string{"0 direct No comment, | said | Mary Smith"}},
		{"es", "«Sin comentarios», dijo Ana Ruiz a Reuters.", []string{"0 direct Sin comentarios | dijo | Ana Ruiz"}},
		{"pt", "“Sem comentários”, disse João do Carmo da Silva à Lusa.", []string{"0 direct Sem comentários | disse | João do Carmo da Silva"}},
		{"it", "Secondo il ministro si tratta di \"un attacco inaccettabile\".", []string{"0 unknown un attacco inaccettabile | Secondo | il ministro"}},
		{"fr", "« Nous ne savons rien, a expliqué la ministre, mais l’enquête continue. »", []string{"0 direct Nous ne savons rien, a expliqué la ministre, mais l’enquête continue. | a expliqué | la ministre [, a expliqué la ministre, ]"}},
		{"fr", "Selon le porte-parole, c’est « une attaque inacceptable ».", []string{"0 unknown une attaque inacceptable | Selon | le porte-parole"}},
		{"es", "“No fuimos nosotros”, dijo la portavoz, “y lo vamos a demostrar”.", []string{"0 direct No fuimos nosotros | dijo | la portavoz", "0 direct y lo vamos a demostrar | dijo | la portavoz"}},
		{"es", "Según el ministro, fue «un ataque inaceptable».", []string{"0 unknown un ataque inaceptable | Según | el ministro"}},
		{"pt", "“Não fomos nós”, afirmou a porta-voz, “e vamos prová-lo”.", []string{"0 direct Não fomos nós | afirmou | a porta-voz", "0 direct e vamos prová-lo | afirmou | a porta-voz"}},
		{"pt", "Segundo o ministro, foi “um ataque inaceitável”.", []string{"0 unknown um ataque inaceitável | Segundo | o ministro"}},
		{"ro", "Potrivit ministrului, a fost „un atac inacceptabil”.", []string{"0 unknown un atac inacceptabil | Potrivit | ministrului"}},
		{"de", "Laut dem Sprecher war es „ein inakzeptabler Angriff“.", []string{"0 unknown ein inakzeptabler Angriff | Laut | dem Sprecher"}},
		{"de", "„Wir wissen nicht“, sagte die Ministerin, „wer es war.“", []string{"0 direct Wir wissen nicht | sagte | die Ministerin", "0 direct wer es war. | sagte | die Ministerin"}},
		{"de-CH", "«Das ist falsch», sagte Bundesrätin Meier. «Wir prüfen es.»", []string{"0 direct Das ist falsch | sagte | Bundesrätin Meier", "0 direct Wir prüfen es. | sagte | Bundesrätin Meier"}},
		{"en", "He called it “a lie.”", []string{"0 direct a lie. | called | He"}},
		{"en", "“We,” he said, “don't know.”", []string{"0 direct We, | said | he", "0 direct don't know. | said | he"}},
		{"en", "\"I heard 'we did it' twice,\" she said, \"and \"we\" means them.\"", []string{"0 direct I heard 'we did it' twice, | said | she", "1 term we did it", "0 direct and \"we\" means them. | said | she", "1 term we"}},
		{"sr", "„Нисмо ми“, рекао је портпарол Петар Јовић.", []string{"0 direct Нисмо ми | рекао | портпарол Петар Јовић"}},
		{"hr", "„Nismo mi”, rekao je glasnogovornik.", []string{"0 direct Nismo mi | rekao | glasnogovornik"}},
		{"sk", "„Neboli sme to my,“ povedal hovorca Ján Kováč.", []string{"0 direct Neboli sme to my, | povedal | hovorca Ján Kováč"}},
		{"et", "„See polnud meie,” ütles minister Tamm.", []string{"0 direct See polnud meie, | ütles | minister Tamm"}},
		{"lt", "„Tai ne mes“, – sakė atstovas Jonas Petraitis.", []string{"0 direct Tai ne mes | sakė | atstovas Jonas Petraitis"}},
	})
}

// TestExtractMarksOfLanguages has the marks of many languages, nested and in several paragraphs.
func TestExtractMarksOfLanguages(t *testing.T) {
	runExtractTests(t, []extractTest{
		{"de", "Er sagte: „Das ist ein 'Skandal', meint sie.“", []string{"0 direct Das ist ein 'Skandal', meint sie. | sagte | Er", "1 direct Skandal | meint | sie"}},
		{"de", "Der ‚Spiegel‘ schrieb, es sei „ungeheuerlich“.", []string{"0 direct Spiegel | schrieb", "0 unknown ungeheuerlich | schrieb"}},
		{"de", "»Sie nannte es ›Unsinn‹ und ging«, sagte er.", []string{"0 direct Sie nannte es ›Unsinn‹ und ging | sagte | er", "1 direct Unsinn | nannte | Sie"}},
		{"de", "\"Das war's\", sagte sie. \"Ich geh' jetzt.\"", []string{"0 direct Das war's | sagte | sie", "0 direct Ich geh' jetzt. | sagte | sie"}},
		{"de", "„Das war es,” sagte er.", []string{"0 direct Das war es, | sagte | er"}},
		{"da", "»Han sagde ›nej‹,« sagde hun.", []string{"0 direct Han sagde ›nej‹, | sagde | hun", "1 direct nej | sagde | Han"}},
		{"sv", "»Vi vet», sade hon. ”Nej”, sade han.", []string{"0 direct Vi vet | sade | hon", "0 direct Nej | sade | han"}},
		{"fi", "»Emme», hän sanoi. ”Kyllä”, sanoi toinen.", []string{"0 direct Emme | sanoi | hän", "0 direct Kyllä | sanoi"}},
		{"hu", "„Azt mondta, »nem«, és elment” – mondta Kovács.", []string{"0 direct Azt mondta, »nem«, és elment | mondta | Kovács", "1 direct nem | mondta"}},
		{"pl", "„Powiedział «nie» i wyszedł” – dodała Nowak.", []string{"0 direct Powiedział «nie» i wyszedł | dodała | Nowak", "1 direct nie | Powiedział"}},
		{"ro", "„A spus «nu» și a plecat”, a declarat Popescu.", []string{"0 direct A spus «nu» și a plecat | a declarat | Popescu", "1 direct nu | A spus"}},
		{"bg", "„Той каза ‚не‘ и си тръгна“, каза Петров.", []string{"0 direct Той каза ‚не‘ и си тръгна | каза | Петров", "1 direct не | каза | Той"}},
		{"el", "«Είπε “όχι” και έφυγε», δήλωσε ο Παππάς.", []string{"0 direct Είπε “όχι” και έφυγε | δήλωσε | ο Παππάς", "1 direct όχι | Είπε"}},
		{"ru", "«Он сказал „нет“ и ушёл», — заявил Петров.", []string{"0 direct Он сказал „нет“ и ушёл | заявил | Петров", "1 direct нет | сказал | Он"}},
		{"uk", "«Він сказав „ні“ і пішов», — заявив Петренко. П'ять об'єктів.", []string{"0 direct Він сказав „ні“ і пішов | заявив | Петренко", "1 direct ні | сказав | Він"}},
		{"it", "«Ha detto “no” e se n'è andato», ha affermato Rossi. L'amico dell'altro.", []string{"0 direct Ha detto “no” e se n'è andato | ha affermato | Rossi", "1 direct no | Ha detto"}},
		{"fr", "« Il a dit “non” et l’a quitté », a déclaré Dupont. Aujourd'hui, c'est l'heure.", []string{"0 direct Il a dit “non” et l’a quitté | a déclaré | Dupont", "1 direct non | a dit | Il"}},
		{"fr-CH", "«Il a dit ‹non›», a déclaré Dupont.", []string{"0 direct Il a dit ‹non› | a déclaré | Dupont", "1 direct non | a dit | Il"}},
		{"fr", "« Premier paragraphe.\n\n« Deuxième paragraphe », a-t-il dit.", []string{"0 direct Premier paragraphe. | dit | il #continues", "0 direct Deuxième paragraphe | dit | il #continuation"}},
		{"es", "“Dijo ‘no’ y se fue”, afirmó Ruiz.", []string{"0 direct Dijo ‘no’ y se fue | afirmó | Ruiz", "1 direct no | Dijo"}},
		{"es", "«Primer párrafo.\n\n»Segundo párrafo», afirmó Ruiz.", []string{"0 direct Primer párrafo. | afirmó | Ruiz #continues", "0 direct Segundo párrafo | afirmó | Ruiz #continuation"}},
		{"pt", "“Ele disse ‘não’”, afirmou Silva.", []string{"0 direct Ele disse ‘não’ | afirmou | Silva", "1 direct não | disse | Ele"}},
		{"nl", "‘Hij zei “nee” en ging’, zei De Vries. Foto's van 's ochtends.", []string{"0 direct Hij zei “nee” en ging | zei | De Vries", "1 direct nee | zei | Hij"}},
		{"nl", "„Dat is niet waar”, zei Jansen.", []string{"0 direct Dat is niet waar | zei | Jansen"}},
		{"tr", "Sözcü “‘Hayır’ dedi ve gitti” dedi. İstanbul’da, Türkiye'nin.", []string{"0 direct ‘Hayır’ dedi ve gitti | dedi | Sözcü", "1 direct Hayır | dedi"}},
		{"ar", "قال الوزير: «وصفه بـ\"الخطأ\" ثم غادر».", []string{"0 direct وصفه بـ\"الخطأ\" ثم غادر | قال | الوزير", "1 term الخطأ"}},
		{"ar", "قال الوزير: “لن نقبل”.", []string{"0 direct لن نقبل | قال | الوزير"}},
		{"ar", "قال الوزير: ”قلنا ’لا‘“.", []string{"0 direct قلنا ’لا‘ | قال | الوزير", "1 term لا"}},
		{"fa", "وزیر گفت: «او گفت ‹نه› و رفت».", []string{"0 direct او گفت ‹نه› و رفت | گفت | وزیر", "1 direct نه | گفت | او"}},
		{"ur", "وزیر نے کہا: ”ہم اسے مسترد کرتے ہیں“۔", []string{"0 direct ہم اسے مسترد کرتے ہیں | وزیر نے کہا"}},
		{"he", "הוא אמר: \"לא, אמר 'כן' והלך\". ז'קט, צ'ק, תנ\"ך.", []string{"0 direct לא, אמר 'כן' והלך | אמר | הוא", "1 direct כן | אמר"}},
		{"he", "”לא היינו שם”, אמר כהן.", []string{"0 direct לא היינו שם | אמר | כהן"}},
		{"he", "„לא היינו שם”, אמר כהן.", []string{"0 direct לא היינו שם | אמר | כהן"}},
		{"nl", "‘Hij zei ‘nee’’, zei Jansen.", []string{"0 direct Hij zei ‘nee’ | zei | Jansen", "1 direct nee | zei | Hij"}},
		{"nl", "‘‘Nee’ zei hij’, zei Jansen.", []string{"0 direct ‘Nee’ zei hij | zei | Jansen", "1 direct Nee | zei | hij"}},
		{"en", "‘‘We did it,’’ he said. ‘No.’", []string{"0 direct We did it, | said | he", "0 direct No. | said | he"}},
		{"hi", "उन्होंने कहा, ‘‘हम नहीं जानते।’’", []string{"0 direct हम नहीं जानते। | कहा | उन्होंने"}},
		{"hi", "\"यह 'झूठ' है,\" शर्मा ने कहा।", []string{"0 direct यह 'झूठ' है, | कहा | शर्मा", "1 term झूठ"}},
		{"ja", "彼は「『違う』と言った」と述べた。", []string{"0 direct 『違う』と言った | 述べた | 彼", "1 direct 違う | 言った"}},
		{"ja", "見出しは〝衝撃〟だった。彼は〝知らない〟と述べた。", []string{"0 term 衝撃", "0 direct 知らない | 述べた | 彼"}},
		{"ja", "彼は“知らない”と述べた。", []string{"0 direct 知らない | 述べた | 彼"}},
		{"zh-Hant", "他說：「我不知道。\n\n「但我會查。」", []string{"0 direct 我不知道。 | 說 | 他 #continues", "0 direct 但我會查。 | 說 | 他 #continuation"}},
		{"zh", "《人民日报》写道：“这是‘双重标准’。”", []string{"0 direct 这是‘双重标准’。 | 写道 | 人民日报", "1 term 双重标准"}},
		{"zh", "他说：”这不对。”", []string{"0 direct 这不对。 | 说 | 他"}},
		{"zh", "他说：\"这不对。\"她说：\"对。\"", []string{"0 direct 这不对。 | 说 | 他", "0 direct 对。 | 说 | 她"}},
		{"ko", "그는 ‘“아니다”라고 했다’고 말했다.", []string{"0 direct “아니다”라고 했다 | 말했다 | 그", "1 direct 아니다 | 했다"}},
		{"ko", "「북한 소행」이라고 밝혔다.", []string{"0 direct 북한 소행 | 밝혔다"}},
		{"th", "เขากล่าวว่า \"เราไม่รู้\"", []string{"0 direct เราไม่รู้ | กล่าวว่า | เขา"}},
		{"en", "The 5’ 11” suspect’s ’phone: ‘I’m the boss’, he’d said; rock ’n’ roll’s king.", []string{"0 direct I’m the boss | said"}},
		{"en", "He said, 'The so-called \"experts\" can't,' and left.", []string{"0 direct The so-called \"experts\" can't, | said | He", "1 term experts"}},
		{"en", "(“We did it,” she said.) [“No,” he said.]", []string{"0 direct We did it, | said | she", "0 direct No, | said | he"}},
		{"en", "“We did it,” she said—“and we’re proud.”", []string{"0 direct We did it, | said | she", "0 direct and we’re proud. | said | she"}},
		{"en", "“Why?” she asked. “Because.”", []string{"0 direct Why? | asked | she", "0 direct Because. | asked | she"}},
		{"en", "She told The Times: “Yes”.", []string{"0 direct Yes | told | She"}},
		{"en", "The “lie” “spreads”.", []string{"0 term lie", "0 term spreads"}},
		{"en", "“A.” “B.” “C,” said Roe.", []string{"0 direct A. | said | Roe", "0 direct B. | said | Roe", "0 direct C, | said | Roe"}},
		{"en", "He said: «We know».  She said: »No«.", []string{"0 direct We know | said | He", "0 direct No | said | She"}},
		{"en", "“Outer ‘middle “inner ‘deep’ inner” middle’ outer,” she said.", []string{"0 direct Outer ‘middle “inner ‘deep’ inner” middle’ outer, | said | she", "1 unknown middle “inner ‘deep’ inner” middle", "2 term inner ‘deep’ inner", "3 term deep"}},
	})
}
